#!/usr/bin/env python3
"""Tampers with copies of a store in seven ways, as whoever holds the database and not the keys can: each is found."""

import argparse
import contextlib
import hashlib
import sqlite3
import sys
import uuid

sys.dont_write_bytecode = True

from client import Client
from server import Server, arguments, places

TRIGGERS = ("entries_stay", "entries_hold", "checkpoints_stay", "checkpoints_hold")
LAST_OF_A_BOOK = "SELECT MAX(seq) FROM entries WHERE case_id = ? AND book = 1"


def number(value):
    """A number as it is hashed."""
    return value.to_bytes(8, "big", signed=True)


def entry_hash(case, book, seq, entry, author, agency, role, purpose, at, previous, digest):
    """The hash of an entry, computed anew as the program does."""
    total = hashlib.sha256()
    for part in (
        b"lindung.entry/1", case, number(book), number(seq), entry, author, agency,
        role.encode(), purpose.encode(), number(at), previous, digest,
    ):
        total.update(number(len(part)) + part)
    return total.digest()


def checkpoint_hash(which, size, root, previous, at):
    """The hash of a checkpoint, computed anew."""
    return hashlib.sha256(b"lindung.checkpoint/1" + number(which) + number(size) + root + previous + number(at)).digest()


@contextlib.contextmanager
def opened(place):
    """The database without the guards of its tables."""
    with contextlib.closing(sqlite3.connect(place.file)) as db:
        for trigger in TRIGGERS:
            db.execute(f"DROP TRIGGER {trigger}")
        yield db
        db.commit()


def edit(place, case, _):
    """The body of an entry is changed, and its digest and hash made to fit."""
    with opened(place) as db:
        names = "case_id, book, seq, id, author, agency, role, purpose, at, previous"
        row = db.execute(f"SELECT {names} FROM entries WHERE case_id = ? AND book = 1 AND seq = 3", [case]).fetchone()
        body = bytes(80)
        digest = hashlib.sha256(body).digest()
        changed = entry_hash(*row, digest)
        where = "WHERE case_id = ? AND book = 1 AND seq = 3"
        db.execute(f"UPDATE entries SET body = ?, digest = ?, hash = ? {where}", [body, digest, changed, case])


def delete(place, case, _):
    """An entry in the middle of a case is taken out."""
    with opened(place) as db:
        db.execute("DELETE FROM entries WHERE case_id = ? AND book = 1 AND seq = 3", [case])


def reorder(place, case, _):
    """Two entries of a case change places."""
    with opened(place) as db:
        for now, then in ((3, -3), (4, 3), (-3, 4)):
            db.execute("UPDATE entries SET seq = ? WHERE case_id = ? AND book = 1 AND seq = ?", [then, case, now])


def truncate(place, case, _):
    """The last entries and their checkpoints are cut off."""
    with opened(place) as db:
        (last,) = db.execute("SELECT MAX(number) FROM checkpoints").fetchone()
        (size,) = db.execute("SELECT size FROM checkpoints WHERE number = ?", [last - 3]).fetchone()
        db.execute("DELETE FROM entries WHERE position > ?", [size])
        db.execute("DELETE FROM checkpoints WHERE number > ?", [last - 3])


def fork(place, case, world):
    """An older copy is put in the place of the store and written on, by the server and with its keys."""
    with Server(place) as server:
        officer = Client(server.port, world["cookie"])
        for _ in range(world["later"] + 2):
            reply = officer.note(str(uuid.UUID(bytes=case)), str(uuid.uuid4()), "another history")
            assert reply.status == 201, reply


def rollback(place, case, world):
    """An older copy is put in the place of the store, as it was."""


def insert(place, case, _):
    """An entry is put in at the end, with every hash, number and end made to fit; only the signature cannot be made."""
    with opened(place) as db:
        position, last, previous_hash = db.execute("SELECT position, number, hash FROM log").fetchone()
        names = "author, agency, role, purpose, at, hash, seq, body"
        of = f"SELECT {names} FROM entries WHERE case_id = ? AND book = 1 AND seq = ({LAST_OF_A_BOOK})"
        *by, at, previous, seq, body = db.execute(of, [case, case]).fetchone()
        digest, entry = hashlib.sha256(body).digest(), uuid.uuid4().bytes
        forged = entry_hash(case, 1, seq + 1, entry, *by, at, previous, digest)
        row = [position + 1, case, 1, seq + 1, entry, *by, at, previous, digest, forged, body]
        db.execute(f"INSERT INTO entries VALUES ({', '.join('?' * 14)})", row)
        db.execute("UPDATE cases SET seq = ?, head = ? WHERE id = ?", [seq + 1, forged, case])
        root = hashlib.sha256(b"\0" + forged).digest()
        signed = db.execute("SELECT at, signature FROM checkpoints WHERE number = ?", [last]).fetchone()
        made = checkpoint_hash(last + 1, position + 1, root, previous_hash, signed[0])
        row = [last + 1, position + 1, root, previous_hash, signed[0], made, signed[1]]
        db.execute("INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        db.execute("UPDATE log SET position = ?, number = ?, hash = ?", [position + 1, last + 1, made])


WAYS = [edit, delete, reorder, truncate, fork, rollback, insert]
# In these no byte is wrong by itself: only who kept a checkpoint elsewhere can know.
FOR_A_WITNESS = {fork, rollback}


def write(place):
    """A store worth tampering with: the case, the session, an older copy of it all, and the witness of the end."""
    with Server(place, demo=True) as server:
        officer = Client(server.port).sign_in(server.link("frontline_officer"))
        case = officer.open_case("TAMPER")
        for step in range(6):
            officer.note(case, str(uuid.uuid4()), f"note {step}")
    older = place.copied(place.folder.parent / "older")
    later = 3
    with Server(place) as server:
        again = Client(server.port, officer.cookie)
        for step in range(later):
            again.note(case, str(uuid.uuid4()), f"later note {step}")
    witness = place.folder / "witness.jsonl"
    witness.write_text(place.run("ledger", "witness").stdout)
    return {"case": uuid.UUID(case).bytes, "cookie": officer.cookie, "older": older, "later": later, "witness": witness}


def outcome(place, witness=None):
    """Exit status and first finding."""
    status, report = place.verify(witness)
    return status, report["findings"][0] if report["findings"] else "all of it holds"


def main():
    asked = arguments(argparse.ArgumentParser(description=__doc__)).parse_args()
    missed, rows = 0, []
    with places(asked.binary, "sqlite") as (place, folder, _):
        world = write(place)
        untouched = [outcome(place), outcome(place, world["witness"])]
        missed += any(status != 0 for status, _ in untouched)
        rows.append(("untouched", *untouched))
        for way in WAYS:
            source = world["older"] if way in FOR_A_WITNESS else place
            copy = source.copied(folder / way.__name__)
            way(copy, world["case"], world)
            alone, witnessed = outcome(copy), outcome(copy, world["witness"])
            found = witnessed[0] == 1 and (alone[0] == 1 or way in FOR_A_WITNESS)
            missed += not found
            rows.append((f"{way.__name__}: {way.__doc__}", alone, witnessed))
    print("| tampering | `ledger verify` | `ledger verify --witness` |\n| --- | --- | --- |")
    for what, alone, witnessed in rows:
        print(f"| {what} | {alone[0]}: {alone[1]} | {witnessed[0]}: {witnessed[1]} |")
    print(f"\n{len(WAYS)} kinds, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Backs up while writing, wipes, restores to each database: every record read before and after is the same."""

import argparse
import base64
import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import threading
import uuid

sys.dont_write_bytecode = True

from client import Client, Lost
from server import Place, Server, arguments, places, say

CANARY = "CANARY" + uuid.uuid4().hex
# Bodies that hold the canary, and the purpose for which the officer may write and read them.
BODIES = [
    ("identification", {"kind": "identity", "name": f"Name {CANARY}", "other_names": [CANARY]}),
    ("identification", {"kind": "note", "text": f"a note of {CANARY}", "privileged": False}),
    ("identification", {"kind": "decision", "act": "a1", "outcome": "applied", "reasons": CANARY}),
    ("identification", {"kind": "facts", "set": {"episodes.e1.means.deception": "unknown"}}),
    ("protection", {"kind": "whereabouts", "place": CANARY, "contact": CANARY}),
    ("protection", {"kind": "health", "text": CANARY}),
]


def forms():
    """The canary as it would stand in a file in any usual encoding."""
    for text in (CANARY, CANARY.lower(), CANARY.upper()):
        yield from (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"))
        yield text.encode().hex().encode()
        yield text.encode().hex().upper().encode()
        for shift in range(3):
            # Without the ends, which depend on what stands beside it.
            yield base64.b64encode(b"x" * shift + text.encode())[4:-4]


def canaries(files):
    """How often the canary stands in files, in any form."""
    wanted, count = set(forms()), 0
    for file in files:
        try:
            content = pathlib.Path(file).read_bytes()
        except FileNotFoundError:
            # The database takes its own files away while it runs; the dump holds what they held.
            continue
        count += sum(content.count(form) for form in wanted)
    return count


def controlled(folder):
    """That the search finds what it looks for: each form, put into a file, is found."""
    for form in set(forms()):
        file = folder / "control"
        file.write_bytes(bytes(1000) + form + bytes(1000))
        assert canaries([file]) >= 1, form
        file.unlink()


def signed_in(server):
    """A client for each role, which proved again who it is."""
    clients = {}
    for one in server.told["links"]:
        client = Client(server.port).sign_in(one["link"].split("#")[1])
        clients[one["role"]] = client.step_up(server.told["step_up"])
    return clients


def read_all(clients):
    """A digest of every record that any role may read for any purpose, with its history."""
    records = {}
    for role, client in clients.items():
        for purpose in client.expect(200, "GET", "/v1/session")["purposes"]:
            reader = client.beside(purpose=purpose)
            for listed in list(reader.cases()):
                case = listed["id"]
                view = reader.request("GET", f"/v1/cases/{case}")
                history = reader.request("GET", f"/v1/cases/{case}/entries?limit=100")
                if (view.status, history.status) != (200, 200) or not history.body["entries"]:
                    raise AssertionError(f"{role}, {purpose}, {case}: {view.status} {history.status}")
                served = json.dumps([listed, view.body, history.body], sort_keys=True)
                records[role, purpose, case] = hashlib.sha256(served.encode()).digest()
            reader.close()
    return records


class Writers:
    """Writes notes all the while, until told to stop."""

    def __init__(self, officer, count=4):
        self.cases = [officer.open_case(f"RESTORE-W{number}") for number in range(count)]
        self.acknowledged = {case: [] for case in self.cases}
        self.stop = threading.Event()
        self.threads = [threading.Thread(target=self.write, args=(officer.beside(), case)) for case in self.cases]
        for one in self.threads:
            one.start()

    def write(self, client, case):
        while not self.stop.is_set():
            entry = str(uuid.uuid4())
            try:
                reply = client.note(case, entry, "written during the backup")
            except Lost:
                return
            if reply.status == 201:
                self.acknowledged[case].append(entry)

    def end(self):
        self.stop.set()
        for one in self.threads:
            one.join()


def checked(what, done):
    """What a command printed; it must have ended well."""
    if done.returncode != 0:
        raise AssertionError(f"{what}: {done.returncode} {done.stderr}{done.stdout[-500:]}")
    return done.stdout


def source(place, folder):
    """A store with a canary case, its records as they are read, and a backup made while others write."""
    backup, witness = folder / "backup", folder / "witness.jsonl"
    with Server(place, demo=True) as server:
        clients = signed_in(server)
        officer = clients["frontline_officer"]
        case = officer.open_case(CANARY)
        for purpose, body in BODIES:
            reply = officer.beside(purpose=purpose).append(case, str(uuid.uuid4()), body)
            assert reply.status == 201, reply
        before = read_all(clients)
        seen = officer.expect(200, "GET", f"/v1/cases/{case}")
        assert str(seen).count(CANARY) >= 4, "the canary is read by whoever may"
        writers = Writers(officer)
        while min(map(len, writers.acknowledged.values())) < 20:
            writers.stop.wait(0.05)
        witness.write_text(checked("witness", place.run("ledger", "witness")))
        sure = {case: list(entries) for case, entries in writers.acknowledged.items()}
        checked("backup", place.run("backup", str(backup)))
        during = sum(map(len, writers.acknowledged.values())) - sum(map(len, sure.values()))
        writers.end()
    return backup, witness, before, sure, during


def target(place, backup, witness, before, sure):
    """Restores a backup to an empty place and compares: how many records are equal, and what is missing."""
    checked("restore", place.run("restore", str(backup)))
    status, report = place.verify(witness)
    checked("doctor", place.run("doctor"))
    with Server(place, demo=True) as server:
        clients = signed_in(server)
        after = read_all(clients)
        different = [key for key, record in before.items() if after.get(key) != record]
        missing = 0
        for case, entries in sure.items():
            history = list(clients["frontline_officer"].entries(case))
            stands = [entry["id"] for entry in history]
            missing += sum(stands.count(entry) != 1 for entry in entries)
            assert [entry["seq"] for entry in history] == list(range(1, len(history) + 1)), "a gap"
    for key in different[:3]:
        say(f"differs: {key}")
    return {"equal": len(before) - len(different), "different": len(different), "missing": missing, "verify": status,
            "findings": report["findings"][:3]}


def files_of(place, postgres, folder):
    """Everything that whoever takes the database gets."""
    if not place.database:
        return [file for file in place.data.rglob("*") if file.is_file()]
    # As rows, where nothing is compressed, and as files with the log of writes.
    dump = folder / "dump.sql"
    with dump.open("wb") as out:
        name = place.database.rsplit("/", 1)[1]
        subprocess.run([postgres.program("pg_dump"), name], env=postgres.environment(), stdout=out, check=True)
    return [dump, *(file for file in (pathlib.Path(postgres.folder) / "data").rglob("*") if file.is_file())]


def foreign(place, backup, folder):
    """A backup and the keys of another store: it must not be restored."""
    other = Place(folder / "other", place.binary)
    with Server(other, demo=True):
        pass
    shutil.rmtree(other.data)
    return other.run("restore", str(backup)).returncode


def main():
    asked = arguments(argparse.ArgumentParser(description=__doc__)).parse_args()
    bad, rows = 0, []
    with places(asked.binary, "postgres") as (_, folder, postgres):
        controlled(folder)
        for kind in ("sqlite", "postgres"):
            here = folder / kind
            place = Place(here / "source", pathlib.Path(asked.binary).resolve(),
                          postgres.database() if kind == "postgres" else None)
            backup, witness, before, sure, during = source(place, here)
            found = {"backup": canaries([backup]), "database": canaries(files_of(place, postgres, here))}
            without = foreign(place, backup, here)
            bad += found["backup"] + found["database"] + (without == 0)
            rows.append((f"{kind}: canaries in the backup, in the database", f"{found['backup']}, {found['database']}"))
            rows.append((f"{kind}: restored with the keys of another store", "no" if without else "YES"))
            rows.append((f"{kind}: entries acknowledged while the backup was made", during))
            if not place.database:
                shutil.rmtree(place.data)
            for to in ("sqlite", "postgres"):
                back = place.restarted_at(here / f"to-{to}", postgres.database() if to == "postgres" else None)
                result = target(back, backup, witness, before, sure)
                bad += result["different"] + result["missing"] + result["verify"]
                told = (f"{result['equal']} records equal, {result['different']} different, {result['missing']} entries "
                        f"missing, ledger {'holds' if result['verify'] == 0 else result['findings']}")
                rows.append((f"{kind} → {to}", told))
    print("| backup while writing, wipe, restore | |\n| --- | --- |")
    for what, value in rows:
        print(f"| {what} | {value} |")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

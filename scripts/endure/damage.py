#!/usr/bin/env python3
"""Damages the database file, a byte or all of it: it refuses to start, stops serving or refuses what is damaged."""

import argparse
import collections
import concurrent.futures
import contextlib
import hashlib
import json
import random
import sqlite3
import subprocess
import sys

sys.dont_write_bytecode = True

from client import Client, Lost
from server import DidNotStart, Server, arguments, places, say

# The verifying that follows a start is over within so many seconds, and says one of these.
VERIFIED_S = 30
VERIFIED, STOPPED = "the data were verified", "nothing is served from them"
TABLES = ["instance", "entries", "checkpoints", "log", "cases", "members", "names", "agencies", "users", "credentials",
          "links", "sessions", "attempts", "requests", "emergencies", "notices", "replies"]


def answers(client, cases):
    """What is served: the list and each record of it. `None` in the place of what was refused."""
    served = {}
    try:
        listed = client.request("GET", "/v1/cases?limit=100")
        served["list"] = listed.body["cases"] if listed.status == 200 else None
        for case in cases:
            read = client.request("GET", f"/v1/cases/{case}")
            served[case] = read.body if read.status == 200 else None
    except Lost:
        pass
    return served


def rows_of(file):
    """A digest of the rows of each table, read without an index; nothing for a table that cannot be read."""
    digests = {}
    with contextlib.closing(sqlite3.connect(f"file:{file}?immutable=1", uri=True)) as db:
        for table in TABLES:
            total = hashlib.sha256()
            try:
                for row in db.execute(f"SELECT * FROM {table} NOT INDEXED"):
                    total.update(repr(row).encode())
                digests[table] = total.digest()
            except sqlite3.Error:
                digests[table] = None
    return digests


def damaged(place, cookie, cases, before):
    """Starts a server on a damaged copy: what came of it, and what it said."""
    server = Server(place)
    try:
        server.ready()
    except DidNotStart as refused:
        return "refused to start", next(iter(refused.said.strip().splitlines()), "(nothing)")
    try:
        client = Client(server.port, cookie, timeout=20)
        early = answers(client, cases)
        if not server.waits_for((VERIFIED, STOPPED), VERIFIED_S):
            return "DID NOT VERIFY", server.said()[-200:]
        late = answers(client, cases)
        for served in (early, late):
            for what, value in served.items():
                if value is not None and value != before[what]:
                    return "SERVED SOMETHING ELSE", what
        said = [line for line in server.said().splitlines() if "damaged" in line]
        if STOPPED in server.said():
            return "stopped serving", said[0]
        if None in early.values() or None in late.values():
            return "refused what was damaged", said[0] if said else "(nothing)"
    finally:
        server.stop()
    return "served everything as before", ""


def unnoticed(place, rows):
    """Of a copy that serves everything as before: whether the byte means anything, and whether `doctor` finds it."""
    changed = [table for table, digest in rows_of(place.file).items() if digest != rows[table]]
    if not changed:
        return "fell where nothing stands, served everything as before", ""
    examined = place.run("doctor")
    if examined.returncode != 0:
        wrong = json.loads(examined.stdout)["findings"]["wrong"] if examined.stdout else [examined.stderr.strip()]
        return "served everything as before, found by `doctor`", f"in {', '.join(changed)}: {wrong[0]}"
    return "not noticed: in " + ", ".join(changed), ""


def flip(at):
    """Changes one byte at a part of the file."""
    def change(file):
        with open(file, "r+b") as db:
            place = int(at * file.stat().st_size)
            db.seek(place)
            (byte,) = db.read(1)
            db.seek(place)
            db.write(bytes([byte ^ 0xFF]))
    return change


def cut(file):
    """Cuts the second half of the file off."""
    with open(file, "r+b") as db:
        db.truncate(file.stat().st_size // 2)


def emptied(file):
    """Leaves a file of no bytes."""
    file.write_bytes(b"")


def gone(file):
    """Takes the file away."""
    file.unlink()


# Damage to the whole file, by its way.
WHOLE = {way: (name, way) for name, way in (("half of the file", cut), ("an empty file", emptied), ("no file", gone))}


def damaged_bytes(place, flips, seed):
    """Damages copies of a store, one each, and serves them."""
    with Server(place, demo=True) as server:
        officer = Client(server.port).sign_in(server.link("frontline_officer"))
        cases = [listed["id"] for listed in officer.cases()]
        before = answers(officer, cases)
        cookie = officer.cookie
    assert before["list"] and all(before.values())
    rows = rows_of(place.file)
    chance, outcomes, told = random.Random(seed), collections.Counter(), {}
    ways = [(f"a byte at {at:.3f}", flip(at)) for at in sorted(chance.random() for _ in range(flips))]
    ways += WHOLE.values()

    def one(numbered):
        number, (name, way) = numbered
        copy = place.copied(place.folder.parent / f"damaged-{number}")
        way(copy.file)
        # A second copy, because serving writes.
        beside = copy.copied(place.folder.parent / f"beside-{number}") if way not in WHOLE else None
        outcome, said = damaged(copy, cookie, cases, before)
        if outcome == "served everything as before":
            outcome, said = unnoticed(beside, rows)
        if beside:
            subprocess.run(["rm", "-rf", beside.folder])
        subprocess.run(["rm", "-rf", copy.folder])
        return name, outcome, said

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for name, outcome, said in pool.map(one, enumerate(ways)):
            outcomes["one byte: " + outcome if name.startswith("a byte") else f"{name}: {outcome}"] += 1
            told.setdefault(outcome, said)
            say(f"{name}: {outcome} {said}")
    wrong = [what for what in outcomes if "SERVED" in what or "DID NOT" in what]
    wrong += [name for name, _ in ways[flips:] if outcomes[f"{name}: refused to start"] != 1]
    return [(what, count) for what, count in sorted(outcomes.items())], told, len(wrong)


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--flips", type=int, default=60, help="how many copies have one byte changed")
    parser.add_argument("--seed", type=int, default=20261122)
    asked = parser.parse_args()
    with places(asked.binary, "sqlite") as (place, _, _):
        outcomes, told, wrong = damaged_bytes(place, asked.flips, asked.seed)
    print("| damage to the database file | copies |\n| --- | --- |")
    for what, count in outcomes:
        print(f"| {what} | {count} |")
    print()
    for outcome, said in told.items():
        if said:
            print(f"{outcome}, for example: {said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

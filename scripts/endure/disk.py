#!/usr/bin/env python3
"""A disk that fills under writers: no false success, a refusal that says so, and all goes on when there is room."""

import argparse
import collections
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import uuid

sys.dont_write_bytecode = True

from client import Client, Lost
from server import Server, arguments, places

WRITERS = 8


class Small:
    """A small disk in memory."""

    def __init__(self, megabytes):
        self.at = pathlib.Path(tempfile.mkdtemp(prefix="small."))
        size = f"size={megabytes}m"
        if subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", self.at]).returncode != 0:
            self.at.rmdir()
            raise SystemExit("a small disk cannot be mounted: run this as root")

    def fill(self, leave_kib):
        """Leaves so much room and no more."""
        with open(self.at / "filler", "wb") as file:
            room = self.room()
            file.write(bytes(max(0, room - leave_kib * 1024)))

    def room(self):
        """Bytes that can still be written."""
        about = os.statvfs(self.at)
        return about.f_bavail * about.f_frsize

    def make_room(self):
        (self.at / "filler").unlink()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.at])
        self.at.rmdir()


class Tally:
    """What writers were answered."""

    def __init__(self):
        self.lock, self.acknowledged, self.answers = threading.Lock(), {}, collections.Counter()
        self.full = threading.Event()


def write(client, case, tally, number):
    """Writes until the disk is full, and then a while longer."""
    refused = 0
    while refused < 20:
        entry, text = str(uuid.uuid4()), f"writer {number}: " + "x" * 4000
        try:
            reply = client.note(case, entry, text)
        except Lost:
            reply = None
        with tally.lock:
            if reply is not None and reply.status == 201:
                tally.acknowledged[entry] = (case, text)
                tally.answers["201"] += 1
                continue
            refused += 1
            tally.full.set()
            if reply is None:
                tally.answers["connection lost"] += 1
            else:
                code = reply.body.get("code") if isinstance(reply.body, dict) else "?"
                tally.answers[f"{reply.status} {reply.kind} {code}"] += 1


def whole(client, cases, acknowledged):
    """How many acknowledged entries are missing, or are there twice, or changed."""
    wrong, stands = 0, {}
    for case in cases:
        for entry in client.entries(case):
            wrong += entry["id"] in stands
            stands[entry["id"]] = (case, entry["body"].get("text"))
    return wrong + sum(stands.get(entry) != written for entry, written in acknowledged.items())


def full_disk(place):
    """Fills the disk under a serving server; then makes room, and starts again."""
    with Server(place, demo=True) as server:
        officer = Client(server.port).sign_in(server.link("frontline_officer"))
        cases = [officer.open_case(f"DISK-{number}") for number in range(WRITERS)]
    size = sum(file.stat().st_size for file in place.data.iterdir())
    tally, rows = Tally(), []
    with Small(size // 2**20 + 24) as small:
        at = place.restarted_at(place.folder.parent / "small")
        at.data = small.at / "data"
        subprocess.run(["cp", "-a", place.data, at.data], check=True)
        small.fill(leave_kib=4096)
        with Server(at) as server:
            writers = [
                threading.Thread(target=write, args=(Client(server.port, officer.cookie), case, tally, number))
                for number, case in enumerate(cases)
            ]
            for one in writers:
                one.start()
            for one in writers:
                one.join()
            client = Client(server.port, officer.cookie)
            read = client.request("GET", "/v1/cases?limit=100")
            rows.append(("reading a list while the disk is full", f"{read.status}, {len(read.body.get('cases', []))} cases"
                         if read.status == 200 else f"{read.status} {read.body.get('code')}"))
            empty = read.status == 200 and not read.body["cases"]
            small.make_room()
            again = client.note(cases[0], str(uuid.uuid4()), "there is room again")
            rows.append(("writing as soon as there is room, without a new start", again.status))
        with Server(at) as server:
            client = Client(server.port, officer.cookie)
            missing = whole(client, cases, tally.acknowledged)
            more = client.note(cases[0], str(uuid.uuid4()), "after a new start").status
        rows.append(("writing after a new start", more))
        status, report = at.verify()
    rows.append(("acknowledged before the disk was full", len(tally.acknowledged)))
    rows.append(("of them missing, doubled or changed", missing))
    rows += [(f"answered {answer}", count) for answer, count in sorted(tally.answers.items()) if answer != "201"]
    rows.append(("ledger", "holds" if status == 0 else report["findings"][:2]))
    allowed = {"201", "503 application/problem+json unavailable"}
    bad = missing + empty + (status != 0) + (more != 201) + (not tally.full.is_set()) + len(set(tally.answers) - allowed)
    return rows, bad


def main():
    asked = arguments(argparse.ArgumentParser(description=__doc__)).parse_args()
    with places(asked.binary, "sqlite") as (place, _, _):
        rows, bad = full_disk(place)
    print("| a full disk | |\n| --- | --- |")
    for what, value in rows:
        print(f"| {what} | {value} |")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

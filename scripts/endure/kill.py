#!/usr/bin/env python3
"""Kills the server again and again while it is written to: every acknowledged entry must be there, exactly once."""

import argparse
import collections
import random
import sys
import threading
import time
import uuid

sys.dont_write_bytecode = True

from client import Client, Lost
from server import Server, arguments, free_port, places, say

WRITERS = 8
CASES = 4
# Reading a page opens the whole case, so cases are kept short.
NEW_CASES_EVERY = 10


class Count:
    """What was sent and what came of it."""

    def __init__(self):
        self.acknowledged = self.in_doubt = self.kept_though_in_doubt = self.lost = self.doubled = 0
        self.kills = self.kills_at_start = self.refused = self.verified = 0
        self.starts = []


class Case:
    """A case that is written to, and what is known of it."""

    def __init__(self, officer):
        self.id = officer.open_case(f"KILL-{uuid.uuid4().hex[:8]}")
        self.checked, self.texts = 1, {}


def write(client, cases, sent, lock, count, number):
    """Writes notes until the connection is lost."""
    turn = number
    while True:
        case, entry = cases[turn % len(cases)], str(uuid.uuid4())
        turn += 1
        text = f"writer {number}, note {entry}"
        with lock:
            sent[entry] = [case, text, False]
        try:
            reply = client.note(case.id, entry, text)
        except Lost:
            return
        if reply.status == 201:
            sent[entry][2] = True
        else:
            count.refused += 1
            say(f"refused: {reply.status} {reply.body}")
            return


def round_of_writes(server, officer, cases, count, chance):
    """Writes, and kills the server in the middle: what was sent."""
    sent, lock = {}, threading.Lock()
    writers = [
        threading.Thread(target=write, args=(officer.beside(), cases, sent, lock, count, number))
        for number in range(WRITERS)
    ]
    for one in writers:
        one.start()
    time.sleep(chance.uniform(0.020, 0.150))
    server.kill()
    count.kills += 1
    for one in writers:
        one.join()
    return sent


def settle(officer, cases, sent, count):
    """Sends again what was not acknowledged, then looks that each entry is there exactly once."""
    for entry, (case, text, acknowledged) in sent.items():
        case.texts[entry] = text
        if acknowledged:
            count.acknowledged += 1
            continue
        count.in_doubt += 1
        reply = officer.note(case.id, entry, text)
        if reply.status not in (200, 201):
            raise AssertionError(f"sent again: {reply.status} {reply.body}")
        count.kept_though_in_doubt += reply.status == 200
    for case in cases:
        look(officer, case, case.checked, set(e for e, (of, _, _) in sent.items() if of is case), count)


def look(officer, case, after, expected, count):
    """Each expected entry stands once after a number, as it was sent, and the numbers have no gap."""
    found = list(officer.entries(case.id, after))
    often = collections.Counter(entry["id"] for entry in found)
    count.lost += sum(1 for entry in expected if often[entry] == 0)
    count.doubled += sum(1 for entry in often if often[entry] > 1)
    for number, entry in enumerate(found, start=after + 1):
        if entry["seq"] != number or entry["body"]["text"] != case.texts[entry["id"]]:
            raise AssertionError(f"entry {number} of {case.id} is not what was sent: {entry}")
    case.checked = after + len(found)


def verify(place, witness, count):
    """The ledger holds, and still goes on from all that was witnessed before."""
    status, report = place.verify(witness if witness.exists() else None)
    if status != 0:
        raise AssertionError(f"ledger verify: {status} {report['findings']}")
    count.verified += 1
    told = place.run("ledger", "witness")
    if told.returncode != 0:
        raise AssertionError(told.stderr)
    with witness.open("a") as file:
        file.write(told.stdout)
    return report


def prove(place, times, seed):
    chance, count, port = random.Random(seed), Count(), free_port()
    witness = place.folder / "witness.jsonl"
    server = Server(place, port, demo=True).ready()
    officer = Client(port).sign_in(server.link("frontline_officer"))
    officer.close()
    server.kill()
    cases, all_cases, sent = [], [], {}
    while count.kills < times:
        if chance.random() < 0.1:
            # Recovery itself is interrupted too.
            early = Server(place, port)
            time.sleep(chance.uniform(0.0, 0.060))
            early.kill()
            count.kills_at_start += 1
        server = Server(place, port).ready()
        count.starts.append(server.start_s)
        settle(officer, cases, sent, count)
        if (count.kills // NEW_CASES_EVERY) * CASES >= len(all_cases):
            cases = [Case(officer) for _ in range(CASES)]
            all_cases += cases
        sent = round_of_writes(server, officer, cases, count, chance)
        officer.close()
        if count.kills % 100 == 0:
            report = verify(place, witness, count)
            say(f"{count.kills} kills, {count.acknowledged} acknowledged, {count.lost} lost, {report['entries']} entries in the log")
    with Server(place, port) as server:
        settle(officer, cases, sent, count)
        again = Count()
        for case in all_cases:
            look(officer, case, 1, set(case.texts), again)
    count.lost, count.doubled = count.lost + again.lost, count.doubled + again.doubled
    return count, verify(place, witness, count)


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--database", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--times", type=int, default=1000, help="how often the server is killed")
    parser.add_argument("--seed", type=int, default=20261122)
    asked = parser.parse_args()
    with places(asked.binary, asked.database) as (place, _, _):
        count, report = prove(place, asked.times, asked.seed)
    starts = sorted(count.starts)
    rows = [
        ("kill -9 under writes", count.kills),
        ("kill -9 while starting", count.kills_at_start),
        ("entries acknowledged", count.acknowledged),
        ("of them lost", count.lost),
        ("entries without an answer, sent again", count.in_doubt),
        ("of them kept already at the first try", count.kept_though_in_doubt),
        ("entries that stand twice", count.doubled),
        ("refused while serving", count.refused),
        ("ledger verified, with all witnesses so far", count.verified),
        ("entries in the log at the end", report["entries"]),
        ("start after a kill, median and longest (ms)", f"{starts[len(starts) // 2] * 1000:.0f}, {starts[-1] * 1000:.0f}"),
    ]
    print(f"| kill, {asked.database} | |\n| --- | --- |")
    for what, value in rows:
        print(f"| {what} | {value} |")
    return 1 if count.lost or count.doubled or count.refused else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""A hundred writers change one case through two servers on one PostgreSQL: no update may be lost."""

import argparse
import random
import sys
import threading
import time
import uuid

sys.dont_write_bytecode = True

from client import Client
from server import Server, arguments, places


class Tally:
    """What the writers did, together."""

    def __init__(self):
        self.lock, self.written, self.stale, self.wrong = threading.Lock(), {}, 0, []


def change(client, case, number, each, tally):
    """Reads the version, writes what it says was seen, and where somebody was faster reads and writes again."""
    chance = random.Random(number)
    seen = client.request("GET", f"/v1/cases/{case}").etag
    for step in range(each):
        entry = str(uuid.uuid4())
        while True:
            body = {"kind": "note", "text": f"writer {number}, step {step}, saw {seen}", "privileged": False}
            reply = client.append(case, entry, body, seen=seen)
            if reply.status == 201:
                with tally.lock:
                    tally.written[entry] = (int(seen.strip('"')), body["text"])
                seen = reply.etag
                break
            if reply.status != 412:
                with tally.lock:
                    tally.wrong.append(f"{reply.status} {reply.body}")
                return
            with tally.lock:
                tally.stale += 1
            time.sleep(chance.uniform(0.0, 0.05))
            seen = f'"{reply.body["seq"]}"'


def prove(place, writers, each):
    tally = Tally()
    with Server(place, demo=True) as first, Server(place) as second:
        officer = Client(first.port).sign_in(first.link("frontline_officer"))
        case = officer.open_case("TWO")
        ports = [first.port, second.port]
        threads = [
            threading.Thread(target=change, args=(officer.beside(ports[number % 2]), case, number, each, tally))
            for number in range(writers)
        ]
        begun = time.perf_counter()
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        took = time.perf_counter() - begun
        kept = [list(officer.beside(port).entries(case)) for port in ports]
    status, report = place.verify()
    return tally, kept, took, status, report


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--writers", type=int, default=100)
    parser.add_argument("--each", type=int, default=5, help="how many entries each writes")
    asked = parser.parse_args()
    with places(asked.binary, "postgres") as (place, _, _):
        tally, (one, other), took, status, report = prove(place, asked.writers, asked.each)
    stands = {entry["id"]: (entry["seq"], entry["body"]["text"]) for entry in one if entry["seq"] > 1}
    # An update is lost where an entry is gone, or stands elsewhere than right after what its writer had seen.
    lost = sum(stands.get(entry) != (saw + 1, text) for entry, (saw, text) in tally.written.items())
    gaps = [entry["seq"] for entry in one] != list(range(1, len(one) + 1))
    rows = [
        ("writers, through two servers", asked.writers),
        ("updates acknowledged", len(tally.written)),
        ("refused as stale and made again", tally.stale),
        ("updates lost", lost),
        ("entries beside those acknowledged", len(stands) - len(tally.written)),
        ("refused otherwise", len(tally.wrong)),
        ("both servers show the same history", "yes" if one == other and not gaps else "NO"),
        ("ledger", "holds" if status == 0 else report["findings"]),
        ("seconds", f"{took:.1f}"),
    ]
    print("| two servers, one PostgreSQL | |\n| --- | --- |")
    for what, value in rows:
        print(f"| {what} | {value} |")
    for wrong in tally.wrong[:5]:
        print(wrong, file=sys.stderr)
    whole = len(tally.written) == asked.writers * asked.each == len(stands) and one == other and not gaps
    return 0 if whole and not lost and not tally.wrong and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main())

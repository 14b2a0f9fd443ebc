#!/usr/bin/env python3
"""Ten thousand people from a table, imported cut off at many places, then whole, then again: the same store each time.

One row is bad and reported; one person stands in it twice, in two scripts, and is proposed, never merged.
"""

import argparse
import csv
import http.client
import json
import pathlib
import random
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "load"))

import people
from client import Client
from server import Server, arguments, places, say

COLUMNS = ["lindung_reference", "prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_Citizenship"]
CUTS = 20
BAD = 5_000


def write(file, count):
    """A table in which row 2 and the last are one person, and one birthdate could be two days."""
    with open(file, "w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        rows.writerow(["TWICE-THAI", "สมชาย", "ใจดี", "1999-03-01", "TH"])
        for number in range(count - 2):
            born = "03/04/2001" if number == BAD else f"{1970 + number % 40}-{1 + number % 12:02}-{1 + number % 28:02}"
            first, last = people.name(number).split(" ")
            rows.writerow([f"TWICE-{number:06}", first, last, born, ("MM", "KH", "LA", "VN", "TH")[number % 5]])
        rows.writerow(["TWICE-LATIN", "Somchai", "Jaidee", "1999-03-01", "THA"])


def whole(officer, lines):
    """Sends every line: how many were new, how many stood there, how many were refused, and how long it took."""
    begun, new, known, refused = time.perf_counter(), 0, 0, 0
    for at in range(0, len(lines), people.TOGETHER):
        body = b"\n".join(lines[at:at + people.TOGETHER]) + b"\n"
        reply = officer.request("POST", "/v1/cases/bulk", body, {"Content-Type": "application/x-ndjson"})
        for line in reply.body.splitlines():
            answer = json.loads(line)
            refused += "case" not in answer
            known += answer.get("repeated") is True
            new += answer.get("repeated") is False
    return new, known, refused, time.perf_counter() - begun


def cut(officer, lines, chance):
    """Sends some lines and breaks the connection in the middle of one."""
    body = b"\n".join(lines)
    end = chance.randrange(1, len(body))
    connection = http.client.HTTPConnection("127.0.0.1", officer.port, timeout=60)
    connection.putrequest("POST", "/v1/cases/bulk")
    headers = {"Cookie": officer.cookie, "Lindung-Purpose": officer.purpose, "Content-Type": "application/x-ndjson",
               "Content-Length": str(len(body))}
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    connection.send(body[:end])
    time.sleep(chance.random() / 4)
    connection.close()


def state(place):
    """What stands in the store, by a witness that needs no server: entries, cases, whether the ledger holds."""
    status, report = place.verify()
    return status == 0, report["entries"], report["cases"]


def run(binary, database, count):
    chance = random.Random(7)
    with places(binary, database) as (place, folder, _):
        table, lines_file = folder / "people.csv", folder / "lines.jsonl"
        write(table, count)
        taken = subprocess.run(
            [str(place.binary), "import", "htcds", str(table), "--jurisdiction", "TH", "--agency", "Shelter North",
             "--out", str(lines_file), "--format", "json"], capture_output=True, text=True, timeout=600)
        report = json.loads(taken.stdout)
        assert taken.returncode == 3 and report["taken"] == count - 1, taken.stderr
        rejected = report["rejected"]
        lines = lines_file.read_bytes().splitlines()
        with Server(place, demo=True) as server:
            password = server.told["step_up"]
            officer = Client(server.port).sign_in(server.link("frontline_officer"))
            for _ in range(CUTS):
                at = chance.randrange(len(lines) - 600)
                cut(officer, lines[at:at + 600], chance)
            first = whole(officer.beside(), lines)
        once = state(place)
        with Server(place) as server:
            officer = Client(server.port, officer.cookie)
            again = whole(officer.beside(), lines)
        twice = state(place)
        with Server(place) as server:
            officer = Client(server.port, officer.cookie).step_up(password)
            of = {json.loads(line)["entries"][0]["body"]["case"]["reference"]: json.loads(line)["id"] for line in lines}
            found = officer.expect(200, "GET", f"/v1/cases/{of['TWICE-THAI']}/candidates")["candidates"]
            proposed = [one for one in found if one["case"] == of["TWICE-LATIN"]]
        print(f"| {database}: {count:,} people, cut {CUTS} times, whole, whole again | |\n| --- | --- |")
        print(f"| rows rejected, with row, column and reason | {len(rejected)}: row {rejected[0]['row']}, {rejected[0]['column']} |")
        print(f"| kept from what was cut off | {first[1]:,} |")
        print(f"| new, refused, in the first whole import | {first[0]:,}, {first[2]} in {first[3]:.1f} s |")
        print(f"| new, refused, in the second | {again[0]}, {again[2]} in {again[3]:.1f} s |")
        print(f"| entries and cases in the ledger after the first, after the second | {once[1]:,}, {once[2]:,}; {twice[1]:,}, {twice[2]:,} |")
        print(f"| ledger | {'holds' if once[0] and twice[0] else 'DOES NOT HOLD'} |")
        print(f"| the same person in Latin letters is proposed for the one in Thai | {'yes, agrees: ' + ', '.join(proposed[0]['agrees']) if proposed else 'NO'} |", flush=True)
        right = (len(rejected) == 1 and first[0] + first[1] == count - 1 and again[:3] == (0, count - 1, 0)
                 and once == twice and once[0] and proposed)
        if not right:
            raise SystemExit("the store is not the same")
        say(f"{database}: the same store")


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--database", action="append", choices=["sqlite", "postgres"], help="both where none is named")
    parser.add_argument("--count", type=int, default=10_000, help="how many people")
    asked = parser.parse_args()
    for database in asked.database or ["sqlite", "postgres"]:
        run(asked.binary, database, asked.count)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The load bench: fills a store, then measures it from outside with wrk, and prints the figures beside the goals."""

import argparse
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "endure"))

import people
from client import Client
from server import Server, arguments, places, say

# What is asked, over how many connections, and the goal: requests a second, p95 in milliseconds.
SQLITE = {
    "both": ("a case and its assessment, in turn", 16, (1000, 30)),
    "case": ("a case alone", 16, (1000, 30)),
    "assessment": ("an assessment alone", 16, (1000, 30)),
    "list": ("list 20", 4, (None, 50)),
    "search": ("search by name, up to 20 found", 4, (None, 50)),
    "tasks": ("what is due, in 10 cases, of an officer on all of them", 4, (None, 50)),
    "candidates": ("cases that may be of the same person, up to 20", 4, (None, 100)),
    "append": ("append an entry, durably", 50, (300, 150)),
    "open": ("open a case, durably", 16, (None, None)),
}
POSTGRES = {kind: SQLITE[kind] for kind in ("both", "list", "search", "tasks", "candidates")} | {
    "append": ("append an entry, durably", 50, (500, 150)),
    "open": SQLITE["open"],
}
IMPORTED = 10_000


def processor_s(pid):
    """Seconds of processor time that a process has used."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk(server, script, words, connections, seconds):
    """One run of wrk: what it counted, and the processor time of the server for each request."""
    before = processor_s(server.process.pid)
    command = ["wrk", "--threads", "2" if connections > 1 else "1", "--connections", str(connections),
               "--duration", f"{seconds}s", "--timeout", "10s", "--script", str(HERE / script),
               f"http://127.0.0.1:{server.port}", "--", *map(str, words), str(random.randrange(2**31))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60)
    if done.returncode != 0:
        raise SystemExit(f"wrk: {done.stderr or done.stdout}")
    counted = json.loads(done.stdout.strip().splitlines()[-1])
    counted["cpu_ms"] = (processor_s(server.process.pid) - before) * 1000 / max(1, counted["requests"])
    return counted


def bulk(officer, rows, folder, figures):
    """Imports ten thousand people and judges each, then brings the store to its size."""
    first, took = people.fill(officer, rows[:IMPORTED])
    judged = people.assess(officer, first)
    figures["import"] = (len(first), took, judged)
    say(f"{len(first)} people imported in {took:.1f} s, judged in {judged:.1f} s")
    rest, more = people.fill(officer, rows[IMPORTED:]) if len(rows) > IMPORTED else ([], 0.0)
    figures["fill"] = (len(rest), more)
    say(f"{len(rest)} more cases in {more:.1f} s")
    (folder / "ids").write_text("\n".join(first + rest) + "\n")
    # Half of what is sought is one person, half a family name that a hundred have.
    chance = random.Random(1)
    full = [people.name(chance.randrange(len(rows))) for _ in range(1000)]
    family = [chance.choice(people.LAST[: max(1, len(rows) // 100)]) for _ in range(1000)]
    (folder / "names").write_text("\n".join(full + family) + "\n")
    (folder / "opening").write_text(people.opening(rows[0], "@CASE@", "@FIRST@", "@SECOND@") + "\n")


def measure(place, folder, asked, kinds):
    """Fills a place, starts it anew and puts each load on it."""
    figures, file = {}, folder / "people.csv"
    people.write_csv(file, asked.cases)
    with Server(place, demo=True) as server:
        officer = Client(server.port).sign_in(server.link("frontline_officer"))
        bulk(officer, people.read_csv(file), folder, figures)
        figures["memory filled"] = server.memory_mib()
        password = server.told["step_up"]
    starts = []
    for _ in range(5):
        with Server(place) as server:
            starts.append(server.start_s)
    figures["start"] = (statistics.median(starts), max(starts))
    with Server(place) as server:
        figures["memory started"] = server.memory_mib()
        begun = time.perf_counter()
        # What goes on in the background after a start would be measured with the load.
        if not server.waits_for(["the data were verified"], 900):
            raise SystemExit(f"the data were not verified: {server.said()[-500:]}")
        figures["verified"] = time.perf_counter() - begun
        figures["memory verified"] = server.memory_mib()
        client = Client(server.port, officer.cookie)
        assert len(client.expect(200, "GET", "/v1/cases?limit=20")["cases"]) == 20
        for kind in kinds:
            if asked.only and kind not in asked.only:
                continue
            _, connections, _ = kinds[kind]
            if kind == "candidates":
                client.step_up(password)
            words = (kind, officer.cookie, folder)
            wrk(server, "requests.lua", words, connections, 3)
            figures[kind] = wrk(server, "requests.lua", words, connections, asked.seconds)
            say(f"{kind}: {figures[kind]}")
        figures["memory loaded"] = server.memory_mib()
    figures["rejudged"] = rejudged(place, folder)
    if place.file.exists():
        figures["file"] = sum(one.stat().st_size for one in place.data.iterdir()) / 2**20
    return figures


def rejudged(place, folder):
    """Starts under another law, which touches every case: seconds until all are judged anew, verifying beside it."""
    law = folder / "law"
    shutil.copytree(HERE.parent.parent / "data", law)
    (law / "corpus.toml").write_text((law / "corpus.toml").read_text() + "\n# Another text is another law.\n")
    with Server(place, corpus=law) as server:
        begun = time.perf_counter()
        if not server.waits_for(["judged anew by the law in force"], 900):
            raise SystemExit(f"the cases were not judged anew: {server.said()[-500:]}")
        # It begins five seconds after the start.
        return time.perf_counter() - begun - 5


def goal(rate, p95):
    """A goal in words."""
    said = ([f"{rate:,} a second"] if rate else []) + ([f"p95 {p95} ms"] if p95 else [])
    return ", ".join(said)


def table(database, asked, kinds, figures):
    """The figures as Markdown."""
    print(f"\n### {database}, {asked.cases:,} cases\n")
    print("| what | to beat | connections | a second | p50 | p95 | p99 | server CPU each | not served |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for kind, (what, connections, (rate, p95)) in kinds.items():
        if kind in figures:
            of = figures[kind]
            print(f"| {what} | {goal(rate, p95)} | {connections} | {of['requests'] / of['seconds']:,.0f} | {of['p50']:.1f} ms | "
                  f"{of['p95']:.1f} ms | {of['p99']:.1f} ms | {of['cpu_ms']:.2f} ms | {of['refused'] + of['broken']} |")
    count, took, judged = figures["import"]
    print("\n| what | to beat | measured |\n| --- | --- | --- |")
    print(f"| import {count:,} people from CSV: written, encrypted, audited; then each judged | 60 s | {took:.1f} s + {judged:.1f} s |")
    rest, more = figures["fill"]
    if rest:
        print(f"| {rest:,} more cases by the bulk import | | {more:.1f} s, {rest / more:,.0f} a second |")
    print(f"| start until ready, median and longest of five | 1 s | {figures['start'][0]:.2f} s, {figures['start'][1]:.2f} s |")
    print(f"| verifying every entry and the file, after the start | | {figures['verified']:.0f} s |")
    for when in ("filled", "started", "verified", "loaded"):
        now, most = figures[f"memory {when}"]
        print(f"| memory, {when}: now, and the most so far | 300 MiB | {now:.0f} MiB, {most:.0f} MiB |")
    print(f"| judging every case anew after a change of law, verifying and serving beside it | 60 s | {figures['rejudged']:.0f} s |")
    if "file" in figures:
        print(f"| the data on disk, after all of it | | {figures['file']:.0f} MiB |")
    print(f"| the binary | 60 MiB | {pathlib.Path(asked.binary).stat().st_size / 2**20:.1f} MiB |", flush=True)


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--database", action="append", choices=["sqlite", "postgres"], help="both where none is named")
    parser.add_argument("--cases", type=int, default=100_000, help="how many cases the store is filled with, up to 100,000")
    parser.add_argument("--seconds", type=int, default=20, help="how long each load lasts")
    parser.add_argument("--only", action="append", choices=list(SQLITE), help="only this load; may be said again")
    asked = parser.parse_args()
    if not 100 <= asked.cases <= 100_000 or not 1 <= asked.seconds <= 600:
        parser.error("--cases is 100 to 100,000, --seconds 1 to 600")
    print(f"Server and wrk share {len(os.sched_getaffinity(0))} processors; closed loop: the next request of a connection "
          "follows the answer.", flush=True)
    for database in asked.database or ["sqlite", "postgres"]:
        kinds = SQLITE if database == "sqlite" else POSTGRES
        with places(asked.binary, database) as (place, folder, _):
            table(database, asked, kinds, measure(place, folder, asked, kinds))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The pages under load: fills a store, then opens each page as fifty readers would, and prints the figures."""

import argparse
import os
import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "endure"))

import people
from client import Client
from run import wrk
from server import Place, Server, arguments, places, say

READERS = 50
# What is opened, by whom, and its address. `@CASE@` is any case of the store.
PAGES = {
    "home": ("the first page", None, "/"),
    "explorer": ("a question of the explorer", None, "/explore/ask?fact=offence"),
    "result": ("an assessment in the explorer", None, "/explore/result"),
    "law": ("the law of a State", None, "/law/state/TH"),
    "matrix": ("the law library, ten States", None, "/law"),
    "help": ("a guide", None, "/help/frontline-officer"),
    "work": ("what is due, first page of an officer on every case", "frontline_officer", "/work"),
    "cases": ("the list, 25 cases", "frontline_officer", "/cases"),
    "case": ("a case", "frontline_officer", "/cases/@CASE@"),
    "fact": ("changing a fact", "frontline_officer", "/cases/@CASE@/fact?path=episodes.e1.means.deception"),
    "history": ("the entries of a case", "frontline_officer", "/cases/@CASE@/history"),
    "papers": ("the papers of a case", "frontline_officer", "/cases/@CASE@/papers"),
    "paper": ("a paper as PDF: the section of the case file", "frontline_officer", "/cases/@CASE@/papers/section"),
}


def filled(place, folder, count):
    """Fills a store and signs an officer in, or finds what was filled before: the cookie."""
    known = folder / "cookie"
    if known.exists():
        return known.read_text()
    file = folder / "people.csv"
    people.write_csv(file, count)
    with Server(place, demo=True) as server:
        officer = Client(server.port).sign_in(server.link("frontline_officer"))
        ids, took = people.fill(officer, people.read_csv(file))
        say(f"{len(ids)} cases in {took:.1f} s")
    (folder / "ids").write_text("\n".join(ids) + "\n")
    known.write_text(officer.cookie)
    return officer.cookie


def worked(port):
    """The cookie of somebody without an account who has loaded a worked case."""
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", "/explore/worked", "case=w14-courier-in-love",
                       {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"})
    answer = connection.getresponse()
    answer.read()
    kept = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return "; ".join(kept)


def measure(place, folder, asked):
    """Opens every page, without a pause and with one."""
    officer = filled(place, folder, asked.cases)
    figures = {}
    with Server(place) as server:
        if not server.waits_for(["the data were verified"], 900):
            raise SystemExit(f"the data were not verified: {server.said()[-500:]}")
        cookies = {None: worked(server.port), "frontline_officer": officer}
        for name, (_, role, path) in PAGES.items():
            if asked.only and name not in asked.only:
                continue
            words = (path, cookies[role], folder)
            wrk(server, "pages.lua", (*words, 0), READERS, 2)
            figures[name] = [wrk(server, "pages.lua", (*words, pause_ms), READERS, asked.seconds) for pause_ms in (0, 1000)]
            say(f"{name}: {figures[name]}")
    return figures


def table(database, asked, figures):
    """The figures as Markdown."""
    print(f"\n### {database}, {asked.cases:,} cases, {READERS} readers; to beat: median 50 ms, p95 150 ms\n")
    print("| page | a second | p50 | p95 | server CPU each | compressed | p50 with a pause | p95 with a pause | not served |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, (closed, paused) in figures.items():
        wrong = sum(one["refused"] + one["broken"] for one in (closed, paused))
        print(f"| {PAGES[name][0]} | {closed['requests'] / closed['seconds']:,.0f} | {closed['p50']:.1f} ms | {closed['p95']:.1f} ms | "
              f"{closed['cpu_ms']:.2f} ms | {closed['bytes'] / max(1, closed['requests']) / 1024:.1f} KiB | {paused['p50']:.1f} ms | "
              f"{paused['p95']:.1f} ms | {wrong} |", flush=True)


def main():
    parser = arguments(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--database", action="append", choices=["sqlite", "postgres"], help="both where none is named")
    parser.add_argument("--cases", type=int, default=100_000, help="how many cases the store is filled with, up to 100,000")
    parser.add_argument("--seconds", type=int, default=10, help="how long each load lasts")
    parser.add_argument("--only", action="append", choices=list(PAGES), help="only this page; may be said again")
    parser.add_argument("--kept", type=pathlib.Path, help="a folder for a filled SQLite store, which is used again")
    asked = parser.parse_args()
    if not 100 <= asked.cases <= 100_000 or not 1 <= asked.seconds <= 600:
        parser.error("--cases is 100 to 100,000, --seconds 1 to 600")
    print(f"Server and wrk share {len(os.sched_getaffinity(0))} processors. Without a pause each reader opens the next page when "
          "the last has come; with one, about a second after it.", flush=True)
    if asked.kept:
        asked.kept.mkdir(parents=True, exist_ok=True)
        place = Place(asked.kept / "first", pathlib.Path(asked.binary).resolve())
        table("sqlite", asked, measure(place, asked.kept, asked))
        return
    for database in asked.database or ["sqlite", "postgres"]:
        with places(asked.binary, database) as (place, folder, _):
            table(database, asked, measure(place, folder, asked))


if __name__ == "__main__":
    main()

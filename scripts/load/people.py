"""Invented people by the ten thousand: a list as CSV, each row as a line of the bulk import, and the import itself."""

import csv
import json
import sys
import threading
import time
import uuid

# 100 first and 1,000 last names: every full name once in 100,000, every last name a hundred times.
FIRST = [a + b for a in ("Som", "Mal", "Ari", "Noy", "Thi", "San", "Kyi", "Dew", "Ros", "Vee") for b in
         ("chai", "ina", "wan", "dar", "lek", "tha", "phon", "sri", "mon", "ra")]
LAST = [a + b + c for a in ("Sri", "Wong", "Nara", "Phu", "Chan", "Tan", "Mya", "Bun", "Ket", "Lao")
        for b in ("sa", "ti", "no", "pha", "ra", "da", "wi", "ku", "me", "lo")
        for c in ("kun", "wat", "porn", "chit", "mak", "ya", "thon", "rak", "sin", "det")]
OFFENCES = ["scamming", "irregular_stay", "false_document_use"]
STAGES = ["encounter", "investigation", "charge", "trial"]
COLUMNS = ["reference", "name", "age", "nationality", "woman", "offence", "stage", "deception", "ordered"]
# Cases in one request of the bulk import: the answers fit into what the system holds back for a reader.
TOGETHER = 400


def name(number):
    """The name of a person."""
    return f"{FIRST[number % 100]} {LAST[number // 100 % 1000]}"


def write_csv(file, count):
    """A list as an agency keeps it."""
    with open(file, "w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        for number in range(count):
            rows.writerow([
                f"LOAD-{number:06}", name(number), 16 + number % 40, ("MM", "KH", "LA", "VN", "TH")[number % 5],
                ("yes", "no", "unknown")[number % 3], OFFENCES[number % len(OFFENCES)], STAGES[number % len(STAGES)],
                ("yes", "no")[number % 7 == 0], ("yes", "unknown")[number % 3 == 0],
            ])


def opening(row, case, first, second):
    """A row as the opening of a case."""
    document = {
        "schema": "lindung.case/1",
        "reference": row["reference"],
        "jurisdiction": "TH",
        "person": {"age": int(row["age"]), "nationalities": [row["nationality"]], "woman": row["woman"]},
        "episodes": [{
            "id": "e1",
            "act": {"recruitment": "yes", "transportation": "yes", "harbouring": "yes"},
            "means": {"deception": row["deception"], "coercion": "yes", "threat_or_force": "unknown"},
            "purpose": {"forced_criminality": "yes"},
        }],
        "unlawful_acts": [
            {"id": f"a{which + 1}", "offence": offence, "stage": row["stage"],
             "nexus": {"purpose": "yes", "ordered": row["ordered"]},
             "circumstances": {"no_safe_escape": "yes"}}
            for which, offence in enumerate(dict.fromkeys([row["offence"], *OFFENCES]))
        ],
        "context": {"paid_wage": "yes"},
    }
    identity = {"kind": "identity", "name": row["name"], "languages": ["my"]}
    entries = [{"id": first, "body": {"kind": "case", "case": document}}, {"id": second, "body": identity}]
    return json.dumps({"id": case, "entries": entries}, separators=(",", ":"))


def send(client, rows, ids):
    """Opens a case for each row, in requests of many lines: every line must be taken."""
    for at in range(0, len(rows), TOGETHER):
        lines = []
        for row in rows[at:at + TOGETHER]:
            case = str(uuid.uuid4())
            lines.append(opening(row, case, str(uuid.uuid4()), str(uuid.uuid4())))
            ids.append(case)
        body = ("\n".join(lines) + "\n").encode()
        reply = client.request("POST", "/v1/cases/bulk", body, {"Content-Type": "application/x-ndjson"})
        answers = [json.loads(line) for line in reply.body.splitlines()]
        if reply.status != 200 or len(answers) != len(lines) or any("case" not in answer for answer in answers):
            bad = next((answer for answer in answers if "case" not in answer), reply.body[:500])
            raise AssertionError(f"bulk: {reply.status} {bad}")


def at_once(work, parts):
    """Runs work on each part side by side; a failure of one is a failure of all."""
    failed = []

    def one(part):
        try:
            work(part)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=one, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def fill(officer, rows, connections=4):
    """Opens a case for each row over several connections: the ids, and how long it took."""
    parts = [rows[number::connections] for number in range(connections)]
    made = [[] for _ in parts]
    begun = time.perf_counter()
    at_once(lambda number: send(officer.beside(), parts[number], made[number]), range(connections))
    return [case for ids in made for case in ids], time.perf_counter() - begun


def assess(officer, ids, connections=8):
    """Asks for the assessment of each case: how long it took."""
    def ask(part):
        client = officer.beside()
        for case in part:
            client.expect(200, "GET", f"/v1/cases/{case}/assessment")
        client.close()

    begun = time.perf_counter()
    at_once(ask, [ids[number::connections] for number in range(connections)])
    return time.perf_counter() - begun


def read_csv(file):
    """The rows of a list."""
    with open(file, newline="") as rows:
        return list(csv.DictReader(rows))


def tell(text):
    """Progress, for who watches."""
    print(text, file=sys.stderr, flush=True)

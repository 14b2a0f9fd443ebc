#!/usr/bin/env python3
"""The same shapes in plain PostgreSQL, without web layer, encryption or audit of reading: insert, get, list 20, search by sound."""

import argparse
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "endure"))

import people
from server import Postgres, say

# A case is a row with one document, found by what stands in it; each write leaves a row of history.
TABLES = """
CREATE EXTENSION fuzzystrmatch;
CREATE TABLE cases (
    id uuid PRIMARY KEY,
    data jsonb NOT NULL,
    sounds text[] NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX cases_by_data ON cases USING gin (data jsonb_path_ops);
CREATE INDEX cases_by_sound ON cases USING gin (sounds);
CREATE INDEX cases_by_change ON cases (changed_at DESC);
CREATE TABLE histories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL REFERENCES cases (id),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    by_user text NOT NULL,
    changes jsonb NOT NULL
);
CREATE INDEX histories_by_case ON histories (case_id, at DESC);
CREATE FUNCTION sounds(name text) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN (SELECT array_agg(dmetaphone(word)) FROM unnest(string_to_array(name, ' ')) word);
CREATE FUNCTION document(name text, number int) RETURNS jsonb LANGUAGE sql IMMUTABLE RETURN (
    SELECT jsonb_build_object('name', name, 'short_id', number, 'agency', 'a' || number % 5, 'status', 'open', 'age', 16 + number % 40)
        || jsonb_object_agg('field_' || field, 'what was answered to question ' || field)
    FROM generate_series(1, 60) field
);
"""
QUERIES = {
    "insert a case, with its history": """\\set n random(1, 1000000)
BEGIN;
WITH made AS (
    INSERT INTO cases (id, data, sounds)
    VALUES (gen_random_uuid(), document('Somchai Srisakun', :n), sounds('Somchai Srisakun')) RETURNING id, data
) INSERT INTO histories (case_id, by_user, changes) SELECT id, 'officer', data FROM made;
COMMIT;
""",
    "get a case": """\\set n random(0, @COUNT@ - 1)
SELECT id, data FROM cases WHERE id = md5('case ' || :n)::uuid;
""",
    "list 20 of an agency": """\\set n random(0, 4)
SELECT id, data FROM cases WHERE data @> jsonb_build_object('agency', 'a' || :n) ORDER BY changed_at DESC LIMIT 20;
""",
    "search by sound, up to 20 found": """\\set n random(0, @COUNT@ - 1)
SELECT id, data FROM cases WHERE sounds @> (SELECT sounds FROM cases WHERE id = md5('case ' || :n)::uuid) LIMIT 20;
""",
}


def fill(postgres, database, count):
    """Makes the tables and their rows."""
    name = database.rsplit("/", 1)[1]
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as rows:
        for number in range(count):
            rows.write(f"{number}\t{people.name(number)}\n")
        rows.flush()
        script = TABLES + f"""
CREATE TEMPORARY TABLE list (number int, name text);
\\copy list FROM '{rows.name}'
INSERT INTO cases (id, data, sounds) SELECT md5('case ' || number)::uuid, document(name, number), sounds(name) FROM list;
INSERT INTO histories (case_id, by_user, changes) SELECT id, 'officer', data FROM cases;
VACUUM ANALYZE;
"""
        command = [postgres.program("psql"), "--quiet", "--set", "ON_ERROR_STOP=1", "--dbname", name]
        subprocess.run(command, input=script, text=True, env=postgres.environment(), check=True)
    return name


def load(postgres, name, query, connections, seconds):
    """One load by pgbench: transactions a second, and the times of each in milliseconds, sorted."""
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "query.sql"
        script.write_text(query)
        command = [postgres.program("pgbench"), "--no-vacuum", "--client", str(connections), "--jobs", "2",
                   "--time", str(seconds), "--protocol", "prepared", "--log", "--log-prefix", f"{folder}/log",
                   "--file", str(script), name]
        done = subprocess.run(command, capture_output=True, text=True, env=postgres.environment(), timeout=seconds + 60)
        if done.returncode != 0:
            raise SystemExit(f"pgbench: {done.stderr[-500:]}")
        logs = [line.split() for log in pathlib.Path(folder).glob("log*") for line in log.read_text().splitlines()]
    times = sorted(int(fields[2]) / 1000 for fields in logs)
    return len(times) / seconds, times


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--seconds", type=int, default=15)
    asked = parser.parse_args()
    with Postgres() as postgres:
        name = fill(postgres, postgres.database(), asked.cases)
        say("filled")
        print(f"| plain PostgreSQL, {asked.cases:,} cases, {asked.connections} connections | a second | p50 | p95 | p99 |")
        print("| --- | --- | --- | --- | --- |")
        for what, query in QUERIES.items():
            query = query.replace("@COUNT@", str(asked.cases))
            rate, times = load(postgres, name, query, asked.connections, asked.seconds)
            at = [times[int(len(times) * part)] for part in (0.50, 0.95, 0.99)]
            print(f"| {what} | {rate:,.0f} | {at[0]:.1f} ms | {at[1]:.1f} ms | {at[2]:.1f} ms |", flush=True)


if __name__ == "__main__":
    main()

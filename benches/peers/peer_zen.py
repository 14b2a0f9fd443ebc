"""zen: one decision table, trace on. Started by run.py inside the venv."""

import json
import pathlib
import sys
from importlib.metadata import version

import zen

import acts
import measure

TABLE = json.loads(pathlib.Path(__file__).with_name("rule_zen.json").read_text(encoding="utf-8"))
TRACE = {"trace": True}


def engine():
    """The static loader keeps the table compiled; create_decision compiles it anew at every call, ten times slower."""
    return zen.ZenEngine({"loader": {"type": "static", "content": {"rule": TABLE}}})


def judge(loaded, facts):
    return loaded.evaluate("rule", facts, TRACE)


def answer(judged):
    if not judged["trace"]:
        sys.exit("zen kept no trace")
    return judged["result"]["answer"]


def main(what, rounds, repeats):
    loaded = engine()
    patterns = [dict(zip(acts.KEYS, pattern)) for pattern in acts.PATTERNS]
    if what == "answers":
        measure.answers([answer(judge(loaded, facts)) for facts in patterns])
        return

    def batch():
        for _ in range(rounds):
            for facts in patterns:
                judge(loaded, facts)

    small = [[patterns[at] for at in case] for case in acts.SOME_CASES]

    def one_by_one():
        for case in small:
            for facts in case:
                judge(loaded, facts)

    count = rounds * len(patterns)
    batch_s = measure.best(repeats, batch)
    case_s = measure.best(repeats, one_by_one)
    measure.result(version("zen-engine"), batch_s / count, case_s / len(small), measure.peak_mib(), count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

#!/usr/bin/env python3
"""The same small rule in Lindung, OpenFisca-Core and zen: first agreement on every pattern, then one table of costs."""

import sys

sys.dont_write_bytecode = True

import argparse
import json
import os
import pathlib
import platform
import shutil
import subprocess
import tempfile
import time

import acts
import measure

HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target" / "release" / "lindung"
PEERS = {"openfisca-core": "peer_openfisca.py", "zen-engine": "peer_zen.py"}
ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
AS_OF = ["--as-of", acts.AS_OF]


def say(text):
    print(text, file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lindung", type=pathlib.Path, default=BINARY, help="the release binary (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=100, help="how often the 5,120 cases of three acts are judged in a batch")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each measurement; the least counts")
    asked = parser.parse_args()
    if asked.rounds < 1 or asked.repeats < 1:
        parser.error("--rounds and --repeats are 1 or more")
    return asked


def pin():
    """Every engine on one processor, the same for all, so that no second thread helps. The list is empty elsewhere."""
    if not hasattr(os, "sched_setaffinity"):
        return []
    last = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {last})
    return [last]


# The peers


def install(folder):
    """A virtual environment with what could be installed; its Python and the names of what is there."""
    made = subprocess.run([sys.executable, "-m", "venv", folder / "venv"], capture_output=True, text=True, check=False)
    if made.returncode:
        say(f"no virtual environment, so no peers: {(made.stdout + made.stderr).strip()}")
        return None, []
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    wanted = HERE / "requirements.txt"
    if subprocess.run([*pip, "-r", wanted], capture_output=True, check=False).returncode == 0:
        return python, list(PEERS)
    there = []
    for peer in PEERS:
        # Alone, held to the same versions, so that one that fails takes no other with it.
        tried = subprocess.run([*pip, peer, "-c", wanted], capture_output=True, text=True, check=False)
        if tried.returncode == 0:
            there.append(peer)
        else:
            errors = [line for line in tried.stderr.splitlines() if line.startswith("ERROR:")]
            say(f"{peer} could not be installed and is left out: {(errors or ['pip gave no reason'])[0]}")
    return python, there


def ask_peer(python, peer, *what):
    """What the peer prints, or None with the reason said."""
    command = [python, "-B", HERE / PEERS[peer], *map(str, what)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | ONE_THREAD)
    if done.returncode:
        say(f"{peer} failed and is left out: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
        return None
    return json.loads(done.stdout)


# Lindung


def spend(command):
    """CPU seconds and peak MiB of one run of the binary, all of it: start, law, reading, writing."""
    with tempfile.TemporaryFile() as errors:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        peak = None
        while True:
            # Asked for while it runs: what the system reports afterwards starts from this script's own memory.
            peak = max((seen for seen in (peak, measure.peak_mib(process.pid)) if seen), default=None)
            pid, status, used = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            time.sleep(0.0005 if time.monotonic() - started < 0.1 else 0.005)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            sys.exit(f"lindung ended with {process.returncode}: {errors.read().decode(errors='replace').strip()}")
    return used.ru_utime + used.ru_stime, peak


def least(repeats, command):
    runs = [spend(command) for _ in range(repeats)]
    return min(seconds for seconds, _ in runs), max((peak for _, peak in runs if peak), default=None)


class Lindung:
    """The binary, copied first, so that a build beside this run changes nothing."""

    def __init__(self, binary, folder):
        self.folder = folder
        self.program = shutil.copy2(binary, folder / "lindung")
        said = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        self.version = said.split()[-1]

    def batch(self, name, *more):
        source, out = self.folder / f"{name}.jsonl", self.folder / f"{name}.out.jsonl"
        command = [self.program, "assess", "--batch", source, "--out", out, "--threads", "1", *AS_OF, *more]
        return command, out

    def write(self, name, lines, rounds=1):
        with open(self.folder / f"{name}.jsonl", "w", encoding="ascii") as file:
            for _ in range(rounds):
                file.writelines(lines)

    def answers(self):
        self.write("patterns", acts.single_act_lines())
        command, out = self.batch("patterns", "--summary")
        spend(command)
        return [protections(line)[0] for line in open(out, encoding="utf-8")]

    def rows(self, answers, rounds, repeats):
        lines = acts.three_act_lines()
        count = len(lines) * 3
        self.write("many", lines, rounds)
        command, out = self.batch("many", "--summary")
        seconds, peak = least(repeats, command)
        self.check(out, answers, rounds)
        yield "lindung, batch, summary", self.version, seconds / (count * rounds), None, peak, count * rounds

        self.write("few", lines)
        command, out = self.batch("few")
        seconds, peak = least(repeats, command)
        self.check(out, answers, 1)
        yield "lindung, batch, full assessment", self.version, seconds / count, seconds / len(lines), peak, count

        (self.folder / "one.json").write_text(lines[0], encoding="ascii")
        command = [self.program, "assess", self.folder / "one.json", "--format", "json", *AS_OF]
        seconds, peak = least(10 * repeats, command)
        yield "lindung, one file, program start included", self.version, None, seconds, peak, 3

    def check(self, out, answers, rounds):
        """What was timed is what was compared: each act of each case has the answer agreed on."""
        seen = 0
        first = []
        with open(out, encoding="utf-8") as lines:
            for line in lines:
                at = seen % len(acts.CASES)
                if seen < len(acts.CASES):
                    if protections(line) != [answers[pattern] for pattern in acts.CASES[at]]:
                        sys.exit(f"{out.name}, line {seen + 1}: another answer than for the acts alone")
                    first.append(hash(line))
                elif hash(line) != first[at]:
                    sys.exit(f"{out.name}, line {seen + 1}: another answer than in the first round")
                seen += 1
        if seen != rounds * len(acts.CASES):
            sys.exit(f"{out.name} has {seen} lines, {rounds * len(acts.CASES)} were asked for")
        out.unlink()


def protections(line):
    return [act["protection"] for act in json.loads(line)["acts"]]


# Agreement, then the table


def agree(answers):
    """Compares every engine with every other, pattern by pattern; ends the run where two differ."""
    names = list(answers)
    for name in names:
        strange = set(answers[name]) - set(acts.ANSWERS)
        if strange or len(answers[name]) != len(acts.PATTERNS):
            sys.exit(f"{name} gave {len(answers[name])} answers, {len(strange)} of an unknown kind: {sorted(strange)}")
    apart = [at for at in range(len(acts.PATTERNS)) if len({answers[name][at] for name in names}) > 1]
    for at in apart[:10]:
        facts = ", ".join(f"{key} {value}" for key, value in zip(acts.KEYS, acts.PATTERNS[at]))
        say(f"  {facts}: " + "; ".join(f"{name} {answers[name][at]}" for name in names))
    if apart:
        sys.exit(f"the engines differ on {len(apart)} of {len(acts.PATTERNS)} patterns; nothing was timed")
    if len(names) < 2:
        print(f"Only {names[0]} is here: its answers were compared with nothing.")
    else:
        print(f"{', '.join(names)} agree on all {len(acts.PATTERNS)} patterns:")
    counts = {answer: answers[names[0]].count(answer) for answer in acts.ANSWERS}
    print("  " + " · ".join(f"{answer} {count}" for answer, count in counts.items()))


def micro(seconds):
    return "–" if seconds is None else f"{seconds * 1e6:,.2f} µs"


def show(rows):
    print("\n| engine | version | CPU per act | one case of 3 acts | memory peak | acts timed |")
    print("|---|---|---|---|---|---|")
    for engine, version, act_s, case_s, peak, count in rows:
        memory = "–" if peak is None else f"{peak:,.0f} MiB"
        print(f"| {engine} | {version} | {micro(act_s)} | {micro(case_s)} | {memory} | {count:,} |")


def load():
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


def main():
    asked = arguments()
    load_before, started = load(), time.monotonic()
    processors = os.cpu_count()
    pinned = pin()
    with tempfile.TemporaryDirectory(prefix="lindung-peers-") as temporary:
        folder = pathlib.Path(temporary)
        python, peers = install(folder)
        answers = {}
        lindung = None
        if asked.lindung.is_file():
            lindung = Lindung(asked.lindung, folder)
            answers["lindung"] = lindung.answers()
        else:
            say(f"{asked.lindung} is not there, so Lindung is left out; cargo build --release makes it")
        for peer in peers:
            given = ask_peer(python, peer, "answers", 1, 1)
            if given is not None:
                answers[peer] = given
        if not answers:
            sys.exit("no engine is here; nothing to compare")
        agree(answers)

        rows = []
        if lindung:
            rows += lindung.rows(answers["lindung"], asked.rounds, asked.repeats)
        for label, peer, what, rounds in (
            ("OpenFisca-Core, numpy batch from names", "openfisca-core", "names", asked.rounds),
            ("OpenFisca-Core, numpy batch from numbers", "openfisca-core", "numbers", asked.rounds),
            # zen judges one act at a call: a tenth of the rounds is enough to time it.
            ("zen, decision table, trace on", "zen-engine", "times", max(1, asked.rounds // 10)),
        ):
            told = ask_peer(python, peer, what, rounds, asked.repeats) if peer in answers else None
            if told:
                rows.append((label, told["version"], told["act_s"], told["case_s"], told["peak_mib"], told["acts"]))
    show(rows)
    where = f"one processor of {processors}" if pinned else f"{processors} processors, not held to one"
    print(
        f"\nCPU time, user and system, least of {asked.repeats} runs; {where}; niceness {os.nice(0)}; "
        f"load {load_before} before, {load()} after; {time.monotonic() - started:.0f} s; "
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}."
    )


if __name__ == "__main__":
    main()

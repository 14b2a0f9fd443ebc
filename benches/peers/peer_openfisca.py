"""OpenFisca-Core: answers for all patterns, or timings. Started by run.py inside the venv."""

import sys
from importlib.metadata import version

import numpy
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import SimulationBuilder

import acts
import measure
import rule_openfisca as rule

KINDS = {"state": rule.State, "status": rule.Status, "group": rule.Group}
NAMES = {"state": acts.STATES, "status": acts.STATUSES, "group": acts.GROUPS}


def columns(patterns):
    """Encoded beforehand, so that turning words into numbers is not counted."""
    table = dict(zip(acts.KEYS, zip(*patterns)))
    encoded = {}
    for key, values in table.items():
        if key in KINDS:
            numbers = numpy.array([NAMES[key].index(value) for value in values], numpy.uint8)
            encoded[key] = EnumArray(numbers, KINDS[key])
        else:
            encoded[key] = numpy.array(values, bool)
    return encoded


def judge(system, inputs):
    count = len(inputs["state"])
    simulation = SimulationBuilder().build_default_simulation(system, count)
    for key, values in inputs.items():
        simulation.set_input(key, acts.AS_OF, values)
    return simulation.calculate("protection", acts.AS_OF)


def tiled(inputs, times):
    tiles = {}
    for key, values in inputs.items():
        repeated = numpy.tile(numpy.asarray(values), times)
        tiles[key] = EnumArray(repeated, KINDS[key]) if key in KINDS else repeated
    return tiles


def main(what, cases, repeats):
    system = rule.system()
    if what == "answers":
        measure.answers(judge(system, columns(acts.PATTERNS)).decode_to_str().tolist())
        return
    in_order = columns([acts.PATTERNS[at] for case in acts.CASES for at in case])
    batch = tiled(in_order, cases // len(acts.CASES))
    count = len(batch["state"])
    batch_s = measure.best(repeats, lambda: judge(system, batch))
    batch_peak = measure.peak_mib()
    some = acts.CASES[:: len(acts.CASES) // 512]
    small = [columns([acts.PATTERNS[at] for at in case]) for case in some]
    case_s = measure.best(repeats, lambda: [judge(system, inputs) for inputs in small])
    measure.result(version("openfisca-core"), batch_s / count, case_s / len(small), batch_peak, count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

"""OpenFisca-Core: answers for all patterns, or timings from names or numbers. Started by run.py inside the venv."""

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


def columns(patterns, form):
    """The inputs as arrays: of names, as a file would give them, or already of the numbers that stand for them."""
    table = dict(zip(acts.KEYS, zip(*patterns)))
    arrays = {}
    for key, values in table.items():
        if key not in KINDS:
            arrays[key] = numpy.array(values, bool)
        elif form == "names":
            arrays[key] = numpy.array(values)
        else:
            arrays[key] = numbers([NAMES[key].index(value) for value in values], key)
    return arrays


def numbers(values, key):
    return EnumArray(numpy.array(values, numpy.uint8), KINDS[key])


def judge(system, inputs):
    count = len(inputs["state"])
    simulation = SimulationBuilder().build_default_simulation(system, count)
    for key, values in inputs.items():
        simulation.set_input(key, acts.AS_OF, values)
    return simulation.calculate("protection", acts.AS_OF)


def tiled(inputs, times):
    return {
        key: EnumArray(numpy.tile(numpy.asarray(values), times), KINDS[key])
        if isinstance(values, EnumArray)
        else numpy.tile(values, times)
        for key, values in inputs.items()
    }


def main(what, rounds, repeats):
    system = rule.system()
    if what == "answers":
        by_form = [judge(system, columns(acts.PATTERNS, form)).decode_to_str().tolist() for form in ("names", "numbers")]
        if by_form[0] != by_form[1]:
            sys.exit("names and numbers give different answers")
        measure.answers(by_form[0])
        return
    batch = tiled(columns([acts.PATTERNS[at] for case in acts.CASES for at in case], what), rounds)
    count = len(batch["state"])
    batch_s = measure.best(repeats, lambda: judge(system, batch))
    peak = measure.peak_mib()
    small = [columns([acts.PATTERNS[at] for at in case], what) for case in acts.SOME_CASES]

    def one_by_one():
        for inputs in small:
            judge(system, inputs)

    case_s = measure.best(repeats, one_by_one)
    measure.result(version("openfisca-core"), batch_s / count, case_s / len(small), peak, count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

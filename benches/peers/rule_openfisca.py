"""The rule for OpenFisca-Core: one entity, the act; protection from seven inputs."""

import numpy
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

import acts

Act = Entity("act", "acts", "An unlawful act", "")

State = Enum("State", {name: name for name in acts.STATES})
Status = Enum("Status", {name: name for name in acts.STATUSES})
Group = Enum("Group", {name: name for name in acts.GROUPS})
Protection = Enum("Protection", {name: name for name in acts.ANSWERS})


def enum(kinds, default):
    return {"value_type": Enum, "possible_values": kinds, "default_value": default}


def variable(name, **what):
    return type(name, (Variable,), {"entity": Act, "definition_period": DateUnit.DAY, "label": name} | what)


def causation(act, period):
    return act("link", period) + act("compelled", period)


def victim(act, period):
    status = act("status", period)
    return (status == Status.identified) + (status == Status.presumed)


def protection(act, period):
    state, group = act("state", period), act("group", period)
    status, child = act("status", period), act("child", period)
    victim, causation = act("victim", period), act("causation", period)

    immigration, labour = group == Group.immigration, group == Group.labour
    document, prostitution = group == Group.document, group == Group.prostitution
    trafficking = group == Group.trafficking
    myanmar = state == State.MM

    barred = (
        ((state == State.BN) + (state == State.MY)) * (immigration + document) * causation
        + (state == State.ID) * (act("compelled", period) + child * causation)
        + (state == State.LA) * (immigration + prostitution + trafficking * child * causation)
        + myanmar * (immigration + labour + document + trafficking)
        + (state == State.PH) * causation
    )
    permission = (state == State.TH) * (immigration + labour + document + prostitution) + myanmar * causation
    discretionary = (state == State.VN) * causation
    identified_foreigner = act("foreign", period) * (status == Status.identified)
    policy = (state == State.KH) * (
        prostitution + identified_foreigner * immigration + child * causation
    ) + (state == State.SG) * (immigration + labour + causation)

    principle_excluded = (status == Status.not_indicated) + ~causation
    return numpy.select(
        [victim * barred, victim * permission, victim * discretionary, victim * policy, ~principle_excluded],
        [0, 1, 2, 3, 4],
        5,
    ).astype(numpy.uint8)


INPUTS = [
    variable("state", **enum(State, State.BN)),
    variable("status", **enum(Status, Status.open)),
    variable("group", **enum(Group, Group.immigration)),
] + [variable(name, value_type=bool) for name in ("child", "foreign", "link", "compelled")]
DERIVED = [
    variable("causation", value_type=bool, formula=causation),
    variable("victim", value_type=bool, formula=victim),
    variable("protection", **enum(Protection, Protection.none), formula=protection),
]


def system():
    built = TaxBenefitSystem([Act])
    built.add_variables(*INPUTS, *DERIVED)
    return built

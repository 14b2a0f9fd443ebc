"""The acts every engine judges: each pattern of state, offence and five facts, and the same as case files.

It knows facts and how to write them down, never the rule.
"""

import itertools
import json

STATES = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"]
STATUSES = ["identified", "presumed", "open", "not_indicated"]
# One offence stands for its group.
OFFENCES = {
    "immigration": "irregular_entry",
    "labour": "irregular_work",
    "document": "false_document_use",
    "prostitution": "prostitution",
    "property": "pickpocketing",
    "fraud": "scamming",
    "drugs": "drug_trafficking",
    "trafficking": "trafficking_in_persons",
}
GROUPS = list(OFFENCES)
ANSWERS = ["barred", "permission_required", "discretionary", "policy", "regional", "none"]
AS_OF = "2026-01-15"

KEYS = ["state", "status", "child", "foreign", "group", "link", "compelled"]
PEOPLE = list(itertools.product(STATES, STATUSES, [True, False], [True, False]))
DEEDS = list(itertools.product(GROUPS, [True, False], [True, False]))
PATTERNS = [person + deed for person in PEOPLE for deed in DEEDS]

# Cases of three acts: 32 for each person, deeds 3k, 3k+1, 3k+2 of the round of 32. Every pattern occurs three times.
CASES = [
    [index * len(DEEDS) + (3 * k + step) % len(DEEDS) for step in range(3)]
    for index in range(len(PEOPLE))
    for k in range(len(DEEDS))
]
# For timing one case at a time: every tenth, from every state and status.
SOME_CASES = CASES[::10]


def fact(value):
    return "yes" if value else "no"


def nexus(link, compelled):
    """All nine facts of the link are answered, as in the rule of the peers."""
    others = ["ordered", "purpose", "status", "escape", "survival", "aftermath", "independent"]
    return {"compelled": fact(compelled), "but_for": fact(link)} | dict.fromkeys(others, "no")


def case(patterns, reference):
    """A case file, `lindung.case/1`, of one person; one act for each pattern."""
    state, status, child, foreign = patterns[0][:4]
    episode = {"id": "e1"}
    written = {
        "schema": "lindung.case/1",
        "reference": reference,
        "jurisdiction": state,
        # Australia is party to no agreement with any of the ten, so no agreement enters the rule.
        "person": {"age": 15 if child else 30, "nationalities": ["AU" if foreign else state]},
    }
    if status == "identified":
        written["identifications"] = [{"state": state, "date": "2025-06-01", "outcome": "victim"}]
    if status == "presumed":
        written["suspicion"] = "yes"
    if status == "not_indicated":
        episode["act"] = "no"
    written["episodes"] = [episode]
    written["unlawful_acts"] = [
        {"id": f"a{number}", "offence": OFFENCES[group], "episode": "e1", "nexus": nexus(link, compelled)}
        for number, (_, _, _, _, group, link, compelled) in enumerate(patterns, 1)
    ]
    return json.dumps(written, separators=(",", ":")) + "\n"


def single_act_lines():
    return [case([pattern], f"P-{number:06}") for number, pattern in enumerate(PATTERNS, 1)]


def three_act_lines():
    return [case([PATTERNS[at] for at in acts], f"C-{number:06}") for number, acts in enumerate(CASES, 1)]

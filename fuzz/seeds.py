"""Seeds for one fuzz target, from the conformance cases and the law: seeds.py ROOT TARGET FOLDER.

Writes FOLDER (seeds), FOLDER/../words.dict (keys and words of the formats) and FOLDER/../../stress/TARGET
(inputs too large or too deep to be found by chance, each run once).
"""

import hashlib
import json
import pathlib
import re
import sys
import tomllib

root, target, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
stress = folder.parent.parent / "stress" / target
stress.mkdir(parents=True, exist_ok=True)


def put(content, to=folder):
    content = content.encode() if isinstance(content, str) else content
    (to / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)


def texts(below):
    return [(p.relative_to(root / below).as_posix(), p.read_text()) for p in sorted((root / below).rglob("*.toml"))]


cases = [text for path, text in texts("conformance/good") if not path.endswith(".expect.toml")]
documents = [tomllib.loads(text) for text in cases]
lines = [json.dumps(document, ensure_ascii=False, separators=(",", ":")) for document in documents]
law = texts("data")

words = set()
for text in cases + [text for _, text in law]:
    words.update(re.findall(r"^([a-z_0-9]+) =", text, re.M))
    words.update(re.findall(r'"([a-z_]{2,40}|[A-Z]{2}|[0-9]{4}(?:-[0-9]{2}){0,2})"', text))
    words.update(re.findall(r"^(\[.*\])$", text, re.M))
quoted = sorted('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in words if len(word) < 60)
(folder.parent / "words.dict").write_text("\n".join(quoted) + "\n")

DEEP = 60_000
MANY = 60_000
head = {"schema": "lindung.case/1", "reference": "S-1", "jurisdiction": "TH"}
big = dict(
    head,
    episodes=[{"id": f"e{i}", "act": "yes", "means": "yes", "purpose": "yes"} for i in range(100)],
    unlawful_acts=[{"id": f"a{i}", "offence": "irregular_stay", "episode": f"e{i % 100}"} for i in range(40)],
)


def tags(path):
    part = path.split("/")
    match part:
        case ["law", _, "state.toml"]:
            return "s"
        case ["law", "international", "defences", _]:
            return "g"
        case ["law", _, "defences", _]:
            return "d"
        case ["law", *_]:
            return "p"
        case ["duties", _]:
            return "u"
        case ["measures", _]:
            return "m"
        case ["divergences", _]:
            return "v"
        case ["criteria", "criteria.toml"]:
            return "c"
        case ["criteria", _]:
            return "k"
        case ["vocabulary", "offences.toml"]:
            return "o"
        case ["vocabulary", "roles.toml"]:
            return "r"
        case ["sources.toml"]:
            return "q"
        case _:
            return "0"


def parts(text):
    """The file itself, and each of its tables alone: a small seed changes faster than a large one."""
    yield text
    tables = re.split(r"(?m)^(?=\[\[)", text)
    if len(tables) > 3:
        yield from (table for table in tables[1:] if table.count("\n") > 3)


deep_json = "[" * DEEP + "]" * DEEP
deep_keys = ".".join(["a"] * DEEP)
match target:
    case "case_json" | "batch_line":
        for line in lines:
            put(line)
        put('{"a":"\\ud83d\\ude00","b":[1e5,-0.0,18446744073709551615,null,true,"\\u0000"]}')
        if target == "batch_line":
            put("\n".join(lines[:3]))
            put(lines[0].replace('"TH"', '"ZZ"') + "\r\n\n" + lines[1])
        put(deep_json, stress)
        put('{"a":' * DEEP + "1" + "}" * DEEP, stress)
        put("[" * DEEP, stress)
        put(json.dumps(big), stress)
        put("{" + ",".join(f'"k{i}":1' for i in range(MANY)) + "}", stress)
        put("{" + ",".join('"schema":1' for _ in range(MANY)) + "}", stress)
        put("1" * MANY, stress)
    case "case_toml":
        for text in cases:
            put(text)
        put(f"{deep_keys} = 1\n", stress)
        put(f"[{deep_keys}]\n", stress)
        put(f"[[{deep_keys}]]\n", stress)
        put("a = " + "[" * DEEP + "]" * DEEP, stress)
        put("a = " + "{a=" * DEEP + "1" + "}" * DEEP, stress)
        put("".join(f"k{i} = 1\n" for i in range(MANY // 4)), stress)
        put("".join("[[episodes]]\n" for _ in range(MANY)), stress)
    case "law":
        for path, text in law:
            for part in parts(text):
                if len(part) < 16_000:
                    put(tags(path) + part)
        offences = dict(law)["vocabulary/offences.toml"]
        first = re.split(r"(?m)^(?=\[\[)", offences)[1]
        put("o" + "".join(re.sub(r'code = ".*"', f'code = "o{i}"', first, count=1) for i in range(300)), stress)
        put("p" + f"{deep_keys} = 1\n", stress)
        put("d" + "".join("[[element]]\n" for _ in range(MANY // 4)), stress)
    case "partial_date":
        dates = {date for text in cases + [text for _, text in law] for date in re.findall(r'"(\d{4}[-\d]*)"', text)}
        for date in sorted(dates):
            put(date)
        for pair in ["2024-02-29\n2023-02-28", "0000\n9999", "1900-02-29\n2000-02-29", "2022\n2022-12", "-001\n+024"]:
            put(pair)
    case "edit":
        changes = [
            "suspicion=yes",
            "person.age=17",
            'person.nationalities=["MM"]',
            "unlawful_acts.a1.nexus.escape=no",
            "unlawful_acts[0].nexus=no",
            "episodes.e1.means.deception=no",
            "episodes.e1.means=no",
            "unlawful_acts.a1.proceedings.charged=yes",
            'identifications=[{"state":"TH","outcome":"victim"}]',
            "unlawful_acts.a1.id=",
            "=",
            "x.y.z=null",
        ]
        for index, line in enumerate(lines):
            put(changes[index % len(changes)] + "\n" + line)
        for index, text in enumerate(cases):
            put(changes[(index + 5) % len(changes)] + "\n" + text)
        for change in changes:
            put(change + "\n" + lines[0])
        put(f"{deep_keys}=1\n{lines[0]}", stress)
        for change in ["person[0]=1", "[0]=1", "x[=1", "unlawful_acts[9]=1", "unlawful_acts[0][0]=1", ".=1"]:
            put(f"{change}\n{lines[0]}", stress)
        put("x=" + deep_json + "\n" + lines[0], stress)
        put("[0]" * DEEP + "=1\n[[]]", stress)
        put("unlawful_acts.a1" + "." * DEEP + "=1\n" + lines[0], stress)
    case "assess":
        for index in range(400):
            stream = b"".join(hashlib.sha256(b"%d %d" % (index, part)).digest() for part in range(7))
            # Four kinds of byte streams: any bytes, mostly yes, mostly absent, mostly no.
            kind = index % 4
            put(stream if kind == 0 else bytes((kind - 1) if byte < 160 else byte for byte in stream))
        put(bytes([1] * 200))
        put(bytes([2] * 200))
        put(b"\0")

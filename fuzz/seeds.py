"""Seeds for one fuzz target, from the conformance cases and the law: seeds.py ROOT TARGET FOLDER.

Writes FOLDER (seeds), FOLDER/../words.dict (keys and words of the formats) and FOLDER/../../stress/TARGET
(inputs too large or too deep to be found by chance, each run once).
"""

import base64
import hashlib
import json
import pathlib
import re
import sys
import tomllib
import uuid

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

# The Ed25519 key of which the private part is 32 bytes 0x42: the keyring of the backup target holds it.
VERIFYING = "2152f8d19b791d24453242e15f2eab6cb7cffa7b6a5ed30097960e069881db12"
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
    case "body":
        bodies = [
            {"kind": "facts", "set": {"unlawful_acts.a1.nexus.compelled": "yes", "person.nationalities": ["MM"]}},
            {"kind": "identity", "name": "Invented Name", "other_names": ["I. N."], "born": "1999-12"},
            {"kind": "note", "text": "an invented note", "privileged": True},
            {"kind": "identification", "state": "TH", "outcome": "victim"},
            {"kind": "correction", "supersedes": str(uuid.UUID(int=2)), "reasons": "a slip", "body": None},
            {"kind": "correction", "supersedes": str(uuid.UUID(int=2)), "reasons": "a slip",
             "body": {"kind": "facts", "set": {"suspicion": "yes"}}},
            {"kind": "facts", "set": {"episodes[0].means.deception": "yes", "episodes.e1.id": "e2", "notes": 1e300}},
        ]
        bodies += [{"kind": "case", "case": document} for document in documents[:12]]
        shapes = (root / "crates/store/src/record/shapes.rs").read_text()
        for kind in re.findall(r'^        "([a-z]+)" => ', shapes, re.M):
            keys = re.search(rf'^        "{kind}" => &?\[?(.*?)\n(?=        (?:"|_))', shapes, re.M | re.S)
            for key, shape in re.findall(r'Key\("([a-z_]+)", (\w+)', keys.group(1) if keys else ""):
                bodies.append({"kind": kind, key: {"Day": "2026-01-15", "Flag": True, "Texts": ["x"], "List": [{}],
                                                   "Map": {"a": 1}, "Number": 1, "Fact": "yes"}.get(shape, "x")})
        for body in bodies:
            put(json.dumps(body, default=str))
        put("\n".join(json.dumps(body, default=str) for body in bodies[:7]))
        put('{"kind":"facts","set":{"a":' + deep_json + "}}", stress)
        put('{"kind":"facts","set":{"' + deep_keys + '":1}}', stress)
        put(json.dumps({"kind": "facts", "set": {f"k{i}": i for i in range(MANY)}}), stress)
        put(json.dumps({"kind": "case", "case": big}), stress)
    case "keyring":
        purposes = ["records", "staff", "index", "system", "backup", "checkpoint"]
        secret = {word: base64.b64encode((word * 32)[:32].encode()).decode() for word in purposes}
        keys = [{"purpose": word, "version": 1, "key": secret[word]} for word in purposes]
        ring = {"schema": "lindung.keys/1", "instance": str(uuid.UUID(int=0x1D)), "keys": keys}
        put(json.dumps(ring))
        put(json.dumps(ring, indent=2))
        put(json.dumps(dict(ring, keys=keys + [dict(keys[0], version=2)])))
        put(json.dumps(dict(ring, keys=[dict(one, version=9223372036854775807) for one in keys])))
        put(json.dumps(dict(ring, keys=keys[:5])))
        put(json.dumps(dict(ring, keys=[dict(keys[0], version=i + 1) for i in range(2000)])), stress)
        put(deep_json, stress)
    case "witness":
        witness = {
            "schema": "lindung.witness/1",
            "instance": str(uuid.UUID(int=0x1D)),
            "verifying_key": VERIFYING,
            "checkpoint": {"number": 1, "size": 2, "root": "ab" * 32, "previous": "00" * 32, "at": 0, "signature": "cd" * 64},
        }
        put(json.dumps(witness))
        put(json.dumps(witness) + "\n\n" + json.dumps(witness).replace("ab", "AB"))
        put(json.dumps(dict(witness, verifying_key="ff" * 32)))
        put(json.dumps(dict(witness, checkpoint=dict(witness["checkpoint"], signature=""))))
        put((json.dumps(witness) + "\n") * 500, stress)
        put(deep_json, stress)
    case "backup":
        store, zero = "00000000-0000-4000-8000-00000000001d", base64.b64encode(bytes(32)).decode()
        key = base64.b64encode(bytes.fromhex(VERIFYING)).decode()
        case, user, agency = (str(uuid.UUID(int=at)) for at in (1, 2, 3))
        rows = [
            ["instance", 1, store, key, 0, 1],
            ["entries", 1, case, 0, 1, str(uuid.UUID(int=9)), user, agency, "judge", "care", 0, zero, zero, zero, zero],
            ["checkpoints", 1, 1, zero, zero, 0, zero, zero + zero],
            ["cases", case, agency, "TH", 1, zero, 0, zero, 1, zero, None, 0, 0, 0, None],
            ["members", case, user, "assigned", 0, None],
            ["names", base64.b64encode(bytes(16)).decode(), case],
            ["agencies", agency, "Invented agency", "police", "TH", 0],
            ["users", user, agency, "judge", zero, zero, None, None, None, None, None, 0, None, 0],
            ["credentials", str(uuid.UUID(int=4)), user, "passkey", zero, zero, 0, None],
            ["notices", str(uuid.UUID(int=5)), user, "emergency", case, 0, None],
            ["log", 1, 1, 1, zero],
        ]
        text = [json.dumps(row) for row in rows]
        put("s" + "\n".join([text[0], json.dumps(["log", 1, 0, 0, zero]), '["end"]']))
        put("s" + "\n".join(text + ['["end"]']))
        for line in text:
            put("s" + "\n".join([text[0], line, '["end"]']))
        put("s" + "\n".join(text))
        head = {"schema": "lindung.backup/1", "instance": store, "made_at": 0, "key_version": 1, "nonce": "07" * 19}
        put("f" + json.dumps(head) + "\n" + "x" * 64)
        put("f" + json.dumps(dict(head, key_version=2)) + "\n")
        put("s" + deep_json + '\n["end"]', stress)
        put("s" + "\n".join([text[0]] + [json.dumps(["log", i, 0, 0, zero]) for i in range(5000)] + ['["end"]']), stress)
        put("f" + "{" * 2_000_000, stress)
    case "table":
        fields = [line.split(",", 1)[0] for line in (root / "data/exchange/htcds-2.0.csv").read_text().splitlines()[1:]]
        put("lindung_reference,lindung_jurisdiction\nR-1,TH\nR-2,ZZ\n")
        put("\ufefflindung_reference;" + ";".join(fields[:6]) + "\nR-1;a;b;c;d;e;f\n\"R-2;x\nR-3;=1;@x\n")
        for at in range(0, len(fields), 12):
            put("lindung_reference," + ",".join(fields[at : at + 12]) + "\nR-1" + ",yes" * 12 + "\nR-1" + ",1999-01-02" * 12 + "\n")
        put("lindung_reference\tx\nR\tS\n".encode("utf-16"))
        put("\n".join("a" for _ in range(MANY)), stress)
        put("a," * 3_000 + "\n" + "b," * 3_000, stress)
        put('lindung_reference\n"' + "x" * 2_000_000, stress)

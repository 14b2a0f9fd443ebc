//! What is read from outside, bodies of entries above all: whatever comes, it is told where it is wrong.

use lindung_store::Id;
use lindung_store::access::{Field, FieldSet};
use lindung_store::keys::{Keyring, names, normal};
use lindung_store::ledger::witness::Witness;
use lindung_store::record::{Body, Folded, Record, View, field_of};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A body of each kind that holds every key, and what each key must not be.
fn whole() -> Vec<(Value, Vec<(&'static str, Value)>)> {
    let of = |body: Value, wrong: &[(&'static str, Value)]| (body, wrong.to_vec());
    let (text, list) = (json!(1), json!("x"));
    vec![
        of(json!({"kind": "case", "case": {}}), &[("case", json!([]))]),
        of(
            json!({"kind": "answers", "set": "s", "answers": {}}),
            &[("set", text.clone()), ("answers", json!([]))],
        ),
        of(json!({"kind": "facts", "set": {}}), &[("set", list.clone())]),
        of(
            json!({"kind": "identity", "name": "n", "other_names": ["o"], "born": "2000-02-29", "documents": [{}],
                   "languages": ["th"]}),
            &[
                ("name", json!(" ")),
                ("other_names", json!([1])),
                ("born", json!("2001-02-29")),
                ("documents", list.clone()),
                ("languages", list),
            ],
        ),
        of(
            json!({"kind": "whereabouts", "place": "p", "contact": "c", "safe_to_contact": "unknown", "shelter": "s"}),
            &[
                ("place", json!("")),
                ("contact", json!("a\0b")),
                ("safe_to_contact", json!("maybe")),
                ("shelter", json!({})),
            ],
        ),
        of(json!({"kind": "health", "text": "t"}), &[("text", json!("x".repeat(20_001)))]),
        of(
            json!({"kind": "testimony", "text": "t", "against": "a"}),
            &[("text", text.clone()), ("against", text.clone())],
        ),
        of(
            json!({"kind": "identification", "state": "TH", "authority": "a", "date": "2025", "outcome": "pending",
                   "episode": "e1", "reasons": "r"}),
            &[
                ("state", text.clone()),
                ("authority", text.clone()),
                ("date", json!("25")),
                ("outcome", json!("no")),
                ("episode", text.clone()),
                ("reasons", text.clone()),
            ],
        ),
        of(
            json!({"kind": "assessment", "as_of": "2025-11-22", "corpus": {}, "engine": "1", "assessment": {}, "of": 1}),
            &[
                ("as_of", json!("today")),
                ("corpus", json!("1")),
                ("engine", text.clone()),
                ("assessment", json!([])),
                ("of", json!(1.5)),
            ],
        ),
        of(
            json!({"kind": "decision", "act": "a", "outcome": "partly", "ground": "g", "reasons": "r", "stage": "trial",
                   "date": "2025-11"}),
            &[
                ("act", text.clone()),
                ("outcome", json!("yes")),
                ("ground", text.clone()),
                ("reasons", text.clone()),
                ("stage", text.clone()),
                ("date", json!("2025-13")),
            ],
        ),
        of(
            json!({"kind": "measure", "code": "m", "act": "a", "by": "b", "date": "2025", "evidence": "e"}),
            &[
                ("code", text.clone()),
                ("act", text.clone()),
                ("by", text.clone()),
                ("date", text.clone()),
                ("evidence", text.clone()),
            ],
        ),
        of(
            json!({"kind": "referral", "to": "t", "service": "s", "state": "x", "note": "n"}),
            &[
                ("to", text.clone()),
                ("service", text.clone()),
                ("state", text.clone()),
                ("note", text.clone()),
            ],
        ),
        of(
            json!({"kind": "document", "name": "n", "media_type": "m", "sha256": "a".repeat(64), "bytes": "AA=="}),
            &[
                ("name", text.clone()),
                ("media_type", text.clone()),
                ("sha256", json!("a".repeat(63))),
                ("bytes", json!("A")),
            ],
        ),
        of(
            json!({"kind": "consent", "recipient": "r", "purpose": "p", "fields": ["f"], "given": true, "date": "2025"}),
            &[
                ("recipient", text.clone()),
                ("purpose", text.clone()),
                ("fields", json!("f")),
                ("given", json!("yes")),
                ("date", text.clone()),
            ],
        ),
        of(
            json!({"kind": "note", "text": "t", "privileged": false}),
            &[("text", text.clone()), ("privileged", text)],
        ),
    ]
}

/// The places that a body is refused for.
fn places(body: Value) -> Vec<String> {
    match Body::read(body) {
        Ok(body) => panic!("{body:?}"),
        Err(problems) => problems
            .into_iter()
            .map(|problem| {
                assert!(problem.problem.len() > 8, "says what to do: {problem:?}");
                problem.field
            })
            .collect(),
    }
}

#[test]
fn each_problem_of_a_body_is_told_with_its_place() {
    for (body, wrong) in whole() {
        let read = Body::read(body.clone()).unwrap_or_else(|problems| panic!("{body}: {problems:?}"));
        assert_eq!(read.value(), &body);
        let keys: Vec<&String> =
            body.as_object().expect("a map").keys().filter(|key| *key != "kind").collect();
        assert_eq!(keys.len(), wrong.len(), "each key of {} is tried", read.kind());
        let mut all = body.clone();
        for (key, value) in &wrong {
            let mut one = body.clone();
            one[*key] = value.clone();
            all[*key] = value.clone();
            assert_eq!(places(one.clone()), [*key]);
            let id = Id::from_u128(1);
            let within = json!({"kind": "correction", "supersedes": id, "body": one, "reasons": "r"});
            assert_eq!(places(within), [format!("body.{key}")], "within a correction too");
            // A key that is null is one that is not there.
            one[*key] = Value::Null;
            if let Err(problems) = Body::read(one) {
                assert_eq!((problems.len(), problems[0].field.as_str()), (1, *key));
            }
        }
        assert_eq!(places(all).len(), wrong.len(), "all at once");
        let mut more = body.clone();
        more["nonsense"] = json!(1);
        assert_eq!(places(more), ["nonsense"]);
    }
    for body in [json!(null), json!([]), json!("note")] {
        assert_eq!(places(body), [""]);
    }
    for body in [json!({}), json!({"kind": 1}), json!({"kind": "merge"}), json!({"kind": "erased"})] {
        assert_eq!(places(body), ["kind"], "what only the store writes is no kind either");
    }
    let id = Id::from_u128(1);
    let within = json!({"kind": "correction", "supersedes": id, "body": null, "reasons": "r"});
    let twice = json!({"kind": "correction", "supersedes": id, "body": within, "reasons": "r"});
    assert_eq!(places(twice), ["body.kind"]);
    let bare = json!({"kind": "correction", "more": 1});
    assert_eq!(places(bare), ["supersedes", "reasons", "body", "more"]);
}

/// A value within so many lists.
fn nested(levels: usize) -> Value {
    (0..levels).fold(json!(1), |inner, _| json!([inner]))
}

#[test]
fn what_could_not_be_read_again_is_not_taken() {
    for (key, body) in [
        (
            "assessment",
            json!({"kind": "assessment", "as_of": "2025", "corpus": {}, "engine": "1", "assessment": {}}),
        ),
        ("answers", json!({"kind": "answers", "set": "s", "answers": {}})),
        ("case", json!({"kind": "case", "case": {}})),
        ("set", json!({"kind": "facts", "set": {}})),
    ] {
        for levels in [60, 64, 100, 120, 126, 1000] {
            let mut deep = body.clone();
            deep[key]["person"] = nested(levels);
            let read = Body::read(deep);
            assert_eq!(read.is_ok(), levels == 60, "{key}: {levels} levels");
        }
        // A reader of JSON gives these keys a meaning of their own.
        let mut odd = body;
        odd[key]["$serde_json::private::RawValue"] = json!("{");
        assert!(Body::read(odd).is_err());
    }
    let path = |keys: usize| json!({"kind": "facts", "set": {vec!["a"; keys].join("."): 1}});
    assert!(Body::read(path(32)).is_ok());
    for keys in [65, 200, 10_000] {
        assert_eq!(places(path(keys)).len(), 1);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>()
            .prop_map(|number| serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number)),
        "\\PC{0,12}".prop_map(Value::from),
        prop_oneof![Just("yes"), Just("2025-11"), Just("AA=="), Just("TH"), Just("kind")]
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-z._$]{0,8}", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect::<Map<String, Value>>())),
        ]
    })
}

/// A body that is nearly one: of a kind, with some of its keys, some of them wrong.
fn nearly() -> impl Strategy<Value = Value> {
    let paths = prop_oneof![
        Just("person.age".to_owned()),
        Just("episodes.e1.means.deception".to_owned()),
        Just("context".to_owned()),
        Just("unlawful_acts.a1".to_owned()),
        "[a-z0-9.]{0,16}",
    ];
    let facts = prop::collection::btree_map(paths, any_json(), 0..4);
    let facts = facts.prop_map(|set| json!({"kind": "facts", "set": set}));
    let document = any_json().prop_map(|part| {
        json!({"kind": "case", "case": {"person": part, "jurisdiction": "TH",
               "episodes": [{"id": "e1", "means": part}], "unlawful_acts": [{"id": "a1"}]}})
    });
    let changed = (0..15_usize, any::<prop::sample::Index>(), any_json(), any::<bool>()).prop_map(
        |(at, key, value, drop)| {
            let mut body = whole().swap_remove(at).0;
            let map = body.as_object_mut().expect("a map");
            let keys: Vec<String> = map.keys().cloned().collect();
            let key = key.get(&keys).clone();
            if drop {
                map.remove(&key);
            } else {
                map.insert(key, value);
            }
            body
        },
    );
    let sound = (0..15_usize).prop_map(|at| whole().swap_remove(at).0);
    prop_oneof![facts, document, changed, sound, any_json()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_is_read_or_told(value in prop_oneof![any_json(), nearly()]) {
        match Body::read(value.clone()) {
            Ok(body) => {
                prop_assert_eq!(body.value(), &value);
                prop_assert!(!body.kind().is_empty());
                prop_assert!(body.kind() == "facts" || !field_of(&value).is_empty(), "belongs to a field");
            }
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn a_record_is_the_same_after_it_was_kept(bodies in prop::collection::vec(nearly(), 0..12), cut in any::<prop::sample::Index>()) {
        let mut entries: Vec<Folded> = Vec::new();
        for value in bodies {
            let Ok(body) = Body::read(value) else { continue };
            let seq = entries.len() as i64 + 1;
            let entry = Id::from_u128(seq as u128);
            entries.push(Folded { entry, seq, at: seq, by: Id::nil(), role: "judge".into(), body: body.value().clone() });
        }
        // One of them is corrected, if there is one.
        if let Some(target) = entries.get(cut.index(entries.len().max(1))).cloned() {
            let seq = entries.len() as i64 + 1;
            let body = json!({"kind": "correction", "supersedes": target.entry, "body": target.body, "reasons": "r"});
            let entry = Id::from_u128(seq as u128);
            entries.push(Folded { entry, seq, at: seq, by: Id::nil(), role: "judge".into(), body });
        }
        let Ok(record) = Record::of(entries.clone()) else { return Ok(()) };
        let text = serde_json::to_string(&record).expect("can be written");
        let again: Record = serde_json::from_str(&text).expect("can be read again");
        prop_assert_eq!(&again, &record);
        // Folded one after the other it is the same, as long as nothing is corrected.
        let mut step = Record::default();
        let plain = entries.iter().filter(|entry| entry.body["kind"] != "correction");
        let steps: Result<(), _> = plain.clone().cloned().try_for_each(|entry| step.fold(entry));
        if steps.is_ok() {
            prop_assert_eq!(&step, &Record::of(plain.cloned().collect()).expect("folds"));
        }
        // What is withheld is in no view: nothing granted shows nothing.
        let view = View::of(Id::nil(), 1, &record, FieldSet::EMPTY, false);
        prop_assert_eq!((view.fields.len(), view.withheld.len(), view.reference), (0, Field::ALL.len(), None));
    }

    #[test]
    fn names_are_normal_once_and_for_all(name in "\\PC{0,40}") {
        let once = normal(&name);
        prop_assert_eq!(normal(&once), once.clone());
        prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        prop_assert_eq!(names(&[7; 32], &name), names(&[7; 32], &once));
        prop_assert_eq!(names(&[7; 32], &name).is_empty(), once.is_empty());
    }

    #[test]
    fn keyrings_and_witnesses_are_read_or_told(text in "\\PC{0,200}", value in any_json()) {
        for text in [text, value.to_string(), json!({"schema": "lindung.keys/1", "instance": Id::nil(), "keys": value}).to_string()] {
            prop_assert!(Keyring::parse(&text).is_err());
            prop_assert!(Witness::read(&text).is_err());
        }
    }
}

#[test]
fn a_keyring_is_written_as_it_is_read_and_never_told() {
    let made = Keyring::generate().expect("a keyring");
    let text = made.write();
    let again = Keyring::parse(&text).expect("a keyring");
    assert_eq!(again.write().as_str(), text.as_str());
    let one = serde_json::from_str::<Value>(&text).expect("JSON");
    let key = one["keys"][0]["key"].as_str().expect("a key");
    assert!(!format!("{made:?}").contains(key));
    for spoilt in [
        text.replace("lindung.keys/1", "other"),
        text.replacen("records", "index", 1),
        text.replacen(key, &key[4..], 1),
        text.replace("version", "number"),
    ] {
        let told = Keyring::parse(&spoilt).expect_err("not a keyring").to_string();
        assert!(!told.contains(&key[4..]), "{told}");
    }
}

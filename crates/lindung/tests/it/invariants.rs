//! The twelve invariants of the contract, and the honesty of `would_change`, over random cases.
//!
//! A case is grown from a row of bytes, zero meaning "not said", so that a failure shrinks to the few facts it needs.

use std::sync::LazyLock;

use lindung_engine::assess::{ActAssessment, Assessment, Reason};
use lindung_engine::case::{State, edit};
use lindung_engine::vocabulary::{
    ACT, CIRCUMSTANCES, CONTEXT, Child, Class, GroundKind, Inquiry, Link, MEANS, NEXUS, Outcome, PROCEEDINGS,
    PURPOSE, Principle, Protection, Stage, Standing, Status,
};
use lindung_engine::{Case, Corpus, Day, Node, PartialDate, assess};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use crate::support::CORPUS;

/// Random cases for each invariant; thirteen properties make more than 200,000.
const CASES: u32 = 16_000;
/// Days on both sides of every change of law that a case can feel.
const DAYS: &[&str] =
    &["2010-01-01", "2022-06-15", "2022-06-16", "2025-06-30", "2025-07-01", "2026-12-31", "2027-01-01"];

/// The same law with every offence as grave as can be.
static ALL_GRAVE: LazyLock<Corpus> = LazyLock::new(|| {
    let files = lindung::corpus::Files::embedded();
    let graver: Vec<(String, String)> = files
        .iter()
        .map(|(path, text)| {
            let text = match path {
                "vocabulary/offences.toml" => text
                    .replace("seriousness = \"minor\"", "seriousness = \"grave\"")
                    .replace("seriousness = \"serious\"", "seriousness = \"grave\""),
                _ => text.to_owned(),
            };
            (path.to_owned(), text)
        })
        .collect();
    Corpus::read(graver.iter().map(|(path, text)| (path.as_str(), text.as_str())))
        .expect("the law is readable")
});

/// Reads choices off a row of bytes.
struct Choices<'b>(std::slice::Iter<'b, u8>);

impl Choices<'_> {
    fn byte(&mut self) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0))
    }

    fn pick<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.byte() % words.len()]
    }

    fn fact(&mut self) -> Option<&'static str> {
        // Absent is the commonest answer in the field.
        [None, Some("yes"), Some("no"), None, Some("yes"), Some("unknown"), Some("no"), None][self.byte() % 8]
    }

    fn facts(&mut self, names: &[&str]) -> Value {
        let facts = names.iter().filter_map(|name| Some(((*name).to_owned(), json!(self.fact()?))));
        Value::Object(facts.collect())
    }

    fn element(&mut self, names: &[&str]) -> Option<Value> {
        match self.byte() % 10 {
            0..=2 => None,
            3 => Some(json!("no")),
            4 => Some(json!("yes")),
            5 => Some(Value::Object(names.iter().map(|name| ((*name).to_owned(), json!("no"))).collect())),
            _ => Some(self.facts(names)),
        }
    }

    fn age(&mut self) -> Option<u8> {
        [None, Some(15), Some(17), Some(18), Some(30)][self.byte() % 5]
    }
}

fn put(table: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        table.insert(key.to_owned(), value.into());
    }
}

/// A case and the day for which it is judged.
pub(crate) fn grow(bytes: &[u8]) -> (Value, Day) {
    let c = &mut Choices(bytes.iter());
    let states: Vec<&str> = CORPUS.states.iter().map(|law| law.code.code()).collect();
    let day = PartialDate::parse(c.pick(DAYS)).expect("a day").first;
    let mut case = Map::new();
    case.insert("schema".into(), json!("lindung.case/1"));
    case.insert("reference".into(), json!("R"));
    case.insert("jurisdiction".into(), json!(c.pick(&states)));
    put(&mut case, "suspicion", c.fact());
    let mut person = Map::new();
    put(&mut person, "age", c.age());
    put(&mut person, "reason_to_believe_child", c.fact());
    put(&mut person, "woman", c.fact());
    let nationalities = match c.byte() % 4 {
        0 => None,
        1 => Some(vec![c.pick(&states)]),
        2 => Some(vec!["NG"]),
        _ => Some(vec![c.pick(&states), "CN"]),
    };
    put(&mut person, "nationalities", nationalities.map(|states| json!(states)));
    case.insert("person".into(), Value::Object(person));
    let episodes = c.byte() % 3;
    let ids: Vec<String> = (0..episodes).map(|n| format!("e{n}")).collect();
    let grown: Vec<Value> = ids.iter().map(|id| episode(c, id)).collect();
    case.insert("episodes".into(), json!(grown));
    let found: Vec<Value> = (0..c.byte() % 3).map(|_| identification(c, &states, &ids)).collect();
    case.insert("identifications".into(), json!(found));
    let acts: Vec<Value> = (0..1 + c.byte() % 3).map(|n| act(c, &format!("a{n}"), &ids)).collect();
    case.insert("unlawful_acts".into(), json!(acts));
    (Value::Object(case), day)
}

fn episode(c: &mut Choices<'_>, id: &str) -> Value {
    let mut episode = Map::new();
    episode.insert("id".into(), json!(id));
    put(&mut episode, "age_at_start", c.age());
    for (key, names) in [("act", ACT), ("means", MEANS), ("purpose", PURPOSE)] {
        put(&mut episode, key, c.element(names));
    }
    Value::Object(episode)
}

fn identification(c: &mut Choices<'_>, states: &[&str], episodes: &[String]) -> Value {
    let mut found = Map::new();
    found.insert("state".into(), json!(c.pick(states)));
    found.insert("outcome".into(), json!(c.pick(&["victim", "not_victim", "pending"])));
    put(&mut found, "date", [None, Some("2023"), Some("2023-05"), Some("2024-01-01")][c.byte() % 4]);
    put(&mut found, "episode", (c.byte() % 3 == 1).then(|| episodes.first().cloned()).flatten());
    Value::Object(found)
}

fn act(c: &mut Choices<'_>, id: &str, episodes: &[String]) -> Value {
    let codes: Vec<&str> = CORPUS.offences.codes().collect();
    let mut act = Map::new();
    act.insert("id".into(), json!(id));
    act.insert("offence".into(), json!(c.pick(&codes)));
    if !episodes.is_empty() && (episodes.len() > 1 || c.byte() % 2 == 1) {
        act.insert("episode".into(), json!(episodes[c.byte() % episodes.len()]));
    }
    put(&mut act, "age_at_time", c.age());
    put(&mut act, "class", (c.byte() % 3 == 1).then(|| c.pick(Class::NAMES)));
    put(&mut act, "stage", (!c.byte().is_multiple_of(4)).then(|| c.pick(Stage::NAMES)));
    let nexus = match c.byte() % 8 {
        0 => json!("no"),
        1 => Value::Object(NEXUS.iter().map(|name| ((*name).to_owned(), json!("no"))).collect()),
        _ => c.facts(NEXUS),
    };
    act.insert("nexus".into(), nexus);
    act.insert("circumstances".into(), c.facts(CIRCUMSTANCES));
    act.insert("proceedings".into(), c.facts(PROCEEDINGS));
    Value::Object(act)
}

pub(crate) fn read(document: &Value, corpus: &Corpus) -> Case {
    let text = document.to_string();
    let node = Node::from_json_fast(&text).expect("JSON");
    Case::read(&node, &corpus.offences).expect("a sound case")
}

fn judge(document: &Value, day: Day) -> Assessment<'static> {
    judge_by(document, day, &CORPUS)
}

fn judge_by(document: &Value, day: Day, corpus: &'static Corpus) -> Assessment<'static> {
    let case = read(document, corpus);
    let book = corpus.rulebook(case.jurisdiction, day).expect("law");
    assess(&case, &book)
}

fn json_of(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// Runs a property over so many random cases; `extra` is a number the property may choose by.
fn for_random_cases(property: impl Fn(&Value, Day, usize)) {
    let strategy = (proptest::collection::vec(any::<u8>(), 0..420), any::<u16>());
    let config =
        Config { cases: CASES, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    let result = TestRunner::new(config).run(&strategy, |(bytes, extra)| {
        let (document, day) = grow(&bytes);
        property(&document, day, usize::from(extra));
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

/// The paths of all facts that point to trafficking or to a link and are not answered.
fn unanswered(document: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    let open = |value: Option<&Value>| value.is_none_or(|value| value == "unknown");
    if open(document.get("suspicion")) {
        paths.push("suspicion".to_owned());
    }
    for episode in document["episodes"].as_array().expect("a list") {
        let id = episode["id"].as_str().expect("an id");
        for (element, names) in [("act", ACT), ("means", MEANS), ("purpose", PURPOSE)] {
            let whole = episode.get(element);
            let names = names.iter().filter(|name| match whole {
                Some(Value::Object(facts)) => open(facts.get(**name)),
                Some(_) => false,
                None => true,
            });
            paths.extend(names.map(|name| format!("episodes.{id}.{element}.{name}")));
        }
    }
    for act in document["unlawful_acts"].as_array().expect("a list") {
        let id = act["id"].as_str().expect("an id");
        if let Value::Object(facts) = &act["nexus"] {
            let links = NEXUS[..8].iter().filter(|name| open(facts.get(**name)));
            paths.extend(links.map(|name| format!("unlawful_acts.{id}.nexus.{name}")));
        }
    }
    paths
}

fn with(document: &Value, change: &str) -> Value {
    let text = document.to_string();
    let mut node = edit::owned(Node::from_json(&text).expect("JSON"));
    edit::set(&mut node, change).expect("a change that can be made");
    json_of_node(&node)
}

fn json_of_node(node: &Node<'_>) -> Value {
    use lindung_engine::document::Value as V;
    match &node.value {
        V::Null => Value::Null,
        V::Bool(flag) => json!(flag),
        V::Integer(number) => json!(number),
        V::Float(number) => json!(number),
        V::Text(text) => json!(text),
        V::List(items) => items.iter().map(json_of_node).collect(),
        V::Table(entries) => Value::Object(
            entries.iter().map(|entry| (entry.key.to_string(), json_of_node(&entry.node))).collect(),
        ),
    }
}

#[test]
fn a_fact_that_points_to_trafficking_never_lowers_the_result() {
    for_random_cases(|document, day, extra| {
        let before = judge(document, day);
        let open = unanswered(document);
        let changed = if extra % 8 == 0 || open.is_empty() {
            let state = if extra % 16 == 0 {
                before.jurisdiction.code()
            } else {
                CORPUS.states[extra % 10].code.code()
            };
            let mut changed = document.clone();
            let found = changed["identifications"].as_array_mut().expect("a list");
            found.push(json!({ "state": state, "outcome": "victim" }));
            changed
        } else {
            with(document, &format!("{}=yes", open[extra % open.len()]))
        };
        let after = judge(&changed, day);
        for (old, new) in before.acts.iter().zip(&after.acts) {
            assert!(
                new.principle >= old.principle,
                "{}: {:?} to {:?}",
                old.act,
                old.principle,
                new.principle
            );
            assert!(
                new.protection >= old.protection,
                "{}: {:?} to {:?}",
                old.act,
                old.protection,
                new.protection
            );
        }
    });
}

#[test]
fn who_the_person_is_changes_nothing() {
    for_random_cases(|document, day, _| {
        let before = judge(document, day);
        let mut other = document.clone();
        other["person"]["attributes"] =
            json!({ "gender": "x", "disability": ["a"], "religion": { "b": 1 }, "status": null });
        assert_eq!(json_of(&before), json_of(&judge(&other, day)));
        for woman in ["yes", "no"] {
            other["person"]["woman"] = json!(woman);
            other["person"]["nationalities"] = json!(if woman == "yes" { ["VN"] } else { ["TH"] });
            let after = judge(&other, day);
            for (old, new) in before.acts.iter().zip(&after.acts) {
                assert_eq!(old.principle, new.principle);
                assert_eq!((old.status, old.nexus.causation), (new.status, new.nexus.causation));
                for ground in &old.grounds {
                    let limited = CORPUS.provision(ground.id).is_some_and(|p| {
                        p.kind == GroundKind::Agreement
                            || p.beneficiaries.name() != "all" && p.beneficiaries.name() != "children"
                    });
                    let now = new
                        .grounds
                        .iter()
                        .find(|now| now.id == ground.id)
                        .expect("the same rules are looked at");
                    assert!(limited || now.outcome == ground.outcome, "{} changed", ground.id);
                }
            }
        }
    });
}

#[test]
fn what_officials_ask_about_changes_nothing() {
    for_random_cases(|document, day, extra| {
        let before = json_of(&judge(document, day));
        let mut other = document.clone();
        let answer = |index: usize| if extra >> index & 1 == 1 { "yes" } else { "no" };
        let context =
            CONTEXT.iter().enumerate().map(|(index, name)| ((*name).to_owned(), json!(answer(index))));
        other["context"] = Value::Object(context.collect());
        other["title"] = json!("t");
        other["notes"] = json!("n");
        assert_eq!(before, json_of(&judge(&other, day)));
    });
}

#[test]
fn seriousness_changes_the_enquiry_only() {
    for_random_cases(|document, day, _| {
        let (usual, grave) = (judge(document, day), judge_by(document, day, &ALL_GRAVE));
        for (a, b) in usual.acts.iter().zip(&grave.acts) {
            assert_eq!(b.inquiry, Inquiry::MostProbing);
            let decided = |act: &ActAssessment<'_>| {
                json!([
                    act.principle,
                    act.protection,
                    act.gap,
                    act.grounds,
                    act.nexus,
                    act.status,
                    act.would_change
                ])
            };
            assert_eq!(decided(a), decided(b));
        }
    });
}

#[test]
fn for_a_child_means_and_compulsion_change_nothing() {
    for_random_cases(|document, day, extra| {
        let mut child = document.clone();
        child["person"]["age"] = json!(15);
        for act in child["unlawful_acts"].as_array_mut().expect("a list") {
            act.as_object_mut().expect("a table").remove("age_at_time");
        }
        let before = judge(&child, day);
        let whole = ["yes", "no", "unknown"][extra % 3];
        for episode in child["episodes"].as_array_mut().expect("a list") {
            episode["means"] = json!(whole);
        }
        let after = judge(&child, day);
        for episode in &after.episodes {
            assert_eq!(episode.elements.means, Standing::NotRequired);
        }
        for (old, new) in before.acts.iter().zip(&after.acts) {
            assert_eq!(new.nexus.compulsion, Link::NotRequired);
            let rules = |act: &ActAssessment<'_>| -> Vec<(String, Outcome)> {
                let rules = act.grounds.iter().filter(|ground| ground.kind != GroundKind::Defence);
                rules.map(|ground| (ground.id.to_owned(), ground.outcome)).collect()
            };
            assert_eq!(
                (old.status, old.principle, old.protection),
                (new.status, new.principle, new.protection)
            );
            assert_eq!(rules(old), rules(new));
        }
    });
}

#[test]
fn nobody_needs_to_be_identified_to_be_presumed() {
    for_random_cases(|document, day, _| {
        let mut alone = document.clone();
        alone["identifications"] = json!([]);
        alone["suspicion"] = json!("yes");
        let assessment = judge(&alone, day);
        for act in &assessment.acts {
            assert!(!matches!(act.status, Status::Identified | Status::Recognised));
            assert!(matches!(act.status, Status::Presumed | Status::NotIndicated));
            if act.status == Status::Presumed && act.nexus.causation == Link::Yes {
                assert_eq!(act.principle, Principle::Presumed);
                assert!(act.protection >= Protection::Regional);
            }
        }
    });
}

#[test]
fn each_act_is_judged_on_its_own() {
    for_random_cases(|document, day, extra| {
        let whole = judge(document, day);
        let mut fewer = document.clone();
        let acts = fewer["unlawful_acts"].as_array_mut().expect("a list");
        let removed = acts.remove(extra % acts.len());
        for act in judge(&fewer, day).acts {
            let same = whole.acts.iter().find(|other| other.act == act.act).expect("the act is still there");
            assert_eq!(json_of(&act), json_of(same), "without {}", removed["id"]);
        }
    });
}

#[test]
fn law_out_of_force_is_never_a_ground() {
    for_random_cases(|document, day, _| {
        for ground in judge(document, day).acts.iter().flat_map(|act| &act.grounds) {
            if let Some(provision) = CORPUS.provision(ground.id) {
                assert!(
                    provision.from.first <= day && provision.to.is_none_or(|to| day <= to.last),
                    "{}",
                    ground.id
                );
            }
        }
    });
}

/// The same document with every "unknown" left out and every list the other way round.
fn turned(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) if text == "unknown" => None,
        Value::Array(items) => Some(items.iter().rev().filter_map(turned).collect()),
        Value::Object(table) => Some(Value::Object(
            table.iter().filter_map(|(key, value)| Some((key.clone(), turned(value)?))).collect(),
        )),
        other => Some(other.clone()),
    }
}

#[test]
fn unknown_is_absent_and_order_is_nothing() {
    for_random_cases(|document, day, _| {
        let (one, other) = (judge(document, day), judge(&turned(document).expect("a table"), day));
        assert_eq!(one.child, other.child);
        // A reason may name an identification by its place in the list; all else is the same to the letter.
        for act in &one.acts {
            let same = other.acts.iter().find(|same| same.act == act.act).expect("the same acts");
            let (mut act, mut same) = (json_of(act), json_of(same));
            (act["because"], same["because"]) = (Value::Null, Value::Null);
            assert_eq!(act, same);
        }
        for episode in &one.episodes {
            let same = other.episodes.iter().find(|same| same.id == episode.id).expect("the same episodes");
            assert_eq!(json_of(episode), json_of(same));
        }
        assert_eq!(json_of(&one.duties), json_of(&other.duties));
        assert_eq!(json_of(&one.ask), json_of(&other.ask));
    });
}

/// Every leaf of the tree names a fact of the case or a cited rule.
fn leaves(reason: &Reason<'_>, visit: &mut impl FnMut(&Reason<'_>)) {
    if reason.because.is_empty() {
        visit(reason);
    }
    reason.because.iter().for_each(|below| leaves(below, visit));
}

#[test]
fn every_answer_has_its_reason_and_its_source() {
    for_random_cases(|document, day, _| {
        for act in judge(document, day).acts {
            for ground in act.grounds.iter().filter(|ground| ground.outcome != Outcome::Open) {
                assert!(!ground.cite.is_empty() && !ground.because.is_empty(), "{}", ground.id);
            }
            for measure in &act.measures {
                assert!(!measure.rule.is_empty() && !measure.cite.is_empty(), "{:?}", measure.code);
            }
            leaves(&act.because, &mut |leaf| {
                assert!(leaf.fact.is_some() || leaf.cite.is_some_and(|cite| !cite.is_empty()), "{leaf:?}");
            });
        }
    });
}

#[test]
fn a_no_names_the_fact_that_led_to_it_and_what_would_change_it() {
    for_random_cases(|document, day, _| {
        for act in judge(document, day).acts.iter().filter(|act| act.principle == Principle::DoesNotApply) {
            assert!(!act.would_change.is_empty());
            let mut denied = false;
            leaves(&act.because, &mut |leaf| {
                denied |= leaf.fact.is_some() && matches!(leaf.answer, "no" | "contradicted");
            });
            assert!(denied, "{:?}", act.because);
        }
    });
}

#[test]
fn a_closed_list_takes_protection_and_leaves_the_principle() {
    for_random_cases(|document, day, extra| {
        let mut other = document.clone();
        let codes: Vec<&str> = CORPUS.offences.codes().collect();
        other["unlawful_acts"][0]["offence"] = json!(codes[extra % codes.len()]);
        let (one, two) = (judge(document, day), judge(&other, day));
        assert_eq!(one.acts[0].principle, two.acts[0].principle);
        for act in one.acts.iter().chain(&two.acts) {
            let should = matches!(act.principle, Principle::Applies | Principle::Presumed);
            assert_eq!(act.gap, should && act.protection < Protection::Discretionary);
            assert_eq!(
                act.protection == Protection::None,
                act.principle == Principle::DoesNotApply
                    && act.grounds.iter().all(|ground| {
                        let strength = ground.effect.protection();
                        let detention_only = ground.id == "commit.mou2004.16";
                        ground.outcome != Outcome::Met || strength == Protection::None || detention_only
                    })
            );
        }
    });
}

#[test]
fn what_would_change_really_changes_it_so() {
    for_random_cases(|document, day, extra| {
        let before = judge(document, day);
        let told: Vec<_> =
            before.acts.iter().flat_map(|act| act.would_change.iter().map(move |set| (act, set))).collect();
        let Some((act, set)) = told.get(extra % told.len().max(1)) else { return };
        let mut changed = document.clone();
        for change in &set.set {
            let path = &change.any_of[extra % change.any_of.len()];
            let Some(value) = in_the_file(path, &change.to, &before, &mut changed) else { continue };
            changed = with(&changed, &format!("{path}={value}"));
        }
        let after = judge(&changed, day);
        let after = after.acts.iter().find(|after| after.act == act.act).expect("the same act");
        assert_eq!(
            (after.principle, after.protection, after.gap),
            (set.principle, set.protection, set.gap),
            "{set:?}"
        );
    });
}

/// A told answer as the file would hold it; identifications are added to the list instead.
fn in_the_file(path: &str, to: &str, before: &Assessment<'_>, document: &mut Value) -> Option<String> {
    let found = match to {
        "under 18" => return Some("17".into()),
        "18 or over" => return Some("18".into()),
        "victim, another party" => {
            let state = CORPUS.states.iter().map(|law| law.code).find(|code| {
                let earlier = document["identifications"].as_array().expect("a list");
                *code != before.jurisdiction && !earlier.iter().any(|found| found["state"] == code.code())
            });
            json!({ "state": state.expect("a state without a finding").code(), "outcome": "victim" })
        }
        own if own.starts_with("victim, ") => {
            json!({ "state": before.jurisdiction.code(), "outcome": "victim", "date": "2026-12-31" })
        }
        state if path == "person.nationalities" => return Some(format!("[\"{state}\"]")),
        fact => return Some(fact.to_owned()),
    };
    document["identifications"].as_array_mut().expect("a list").push(found);
    None
}

#[test]
fn random_cases_reach_every_answer() {
    // A generator that never reaches an answer proves nothing about it.
    let (mut principles, mut protections, mut statuses, mut children) = (0_u32, 0_u32, 0_u32, 0_u32);
    let mut runner = TestRunner::deterministic();
    for _ in 0..4_000 {
        let bytes = proptest::collection::vec(any::<u8>(), 0..420);
        let bytes = bytes.new_tree(&mut runner).expect("bytes").current();
        let (document, day) = grow(&bytes);
        for act in judge(&document, day).acts {
            principles |= 1 << act.principle as u32;
            protections |= 1 << act.protection as u32;
            statuses |= 1 << act.status as u32;
            children |= 1 << act.child as u32;
        }
    }
    assert_eq!(principles.count_ones() as usize, Principle::ALL.len());
    assert_eq!(protections.count_ones() as usize, Protection::ALL.len());
    assert_eq!(statuses.count_ones() as usize, Status::ALL.len());
    assert_eq!(children.count_ones() as usize, Child::ALL.len());
    assert!(State::parse("TH").is_some());
}

//! Another rule engine reads the law files by itself and must find the same provisions met.
//!
//! Each provision's file is turned into JSONLogic without the engine's loader; status and link, which are no
//! flat rules, are taken from the assessment.

use datalogic_rs::Engine;
use lindung_engine::assess::ActAssessment;
use lindung_engine::vocabulary::Outcome;
use lindung_engine::{PartialDate, assess};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::invariants::{grow, read};
use crate::support::CORPUS;

/// The files of provisions, as plain TOML.
fn provisions() -> Vec<toml::Value> {
    let files = lindung::corpus::Files::embedded();
    let is_provision = |path: &str| {
        path.starts_with("law/") && !path.contains("/defences/") && !path.ends_with("state.toml")
    };
    let texts = files.iter().filter(|(path, _)| is_provision(path));
    texts.map(|(_, text)| toml::from_str(text).expect("TOML")).collect()
}

fn texts<'t>(table: &'t toml::Value, key: &str) -> Vec<&'t str> {
    let list = table.get(key).and_then(|list| list.as_array()).into_iter().flatten();
    list.map(|item| item.as_str().expect("a text")).collect()
}

fn is(fact: &str, value: &str) -> Value {
    json!({ "==": [{ "var": fact }, value] })
}

fn one_of(fact: &str, values: &[&str]) -> Value {
    json!({ "in": [{ "var": fact }, values] })
}

/// A provision as one condition.
fn condition(p: &toml::Value, jurisdiction: &str) -> Value {
    let victim = one_of("status", &["identified", "recognised", "presumed"]);
    let text = |key: &str| p[key].as_str().expect("a text");
    let enough = match (text("effect"), text("threshold")) {
        ("recognition", _) => is("found_elsewhere", "yes"),
        (_, "identified") => is("status", "identified"),
        (_, "suspected") => victim,
        _ => {
            let pointed = json!({ "and": [is("status", "open"), is("pointed_to", "yes")] });
            json!({ "or": [victim, is("suspicion", "yes"), is("put_to_an_authority", "yes"), pointed] })
        }
    };
    let whom = match text("beneficiaries") {
        "foreigners" => is("foreign", "yes"),
        "children" => is("child", "yes"),
        "women" => is("woman", "yes"),
        "women_and_children" => json!({ "or": [is("woman", "yes"), is("child", "yes")] }),
        _ => json!(true),
    };
    let binds = if text("kind") == "agreement" {
        let parties = p["parties"].as_array().expect("parties");
        let others = parties.iter().map(|party| party["state"].as_str().expect("a state"));
        let others = others.filter(|state| *state != jurisdiction);
        json!({ "or": others.map(|state| json!({ "in": [state, { "var": "nationalities" }] })).collect::<Vec<_>>() })
    } else {
        json!(true)
    };
    let purposes = texts(p, "purposes");
    let purposes = if purposes.is_empty() {
        json!(true)
    } else {
        json!({ "or": purposes.iter().map(|purpose| json!({ "in": [purpose, { "var": "purposes" }] })).collect::<Vec<_>>() })
    };
    let limbs =
        p["limb"].as_array().expect("limbs").iter().map(|limb| self::limb(limb, &texts(p, "liability")));
    json!({ "and": [enough, whom, binds, purposes, { "or": limbs.collect::<Vec<_>>() }] })
}

fn limb(limb: &toml::Value, liability: &[&str]) -> Value {
    let acts = match (limb.get("codes"), limb.get("groups")) {
        (None, None) => json!(true),
        _ => {
            json!({ "or": [one_of("offence", &texts(limb, "codes")), one_of("group", &texts(limb, "groups"))] })
        }
    };
    let own = texts(limb, "liability");
    let lifts = if own.is_empty() { liability } else { &own };
    let only_detention = lifts == ["detention"];
    // A class that is not stated is no obstacle to a text that lifts criminal liability.
    let allowed: Vec<&str> = ["criminal", "administrative", "immigration", "civil", "unstated"]
        .into_iter()
        .filter(|class| match *class {
            "civil" => lifts.contains(&"civil"),
            "administrative" => only_detention || lifts.contains(&"administrative"),
            "immigration" => only_detention || lifts.contains(&"criminal") || lifts.contains(&"immigration"),
            _ => only_detention || lifts.contains(&"criminal"),
        })
        .collect();
    let link = match limb["link"].as_str().expect("a link") {
        "causation" => is("causation", "yes"),
        "compulsion" => {
            json!({ "if": [is("child", "yes"), is("causation", "yes"), is("compulsion", "yes")] })
        }
        "facts" => {
            let facts = texts(limb, "facts").into_iter().map(|fact| is(&format!("nexus.{fact}"), "yes"));
            json!({ "or": facts.collect::<Vec<_>>() })
        }
        _ => json!(true),
    };
    json!({ "and": [acts, one_of("class", &allowed), link] })
}

fn date(p: &toml::Value, key: &str) -> Option<PartialDate> {
    p.get(key).map(|date| PartialDate::parse(date.as_str().expect("a text")).expect("a date"))
}

#[test]
fn another_engine_finds_the_same_provisions_met() {
    let (engine, files) = (Engine::new(), provisions());
    let mut runner = TestRunner::deterministic();
    let (mut compared, mut met) = (0, 0);
    for _ in 0..1_500 {
        let bytes =
            proptest::collection::vec(any::<u8>(), 0..420).new_tree(&mut runner).expect("bytes").current();
        let (document, day) = grow(&bytes);
        let case = read(&document, &CORPUS);
        let book = CORPUS.rulebook(case.jurisdiction, day).expect("law");
        let assessment = assess(&case, &book);
        let state = case.jurisdiction.code();
        for (index, act) in assessment.acts.iter().enumerate() {
            let facts = facts(&document, index, act, state).to_string();
            for p in &files {
                let Some(ground) = act.grounds.iter().find(|ground| Some(ground.id) == p["id"].as_str())
                else {
                    continue;
                };
                assert!(date(p, "from").is_some_and(|from| from.first <= day), "{}", ground.id);
                assert!(date(p, "to").is_none_or(|to| day <= to.last), "{}", ground.id);
                let answer = engine.eval_str(&condition(p, state).to_string(), &facts).expect("an answer");
                assert_eq!(answer == "true", ground.outcome == Outcome::Met, "{} on {facts}", ground.id);
                (compared, met) = (compared + 1, met + usize::from(answer == "true"));
            }
        }
    }
    assert!(compared > 20_000 && met > 2_000, "{compared} compared, {met} met");
}

/// What the flat rules ask about one act.
fn facts(document: &Value, index: usize, act: &ActAssessment<'_>, state: &str) -> Value {
    let told = &document["unlawful_acts"][index];
    let episodes = document["episodes"].as_array().expect("a list");
    let named = told.get("episode");
    let episode = episodes.iter().find(|episode| named == episode.get("id")).or(match episodes.as_slice() {
        [only] => Some(only),
        _ => None,
    });
    let concerns = |found: &&Value| {
        found.get("episode").is_none_or(|of| episode.is_some_and(|episode| episode.get("id") == Some(of)))
    };
    let found: Vec<&Value> =
        document["identifications"].as_array().expect("a list").iter().filter(concerns).collect();
    let purpose =
        |name: &&&str| episode.is_some_and(|episode| episode["purpose"].get(**name) == Some(&json!("yes")));
    let purposes: Vec<&&str> = lindung_engine::vocabulary::PURPOSE.iter().filter(purpose).collect();
    let nationalities = document["person"].get("nationalities").cloned().unwrap_or(json!([]));
    let known = nationalities.as_array().is_some_and(|list| !list.is_empty());
    let own = nationalities.as_array().is_some_and(|list| list.contains(&json!(state)));
    let recognised = act.grounds.iter().find(|ground| ground.id == "actip.14_2");
    let element_met = |name: &str, child: bool| {
        let element = episode.and_then(|episode| episode.get(name));
        !(child && name == "means")
            && element
                .is_some_and(|e| e == "yes" || e.as_object().is_some_and(|e| e.values().any(|v| v == "yes")))
    };
    let as_child = act.child.is_child() || episode_is_a_childs(document, episode);
    json!({
        "status": act.status, "suspicion": document.get("suspicion"),
        "put_to_an_authority": if found.is_empty() { "no" } else { "yes" },
        "pointed_to": if ["act", "means", "purpose"].iter().any(|e| element_met(e, as_child)) { "yes" } else { "no" },
        // Which of several findings counts is no flat rule; the assessment says so.
        "found_elsewhere": if recognised.is_some_and(|ground| ground.outcome == Outcome::Met) { "yes" } else { "no" },
        "child": if act.child.is_child() { "yes" } else { "no" },
        "woman": document["person"].get("woman"),
        "foreign": if known && !own { "yes" } else { "no" },
        "nationalities": nationalities, "purposes": purposes,
        "offence": act.offence,
        "group": CORPUS.offences.find(&act.offence).and_then(|i| CORPUS.offences.get(i)).map(|offence| &offence.group),
        "class": told.get("class").cloned().unwrap_or(json!("unstated")),
        "causation": act.nexus.causation, "compulsion": act.nexus.compulsion, "nexus": told["nexus"],
    })
}

fn episode_is_a_childs(document: &Value, episode: Option<&Value>) -> bool {
    let under = |age: Option<&Value>| age.and_then(Value::as_u64).is_some_and(|age| age < 18);
    let (now, start) =
        (document["person"].get("age"), episode.and_then(|episode| episode.get("age_at_start")));
    let presumed = now.is_none()
        && start.is_none()
        && document["person"].get("reason_to_believe_child") == Some(&json!("yes"));
    under(now) || under(start) || presumed
}

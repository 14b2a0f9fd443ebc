//! Every worked case, played through the API from first contact to where its source leaves it.

use std::collections::BTreeSet;

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::cast::{User, Writers, entries};
use crate::expected::repository;
use crate::support::House;

const STAGES: [&str; 7] =
    ["encounter", "investigation", "charge", "trial", "sentencing", "post_conviction", "removal"];
const NONE: [&str; 7] = [
    "not_formally_identified",
    "no_trafficker_prosecuted",
    "does_not_cooperate",
    "serious_offence",
    "consented",
    "contract_signed",
    "self_denied",
];

/// The worked cases, by the names of their files.
fn cases() -> Vec<(String, Value)> {
    let folder = std::fs::read_dir(repository("conformance/good/worked")).expect("the worked cases");
    let mut found: Vec<(String, Value)> = folder
        .filter_map(|entry| entry.ok()?.path().to_str().map(str::to_owned))
        .filter(|path| path.ends_with(".toml") && !path.ends_with(".expect.toml"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a case");
            let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
            (name, toml::from_str(&text).expect("TOML"))
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

/// The document as first contact has it: no finding yet, no stage reached, nothing done to the person.
fn first_contact(whole: &Value) -> Value {
    let mut first = whole.clone();
    first.as_object_mut().expect("a document").remove("identifications");
    for act in first["unlawful_acts"].as_array_mut().into_iter().flatten() {
        act["stage"] = json!("encounter");
        act.as_object_mut().expect("an act").remove("proceedings");
    }
    first
}

struct Play<'p> {
    name: &'p str,
    case: Id,
    officer: &'p User,
    prosecutor: &'p User,
    refused: usize,
    duties: BTreeSet<String>,
}

impl Play<'_> {
    async fn read(&self, what: &str) -> Value {
        let reply =
            self.officer.get(Purpose::Identification, &format!("/v1/cases/{}/{what}", self.case)).await;
        assert_eq!(reply.status, 200, "{} {what}: {}", self.name, reply.text());
        reply.json()
    }

    /// What is to be done is what the law says, no more and no less.
    async fn holds(&mut self) {
        let (tasks, assessment) = (self.read("tasks").await, self.read("assessment").await);
        let named = |list: &Value, open: bool| -> BTreeSet<String> {
            let list = list.as_array().into_iter().flatten();
            let wanted = list.filter(|one| one["role"] != "all" && (!open || one["state"] == "open"));
            wanted
                .map(|one| {
                    format!("{} {}", one["duty"].as_str().or(one["id"].as_str()).unwrap_or(""), one["role"])
                })
                .collect()
        };
        let (open, raised) = (named(&tasks["tasks"], true), named(&assessment["duties"], false));
        assert_eq!(open, raised, "{}", self.name);
        self.duties.extend(raised);
    }

    /// None of the seven reasons is taken, for any act at any stage.
    async fn refuses(&mut self, act: &str) {
        for basis in NONE {
            let body = json!({"kind": "decision", "act": act, "outcome": "not_applied", "reasons": "So.", "bases": [basis]});
            let reply = self.prosecutor.write(Purpose::Prosecution, self.case, vec![body]).await;
            assert_eq!(reply.status, 422, "{} {act} {basis}: {}", self.name, reply.text());
            self.refused += 1;
        }
    }

    async fn write(&self, bodies: Vec<Value>) {
        if bodies.is_empty() {
            return;
        }
        let reply = self.officer.write(Purpose::Identification, self.case, bodies).await;
        assert_eq!(reply.status, 201, "{}: {}", self.name, reply.text());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_worked_case_goes_its_way_with_its_duties_refusals_and_remedies() {
    let house = House::with_long_step_up().await;
    let writers = Writers::new(&house, "police", house.agency_in("police", "TH").await).await;
    let office = house.agency_in("prosecution", "TH").await;
    let prosecutor = house.user("prosecutor", Role::Prosecutor, office).await;
    let all = cases();
    assert!(all.len() >= 30, "{} worked cases", all.len());
    let (mut refused, mut undone, mut duties) = (0, 0, BTreeSet::new());
    for (name, whole) in &all {
        let case = Id::new_v4();
        let document = json!({"kind": "case", "case": first_contact(whole)});
        let new = json!({"id": case, "entries": entries(vec![document])});
        let opened = writers.officer.post(Purpose::Identification, "/v1/cases", &new).await;
        assert_eq!(opened.status, 201, "{name}: {}", opened.text());
        writers.put(case, prosecutor.id, "assigned").await;
        let (officer, prosecutor) = (&writers.officer, &prosecutor);
        let mut play = Play { name, case, officer, prosecutor, refused: 0, duties: BTreeSet::new() };
        play.holds().await;
        let acts = whole["unlawful_acts"].as_array().cloned().unwrap_or_default();
        for act in &acts {
            let id = act["id"].as_str().expect("an id");
            play.refuses(id).await;
            let last =
                act["stage"].as_str().and_then(|stage| STAGES.iter().position(|known| *known == stage));
            for stage in &STAGES[1..=last.unwrap_or(0)] {
                play.write(vec![
                    json!({"kind": "facts", "set": {format!("unlawful_acts.{id}.stage"): stage}}),
                ])
                .await;
                play.holds().await;
            }
        }
        // How the source leaves it: what was found, and what was done to the person.
        let found = whole["identifications"].as_array().cloned().unwrap_or_default();
        let found = found.into_iter().map(|mut finding| {
            finding["kind"] = json!("identification");
            finding
        });
        play.write(found.collect()).await;
        for act in &acts {
            let set: serde_json::Map<String, Value> = act["proceedings"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(fact, answer)| {
                    (
                        format!("unlawful_acts.{}.proceedings.{fact}", act["id"].as_str().unwrap_or("")),
                        answer.clone(),
                    )
                })
                .collect();
            if !set.is_empty() {
                play.write(vec![json!({"kind": "facts", "set": set})]).await;
            }
        }
        play.holds().await;
        let remedies = play.read("remedies").await;
        for act in remedies["acts"].as_array().into_iter().flatten() {
            for punishment in act["punishments"].as_array().into_iter().flatten() {
                let known = punishment["remedies"].as_array().is_some_and(|known| !known.is_empty());
                assert!(known, "{name}: nothing undoes {}", punishment["punishment"]);
                undone += 1;
            }
        }
        refused += play.refused;
        duties.extend(play.duties);
    }
    println!(
        "{} cases, {refused} reasons refused, {} duties of a role, {undone} punishments with a remedy",
        all.len(),
        duties.len()
    );
    assert!(duties.len() > 60 && undone > 5, "{} {undone}", duties.len());
}

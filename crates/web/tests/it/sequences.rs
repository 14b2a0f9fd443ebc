//! No sequence of calls leads to a decision against the person that has no admissible reasons.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::cast::{User, Writers, entries};
use crate::support::House;

/// Numbers that a seed fixes: a failure names its seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let count = u64::try_from(of.len()).expect("few");
        &of[usize::try_from(self.below(count)).expect("few")]
    }
}

const PLACES: &[&str] = &[
    "episode.act",
    "episode.means",
    "episode.purpose",
    "nexus",
    "nexus.ordered",
    "nexus.purpose",
    "nexus.compelled",
    "episode",
    "nexus.nothing",
    "",
];
const BASES: &[&str] = &["serious_offence", "consented", "self_denied", "does_not_cooperate", "because"];
const DEPARTS: &[&[&str]] = &[&[], &["assessment"], &["finding"], &["assessment", "finding"]];

fn document(chance: &mut Chance) -> Value {
    let fact = |chance: &mut Chance| *chance.one(&["yes", "no", "unknown"]);
    json!({
        "schema": "lindung.case/1", "reference": "S-1",
        "jurisdiction": *chance.one(&["TH", "MM", "PH", "SG", "KH"]), "suspicion": fact(chance),
        "person": {"age": 14 + chance.below(10)},
        "episodes": [{"id": "e1", "age_at_start": 14 + chance.below(8), "act": {"recruitment": fact(chance)},
                      "means": {"deception": fact(chance)}, "purpose": {"forced_criminality": fact(chance)}}],
        "unlawful_acts": [{"id": "a1", "offence": *chance.one(&["scamming", "irregular_stay", "drug_trafficking"]),
                           "episode": "e1", "stage": "charge",
                           "nexus": {"ordered": fact(chance), "purpose": fact(chance)}}],
    })
}

fn decision(chance: &mut Chance) -> Value {
    let mut made = json!({"kind": "decision", "act": *chance.one(&["a1", "a1", "a1", "a2"]), "date": "2026-01-15",
                          "outcome": *chance.one(&["not_applied", "not_applied", "partly", "applied"]),
                          "reasons": "So it was decided.", "departs": *chance.one(DEPARTS)});
    if chance.below(4) == 0 {
        made["bases"] = json!([*chance.one(BASES)]);
    }
    let contests: Vec<Value> = (0..chance.below(3))
        .map(|_| {
            let mut contest = json!({"on": *chance.one(PLACES)});
            if chance.below(5) != 0 {
                contest["reasons"] = json!("The papers show it.");
            }
            contest
        })
        .collect();
    if !contests.is_empty() {
        made["contests"] = Value::Array(contests);
    }
    made
}

/// One step: a fact, a finding, a permission, a decision, or a correction of something written before.
fn step(chance: &mut Chance, written: &[(Id, Value)]) -> Value {
    let fact = *chance.one(&["yes", "no", "unknown"]);
    match chance.below(10) {
        0 => json!({"kind": "facts", "set": {"unlawful_acts.a1.nexus.ordered": fact}}),
        1 => json!({"kind": "facts", "set": {"episodes.e1.purpose.forced_criminality": fact}}),
        2 => json!({"kind": "identification", "state": "TH", "authority": "the team",
                    "outcome": *chance.one(&["victim", "not_victim", "pending"])}),
        3 => json!({"kind": "permission", "act": "a1", "rule": "th.atip.41", "authority": "the minister",
                    "outcome": *chance.one(&["asked", "granted", "refused"])}),
        4 | 5 if !written.is_empty() => {
            let (target, body) = chance.one(written).clone();
            let body = if body["kind"] == "decision" { decision(chance) } else { body };
            json!({"kind": "correction", "supersedes": target, "reasons": "a slip", "body": body})
        }
        _ => decision(chance),
    }
}

/// What the law says of the case if all that a decision contests were so, told by the address that keeps nothing.
async fn if_so(anybody: &Browser, case: &Value, decided: &Value) -> Value {
    let mut case = case.clone();
    for contest in decided["contests"].as_array().into_iter().flatten() {
        assert!(contest["reasons"].as_str().is_some_and(|text| !text.is_empty()), "{decided}");
        let on = contest["on"].as_str().expect("a place");
        match on.split_once('.') {
            None => case["unlawful_acts"][0]["nexus"] = json!("no"),
            Some(("nexus", _)) if case["unlawful_acts"][0]["nexus"].is_string() => {}
            Some(("nexus", link)) => case["unlawful_acts"][0]["nexus"][link] = json!("no"),
            Some((_, element)) => {
                case["episodes"][0][element] = json!("no");
                case["identifications"] = json!([]);
            }
        }
    }
    let reply = anybody.post("/v1/assess?as_of=2026-01-15", &case).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

async fn record(officer: &User, case: Id) -> Value {
    let mut read = json!({});
    for field in ["acts", "protection", "person", "reference"] {
        let reply = officer.get(Purpose::Identification, &format!("/v1/cases/{case}/fields/{field}")).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        read[field] = reply.json()["value"].clone();
    }
    json!({
        "schema": "lindung.case/1", "reference": "S-1", "jurisdiction": read["reference"]["jurisdiction"],
        "person": read["person"], "suspicion": read["protection"]["suspicion"],
        "episodes": read["protection"]["episodes"], "unlawful_acts": read["acts"],
        "identifications": read["protection"].get("identifications").cloned().unwrap_or(json!([])),
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_sequence_of_calls_leads_to_not_applied_without_admissible_reasons() {
    let house = House::with_long_step_up().await;
    let writers = Writers::new(&house, "police", house.agency_in("police", "TH").await).await;
    let office = house.agency_in("prosecution", "TH").await;
    let prosecutor = house.user("prosecutor", Role::Prosecutor, office).await;
    let officer = &writers.officer;
    let (mut tried, mut kept, mut against) = (0, 0, 0);
    for seed in 0..60 {
        let mut chance = Chance(seed);
        let case = Id::new_v4();
        let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document(&mut chance)})])});
        let opened = officer.post(Purpose::Identification, "/v1/cases", &new).await;
        assert_eq!(opened.status, 201, "{seed}: {}", opened.text());
        writers.put(case, prosecutor.id, "assigned").await;
        let mut written: Vec<(Id, Value)> = Vec::new();
        for _ in 0..12 {
            let mut body = step(&mut chance, &written);
            let (mut new, mut status) = (Value::Null, 0);
            // What it departs from is guessed: every guess is a call of the sequence.
            for departs in DEPARTS {
                let within = if body["kind"] == "correction" { &mut body["body"] } else { &mut body };
                let guessed = within["kind"] == "decision";
                if guessed {
                    within["departs"] = json!(departs);
                }
                new = entries(vec![body.clone()]);
                let headers = [crate::browser::JSON, ("lindung-purpose", "prosecution"), ("if-match", "*")];
                let sent = axum::body::Body::from(json!({"entries": new}).to_string());
                let path = format!("/v1/cases/{case}/entries");
                let reply = prosecutor.proven.send(axum::http::Method::POST, &path, &headers, sent).await;
                tried += 1;
                status = reply.status;
                assert!([201, 422, 403].contains(&status), "{seed}: {body}: {}", reply.text());
                if status == 201 || !guessed {
                    break;
                }
            }
            if status != 201 {
                continue;
            }
            kept += 1;
            let decided = if body["kind"] == "correction" { body["body"].clone() } else { body.clone() };
            if body["kind"] != "correction" {
                let id = new[0]["id"].as_str().and_then(|id| Id::parse_str(id).ok()).expect("an id");
                written.push((id, body.clone()));
            }
            if decided["kind"] != "decision" || decided["outcome"] == "applied" {
                continue;
            }
            assert!(decided.get("bases").is_none(), "{seed}: {decided} rests on a reason that is none");
            let contested = decided["contests"].as_array().is_some_and(|contests| !contests.is_empty());
            assert!(contested, "{seed}: {decided} contests nothing");
            if decided["outcome"] == "not_applied" {
                against += 1;
                let made = if_so(&officer.plain, &record(officer, case).await, &decided).await;
                let act = &made["acts"][0];
                assert_eq!(act["principle"], "does_not_apply", "{seed}: {decided}: {act}");
                assert_ne!(act["protection"], "barred", "{seed}: {decided}: {act}");
            }
        }
    }
    println!(
        "{tried} calls, {kept} kept, {against} of them against the person, each with admissible reasons"
    );
    assert!(
        against >= 10 && kept > against && tried > 2 * kept / 2,
        "{tried} {kept} {against}: too few to say anything"
    );
}

//! The facts of a case document as a flat list: what a page shows and offers to change.

use serde_json::Value;

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// Its path, elements of lists by their id.
    pub(crate) path: String,
    /// Its value: `yes`, `no`, `unknown`, or for ages and findings the choice that stands for it.
    pub(crate) value: String,
}

/// Maps whose members are facts.
const FACTS: [&str; 6] = ["act", "means", "purpose", "nexus", "circumstances", "proceedings"];

/// Every fact that a document holds, in its order.
pub(crate) fn facts(case: &Value) -> Vec<Fact> {
    let mut found = Vec::new();
    let person = &case["person"];
    let age = |value: &Value| value.as_i64().map(|age| if age < 18 { "child" } else { "adult" });
    let doubt = person["reason_to_believe_child"] == "yes";
    if let Some(value) = age(&person["age"]).or(doubt.then_some("doubt")) {
        for path in ["age", "person.age", "person.reason_to_believe_child"] {
            found.push(Fact { path: path.to_owned(), value: value.to_owned() });
        }
    }
    if let Some(code) = person["nationalities"][0].as_str() {
        found.push(Fact { path: "person.nationalities".to_owned(), value: code.to_owned() });
    }
    if let Some(value) = case["suspicion"].as_str() {
        found.push(Fact { path: "suspicion".to_owned(), value: value.to_owned() });
    }
    if let Some(list) = case["identifications"].as_array() {
        let value = match list.last() {
            None => "none",
            Some(one) if one["state"] != case["jurisdiction"] => "elsewhere",
            Some(one) if one["outcome"] == "victim" => "here",
            Some(_) => "not_here",
        };
        found.push(Fact { path: "identifications".to_owned(), value: value.to_owned() });
    }
    for (list, key) in [("episodes", "age_at_start"), ("unlawful_acts", "age_at_time")] {
        for item in case[list].as_array().into_iter().flatten() {
            let id = item["id"].as_str().unwrap_or_default();
            if let Some(value) = age(&item[key]) {
                found.push(Fact { path: format!("{list}.{id}.{key}"), value: value.to_owned() });
            }
            for family in FACTS {
                of_family(&item[family], &format!("{list}.{id}.{family}"), &mut found);
            }
        }
    }
    found
}

fn of_family(held: &Value, path: &str, found: &mut Vec<Fact>) {
    if let Some(value) = held.as_str() {
        found.push(Fact { path: path.to_owned(), value: value.to_owned() });
    }
    for (name, value) in held.as_object().into_iter().flatten() {
        if let Some(value) = value.as_str() {
            found.push(Fact { path: format!("{path}.{name}"), value: value.to_owned() });
        }
    }
}

//! What is known of a case, fact by fact, with who said it, when, and whether others said otherwise.

use std::collections::BTreeMap;

use lindung_engine::Corpus;
use lindung_speech::Speech;
use lindung_store::Instant;
use lindung_store::cases::Entry;
use lindung_store::record::{View, set_fact};
use serde_json::{Value, json};

use crate::pages::when::written;

/// One fact and where it comes from.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Its path in the working document.
    pub(super) path: String,
    /// What it is now.
    pub(super) value: String,
    /// The role of who said so last, and when; nothing where that may not be read.
    pub(super) said: Option<(String, Instant)>,
    /// What others said before and no longer stands: value, role, instant.
    pub(super) otherwise: Vec<(String, String, Instant)>,
}

/// Families of facts in an episode and in an act, in the order of the contract.
const FAMILIES: [&str; 6] = ["act", "means", "purpose", "nexus", "circumstances", "proceedings"];

/// The facts of a working document below a path, as a flat list of path and value.
fn flat(case: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) if list.iter().all(Value::is_string) => {
            Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    };
    for key in ["age", "reason_to_believe_child", "nationalities", "woman"] {
        if let Some(value) = case["person"].get(key).and_then(text) {
            found.push((format!("person.{key}"), value));
        }
    }
    if let Some(value) = case.get("suspicion").and_then(text) {
        found.push(("suspicion".to_owned(), value));
    }
    for list in ["episodes", "unlawful_acts"] {
        for item in case[list].as_array().into_iter().flatten() {
            let id = item["id"].as_str().unwrap_or_default();
            for key in ["from", "to", "states", "age_at_start", "offence", "stage", "date", "age_at_time"] {
                if let Some(value) = item.get(key).and_then(text) {
                    found.push((format!("{list}.{id}.{key}"), value));
                }
            }
            for family in FAMILIES {
                if let Some(value) = item[family].as_str() {
                    found.push((format!("{list}.{id}.{family}"), value.to_owned()));
                }
                for (name, value) in item[family].as_object().into_iter().flatten() {
                    if let Some(value) = text(value) {
                        found.push((format!("{list}.{id}.{family}.{name}"), value));
                    }
                }
            }
        }
    }
    found
}

/// The parts of the working document that a view shows.
pub(super) fn document(view: &View) -> Value {
    let mut shown = json!({});
    for (field, key) in [("person", "person"), ("acts", "unlawful_acts")] {
        if let Some(value) = view.fields.get(field) {
            shown[key] = value.clone();
        }
    }
    for key in ["suspicion", "episodes"] {
        if let Some(value) = view.fields.get("protection").and_then(|held| held.get(key)) {
            shown[key] = value.clone();
        }
    }
    shown
}

/// A value in words: answers, stages and offences; else as it stands.
pub(super) fn in_words(say: &Speech, corpus: &Corpus, path: &str, value: &str) -> String {
    match path.rsplit('.').next() {
        Some("stage") => say.word("stage", value),
        Some("offence") => say.offence(corpus, value),
        Some("date" | "from" | "to") => written(say.code(), value),
        _ => say.answer(value),
    }
}

/// Every fact of the document, with what the entries say of it.
pub(super) fn known(document: &Value, entries: &[Entry]) -> Vec<Known> {
    let mut said: BTreeMap<String, Vec<(String, String, Instant)>> = BTreeMap::new();
    let mut working = Value::Null;
    for entry in entries {
        let Some(body) = &entry.body else { continue };
        let inner = body.get("body").filter(|inner| inner.is_object()).unwrap_or(body);
        match inner["kind"].as_str() {
            Some("case") => working = inner["case"].clone(),
            Some("facts") => {
                for (path, value) in inner["set"].as_object().into_iter().flatten() {
                    // What cannot be set here was refused when it was written.
                    let _ = set_fact(&mut working, path, value.clone());
                }
            }
            _ => continue,
        }
        for (path, value) in flat(&working) {
            let list = said.entry(path).or_default();
            if list.last().is_none_or(|(last, ..)| *last != value) {
                list.push((value, entry.role.clone(), entry.at));
            }
        }
    }
    let fact = |(path, value): (String, String)| {
        let mut told = said.remove(&path).unwrap_or_default();
        let last = told.pop().map(|(_, role, at)| (role, at));
        let otherwise = told.into_iter().filter(|(before, ..)| *before != value && before != "unknown");
        Known { otherwise: otherwise.collect(), said: last, path, value }
    };
    flat(document).into_iter().map(fact).collect()
}

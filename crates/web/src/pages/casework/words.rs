//! The words for what entries hold: of each key, and of the values that are words of the contract.

use lindung_engine::Corpus;
use lindung_engine::case::State;
use serde_json::Value;

use super::known::in_words;
use crate::pages::Frame;
use crate::pages::when::day;

/// Keys that say where an entry stands, and not what it says.
const ABOUT: [&str; 8] = ["entry", "at", "written_by", "role", "kind", "bytes", "sha256", "attachment"];

/// What a key of a kind is called.
pub(super) fn label(f: &Frame, kind: &str, key: &str) -> String {
    let dashed = |text: &str| text.replace('_', "-");
    let own = format!("add-{}-{}", dashed(kind), dashed(key));
    let id = if f.speech.knows(&own) { own } else { format!("add-key-{}", dashed(key)) };
    if f.speech.knows(&id) { f.plain(&id) } else { key.replace('_', " ") }
}

/// What a word of the contract means as the value of a key.
pub(super) fn word(f: &Frame, kind: &str, key: &str, value: &str) -> String {
    let dashed = |text: &str| text.replace('_', "-");
    let ids = [
        format!("add-{}-{}-{}", dashed(kind), dashed(key), dashed(value)),
        format!("add-{}-{}", dashed(key), dashed(value)),
    ];
    match ids.iter().find(|id| f.speech.knows(id)) {
        Some(id) => f.plain(id),
        None if ["yes", "no", "unknown"].contains(&value) => f.speech.answer(value),
        None => value.to_owned(),
    }
}

/// A value of an entry in words.
fn said(f: &Frame, corpus: &Corpus, kind: &str, key: &str, value: &Value) -> String {
    match (key, value) {
        ("state", Value::String(code)) => {
            State::parse(code).map_or_else(|| code.clone(), |state| f.speech.state(corpus, state))
        }
        ("code", Value::String(code)) => measure(f, code),
        ("stage", Value::String(stage)) => f.speech.word("stage", stage),
        ("purpose", Value::String(purpose)) => f.speech.word("purpose", purpose),
        ("rule" | "ground", Value::String(id)) => corpus.cite(id).to_owned(),
        ("fields", Value::Array(fields)) => {
            let words = fields.iter().filter_map(Value::as_str).map(|field| f.speech.word("field", field));
            words.collect::<Vec<_>>().join(", ")
        }
        ("date" | "until" | "from" | "born" | "due", Value::String(date)) => f.written(date),
        ("contests", Value::Array(list)) => {
            let one = |one: &Value| {
                let text = |key: &str| one[key].as_str().unwrap_or_default();
                format!("{}: {}", f.speech.contest(text("on")), text("reasons"))
            };
            list.iter().map(one).collect::<Vec<_>>().join("; ")
        }
        ("departs", Value::Array(list)) => coded(f, "departs", list),
        ("bases", Value::Array(list)) => coded(f, "basis", list),
        ("set", Value::Object(facts)) => {
            let one = |(path, value): (&String, &Value)| {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                format!("{}: {}", f.speech.fact(path), in_words(&f.speech, corpus, path, &value))
            };
            facts.iter().map(one).collect::<Vec<_>>().join("; ")
        }
        ("outcome", Value::String(outcome)) if kind == "decision" => f.speech.word("decided", outcome),
        ("outcome", Value::String(outcome)) if kind == "referral_answer" => {
            f.speech.word("referral", outcome)
        }
        (_, Value::String(text)) => word(f, kind, key, text),
        (_, Value::Bool(flag)) => f.speech.answer(if *flag { "yes" } else { "no" }),
        (_, Value::Array(list)) if list.iter().all(Value::is_string) => {
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        (_, Value::Null) => String::new(),
        (_, other) => other.to_string(),
    }
}

/// Codes that have words of their own.
fn coded(f: &Frame, prefix: &str, list: &[Value]) -> String {
    let words = list.iter().filter_map(Value::as_str).map(|code| f.speech.word(prefix, code));
    words.collect::<Vec<_>>().join(", ")
}

/// A measure in words.
pub(super) fn measure(f: &Frame, code: &str) -> String {
    let id = format!("measure-{}", code.replace('_', "-"));
    if f.speech.knows(&id) { f.speech.said(&id, &[("defence", "")]).text } else { code.to_owned() }
}

/// What an entry says, key by key in the order of the contract, and what else it holds.
pub(super) fn lines(f: &Frame, corpus: &Corpus, kind: &str, entry: &Value) -> Vec<(String, String)> {
    let order = lindung_store::record::keys_of(kind).unwrap_or_default();
    let place = |key: &str| order.iter().position(|known| known.0 == key).unwrap_or(order.len());
    let map = entry.as_object().into_iter().flatten();
    let mut held: Vec<(&String, &Value)> = map
        .filter(|(key, value)| !value.is_null() && !ABOUT.contains(&key.as_str()))
        // The id of who wrote an entry, and not the person whom an entry names.
        .filter(|(key, _)| *key != "by" || order.iter().any(|known| known.0 == "by"))
        .collect();
    held.sort_by_key(|(key, _)| place(key));
    held.into_iter().map(|(key, value)| (label(f, kind, key), said(f, corpus, kind, key, value))).collect()
}

/// The day an entry was written down.
pub(super) fn written(f: &Frame, entry: &Value) -> String {
    entry.get("at").and_then(Value::as_i64).map(|at| day(f.code(), at)).unwrap_or_default()
}

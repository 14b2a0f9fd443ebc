//! What the columns of the standard would say of a case: the reverse of `derive`, as far as there is one.
//! It must never invent a word: a fact that more than one word could mean is given as the first of them.

use serde_json::{Map, Value};

use super::Cells;
use super::derive::NUMBER;
use crate::fields::ALL;

/// The cells that a case document and an identity say in HTCDS's words.
pub(super) fn give(document: &Map<String, Value>, identity: Option<&Value>) -> Cells {
    let mut cells = Cells::new();
    for field in ALL.iter() {
        let given = match field.to.split_once('.') {
            Some(("identity", what)) => {
                identity.and_then(|identity| of_identity(identity, what, &field.name))
            }
            Some(("person", what)) => document.get("person").and_then(|person| of_person(person, what)),
            Some(("identification", what)) => of_status(document, what, &field.name),
            Some(("episode", what)) => {
                let first = document.get("episodes").and_then(|episodes| episodes.get(0));
                first.and_then(|episode| of_episode(episode, what, &field.name))
            }
            _ => None,
        };
        if let Some(cell) = given.filter(|cell| !cell.trim().is_empty()) {
            cells.insert(field.name.clone(), cell);
        }
    }
    cells
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn of_identity(identity: &Value, what: &str, field: &str) -> Option<String> {
    match (what, field) {
        ("name", "prs_FirstName") => text(identity, "name").filter(|name| name != super::derive::NO_NAME),
        ("born", _) => text(identity, "born"),
        ("languages", _) => {
            let at = usize::from(field == "prs_SecondaryLanguage");
            identity.get("languages")?.get(at)?.as_str().map(str::to_owned)
        }
        ("documents", _) => {
            let documents = identity.get("documents")?.as_array()?;
            let found = documents.iter().find(|one| one.get("kind").and_then(Value::as_str) == Some(NUMBER));
            text(found?, "number")
        }
        _ => None,
    }
}

fn of_person(person: &Value, what: &str) -> Option<String> {
    if let Some(name) = what.strip_prefix("attributes.") {
        return text(person.get("attributes")?, name);
    }
    let codes: Vec<&str> = person.get(what)?.as_array()?.iter().filter_map(Value::as_str).collect();
    (!codes.is_empty()).then(|| codes.join(";"))
}

fn of_status(document: &Map<String, Value>, what: &str, name: &str) -> Option<String> {
    let field = crate::fields::by_name(name)?;
    if let Some(first) = document.get("identifications").and_then(|all| all.get(0)) {
        return field.word_for(first.get(what)?.as_str()?).map(str::to_owned);
    }
    let suspected = document.get("suspicion").and_then(Value::as_str) == Some("yes");
    (suspected && what == "outcome").then(|| field.word_for("pending").map(str::to_owned)).flatten()
}

fn of_episode(episode: &Value, what: &str, name: &str) -> Option<String> {
    let starts = || text(episode, "from");
    match (what, name) {
        ("age_at_start", _) => episode.get(what)?.as_u64().map(|years| years.to_string()),
        ("from", _) => starts(),
        ("act", "hte_Type") => starts().map(|_| "Recruitment".to_owned()),
        ("states", _) => episode.get(what)?.get(0)?.as_str().map(str::to_owned),
        _ => {
            let field = crate::fields::by_name(name)?;
            let facts = episode.get(what)?.as_object()?;
            let yes = facts.iter().filter(|(_, fact)| fact.as_str() == Some("yes"));
            let words: Vec<&str> = yes.filter_map(|(fact, _)| field.word_for(fact)).collect();
            (!words.is_empty()).then(|| words.join(";"))
        }
    }
}

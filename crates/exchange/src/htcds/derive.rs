//! What the fields of the standard say of a case: person, suspicion, identifications, episode, identity.
//! It must never make a "no" of silence. A word that it does not know adds nothing and is kept as it stands.

use serde_json::{Map, Value, json};

use super::acts::whole;
use super::{Cells, said};
use crate::fields::{ALL, Field, country, several};
use crate::opening::Fault;

/// What stands for a name where a row identifies a person by other things only.
pub(super) const NO_NAME: &str = "not recorded";
/// The kind of the document that `prs_IdentityNumber` becomes.
pub(super) const NUMBER: &str = "identity_number";

/// The parts of a case document that the row's HTCDS columns say, by key; `identity` is the body of an entry.
pub(super) fn derive(cells: &Cells, jurisdiction: &str) -> Result<Map<String, Value>, Fault> {
    let mut parts = Map::new();
    add(&mut parts, "person", person(cells)?);
    let (suspicion, identification) = status(cells, jurisdiction);
    add(&mut parts, "suspicion", suspicion);
    add(&mut parts, "identifications", identification);
    add(&mut parts, "episodes", episodes(cells)?);
    add(&mut parts, "identity", identity(cells)?);
    Ok(parts)
}

fn add(parts: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        parts.insert(key.to_owned(), value);
    }
}

/// Fields that fill a part, with what the row says in them.
fn filled<'c>(cells: &'c Cells, to: &'c str) -> impl Iterator<Item = (&'static Field, &'c str)> {
    ALL.iter()
        .filter(move |field| field.to == to)
        .filter_map(|field| Some((field, said(cells, &field.name)?)))
}

fn first<'c>(cells: &'c Cells, to: &'c str) -> Option<(&'static Field, &'c str)> {
    filled(cells, to).next()
}

fn person(cells: &Cells) -> Result<Option<Value>, Fault> {
    let mut person = Map::new();
    if let Some((field, cell)) = first(cells, "person.nationalities") {
        let mut codes: Vec<String> = Vec::new();
        for word in several(cell) {
            let wrong = || {
                let problem =
                    "not a country's code; write ISO 3166-1 codes such as KH or KHM, several divided by ;";
                Fault::new(&field.name, problem)
            };
            let code = country(word).ok_or_else(wrong)?;
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        add(&mut person, "nationalities", (!codes.is_empty()).then(|| json!(codes)));
    }
    let mut attributes = Map::new();
    for field in ALL.iter() {
        if let Some(name) = field.to.strip_prefix("person.attributes.") {
            add(&mut attributes, name, said(cells, &field.name).map(|cell| json!(cell)));
        }
    }
    let woman = match attributes.get("gender").and_then(Value::as_str) {
        Some("Feminine") => Some(json!("yes")),
        Some("Masculine") => Some(json!("no")),
        _ => None,
    };
    add(&mut person, "woman", woman);
    add(&mut person, "attributes", (!attributes.is_empty()).then_some(Value::Object(attributes)));
    Ok((!person.is_empty()).then_some(Value::Object(person)))
}

/// What an authority has found counts; what nobody official has said is kept and counts for nothing.
fn status(cells: &Cells, jurisdiction: &str) -> (Option<Value>, Option<Value>) {
    let outcome = first(cells, "identification.outcome").and_then(|(field, cell)| field.means(cell));
    let authority = first(cells, "identification.authority").and_then(|(field, cell)| field.means(cell));
    match (outcome, authority) {
        (Some("pending"), Some(_)) => (Some(json!("yes")), None),
        (Some(outcome), Some(authority)) => {
            let found = json!({"state": jurisdiction, "authority": authority, "outcome": outcome});
            (None, Some(json!([found])))
        }
        _ => (None, None),
    }
}

fn episodes(cells: &Cells) -> Result<Option<Value>, Fault> {
    let mut episode = Map::new();
    if let Some((field, cell)) = first(cells, "episode.age_at_start") {
        episode.insert("age_at_start".to_owned(), whole(&field.name, cell)?);
    }
    let mut starts = false;
    for element in ["act", "means", "purpose"] {
        let mut facts = Map::new();
        for (field, cell) in filled(cells, &format!("episode.{element}")) {
            for means in several(cell).filter_map(|word| field.means(word)) {
                facts.insert(means.to_owned(), json!("yes"));
                starts |= field.name == "hte_Type" && means == "recruitment";
            }
        }
        add(&mut episode, element, (!facts.is_empty()).then_some(Value::Object(facts)));
    }
    if let Some((field, cell)) = first(cells, "episode.from") {
        let day = date(&field.name, cell)?;
        // The day of a transit or of exploitation is a day within, not the first.
        add(&mut episode, "from", starts.then_some(day));
    }
    let states = first(cells, "episode.states").and_then(|(_, cell)| country(cell));
    add(&mut episode, "states", states.map(|code| json!([code])));
    if episode.is_empty() {
        return Ok(None);
    }
    episode.insert("id".to_owned(), json!("e1"));
    Ok(Some(json!([episode])))
}

fn identity(cells: &Cells) -> Result<Option<Value>, Fault> {
    let mut identity = Map::new();
    if let Some((field, cell)) = first(cells, "identity.born") {
        identity.insert("born".to_owned(), date(&field.name, cell)?);
    }
    let languages: Vec<&str> = filled(cells, "identity.languages").map(|(_, cell)| cell).collect();
    add(&mut identity, "languages", (!languages.is_empty()).then(|| json!(languages)));
    let number =
        first(cells, "identity.documents").map(|(_, cell)| json!([{"kind": NUMBER, "number": cell}]));
    add(&mut identity, "documents", number);
    let names: Vec<&str> = filled(cells, "identity.name").map(|(_, cell)| cell).collect();
    if names.is_empty() && identity.is_empty() {
        return Ok(None);
    }
    let name = if names.is_empty() { NO_NAME.to_owned() } else { names.join(" ") };
    identity.insert("kind".to_owned(), json!("identity"));
    identity.insert("name".to_owned(), json!(name));
    Ok(Some(Value::Object(identity)))
}

/// A date as the contract writes it; the time of day that a spreadsheet adds is left off.
fn date(column: &str, cell: &str) -> Result<Value, Fault> {
    let day = cell.split_once(['T', ' ']).map_or(cell, |(day, _)| day);
    let sizes: Vec<usize> = day.split('-').map(str::len).collect();
    let digits = day.split('-').all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !digits || !matches!(sizes.as_slice(), [4] | [4, 2] | [4, 2, 2]) || !exists(day) {
        let problem = "not a date, or a day that does not exist; write YYYY-MM-DD, YYYY-MM or YYYY";
        return Err(Fault::new(column, problem));
    }
    Ok(json!(day))
}

fn exists(day: &str) -> bool {
    let mut parts = day.split('-').map(|part| part.parse::<u32>().unwrap_or(0));
    let (year, month, day) =
        (parts.next().unwrap_or(0), parts.next().unwrap_or(1), parts.next().unwrap_or(1));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    year > 0 && (1..=12).contains(&month) && (1..=last).contains(&day)
}

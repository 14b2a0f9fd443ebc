//! A table to openings of cases, row by row: a bad row is told and the others go on.
//! It must never give the same row two ids, or two rows one.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::acts;
use super::columns;
use super::derive::{NO_NAME, derive};
use super::give::give;
use super::keep::{Kept, with_words};
use super::{Cells, SET, said};
use crate::ids;
use crate::opening::{Entry, Fault, Opening, Rejection};
use crate::table::{Row, Table, Unreadable};

/// What holds for every row that does not say otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'p> {
    /// The State that could punish, as ISO 3166-1 alpha-2.
    pub jurisdiction: &'p str,
    /// Who keeps the records: with a record's own name it makes the id of its case.
    pub agency: Option<&'p str>,
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Its number; the header is row 1.
    pub row: u64,
    /// The case to be opened.
    pub opening: Opening,
}

/// Each row as the opening of a case or as a rejection, in the order of the rows. Whether the document keeps the
/// contract is for the caller to ask.
///
/// # Errors
/// A header that cannot stand: a column twice, a column known nowhere, or none that names the rows.
pub fn import(table: &Table, plan: Plan<'_>) -> Result<Vec<Result<Taken, Rejection>>, Unreadable> {
    let names = columns::known(&table.header)?;
    let mut seen: HashMap<Uuid, u64> = HashMap::new();
    let mut outcomes = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let taken = one(&names, row, plan).and_then(|taken| match seen.get(&taken.opening.id) {
            None => Ok(taken),
            Some(before) => {
                let column = if names.iter().any(|name| name == "lindung_id") { "lindung_id" } else { "lindung_reference" };
                let problem = format!("row {before} names the same record; keep one of the two, or give this one a name of its own");
                Err(Rejection::new(row.number, column, problem))
            }
        });
        if let Ok(taken) = &taken {
            seen.insert(taken.opening.id, taken.row);
        }
        outcomes.push(taken);
    }
    Ok(outcomes)
}

fn one(names: &[String], row: &Row, plan: Plan<'_>) -> Result<Taken, Rejection> {
    let held = row.cells.as_ref().map_err(Clone::clone)?;
    let mut cells = Cells::new();
    for (at, cell) in held {
        match names.get(*at).filter(|name| !name.is_empty()) {
            Some(name) => drop(cells.insert(name.clone(), cell.clone())),
            None => {
                let problem =
                    format!("column {} has no name; write one into row 1, or empty the cell", at + 1);
                return Err(Rejection::new(row.number, "", problem));
            }
        }
    }
    opening(&cells, plan)
        .map(|opening| Taken { row: row.number, opening })
        .map_err(|fault| fault.at(row.number))
}

fn opening(cells: &Cells, plan: Plan<'_>) -> Result<Opening, Fault> {
    let (id, reference) = named(cells, plan)?;
    let jurisdiction = said(cells, "lindung_jurisdiction").unwrap_or(plan.jurisdiction).to_ascii_uppercase();
    let mut parts = derive(cells, &jurisdiction)?;
    let mut identity = parts.remove("identity");
    let mut document = Map::new();
    document.insert("schema".to_owned(), json!("lindung.case/1"));
    document.insert("reference".to_owned(), json!(reference));
    document.insert("jurisdiction".to_owned(), json!(jurisdiction));
    for key in ["title", "notes"] {
        let cell = cells.get(&format!("lindung_{key}"));
        document.extend(cell.map(|cell| (key.to_owned(), json!(cell))));
    }
    document.append(&mut parts);
    if let Some(cell) = said(cells, "lindung_suspicion") {
        set(&mut document, "suspicion", whole_or_fact(cell)?);
    }
    for key in ["person", "identifications", "episodes", "unlawful_acts", "context"] {
        if let Some(value) = json_cell(cells, &format!("lindung_{key}"))? {
            set(&mut document, key, value);
        }
    }
    if let Some(acts) = acts::read(cells)? {
        if document.contains_key("unlawful_acts") {
            let problem = "the row has acts in this column and in columns lindung_act…; keep one of the two";
            return Err(Fault::new("lindung_unlawful_acts", problem));
        }
        document.insert("unlawful_acts".to_owned(), acts);
    }
    if let Some(value) = json_cell(cells, "lindung_identity")? {
        identity = object("lindung_identity", value)?;
    }
    let mut kept = Kept::of(cells, &give(&document, identity.as_ref()));
    for column in ["lindung_id", "lindung_agency"] {
        let own = said(cells, column).filter(|cell| column != "lindung_id" || Uuid::parse_str(cell).is_err());
        kept.answers.extend(own.map(|cell| (column.to_owned(), json!(cell))));
    }
    let bodies = bodies(&document, identity, kept, cells)?;
    let mut entries: Vec<Entry> =
        bodies.into_iter().map(|(what, body)| Entry { id: ids::entry(id, &what), body }).collect();
    if let Some(more) = json_cell(cells, "lindung_entries")? {
        let wrong = |error: serde_json::Error| {
            Fault::new(
                "lindung_entries",
                format!("not a list of entries ({error}); write [{{\"id\": …, \"body\": …}}]"),
            )
        };
        let more: Vec<Entry> = serde_json::from_value(more).map_err(wrong)?;
        entries.extend(more);
    }
    Ok(Opening { id, entries })
}

fn bodies(
    document: &Map<String, Value>,
    identity: Option<Value>,
    kept: Kept,
    cells: &Cells,
) -> Result<Vec<(String, Value)>, Fault> {
    let mut bodies = vec![("case".to_owned(), json!({"kind": "case", "case": document}))];
    let whereabouts = kept.whereabouts();
    let words = Some(kept.identity).filter(|words| !words.is_empty());
    let unnamed = || words.is_some().then(|| json!({"kind": "identity", "name": NO_NAME}));
    if let Some(mut body) = identity.or_else(unnamed) {
        with_words(&mut body, &words.unwrap_or_default());
        bodies.push(("identity".to_owned(), body));
    }
    bodies.extend(whereabouts.map(|body| ("whereabouts".to_owned(), body)));
    if !kept.answers.is_empty() {
        bodies.push((SET.to_owned(), json!({"kind": "answers", "set": SET, "answers": kept.answers})));
    }
    bodies.extend(kept.note.map(|text| ("note".to_owned(), json!({"kind": "note", "text": text}))));
    if let Some(decisions) = json_cell(cells, "lindung_decisions")? {
        let list = decisions.as_array().filter(|list| list.iter().all(Value::is_object));
        let wrong = || {
            Fault::new(
                "lindung_decisions",
                "not a list of decisions; write [{\"act\": …, \"outcome\": …, \"reasons\": …}]",
            )
        };
        for (number, decision) in (1..).zip(list.ok_or_else(wrong)?) {
            let mut body = decision.clone();
            body["kind"] = json!("decision");
            bodies.push((format!("decision.{number}"), body));
        }
    }
    Ok(bodies)
}

/// The id of the row's case, and the reference that the case is known by.
fn named(cells: &Cells, plan: Plan<'_>) -> Result<(Uuid, String), Fault> {
    let (record, reference) = (said(cells, "lindung_id"), said(cells, "lindung_reference"));
    let shown = reference.or(record).unwrap_or_default().to_owned();
    if let Some(id) = record.and_then(|record| Uuid::parse_str(record).ok()).filter(|id| !id.is_nil()) {
        return Ok((id, shown));
    }
    let agency = said(cells, "lindung_agency").or(plan.agency);
    match (record, reference, agency) {
        (Some(record), _, Some(agency)) => Ok((ids::case("record", agency, record), shown)),
        (None, Some(reference), Some(agency)) => Ok((ids::case("reference", agency, reference), shown)),
        (Some(_), _, None) | (_, Some(_), None) => {
            let problem =
                "the row does not say whose record it is; fill the cell, or name the agency with --agency";
            Err(Fault::new("lindung_agency", problem))
        }
        (None, None, _) => {
            let problem = "nothing names the row, so it would become a new case each time; write the record's number in your system into lindung_id, or a pseudonymous reference into lindung_reference";
            Err(Fault::new("lindung_id", problem))
        }
    }
}

/// Sets a part of the document; JSON `null` takes it away.
fn set(document: &mut Map<String, Value>, key: &str, value: Value) {
    if value.is_null() {
        document.remove(key);
    } else {
        document.insert(key.to_owned(), value);
    }
}

fn whole_or_fact(cell: &str) -> Result<Value, Fault> {
    if cell == "null" {
        Ok(Value::Null)
    } else {
        acts::fact("lindung_suspicion", cell).map(|fact| json!(fact))
    }
}

fn object(column: &str, value: Value) -> Result<Option<Value>, Fault> {
    match value {
        Value::Null => Ok(None),
        Value::Object(mut map) => {
            map.insert("kind".to_owned(), json!("identity"));
            Ok(Some(Value::Object(map)))
        }
        _ => Err(Fault::new(column, "not an identity; write {\"name\": …}")),
    }
}

fn json_cell(cells: &Cells, column: &str) -> Result<Option<Value>, Fault> {
    let Some(cell) = said(cells, column) else { return Ok(None) };
    let wrong = |error: serde_json::Error| {
        Fault::new(column, format!("not JSON ({error}); mend it, or empty the cell"))
    };
    serde_json::from_str(cell).map(Some).map_err(wrong)
}

//! Openings of cases to a table: the columns of the standard, and in the extension what those cannot say.
//! It must never leave out an entry: what has no column of its own goes into `lindung_entries`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::columns::EXTENSION;
use super::derive::derive;
use super::give::give;
use super::keep::{kept_in, without_words};
use super::{Cells, said};
use crate::fields::ALL;
use crate::ids;
use crate::opening::{Opening, Rejection, kind};

/// A table to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Every column of the standard in its order, then those of the extension that hold something.
    pub header: Vec<String>,
    /// One row for each case taken, one text for each column.
    pub rows: Vec<Vec<String>>,
    /// Openings that no row can hold; `row` is the number of the line.
    pub rejected: Vec<Rejection>,
}

/// One row for each opening, with the number of the line it stands in. Where `narrow`, the table is for XLSX and
/// a cell that it cannot hold rejects the line.
#[must_use]
pub fn export<'o>(openings: impl IntoIterator<Item = (u64, &'o Opening)>, narrow: bool) -> Exported {
    let mut exported = Exported::default();
    let (mut all, mut used): (Vec<Cells>, BTreeSet<&str>) = (Vec::new(), BTreeSet::new());
    for (line, opening) in openings {
        let Some(cells) = row(opening) else {
            let problem = "the first entry is not of the kind case; write a line as for POST /v1/cases/bulk";
            exported.rejected.push(Rejection::new(line, "entries", problem));
            continue;
        };
        let wide = cells.iter().find(|(column, cell)| {
            (narrow && !crate::table::has_room(cell)) || crate::table::fits(line, column, cell).is_err()
        });
        if let Some((column, _)) = wide {
            let problem = if narrow {
                crate::table::NO_ROOM
            } else {
                "the cell is too long for the import; shorten it"
            };
            exported.rejected.push(Rejection::new(line, column.clone(), problem));
            continue;
        }
        used.extend(EXTENSION.iter().filter(|name| cells.contains_key(**name)));
        all.push(cells);
    }
    let extension = EXTENSION.iter().filter(|name| used.contains(**name)).map(|name| (*name).to_owned());
    exported.header = ALL.iter().map(|field| field.name.clone()).chain(extension).collect();
    let text = |mut cells: Cells| {
        exported.header.iter().map(|name| cells.remove(name).unwrap_or_default()).collect()
    };
    exported.rows = all.into_iter().map(text).collect();
    exported
}

fn row(opening: &Opening) -> Option<Cells> {
    let document = opening.document()?.as_object()?;
    let jurisdiction = document.get("jurisdiction").and_then(Value::as_str).unwrap_or_default();
    let (mut kept, mut rest, mut decisions) = (Cells::new(), Vec::new(), Vec::new());
    let mut identity: Option<Value> = None;
    let mut seen = BTreeSet::new();
    for entry in opening.entries.iter().skip(1) {
        let body = &entry.body;
        // Only the first of a kind has columns; any other is an entry of its own.
        let first = seen.insert(kind(body).to_owned());
        if kind(body) == "identity" && first {
            identity = Some(without_words(body, &mut kept));
        } else if kind(body) == "decision" && rest.is_empty() {
            let mut decision = body.clone();
            decision.as_object_mut()?.remove("kind");
            decisions.push(decision);
        } else if !(first && kept_in(body, &mut kept)) {
            rest.push(entry);
        }
    }
    let mut cells = give(document, identity.as_ref());
    cells.append(&mut kept);
    cells.retain(|_, cell| !cell.trim().is_empty());
    extend(&mut cells, document, identity.as_ref(), jurisdiction);
    let agency = said(&cells, "lindung_agency").map(str::to_owned);
    let record = said(&cells, "lindung_id").map(str::to_owned);
    let reference = document.get("reference").and_then(Value::as_str).unwrap_or_default();
    let made = match (&record, &agency) {
        (Some(record), Some(agency)) => Some(ids::case("record", agency, record)),
        (None, Some(agency)) => Some(ids::case("reference", agency, reference)),
        _ => None,
    };
    if made != Some(opening.id) {
        cells.insert("lindung_id".to_owned(), opening.id.to_string());
    }
    for (column, list) in [("lindung_decisions", json!(decisions)), ("lindung_entries", json!(rest))] {
        if list.as_array().is_some_and(|list| !list.is_empty()) {
            cells.insert(column.to_owned(), list.to_string());
        }
    }
    Some(cells)
}

/// Writes into the extension each part of a case that the columns of the standard would read otherwise.
fn extend(cells: &mut Cells, document: &Map<String, Value>, identity: Option<&Value>, jurisdiction: &str) {
    // Cells that cannot be read say nothing; then every part is written.
    let read = derive(cells, jurisdiction).unwrap_or_default();
    for key in ["title", "notes", "reference", "jurisdiction"] {
        let text = document.get(key).and_then(Value::as_str);
        cells.extend(text.map(|text| (format!("lindung_{key}"), text.to_owned())));
    }
    for key in ["suspicion", "person", "identifications", "episodes", "unlawful_acts", "context"] {
        let own = document.get(key).filter(|value| !value.is_null());
        if own != read.get(key) {
            let told = match own {
                Some(Value::String(fact)) => fact.clone(),
                Some(value) => value.to_string(),
                None => "null".to_owned(),
            };
            cells.insert(format!("lindung_{key}"), told);
        }
    }
    let unnamed = json!({"kind": "identity", "name": super::derive::NO_NAME});
    // An identity that only holds the row's own words comes of itself.
    let by_words = identity == Some(&unnamed) && read.get("identity").is_none();
    if identity != read.get("identity") && !by_words {
        let mut told = identity.cloned().unwrap_or(Value::Null);
        if let Some(map) = told.as_object_mut() {
            map.remove("kind");
        }
        cells.insert("lindung_identity".to_owned(), told.to_string());
    }
}

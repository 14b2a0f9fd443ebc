//! What a row says in its own words, kept beside the case so that it comes back as it was: names with the identity,
//! addresses with the whereabouts, comments as a note, the rest as answers. It must never put a name, a number or
//! an address among the answers: more people may read those.

use serde_json::{Map, Value, json};

use super::{Cells, SET};
use crate::fields::{Keep, by_name};
use crate::opening::kind;

/// Cells by where they are kept.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) answers: Map<String, Value>,
    pub(super) identity: Map<String, Value>,
    pub(super) place: Vec<String>,
    pub(super) contact: Vec<String>,
    pub(super) note: Option<String>,
}

impl Kept {
    /// The cells of a row that the case itself would not give back as they are.
    pub(super) fn of(cells: &Cells, given: &Cells) -> Self {
        let mut kept = Self::default();
        for field in crate::fields::ALL.iter() {
            let (name, cell) = (&field.name, cells.get(&field.name).map_or("", String::as_str));
            if cell == given.get(name).map_or("", String::as_str) {
                continue;
            }
            match field.keep {
                Keep::Answers => drop(kept.answers.insert(name.clone(), json!(cell))),
                Keep::Identity => drop(kept.identity.insert(name.clone(), json!(cell))),
                Keep::Place => kept.place.push(format!("{name}: {}", escape(cell))),
                Keep::Contact => kept.contact.push(format!("{name}: {}", escape(cell))),
                Keep::Note => kept.note = Some(cell.to_owned()),
            }
        }
        kept
    }

    /// The body of an entry `whereabouts`; nothing where nothing is known of them.
    pub(super) fn whereabouts(&self) -> Option<Value> {
        let mut body = Map::new();
        for (key, lines) in [("place", &self.place), ("contact", &self.contact)] {
            if !lines.is_empty() {
                body.insert(key.to_owned(), json!(lines.join("\n")));
            }
        }
        (!body.is_empty()).then(|| {
            body.insert("kind".to_owned(), json!("whereabouts"));
            Value::Object(body)
        })
    }
}

/// The cells that the entries of a case keep in a row's own words; an empty one says that the cell was empty.
/// Entries that keep cells and hold nothing else are told by `true`.
pub(super) fn kept_in(body: &Value, cells: &mut Cells) -> bool {
    match kind(body) {
        "answers" if body.get("set").and_then(Value::as_str) == Some(SET) => {
            let answers = body.get("answers").and_then(Value::as_object);
            answers.is_some_and(|answers| all_of(answers, cells))
        }
        "whereabouts" => whereabouts(body, cells).is_some(),
        "note" => {
            let own =
                body.as_object().is_some_and(|map| map.len() == 2) && !cells.contains_key("cco_CaseComment");
            match body.get("text").and_then(Value::as_str).filter(|text| own && !text.trim().is_empty()) {
                Some(text) => {
                    cells.insert("cco_CaseComment".to_owned(), text.to_owned());
                    true
                }
                None => false,
            }
        }
        _ => false,
    }
}

/// Takes the row's own words out of an identity: what is left is the identity itself.
pub(super) fn without_words(identity: &Value, cells: &mut Cells) -> Value {
    let mut identity = identity.clone();
    let Some(map) = identity.as_object_mut() else { return identity };
    if let Some(documents) = map.get_mut("documents").and_then(Value::as_array_mut) {
        documents.retain(|one| {
            let fields = one.get("fields").and_then(Value::as_object);
            let ours = one.get("kind").and_then(Value::as_str) == Some(SET);
            !(ours && fields.is_some_and(|fields| all_of(fields, cells)))
        });
        if documents.is_empty() {
            map.remove("documents");
        }
    }
    identity
}

/// Adds the row's own words to an identity.
pub(super) fn with_words(identity: &mut Value, words: &Map<String, Value>) {
    let Some(map) = identity.as_object_mut().filter(|_| !words.is_empty()) else { return };
    let documents = map.entry("documents").or_insert_with(|| json!([]));
    if let Some(documents) = documents.as_array_mut() {
        documents.push(json!({"kind": SET, "fields": words}));
    }
}

/// Every value as a cell, or none of them where one is no text or no column's.
fn all_of(map: &Map<String, Value>, cells: &mut Cells) -> bool {
    let known = |name: &str| by_name(name).is_some() || name == "lindung_id" || name == "lindung_agency";
    let fit = map.iter().all(|(name, value)| known(name) && value.is_string());
    if fit {
        let texts = map.iter().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
        cells.extend(texts);
    }
    fit
}

fn whereabouts(body: &Value, cells: &mut Cells) -> Option<()> {
    let mut found = Cells::new();
    for (key, value) in body.as_object()?.iter().filter(|(key, _)| *key != "kind") {
        let keep = match key.as_str() {
            "place" => Keep::Place,
            "contact" => Keep::Contact,
            _ => return None,
        };
        for line in value.as_str()?.split('\n') {
            let (name, text) = line.split_once(": ")?;
            by_name(name).filter(|field| field.keep == keep)?;
            found.insert(name.to_owned(), unescape(text)?);
        }
    }
    cells.extend(found);
    Some(())
}

fn escape(cell: &str) -> String {
    cell.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescape(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        out.push(match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            '\\' => '\\',
            _ => return None,
        });
    }
    Some(out)
}

//! The record of a case: the fold of its entries, each put where it belongs.

mod body;
mod change;
mod shapes;
mod view;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use body::{Body, field_of};
pub use change::set as set_fact;
pub use shapes::{Key, Shape, keys as keys_of};
pub use view::View;

use crate::{Id, Instant, Invalid};

/// An entry as it is folded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Folded {
    /// The entry's id.
    pub entry: Id,
    /// Its number in the book.
    pub seq: i64,
    /// When it was written down.
    pub at: Instant,
    /// Who wrote it.
    pub by: Id,
    /// As what.
    pub role: String,
    /// Its body.
    pub body: Value,
}

/// All that is known of one person's case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The working document, `lindung.case/1`.
    pub case: Value,
    /// The last entry of each kind of which only the last counts.
    pub single: BTreeMap<String, Folded>,
    /// The entries of each kind of which all count, oldest first.
    pub lists: BTreeMap<String, Vec<Folded>>,
}

/// Kinds of which the last entry counts.
const SINGLE: [&str; 3] = ["identity", "whereabouts", "health"];

impl Record {
    /// Folds one more entry in.
    ///
    /// # Errors
    /// Where it cannot be: a change of a place that is not there.
    pub fn fold(&mut self, entry: Folded) -> Result<(), Vec<Invalid>> {
        let kind = entry.body.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
        match kind.as_str() {
            "case" => self.case = entry.body.get("case").cloned().unwrap_or_default(),
            "facts" => {
                let facts = entry.body.get("set").and_then(Value::as_object);
                for (path, value) in facts.into_iter().flatten() {
                    change::set(&mut self.case, path, value.clone())
                        .map_err(|problem| vec![Invalid::new(format!("set.{path}"), problem)])?;
                }
            }
            "identification" => {
                let mut item = entry.body.as_object().cloned().unwrap_or_default();
                item.remove("kind");
                item.remove("document");
                if let Some(case) = self.case.as_object_mut() {
                    let list = case.entry("identifications").or_insert_with(|| Value::Array(Vec::new()));
                    if let Some(list) = list.as_array_mut() {
                        list.push(Value::Object(item));
                    }
                }
                self.lists.entry(kind).or_default().push(entry);
            }
            kind if SINGLE.contains(&kind) => drop(self.single.insert(kind.to_owned(), entry)),
            kind => self.lists.entry(kind.to_owned()).or_default().push(entry),
        }
        Ok(())
    }

    /// Folds entries from the first. A correction takes the place of what it supersedes.
    ///
    /// # Errors
    /// Where one cannot be folded.
    pub fn of(entries: Vec<Folded>) -> Result<Self, Vec<Invalid>> {
        let mut latest: BTreeMap<Id, (Value, Folded)> = BTreeMap::new();
        for entry in &entries {
            if let Some((target, body)) = correction(&entry.body) {
                latest.insert(target, (body, entry.clone()));
            }
        }
        let mut record = Self::default();
        for entry in entries {
            if correction(&entry.body).is_some() {
                record.lists.entry("correction".to_owned()).or_default().push(entry);
                continue;
            }
            match latest.get(&entry.entry) {
                Some((Value::Null, _)) => {}
                Some((body, _)) => record.fold(Folded { body: body.clone(), ..entry })?,
                None => record.fold(entry)?,
            }
        }
        Ok(record)
    }

    /// The name of the person and other names known.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let Some(identity) = self.single.get("identity") else { return Vec::new() };
        let other = identity.body.get("other_names").and_then(Value::as_array);
        let other = other.into_iter().flatten().filter_map(Value::as_str);
        identity.body.get("name").and_then(Value::as_str).into_iter().chain(other).collect()
    }

    /// The case that this one was merged into.
    #[must_use]
    pub fn merged_into(&self) -> Option<Id> {
        let merges = self.lists.get("merge").into_iter().flatten();
        let mut into = merges.filter_map(|merge| merge.body.get("into").and_then(Value::as_str));
        into.next().and_then(|text| Id::parse_str(text).ok())
    }

    /// The state that could punish, from the working document.
    #[must_use]
    pub fn jurisdiction(&self) -> &str {
        self.case.get("jurisdiction").and_then(Value::as_str).unwrap_or_default()
    }
}

/// What a correction supersedes and by what; nothing for other entries.
pub(crate) fn correction(body: &Value) -> Option<(Id, Value)> {
    if body.get("kind").and_then(Value::as_str) != Some("correction") {
        return None;
    }
    let target = body.get("supersedes").and_then(Value::as_str).and_then(|text| Id::parse_str(text).ok())?;
    Some((target, body.get("body").cloned().unwrap_or(Value::Null)))
}

/// An empty object, for a body that says nothing.
pub(crate) fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

//! What of a record a person may see: the fields granted, and the names of the others.

use lindung_access::{Field, FieldSet};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Folded, Record};
use crate::Id;

/// A record as one reader sees it.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct View {
    /// The case.
    pub id: uuid::Uuid,
    /// Its pseudonymous reference; absent where it is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The state that could punish.
    pub state: String,
    /// The number of its last entry: what `If-Match` names.
    pub seq: i64,
    /// The fields that may be seen.
    pub fields: Map<String, Value>,
    /// The fields that may not, whether they hold anything or not.
    pub withheld: Vec<&'static str>,
}

impl View {
    /// What `granted` lets through; `by_office` for who has nothing to do with the case itself, and gets
    /// no text that could hold a name.
    #[must_use]
    pub fn of(id: Id, seq: i64, record: &Record, granted: FieldSet, by_office: bool) -> Self {
        let mut fields = Map::new();
        let mut withheld = Vec::new();
        for field in Field::ALL.iter().copied() {
            if !granted.contains(field) {
                withheld.push(field.as_str());
            } else if let Some(value) = value(record, field) {
                fields.insert(field.as_str().to_owned(), value);
            }
        }
        if by_office && let Some(Value::Object(reference)) = fields.get_mut(Field::Reference.as_str()) {
            reference.remove("title");
            reference.remove("notes");
        }
        let reference = record.case.get("reference").and_then(Value::as_str).map(str::to_owned);
        let reference = reference.filter(|_| granted.contains(Field::Reference));
        Self { id, reference, state: record.jurisdiction().to_owned(), seq, fields, withheld }
    }
}

/// What a field holds; nothing where it is empty.
fn value(record: &Record, field: Field) -> Option<Value> {
    match field {
        Field::Reference => {
            let mut found = part(record, &["reference", "jurisdiction", "title", "notes"]);
            if let Some(merges) = list(record, "merge", |_| true) {
                found.insert("merged".to_owned(), merges);
            }
            some(found)
        }
        Field::Person => part(record, &["person"]).remove("person"),
        Field::Acts => part(record, &["unlawful_acts"]).remove("unlawful_acts"),
        Field::Context => part(record, &["context"]).remove("context"),
        Field::Protection => {
            let mut found = part(record, &["suspicion", "episodes", "identifications"]);
            for (key, kind) in [
                ("answers", "answers"),
                ("findings", "identification"),
                ("appeals", "appeal"),
                ("age", "age"),
                ("best_interests", "best_interests"),
            ] {
                if let Some(entries) = list(record, kind, |_| true) {
                    found.insert(key.to_owned(), entries);
                }
            }
            some(found)
        }
        Field::Identity => {
            let mut found =
                record.single.get("identity").map(item).and_then(|value| value.as_object().cloned());
            if let Some(guardians) = list(record, "guardian", |_| true) {
                found.get_or_insert_default().insert("guardians".to_owned(), guardians);
            }
            found.map(Value::Object)
        }
        Field::Whereabouts | Field::Health => record.single.get(field.as_str()).map(item),
        Field::Testimony => list(record, "testimony", |_| true),
        Field::Assessment => list(record, "assessment", |_| true),
        Field::Decisions => all(record, &["decision", "permission"]),
        Field::Measures => all(record, &["measure", "remedy", "task"]),
        Field::Referrals => all(record, &["referral", "referral_answer"]),
        Field::Consents => all(record, &["consent", "notification"]),
        Field::Documents => list(record, "document", |_| true),
        Field::Notes => list(record, "note", |note| !is_privileged(note)),
        Field::Privileged => list(record, "note", is_privileged),
    }
}

fn is_privileged(note: &Folded) -> bool {
    note.body.get("privileged") == Some(&Value::Bool(true))
}

/// Keys of the working document that hold something.
fn part(record: &Record, keys: &[&str]) -> Map<String, Value> {
    let held = |key: &str| record.case.get(key).filter(|value| !value.is_null()).cloned();
    keys.iter().filter_map(|key| held(key).map(|value| ((*key).to_owned(), value))).collect()
}

fn some(map: Map<String, Value>) -> Option<Value> {
    (!map.is_empty()).then_some(Value::Object(map))
}

fn list(record: &Record, kind: &str, wanted: impl Fn(&Folded) -> bool) -> Option<Value> {
    let found: Vec<Value> = record.lists.get(kind)?.iter().filter(|entry| wanted(entry)).map(item).collect();
    (!found.is_empty()).then_some(Value::Array(found))
}

/// Entries of several kinds, in their order; those after the first kind say their kind.
fn all(record: &Record, kinds: &[&str]) -> Option<Value> {
    let mut found: Vec<(i64, Value)> = Vec::new();
    for (number, kind) in kinds.iter().enumerate() {
        found.extend(record.lists.get(*kind).into_iter().flatten().map(|entry| {
            let mut told = item(entry);
            if number > 0 {
                told["kind"] = json!(kind);
            }
            (entry.seq, told)
        }));
    }
    found.sort_by_key(|(seq, _)| *seq);
    (!found.is_empty()).then(|| found.into_iter().map(|(_, told)| told).collect())
}

fn item(entry: &Folded) -> Value {
    let mut out = super::object(&entry.body);
    out.remove("kind");
    out.insert("entry".to_owned(), json!(entry.entry));
    out.insert("at".to_owned(), json!(entry.at));
    // Some entries say themselves by whom a thing was done.
    let author = if out.contains_key("by") { "written_by" } else { "by" };
    out.insert(author.to_owned(), json!(entry.by));
    out.insert("role".to_owned(), json!(entry.role));
    Value::Object(out)
}

//! The bodies of entries: what each kind must hold, and which field each belongs to.

use lindung_access::Field;
use serde_json::Value;

use super::shapes::{KINDS, Key, fits, keys};
use crate::{Id, Invalid};

/// A body that keeps the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Body(Value);

impl Body {
    /// Reads a body. Every problem is told, with its place.
    ///
    /// # Errors
    /// Each place that breaks the contract.
    pub fn read(value: Value) -> Result<Self, Vec<Invalid>> {
        let mut problems = Vec::new();
        check(&value, "", &mut problems);
        if problems.is_empty() { Ok(Self(value)) } else { Err(problems) }
    }

    /// A body that the store itself makes.
    pub(crate) fn own(value: Value) -> Self {
        Self(value)
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.0.get("kind").and_then(Value::as_str).unwrap_or_default()
    }

    /// The body itself.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The fields that writing this body writes to; of a correction those of its new body.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        field_of(&self.0)
    }

    /// What a correction supersedes.
    #[must_use]
    pub fn supersedes(&self) -> Option<Id> {
        super::correction(&self.0).map(|(target, _)| target)
    }
}

/// The fields that a body belongs to.
#[must_use]
pub fn field_of(body: &Value) -> Vec<Field> {
    let one = match body.get("kind").and_then(Value::as_str).unwrap_or_default() {
        "case" => return vec![Field::Person, Field::Protection, Field::Acts, Field::Context],
        "facts" => {
            let paths = body.get("set").and_then(Value::as_object).into_iter().flat_map(|set| set.keys());
            let mut fields: Vec<Field> = paths.map(|path| field_at(path)).collect();
            fields.sort_unstable();
            fields.dedup();
            return fields;
        }
        "correction" => {
            return body.get("body").filter(|body| !body.is_null()).map(field_of).unwrap_or_default();
        }
        "answers" | "identification" | "appeal" | "age" | "best_interests" => Field::Protection,
        "merge" => Field::Reference,
        "identity" | "guardian" => Field::Identity,
        "whereabouts" => Field::Whereabouts,
        "health" => Field::Health,
        "testimony" => Field::Testimony,
        "assessment" => Field::Assessment,
        "decision" | "permission" => Field::Decisions,
        "measure" | "remedy" | "task" => Field::Measures,
        "referral" | "referral_answer" => Field::Referrals,
        "document" => Field::Documents,
        "consent" | "notification" => Field::Consents,
        "note" if body.get("privileged") == Some(&Value::Bool(true)) => Field::Privileged,
        "note" => Field::Notes,
        _ => return Vec::new(),
    };
    vec![one]
}

/// The field that a place of the working document belongs to.
fn field_at(path: &str) -> Field {
    match path.split('.').next().unwrap_or_default() {
        "person" => Field::Person,
        "unlawful_acts" => Field::Acts,
        "context" => Field::Context,
        "reference" | "title" | "jurisdiction" | "notes" => Field::Reference,
        _ => Field::Protection,
    }
}

/// Levels of lists and maps in one value; what is deeper would be written and not read again.
const DEEP: usize = 64;
/// Keys in a path of the working document.
const PATH: usize = 32;

/// Whether a value is read again as it was written.
fn lasts(value: &Value, levels: usize) -> Result<(), String> {
    let inner = || levels.checked_sub(1).ok_or_else(|| format!("is nested more than {DEEP} levels deep"));
    match value {
        Value::Array(list) => {
            let inner = inner()?;
            list.iter().try_for_each(|item| lasts(item, inner))
        }
        Value::Object(map) => {
            let inner = inner()?;
            // The reader of JSON gives such a key a meaning of its own.
            if map.keys().any(|key| key.starts_with("$serde_json::")) {
                return Err("holds a key that begins with $serde_json::".to_owned());
            }
            map.values().try_for_each(|value| lasts(value, inner))
        }
        _ => Ok(()),
    }
}

fn check(body: &Value, at: &str, problems: &mut Vec<Invalid>) {
    let place = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
    let Some(map) = body.as_object() else {
        problems.push(Invalid::new(at, "must be an object with `kind`"));
        return;
    };
    let kind = map.get("kind").and_then(Value::as_str).unwrap_or_default();
    if kind == "correction" {
        correction(body, at, problems);
        return;
    }
    let Some(known) = keys(kind) else {
        problems.push(Invalid::new(place("kind"), format!("must be one of: {KINDS}")));
        return;
    };
    for Key(key, shape, needed) in known {
        match map.get(*key).filter(|value| !value.is_null()) {
            None if *needed => problems.push(Invalid::new(place(key), "is missing")),
            None => {}
            Some(value) => {
                if let Err(problem) = fits(value, shape).and_then(|()| lasts(value, DEEP)) {
                    problems.push(Invalid::new(place(key), problem));
                }
            }
        }
    }
    let paths = map.get("set").and_then(Value::as_object).filter(|_| kind == "facts");
    if paths.is_some_and(|set| set.keys().any(|path| path.split('.').count() > PATH)) {
        problems.push(Invalid::new(place("set"), format!("holds a path of more than {PATH} keys")));
    }
    match kind {
        "task" => task(body, place, problems),
        "age" if map.get("outcome") == Some(&Value::from("adult")) => {
            // A presumption that protects ends only by what can be looked at again (Guideline 3).
            for key in ["method", "reasons"] {
                if !map.contains_key(key) {
                    problems.push(Invalid::new(
                        place(key),
                        "must say how the age was verified, and why it counts",
                    ));
                }
            }
        }
        "referral_answer"
            if map.get("outcome") == Some(&Value::from("declined")) && !map.contains_key("reasons") =>
        {
            problems.push(Invalid::new(
                place("reasons"),
                "must say why, so that the sender can find another way",
            ));
        }
        _ => {}
    }
    for key in map.keys().filter(|key| *key != "kind" && !known.iter().any(|known| known.0 == key.as_str())) {
        let names: Vec<&str> = known.iter().map(|known| known.0).collect();
        problems.push(Invalid::new(
            place(key),
            format!("is no key of {kind}; its keys are: {}", names.join(", ")),
        ));
    }
}

/// What each outcome of a task needs.
fn task(body: &Value, place: impl Fn(&str) -> String, problems: &mut Vec<Invalid>) {
    let text = |key: &str| body.get(key).and_then(Value::as_str);
    let mut wanting = |key: &str, what: &str| problems.push(Invalid::new(place(key), what));
    match text("outcome") {
        Some("done") if text("evidence").is_none() => {
            wanting("evidence", "must say what shows that it was done: an entry, a document, a report");
        }
        Some("not_possible") if text("reasons").is_none() => {
            wanting("reasons", "must say why it cannot be done");
        }
        Some("assigned") if text("to").and_then(|to| Id::parse_str(to).ok()).is_none() => {
            wanting("to", "must be the id of the user who is to do it");
        }
        _ => {}
    }
}

fn correction(body: &Value, at: &str, problems: &mut Vec<Invalid>) {
    if !at.is_empty() {
        let what = "a correction cannot be corrected; correct the first entry again";
        problems.push(Invalid::new(format!("{at}.kind"), what));
        return;
    }
    if super::correction(body).is_none() {
        problems.push(Invalid::new("supersedes", "must be the id of the entry that this one corrects"));
    }
    if body.get("reasons").and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
        problems.push(Invalid::new("reasons", "must say why"));
    }
    match body.get("body") {
        None => {
            problems.push(Invalid::new("body", "must be the corrected body, or null to withdraw the entry"));
        }
        Some(Value::Null) => {}
        Some(inner) => check(inner, "body", problems),
    }
    for key in super::object(body).keys() {
        if !["kind", "supersedes", "body", "reasons"].contains(&key.as_str()) {
            problems
                .push(Invalid::new(key, "is no key of correction; its keys are: supersedes, body, reasons"));
        }
    }
}

//! What passes between this crate and its caller: a case to be opened, and why a row was not taken.
//! It must never know where a row came from or what becomes of a case.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// One line of the bulk import (`POST /v1/cases/bulk`): a case and its first entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The case.
    pub id: Uuid,
    /// Its entries in their order; the first is of the kind `case`.
    pub entries: Vec<Entry>,
}

/// One entry of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The entry's own id.
    pub id: Uuid,
    /// The body with its `kind`; kinds and keys are those of the store.
    pub body: Value,
}

impl Opening {
    /// The case document `lindung.case/1` that the case is opened with; nothing where there is none.
    #[must_use]
    pub fn document(&self) -> Option<&Value> {
        let first = &self.entries.first()?.body;
        (kind(first) == "case").then(|| first.get("case")).flatten()
    }
}

/// The kind of a body; empty where it has none.
pub(crate) fn kind(body: &Value) -> &str {
    body.get("kind").and_then(Value::as_str).unwrap_or_default()
}

/// Why a row was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    /// The row as a spreadsheet numbers it: the header is row 1, empty rows count.
    pub row: u64,
    /// The column by its name in the header; empty where the whole row is meant.
    pub column: String,
    /// What is wrong, and what to do.
    pub problem: String,
}

impl Rejection {
    /// A rejection of a cell, or of a whole row where `column` is empty.
    #[must_use]
    pub fn new(row: u64, column: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { row, column: column.into(), problem: problem.into() }
    }
}

/// What is wrong in a cell of a row whose number is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) column: String,
    pub(crate) problem: String,
}

impl Fault {
    pub(crate) fn new(column: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { column: column.into(), problem: problem.into() }
    }

    pub(crate) fn at(self, row: u64) -> Rejection {
        Rejection::new(row, self.column, self.problem)
    }
}

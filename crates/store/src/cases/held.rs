//! A case as it is held in its row: the ends of its books, its key, its folded record.

use std::collections::HashMap;

use crate::db::{Conn, row, rows, rows_of};
use crate::keys::{CaseKey, Keys};
use crate::ledger::{Hash, hash};
use crate::record::{Folded, Record};
use crate::{Damage, Error, Fault, Id, Instant, Refusal};

/// The row of a case that was not erased.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(crate) id: Id,
    pub(crate) jurisdiction: String,
    pub(crate) last: (i64, Hash),
    pub(crate) last_read: (i64, Hash),
    pub(crate) key_version: i64,
    pub(crate) wrapped: Vec<u8>,
    pub(crate) snapshot: Vec<u8>,
    pub(crate) opened_at: Instant,
    pub(crate) changed_at: Instant,
    pub(crate) agency: Id,
}

/// The columns of [`Held`]: id, erased, jurisdiction, the ends of two books, the wrapped key, the snapshot, when it was
/// opened and changed, and whose it is.
pub(super) type Row = (
    Id,
    Option<i64>,
    String,
    i64,
    Vec<u8>,
    i64,
    Vec<u8>,
    i64,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    i64,
    i64,
    Id,
);

impl Held {
    /// The row of a case; refused as not found where there is none or it was erased.
    pub(crate) async fn get(conn: Conn<'_>, case: Id) -> Result<Self, Error> {
        let found = row!(
            conn,
            Row,
            "SELECT id, erased_at, jurisdiction, seq, head, read_seq, read_head, key_version, wrapped_key, snapshot,
                    opened_at, changed_at, agency
             FROM cases WHERE id = $1",
            case
        )?;
        Self::of(found.ok_or(Refusal::NotFound)?)?.ok_or_else(|| Refusal::NotFound.into())
    }

    /// The rows of several cases, those that are there and were not erased.
    pub(crate) async fn several(conn: Conn<'_>, cases: &[Id]) -> Result<HashMap<Id, Self>, Fault> {
        let found = rows_of!(
            conn,
            Row,
            "SELECT id, erased_at, jurisdiction, seq, head, read_seq, read_head, key_version, wrapped_key, snapshot,
                    opened_at, changed_at, agency
             FROM cases WHERE id IN ({})",
            cases
        )?;
        let held = found.into_iter().filter_map(|row| Self::of(row).transpose());
        held.map(|held| held.map(|held| (held.id, held))).collect()
    }

    /// A row as columns; nothing where its key was destroyed.
    pub(crate) fn of(row: Row) -> Result<Option<Self>, Fault> {
        let (
            id,
            erased,
            jurisdiction,
            seq,
            head,
            read_seq,
            read_head,
            key_version,
            wrapped,
            snapshot,
            opened,
            changed,
            agency,
        ) = row;
        let (wrapped, snapshot) = match (wrapped, snapshot, erased) {
            (Some(wrapped), Some(snapshot), None) => (wrapped, snapshot),
            (None, None, Some(_)) => return Ok(None),
            // What is gone without a word is damage, and not as if it had never been.
            _ => {
                return Err(
                    Damage::Ledger(format!("case {id} was erased without an entry that says so")).into()
                );
            }
        };
        Ok(Some(Self {
            id,
            jurisdiction,
            last: (seq, hash(&head, "a case")?),
            last_read: (read_seq, hash(&read_head, "a case")?),
            key_version,
            wrapped,
            snapshot,
            opened_at: opened,
            changed_at: changed,
            agency,
        }))
    }

    pub(crate) fn key(&self, keys: &Keys) -> Result<CaseKey, Fault> {
        CaseKey::unwrap(keys, self.id, self.key_version, &self.wrapped)
    }

    /// The record as of the last entry.
    pub(crate) fn record(&self, key: &CaseKey) -> Result<Record, Fault> {
        let clear = key.open_record(self.id, self.last.0, &self.snapshot)?;
        serde_json::from_slice(&clear).map_err(|_| Damage::Shape("a record").into())
    }
}

type EntryRow = (i64, Id, Id, String, i64, Option<Vec<u8>>);

/// The entries of a case written until an instant, oldest first.
pub(crate) async fn entries(
    conn: Conn<'_>,
    key: &CaseKey,
    case: Id,
    until: Instant,
) -> Result<Vec<Folded>, Fault> {
    let found = rows!(
        conn,
        EntryRow,
        "SELECT seq, id, author, role, at, body FROM entries WHERE case_id = $1 AND book = 1 AND at <= $2 ORDER BY seq",
        case,
        until
    )?;
    found
        .into_iter()
        .map(|(seq, entry, by, role, at, body)| {
            let body = key.open_entry(case, entry, &body.unwrap_or_default())?;
            let body = serde_json::from_slice(&body).map_err(|_| Damage::Shape("an entry"))?;
            Ok(Folded { entry, seq, at, by, role, body })
        })
        .collect()
}

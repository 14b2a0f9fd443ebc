//! The journal of the store itself: users, relations, requests, keys. A book of the same ledger, under no case.

use serde_json::Value;

use crate::db::row;
use crate::db::writer::Tx;
use crate::keys::{Keys, Purpose, seal};
use crate::ledger::{Author, Book, Place, append, hash};
use crate::{Fault, Id};

/// Writes an entry into the journal.
pub(crate) async fn write(tx: &mut Tx, keys: &Keys, by: &Author, what: &Value) -> Result<(), Fault> {
    let last = row!(
        tx.loan.conn(),
        (i64, Vec<u8>),
        "SELECT seq, hash FROM entries WHERE case_id = $1 AND book = 4 ORDER BY seq DESC LIMIT 1",
        Id::nil()
    )?;
    let last = match last {
        Some((seq, kept)) => (seq, hash(&kept, "the journal")?),
        None => (0, [0; 32]),
    };
    let id = Id::new_v4();
    let (version, key) = keys.newest(Purpose::System)?;
    let mut body = version.to_be_bytes().to_vec();
    body.extend(seal(&key, &[b"journal", id.as_bytes()], &serde_json::to_vec(what).unwrap_or_default())?);
    append(tx, Place { case: Id::nil(), book: Book::System, last, id }, by, body).await?;
    Ok(())
}

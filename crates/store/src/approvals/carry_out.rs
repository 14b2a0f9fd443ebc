//! Carrying out what two people agreed on: a copy, a merge, the release of a key, an erasure.

use lindung_access::{Field, FieldSet, Grant, act};
use serde::Serialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::{Request, sealed};
use crate::cases::{Held, author, case, note};
use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::docket;
use crate::keys::Keys;
use crate::ledger::{Author, Book, Place, append};
use crate::people::journal;
use crate::record::{Body, View};
use crate::{Error, Id, Instant, Refusal, Store};

/// A copy of a case.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Export {
    /// The record, as the grant lets it be seen.
    #[serde(flatten)]
    pub view: View,
    /// When it was opened.
    pub opened_at: Instant,
    /// When its last entry was written.
    pub changed_at: Instant,
}

/// The body by which an erasure stands in its book: in the clear, for it says nothing of the person.
const ERASED: &[u8] = b"{\"kind\":\"erased\"}";
/// What stands for a reason that was erased with its case.
const GONE: &str = "(erased with the case)";

pub(super) async fn carry_out(tx: &mut Tx, keys: &Keys, by: &Author, request: &Request) -> Result<(), Error> {
    match (request.act.as_str(), request.other) {
        ("erase", _) => erase(tx, keys, by, request).await,
        ("merge", Some(other)) => merge(tx, keys, by, request.case, other).await,
        _ => Ok(()),
    }
}

/// A copy of all that the grant is for.
pub(super) async fn export(tx: &mut Tx, keys: &Keys, grant: &Grant<act::Export>) -> Result<Export, Error> {
    let held = Held::get(tx.loan.conn(), case(grant)).await?;
    let record = held.record(&held.key(keys)?)?;
    let by = author(grant);
    note(tx, keys, &held, &by, grant.fields(), json!({"act": "export"})).await?;
    journal::write(tx, keys, &by, &json!({"act": "export", "case": held.id})).await?;
    let view = View::of(held.id, held.last.0, &record, grant.fields(), false);
    Ok(Export { view, opened_at: held.opened_at, changed_at: held.changed_at })
}

/// The key of a case.
pub(super) async fn key(
    tx: &mut Tx,
    keys: &Keys,
    grant: &Grant<act::ReleaseKey>,
) -> Result<Zeroizing<[u8; 32]>, Error> {
    let held = Held::get(tx.loan.conn(), case(grant)).await?;
    let by = author(grant);
    note(tx, keys, &held, &by, FieldSet::ALL, json!({"act": "release_key"})).await?;
    journal::write(tx, keys, &by, &json!({"act": "release_key", "case": held.id})).await?;
    Ok(Zeroizing::new(*held.key(keys)?.bare()))
}

/// Destroys the key of a case, its bodies and its names, the account of the person, and what was written
/// about the case elsewhere. The chain of hashes stays and verifies.
async fn erase(tx: &mut Tx, keys: &Keys, by: &Author, request: &Request) -> Result<(), Error> {
    let held = Held::get(tx.loan.conn(), request.case).await?;
    let id = Id::new_v4();
    let place = Place { case: held.id, book: Book::Erasure, last: (0, [0; 32]), id };
    append(tx, place, by, ERASED.to_vec()).await?;
    run!(tx.loan.conn(), "UPDATE entries SET body = NULL WHERE case_id = $1 AND book IN (1, 2)", held.id)?;
    run!(
        tx.loan.conn(),
        "UPDATE cases SET wrapped_key = NULL, snapshot = NULL, erased_at = $1 WHERE id = $2",
        tx.now,
        held.id
    )?;
    run!(tx.loan.conn(), "DELETE FROM names WHERE case_id = $1", held.id)?;
    docket::forget(tx, held.id).await?;
    run!(tx.loan.conn(), "DELETE FROM referrals WHERE case_id = $1", held.id)?;
    run!(tx.loan.conn(), "DELETE FROM attachments WHERE case_id = $1", held.id)?;
    run!(
        tx.loan.conn(),
        "UPDATE members SET ended = $1 WHERE case_id = $2 AND ended IS NULL",
        tx.now,
        held.id
    )?;
    let accounts = rows!(tx.loan.conn(), (Id,), "SELECT id FROM users WHERE case_id = $1", held.id)?;
    for (account,) in accounts {
        crate::people::forget(tx, keys, account).await?;
    }
    // Why it was erased stays known; why else somebody asked for something may name the person.
    let of = "SELECT id FROM requests WHERE (case_id = $1 OR other_case = $1) AND id <> $2";
    for (id,) in rows!(tx.loan.conn(), (Id,), of, held.id, request.id)? {
        let reason = sealed(keys, b"request", id, GONE)?;
        run!(tx.loan.conn(), "UPDATE requests SET reason = $1 WHERE id = $2", reason.as_slice(), id)?;
    }
    for (id,) in rows!(tx.loan.conn(), (Id,), "SELECT id FROM emergencies WHERE case_id = $1", held.id)? {
        let reason = sealed(keys, b"emergency", id, GONE)?;
        run!(tx.loan.conn(), "UPDATE emergencies SET reason = $1 WHERE id = $2", reason.as_slice(), id)?;
    }
    journal::write(tx, keys, by, &json!({"act": "erase", "case": held.id})).await?;
    Ok(())
}

/// Two cases are of one person: each says so, the people on the one are on the other, and what comes
/// next is written to the first.
async fn merge(tx: &mut Tx, keys: &Keys, by: &Author, into: Id, from: Id) -> Result<(), Error> {
    // Both are looked at before either is written to.
    for case in [into, from] {
        let held = Held::get(tx.loan.conn(), case).await?;
        if held.record(&held.key(keys)?)?.merged_into().is_some() {
            return Err(Refusal::Conflict("one of the cases was merged into another already").into());
        }
    }
    for (case, body) in
        [(into, json!({"kind": "merge", "from": from})), (from, json!({"kind": "merge", "into": into}))]
    {
        let held = Held::get(tx.loan.conn(), case).await?;
        let body = Body::own(body);
        let fields = FieldSet::EMPTY.with(Field::Reference);
        crate::cases::write_own(tx, keys, by, fields, held, &body).await?;
    }
    run!(
        tx.loan.conn(),
        "INSERT INTO members (case_id, user_id, relation, since)
         SELECT $1, user_id, relation, $2 FROM members WHERE case_id = $3 AND ended IS NULL
         ON CONFLICT (case_id, user_id, relation) DO NOTHING",
        into,
        tx.now,
        from
    )?;
    crate::cases::touched(tx, into).await?;
    for case in [into, from] {
        let held = Held::get(tx.loan.conn(), case).await?;
        docket::regroup(tx, &held.key(keys)?, &held).await?;
    }
    Ok(())
}

impl Store {
    /// Whether a case was erased, for telling those who held it.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn erased_at(&self, case: Id) -> Result<Option<Instant>, Error> {
        let mut loan = self.read().await?;
        let found =
            crate::db::row!(loan.conn(), (Option<i64>,), "SELECT erased_at FROM cases WHERE id = $1", case)?;
        Ok(found.and_then(|(at,)| at))
    }
}

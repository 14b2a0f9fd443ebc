//! The outbox: what happened is written down for the webhooks in the transaction in which it happens, or not at all.

use super::KINDS;
use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::{Fault, Id};

/// For the webhooks of the agency of a user who is told something. What the person concerned is told is for nobody
/// else, whichever agency made the account.
pub(crate) async fn to_agency_of(tx: &mut Tx, user: Id, kind: &str, about: Id) -> Result<(), Fault> {
    let wanted = "SELECT w.id, w.kinds FROM webhooks w JOIN users u ON u.agency = w.agency
                  WHERE u.id = $1 AND u.case_id IS NULL AND w.ended_at IS NULL";
    let webhooks = rows!(tx.loan.conn(), (Id, String), wanted, user)?;
    put_all(tx, webhooks, kind, about).await
}

/// For the webhooks of an agency.
pub(crate) async fn to_agency(tx: &mut Tx, agency: Id, kind: &str, about: Id) -> Result<(), Fault> {
    let wanted = "SELECT id, kinds FROM webhooks WHERE agency = $1 AND ended_at IS NULL";
    let webhooks = rows!(tx.loan.conn(), (Id, String), wanted, agency)?;
    put_all(tx, webhooks, kind, about).await
}

async fn put_all(tx: &mut Tx, webhooks: Vec<(Id, String)>, kind: &str, about: Id) -> Result<(), Fault> {
    if !KINDS.contains(&kind) {
        return Ok(());
    }
    for (webhook, kinds) in webhooks {
        if kinds.split(' ').any(|wanted| wanted == kind) {
            put(tx, webhook, kind, Some(about)).await?;
        }
    }
    Ok(())
}

/// Writes one delivery; one for all users who are told the same.
pub(super) async fn put(tx: &mut Tx, webhook: Id, kind: &str, about: Option<Id>) -> Result<Id, Fault> {
    let id = Id::new_v4();
    run!(
        tx.loan.conn(),
        "INSERT INTO deliveries (id, webhook, kind, about, made_at, tries, next_at, state)
         VALUES ($1, $2, $3, $4, $5, 0, $5, 'waiting') ON CONFLICT (webhook, made_at, kind, about) DO NOTHING",
        id,
        webhook,
        kind,
        about,
        tx.now
    )?;
    Ok(id)
}

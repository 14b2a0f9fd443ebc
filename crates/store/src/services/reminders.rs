//! Reminders that a service of the directory is to be verified again: to whoever did it last, else to administrators.

use super::{STALE, day_of};
use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::people::tell;
use crate::{Error, Fault, Id, Instant, Store};

/// A month goes by before somebody is reminded again.
const AGAIN: Instant = 30 * 24 * 3_600_000;
/// Services in one transaction.
const AT_ONCE: i64 = 100;

impl Store {
    /// Tells of services that nobody verified for half a year; each once a month. Gives how many there were.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn remind_of_services(&self) -> Result<usize, Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                let old = rows!(
                    tx.loan.conn(),
                    (Id, Option<Id>, Option<Id>),
                    "SELECT id, agency, verified_by FROM services
                     WHERE verified_on < $1 AND (reminded_at IS NULL OR reminded_at < $2) ORDER BY id LIMIT $3",
                    day_of(tx.now - STALE),
                    tx.now - AGAIN,
                    AT_ONCE
                )?;
                for (id, agency, by) in &old {
                    for user in whom(tx, *agency, *by).await? {
                        tell(tx, user, "service_stale", *id).await?;
                    }
                    let now = tx.now;
                    run!(tx.loan.conn(), "UPDATE services SET reminded_at = $1 WHERE id = $2", now, id)?;
                }
                Ok(old.len())
            })
        })
        .await
    }
}

/// A user who may be told: id, agency, role.
type Row = (Id, Option<Id>, String);

/// Who verified it last; where that one is gone, the administrators of its agency, and where there are none, all.
async fn whom(tx: &mut Tx, agency: Option<Id>, by: Option<Id>) -> Result<Vec<Id>, Fault> {
    let found = rows!(
        tx.loan.conn(),
        Row,
        "SELECT id, agency, role FROM users WHERE disabled_at IS NULL AND (id = $1 OR role = 'administrator')",
        by
    )?;
    let chosen = |wanted: &dyn Fn(&Row) -> bool| -> Vec<Id> {
        found.iter().filter(|user| wanted(user)).map(|(id, _, _)| *id).collect()
    };
    let last = chosen(&|(id, _, _)| Some(*id) == by);
    let own = chosen(&|(_, house, role)| agency.is_some() && *house == agency && role == "administrator");
    let all = chosen(&|(_, _, role)| role == "administrator");
    Ok([last, own, all].into_iter().find(|users| !users.is_empty()).unwrap_or_default())
}

//! What a user is told: that somebody opened a case in an emergency, that a request waits.

use serde::Serialize;

use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::webhooks::to_agency_of;
use crate::{Error, Fault, Id, Instant, Store};

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Notice {
    /// Its id.
    pub id: uuid::Uuid,
    /// What of: `break_glass`, `request`, `decided`, `recovery_used`, `result_changed`, `referral_answered`,
    /// `consent_withdrawn`, `service_stale`, `webhook_failed`.
    pub kind: String,
    /// What it is about: an emergency, a request, a case, a referral, a service, a webhook.
    pub about: Option<uuid::Uuid>,
    /// When it was made.
    pub made_at: Instant,
    /// When it was marked as seen.
    pub seen_at: Option<Instant>,
}

pub(crate) async fn tell(tx: &mut Tx, user: Id, kind: &str, about: Id) -> Result<(), Fault> {
    run!(
        tx.loan.conn(),
        "INSERT INTO notices (id, user_id, kind, about, made_at) VALUES ($1, $2, $3, $4, $5)",
        Id::new_v4(),
        user,
        kind,
        about,
        tx.now
    )?;
    to_agency_of(tx, user, kind, about).await
}

impl Store {
    /// The last notices of a user, newest first.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn notices(&self, user: Id) -> Result<Vec<Notice>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            (Id, String, Option<Id>, i64, Option<i64>),
            "SELECT id, kind, about, made_at, seen_at FROM notices WHERE user_id = $1 ORDER BY made_at DESC, id LIMIT 100",
            user
        )?;
        let notice = |(id, kind, about, made_at, seen_at)| Notice { id, kind, about, made_at, seen_at };
        Ok(found.into_iter().map(notice).collect())
    }

    /// Marks the notices of a user as seen.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn notices_seen(&self, user: Id) -> Result<(), Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                let change = "UPDATE notices SET seen_at = $1 WHERE user_id = $2 AND seen_at IS NULL";
                run!(tx.loan.conn(), change, tx.now, user)?;
                Ok(())
            })
        })
        .await
    }
}

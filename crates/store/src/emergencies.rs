//! Opening a case in an emergency: a reason, an hour, a notice to the supervisor, a review.

use std::sync::Arc;

use lindung_access::{FieldSet, Grant, act};
use serde::Serialize;
use serde_json::json;

use crate::approvals::{reason, sealed, unseal};
use crate::cases::{Held, author, case, note};
use crate::db::{Conn, row, rows, run};
use crate::keys::Keys;
use crate::people::{journal, tell};
use crate::{Error, Id, Instant, Refusal, Store};

/// How long an emergency lasts: 60 minutes.
pub const LASTS: Instant = 3_600_000;

/// An opening in an emergency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Emergency {
    /// Its id.
    pub id: uuid::Uuid,
    /// The case.
    pub case: uuid::Uuid,
    /// Who opened it.
    pub user: uuid::Uuid,
    /// Of which agency.
    pub agency: uuid::Uuid,
    /// Who reviews it.
    pub supervisor: Option<uuid::Uuid>,
    /// Why.
    pub reason: String,
    /// When.
    pub opened_at: Instant,
    /// Until when.
    pub until: Instant,
    /// When it was reviewed.
    pub reviewed_at: Option<Instant>,
    /// What the review found: `justified`, `not_justified`.
    pub finding: Option<String>,
}

type Row = (Id, Id, Id, Id, Option<Id>, Vec<u8>, i64, i64, Option<i64>, Option<String>);

impl Emergency {
    fn of(keys: &Keys, row: Row) -> Result<Self, Error> {
        let (id, case, user, agency, supervisor, reason, opened_at, until, reviewed_at, finding) = row;
        let reason = unseal(keys, b"emergency", id, &reason)?;
        Ok(Self { id, case, user, agency, supervisor, reason, opened_at, until, reviewed_at, finding })
    }

    async fn get(conn: Conn<'_>, keys: &Keys, id: Id) -> Result<Self, Error> {
        let found = row!(
            conn,
            Row,
            "SELECT id, case_id, user_id, agency, supervisor, reason, opened_at, until, reviewed_at, finding
             FROM emergencies WHERE id = $1",
            id
        )?;
        Self::of(keys, found.ok_or(Refusal::NotFound)?)
    }
}

impl Store {
    /// Opens a case in an emergency.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] without a reason; [`Refusal::NotFound`] where there is no such case.
    pub async fn break_glass(&self, grant: Grant<act::BreakGlass>, why: String) -> Result<Emergency, Error> {
        reason(&why)?;
        let id = Id::now_v7();
        let shared = Arc::new((grant, why, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, why, keys) = &*shared;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let by = author(grant);
                let own = row!(tx.loan.conn(), (Option<Id>,), "SELECT supervisor FROM users WHERE id = $1", by.user)?;
                let supervisor = own.and_then(|(supervisor,)| supervisor);
                run!(
                    tx.loan.conn(),
                    "INSERT INTO emergencies (id, case_id, user_id, agency, supervisor, reason, opened_at, until)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id,
                    held.id,
                    by.user,
                    by.agency,
                    supervisor,
                    sealed(keys, b"emergency", id, why)?.as_slice(),
                    tx.now,
                    tx.now + LASTS
                )?;
                note(tx, keys, &held, &by, FieldSet::EMPTY, json!({"act": "break_glass"})).await?;
                journal::write(tx, keys, &by, &json!({"act": "break_glass", "case": held.id, "emergency": id})).await?;
                // Those on the case are told too: they know best whether it was one.
                let on = "SELECT user_id FROM members WHERE case_id = $1 AND relation = 'assigned' AND ended IS NULL";
                let on = rows!(tx.loan.conn(), (Id,), on, held.id)?;
                for who in on.into_iter().map(|(who,)| who).chain(supervisor) {
                    tell(tx, who, "break_glass", id).await?;
                }
                Emergency::get(tx.loan.conn(), keys, id).await
            })
        })
        .await
    }

    /// An emergency by its id, before it is known who may see it: for asking the policies, not for showing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn emergency_of(&self, id: Id) -> Result<Emergency, Error> {
        let mut loan = self.read().await?;
        Emergency::get(loan.conn(), &self.keys, id).await
    }

    /// The emergencies that a user opened or supervises, newest first.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn emergencies(&self, user: Id) -> Result<Vec<Emergency>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, case_id, user_id, agency, supervisor, reason, opened_at, until, reviewed_at, finding
             FROM emergencies WHERE supervisor = $1 OR user_id = $1 ORDER BY opened_at DESC, id LIMIT 100",
            user
        )?;
        found.into_iter().map(|row| Emergency::of(&self.keys, row)).collect()
    }

    /// Says whether an emergency was one.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] by who opened it; [`Refusal::Conflict`] where it was reviewed.
    pub async fn review(
        &self,
        grant: Grant<act::ReviewBreakGlass>,
        id: Id,
        justified: bool,
    ) -> Result<Emergency, Error> {
        let shared = Arc::new((grant, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                let emergency = Emergency::get(tx.loan.conn(), keys, id).await?;
                let by = author(grant);
                if emergency.case != case(grant) || emergency.user == by.user {
                    return Err(Refusal::NotAllowed.into());
                }
                if emergency.reviewed_at.is_some() {
                    return Err(Refusal::Conflict("this emergency was reviewed already").into());
                }
                let finding = if justified { "justified" } else { "not_justified" };
                run!(
                    tx.loan.conn(),
                    "UPDATE emergencies SET reviewed_by = $1, reviewed_at = $2, finding = $3,
                            until = CASE WHEN until > $2 AND $3 = 'not_justified' THEN $2 ELSE until END
                     WHERE id = $4",
                    by.user,
                    tx.now,
                    finding,
                    id
                )?;
                tell(tx, emergency.user, "reviewed", id).await?;
                journal::write(tx, keys, &by, &json!({"act": "review", "emergency": id, "finding": finding}))
                    .await?;
                Emergency::get(tx.loan.conn(), keys, id).await
            })
        })
        .await
    }
}

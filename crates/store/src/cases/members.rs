//! Who is on a case, and as what.

use std::sync::Arc;

use lindung_access::{Grant, Relation, act};
use serde::Serialize;
use serde_json::json;

use super::{Held, author, case, standing, touched};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::docket;
use crate::people::journal;
use crate::{Error, Id, Instant, Invalid, Store};

/// A user or agency on a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Member {
    /// The user, or the agency.
    pub id: uuid::Uuid,
    /// As what.
    pub relation: String,
    /// Since when.
    pub since: Instant,
    /// Until when; absent while it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Instant>,
}

/// Relations that are given; the others follow from something else.
const GIVEN: [Relation; 4] = [Relation::Assigned, Relation::Counsel, Relation::Court, Relation::Recipient];

impl Store {
    /// Gives a user (or, as recipient, an agency) a relation to a case, or ends it.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] for a relation that is not given so, or nobody of this id.
    pub async fn assign(
        &self,
        grant: Grant<act::Assign>,
        who: Id,
        relation: Relation,
        lasts: bool,
    ) -> Result<Vec<Member>, Error> {
        if !GIVEN.contains(&relation) {
            let words = GIVEN.map(Relation::as_str).join(", ");
            return Err(Invalid::refusal("relation", format!("must be one of: {words}")).into());
        }
        let shared = Arc::new((grant, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let known = row!(
                    tx.loan.conn(),
                    (Id,),
                    "SELECT id FROM users WHERE id = $1 AND disabled_at IS NULL UNION SELECT id FROM agencies WHERE id = $1",
                    who
                )?;
                if known.is_none() {
                    return Err(Invalid::refusal("user", "nobody has this id").into());
                }
                let ended = (!lasts).then_some(tx.now);
                run!(
                    tx.loan.conn(),
                    "INSERT INTO members (case_id, user_id, relation, since, ended) VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (case_id, user_id, relation) DO UPDATE SET ended = excluded.ended",
                    held.id,
                    who,
                    relation.as_str(),
                    tx.now,
                    ended
                )?;
                touched(tx, held.id).await?;
                docket::regroup(tx, &held.key(keys)?, &held).await?;
                let what = json!({"act": "assign", "case": held.id, "user": who, "relation": relation, "lasts": lasts});
                journal::write(tx, keys, &author(grant), &what).await?;
                members(tx, held.id).await
            })
        })
        .await
    }

    /// Gives users a relation to a case, by the operator at the machine.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn assign_as_operator(&self, case: Id, members: Vec<(Id, Relation)>) -> Result<(), Error> {
        let shared = Arc::new((members, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (members, keys) = &*shared;
                for (who, relation) in members {
                    run!(
                        tx.loan.conn(),
                        "INSERT INTO members (case_id, user_id, relation, since) VALUES ($1, $2, $3, $4)
                         ON CONFLICT (case_id, user_id, relation) DO UPDATE SET ended = NULL",
                        case,
                        *who,
                        relation.as_str(),
                        tx.now
                    )?;
                }
                touched(tx, case).await?;
                let held = Held::get(tx.loan.conn(), case).await?;
                docket::regroup(tx, &held.key(keys)?, &held).await?;
                let what = json!({"act": "assign", "case": case, "members": members});
                journal::write(tx, keys, &crate::people::operator(), &what).await?;
                Ok(())
            })
        })
        .await
    }

    /// Who is on a case.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`].
    pub async fn members(&self, grant: Grant<act::See>) -> Result<Vec<Member>, Error> {
        let case = case(&grant);
        let mut loan = self.read().await?;
        standing::unchanged(loan.conn(), &grant, self.now()).await?;
        standing::at_home(loan.conn(), &grant).await?;
        let found = rows!(
            loan.conn(),
            (Id, String, i64, Option<i64>),
            "SELECT user_id, relation, since, ended FROM members WHERE case_id = $1 ORDER BY since, user_id",
            case
        )?;
        Ok(found.into_iter().map(of).collect())
    }
}

fn of((id, relation, since, ended): (Id, String, i64, Option<i64>)) -> Member {
    Member { id, relation, since, ended }
}

async fn members(tx: &mut Tx, case: Id) -> Result<Vec<Member>, Error> {
    let found = rows!(
        tx.loan.conn(),
        (Id, String, i64, Option<i64>),
        "SELECT user_id, relation, since, ended FROM members WHERE case_id = $1 ORDER BY since, user_id",
        case
    )?;
    Ok(found.into_iter().map(of).collect())
}

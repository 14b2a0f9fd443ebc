//! Agencies.

use std::sync::Arc;

use lindung_access::{Grant, act};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::journal;
use crate::cases::author;
use crate::db::{rows, run};
use crate::ledger::Author;
use crate::{Error, Id, Invalid, Store};

/// An agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// Its id.
    pub id: uuid::Uuid,
    /// Its name.
    pub name: String,
    /// What it is: police, court, shelter…
    pub kind: String,
    /// Its state, ISO 3166-1 alpha-2.
    pub state: String,
}

impl Store {
    /// Adds an agency, or changes its name, kind and state.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`].
    pub async fn keep_agency(
        &self,
        grant: Grant<act::ManageAgencies>,
        agency: Agency,
    ) -> Result<Agency, Error> {
        self.agency_by(author(&grant), agency).await
    }

    /// The same, by the operator at the machine.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`].
    pub async fn keep_agency_as_operator(&self, agency: Agency) -> Result<Agency, Error> {
        self.agency_by(super::operator(), agency).await
    }

    async fn agency_by(&self, by: Author, agency: Agency) -> Result<Agency, Error> {
        for (field, text, most) in [("name", &agency.name, 200), ("kind", &agency.kind, 60)] {
            if text.trim().is_empty() || text.chars().count() > most || text.contains('\0') {
                let what = format!("must be 1 to {most} characters, none of them NUL");
                return Err(Invalid::refusal(field, what).into());
            }
        }
        if lindung_engine::case::State::parse(&agency.state).is_none() {
            return Err(Invalid::refusal("state", "must be two capital letters of ISO 3166-1, as TH").into());
        }
        let shared = Arc::new((by, agency, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, agency, keys) = &*shared;
                run!(
                    tx.loan.conn(),
                    "INSERT INTO agencies (id, name, kind, state, made_at) VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, state = excluded.state",
                    agency.id,
                    &agency.name,
                    &agency.kind,
                    &agency.state,
                    tx.now
                )?;
                journal::write(tx, keys, by, &json!({"act": "keep_agency", "agency": agency})).await?;
                Ok(agency.clone())
            })
        })
        .await
    }

    /// The agencies after an id, at most `limit`.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn agencies(
        &self,
        _: &Grant<act::SeeDirectory>,
        after: Id,
        limit: i64,
    ) -> Result<Vec<Agency>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            (Id, String, String, String),
            "SELECT id, name, kind, state FROM agencies WHERE id > $1 ORDER BY id LIMIT $2",
            after,
            limit
        )?;
        Ok(found.into_iter().map(|(id, name, kind, state)| Agency { id, name, kind, state }).collect())
    }
}

//! Links that work once: an invitation, a sign-in of the demonstration, the way of the person concerned.

use std::sync::Arc;

use serde_json::json;

use super::journal;
use crate::db::{row, run};
use crate::ledger::Author;
use crate::{Error, Id, Instant, Refusal, Store};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// To choose what to sign in with.
    Invitation,
    /// To sign in, once.
    SignIn,
}

impl Link {
    fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::SignIn => "sign_in",
        }
    }
}

impl Store {
    /// Keeps the digest of a link for a user until an instant.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn keep_link(
        &self,
        by: Author,
        kind: Link,
        digest: [u8; 32],
        user: Id,
        expires: Instant,
    ) -> Result<(), Error> {
        let shared = Arc::new((by, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, keys) = &*shared;
                // A newer link of the kind takes the place of those that were not used.
                let spent = "DELETE FROM links WHERE user_id = $1 AND kind = $2 AND used_at IS NULL";
                run!(tx.loan.conn(), spent, user, kind.as_str())?;
                run!(
                    tx.loan.conn(),
                    "INSERT INTO links (digest, user_id, kind, expires) VALUES ($1, $2, $3, $4)",
                    digest.as_slice(),
                    user,
                    kind.as_str(),
                    expires
                )?;
                journal::write(
                    tx,
                    keys,
                    by,
                    &json!({"act": "keep_link", "kind": kind.as_str(), "user": user}),
                )
                .await?;
                Ok(())
            })
        })
        .await
    }

    /// Whose link this is, while it can be used. It stays usable.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where it is none, expired or used.
    pub async fn link(&self, kind: Link, digest: [u8; 32]) -> Result<Id, Error> {
        let mut loan = self.read().await?;
        let wanted =
            "SELECT user_id FROM links WHERE digest = $1 AND kind = $2 AND used_at IS NULL AND expires > $3";
        let found = row!(loan.conn(), (Id,), wanted, digest.as_slice(), kind.as_str(), self.now())?;
        found.map(|(user,)| user).ok_or_else(|| Refusal::Expired.into())
    }

    /// Uses a link up: of many at once, one gets it.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where it is none, expired or used.
    pub async fn use_link(&self, kind: Link, digest: [u8; 32]) -> Result<Id, Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                let used = row!(
                    tx.loan.conn(),
                    (Id,),
                    "UPDATE links SET used_at = $1
                     WHERE digest = $2 AND kind = $3 AND used_at IS NULL AND expires > $1 RETURNING user_id",
                    tx.now,
                    digest.as_slice(),
                    kind.as_str()
                )?;
                used.map(|(user,)| user).ok_or_else(|| Refusal::Expired.into())
            })
        })
        .await
    }
}

//! Making, trying and ending webhooks.

use std::sync::Arc;

use lindung_access::{Grant, act};
use serde_json::json;
use zeroize::Zeroizing;

use super::{KEPT, KINDS, TEST, Webhook, message, outbox};
use crate::cases::author;
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::ledger::Author;
use crate::people::{journal, seal_of};
use crate::{Error, Fault, Id, Invalid, Refusal, Store};

/// Every event of an agency is written once for each of its webhooks.
const MOST: usize = 10;
/// An address is no longer than this.
const LONGEST: usize = 2000;

/// A webhook to be made.
#[derive(Clone, PartialEq, Eq)]
pub struct NewWebhook {
    /// Where to; whether anything may be sent there the caller has looked at.
    pub url: String,
    /// What it is told of.
    pub kinds: Vec<String>,
}

impl Store {
    /// Makes a webhook of the asker's agency. Gives the secret that signs what is sent to it, which nothing gives
    /// again.
    ///
    /// # Errors
    /// [`Refusal::Invalid`]; [`Refusal::Conflict`] where the agency has as many as it may have.
    pub async fn make_webhook(
        &self,
        grant: Grant<act::ManageWebhooks>,
        new: NewWebhook,
    ) -> Result<(Webhook, Zeroizing<String>), Error> {
        check(&new)?;
        let id = Id::new_v4();
        let secret = message::secret()?;
        let url = seal_of(&self.keys, b"webhook-url", id, new.url.as_bytes())?;
        let sealed = seal_of(&self.keys, b"webhook-secret", id, secret.as_slice())?;
        let shared = Arc::new((author(&grant), new, url, sealed, self.keys.clone()));
        let made = self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, NewWebhook { url, kinds }, sealed_url, secret, keys) = &*shared;
                let live = "SELECT id FROM webhooks WHERE agency = $1 AND ended_at IS NULL";
                if rows!(tx.loan.conn(), (Id,), live, by.agency)?.len() >= MOST {
                    return Err(Refusal::Conflict("an agency has at most ten webhooks; end one first").into());
                }
                run!(
                    tx.loan.conn(),
                    "INSERT INTO webhooks (id, agency, kinds, url, secret, made_by, made_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id,
                    by.agency,
                    kinds.join(" "),
                    sealed_url.as_slice(),
                    secret.as_slice(),
                    by.user,
                    tx.now
                )?;
                let what = json!({"act": "make_webhook", "webhook": id, "url": url, "kinds": kinds});
                journal::write(tx, keys, by, &what).await?;
                let (url, kinds) = (url.clone(), kinds.clone());
                Ok(Webhook { id, url, kinds, made_by: by.user, made_at: tx.now, ended_at: None })
            })
        });
        Ok((made.await?, message::told(&secret)))
    }

    /// Ends a webhook of the asker's agency: what still waits is dropped, and its secret destroyed.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn end_webhook(&self, grant: Grant<act::ManageWebhooks>, id: Id) -> Result<(), Error> {
        let shared = Arc::new((author(&grant), self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, keys) = &*shared;
                if lasting(tx, by, id).await? {
                    end(tx, id).await?;
                    journal::write(tx, keys, by, &json!({"act": "end_webhook", "webhook": id})).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Sends something to a webhook to try it. Gives the id of the delivery.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; [`Refusal::Conflict`] where it has ended, or is being tried.
    pub async fn test_webhook(&self, grant: Grant<act::ManageWebhooks>, id: Id) -> Result<Id, Error> {
        let by = author(&grant);
        self.ask(move |tx| {
            let by = by.clone();
            Box::pin(async move {
                if !lasting(tx, &by, id).await? {
                    return Err(Refusal::Conflict("this webhook has ended").into());
                }
                let trying =
                    "SELECT id FROM deliveries WHERE webhook = $1 AND kind = $2 AND state = 'waiting'";
                if !rows!(tx.loan.conn(), (Id,), trying, id, TEST)?.is_empty() {
                    return Err(Refusal::Conflict("a test of this webhook is still under way").into());
                }
                Ok(outbox::put(tx, id, TEST, None).await?)
            })
        })
        .await
    }
}

fn check(new: &NewWebhook) -> Result<(), Error> {
    let mut problems = Vec::new();
    if new.url.is_empty() || new.url.len() > LONGEST {
        problems.push(Invalid::new("url", format!("must be 1 to {LONGEST} bytes")));
    }
    let twice = |(at, kind): (usize, &String)| new.kinds[..at].contains(kind);
    let wrong = |kind: &String| !KINDS.contains(&kind.as_str());
    if new.kinds.is_empty() || new.kinds.iter().any(wrong) || new.kinds.iter().enumerate().any(twice) {
        let what = format!("must be one or more of: {}; each once", KINDS.join(", "));
        problems.push(Invalid::new("kinds", what));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}

/// Whether a webhook of the agency has not ended; refused where the agency has none of this id.
async fn lasting(tx: &mut Tx, by: &Author, id: Id) -> Result<bool, Error> {
    let wanted = "SELECT ended_at FROM webhooks WHERE id = $1 AND agency = $2";
    let found = row!(tx.loan.conn(), (Option<i64>,), wanted, id, by.agency)?;
    let (ended_at,) = found.ok_or(Refusal::NotFound)?;
    Ok(ended_at.is_none())
}

/// Ends a webhook.
pub(super) async fn end(tx: &mut Tx, id: Id) -> Result<(), Fault> {
    let change = "UPDATE webhooks SET ended_at = $1, secret = NULL WHERE id = $2";
    run!(tx.loan.conn(), change, tx.now, id)?;
    let change =
        "UPDATE deliveries SET state = 'dropped', next_at = $1 WHERE webhook = $2 AND state = 'waiting'";
    run!(tx.loan.conn(), change, tx.now + KEPT, id)?;
    Ok(())
}

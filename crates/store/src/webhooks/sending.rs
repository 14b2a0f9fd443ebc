//! What is due to be sent, and what came of it. The sending itself is its caller's.

use std::fmt;
use std::sync::Arc;

use serde_json::json;
use zeroize::Zeroizing;

use super::keep::end;
use super::{FAILED, KEPT, message, text};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::keys::Keys;
use crate::people::{journal, open_of, operator, tell};
use crate::{Damage, Error, Fault, Id, Instant, Store};

const SECOND: Instant = 1000;
const MINUTE: Instant = 60 * SECOND;
const HOUR: Instant = 60 * MINUTE;

/// After how long it is tried again, in milliseconds: after the first try that failed, after the second, and so on.
pub const STEPS: [Instant; 8] =
    [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, 24 * HOUR];
/// Whoever took a delivery to send it has it alone for so long.
const LEASE: Instant = MINUTE;
/// Of one webhook at most so many at once: one that does not answer must not keep the others waiting.
const OF_ONE: i64 = 4;
/// At most so many at once.
const AT_ONCE: i64 = 64;

/// A delivery to be sent.
pub struct Due {
    /// Its id, which is the same at every try.
    pub id: Id,
    /// Where to.
    pub url: Zeroizing<String>,
    /// What to send.
    pub body: String,
    webhook: Id,
    secret: Zeroizing<Vec<u8>>,
    leased_until: Instant,
}

impl fmt::Debug for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Due").finish_non_exhaustive()
    }
}

impl Due {
    /// The signature, where it is sent at this second since 1970.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn signature(&self, at: i64) -> Result<String, Fault> {
        message::signature(&self.secret, self.id, at, &self.body)
    }
}

type Row = (Id, Id, String, Option<Id>, i64, Vec<u8>, Vec<u8>);

impl Store {
    /// Takes what is due: nobody else gets it for a minute.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn deliveries_due(&self) -> Result<Vec<Due>, Error> {
        let mut loan = self.read().await?;
        let any = "SELECT id FROM deliveries WHERE state = 'waiting' AND next_at <= $1 LIMIT 1";
        let any = row!(loan.conn(), (Id,), any, self.now())?.is_some();
        drop(loan);
        if !any {
            return Ok(Vec::new());
        }
        let (taken, until) = self.ask(|tx| Box::pin(take(tx))).await?;
        let mut due = Vec::with_capacity(taken.len());
        for row in taken {
            match opened(&self.keys, row, until) {
                Ok(opened) => due.push(opened),
                // Another keyring may open it later; the others are not to wait for that.
                Err(fault) => tracing::error!(%fault, "a webhook cannot be used"),
            }
        }
        Ok(due)
    }

    /// Writes down what came of a try: the status that was answered, or that there was no answer.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn delivery_tried(&self, due: &Due, status: Option<u16>) -> Result<(), Error> {
        let (id, webhook, leased_until) = (due.id, due.webhook, due.leased_until);
        let keys = Arc::new(self.keys.clone());
        self.ask(move |tx| {
            let keys = Arc::clone(&keys);
            Box::pin(async move {
                let wanted =
                    "SELECT tries FROM deliveries WHERE id = $1 AND state = 'waiting' AND next_at = $2";
                // Whose time was over has no say: somebody else has it now, or the webhook has ended.
                let Some((tries,)) = row!(tx.loan.conn(), (i64,), wanted, id, leased_until)? else {
                    return Ok(());
                };
                let again = usize::try_from(tries).ok().and_then(|tries| STEPS.get(tries)).copied();
                let (state, next_at) = match (status, again) {
                    (Some(200..=299), _) => ("delivered", tx.now + KEPT),
                    (Some(410), _) | (_, None) => ("failed", tx.now + KEPT),
                    (_, Some(step)) => ("waiting", tx.now + step),
                };
                run!(
                    tx.loan.conn(),
                    "UPDATE deliveries SET tries = $1, state = $2, next_at = $3, status = $4 WHERE id = $5",
                    tries + 1,
                    state,
                    next_at,
                    status.map(i64::from),
                    id
                )?;
                if status == Some(410) {
                    end(tx, webhook).await?;
                    let what = json!({"act": "end_webhook", "webhook": webhook, "answered": 410});
                    journal::write(tx, &keys, &operator(), &what).await?;
                }
                if state == "failed" {
                    tell_maker(tx, webhook).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Forgets deliveries that were over thirty days ago.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn forget_deliveries(&self) -> Result<(), Error> {
        self.ask(|tx| {
            Box::pin(async move {
                let old =
                    "DELETE FROM deliveries WHERE state IN ('delivered', 'failed', 'dropped') AND next_at <= $1";
                run!(tx.loan.conn(), old, tx.now)?;
                Ok(())
            })
        })
        .await
    }
}

async fn take(tx: &mut Tx) -> Result<(Vec<Row>, Instant), Error> {
    let found = rows!(
        tx.loan.conn(),
        Row,
        "SELECT d.id, d.webhook, d.kind, d.about, d.made_at, w.url, w.secret FROM
             (SELECT id, webhook, kind, about, made_at, next_at,
                     ROW_NUMBER() OVER (PARTITION BY webhook ORDER BY next_at, id) AS place
              FROM deliveries WHERE state = 'waiting' AND next_at <= $1) d
         JOIN webhooks w ON w.id = d.webhook
         WHERE d.place <= $2 AND w.ended_at IS NULL AND w.secret IS NOT NULL ORDER BY d.next_at, d.id LIMIT $3",
        tx.now,
        OF_ONE,
        AT_ONCE
    )?;
    let until = tx.now + LEASE;
    for (id, ..) in &found {
        run!(tx.loan.conn(), "UPDATE deliveries SET next_at = $1 WHERE id = $2", until, *id)?;
    }
    Ok((found, until))
}

fn opened(keys: &Keys, row: Row, leased_until: Instant) -> Result<Due, Fault> {
    let (id, webhook, kind, about, made_at, url, secret) = row;
    let url = Zeroizing::new(text(&open_of(keys, b"webhook-url", webhook, &url)?)?);
    let secret = open_of(keys, b"webhook-secret", webhook, &secret)?;
    if secret.is_empty() {
        return Err(Damage::Shape("the secret of a webhook").into());
    }
    let body = message::body(id, &kind, about, made_at);
    Ok(Due { id, url, body, webhook, secret, leased_until })
}

/// Tells who made a webhook that it does not work; not again before that was seen.
async fn tell_maker(tx: &mut Tx, webhook: Id) -> Result<(), Fault> {
    let wanted = "SELECT made_by FROM webhooks WHERE id = $1 AND NOT EXISTS
                  (SELECT 1 FROM notices WHERE user_id = made_by AND kind = $2 AND about = $1 AND seen_at IS NULL)";
    if let Some((maker,)) = row!(tx.loan.conn(), (Id,), wanted, webhook, FAILED)? {
        tell(tx, maker, FAILED, webhook).await?;
    }
    Ok(())
}

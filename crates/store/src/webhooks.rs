//! Webhooks: programs of an agency that are told that something happened, so that they need not ask all the time.
//!
//! They are told of which kind it was and the id of what it is about, never what it says: that they ask for, with
//! rights of their own.

mod keep;
mod message;
mod outbox;
mod reseal;
mod sending;

pub use keep::NewWebhook;
pub(crate) use outbox::{to_agency, to_agency_of};
pub(crate) use reseal::reseal;
pub use sending::{Due, STEPS};

use lindung_access::{Grant, act};
use serde::Serialize;

use crate::cases::After;
use crate::db::{row, rows};
use crate::people::open_of;
use crate::{Damage, Error, Fault, Id, Instant, Refusal, Store};

/// What a webhook can be told of: what users of its agency are told, and referrals to it.
pub const KINDS: [&str; 9] = [
    "break_glass",
    "reviewed",
    "decided",
    "result_changed",
    "referral_received",
    "referral_answered",
    "consent_withdrawn",
    "recovery_used",
    "service_stale",
];
/// What is sent to try a webhook.
const TEST: &str = "test";
/// The notice to who made a webhook that does not work. It is no kind of event, or it would make deliveries itself.
const FAILED: &str = "webhook_failed";
/// How long it is kept what came of a delivery.
const KEPT: Instant = 30 * 24 * 3_600_000;

/// A webhook.
#[derive(Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Webhook {
    /// Its id.
    pub id: uuid::Uuid,
    /// Where to.
    pub url: String,
    /// What it is told of.
    pub kinds: Vec<String>,
    /// Who made it.
    pub made_by: uuid::Uuid,
    /// When.
    pub made_at: Instant,
    /// Since when it is told nothing more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Instant>,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhook").field("id", &self.id).finish_non_exhaustive()
    }
}

/// What one webhook was, or is to be, told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Delivery {
    /// Its id: `webhook-id` of what is sent, the same at every try.
    pub id: uuid::Uuid,
    /// Of what kind it is.
    pub kind: String,
    /// When it happened.
    pub made_at: Instant,
    /// `waiting`, `delivered`, `failed`, or `dropped` where the webhook ended first.
    pub state: String,
    /// How often it was tried.
    pub tries: i64,
    /// While it waits: when it is tried next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_at: Option<Instant>,
    /// The status that was answered last; absent where there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

type Row = (Id, Vec<u8>, String, Id, i64, Option<i64>);

impl Store {
    /// The webhooks of the asker's agency after an id, at most `limit`; also those that have ended.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn webhooks(
        &self,
        grant: &Grant<act::ManageWebhooks>,
        after: Id,
        limit: i64,
    ) -> Result<Vec<Webhook>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, url, kinds, made_by, made_at, ended_at FROM webhooks
             WHERE agency = $1 AND id > $2 ORDER BY id LIMIT $3",
            Id::from_u128(grant.agency()),
            after,
            limit
        )?;
        let webhook = |(id, url, kinds, made_by, made_at, ended_at): Row| {
            let url = text(&open_of(&self.keys, b"webhook-url", id, &url)?)?;
            let kinds = kinds.split(' ').map(str::to_owned).collect();
            Ok(Webhook { id, url, kinds, made_by, made_at, ended_at })
        };
        found.into_iter().map(webhook).collect()
    }

    /// What a webhook of the asker's agency was, and is to be, told in the last thirty days, newest first.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn deliveries(
        &self,
        grant: &Grant<act::ManageWebhooks>,
        webhook: Id,
        after: Option<After>,
        limit: i64,
    ) -> Result<Vec<Delivery>, Error> {
        let after = after.unwrap_or(After(Instant::MAX, Id::max()));
        let mut loan = self.read().await?;
        let own = "SELECT id FROM webhooks WHERE id = $1 AND agency = $2";
        let own = row!(loan.conn(), (Id,), own, webhook, Id::from_u128(grant.agency()))?;
        own.ok_or(Refusal::NotFound)?;
        let found = rows!(
            loan.conn(),
            (Id, String, i64, String, i64, i64, Option<i64>),
            "SELECT id, kind, made_at, state, tries, next_at, status FROM deliveries
             WHERE webhook = $1 AND (made_at < $2 OR (made_at = $2 AND id < $3))
             ORDER BY made_at DESC, id DESC LIMIT $4",
            webhook,
            after.0,
            after.1,
            limit
        )?;
        let delivery = |(id, kind, made_at, state, tries, next_at, status)| {
            let next_at = (state == "waiting").then_some(next_at);
            Delivery { id, kind, made_at, state, tries, next_at, status }
        };
        Ok(found.into_iter().map(delivery).collect())
    }
}

fn text(clear: &[u8]) -> Result<String, Fault> {
    let shape = |_| Fault::from(Damage::Shape("the address of a webhook"));
    std::str::from_utf8(clear).map(str::to_owned).map_err(shape)
}

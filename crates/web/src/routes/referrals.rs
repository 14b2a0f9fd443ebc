//! Referrals under way: those that came and those that were sent, and which wait for an answer too long.

use axum::Json;
use axum::extract::State;
use lindung_store::access::act;
use lindung_store::referrals::{Referral, Which};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::Query;
use crate::Server;
use crate::allowed::House;
use crate::page::{self, cursor};
use crate::problem::Problem;

/// From which side.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Side {
    /// Sent to one's agency.
    #[default]
    Received,
    /// Sent by one's agency.
    Sent,
}

/// Which referrals.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// `received` or `sent`; `received` where it is not said.
    #[param(inline)]
    side: Option<Side>,
    /// Only those whose answer is overdue.
    overdue: Option<bool>,
    /// How many, 1 to 100; 20 where it is not said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
}

/// A page of referrals.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Referrals {
    /// The referrals, newest first. What each says is in its case, for who may read that.
    referrals: Vec<Referral>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// The referrals of one's agency. A referral is sent by an entry of the kind `referral` that names an `agency`, and
/// answered by one of the kind `referral_answer`.
#[utoipa::path(get, path = "/v1/referrals", tag = "tasks", params(Wanted), security(("session" = [])),
    responses((status = 200, body = Referrals)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::List>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Referrals>, Problem> {
    let which = match wanted.side.unwrap_or_default() {
        Side::Received => Which::Received,
        Side::Sent => Which::Sent,
    };
    let page = page::Wanted::of(wanted.limit, wanted.cursor);
    let (after, limit) = (page.after()?, page.limit()?);
    let overdue = wanted.overdue.unwrap_or(false);
    let referrals = server.store.referrals(grant, which, overdue, after, limit).await?;
    let full = referrals.len() as i64 == limit;
    let next = referrals.last().filter(|_| full).map(|last| cursor(last.sent_at, last.id));
    Ok(Json(Referrals { referrals, next }))
}

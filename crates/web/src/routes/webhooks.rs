//! Webhooks: made, listed, tried and ended by who keeps the agency.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::webhooks::{Delivery, NewWebhook, Webhook};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zeroize::Zeroizing;

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::House;
use crate::page::{self, cursor};
use crate::problem::Problem;

/// A webhook to be made.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// Where to: `https`, at a host that the operator named.
    url: String,
    /// What it is told of: `break_glass`, `reviewed`, `decided`, `result_changed`, `referral_received`,
    /// `referral_answered`, `consent_withdrawn`, `recovery_used`, `service_stale`.
    kinds: Vec<String>,
}

/// A webhook that was made.
#[derive(Serialize, ToSchema)]
pub(crate) struct Made {
    /// The webhook.
    webhook: Webhook,
    /// What verifies the signatures of what is sent to it. It is shown here and nowhere again.
    #[serde(serialize_with = "plainly")]
    #[schema(value_type = String)]
    secret: Zeroizing<String>,
}

fn plainly<S: serde::Serializer>(secret: &Zeroizing<String>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(secret)
}

/// Webhooks by their ids.
#[derive(Serialize, ToSchema)]
pub(crate) struct Webhooks {
    /// The webhooks.
    webhooks: Vec<Webhook>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// What a webhook was told, newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Deliveries {
    /// The deliveries of the last thirty days.
    deliveries: Vec<Delivery>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// A try of a webhook.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(crate) struct Tried {
    /// The delivery, of the kind `test`.
    delivery: uuid::Uuid,
}

/// The webhooks of one's agency.
#[utoipa::path(get, path = "/v1/webhooks", tag = "people", params(page::Wanted), security(("session" = [])),
    responses((status = 200, body = Webhooks)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::ManageWebhooks>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Webhooks>, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let webhooks = server.store.webhooks(&grant, after, limit).await?;
    let last = webhooks.last().filter(|_| webhooks.len() as i64 == limit);
    let next = last.map(|last| cursor(0, last.id));
    Ok(Json(Webhooks { webhooks, next }))
}

/// Makes a webhook: a program of one's agency is told that something happened, never what.
#[utoipa::path(post, path = "/v1/webhooks", tag = "people", security(("session" = [])), request_body = Wanted,
    responses((status = 201, body = Made)))]
pub(crate) async fn make(
    State(server): State<Server>,
    House(grant): House<act::ManageWebhooks>,
    Body(Wanted { url, kinds }): Body<Wanted>,
) -> Result<Response, Problem> {
    let url = server.hosts.allow(&url).map_err(|why| Problem::at("url", why))?;
    let (webhook, secret) = server.store.make_webhook(grant, NewWebhook { url, kinds }).await?;
    Ok((StatusCode::CREATED, Json(Made { webhook, secret })).into_response())
}

/// Ends a webhook; what was still to be sent is dropped.
#[utoipa::path(delete, path = "/v1/webhooks/{webhook}", tag = "people", security(("session" = [])),
    params(("webhook" = uuid::Uuid, Path)), responses((status = 204)))]
pub(crate) async fn end(
    State(server): State<Server>,
    House(grant): House<act::ManageWebhooks>,
    Path(webhook): Path<String>,
) -> Result<StatusCode, Problem> {
    let webhook = Id::parse_str(&webhook).map_err(|_| Problem::not_found())?;
    server.store.end_webhook(grant, webhook).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a webhook was told, and what it is still to be told.
#[utoipa::path(get, path = "/v1/webhooks/{webhook}/deliveries", tag = "people", security(("session" = [])),
    params(("webhook" = uuid::Uuid, Path), page::Wanted), responses((status = 200, body = Deliveries)))]
pub(crate) async fn deliveries(
    State(server): State<Server>,
    House(grant): House<act::ManageWebhooks>,
    Path(webhook): Path<String>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Deliveries>, Problem> {
    let webhook = Id::parse_str(&webhook).map_err(|_| Problem::not_found())?;
    let (limit, after) = (wanted.limit()?, wanted.after()?);
    let deliveries = server.store.deliveries(&grant, webhook, after, limit).await?;
    let last = deliveries.last().filter(|_| deliveries.len() as i64 == limit);
    let next = last.map(|last| cursor(last.made_at, last.id));
    Ok(Json(Deliveries { deliveries, next }))
}

/// Sends something of the kind `test` to a webhook.
#[utoipa::path(post, path = "/v1/webhooks/{webhook}/test", tag = "people", security(("session" = [])),
    params(("webhook" = uuid::Uuid, Path)), responses((status = 202, body = Tried)))]
pub(crate) async fn test(
    State(server): State<Server>,
    House(grant): House<act::ManageWebhooks>,
    Path(webhook): Path<String>,
) -> Result<Response, Problem> {
    let webhook = Id::parse_str(&webhook).map_err(|_| Problem::not_found())?;
    let delivery = server.store.test_webhook(grant, webhook).await?;
    Ok((StatusCode::ACCEPTED, Json(Tried { delivery })).into_response())
}

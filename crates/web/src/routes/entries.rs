//! Entries: the history of a case, and adding to it.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use lindung_store::access::act;
use lindung_store::cases::{Entry, Receipt};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::body::{Body, Query};
use super::cases::{NewEntry, written};
use crate::Server;
use crate::allowed::Allowed;
use crate::precondition::{Seen, etag};
use crate::problem::Problem;

/// Entries to be written together: all or none.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewEntries {
    /// The entries, in their order, at most 100.
    entries: Vec<NewEntry>,
}

/// Which entries.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// After the entry with this number; from the first where it is not said.
    after: Option<i64>,
    /// How many, 1 to 100; 20 where it is not said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<usize>,
}

/// A page of entries.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Entries {
    /// The entries, oldest first. The body is left out where a field of it is withheld.
    entries: Vec<Entry>,
    /// What `after` is for the next page; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<i64>,
}

/// The history of a case.
#[utoipa::path(get, path = "/v1/cases/{case}/entries", tag = "cases", params(("case" = uuid::Uuid, Path), Wanted),
    security(("session" = [])), responses((status = 200, body = Entries)))]
pub(crate) async fn list(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Entries>, Problem> {
    let limit = wanted.limit.unwrap_or(20);
    if !(1..=100).contains(&limit) {
        return Err(Problem::at("limit", "must be 1 to 100"));
    }
    let mut entries = server.store.read_entries(grant, wanted.after.unwrap_or(0), limit + 1).await?;
    let more = entries.len() > limit;
    entries.truncate(limit);
    let next = entries.last().filter(|_| more).map(|entry| entry.seq);
    Ok(Json(Entries { entries, next }))
}

/// Writes entries at the end of a case, all or none, each once however often it is sent.
#[utoipa::path(post, path = "/v1/cases/{case}/entries", tag = "cases",
    params(("case" = uuid::Uuid, Path), ("If-Match" = String, Header, description = "The ETag of the case as it was seen, or *.")),
    security(("session" = [])), request_body = NewEntries,
    responses((status = 201, body = Receipt), (status = 200, body = Receipt)))]
pub(crate) async fn append(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Append>,
    Seen(seen): Seen,
    Body(new): Body<NewEntries>,
) -> Result<Response, Problem> {
    let receipt = server.store.append(grant, seen, written(new.entries)?).await?;
    let status = if receipt.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, [(header::ETAG, etag(receipt.seq))], Json(receipt)).into_response())
}

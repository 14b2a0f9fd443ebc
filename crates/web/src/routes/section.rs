//! The non-punishment section of a case file, as data or as text.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use lindung_store::access::{Field, FieldSet, act};

use super::body::Query;
use super::cases::{ByLaw, all_of};
use crate::Server;
use crate::allowed::Allowed;
use crate::precondition::etag;
use crate::problem::Problem;
use crate::section;

/// What a section is made of: who may not read all of it gets none of it.
const FIELDS: [Field; 3] = [Field::Assessment, Field::Decisions, Field::Measures];

/// For each act: whether the principle was considered, when, by whom, how it was decided and what followed.
#[utoipa::path(get, path = "/v1/cases/{case}/non-punishment", tag = "cases", params(("case" = uuid::Uuid, Path), ByLaw),
    security(("session" = [])), responses((status = 200, content((Object = "application/json"), (String = "text/plain")),
        description = "A document `lindung.non_punishment/1`; as text where `Accept` asks for text/plain.")))]
pub(crate) async fn show(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Query(by): Query<ByLaw>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let asked = by.asked(&server)?;
    let reading = all_of(&server, grant, &FIELDS, FieldSet::EMPTY.with(Field::Protection)).await?;
    let made = section::made(&reading.view, &server.law.judge_document(&reading.document, asked)?);
    let tag = [(header::ETAG, etag(reading.view.seq))];
    let accepts = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    if accepts.starts_with("text/plain") {
        return Ok((tag, section::text(&made)).into_response());
    }
    Ok((tag, Json(made)).into_response())
}

//! `Idempotency-Key`: the same request of the same user gets the answer of the first, for a day.
//!
//! Only while that user is signed in, and never an answer that shows a record: each showing is decided
//! and written down anew.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use lindung_store::replies::{Kept, Reply};
use sha2::{Digest, Sha256};

use crate::Server;
use crate::problem::Problem;
use crate::who::{PURPOSE, Who};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// A key is no longer than this.
const LONGEST: usize = 200;
/// Answers longer than this are not kept; those requests carry ids of their own.
const ANSWER: usize = 256 * 1024;
/// Bodies longer than this are not compared.
const BODY: usize = 1024 * 1024;

/// Answers a request that was answered before with what was answered.
pub(crate) async fn once(State(server): State<Server>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let shows = path == "/v1/assess" || path == "/v1/cases/search" || path.ends_with("/take");
    let Some(key) = request.headers().get(KEY).filter(|_| *request.method() == Method::POST && !shows) else {
        return next.run(request).await;
    };
    let Some(key) = key.to_str().ok().filter(|key| (1..=LONGEST).contains(&key.len())).map(str::to_owned)
    else {
        return Problem::at("Idempotency-Key", "must be 1 to 200 plain characters").into_response();
    };
    let (mut parts, body) = request.into_parts();
    match Who::from_request_parts(&mut parts, &server).await {
        Ok(who) => {
            let request = Request::from_parts(parts, body);
            repeated(&server, &who, &key, request, next).await.unwrap_or_else(Problem::into_response)
        }
        // For nobody nothing is kept: signing in is done anew, all else is refused where it is asked for.
        Err(_) => next.run(Request::from_parts(parts, body)).await,
    }
}

async fn repeated(
    server: &Server,
    who: &Who,
    key: &str,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, BODY).await.map_err(|_| Problem::too_large())?;
    // Another user's key is another key.
    let key = sum(&[b"key", key.as_bytes(), who.actor.user.as_bytes()]);
    let target = parts.uri.path_and_query().map(axum::http::uri::PathAndQuery::as_str).unwrap_or_default();
    let purpose = parts.headers.get(PURPOSE).map(HeaderValue::as_bytes).unwrap_or_default();
    let seen = parts.headers.get(header::IF_MATCH).map(HeaderValue::as_bytes).unwrap_or_default();
    let asked = sum(&[target.as_bytes(), purpose, seen, &body]);
    match server.store.begin_reply(key, asked).await? {
        Kept::New => {}
        Kept::UnderWay => return Err(Problem::in_progress()),
        Kept::Other => return Err(Problem::at("Idempotency-Key", "was used for another request")),
        Kept::Answered(reply) => return Ok(answer(reply)),
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(|_| Problem::unavailable())?;
    let kind =
        parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    // What another try may change can be tried again; what signs somebody in is never kept.
    let kept = !parts.status.is_server_error()
        && bytes.len() <= ANSWER
        && !parts.headers.contains_key(header::SET_COOKIE)
        && !matches!(parts.status.as_u16(), 401 | 403 | 429);
    if kept {
        let reply = Reply { status: parts.status.as_u16(), kind: kind.to_owned(), body: bytes.to_vec() };
        server.store.end_reply(key, Some(reply)).await?;
    } else {
        server.store.end_reply(key, None).await?;
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

fn sum(parts: &[&[u8]]) -> [u8; 32] {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    sum.finalize().into()
}

fn answer(reply: Reply) -> Response {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let mut response = (status, reply.body).into_response();
    if let Ok(kind) = HeaderValue::from_str(&reply.kind) {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response.headers_mut().insert("idempotency-replayed", HeaderValue::from_static("true"));
    response
}

//! What needs two people: asking, answering, taking.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64;
use lindung_store::Id;
use lindung_store::access::act::Act;
use lindung_store::access::{Grant, act};
use lindung_store::approvals::Request;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::{House, answering, on, standing};
use crate::page;
use crate::problem::Problem;
use crate::who::Asking;

/// What one asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    /// A copy of the case.
    Export,
    /// That another case becomes part of this one.
    Merge,
    /// The key of the case.
    ReleaseKey,
    /// That the case is made unreadable for ever.
    Erase,
}

impl What {
    /// All there is to ask for.
    pub(crate) const ALL: [Self; 4] = [Self::Export, Self::Merge, Self::ReleaseKey, Self::Erase];

    /// Its word.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Export => act::Export::ACTION.as_str(),
            Self::Merge => act::Merge::ACTION.as_str(),
            Self::ReleaseKey => act::ReleaseKey::ACTION.as_str(),
            Self::Erase => act::Erase::ACTION.as_str(),
        }
    }
}

/// A request.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewRequest {
    /// What for.
    pub(crate) act: What,
    /// The case.
    pub(crate) case: uuid::Uuid,
    /// For a merge: the case that goes into it.
    pub(crate) other: Option<uuid::Uuid>,
    /// Why, in 10 to 4,000 characters.
    pub(crate) reason: String,
}

/// The answer to a request.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    /// Whether one agrees.
    agree: bool,
}

/// Requests, newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Requests {
    /// The requests.
    pub(crate) requests: Vec<Request>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<String>,
}

/// Asks for what a second person must agree to.
#[utoipa::path(post, path = "/v1/requests", tag = "two people", security(("session" = [])),
    request_body = NewRequest, responses((status = 201, body = Request)))]
pub(crate) async fn ask(
    State(server): State<Server>,
    asking: Asking,
    Body(new): Body<NewRequest>,
) -> Result<Response, Problem> {
    let request = asked(&server, &asking, new).await?;
    Ok((StatusCode::CREATED, Json(request)).into_response())
}

/// Asks for what a second person must agree to, where the policies give it.
pub(crate) async fn asked(server: &Server, asking: &Asking, new: NewRequest) -> Result<Request, Problem> {
    let NewRequest { act, case, other, reason } = new;
    let store = &server.store;
    let request = match act {
        What::Export => store.request(on::<act::Export>(server, asking, case).await?, None, reason).await?,
        What::ReleaseKey => {
            store.request(on::<act::ReleaseKey>(server, asking, case).await?, None, reason).await?
        }
        What::Erase => store.request(on::<act::Erase>(server, asking, case).await?, None, reason).await?,
        What::Merge => {
            let other = match other {
                Some(other) => Some(on::<act::Merge>(server, asking, other).await?),
                None => None,
            };
            store.request(on::<act::Merge>(server, asking, case).await?, other, reason).await?
        }
    };
    Ok(request)
}

/// One's own requests, and those of one's agency and on one's cases where one may know of the case.
#[utoipa::path(get, path = "/v1/requests", tag = "two people", params(page::Wanted), security(("session" = [])),
    responses((status = 200, body = Requests)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::ListApprovals>,
    asking: Asking,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Requests>, Problem> {
    listed(&server, &grant, &asking, &wanted).await.map(Json)
}

/// A page of the requests that one may know of.
pub(crate) async fn listed(
    server: &Server,
    grant: &Grant<act::ListApprovals>,
    asking: &Asking,
    wanted: &page::Wanted,
) -> Result<Requests, Problem> {
    let limit = wanted.limit()?;
    let before = wanted.place()?.map_or(Id::max(), |(_, id)| id);
    let found = server.store.requests(grant, before, limit).await?;
    let last = found.last().filter(|_| found.len() as i64 == limit);
    let next = last.map(|last| page::cursor(0, last.id));
    let mut requests = Vec::with_capacity(found.len());
    for request in found {
        // A reason tells of the case: colleagues who may not know of the one do not read the other.
        let own = request.asked_by == asking.who.actor.user;
        if own || on::<act::See>(server, asking, request.case).await.is_ok() {
            requests.push(request);
        }
    }
    Ok(Requests { requests, next })
}

/// Agrees to somebody else's request, or refuses it. A merge and an erasure are carried out at once.
#[utoipa::path(post, path = "/v1/requests/{request}/answer", tag = "two people", security(("session" = [])),
    params(("request" = uuid::Uuid, Path)), request_body = Answer, responses((status = 200, body = Request)))]
pub(crate) async fn decide(
    State(server): State<Server>,
    asking: Asking,
    Path(id): Path<String>,
    Body(answer): Body<Answer>,
) -> Result<Json<Request>, Problem> {
    decided(&server, &asking, &id, answer.agree).await.map(Json)
}

/// Agrees to a request, or refuses it.
pub(crate) async fn decided(
    server: &Server,
    asking: &Asking,
    id: &str,
    agree: bool,
) -> Result<Request, Problem> {
    let id = Id::parse_str(id).map_err(|_| Problem::not_found())?;
    let request = server.store.request_of(id).await?;
    let (case, by) = (request.case, request.requester());
    // Who has nothing to do with the case, and knows of it by office, does not learn of the request.
    if standing(server, asking, case).await?.is_empty() {
        return Err(Problem::not_found());
    }
    let store = &server.store;
    let decided = match request.act.as_str() {
        "export" => {
            store.decide(answering::<act::ApproveExport>(server, asking, case, by).await?, id, agree).await?
        }
        "merge" => {
            store.decide(answering::<act::ApproveMerge>(server, asking, case, by).await?, id, agree).await?
        }
        "release_key" => {
            store
                .decide(answering::<act::ApproveReleaseKey>(server, asking, case, by).await?, id, agree)
                .await?
        }
        "erase" => {
            store.decide(answering::<act::ApproveErase>(server, asking, case, by).await?, id, agree).await?
        }
        _ => return Err(Problem::not_found()),
    };
    Ok(decided)
}

/// Takes what was agreed to: the copy of a case, or its key. Once, within an hour, by who asked.
#[utoipa::path(post, path = "/v1/requests/{request}/take", tag = "two people", security(("session" = [])),
    params(("request" = uuid::Uuid, Path)), responses((status = 200, body = Object)))]
pub(crate) async fn take(
    State(server): State<Server>,
    asking: Asking,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&id).map_err(|_| Problem::not_found())?;
    let request = server.store.request_of(id).await?;
    if request.asked_by != asking.who.actor.user {
        return Err(Problem::not_found());
    }
    match request.act.as_str() {
        "export" => {
            let grant = on::<act::Export>(&server, &asking, request.case).await?;
            Ok(Json(server.store.take_export(grant, id).await?).into_response())
        }
        "release_key" => {
            let grant = on::<act::ReleaseKey>(&server, &asking, request.case).await?;
            let key = server.store.take_key(grant, id).await?;
            Ok(Json(json!({"case": request.case, "key": BASE64.encode(&*key)})).into_response())
        }
        _ => {
            Err(Problem::conflict()
                .saying("There is nothing to take: it was carried out when it was agreed to."))
        }
    }
}

//! Who is on a case, who has seen it, and the way of the person it is about.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_signin::token::Token;
use lindung_store::Id;
use lindung_store::access::{Field, Grant, Relation, Role, act};
use lindung_store::cases::{Member, Reader};
use lindung_store::people::{Link, NewUser, Profile};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::{Allowed, on};
use crate::page::{self, cursor};
use crate::problem::Problem;
use crate::who::Asking;

/// A relation to be given or ended.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Assignment {
    /// The user; as recipient also an agency.
    pub(crate) user: uuid::Uuid,
    /// `assigned`, `counsel`, `court` or `recipient`.
    #[schema(value_type = String)]
    pub(crate) relation: Relation,
    /// False ends it.
    #[serde(default = "yes")]
    pub(crate) lasts: bool,
}

fn yes() -> bool {
    true
}

/// Readings of a file.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Readers {
    /// The readings, newest first.
    readers: Vec<Reader>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// A recipient is often a shelter: it is shown to who may read the referrals.
async fn shown(server: &Server, asking: &Asking, case: Id, mut members: Vec<Member>) -> Vec<Member> {
    let read = on::<act::Read>(server, asking, case).await;
    if !read.is_ok_and(|grant| grant.may(Field::Referrals)) {
        members.retain(|member| member.relation != Relation::Recipient.as_str());
    }
    members
}

/// Who is on a case. Recipients are listed for who may read the referrals.
#[utoipa::path(get, path = "/v1/cases/{case}/members", tag = "people", params(("case" = uuid::Uuid, Path)),
    security(("session" = [])), responses((status = 200, body = Vec<Member>)))]
pub(crate) async fn list(
    State(server): State<Server>,
    asking: Asking,
    Allowed(grant): Allowed<act::See>,
) -> Result<Json<Vec<Member>>, Problem> {
    of_case(&server, &asking, grant).await.map(Json)
}

/// Who is on a case, as far as the asker may know.
pub(crate) async fn of_case(
    server: &Server,
    asking: &Asking,
    grant: Grant<act::See>,
) -> Result<Vec<Member>, Problem> {
    let case = grant.case().map_or(Id::nil(), Id::from_u128);
    let members = server.store.members(grant).await?;
    Ok(shown(server, asking, case, members).await)
}

/// Gives somebody a relation to a case, or ends it.
#[utoipa::path(post, path = "/v1/cases/{case}/members", tag = "people", params(("case" = uuid::Uuid, Path)),
    security(("session" = [])), request_body = Assignment, responses((status = 200, body = Vec<Member>)))]
pub(crate) async fn assign(
    State(server): State<Server>,
    asking: Asking,
    Allowed(grant): Allowed<act::Assign>,
    Body(new): Body<Assignment>,
) -> Result<Json<Vec<Member>>, Problem> {
    assigned(&server, &asking, grant, new).await.map(Json)
}

/// Gives a relation or ends it; who is on the case then.
pub(crate) async fn assigned(
    server: &Server,
    asking: &Asking,
    grant: Grant<act::Assign>,
    new: Assignment,
) -> Result<Vec<Member>, Problem> {
    let case = grant.case().map_or(Id::nil(), Id::from_u128);
    let members = server.store.assign(grant, new.user, new.relation, new.lasts).await?;
    Ok(shown(server, asking, case, members).await)
}

/// Who has seen this file: when, which agency, in which role, for what, which fields.
#[utoipa::path(get, path = "/v1/cases/{case}/readers", tag = "people", params(("case" = uuid::Uuid, Path), page::Wanted),
    security(("session" = [])), responses((status = 200, body = Readers)))]
pub(crate) async fn readers(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::SeeReaders>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Readers>, Problem> {
    let limit = wanted.limit()?;
    let before = wanted.place()?.map(|(seq, _)| seq);
    let readers = server.store.readers(grant, before, limit).await?;
    let last = readers.last().filter(|last| readers.len() as i64 == limit && last.seq > 1);
    let next = last.map(|last| cursor(last.seq, Id::nil()));
    Ok(Json(Readers { readers, next }))
}

/// How long the link for the person concerned can be used: a week.
const WEEK: i64 = 7 * 24 * 3_600_000;

/// Makes a link, to be handed over in person, by which the person concerned sees the own file and who
/// has seen it. It works once.
#[utoipa::path(post, path = "/v1/cases/{case}/subject", tag = "people", params(("case" = uuid::Uuid, Path)),
    security(("session" = [])), responses((status = 201, body = Object)))]
pub(crate) async fn invite_subject(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::InviteSubject>,
) -> Result<Response, Problem> {
    let link = invited(&server, &grant).await?;
    Ok((StatusCode::CREATED, Json(json!({"link": link, "works": "once, within 7 days"}))).into_response())
}

/// Makes the link of the person concerned.
pub(crate) async fn invited(server: &Server, grant: &Grant<act::InviteSubject>) -> Result<String, Problem> {
    let token = Token::new().map_err(|_| Problem::unavailable())?;
    let case = grant.case().map_or(Id::nil(), Id::from_u128);
    // One account for each case: a new link ends the way of the old one.
    let login = format!("case {case}");
    let by = lindung_store::cases::author(grant);
    let user = match server.store.user_of_login(&login).await? {
        Some(known) => known.id,
        None => {
            let profile = Profile { login, name: "person concerned".to_owned() };
            let agency = Id::from_u128(grant.agency());
            let (id, role) = (Id::new_v4(), Role::PersonConcerned);
            let new = NewUser { id, agency, role, profile, supervisor: None, case: Some(case) };
            server.store.add_subject(grant, new).await?.id
        }
    };
    let digest = *token.digest().as_bytes();
    server.store.keep_link(by, Link::SignIn, digest, user, server.store.now() + WEEK).await?;
    Ok(format!("{}/sign-in#{}", server.settings.origin, &*token.text()))
}

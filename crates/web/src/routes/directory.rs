//! Agencies and users, and what a user is told.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_signin::token::Token;
use lindung_store::Id;
use lindung_store::access::{Grant, Role, act};
use lindung_store::people::{Agency, Link, NewUser, Notice, Profile, User};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::House;
use crate::page::{self, cursor};
use crate::problem::Problem;
use crate::who::Who;

/// How long an invitation can be used: three days.
pub(crate) const INVITED: i64 = 3 * 24 * 3_600_000;

/// A user to be added.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Added {
    /// The agency.
    pub(crate) agency: uuid::Uuid,
    /// The role, as `shelter_worker`.
    #[schema(value_type = String)]
    pub(crate) role: Role,
    /// The name to sign in with.
    pub(crate) login: String,
    /// The name shown to colleagues.
    pub(crate) name: String,
    /// Who reviews openings in an emergency.
    pub(crate) supervisor: Option<uuid::Uuid>,
}

/// A user, with the link by which to choose what to sign in with.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct InvitedUser {
    /// The user.
    user: User,
    /// To be handed over in person. Works once, within three days.
    link: String,
}

/// A change of a user.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    /// Whether the user may no longer sign in; every session ends.
    disabled: bool,
}

/// Agencies by their ids.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Agencies {
    /// The agencies.
    agencies: Vec<Agency>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Users by their ids.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Users {
    /// The users.
    users: Vec<User>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// The agencies.
#[utoipa::path(get, path = "/v1/agencies", tag = "people", params(page::Wanted), security(("session" = [])),
    responses((status = 200, body = Agencies)))]
pub(crate) async fn agencies(
    State(server): State<Server>,
    House(grant): House<act::SeeDirectory>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Agencies>, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let agencies = server.store.agencies(&grant, after, limit).await?;
    let last = agencies.last().filter(|_| agencies.len() as i64 == limit);
    let next = last.map(|last| cursor(0, last.id));
    Ok(Json(Agencies { agencies, next }))
}

/// Adds an agency, or changes one.
#[utoipa::path(post, path = "/v1/agencies", tag = "people", security(("session" = [])), request_body = Agency,
    responses((status = 200, body = Agency)))]
pub(crate) async fn keep_agency(
    State(server): State<Server>,
    House(grant): House<act::ManageAgencies>,
    Body(agency): Body<Agency>,
) -> Result<Json<Agency>, Problem> {
    Ok(Json(server.store.keep_agency(grant, agency).await?))
}

/// The users of one's agency; for administrators all.
#[utoipa::path(get, path = "/v1/users", tag = "people", params(page::Wanted), security(("session" = [])),
    responses((status = 200, body = Users)))]
pub(crate) async fn users(
    State(server): State<Server>,
    House(grant): House<act::SeeDirectory>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Users>, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let users = server.store.users(&grant, after, limit).await?;
    let last = users.last().filter(|_| users.len() as i64 == limit);
    let next = last.map(|last| cursor(0, last.id));
    Ok(Json(Users { users, next }))
}

/// Adds a user and makes an invitation.
#[utoipa::path(post, path = "/v1/users", tag = "people", security(("session" = [])), request_body = Added,
    responses((status = 201, body = InvitedUser)))]
pub(crate) async fn add_user(
    State(server): State<Server>,
    House(grant): House<act::ManageUsers>,
    Body(new): Body<Added>,
) -> Result<Response, Problem> {
    let (user, link) = added(&server, grant, new).await?;
    Ok((StatusCode::CREATED, Json(InvitedUser { user, link })).into_response())
}

/// Adds a user: the user, and the link of the invitation.
pub(crate) async fn added(
    server: &Server,
    grant: Grant<act::ManageUsers>,
    new: Added,
) -> Result<(User, String), Problem> {
    if new.role == Role::PersonConcerned {
        return Err(Problem::at("role", "the person concerned is invited from the case"));
    }
    let by = lindung_store::cases::author(&grant);
    let profile = Profile { login: new.login, name: new.name };
    let (agency, role, supervisor) = (new.agency, new.role, new.supervisor);
    let user = NewUser { id: Id::new_v4(), agency, role, profile, supervisor, case: None };
    let user = server.store.add_user(grant, user).await?;
    let link = invitation(server, by, user.id).await?;
    Ok((user, link))
}

/// Makes an invitation for a user.
async fn invitation(server: &Server, by: lindung_store::ledger::Author, user: Id) -> Result<String, Problem> {
    let token = Token::new().map_err(|_| Problem::unavailable())?;
    let until = server.store.now() + INVITED;
    server.store.keep_link(by, Link::Invitation, *token.digest().as_bytes(), user, until).await?;
    Ok(format!("{}/join#{}", server.settings.origin, &*token.text()))
}

/// Stops a user from signing in, or lets the user sign in again.
#[utoipa::path(patch, path = "/v1/users/{user}", tag = "people", security(("session" = [])),
    params(("user" = uuid::Uuid, Path)), request_body = Change, responses((status = 204)))]
pub(crate) async fn change_user(
    State(server): State<Server>,
    House(grant): House<act::ManageUsers>,
    Path(user): Path<String>,
    Body(change): Body<Change>,
) -> Result<StatusCode, Problem> {
    let user = Id::parse_str(&user).map_err(|_| Problem::not_found())?;
    server.store.disable_user(grant, user, change.disabled).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes everything a user signs in with away and makes a new invitation.
#[utoipa::path(post, path = "/v1/users/{user}/reset", tag = "people", security(("session" = [])),
    params(("user" = uuid::Uuid, Path)), responses((status = 200, body = InvitedUser)))]
pub(crate) async fn reset_user(
    State(server): State<Server>,
    House(grant): House<act::ManageUsers>,
    Path(user): Path<String>,
) -> Result<Json<InvitedUser>, Problem> {
    let (user, link) = anew(&server, &grant, &user).await?;
    Ok(Json(InvitedUser { user, link }))
}

/// Takes what a user signs in with away: the user, and the link of a new invitation.
pub(crate) async fn anew(
    server: &Server,
    grant: &Grant<act::ManageUsers>,
    user: &str,
) -> Result<(User, String), Problem> {
    let id = Id::parse_str(user).map_err(|_| Problem::not_found())?;
    let by = lindung_store::cases::author(grant);
    server.store.reset_user(by.clone(), id).await?;
    let user = server.store.user(id).await?.ok_or_else(Problem::not_found)?;
    let link = invitation(server, by, id).await?;
    Ok((user, link))
}

/// What one is told.
#[utoipa::path(get, path = "/v1/notices", tag = "people", security(("session" = [])),
    responses((status = 200, body = Vec<Notice>)))]
pub(crate) async fn notices(State(server): State<Server>, who: Who) -> Result<Json<Vec<Notice>>, Problem> {
    Ok(Json(server.store.notices(who.actor.user).await?))
}

/// Marks what one is told as seen.
#[utoipa::path(post, path = "/v1/notices/seen", tag = "people", security(("session" = [])),
    responses((status = 204)))]
pub(crate) async fn notices_seen(State(server): State<Server>, who: Who) -> Result<StatusCode, Problem> {
    server.store.notices_seen(who.actor.user).await?;
    Ok(StatusCode::NO_CONTENT)
}

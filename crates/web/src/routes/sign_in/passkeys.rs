//! Passkeys: adding and removing them, signing in and proving again who one is with them.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64;
use lindung_signin::passkey::{Begun, Credential, Relying};
use lindung_store::Id;
use serde::Serialize;
use serde_json::{Value, json};
use tower_sessions::Session;
use utoipa::ToSchema;

use super::device::Caller;
use super::{author, enter, take};
use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;
use crate::who::{self, Who};

/// The kind under which passkeys are kept.
const KIND: &str = "passkey";
/// Under this key the session holds what was begun.
const KEY: &str = "passkey";
/// Nobody needs more.
const MOST: usize = 20;

/// A passkey.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Passkey {
    /// Its id.
    pub(crate) id: uuid::Uuid,
    /// When it was added, in milliseconds since 1970.
    pub(crate) made_at: i64,
    /// When it was last used.
    pub(crate) used_at: Option<i64>,
}

/// The site that passkeys are made for; at an address of numbers there is none.
fn site(server: &Server) -> Result<Arc<Relying>, Problem> {
    server.relying.clone().ok_or_else(Problem::not_found)
}

fn stepped_up(who: &Who) -> Result<(), Problem> {
    if who.stepped_up { Ok(()) } else { Err(Problem::step_up_required()) }
}

/// The passkeys of a user, with the ids under which they are kept.
async fn kept(server: &Server, user: Id) -> Result<Vec<(Id, Credential)>, Problem> {
    let kept = server.store.credentials(user, KIND).await?.into_iter();
    let read = kept.map(|kept| Credential::from_bytes(&kept.secret).map(|credential| (kept.id, credential)));
    read.collect::<Result<_, _>>().map_err(|_| Problem::unavailable())
}

/// Whether somebody could prove who it is by a passkey.
pub(crate) async fn any(server: &Server, user: Id) -> bool {
    server.relying.is_some() && kept(server, user).await.is_ok_and(|kept| !kept.is_empty())
}

/// Keeps what was begun in the session; gives the options for the browser.
async fn options(session: &Session, begun: Begun) -> Result<Json<Value>, Problem> {
    session.insert(KEY, BASE64.encode(&begun.in_flight)).await.map_err(|_| Problem::unavailable())?;
    serde_json::from_str(&begun.options).map(Json).map_err(|_| Problem::unavailable())
}

/// What was begun in the session.
async fn begun(session: &Session) -> Result<Vec<u8>, Problem> {
    let begun: String = take(session, KEY).await?.ok_or_else(Problem::expired)?;
    BASE64.decode(begun.as_bytes()).map_err(|_| Problem::unavailable())
}

/// Begins adding a passkey, a short while after proving again who one is.
#[utoipa::path(post, path = "/v1/passkeys/begin", tag = "session", security(("session" = [])),
    responses((status = 200, body = Object, description = "The argument of `navigator.credentials.create`.")))]
pub(crate) async fn begin(
    State(server): State<Server>,
    who: Who,
    session: Session,
) -> Result<Json<Value>, Problem> {
    let site = site(&server)?;
    stepped_up(&who)?;
    let user = server.store.user(who.actor.user).await?.ok_or_else(Problem::not_signed_in)?;
    let already: Vec<Credential> = kept(&server, user.id).await?.into_iter().map(|(_, one)| one).collect();
    if already.len() >= MOST {
        return Err(Problem::conflict().saying("Remove a passkey first: 20 are the most."));
    }
    let begun = site.begin_registration(user.id, &user.login, &user.name, &already, server.store.now());
    options(&session, begun.map_err(|_| Problem::unavailable())?).await
}

/// Adds the passkey that the browser made.
#[utoipa::path(post, path = "/v1/passkeys/finish", tag = "session", security(("session" = [])),
    request_body = Object, responses((status = 201, body = Object)))]
pub(crate) async fn finish(
    State(server): State<Server>,
    who: Who,
    session: Session,
    Body(response): Body<Value>,
) -> Result<Response, Problem> {
    let (site, in_flight) = (site(&server)?, begun(&session).await?);
    stepped_up(&who)?;
    let (user, now) = (who.actor.user, server.store.now());
    let made = site.finish_registration(user, &in_flight, &response.to_string(), now);
    let made = made.map_err(|refused| Problem::not_proven().saying(refused.to_string()))?;
    let bytes = made.to_bytes().map_err(|_| Problem::unavailable())?;
    let id = server.store.keep_credential(author(&who.actor), user, KIND, made.id(), &bytes).await?;
    Ok((StatusCode::CREATED, Json(json!({"id": id}))).into_response())
}

/// One's passkeys.
#[utoipa::path(get, path = "/v1/passkeys", tag = "session", security(("session" = [])),
    responses((status = 200, body = Vec<Passkey>)))]
pub(crate) async fn list(State(server): State<Server>, who: Who) -> Result<Json<Vec<Passkey>>, Problem> {
    listed(&server, who.actor.user).await.map(Json)
}

/// The passkeys of a user.
pub(crate) async fn listed(server: &Server, user: Id) -> Result<Vec<Passkey>, Problem> {
    let kept = server.store.credentials(user, KIND).await?.into_iter();
    Ok(kept.map(|kept| Passkey { id: kept.id, made_at: kept.made_at, used_at: kept.used_at }).collect())
}

/// Removes a passkey; never the last way to sign in.
#[utoipa::path(delete, path = "/v1/passkeys/{passkey}", tag = "session", security(("session" = [])),
    params(("passkey" = uuid::Uuid, Path)), responses((status = 204)))]
pub(crate) async fn remove(
    State(server): State<Server>,
    who: Who,
    Path(passkey): Path<String>,
) -> Result<StatusCode, Problem> {
    removed(&server, &who, &passkey).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a passkey away, a short while after proving again who one is.
pub(crate) async fn removed(server: &Server, who: &Who, passkey: &str) -> Result<(), Problem> {
    stepped_up(who)?;
    let passkey = Id::parse_str(passkey).map_err(|_| Problem::not_found())?;
    Ok(server.store.drop_credential(author(&who.actor), who.actor.user, KIND, passkey).await?)
}

/// Begins signing in with a passkey; nobody says a login.
#[utoipa::path(post, path = "/v1/session/passkey/begin", tag = "session",
    responses((status = 200, body = Object, description = "The argument of `navigator.credentials.get`.")))]
pub(crate) async fn begin_sign_in(
    State(server): State<Server>,
    session: Session,
) -> Result<Json<Value>, Problem> {
    let begun = site(&server)?.begin_sign_in(server.store.now());
    options(&session, begun.map_err(|_| Problem::unavailable())?).await
}

/// Signs in with the browser's response.
#[utoipa::path(post, path = "/v1/session/passkey/finish", tag = "session", request_body = Object,
    responses((status = 204)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    session: Session,
    caller: Caller,
    Body(response): Body<Value>,
) -> Result<Response, Problem> {
    let (site, in_flight) = (site(&server)?, begun(&session).await?);
    let user = prove(&server, &site, &in_flight, &response.to_string(), None).await?;
    enter(&server, &session, &caller, user, StatusCode::NO_CONTENT).await
}

/// Begins proving again who one is with a passkey.
#[utoipa::path(post, path = "/v1/session/step-up/passkey/begin", tag = "session", security(("session" = [])),
    responses((status = 200, body = Object, description = "The argument of `navigator.credentials.get`.")))]
pub(crate) async fn begin_step_up(
    State(server): State<Server>,
    who: Who,
    session: Session,
) -> Result<Json<Value>, Problem> {
    let (site, user) = (site(&server)?, who.actor.user);
    let mine: Vec<Credential> = kept(&server, user).await?.into_iter().map(|(_, one)| one).collect();
    if mine.is_empty() {
        return Err(Problem::not_found());
    }
    let begun = site.begin_confirmation(user, &mine, server.store.now());
    options(&session, begun.map_err(|_| Problem::unavailable())?).await
}

/// Proves again who one is with the browser's response.
#[utoipa::path(post, path = "/v1/session/step-up/passkey/finish", tag = "session", security(("session" = [])),
    request_body = Object, responses((status = 204)))]
pub(crate) async fn step_up(
    State(server): State<Server>,
    who: Who,
    session: Session,
    Body(response): Body<Value>,
) -> Result<StatusCode, Problem> {
    let (site, in_flight) = (site(&server)?, begun(&session).await?);
    prove(&server, &site, &in_flight, &response.to_string(), Some(who.actor.user)).await?;
    who::proved(&server, &session).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Checks a response against the passkey it names; `must` be whose that is. Why it fails is not told.
async fn prove(
    server: &Server,
    site: &Relying,
    in_flight: &[u8],
    response: &str,
    must: Option<Id>,
) -> Result<Id, Problem> {
    let claim = site.claim(response).map_err(|_| Problem::not_proven())?;
    let user =
        server.store.user_of_credential(KIND, &claim.credential).await?.ok_or_else(Problem::not_proven)?;
    let mut mine = kept(server, user).await?.into_iter();
    let (id, credential) =
        mine.find(|(_, one)| one.id() == claim.credential).ok_or_else(Problem::not_proven)?;
    if must.is_some_and(|must| must != user) {
        return Err(Problem::not_proven());
    }
    let proven = site.finish(in_flight, response, credential, server.store.now());
    let proven = proven.map_err(|_| Problem::not_proven())?;
    let bytes = proven.credential.to_bytes().map_err(|_| Problem::unavailable())?;
    server.store.renew_credential(user, KIND, id, &bytes).await?;
    Ok(user)
}

//! Signing in and out, and proving again who one is.

pub(crate) mod device;
pub(crate) mod join;
pub(crate) mod link;
pub(crate) mod oidc;
pub(crate) mod passkeys;
pub(crate) mod password;
pub(crate) mod recovery;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::Purpose;
use lindung_store::ledger::Author;
use lindung_store::people::Actor;
use serde::Serialize;
use tower_sessions::Session;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Server;
use crate::problem::Problem;
use crate::who::{self, Who};
use device::Caller;
use password::ByPassword;
use recovery::ByRecovery;

/// Who is signed in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct SignedIn {
    /// The user.
    user: uuid::Uuid,
    /// The agency.
    agency: uuid::Uuid,
    /// The role.
    role: String,
    /// The name.
    name: String,
    /// For the person concerned: the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<uuid::Uuid>,
    /// The purposes for which one may ask for one's cases.
    purposes: Vec<&'static str>,
    /// Whether one has proved again who one is, a short while ago.
    stepped_up: bool,
    /// Since when the session lasts, in milliseconds since 1970.
    since: i64,
    /// When it ends at the latest.
    until: i64,
}

/// The routes of signing in.
pub(super) fn routes() -> OpenApiRouter<Server> {
    OpenApiRouter::new()
        .routes(routes!(whoami, password::sign_in, sign_out))
        .routes(routes!(password::step_up))
        .routes(routes!(link::sign_in))
        .routes(routes!(recovery::sign_in))
        .routes(routes!(join::begin))
        .routes(routes!(join::finish))
        .routes(routes!(passkeys::list))
        .routes(routes!(passkeys::remove))
        .routes(routes!(passkeys::begin))
        .routes(routes!(passkeys::finish))
        .routes(routes!(passkeys::begin_sign_in))
        .routes(routes!(passkeys::sign_in))
        .routes(routes!(passkeys::begin_step_up))
        .routes(routes!(passkeys::step_up))
        .routes(routes!(oidc::begin))
        .routes(routes!(oidc::begin_link))
        .routes(routes!(oidc::callback))
}

/// Who is signed in.
#[utoipa::path(get, path = "/v1/session", tag = "session", security(("session" = [])),
    responses((status = 200, body = SignedIn)))]
pub(crate) async fn whoami(State(server): State<Server>, who: Who) -> Result<Json<SignedIn>, Problem> {
    let user = server.store.user(who.actor.user).await?.ok_or_else(Problem::not_signed_in)?;
    Ok(Json(SignedIn {
        user: user.id,
        agency: user.agency,
        role: user.role,
        name: user.name,
        case: who.actor.case,
        purposes: who::purposes(&server, &who),
        stepped_up: who.stepped_up,
        since: who.since,
        until: who.until,
    }))
}

/// Signs out: the session ends on the server.
#[utoipa::path(delete, path = "/v1/session", tag = "session", security(("session" = [])),
    responses((status = 204)))]
pub(crate) async fn sign_out(_: Who, session: Session) -> Result<StatusCode, Problem> {
    session.flush().await.map_err(|_| Problem::unavailable())?;
    Ok(StatusCode::NO_CONTENT)
}

/// A one-time code has six digits; with what people put between them it is still no longer than this.
const ONE_TIME: usize = 8;

/// Signs in by what was typed into one field: a one-time code, or a recovery code, which is longer.
pub(crate) async fn by_either(
    server: &Server,
    session: &Session,
    caller: &Caller,
    by: ByPassword,
    answer: impl IntoResponse,
) -> Result<Response, Problem> {
    let ByPassword { login, password, code } = by;
    let code = code.filter(|code| !code.trim().is_empty());
    let long = |code: &String| code.chars().filter(|c| !c.is_whitespace() && *c != '-').count() > ONE_TIME;
    if code.as_ref().is_some_and(long) {
        let by = ByRecovery { login, password, code: code.unwrap_or_default().into() };
        return recovery::by_recovery(server, session, caller, by, answer).await;
    }
    password::by_password(server, session, caller, ByPassword { login, password, code }, answer).await
}

/// Lets somebody in who has proved who it is, and knows the device from now on.
pub(crate) async fn enter(
    server: &Server,
    session: &Session,
    caller: &Caller,
    user: Id,
    answer: impl IntoResponse,
) -> Result<Response, Problem> {
    let actor = server.store.actor(user).await?.ok_or_else(Problem::not_proven)?;
    who::begin(server, session, &actor, true).await?;
    let cookie = caller.remember(server, &actor).await?;
    Ok((AppendHeaders([cookie]), answer).into_response())
}

/// The author of what users do to their own ways of signing in.
fn author(actor: &Actor) -> Author {
    Author {
        user: actor.user,
        agency: actor.agency,
        role: actor.role.as_str().to_owned(),
        purpose: Purpose::Administration.as_str().to_owned(),
    }
}

/// What was begun in a session, taken out: it counts once, whether what ends it is accepted or not.
async fn take<T: serde::de::DeserializeOwned>(session: &Session, key: &str) -> Result<Option<T>, Problem> {
    let begun = session.remove(key).await.map_err(|_| Problem::unavailable())?;
    if begun.is_some() {
        session.save().await.map_err(|_| Problem::unavailable())?;
    }
    Ok(begun)
}

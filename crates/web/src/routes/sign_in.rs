//! Signing in and out, and proving again who one is.

mod link;
mod password;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;
use tower_sessions::Session;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Server;
use crate::problem::Problem;
use crate::who::Who;

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

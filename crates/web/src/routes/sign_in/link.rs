//! Signing in by a link that works once.

use axum::extract::State;
use axum::http::StatusCode;
use lindung_signin::token::Token;
use lindung_store::people::Link;
use serde::Deserialize;
use tower_sessions::Session;
use utoipa::ToSchema;

use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;
use crate::who;

/// What stands after the `#` of a link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByLink {
    /// The token.
    token: String,
}

/// Signs in by the token of a link. It travels in the body, never in an address.
#[utoipa::path(post, path = "/v1/session/link", tag = "session", request_body = ByLink,
    responses((status = 204)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    session: Session,
    Body(by): Body<ByLink>,
) -> Result<StatusCode, Problem> {
    by_token(&server, &session, &by.token).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Signs in by a token, which is used up.
pub(crate) async fn by_token(server: &Server, session: &Session, token: &str) -> Result<(), Problem> {
    let token = Token::parse(token).map_err(|_| Problem::expired())?;
    let user = server.store.use_link(Link::SignIn, *token.digest().as_bytes()).await?;
    let actor = server.store.actor(user).await?.ok_or_else(Problem::expired)?;
    who::begin(server, session, &actor, false).await
}

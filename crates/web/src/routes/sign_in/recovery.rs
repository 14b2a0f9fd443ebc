//! Signing in by password and a recovery code, for who has lost the authenticator.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_signin::{Digest, recovery};
use lindung_store::people::Sealed;
use lindung_store::{Error, Id};
use serde::Deserialize;
use tower_sessions::Session;
use utoipa::ToSchema;
use zeroize::Zeroizing;

use super::device::{self, Caller};
use super::{enter, password};
use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;

/// Login, password and recovery code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByRecovery {
    /// The name to sign in with.
    pub(crate) login: String,
    /// The password.
    #[schema(value_type = String)]
    pub(crate) password: Zeroizing<String>,
    /// One of the recovery codes, each good once.
    #[schema(value_type = String)]
    pub(crate) code: Zeroizing<String>,
}

/// Signs in by password and a recovery code in the place of the one-time code. The user is told by a notice.
#[utoipa::path(post, path = "/v1/session/recovery", tag = "session", request_body = ByRecovery,
    responses((status = 204)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    session: Session,
    caller: Caller,
    Body(by): Body<ByRecovery>,
) -> Result<Response, Problem> {
    by_recovery(&server, &session, &caller, by, StatusCode::NO_CONTENT).await
}

/// Signs in by login, password and recovery code, and answers so; every try is counted.
pub(crate) async fn by_recovery(
    server: &Server,
    session: &Session,
    caller: &Caller,
    by: ByRecovery,
    answer: impl IntoResponse,
) -> Result<Response, Problem> {
    let secrets = server.store.secrets_of_login(device::login(&by.login)?).await?;
    let knocked = caller.knock(server, &by.login, secrets.as_ref().map(|secrets| secrets.user)).await?;
    match prove(server, secrets, by.password, &by.code).await {
        Ok(user) => {
            knocked.right(server).await?;
            enter(server, session, caller, user, answer).await
        }
        Err(problem) => {
            knocked.wrong(server).await?;
            Err(problem)
        }
    }
}

async fn prove(
    server: &Server,
    secrets: Option<Sealed>,
    typed: Zeroizing<String>,
    code: &str,
) -> Result<Id, Problem> {
    let user = password::knows(secrets, typed).await?.user;
    let left: Vec<Digest> =
        server.store.recovery_left(user).await?.into_iter().map(Digest::from_bytes).collect();
    let found = recovery::verify(code, &left).and_then(|at| left.get(at)).ok_or_else(Problem::not_proven)?;
    match server.store.use_recovery(user, *found.as_bytes()).await {
        Err(Error::Refused(_)) => Err(Problem::not_proven()),
        done => Ok(done.map(|()| user)?),
    }
}

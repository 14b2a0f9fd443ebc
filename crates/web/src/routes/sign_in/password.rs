//! Signing in by password and one-time code, and proving again who one is.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_signin::{password, totp};
use lindung_store::Id;
use lindung_store::people::{Door, Sealed};
use serde::Deserialize;
use tower_sessions::Session;
use utoipa::ToSchema;
use zeroize::Zeroizing;

use super::device::{self, Caller};
use super::enter;
use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;
use crate::who::{self, Who};

/// Login, password and one-time code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByPassword {
    /// The name to sign in with.
    pub(crate) login: String,
    /// The password.
    #[schema(value_type = String)]
    pub(crate) password: Zeroizing<String>,
    /// The code that the authenticator shows now.
    pub(crate) code: Option<String>,
}

/// Password and one-time code of who is signed in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Again {
    /// The password.
    #[schema(value_type = String)]
    pub(crate) password: Zeroizing<String>,
    /// The code that the authenticator shows now.
    pub(crate) code: Option<String>,
}

/// Signs in.
#[utoipa::path(post, path = "/v1/session", tag = "session", request_body = ByPassword, responses((status = 204)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    session: Session,
    caller: Caller,
    Body(by): Body<ByPassword>,
) -> Result<Response, Problem> {
    by_password(&server, &session, &caller, by, StatusCode::NO_CONTENT).await
}

/// Signs in by login, password and code, and answers so; every try is counted.
pub(crate) async fn by_password(
    server: &Server,
    session: &Session,
    caller: &Caller,
    by: ByPassword,
    answer: impl IntoResponse,
) -> Result<Response, Problem> {
    let secrets = server.store.secrets_of_login(device::login(&by.login)?).await?;
    let knocked = caller.knock(server, &by.login, secrets.as_ref().map(|secrets| secrets.user)).await?;
    match prove(server, secrets, by.password, by.code.as_deref()).await {
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

/// Proves again who one is: opens what is only shown for a few minutes after.
#[utoipa::path(post, path = "/v1/session/step-up", tag = "session", security(("session" = [])),
    request_body = Again, responses((status = 204)))]
pub(crate) async fn step_up(
    State(server): State<Server>,
    who: Who,
    session: Session,
    Body(by): Body<Again>,
) -> Result<StatusCode, Problem> {
    again(&server, &who, &session, by).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Proves again who one is by password and code; every try is counted.
pub(crate) async fn again(server: &Server, who: &Who, session: &Session, by: Again) -> Result<(), Problem> {
    // Who is signed in has a door of one's own, which guessing from outside cannot shut.
    let door = Door::Device(who.actor.user.to_string(), [0; 32]);
    if let Some(until) = server.store.knock(&door).await? {
        return Err(Problem::slow_down().after(until - server.store.now()));
    }
    let secrets = server.store.secrets_of(who.actor.user).await?;
    prove(server, secrets, by.password, by.code.as_deref()).await?;
    server.store.passed(&door).await?;
    who::proved(server, session).await
}

/// Whether a user has anything to prove again with: who came by a link alone has nothing.
pub(crate) async fn can_prove(server: &Server, user: Id) -> Result<bool, Problem> {
    let secrets = server.store.secrets_of(user).await?;
    Ok(secrets.is_some_and(|secrets| secrets.password.is_some()) || super::passkeys::any(server, user).await)
}

/// Checks a password and a one-time code.
async fn prove(
    server: &Server,
    secrets: Option<Sealed>,
    typed: Zeroizing<String>,
    code: Option<&str>,
) -> Result<Id, Problem> {
    let secrets = knows(secrets, typed).await?;
    if let Some(secret) = &secrets.totp {
        let secret: [u8; 20] = secret.as_slice().try_into().map_err(|_| Problem::unavailable())?;
        let secret = totp::Secret::from_bytes(secret);
        let last = u64::try_from(secrets.totp_step).ok();
        let step = totp::verify(&secret, code.unwrap_or_default(), server.store.now(), last);
        let step = step.map_err(|_| Problem::not_proven())?;
        used(server, secrets.user, step).await?;
    }
    Ok(secrets.user)
}

/// Notes a step as used; of many at once, one does.
pub(super) async fn used(server: &Server, user: Id, step: u64) -> Result<(), Problem> {
    let step = i64::try_from(step).map_err(|_| Problem::not_proven())?;
    match server.store.use_totp(user, step).await {
        Err(lindung_store::Error::Refused(_)) => Err(Problem::not_proven()),
        done => Ok(done?),
    }
}

/// Checks a password. The answer, and its time, are the same for whoever is unknown.
pub(super) async fn knows(secrets: Option<Sealed>, typed: Zeroizing<String>) -> Result<Sealed, Problem> {
    let stored = secrets.as_ref().and_then(|secrets| secrets.password.clone());
    let work = move || match stored {
        Some(stored) => password::verify(&typed, &stored),
        None => password::verify_nobody(&typed),
    };
    // Argon2 takes its time; others are served meanwhile.
    let verified = tokio::task::spawn_blocking(work).await.map_err(|_| Problem::unavailable())?;
    secrets.filter(|_| verified.ok).ok_or_else(Problem::not_proven)
}

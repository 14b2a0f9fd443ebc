//! Signing in by password and one-time code, and proving again who one is.

use axum::extract::State;
use axum::http::StatusCode;
use lindung_signin::{password, totp};
use lindung_store::people::{Door, Sealed};
use serde::Deserialize;
use tower_sessions::Session;
use utoipa::ToSchema;

use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;
use crate::who::{self, Who};

/// Login, password and one-time code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByPassword {
    /// The name to sign in with.
    login: String,
    /// The password.
    password: String,
    /// The code that the authenticator shows now.
    code: Option<String>,
}

/// Password and one-time code of who is signed in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Again {
    /// The password.
    password: String,
    /// The code that the authenticator shows now.
    code: Option<String>,
}

/// Signs in.
#[utoipa::path(post, path = "/v1/session", tag = "session", request_body = ByPassword, responses((status = 204)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    session: Session,
    Body(by): Body<ByPassword>,
) -> Result<StatusCode, Problem> {
    let door = Door::Login(by.login.clone());
    open(&server, &door).await?;
    let secrets = server.store.secrets_of_login(&by.login).await?;
    let user = match prove(&server, secrets, by.password, by.code.as_deref()).await {
        Ok(user) => user,
        Err(problem) => {
            server.store.failed_at(&door).await?;
            return Err(problem);
        }
    };
    server.store.passed(&door).await?;
    let actor = server.store.actor(user).await?.ok_or_else(Problem::not_proven)?;
    who::begin(&server, &session, &actor, true).await?;
    Ok(StatusCode::NO_CONTENT)
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
    let door = Door::Device(who.actor.user.to_string(), [0; 32]);
    open(&server, &door).await?;
    let secrets = server.store.secrets_of(who.actor.user).await?;
    if let Err(problem) = prove(&server, secrets, by.password, by.code.as_deref()).await {
        server.store.failed_at(&door).await?;
        return Err(problem);
    }
    server.store.passed(&door).await?;
    who::proved(&server, &session).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// That a door is not shut after too many tries.
pub(super) async fn open(server: &Server, door: &Door) -> Result<(), Problem> {
    match server.store.shut_until(door).await? {
        None => Ok(()),
        Some(until) => {
            let seconds = (until - server.store.now()) / 1000 + 1;
            Err(Problem::slow_down().saying(format!("Try again in {seconds} seconds.")))
        }
    }
}

/// Checks a password and a one-time code. The answer, and its time, are the same for whoever is unknown.
pub(super) async fn prove(
    server: &Server,
    secrets: Option<Sealed>,
    typed: String,
    code: Option<&str>,
) -> Result<lindung_store::Id, Problem> {
    let stored = secrets.as_ref().and_then(|secrets| secrets.password.clone());
    let work = move || match stored {
        Some(stored) => password::verify(&typed, &stored),
        None => password::verify_nobody(&typed),
    };
    // Argon2 takes its time; others are served meanwhile.
    let verified = tokio::task::spawn_blocking(work).await.map_err(|_| Problem::unavailable())?;
    let secrets = secrets.filter(|_| verified.ok).ok_or_else(Problem::not_proven)?;
    if let Some(secret) = &secrets.totp {
        let secret: [u8; 20] = secret.as_slice().try_into().map_err(|_| Problem::unavailable())?;
        let secret = totp::Secret::from_bytes(secret);
        let last = u64::try_from(secrets.totp_step).ok();
        let step = totp::verify(&secret, code.unwrap_or_default(), server.store.now(), last);
        let step = step.map_err(|_| Problem::not_proven())?;
        let step = i64::try_from(step).map_err(|_| Problem::not_proven())?;
        server.store.use_totp(secrets.user, step).await.map_err(|_| Problem::not_proven())?;
    }
    Ok(secrets.user)
}

//! Signing in through an account elsewhere (OpenID Connect), and linking one.
//!
//! The browser comes back from another site, so the session's cookie, which is strict, does not come with
//! it. A cookie of its own, for ten minutes, says which sign-in it was.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use data_encoding::BASE64;
use lindung_signin::oidc::{Ask, Claimed, Provider, Returned, TIME_LIMIT};
use lindung_signin::token::Token;
use lindung_store::{Error, Fault, Id};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower_sessions::Session;
use tower_sessions::cookie::{SameSite, time::Duration};
use utoipa::IntoParams;

use super::{author, device};
use crate::Server;
use crate::pages::Frame;
use crate::pages::enter::{Told, onward, told};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::who::{self, Who};

/// The kind under which accounts elsewhere are kept.
const KIND: &str = "oidc";
/// The cookie that says which sign-in the browser comes back from.
const COOKIE: &str = "lindung-oidc";

/// What waits for the browser to come back.
#[derive(Serialize, Deserialize)]
struct Waiting {
    in_flight: String,
    /// Whom the account is to be linked to; nobody where somebody signs in.
    link: Option<Id>,
}

/// What the browser brings back.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Brought {
    /// The code to be exchanged.
    code: Option<String>,
    /// Which sign-in it was.
    state: Option<String>,
    /// The provider, where it says so.
    iss: Option<String>,
}

fn provider(server: &Server) -> Result<Arc<Provider>, Problem> {
    server.provider.clone().ok_or_else(Problem::not_found)
}

/// Begins at the provider: the address to send the browser to, and the cookie for its way back.
async fn set_out(
    server: &Server,
    ask: Ask,
    link: Option<Id>,
) -> Result<(String, (HeaderName, String)), Problem> {
    let (begun, now) = (provider(server)?.begin(ask, server.store.now()), server.store.now());
    let token = Token::new().map_err(|_| Problem::unavailable())?;
    let waiting = Waiting { in_flight: BASE64.encode(&begun.in_flight), link };
    let waiting = serde_json::to_vec(&waiting).map_err(|_| Problem::unavailable())?;
    server.store.keep_session(*token.digest().as_bytes(), &waiting, now + TIME_LIMIT, true).await?;
    let lasts = Duration::milliseconds(TIME_LIMIT);
    // Lax: it must come along when the provider sends the browser back.
    let cookie = device::cookie(server, COOKIE, token.text().to_string(), SameSite::Lax, lasts);
    Ok((begun.url, cookie))
}

/// Begins signing in at the provider.
#[utoipa::path(get, path = "/v1/session/oidc", tag = "session",
    responses((status = 303, description = "To the provider.")))]
pub(crate) async fn begin(State(server): State<Server>) -> Result<Response, Problem> {
    let (url, cookie) = set_out(&server, Ask::SignIn, None).await?;
    Ok((AppendHeaders([cookie]), Redirect::to(&url)).into_response())
}

/// Begins linking an account at the provider, a short while after proving again who one is.
#[utoipa::path(post, path = "/v1/session/oidc/link", tag = "session", security(("session" = [])),
    responses((status = 200, body = Object, description = "`url`: where to send the browser.")))]
pub(crate) async fn begin_link(State(server): State<Server>, who: Who) -> Result<Response, Problem> {
    let (url, cookie) = to_link(&server, &who).await?;
    let body: Json<Value> = Json(json!({"url": url}));
    Ok((AppendHeaders([cookie]), body).into_response())
}

/// Begins linking: the address to send the browser to, and the cookie for its way back.
pub(crate) async fn to_link(server: &Server, who: &Who) -> Result<(String, (HeaderName, String)), Problem> {
    provider(server)?;
    if !who.stepped_up {
        return Err(Problem::step_up_required());
    }
    // Somebody else's open session at the provider must not be linked unseen.
    set_out(server, Ask::Confirmation, Some(who.actor.user)).await
}

/// Whether an account elsewhere is linked to a user.
pub(crate) async fn is_linked(server: &Server, user: Id) -> Result<bool, Problem> {
    Ok(!server.store.credentials(user, KIND).await?.is_empty())
}

/// Where the provider sends the browser back to: signs in, or links. Answers with a page that goes on.
#[utoipa::path(get, path = "/v1/session/oidc/callback", tag = "session", params(Brought),
    responses((status = 200, body = String, content_type = "text/html"), (status = 401, body = String, content_type = "text/html")))]
pub(crate) async fn callback(
    State(server): State<Server>,
    session: Session,
    mut frame: Frame,
    headers: HeaderMap,
    Query(brought): Query<Brought>,
) -> Result<Response, Problem> {
    let provider = provider(&server)?;
    let done = came_back(&server, &provider, &session, &headers, &brought).await;
    let page = match done {
        Ok(()) => {
            frame.who = who::who(&server, &session).await.ok();
            onward(&frame)
        }
        Err(Refused::Unknown) => told(&frame, Told::Unknown),
        Err(Refused::NotProven) => told(&frame, Told::NotProven),
        Err(Refused::Taken) => told(&frame, Told::Taken),
        Err(Refused::Other(problem)) => return Err(problem),
    };
    let gone = device::cookie(&server, COOKIE, String::new(), SameSite::Lax, Duration::ZERO);
    Ok((AppendHeaders([gone]), page).into_response())
}

/// Why the way back does not lead in.
enum Refused {
    /// The sign-in was not begun here, took too long, or the provider's answer does not hold.
    NotProven,
    /// No account here is linked to this one.
    Unknown,
    /// Somebody else's account here is linked to this one.
    Taken,
    Other(Problem),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Other(problem)
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self::Other(fault.into())
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Other(error.into())
    }
}

async fn came_back(
    server: &Server,
    provider: &Provider,
    session: &Session,
    headers: &HeaderMap,
    brought: &Brought,
) -> Result<(), Refused> {
    let (store, now) = (&server.store, server.store.now());
    let token = device::read(server, headers, COOKIE).and_then(|text| Token::parse(&text).ok());
    let digest = *token.ok_or(Refused::NotProven)?.digest().as_bytes();
    let (kept, _) = store.session(digest).await?.ok_or(Refused::NotProven)?;
    // It counts once, whatever comes of it.
    store.end_session(digest).await?;
    let waiting: Waiting = serde_json::from_slice(&kept).map_err(|_| Refused::NotProven)?;
    let in_flight = BASE64.decode(waiting.in_flight.as_bytes()).map_err(|_| Refused::NotProven)?;
    let (Some(code), Some(state)) = (&brought.code, &brought.state) else { return Err(Refused::NotProven) };
    let returned = Returned { code, state, issuer: brought.iss.as_deref() };
    let claimed = provider.finish(&in_flight, returned, now).await;
    let claimed = claimed.map_err(|problem| {
        tracing::warn!(%problem, "a sign-in at the provider was refused");
        Refused::NotProven
    })?;
    let account = format!("{}\0{}", claimed.issuer, claimed.subject);
    let known = store.user_of_credential(KIND, account.as_bytes()).await?;
    match (waiting.link, known) {
        (None, None) => Err(Refused::Unknown),
        (None, Some(user)) => {
            let actor = store.actor(user).await?.ok_or(Refused::Unknown)?;
            let proved = two_factors(&claimed) && is_fresh(&claimed, now, server.settings.limits.step_up);
            Ok(who::begin(server, session, &actor, proved).await?)
        }
        (Some(user), Some(known)) if user == known => Ok(()),
        (Some(_), Some(_)) => Err(Refused::Taken),
        (Some(user), None) => {
            let actor = store.actor(user).await?.ok_or(Refused::Unknown)?;
            match store.keep_credential(author(&actor), user, KIND, account.as_bytes(), &[]).await {
                Err(Error::Refused(_)) => Err(Refused::Taken),
                done => Ok(done.map(drop)?),
            }
        }
    }
}

/// Classes of authentication that stand for two factors or a passkey.
const STRONG: [&str; 6] = [
    "phr",
    "phrh",
    "https://refeds.org/profile/mfa",
    "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
    "http://eidas.europa.eu/LoA/substantial",
    "http://eidas.europa.eu/LoA/high",
];
/// Methods of RFC 8176 by what they show: something one knows, has, or is.
const FACTORS: [&[&str]; 3] = [
    &["pwd", "pin", "kba"],
    &["otp", "hwk", "swk", "pop", "sc", "sms", "tel"],
    &["face", "fpt", "iris", "retina", "vbm"],
];

/// Whether the provider says that two different things were shown.
fn two_factors(claimed: &Claimed) -> bool {
    let said = |method: &&str| claimed.amr.iter().any(|said| said == method);
    let shown = FACTORS.iter().filter(|factor| factor.iter().any(&said)).count();
    let class = claimed.acr.as_deref().is_some_and(|class| STRONG.contains(&class));
    class || said(&"mfa") || shown > 1
}

/// Whether the provider says that this was just now: an old session there proves nothing again.
fn is_fresh(claimed: &Claimed, now: i64, lasts: i64) -> bool {
    claimed.authenticated_at.is_some_and(|at| now - at <= lasts)
}

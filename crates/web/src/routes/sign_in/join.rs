//! Choosing what to sign in with, by an invitation that works once.

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use data_encoding::BASE64;
use lindung_signin::password::{self, Password};
use lindung_signin::recovery::Codes;
use lindung_signin::token::Token;
use lindung_signin::totp::{self, Enrolment};
use lindung_store::people::{Link, User};
use lindung_store::{Id, Invalid};
use qrcode::QrCode;
use qrcode::render::svg;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use utoipa::ToSchema;
use zeroize::Zeroizing;

use super::device::Caller;
use super::{author, enter, password as by_password};
use crate::Server;
use crate::problem::Problem;
use crate::routes::body::Body;

/// Under this key the session holds what was begun.
const KEY: &str = "join";
/// How long one may take to set up an authenticator: fifteen minutes.
const TIME_LIMIT: i64 = 15 * 60_000;

/// What stands after the `#` of an invitation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Invitation {
    /// The token.
    token: String,
}

/// Who is invited, and the secret for an authenticator.
#[derive(Serialize, ToSchema)]
pub(crate) struct Invited {
    /// The name to sign in with.
    login: String,
    /// The name shown to colleagues.
    name: String,
    /// The secret of the one-time codes.
    totp: Secret,
}

/// A secret of one-time codes, three times the same.
#[derive(Serialize, ToSchema)]
pub(crate) struct Secret {
    /// As a link that opens an authenticator on this device.
    #[schema(value_type = String)]
    url: Zeroizing<String>,
    /// As base32 in groups of four, for typing.
    #[schema(value_type = String)]
    secret: Zeroizing<String>,
    /// As a picture (SVG) to scan.
    qr: String,
}

/// What is chosen to sign in with.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Chosen {
    /// The token of the invitation.
    token: String,
    /// The new password: at least 12 characters, and none that is tried first.
    #[schema(value_type = String)]
    password: Zeroizing<String>,
    /// The code that the authenticator shows now.
    code: String,
}

/// The recovery codes, shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct Joined {
    /// Each is good once in the place of a one-time code.
    #[schema(value_type = Vec<String>)]
    recovery_codes: Vec<Zeroizing<String>>,
}

/// What waits in the session for the first code.
#[derive(Serialize, Deserialize)]
struct Joining {
    link: String,
    secret: String,
    begun_at: i64,
}

/// Whose invitation this is.
async fn invited(server: &Server, digest: [u8; 32]) -> Result<User, Problem> {
    let user = server.store.link(Link::Invitation, digest).await?;
    let user = server.store.user(user).await?.filter(|user| user.disabled_at.is_none());
    user.ok_or_else(Problem::expired)
}

fn digest(token: &str) -> Result<[u8; 32], Problem> {
    Ok(*Token::parse(token).map_err(|_| Problem::expired())?.digest().as_bytes())
}

/// Begins with an invitation, which stays good: gives the secret for an authenticator.
#[utoipa::path(post, path = "/v1/join/begin", tag = "session", request_body = Invitation,
    responses((status = 200, body = Invited)))]
pub(crate) async fn begin(
    State(server): State<Server>,
    session: Session,
    Body(by): Body<Invitation>,
) -> Result<Json<Invited>, Problem> {
    let (user, enrolment) = opened(&server, &session, &by.token).await?;
    let url = enrolment.url();
    let qr = picture(&url)?;
    let totp = Secret { url, secret: enrolment.base32(), qr };
    Ok(Json(Invited { login: user.login, name: user.name, totp }))
}

/// Opens an invitation: what is needed to finish waits in the session.
pub(crate) async fn opened(
    server: &Server,
    session: &Session,
    token: &str,
) -> Result<(User, Enrolment), Problem> {
    let digest = digest(token)?;
    let user = invited(server, digest).await?;
    let enrolment = Enrolment::new(&user.login).map_err(|_| Problem::unavailable())?;
    let secret = BASE64.encode(enrolment.secret().as_bytes());
    let joining = Joining { link: BASE64.encode(&digest), secret, begun_at: server.store.now() };
    // Whoever was signed in here is no longer: the session belongs to who was invited.
    session.flush().await.map_err(|_| Problem::unavailable())?;
    session.insert(KEY, joining).await.map_err(|_| Problem::unavailable())?;
    Ok((user, enrolment))
}

/// What was begun in this session, where there is still time: the invitation's digest, who is invited, the secret.
pub(crate) async fn under_way(
    server: &Server,
    session: &Session,
) -> Result<([u8; 32], User, totp::Secret), Problem> {
    let joining: Option<Joining> = session.get(KEY).await.map_err(|_| Problem::unavailable())?;
    let lasts = |joining: &Joining| server.store.now() - joining.begun_at <= TIME_LIMIT;
    let joining = joining.filter(lasts).ok_or_else(Problem::expired)?;
    let bytes = |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| Problem::unavailable());
    let digest = bytes(&joining.link)?.try_into().map_err(|_| Problem::unavailable())?;
    let secret = bytes(&joining.secret)?.try_into().map_err(|_| Problem::unavailable())?;
    Ok((digest, invited(server, digest).await?, totp::Secret::from_bytes(secret)))
}

/// A text as a picture to scan, in SVG.
pub(crate) fn picture(url: &str) -> Result<String, Problem> {
    let code = QrCode::new(url.as_bytes()).map_err(|_| Problem::unavailable())?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(240, 240).build())
}

/// Sets password and authenticator, uses the invitation up and signs in.
#[utoipa::path(post, path = "/v1/join/finish", tag = "session", request_body = Chosen,
    responses((status = 200, body = Joined)))]
pub(crate) async fn finish(
    State(server): State<Server>,
    session: Session,
    caller: Caller,
    Body(by): Body<Chosen>,
) -> Result<Response, Problem> {
    let shown = digest(&by.token)?;
    invited(&server, shown).await?;
    let (digest, ..) = under_way(&server, &session).await?;
    if digest != shown {
        return Err(Problem::expired());
    }
    let (user, recovery_codes) = joined(&server, &session, &by.password, &by.code).await?;
    enter(&server, &session, &caller, user, Json(Joined { recovery_codes })).await
}

/// Sets password and authenticator with what was begun in this session: who has joined, and the recovery codes.
pub(crate) async fn joined(
    server: &Server,
    session: &Session,
    password: &str,
    code: &str,
) -> Result<(Id, Vec<Zeroizing<String>>), Problem> {
    let (digest, user, secret) = under_way(server, session).await?;
    let chosen = Password::parse(password, &user.login);
    let step = totp::verify(&secret, code, server.store.now(), None);
    let (chosen, step) = match (chosen, step) {
        (Ok(chosen), Ok(step)) => (chosen, step),
        (chosen, step) => {
            let password = chosen.err().map(|refused| Invalid::new("password", refused.to_string()));
            let code = step.err().map(|refused| Invalid::new("code", refused.to_string()));
            return Err(password.into_iter().chain(code).collect::<Vec<_>>().into());
        }
    };
    let hashed = tokio::task::spawn_blocking(move || password::hash(&chosen)).await;
    let hashed = hashed.ok().and_then(Result::ok).ok_or_else(Problem::unavailable)?;
    let codes = Codes::new().map_err(|_| Problem::unavailable())?;
    let digests = codes.digests().iter().map(|digest| *digest.as_bytes()).collect();
    let actor = server.store.actor(user.id).await?.ok_or_else(Problem::expired)?;
    server.store.join(author(&actor), digest, hashed, secret.as_bytes(), digests).await?;
    by_password::used(server, user.id, step).await?;
    Ok((user.id, codes.texts().collect()))
}

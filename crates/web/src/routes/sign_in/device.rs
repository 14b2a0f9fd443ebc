//! Where a request comes from, and the doors at which tries to sign in are counted.
//!
//! A device that was used to sign in before is known by a cookie and has a door of its own: guessing from
//! elsewhere never shuts out who works there.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, header};
use lindung_signin::token::Token;
use lindung_store::Id;
use lindung_store::people::{Actor, Door};
use tower_sessions::cookie::{Cookie, SameSite, time::Duration};

use super::author;
use crate::Server;
use crate::problem::Problem;

/// The kind under which known devices are kept.
const KIND: &str = "device";
/// The longest that browsers keep a cookie.
const LASTS: Duration = Duration::days(400);
/// No login is longer, in characters.
const LONGEST_LOGIN: usize = 120;

/// Where a request comes from.
#[derive(Debug)]
pub(crate) struct Caller {
    address: String,
    device: Option<Token>,
}

/// A try that was counted before it is made.
#[derive(Debug)]
pub(super) struct Try {
    door: Door,
    address: Option<Door>,
}

/// A cookie of this server, by the names and attributes that its address allows.
pub(super) fn cookie(
    server: &Server,
    name: &str,
    value: String,
    site: SameSite,
    lasts: Duration,
) -> (HeaderName, String) {
    let (secure, name) = named(server, name);
    let cookie =
        Cookie::build((name, value)).path("/").http_only(true).secure(secure).same_site(site).max_age(lasts);
    (header::SET_COOKIE, cookie.build().to_string())
}

/// The value of a cookie of this server.
pub(super) fn read(server: &Server, headers: &HeaderMap, name: &str) -> Option<String> {
    let (_, name) = named(server, name);
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut cookies = lines.flat_map(|line| Cookie::split_parse(line.to_owned())).flatten();
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

fn named(server: &Server, name: &str) -> (bool, String) {
    let secure = server.settings.origin.starts_with("https://");
    (secure, if secure { format!("__Host-{name}") } else { name.to_owned() })
}

impl<S: Send + Sync> FromRequestParts<S> for Caller
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let server = Server::from_ref(state);
        let device =
            read(&server, &parts.headers, "lindung-device").and_then(|text| Token::parse(&text).ok());
        Ok(Self { address: address(&server, parts), device })
    }
}

/// The network address a request comes from: of IPv6 the half that one household or office has.
fn address(server: &Server, parts: &Parts) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    // The last entry is the proxy's own; the client can write any before it.
    let forwarded =
        parts.headers.get_all("x-forwarded-for").iter().next_back().and_then(|line| line.to_str().ok());
    let forwarded =
        forwarded.and_then(|line| line.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
    let address = if server.settings.behind_proxy { forwarded.or(peer) } else { peer };
    match address.map(|address: IpAddr| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        None => "unknown".to_owned(),
    }
}

impl Caller {
    /// Counts a try to sign in as `login`, which may be nobody's. Everybody is asked the same questions.
    pub(super) async fn knock(&self, server: &Server, login: &str, user: Option<Id>) -> Result<Try, Problem> {
        let (now, store) = (server.store.now(), &server.store);
        let knocked = match self.known(server, user.unwrap_or(Id::nil())).await? {
            Some(device) => Try { door: Door::Device(login.to_owned(), device), address: None },
            None => {
                let address = Door::Address(self.address.clone());
                if let Some(until) = store.shut_until(&address).await? {
                    return Err(Problem::slow_down().after(until - now));
                }
                Try { door: Door::Login(login.to_owned()), address: Some(address) }
            }
        };
        match store.knock(&knocked.door).await? {
            Some(until) => Err(Problem::slow_down().after(until - now)),
            None => Ok(knocked),
        }
    }

    /// The digest of this device, where the user has signed in on it before.
    async fn known(&self, server: &Server, user: Id) -> Result<Option<[u8; 32]>, Problem> {
        let Some(device) = &self.device else { return Ok(None) };
        let digest = *device.digest().as_bytes();
        let known = server.store.user_of_credential(KIND, &lookup(digest, user)).await?;
        Ok(known.filter(|known| *known == user).map(|_| digest))
    }

    /// Knows this device from now on: the cookie by which it is.
    pub(super) async fn remember(
        &self,
        server: &Server,
        actor: &Actor,
    ) -> Result<(HeaderName, String), Problem> {
        let made;
        let token = match &self.device {
            Some(token) => token,
            None => {
                made = Token::new().map_err(|_| Problem::unavailable())?;
                &made
            }
        };
        if self.known(server, actor.user).await?.is_none() {
            let lookup = lookup(*token.digest().as_bytes(), actor.user);
            server.store.keep_credential(author(actor), actor.user, KIND, &lookup, &[]).await?;
        }
        Ok(cookie(server, "lindung-device", token.text().to_string(), SameSite::Strict, LASTS))
    }
}

/// Several users may share a device, each knowing it for oneself.
fn lookup(device: [u8; 32], user: Id) -> Vec<u8> {
    [device.as_slice(), user.as_bytes()].concat()
}

impl Try {
    /// It was the right one: what was counted is forgotten.
    pub(super) async fn right(self, server: &Server) -> Result<(), Problem> {
        // An address stays counted: somebody's own sign-in must not pay for guesses at others.
        Ok(server.store.passed(&self.door).await?)
    }

    /// It was a wrong one.
    pub(super) async fn wrong(self, server: &Server) -> Result<(), Problem> {
        match self.address {
            Some(address) => Ok(server.store.failed_at(&address).await?),
            None => Ok(()),
        }
    }
}

/// A login that somebody could have.
pub(super) fn login(text: &str) -> Result<&str, Problem> {
    if text.chars().nth(LONGEST_LOGIN).is_some() {
        return Err(Problem::at("login", "must be at most 120 characters"));
    }
    Ok(text)
}

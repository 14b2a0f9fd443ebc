//! Signing in and out, joining, and proving again who one is, as pages that work without script.
//!
//! They know the forms and their words. What proves somebody, and how often it may be tried, is the API's.

mod account;
mod join;
mod prove;
mod sign_in;

use askama::Template;
use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::{Frame, back, show};
use crate::Server;

/// The page to come back to.
#[derive(Debug, Default, Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

impl Back {
    /// Where to go on.
    fn to(&self) -> &str {
        back::page(&self.back).unwrap_or(back::WORK)
    }
}

/// The routes.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/sign-in/link", post(sign_in::by_link))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/account", get(account::page))
        .route("/account/passkeys/{passkey}/remove", post(account::remove))
        .route("/account/link", post(account::link))
        .route("/prove", get(prove::page).post(prove::prove))
        .route("/join", get(join::page).post(join::open))
        .route("/join/qr.svg", get(join::picture))
        .route("/join/finish", post(join::finish))
}

/// The token of a one-time link: what stands after the `#`, or the token by itself.
fn token(link: &str) -> &str {
    let link = link.trim();
    link.rsplit_once('#').map_or(link, |(_, token)| token)
}

#[derive(Template)]
#[template(path = "enter/onward.html")]
struct Onward<'a> {
    f: &'a Frame,
}

/// A page that goes on to one's work. A redirect would not do: the browser comes from another site and
/// would leave the session's strict cookie behind.
pub(crate) fn onward(frame: &Frame) -> Response {
    let refresh = (HeaderName::from_static("refresh"), HeaderValue::from_static("0;url=/work"));
    ([refresh], show(&Onward { f: frame })).into_response()
}

/// Why one is not signed in after coming back from the provider.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Told {
    /// An account elsewhere is linked to nobody here.
    Unknown,
    /// The way back from the provider does not hold.
    NotProven,
    /// Somebody else has linked the account.
    Taken,
}

#[derive(Template)]
#[template(path = "enter/told.html")]
struct ToldPage<'a> {
    f: &'a Frame,
    what: &'static str,
}

/// A page that tells why one is not signed in.
pub(crate) fn told(frame: &Frame, why: Told) -> Response {
    let (status, what) = match why {
        Told::Unknown => (StatusCode::UNAUTHORIZED, "enter-told-unknown"),
        Told::NotProven => (StatusCode::UNAUTHORIZED, "enter-told-not-proven"),
        Told::Taken => (StatusCode::CONFLICT, "enter-told-taken"),
    };
    (status, show(&ToldPage { f: frame, what })).into_response()
}

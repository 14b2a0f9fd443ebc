//! The pages of the server itself: signing in, joining, one's cases. Plain files; they know only the API.
//!
//! Nothing is inline, so that the content security policy can stay strict.

mod assets;
mod casework;
mod explore;
mod facts;
mod frame;
mod leave;
mod shown;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};

pub(crate) use frame::Frame;

use crate::Server;

/// A worked case, to begin from or to practise on.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its file without the ending, as `w14-courier-in-love`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub notes: String,
    /// The document, `lindung.case/1`.
    pub case: serde_json::Value,
}

const HOME: &str = include_str!("pages/home.html");
const JOIN: &str = include_str!("pages/join.html");
const SIGN_IN: &str = include_str!("pages/sign-in.html");
const ONWARD: &str = include_str!("pages/onward.html");
const TOLD: &str = include_str!("pages/told.html");

/// What is told where an account elsewhere is linked to nobody here.
pub(crate) const UNKNOWN: &str =
    "No account here is linked to that one. Sign in another way, then link it, or ask your administrator.";
/// What is told where the way back from the provider does not hold.
pub(crate) const NOT_PROVEN: &str = "This did not prove who you are, or it took too long. Begin again.";
/// What is told where somebody else has linked the account.
pub(crate) const TAKEN: &str = "That account is linked to another user here.";

/// The routes of the pages.
pub(crate) fn routes() -> Router<Server> {
    Router::new()
        .route("/", get(home))
        .route("/account", get(async || Html(HOME)))
        .route("/join", get(async || Html(JOIN)))
        .route("/sign-in", get(sign_in))
        .route("/language", post(leave::language))
        .route("/leave", get(leave::leave).post(leave::leave))
        .merge(casework::routes())
        .merge(explore::routes())
        .merge(assets::routes())
}

/// An address of this server, whatever was sent; else where to go instead.
pub(crate) fn own_address(back: &str, instead: &str) -> String {
    let plain = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    if plain { back.to_owned() } else { instead.to_owned() }
}

/// A page as an answer. A template that fails is a fault of the program, and is told as one.
pub(crate) fn show(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be made");
            crate::problem::Problem::unavailable().into_response()
        }
    }
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    f: &'a Frame,
}

/// The first page.
async fn home(frame: Frame) -> Response {
    show(&Home { f: &frame })
}

/// Shows the ways of signing in that this server has.
async fn sign_in(State(server): State<Server>) -> Html<String> {
    let has = [("passkey", server.relying.is_some()), ("oidc", server.provider.is_some())];
    let mut page = SIGN_IN.to_owned();
    for (way, there) in has {
        let hidden = if there { "" } else { "hidden" };
        page = page.replace(&format!("data-if=\"{way}\""), hidden);
    }
    Html(page)
}

/// A page that goes on to one's cases. A redirect would not do: the browser comes from another site and
/// would leave the session's strict cookie behind.
pub(crate) fn onward() -> Response {
    Html(ONWARD).into_response()
}

/// A page that tells why one is not signed in. `what` is one of the texts above.
pub(crate) fn told(status: StatusCode, what: &'static str) -> Response {
    (status, Html(TOLD.replace("{what}", what))).into_response()
}

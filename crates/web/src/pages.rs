//! The pages of the server itself: signing in, joining, one's cases. Plain files; they know only the API.
//!
//! Nothing is inline, so that the content security policy can stay strict.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use crate::Server;

/// Files by their address and type.
const FILES: [(&str, &str, &str); 7] = [
    ("/assets/lindung.css", "text/css; charset=utf-8", include_str!("pages/lindung.css")),
    ("/assets/icon.svg", "image/svg+xml", include_str!("pages/icon.svg")),
    ("/assets/api.js", SCRIPT, include_str!("pages/api.js")),
    ("/assets/passkey.js", SCRIPT, include_str!("pages/passkey.js")),
    ("/assets/sign-in.js", SCRIPT, include_str!("pages/sign-in.js")),
    ("/assets/join.js", SCRIPT, include_str!("pages/join.js")),
    ("/assets/home.js", SCRIPT, include_str!("pages/home.js")),
];
const SCRIPT: &str = "text/javascript; charset=utf-8";

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
    let mut router = Router::new()
        .route("/", get(async || Html(HOME)))
        .route("/join", get(async || Html(JOIN)))
        .route("/sign-in", get(sign_in));
    for (path, kind, text) in FILES {
        let file = move || async move { ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], text) };
        router = router.route(path, get(file));
    }
    router
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

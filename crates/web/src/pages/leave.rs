//! Choosing a language, and leaving at once: what the browser holds of a situation or a session is gone.

use axum::Form;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tower_sessions::Session;

use super::frame::LANGUAGE;
use super::{explore, own_address};
use crate::Server;
use crate::who::Who;

/// A year, in seconds.
const YEAR: u32 = 365 * 24 * 3600;

/// The language chosen and the page to come back to.
#[derive(Debug, Deserialize)]
pub(super) struct Chosen {
    language: String,
    #[serde(default)]
    back: String,
}

/// Keeps the language chosen and goes back.
pub(super) async fn language(State(server): State<Server>, Form(chosen): Form<Chosen>) -> Response {
    let code =
        server.languages.find(&chosen.language).map_or("en".to_owned(), |speech| speech.code().to_owned());
    let secure = if server.settings.origin.starts_with("https://") { "; Secure" } else { "" };
    let kept = format!("{LANGUAGE}={code}; Path=/; Max-Age={YEAR}; SameSite=Lax; HttpOnly{secure}");
    (StatusCode::SEE_OTHER, [(header::LOCATION, own_address(&chosen.back, "/")), (header::SET_COOKIE, kept)])
        .into_response()
}

/// Ends the session, forgets the situation, and goes to a page that says nothing.
pub(super) async fn leave(
    State(server): State<Server>,
    who: Result<Who, crate::problem::Problem>,
    session: Session,
) -> Response {
    if who.is_ok() {
        // A session that cannot be ended now ends by itself; leaving does not wait for it.
        let _ = session.flush().await;
    }
    let gone: [(HeaderName, String); 2] =
        [(header::LOCATION, server.settings.elsewhere.clone()), (header::SET_COOKIE, explore::forgotten())];
    (StatusCode::SEE_OTHER, gone).into_response()
}

//! Proving again who one is, and coming back to where it was asked for.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use tower_sessions::Session;
use zeroize::Zeroizing;

use super::{Back, sign_in};
use crate::Server;
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::routes::sign_in::passkeys;
use crate::routes::sign_in::password::{Again, again};
use crate::who::Who;

#[derive(Template)]
#[template(path = "enter/prove.html")]
struct Page<'a> {
    f: &'a Frame,
    wrong: Wrong,
    back: &'a str,
    passkey: bool,
}

/// Password and code as they were typed.
#[derive(Deserialize)]
pub(super) struct Proof {
    #[serde(default)]
    password: Zeroizing<String>,
    #[serde(default)]
    code: String,
    #[serde(default)]
    back: String,
}

async fn made(server: &Server, frame: &Frame, who: &Who, back: &Back, wrong: Wrong) -> Response {
    let passkey = passkeys::any(server, who.actor.user).await;
    show(&Page { f: frame, wrong, back: back.to(), passkey })
}

/// The form.
pub(super) async fn page(
    State(server): State<Server>,
    who: Who,
    frame: Frame,
    Query(back): Query<Back>,
) -> Response {
    made(&server, &frame, &who, &back, Wrong::default()).await
}

/// Takes what was typed and goes back.
pub(super) async fn prove(
    State(server): State<Server>,
    who: Who,
    frame: Frame,
    session: Session,
    Typed(proof): Typed<Proof>,
) -> Result<Response, Problem> {
    let Proof { password, code, back } = proof;
    let back = Back { back };
    let by = Again { password, code: Some(code).filter(|code| !code.trim().is_empty()) };
    match again(&server, &who, &session, by).await {
        Ok(()) => Ok(Redirect::to(back.to()).into_response()),
        Err(problem) => {
            let (status, wait, wrong) =
                sign_in::refused(&frame, problem, &["password"], "enter-not-proven-again")?;
            Ok((status, wait, made(&server, &frame, &who, &back, wrong).await).into_response())
        }
    }
}

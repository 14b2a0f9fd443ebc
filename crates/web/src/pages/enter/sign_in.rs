//! Signing in by a form or a pasted link, and signing out. Every wrong proof gets one answer.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use tower_sessions::Session;
use zeroize::Zeroizing;

use super::{Back, token};
use crate::Server;
use crate::pages::form::{Typed, Wrong};
use crate::pages::wrong::wait;
use crate::pages::{Frame, back, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::routes::sign_in::device::Caller;
use crate::routes::sign_in::password::ByPassword;
use crate::routes::sign_in::{by_either, link};
use crate::who::Who;

#[derive(Template)]
#[template(path = "enter/sign_in.html")]
struct Page<'a> {
    f: &'a Frame,
    wrong: Wrong,
    login: &'a str,
    back: &'a str,
    passkey: bool,
    provider: bool,
}

/// Login, password and code as they were typed.
#[derive(Deserialize)]
pub(super) struct Proof {
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: Zeroizing<String>,
    #[serde(default)]
    code: String,
    #[serde(default)]
    back: String,
}

/// A link as it was pasted.
#[derive(Deserialize)]
pub(super) struct Pasted {
    #[serde(default)]
    link: Zeroizing<String>,
}

fn made(server: &Server, frame: &Frame, (login, back): (&str, &Back), wrong: Wrong) -> Response {
    let (passkey, provider) = (server.relying.is_some(), server.provider.is_some());
    show(&Page { f: frame, wrong, login, back: back.to(), passkey, provider })
}

/// The form; who is signed in already goes on.
pub(super) async fn page(State(server): State<Server>, frame: Frame, Query(back): Query<Back>) -> Response {
    if frame.signed_in() {
        return Redirect::to(back.to()).into_response();
    }
    made(&server, &frame, ("", &back), Wrong::default())
}

/// Signs in by what was typed.
pub(super) async fn sign_in(
    State(server): State<Server>,
    frame: Frame,
    session: Session,
    caller: Caller,
    Typed(proof): Typed<Proof>,
) -> Result<Response, Problem> {
    let Proof { login, password, code, back } = proof;
    let back = Back { back };
    let by = ByPassword { login: login.clone(), password, code: Some(code) };
    let onward = Redirect::to(back.to());
    match by_either(&server, &session, &caller, by, onward).await {
        Ok(response) => Ok(response),
        Err(problem) => {
            let (status, wait, wrong) = refused(&frame, problem, &["login"], "enter-not-proven")?;
            Ok((status, wait, made(&server, &frame, (&login, &back), wrong)).into_response())
        }
    }
}

/// Signs in by a one-time link that was pasted.
pub(super) async fn by_link(
    State(server): State<Server>,
    frame: Frame,
    session: Session,
    Typed(pasted): Typed<Pasted>,
) -> Result<Response, Problem> {
    match link::by_token(&server, &session, token(&pasted.link)).await {
        Ok(()) => Ok(Redirect::to(back::WORK).into_response()),
        Err(problem) if problem.code == "expired" => {
            let wrong = Wrong::at("link", frame.t("enter-link-expired"));
            Ok((StatusCode::GONE, made(&server, &frame, ("", &Back::default()), wrong)).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// What keeps a proof from holding, told so that it can be typed anew: at the first of the fields, in these words.
pub(super) fn refused(
    frame: &Frame,
    problem: Problem,
    fields: &[&str],
    words: &str,
) -> Result<(StatusCode, HeaderMap, Wrong), Problem> {
    let (mut headers, first) = (HeaderMap::new(), fields.first().copied().unwrap_or_default());
    match problem.code {
        "not_proven" => Ok((StatusCode::UNAUTHORIZED, headers, Wrong::at(first, frame.t(words)))),
        "slow_down" => {
            let seconds = problem.retry_after.unwrap_or(1);
            headers.insert(header::RETRY_AFTER, seconds.into());
            Ok((StatusCode::TOO_MANY_REQUESTS, headers, Wrong::at(first, wait(frame, seconds))))
        }
        _ => Wrong::of(frame, problem, fields).map(|(status, wrong)| (status, headers, wrong)),
    }
}

/// Ends the session and goes to the first page; also where there is none any more.
pub(super) async fn sign_out(who: Result<Who, Problem>, session: Session) -> Result<Redirect, Problem> {
    if who.is_ok() {
        session.flush().await.map_err(|_| Problem::unavailable())?;
    }
    Ok(Redirect::to("/"))
}

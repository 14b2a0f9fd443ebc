//! Joining by an invitation: a password, an authenticator, and the recovery codes, which are shown once.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_signin::totp::Enrolment;
use serde::Deserialize;
use tower_sessions::Session;
use zeroize::Zeroizing;

use super::token;
use crate::Server;
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::sign_in::device::Caller;
use crate::routes::sign_in::{enter, join};
use crate::who;

#[derive(Template)]
#[template(path = "enter/invited.html")]
struct Invited<'a> {
    f: &'a Frame,
    wrong: Wrong,
}

#[derive(Template)]
#[template(path = "enter/join.html")]
struct Join<'a> {
    f: &'a Frame,
    wrong: Wrong,
    name: &'a str,
    login: &'a str,
    url: Zeroizing<String>,
    secret: Zeroizing<String>,
}

#[derive(Template)]
#[template(path = "enter/codes.html")]
struct Codes<'a> {
    f: &'a Frame,
    codes: Vec<Zeroizing<String>>,
}

/// A link as it was pasted.
#[derive(Deserialize)]
pub(super) struct Pasted {
    #[serde(default)]
    link: Zeroizing<String>,
}

/// Password and first code as they were typed.
#[derive(Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    password: Zeroizing<String>,
    #[serde(default)]
    code: String,
}

/// What was begun in the session, as a form to finish it.
async fn begun(server: &Server, session: &Session, f: &Frame, wrong: Wrong) -> Result<Response, Problem> {
    let (_, user, secret) = join::under_way(server, session).await?;
    let enrolment = Enrolment::again(&user.login, secret).map_err(|_| Problem::unavailable())?;
    let (url, secret) = (enrolment.url(), enrolment.base32());
    Ok(show(&Join { f, wrong, name: &user.name, login: &user.login, url, secret }))
}

/// The form of what was begun here; else one for the link of an invitation.
pub(super) async fn page(
    State(server): State<Server>,
    frame: Frame,
    session: Session,
) -> Result<Response, Problem> {
    match begun(&server, &session, &frame, Wrong::default()).await {
        Err(problem) if problem.code == "expired" => {
            Ok(show(&Invited { f: &frame, wrong: Wrong::default() }))
        }
        done => done,
    }
}

/// Opens an invitation.
pub(super) async fn open(
    State(server): State<Server>,
    frame: Frame,
    session: Session,
    Typed(pasted): Typed<Pasted>,
) -> Result<Response, Problem> {
    match join::opened(&server, &session, token(&pasted.link)).await {
        Ok(_) => Ok(Redirect::to("/join").into_response()),
        Err(problem) if problem.code == "expired" => Ok(expired(&frame)),
        Err(problem) => Err(problem),
    }
}

fn expired(frame: &Frame) -> Response {
    let wrong = Wrong::at("link", frame.t("enter-invitation-expired"));
    (StatusCode::GONE, show(&Invited { f: frame, wrong })).into_response()
}

/// The secret of what was begun, as a picture to scan.
pub(super) async fn picture(State(server): State<Server>, session: Session) -> Result<Response, Problem> {
    let (_, user, secret) = join::under_way(&server, &session).await.map_err(|_| Problem::not_found())?;
    let enrolment = Enrolment::again(&user.login, secret).map_err(|_| Problem::unavailable())?;
    let kind: [(HeaderName, &str); 1] = [(header::CONTENT_TYPE, "image/svg+xml")];
    Ok((kind, join::picture(&enrolment.url())?).into_response())
}

/// Takes password and code, signs in and shows the recovery codes.
pub(super) async fn finish(
    State(server): State<Server>,
    mut frame: Frame,
    session: Session,
    caller: Caller,
    Typed(chosen): Typed<Chosen>,
) -> Result<Response, Problem> {
    match join::joined(&server, &session, &chosen.password, &chosen.code).await {
        Ok((user, codes)) => {
            let (entered, _) = enter(&server, &session, &caller, user, ()).await?.into_parts();
            frame.who = who::who(&server, &session).await.ok();
            Ok((entered.headers, show(&Codes { f: &frame, codes })).into_response())
        }
        Err(problem) if problem.code == "expired" => Ok(expired(&frame)),
        Err(problem) => {
            let (status, wrong) = Wrong::of(&frame, problem, &["password", "code"])?;
            Ok((status, begun(&server, &session, &frame, wrong).await?).into_response())
        }
    }
}

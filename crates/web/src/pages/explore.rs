//! The explorer: a situation is described question by question and judged. Nothing is kept on the server; what was
//! answered stands in a cookie that ends with the browser, and no address holds it.

mod ask;
mod result;
mod situation;

use askama::Template;
use axum::Router;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

pub(crate) use situation::{Situation, forgotten};

use super::{Frame, Practice, show};
use crate::Server;
use crate::problem::Problem;

/// The routes of the explorer.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/explore", get(start))
        .route("/explore/begin", post(begin))
        .route("/explore/worked", get(worked).post(load))
        .route("/explore/ask", get(ask::page).post(ask::answer))
        .route("/explore/check", get(ask::check))
        .route("/explore/result", get(result::page))
        .route("/explore/flip", post(result::flip))
        .route("/explore/case.json", get(result::case_file))
        .route("/explore/forget", post(forget))
}

#[derive(Template)]
#[template(path = "explore/start.html")]
struct Start<'a> {
    f: &'a Frame,
    begun: bool,
}

async fn start(frame: Frame, headers: HeaderMap) -> Response {
    let begun = Situation::of(&headers).is_some();
    show(&Start { f: &frame, begun })
}

/// Begins anew, and asks the first question.
async fn begin(State(server): State<Server>) -> Response {
    let situation = Situation::new();
    situation.kept(&server, &ask::coming(&situation))
}

#[derive(Template)]
#[template(path = "explore/worked.html")]
struct Worked<'a> {
    f: &'a Frame,
    cases: &'a [Practice],
}

/// Worked cases to begin from.
async fn worked(State(server): State<Server>, frame: Frame) -> Response {
    show(&Worked { f: &frame, cases: &server.practice })
}

#[derive(Deserialize)]
struct Chosen {
    case: String,
}

/// Takes a worked case as the situation.
async fn load(State(server): State<Server>, Form(chosen): Form<Chosen>) -> Result<Response, Problem> {
    let found = server.practice.iter().find(|one| one.id == chosen.case).ok_or_else(Problem::not_found)?;
    let mut situation = Situation::new();
    situation.case = found.case.clone();
    Ok(situation.kept(&server, "/explore/result"))
}

/// Forgets what was answered.
async fn forget() -> Response {
    let gone = [(header::LOCATION, "/explore".to_owned()), (header::SET_COOKIE, forgotten())];
    (StatusCode::SEE_OTHER, gone).into_response()
}

/// Where somebody goes who has not begun.
fn back_to_start() -> Response {
    Redirect::to("/explore").into_response()
}

//! The law library: each State on each day, each rule, each criterion. It reads the corpus and knows no case.

mod changes;
mod compare;
mod disputed;
mod given;
mod matrix;
mod parts;
mod rule;
mod state;
mod timeline;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use lindung_engine::law::{StateLaw, Value};
use lindung_engine::{Corpus, Day};

use self::given::Named;
use super::{Frame, show};
use crate::Server;
use crate::law::day;

/// The routes of the library.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/law", get(index))
        .route("/law/state/{state}", get(state::page))
        .route("/law/rule/{id}", get(rule::page))
        .route("/law/criteria/{id}", get(matrix::criterion))
        .route("/law/compare", get(compare::page))
        .route("/law/changes", get(changes::page))
        .route("/law/disputed", get(disputed::page))
}

/// A State to choose.
struct Held {
    code: String,
    name: String,
    yes: usize,
    part: usize,
    no: usize,
    unknown: usize,
}

#[derive(Template)]
#[template(path = "library/index.html")]
struct Index<'a> {
    f: &'a Frame,
    corpus: &'a Corpus,
    states: Vec<Held>,
    matrix: matrix::Matrix<'a>,
}

/// The first page of the library.
async fn index(State(server): State<Server>, f: Frame) -> Response {
    let corpus = server.law.corpus();
    let held = |law: &StateLaw| {
        let count = |wanted: Value| law.values.iter().filter(|value| value.value == wanted).count();
        Held {
            code: law.code.to_string(),
            name: f.speech.state(corpus, law.code),
            yes: count(Value::Yes),
            part: count(Value::Part),
            no: count(Value::No),
            unknown: count(Value::Unknown),
        }
    };
    let states = corpus.states.iter().map(held).collect();
    show(&Index { f: &f, corpus, states, matrix: matrix::Matrix::new(&f, corpus) })
}

/// What is told where the library has no such page: what is wrong, and where to go on.
#[derive(Template)]
#[template(path = "library/wrong.html")]
struct Wrong<'a> {
    f: &'a Frame,
    title: &'static str,
    detail: &'static str,
    /// The id that was perhaps meant.
    near: Option<&'a str>,
}

fn wrong(f: &Frame, status: StatusCode, what: [&'static str; 2], near: Option<&str>) -> Response {
    let [title, detail] = what;
    (status, show(&Wrong { f, title, detail, near })).into_response()
}

fn not_held(f: &Frame) -> Response {
    wrong(f, StatusCode::NOT_FOUND, ["law-wrong-state", "law-wrong-state-detail"], None)
}

fn no_rule(f: &Frame, corpus: &Corpus, id: &str) -> Response {
    let near = Some(id).filter(|id| id.len() <= 64).and_then(|id| corpus.nearest_rule(id));
    wrong(f, StatusCode::NOT_FOUND, ["law-wrong-rule", "law-wrong-rule-detail"], near)
}

/// Today, by the clock of the store.
fn today(server: &Server) -> Day {
    day(server.store.now())
}

//! Help: leaving safely, what the words mean, a guide for each role, and a first visit. It knows no case.

mod first;
mod guide;
mod words;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use self::guide::{GUIDES, Guide};
use self::words::{GROUPS, Group};
use super::{Frame, show};
use crate::Server;

/// The routes of the help.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/help", get(index))
        .route("/help/first", get(first::page))
        .route("/help/{role}", get(guide::page))
}

#[derive(Template)]
#[template(path = "help/index.html")]
struct Index<'a> {
    f: &'a Frame,
    guides: &'a [Guide],
    groups: &'a [Group],
}

/// The first page of the help.
async fn index(f: Frame) -> Response {
    show(&Index { f: &f, guides: GUIDES, groups: GROUPS })
}

/// The messages `prefix-1`, `prefix-2` and on, as many as there are.
fn numbered(f: &Frame, prefix: &str) -> Vec<String> {
    (1..20).map(|number| format!("{prefix}-{number}")).take_while(|id| f.speech.knows(id)).collect()
}

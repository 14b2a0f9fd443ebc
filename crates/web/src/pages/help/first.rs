//! A first visit in five steps, with a worked case in the explorer.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::Server;
use crate::pages::explore::Situation;
use crate::pages::{Frame, Practice, show};

/// The case that is begun with, where it is there.
const CASE: &str = "w14-courier-in-love";

#[derive(Template)]
#[template(path = "help/first.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Option<&'a Practice>,
    /// Whether a situation is there to look at.
    begun: bool,
}

/// The five steps.
pub(super) async fn page(State(server): State<Server>, f: Frame, headers: HeaderMap) -> Response {
    let begun = Situation::of(&headers).is_some_and(|situation| situation.can_be_judged());
    let case = server.practice.iter().find(|case| case.id == CASE).or(server.practice.first());
    show(&Page { f: &f, case, begun })
}

//! The pages of the server itself: signing in, running the house, exploring. They know words and forms, never a rule.
//!
//! Nothing is inline, so that the content security policy can stay strict.

mod assets;
mod back;
mod casework;
pub(crate) mod enter;
mod explore;
mod facts;
mod form;
mod frame;
mod help;
mod house;
mod kept;
mod leave;
mod library;
mod papers;
mod shown;
mod when;
mod wrong;

use askama::Template;
use axum::Router;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use lindung_store::access::Role;

pub(crate) use back::own_address;
pub(crate) use frame::Frame;
pub(crate) use wrong::shown as refusals_shown;

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

/// The routes of the pages.
pub(crate) fn routes() -> Router<Server> {
    Router::new()
        .route("/", get(home))
        .route("/language", post(leave::language))
        .route("/leave", get(leave::leave).post(leave::leave))
        .merge(casework::routes())
        .merge(enter::routes())
        .merge(house::routes())
        .merge(explore::routes())
        .merge(papers::routes())
        .merge(library::routes())
        .merge(help::routes())
        .merge(assets::routes())
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

impl Home<'_> {
    /// Whether somebody is signed in who works here.
    fn house(&self) -> bool {
        self.f.who.as_ref().is_some_and(|who| who.actor.role != Role::PersonConcerned)
    }
}

/// The first page.
async fn home(frame: Frame) -> Response {
    show(&Home { f: &frame })
}

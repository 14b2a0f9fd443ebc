//! What goes around every request: refusing other sites, refusing damaged data, surviving a panic.

use std::any::Any;
use std::sync::{Arc, OnceLock};

use axum::extract::{Request, State};
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Server;
use crate::problem::Problem;

/// Whether the data are whole; once they are not, that stays.
#[derive(Clone, Debug, Default)]
pub(crate) struct Health(Arc<OnceLock<String>>);

impl Health {
    pub(crate) fn damaged(&self, why: String) {
        tracing::error!(why, "the data are damaged; nothing is served from them");
        // The first reason stays.
        let _ = self.0.set(why);
    }

    pub(crate) fn why(&self) -> Option<&str> {
        self.0.get().map(String::as_str)
    }
}

/// What is served from the data.
const FROM_DATA: [&str; 8] = ["/v1/", "/work", "/cases", "/house", "/notices", "/sign-in", "/join", "/prove"];

/// Serves nothing from damaged data; what needs none goes on.
pub(crate) async fn healthy(State(server): State<Server>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let needs_none = path == "/v1/assess" || !FROM_DATA.iter().any(|prefix| path.starts_with(prefix));
    if server.health.why().is_some() && !needs_none {
        return Problem::unavailable().saying("The data are damaged; the operator knows.").into_response();
    }
    next.run(request).await
}

/// Requests that change something must come from our own pages, or from no browser at all.
pub(crate) async fn same_site(State(server): State<Server>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let headers = request.headers();
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let cross = said("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none"));
    let other = said(header::ORIGIN.as_str()).is_some_and(|origin| origin != server.settings.origin);
    if !reads && (cross || other) {
        return Problem::other_site().into_response();
    }
    next.run(request).await
}

/// The answer where a handler panicked. What it panicked with may hold personal data and is not logged.
pub(crate) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a handler panicked");
    Problem::unavailable().into_response()
}

//! Whether the server lives, and whether it can serve.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::Server;

/// The program runs.
#[utoipa::path(get, path = "/healthz", tag = "care", responses((status = 200, body = Object)))]
pub(crate) async fn healthz() -> Response {
    Json(json!({"status": "ok"})).into_response()
}

/// The program can serve: the database answers, and nothing was found damaged.
#[utoipa::path(get, path = "/readyz", tag = "care", responses((status = 200, body = Object), (status = 503, body = Object)))]
pub(crate) async fn readyz(State(server): State<Server>) -> Response {
    match hindrance(&server).await {
        None => Json(json!({"status": "ready"})).into_response(),
        Some(why) => {
            let told = json!({"status": "not_ready", "why": why.words()});
            (StatusCode::SERVICE_UNAVAILABLE, Json(told)).into_response()
        }
    }
}

/// Why the server cannot serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// The data were found damaged.
    Damaged,
    /// The database does not answer.
    Silent,
}

impl Hindrance {
    fn words(self) -> &'static str {
        match self {
            Self::Damaged => "the data are damaged",
            Self::Silent => "the database does not answer",
        }
    }
}

/// What keeps the server from serving; nothing where it can.
pub(crate) async fn hindrance(server: &Server) -> Option<Hindrance> {
    if server.health.why().is_some() {
        return Some(Hindrance::Damaged);
    }
    server.store.answers().await.err().map(|_| Hindrance::Silent)
}

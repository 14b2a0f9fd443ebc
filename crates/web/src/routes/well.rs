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
    let refuse = |why: &str| {
        (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": "not_ready", "why": why}))).into_response()
    };
    if server.health.why().is_some() {
        return refuse("the data are damaged");
    }
    match server.store.answers().await {
        Ok(()) => Json(json!({"status": "ready"})).into_response(),
        Err(_) => refuse("the database does not answer"),
    }
}

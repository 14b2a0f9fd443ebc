//! Pages of running the house.

use axum::Router;

use crate::Server;

/// The routes.
pub(super) fn routes() -> Router<Server> {
    Router::new()
}

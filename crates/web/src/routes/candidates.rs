//! Cases that may be of the same person.

use axum::Json;
use axum::extract::State;
use lindung_store::access::act;
use lindung_store::cases::Candidate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::Server;
use crate::allowed::Allowed;
use crate::problem::Problem;

/// Cases to compare with this one.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Candidates {
    /// The cases, what agrees most first, at most 20. None is merged by itself: that is asked for and agreed to by two.
    candidates: Vec<Candidate>,
}

/// Cases that may be of the same person, by how names sound in any script and spelling, by birth and nationality.
#[utoipa::path(get, path = "/v1/cases/{case}/candidates", tag = "cases", params(("case" = uuid::Uuid, Path)),
    security(("session" = [])), responses((status = 200, body = Candidates)))]
pub(crate) async fn of_case(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
) -> Result<Json<Candidates>, Problem> {
    Ok(Json(Candidates { candidates: server.store.candidates(grant).await? }))
}

//! Opening a case in an emergency, and judging afterwards whether it was one.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::{Requester, act};
use lindung_store::emergencies::Emergency;
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::Body;
use crate::Server;
use crate::allowed::{answering, on};
use crate::problem::Problem;
use crate::who::{Asking, Who};

/// An opening in an emergency.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewEmergency {
    /// The case.
    case: uuid::Uuid,
    /// Why it cannot wait, in 10 to 4,000 characters. The supervisor reads it.
    reason: String,
}

/// What a review found.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Review {
    /// Whether it was an emergency.
    justified: bool,
}

/// Opens a case for 60 minutes. The supervisor and those on the case are told.
#[utoipa::path(post, path = "/v1/emergencies", tag = "two people", security(("session" = [])),
    request_body = NewEmergency, responses((status = 201, body = Emergency)))]
pub(crate) async fn open(
    State(server): State<Server>,
    asking: Asking,
    Body(new): Body<NewEmergency>,
) -> Result<Response, Problem> {
    let made = opened(&server, &asking, new.case, new.reason).await?;
    Ok((StatusCode::CREATED, Json(made)).into_response())
}

/// Opens a case in an emergency.
pub(crate) async fn opened(
    server: &Server,
    asking: &Asking,
    case: Id,
    reason: String,
) -> Result<Emergency, Problem> {
    let grant = on::<act::BreakGlass>(server, asking, case).await?;
    Ok(server.store.break_glass(grant, reason).await?)
}

/// The emergencies that one opened, and those one reviews.
#[utoipa::path(get, path = "/v1/emergencies", tag = "two people", security(("session" = [])),
    responses((status = 200, body = Vec<Emergency>)))]
pub(crate) async fn list(State(server): State<Server>, who: Who) -> Result<Json<Vec<Emergency>>, Problem> {
    Ok(Json(server.store.emergencies(who.actor.user).await?))
}

/// Says whether it was an emergency. One that was not ends at once.
#[utoipa::path(post, path = "/v1/emergencies/{emergency}/review", tag = "two people", security(("session" = [])),
    params(("emergency" = uuid::Uuid, Path)), request_body = Review, responses((status = 200, body = Emergency)))]
pub(crate) async fn review(
    State(server): State<Server>,
    asking: Asking,
    Path(id): Path<String>,
    Body(found): Body<Review>,
) -> Result<Json<Emergency>, Problem> {
    reviewed(&server, &asking, &id, found.justified).await.map(Json)
}

/// Writes down what a review found.
pub(crate) async fn reviewed(
    server: &Server,
    asking: &Asking,
    id: &str,
    justified: bool,
) -> Result<Emergency, Problem> {
    let id = Id::parse_str(id).map_err(|_| Problem::not_found())?;
    let emergency = server.store.emergency_of(id).await?;
    let by = Requester { user: emergency.user.as_u128(), agency: emergency.agency.as_u128() };
    let actor = &asking.who.actor;
    // Who neither opened nor reviews it does not learn that it exists.
    if emergency.supervisor != Some(actor.user)
        && emergency.user != actor.user
        && emergency.agency != actor.agency
    {
        return Err(Problem::not_found());
    }
    let grant = answering::<act::ReviewBreakGlass>(server, asking, emergency.case, by).await?;
    Ok(server.store.review(grant, id, justified).await?)
}

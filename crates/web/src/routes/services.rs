//! The directory of services and of the authorities that the law names.

use axum::Json;
use axum::extract::{Path, State};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::services::{Offered, Service, Wanted as Kept};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::House;
use crate::page::{self, cursor};
use crate::problem::Problem;

/// Which services.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// Of this state, ISO 3166-1 alpha-2.
    state: Option<String>,
    /// Of this kind, as `shelter`.
    kind: Option<String>,
    /// In this language, ISO 639.
    language: Option<String>,
    /// Only those that nobody verified for half a year.
    stale: Option<bool>,
    /// How many, 1 to 100; 20 where it is not said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
}

/// A page of the directory.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Services {
    /// The services, in the order of their ids.
    services: Vec<Offered>,
    /// What the sources of the law name for each state asked for: who identifies, who coordinates, a telephone line.
    #[schema(value_type = Vec<Object>)]
    authorities: Vec<Value>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Services to which a person can be referred.
#[utoipa::path(get, path = "/v1/services", tag = "people", params(Wanted), security(("session" = [])),
    responses((status = 200, body = Services)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::SeeDirectory>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Services>, Problem> {
    let page = page::Wanted::of(wanted.limit, wanted.cursor);
    let (limit, after) = (page.limit()?, page.place()?.map_or(Id::nil(), |(_, id)| id));
    let of = |law: &&lindung_engine::law::StateLaw| {
        wanted.state.as_ref().is_none_or(|state| law.code.code() == state.as_str())
    };
    let corpus = server.law.corpus();
    let authorities = corpus.states.iter().filter(of).map(|law| {
        json!({
            "state": law.code.code(),
            "identifies": law.identifying_authority,
            "coordinates": law.national_body,
            "human_rights_institution": law.human_rights_institution,
            "hotline": law.hotline,
            "reviewed_on": corpus.reviewed_on.to_string(),
        })
    });
    let authorities = authorities.collect();
    let kept = Kept {
        state: wanted.state.clone(),
        kind: wanted.kind,
        language: wanted.language,
        stale: wanted.stale.unwrap_or(false),
    };
    let services = server.store.services(&grant, &kept, after, limit).await?;
    let full = services.len() as i64 == limit;
    let next = services.last().filter(|_| full).map(|last| cursor(0, last.service.id));
    Ok(Json(Services { services, authorities, next }))
}

/// Adds a service, or writes it anew with the day on which somebody made sure of it.
#[utoipa::path(put, path = "/v1/services/{service}", tag = "people", params(("service" = uuid::Uuid, Path)),
    security(("session" = [])), request_body = Service, responses((status = 200, body = Service)))]
pub(crate) async fn keep(
    State(server): State<Server>,
    House(grant): House<act::ManageAgencies>,
    Path(id): Path<String>,
    Body(service): Body<Service>,
) -> Result<Json<Service>, Problem> {
    if Id::parse_str(&id).ok() != Some(service.id) {
        return Err(Problem::at("id", "must be the id of the address"));
    }
    Ok(Json(server.store.keep_service(grant, service).await?))
}

//! Agencies: listed for all who may see the directory, kept by who may.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::people::Agency;
use serde::Deserialize;

use super::names::{self, Choice};
use super::room::{Room, may};
use crate::Server;
use crate::page;
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::who::Asking;

#[derive(Template)]
#[template(path = "house/agencies.html")]
struct List<'a> {
    f: &'a Frame,
    server: &'a Server,
    agencies: Vec<Agency>,
    next: Option<String>,
    keeps: bool,
}

impl List<'_> {
    fn state(&self, code: &str) -> String {
        names::state(self.server, self.f, code)
    }
}

/// The agencies.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    Room(grant): Room<act::SeeDirectory>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let agencies = server.store.agencies(&grant, after, limit).await?;
    let last = agencies.last().filter(|_| agencies.len() as i64 == limit);
    let next = last.map(|last| page::cursor(0, last.id));
    let keeps = may::<act::ManageAgencies>(&server, &asking);
    Ok(show(&List { f: &frame, server: &server, agencies, next, keeps }))
}

/// An agency as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    name: String,
    kind: String,
    state: String,
}

#[derive(Template)]
#[template(path = "house/agency.html")]
struct Form<'a> {
    f: &'a Frame,
    wrong: Wrong,
    id: Id,
    given: Given,
    states: Vec<Choice>,
    known: bool,
    kept: bool,
}

/// The form for a new agency.
pub(super) async fn new(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::ManageAgencies>,
) -> Response {
    let (id, states) = (Id::new_v4(), names::states(&server, &frame));
    let (wrong, given) = (Wrong::default(), Given::default());
    show(&Form { f: &frame, wrong, id, given, states, known: false, kept: false })
}

/// Whether something was just kept.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    kept: String,
}

/// The form to change an agency.
pub(super) async fn one(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::ManageAgencies>,
    Room(grant): Room<act::SeeDirectory>,
    Path(id): Path<String>,
    Query(kept): Query<Kept>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&id).map_err(|_| Problem::not_found())?;
    let found = server.store.agencies(&grant, names::before(id), 1).await?;
    let agency = found.into_iter().find(|agency| agency.id == id).ok_or_else(Problem::not_found)?;
    let given = Given { name: agency.name, kind: agency.kind, state: agency.state };
    let (wrong, states) = (Wrong::default(), names::states(&server, &frame));
    Ok(show(&Form { f: &frame, wrong, id, given, states, known: true, kept: kept.kept == "yes" }))
}

/// Adds an agency, or changes one.
pub(super) async fn keep(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageAgencies>,
    Path(id): Path<String>,
    Typed(given): Typed<Given>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&id).map_err(|_| Problem::not_found())?;
    let (name, kind) = (given.name.trim().to_owned(), given.kind.trim().to_owned());
    let agency = Agency { id, name, kind, state: given.state.trim().to_uppercase() };
    match server.store.keep_agency(grant, agency).await.map_err(Problem::from) {
        Ok(_) => Ok(Redirect::to(&format!("/house/agencies/{id}?kept=yes")).into_response()),
        Err(problem) => {
            let (status, wrong): (StatusCode, Wrong) =
                Wrong::of(&frame, problem, &["name", "kind", "state"])?;
            let states = names::states(&server, &frame);
            let page = Form { f: &frame, wrong, id, given, states, known: false, kept: false };
            Ok((status, show(&page)).into_response())
        }
    }
}

//! Adding a service, and writing one anew with the day on which somebody made sure of it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::people::Agency;
use lindung_store::services::{KINDS, Service, Wanted};
use serde::Deserialize;

use crate::Server;
use crate::pages::form::{Typed, Wrong};
use crate::pages::house::names::{self, Choice};
use crate::pages::house::room::Room;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;

/// The fields of the form.
const FIELDS: [&str; 9] =
    ["name", "kind", "state", "agency", "contact", "languages", "hours", "places", "verified_on"];

/// A service as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages::house) struct Given {
    name: String,
    kind: String,
    state: String,
    agency: String,
    contact: String,
    languages: String,
    hours: String,
    places: String,
    verified_on: String,
}

impl Given {
    fn of(service: Service) -> Self {
        Self {
            name: service.name,
            kind: service.kind,
            state: service.state,
            agency: service.agency.map(|agency| agency.to_string()).unwrap_or_default(),
            contact: service.contact,
            languages: service.languages.join(" "),
            hours: service.hours,
            places: service.places.map(|places| places.to_string()).unwrap_or_default(),
            verified_on: service.verified_on,
        }
    }

    /// The service; a number or an agency that is none stays wrong and is told so.
    fn read(&self, id: Id) -> Service {
        let words =
            |text: &str| text.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let text = |text: &str| text.trim().to_owned();
        Service {
            id,
            agency: (!self.agency.is_empty()).then(|| Id::parse_str(&self.agency).unwrap_or(Id::nil())),
            state: text(&self.state).to_uppercase(),
            kind: text(&self.kind),
            name: text(&self.name),
            contact: text(&self.contact),
            languages: words(&self.languages),
            hours: text(&self.hours),
            places: (!self.places.trim().is_empty()).then(|| self.places.trim().parse().unwrap_or(-1)),
            verified_on: text(&self.verified_on),
        }
    }
}

#[derive(Template)]
#[template(path = "house/service_form.html")]
struct Form<'a> {
    f: &'a Frame,
    wrong: Wrong,
    id: Id,
    given: Given,
    agencies: Vec<Choice>,
    states: Vec<Choice>,
    known: bool,
    kept: bool,
}

impl Form<'_> {
    fn kinds(&self) -> [&'static str; 11] {
        KINDS
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.given.kind == kind
    }

    fn is_agency(&self, id: &str) -> bool {
        self.given.agency == id
    }
}

fn made(server: &Server, f: &Frame, (id, known): (Id, bool), given: Given, agencies: &[Agency]) -> Response {
    let (agencies, states) = (names::choices(agencies), names::states(server, f));
    show(&Form { f, wrong: Wrong::default(), id, given, agencies, states, known, kept: false })
}

/// The form for a new service.
pub(in crate::pages::house) async fn new(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::ManageAgencies>,
    Room(grant): Room<act::SeeDirectory>,
) -> Result<Response, Problem> {
    let agencies = names::agencies(&server, &grant).await?;
    Ok(made(&server, &frame, (Id::new_v4(), false), Given::default(), &agencies))
}

/// Whether something was just kept.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages::house) struct Kept {
    kept: String,
}

/// The form to write a service anew.
pub(in crate::pages::house) async fn one(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::ManageAgencies>,
    Room(grant): Room<act::SeeDirectory>,
    Path(id): Path<String>,
    Query(kept): Query<Kept>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&id).map_err(|_| Problem::not_found())?;
    let found = server.store.services(&grant, &Wanted::default(), names::before(id), 1).await?;
    let found = found.into_iter().map(|offered| offered.service).find(|service| service.id == id);
    let given = Given::of(found.ok_or_else(Problem::not_found)?);
    let agencies = names::choices(&names::agencies(&server, &grant).await?);
    let (wrong, states, kept) = (Wrong::default(), names::states(&server, &frame), kept.kept == "yes");
    Ok(show(&Form { f: &frame, wrong, id, given, agencies, states, known: true, kept }))
}

/// Keeps a service.
pub(in crate::pages::house) async fn keep(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageAgencies>,
    Room(directory): Room<act::SeeDirectory>,
    Path(id): Path<String>,
    Typed(given): Typed<Given>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&id).map_err(|_| Problem::not_found())?;
    match server.store.keep_service(grant, given.read(id)).await.map_err(Problem::from) {
        Ok(_) => Ok(Redirect::to(&format!("/house/services/{id}?kept=yes")).into_response()),
        Err(problem) => {
            let (status, wrong) = Wrong::of(&frame, problem, &FIELDS)?;
            let agencies = names::choices(&names::agencies(&server, &directory).await?);
            let states = names::states(&server, &frame);
            let page = Form { f: &frame, wrong, id, given, agencies, states, known: false, kept: false };
            Ok((status, show(&page)).into_response())
        }
    }
}

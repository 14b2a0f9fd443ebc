//! Cases: opening, listing, finding, reading, judging.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use lindung_engine::Day;
use lindung_store::access::{Field, FieldSet, Grant, act};
use lindung_store::cases::{Listed, Page, Reading, Receipt};
use lindung_store::record::{Body as Written, View};
use lindung_store::{Id, Instant};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

use super::body::{Body, Query};
use crate::Server;
use crate::allowed::{Allowed, House, on};
use crate::law::Asked;
use crate::page::{self, cursor};
use crate::precondition::etag;
use crate::problem::Problem;
use crate::who::Asking;

/// An entry to be written.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewEntry {
    /// A random UUID that the client makes; sent again, the entry is written once.
    pub(crate) id: uuid::Uuid,
    /// What it says, by its `kind`.
    #[schema(value_type = Object)]
    pub(crate) body: Value,
}

/// A case to be opened.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewCase {
    /// A random UUID that the client makes.
    pub(crate) id: uuid::Uuid,
    /// Its first entries, at most 100; the first of kind `case`.
    pub(crate) entries: Vec<NewEntry>,
}

/// A page of cases.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Cases {
    /// The cases, last changed first.
    cases: Vec<Listed>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// What is searched for.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sought {
    /// A name, or words of it, in any script and any order.
    name: String,
}

/// As of when a record is read.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Known {
    /// As it was known at this instant, in milliseconds since 1970.
    as_known: Option<Instant>,
}

/// By which law a record is judged.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByLaw {
    /// The law in force on this day; today where it is not said.
    as_of: Option<String>,
    /// In this state instead of the case's own.
    jurisdiction: Option<String>,
}

impl ByLaw {
    /// The day and the state asked for.
    pub(crate) fn asked(&self, server: &Server) -> Result<Asked, Problem> {
        Ok(Asked::read(self.as_of.as_deref(), self.jurisdiction.as_deref(), today(server))?)
    }
}

/// The day it is, in universal time.
pub(crate) fn today(server: &Server) -> Day {
    crate::law::day(server.store.now())
}

/// Reads entries; every problem is told with the number of its entry.
pub(crate) fn written(entries: Vec<NewEntry>) -> Result<Vec<(Id, Written)>, Problem> {
    if entries.is_empty() || entries.len() > 100 {
        return Err(Problem::at("entries", "must be 1 to 100"));
    }
    let mut read = Vec::with_capacity(entries.len());
    let mut problems = Vec::new();
    for (number, entry) in entries.into_iter().enumerate() {
        if read.iter().any(|(id, _)| *id == entry.id) {
            problems.push(lindung_store::Invalid::new(format!("entries[{number}].id"), "stands twice"));
        }
        match Written::read(entry.body) {
            Ok(body) => read.push((entry.id, body)),
            Err(found) => problems.extend(found.into_iter().map(|mut problem| {
                problem.field = format!("entries[{number}].body.{}", problem.field);
                problem
            })),
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(problems.into()) }
}

fn cases(page: Page) -> Json<Cases> {
    let next = page.next.map(|after| cursor(after.0, after.1));
    Json(Cases { cases: page.cases, next })
}

/// The cases of one's agency and those one is on. Each case shown is written down as read.
#[utoipa::path(get, path = "/v1/cases", tag = "cases", params(page::Wanted), security(("session" = [])),
    responses((status = 200, body = Cases)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::List>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Json<Cases>, Problem> {
    Ok(cases(server.store.list(grant, wanted.after()?, wanted.limit()?).await?))
}

/// The cases in which every word of a name occurs. The name travels in the body, never in an address.
#[utoipa::path(post, path = "/v1/cases/search", tag = "cases", params(page::Wanted), security(("session" = [])),
    request_body = Sought, responses((status = 200, body = Cases)))]
pub(crate) async fn search(
    State(server): State<Server>,
    House(grant): House<act::Search>,
    Query(wanted): Query<page::Wanted>,
    Body(sought): Body<Sought>,
) -> Result<Json<Cases>, Problem> {
    if sought.name.chars().count() > 200 {
        return Err(Problem::at("name", "must be at most 200 characters"));
    }
    Ok(cases(server.store.search(grant, &sought.name, wanted.after()?, wanted.limit()?).await?))
}

/// Opens a case.
#[utoipa::path(post, path = "/v1/cases", tag = "cases", security(("session" = [])),
    request_body = NewCase, responses((status = 201, body = Receipt), (status = 200, body = Receipt)))]
pub(crate) async fn open(
    State(server): State<Server>,
    House(grant): House<act::OpenCase>,
    Body(new): Body<NewCase>,
) -> Result<Response, Problem> {
    let receipt = server.store.open_case(grant, new.id, written(new.entries)?).await?;
    let status = if receipt.repeated { StatusCode::OK } else { StatusCode::CREATED };
    let headers =
        [(header::LOCATION, format!("/v1/cases/{}", receipt.case)), (header::ETAG, etag(receipt.seq))];
    Ok((status, headers, Json(receipt)).into_response())
}

/// Reads a case: every field that role, standing and purpose let through, and the names of the others.
#[utoipa::path(get, path = "/v1/cases/{case}", tag = "cases", params(("case" = uuid::Uuid, Path), Known), security(("session" = [])),
    responses((status = 200, body = View)))]
pub(crate) async fn read(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Query(known): Query<Known>,
) -> Result<Response, Problem> {
    let reading = server.store.read_case(grant, known.as_known).await?;
    Ok(([(header::ETAG, etag(reading.view.seq))], Json(reading.view)).into_response())
}

/// Whether a field was read: for a recipient the person's consent is within the policies.
fn consented(view: &View, field: Field) -> bool {
    !view.withheld.contains(&field.as_str())
}

/// Reads several fields: all of them or none.
pub(crate) async fn all_of(
    server: &Server,
    grant: Grant<act::Read>,
    fields: &[Field],
    beside: FieldSet,
) -> Result<Reading, Problem> {
    if !fields.iter().all(|field| grant.may(*field)) {
        return Err(Problem::not_allowed());
    }
    let only = fields.iter().fold(beside.intersection(grant.fields()), |only, field| only.with(*field));
    let reading = server.store.read_case(grant.narrowed(only), None).await?;
    if fields.iter().all(|field| consented(&reading.view, *field)) {
        Ok(reading)
    } else {
        Err(Problem::not_allowed())
    }
}

/// Reads one field. Who may not know of the case, or never reads this field of it, gets the answer of a
/// case that does not exist.
#[utoipa::path(get, path = "/v1/cases/{case}/fields/{field}", tag = "cases",
    params(("case" = uuid::Uuid, Path), ("field" = String, Path)), security(("session" = [])),
    responses((status = 200, body = Object)))]
pub(crate) async fn field(
    State(server): State<Server>,
    asking: Asking,
    Allowed(grant): Allowed<act::Read>,
    Path((case, field)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let field = Field::parse(&field).map_err(|_| Problem::not_found())?;
    if !grant.may(field) {
        let mut again = asking.clone();
        again.who.stepped_up = true;
        let case = Id::parse_str(&case).map_err(|_| Problem::not_found())?;
        let after = on::<act::Read>(&server, &again, case).await?;
        return Err(if after.may(field) { Problem::step_up_required() } else { Problem::not_found() });
    }
    let only = FieldSet::EMPTY.with(field);
    let reading = server.store.read_case(grant.narrowed(only), None).await?;
    if !consented(&reading.view, field) {
        return Err(Problem::not_found());
    }
    let value = reading.view.fields.get(field.as_str()).cloned().unwrap_or(Value::Null);
    let body = json!({"id": reading.view.id, "seq": reading.view.seq, "field": field, "value": value});
    Ok(([(header::ETAG, etag(reading.view.seq))], Json(body)).into_response())
}

/// Judges a case as it stands, by the law of a day.
#[utoipa::path(get, path = "/v1/cases/{case}/assessment", tag = "cases", params(("case" = uuid::Uuid, Path), ByLaw),
    security(("session" = [])), responses((status = 200, body = Object, description = "A document `lindung.assessment/1`.")))]
pub(crate) async fn assessment(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Query(by): Query<ByLaw>,
) -> Result<Response, Problem> {
    let asked = by.asked(&server)?;
    let reading = all_of(&server, grant, &[Field::Assessment], FieldSet::EMPTY).await?;
    let made = server.law.judge_document(&reading.document, asked)?;
    Ok(([(header::ETAG, etag(reading.view.seq))], Json(made)).into_response())
}

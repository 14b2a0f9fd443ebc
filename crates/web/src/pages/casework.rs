//! Work on cases: what is due, the list, the case with its acts, facts, tasks, decisions and referrals. Every page
//! reads and writes through the same grants as the API; nothing here decides who may do what.

mod add;
mod case;
mod choices;
mod decide;
mod document;
mod edit;
mod home;
mod known;
mod list;
mod open;
mod people;
mod readers;
mod referral;
mod step;
mod task;
mod words;

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::cases::Receipt;
use lindung_store::record::Body;
use serde_json::Value;

use crate::Server;
use crate::allowed::on;
use crate::pages::house::ask;
use crate::problem::{Place, Problem};
use crate::who::Asking;

/// The routes of casework.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/work", get(home::page))
        .route("/purpose", post(home::purpose))
        .route("/cases", get(list::page).post(list::search))
        .route("/cases/views", post(list::keep))
        .route("/cases/views/{view}/remove", post(list::forget))
        .route("/cases/new", get(open::page).post(open::open))
        .route("/cases/{case}", get(case::page))
        .route("/cases/{case}/add", get(add::kinds))
        .route("/cases/{case}/add/{kind}", get(add::page).post(add::save))
        .route("/cases/{case}/fact", get(edit::page).post(edit::save))
        .route("/cases/{case}/stage", post(step::stage))
        .route("/cases/{case}/note", post(step::note))
        .route("/cases/{case}/task", post(task::save))
        .route("/cases/{case}/decide/{act}", get(decide::page).post(decide::save))
        .route("/cases/{case}/section", get(step::section))
        .route("/cases/{case}/refer", get(referral::page).post(referral::send))
        .route("/cases/{case}/answer", post(referral::answer))
        .route("/cases/{case}/documents", post(document::send))
        .route("/cases/{case}/documents/{document}", get(document::read))
        .route("/cases/{case}/ask", get(ask::page).post(ask::ask))
        .route("/cases/{case}/people", get(people::page).post(people::assign))
        .route("/cases/{case}/people/end", post(people::end))
        .route("/cases/{case}/people/invite", post(people::invite))
        .route("/cases/{case}/readers", get(readers::page))
        .route("/cases/{case}/history", get(readers::history))
}

/// Writes entries at the end of a case; `seen` is the last entry that the author saw.
async fn write(
    server: &Server,
    asking: &Asking,
    case: Id,
    seen: Option<i64>,
    bodies: Vec<(Id, Value)>,
) -> Result<Receipt, Problem> {
    let mut entries = Vec::with_capacity(bodies.len());
    for (id, body) in bodies {
        entries.push((id, Body::read(body)?));
    }
    let grant = on::<act::Append>(server, asking, case).await?;
    Ok(server.store.append(grant, seen, entries).await?)
}

/// Goes to a place of a case.
fn to_case(case: Id, place: &str) -> Response {
    Redirect::to(&format!("/cases/{case}{place}")).into_response()
}

/// What is wrong in a form, each with its place; nothing for a refusal that is none of the form's.
fn wrong_in_form(problem: Problem) -> Result<Vec<Place>, Problem> {
    if problem.code == "invalid" && !problem.fields.is_empty() { Ok(problem.fields) } else { Err(problem) }
}

/// The id that a form carries, so that sending it twice writes once; a new one where it carries none.
fn form_id(given: &str) -> Id {
    Id::parse_str(given).ok().filter(|id| !id.is_nil()).unwrap_or_else(Id::new_v4)
}

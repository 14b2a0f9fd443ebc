//! What needs two people: what waits, who asked and why, and the second person's answer.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::access::act;
use lindung_store::approvals::Request;
use serde::Deserialize;

use super::room::{Room, hidden};
use super::{ask, names};
use crate::Server;
use crate::allowed::{answering, on, standing};
use crate::page;
use crate::pages::form::Typed;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::routes::requests;
use crate::who::Asking;

/// What somebody may do about a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Nothing.
    Nothing,
    /// Answering it.
    Answer,
    /// Answering it after proving again who one is.
    Prove,
    /// Taking what was agreed to.
    Take,
}

/// A request with who asked.
struct Row {
    request: Request,
    by: String,
    /// Whether the asker may know the case, and not only its key.
    sees: bool,
    open: Open,
}

impl Row {
    fn can_answer(&self) -> bool {
        self.open == Open::Answer
    }

    fn must_prove(&self) -> bool {
        self.open == Open::Prove
    }

    fn can_take(&self) -> bool {
        self.open == Open::Take
    }
}

#[derive(Template)]
#[template(path = "house/requests.html")]
struct List<'a> {
    f: &'a Frame,
    rows: Vec<Row>,
    next: Option<String>,
    /// Whether the asker may ask of a case by its id.
    asks: bool,
}

/// The requests that one may know of.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    Room(grant): Room<act::ListApprovals>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let found = requests::listed(&server, &grant, &asking, &wanted).await?;
    let mut rows = Vec::with_capacity(found.requests.len());
    for request in found.requests {
        let by = names::person(&server, &frame, &asking, (request.asked_by, request.agency)).await?;
        let open = open(&server, &asking, &request).await?;
        let sees = on::<act::See>(&server, &asking, request.case).await.is_ok();
        rows.push(Row { request, by, sees, open });
    }
    let asks = !ask::of_any(&server, &asking).is_empty();
    Ok(show(&List { f: &frame, rows, next: found.next, asks }))
}

/// How many of the last requests wait for an answer that the asker may give.
pub(super) async fn waiting(server: &Server, asking: &Asking) -> Result<usize, Problem> {
    let grant = server.store.policies().grant_in_house::<act::ListApprovals>(&asking.asker());
    let grant = grant.map_err(|_| Problem::not_found())?;
    let mut waiting = 0;
    for request in requests::listed(server, &grant, asking, &page::Wanted::default()).await?.requests {
        let open = open(server, asking, &request).await?;
        waiting += usize::from(matches!(open, Open::Answer | Open::Prove));
    }
    Ok(waiting)
}

/// What the asker may do about a request: what the policies say of the answer, asked beforehand.
async fn open(server: &Server, asking: &Asking, request: &Request) -> Result<Open, Problem> {
    let (case, by) = (request.case, request.requester());
    let own = request.asked_by == asking.who.actor.user;
    let takes = ["export", "release_key"].contains(&request.act.as_str());
    match (request.state.as_str(), own) {
        ("agreed", true) if takes => return Ok(Open::Take),
        ("waiting", false) => {}
        _ => return Ok(Open::Nothing),
    }
    if standing(server, asking, case).await?.is_empty() {
        return Ok(Open::Nothing);
    }
    let asked = match request.act.as_str() {
        "export" => answering::<act::ApproveExport>(server, asking, case, by).await.map(drop),
        "merge" => answering::<act::ApproveMerge>(server, asking, case, by).await.map(drop),
        "release_key" => answering::<act::ApproveReleaseKey>(server, asking, case, by).await.map(drop),
        "erase" => answering::<act::ApproveErase>(server, asking, case, by).await.map(drop),
        _ => return Ok(Open::Nothing),
    };
    Ok(match asked {
        Ok(()) => Open::Answer,
        Err(problem) if problem.code == "step_up_required" => Open::Prove,
        Err(_) => Open::Nothing,
    })
}

/// The answer to a request.
#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(default)]
    agree: String,
}

/// Agrees to somebody else's request, or refuses it.
pub(super) async fn answer(
    State(server): State<Server>,
    asking: Asking,
    Path(id): Path<String>,
    Typed(answer): Typed<Answer>,
) -> Result<Redirect, Problem> {
    let agree = match answer.agree.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::at("agree", "must be yes or no")),
    };
    requests::decided(&server, &asking, &id, agree).await.map_err(hidden)?;
    Ok(Redirect::to("/house/requests"))
}

/// Takes what was agreed to, as a file. Once, within an hour, by who asked.
pub(super) async fn take(
    state: State<Server>,
    asking: Asking,
    id: Path<String>,
) -> Result<Response, Problem> {
    let taken = requests::take(state, asking, id).await.map_err(hidden)?;
    let kept: [(HeaderName, &str); 1] =
        [(header::CONTENT_DISPOSITION, "attachment; filename=\"lindung.json\"")];
    Ok((kept, taken).into_response())
}

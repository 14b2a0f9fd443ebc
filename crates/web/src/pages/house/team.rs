//! A supervisor's team: how much each has to do, what is late, what waits for the supervisor's answer.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use lindung_store::access::act;
use lindung_store::cases::{Due, Whose};
use lindung_store::docket::{Mate, Task};

use super::room::{Room, may};
use super::{names, requests};
use crate::Server;
use crate::page::{self, cursor};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::who::Asking;

/// Tasks shown of a case.
const TASKS: usize = 3;

/// Somebody of the team with the name.
struct Row {
    mate: Mate,
    name: String,
}

#[derive(Template)]
#[template(path = "house/team.html")]
struct Page<'a> {
    f: &'a Frame,
    server: &'a Server,
    rows: Vec<Row>,
    late: Vec<Due>,
    next: Option<String>,
    /// Openings in an emergency to review, and requests to answer.
    reviews: usize,
    answers: usize,
}

impl Page<'_> {
    fn reference(&self, due: &Due) -> String {
        let known = due.reference.as_ref().and_then(|value| value.as_str()).map(str::to_owned);
        known.unwrap_or_else(|| self.f.plain("case-word"))
    }

    fn first<'t>(&self, due: &'t Due) -> &'t [Task] {
        due.tasks.get(..TASKS).unwrap_or(&due.tasks)
    }

    fn more(&self, due: &Due) -> usize {
        due.tasks.len().saturating_sub(TASKS)
    }

    fn rule(&self, id: &str) -> String {
        let duty = self.server.law.corpus().duty(id);
        duty.map_or_else(|| id.to_owned(), |duty| self.f.speech.duty(id, &duty.rule))
    }
}

/// Whether somebody supervises anybody.
pub(super) async fn leads(server: &Server, asking: &Asking) -> Result<bool, Problem> {
    match server.store.policies().grant_in_house::<act::List>(&asking.asker()) {
        Ok(grant) => Ok(!server.store.team(&grant).await?.is_empty()),
        Err(_) => Ok(false),
    }
}

/// Shows the team; who has none finds nothing here.
pub(super) async fn page(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    Room(grant): Room<act::List>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let team = server.store.team(&grant).await?;
    if team.is_empty() {
        return Err(Problem::not_found());
    }
    let mut rows = Vec::with_capacity(team.len());
    for mate in team {
        let name = names::person(&server, &frame, &asking, (mate.user, mate.agency)).await?;
        rows.push(Row { mate, name });
    }
    let (after, limit) = (wanted.after()?, wanted.limit()?);
    let agenda = server.store.agenda(grant, Whose::Team, true, after, limit).await?;
    let user = asking.who.actor.user;
    let emergencies = server.store.emergencies(user).await?;
    let waits = emergencies.iter().filter(|one| one.supervisor == Some(user) && one.reviewed_at.is_none());
    Ok(show(&Page {
        f: &frame,
        server: &server,
        rows,
        late: agenda.cases,
        next: agenda.next.map(|after| cursor(after.0, after.1)),
        reviews: waits.count(),
        answers: answers(&server, &asking).await?,
    }))
}

/// How many of the last requests wait for an answer that the asker may give.
async fn answers(server: &Server, asking: &Asking) -> Result<usize, Problem> {
    if !may::<act::ListApprovals>(server, asking) {
        return Ok(0);
    }
    requests::waiting(server, asking).await
}

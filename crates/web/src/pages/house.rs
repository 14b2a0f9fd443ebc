//! Running the house: agencies, users, services, a team, what needs two people, webhooks, the ledger and its keys,
//! and what one is told.
//!
//! Each page is a thin layer over what the API does, with the same grants. Who may not, finds nothing there.

mod agencies;
pub(super) mod ask;
mod audit;
mod emergencies;
mod emergency;
mod keys;
pub(super) mod names;
mod notices;
mod requests;
pub(super) mod room;
mod services;
mod team;
mod users;
mod webhooks;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use lindung_store::access::act;

use super::{Frame, show};
use crate::Server;
use crate::problem::Problem;
use crate::who::{self, Asking};
use room::may;

/// The routes.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/house", get(index))
        .route("/house/users", get(users::list).post(users::add))
        .route("/house/users/new", get(users::new))
        .route("/house/users/{user}", get(users::one).post(users::change))
        .route("/house/users/{user}/reset", post(users::reset))
        .route("/house/agencies", get(agencies::list))
        .route("/house/agencies/new", get(agencies::new))
        .route("/house/agencies/{agency}", get(agencies::one).post(agencies::keep))
        .route("/house/services", get(services::list))
        .route("/house/services/new", get(services::new))
        .route("/house/services/{service}", get(services::one).post(services::keep))
        .route("/house/requests", get(requests::list))
        .route("/house/requests/new", get(ask::new).post(ask::ask_of_any))
        .route("/house/requests/{request}/answer", post(requests::answer))
        .route("/house/requests/{request}/take", post(requests::take))
        .route("/house/emergencies", get(emergencies::list).post(emergency::open))
        .route("/house/emergencies/new", get(emergency::page))
        .route("/house/emergencies/{emergency}/review", post(emergencies::review))
        .route("/house/webhooks", get(webhooks::list).post(webhooks::make))
        .route("/house/webhooks/new", get(webhooks::new))
        .route("/house/webhooks/{webhook}", get(webhooks::one))
        .route("/house/webhooks/{webhook}/test", post(webhooks::test))
        .route("/house/webhooks/{webhook}/end", post(webhooks::end))
        .route("/house/team", get(team::page))
        .route("/house/keys", get(keys::page))
        .route("/house/audit", get(audit::page))
        .route("/house/audit/checkpoint.json", get(audit::checkpoint))
        .route("/notices", get(notices::page))
        .route("/notices/seen", post(notices::seen))
}

#[derive(Template)]
#[template(path = "house/index.html")]
struct Index<'a> {
    f: &'a Frame,
    role: &'static str,
    purposes: Vec<&'static str>,
    purpose: &'static str,
    rooms: Vec<&'static str>,
    /// How many notices are new, where any is.
    unseen: Option<usize>,
}

impl Index<'_> {
    fn is_purpose(&self, word: &str) -> bool {
        self.purpose == word
    }
}

/// What the role that is signed in may do here.
async fn index(State(server): State<Server>, frame: Frame, asking: Asking) -> Result<Response, Problem> {
    let directory = may::<act::SeeDirectory>(&server, &asking);
    let ledger = may::<act::SeeLedger>(&server, &asking);
    let all = [
        ("team", team::leads(&server, &asking).await?),
        ("requests", may::<act::ListApprovals>(&server, &asking)),
        ("emergencies", directory),
        ("services", directory),
        ("users", directory),
        ("agencies", directory),
        ("webhooks", may::<act::ManageWebhooks>(&server, &asking)),
        ("audit", ledger),
        ("keys", ledger),
    ];
    let rooms: Vec<&str> = all.into_iter().filter(|(_, may)| *may).map(|(room, _)| room).collect();
    if rooms.is_empty() {
        return Err(Problem::not_found());
    }
    let told = server.store.notices(asking.who.actor.user).await?;
    let unseen = told.iter().filter(|notice| notice.seen_at.is_none()).count();
    let unseen = Some(unseen).filter(|unseen| *unseen > 0);
    let (role, purpose) = (asking.who.actor.role.as_str(), asking.purpose.as_str());
    let purposes = who::purposes(&server, &asking.who);
    Ok(show(&Index { f: &frame, role, purposes, purpose, rooms, unseen }))
}

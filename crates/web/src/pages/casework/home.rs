//! What is due, what changed, what waits: the first page of who is signed in.

use askama::Template;
use axum::extract::{Form, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::access::{Purpose, act};
use lindung_store::cases::{Due, Whose};
use lindung_store::people::Notice;
use lindung_store::referrals::{Referral, Which};
use serde::Deserialize;
use tower_sessions::Session;

use crate::Server;
use crate::pages::when::{day, moment};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::who::{self, Asking, Who};

/// Cases with something to do on the first page.
const CASES: i64 = 8;

#[derive(Template)]
#[template(path = "case/home.html")]
struct Page<'a> {
    f: &'a Frame,
    name: String,
    role: String,
    purposes: Vec<&'static str>,
    purpose: &'static str,
    mine: Vec<Due>,
    team: Vec<Due>,
    agency: Vec<Due>,
    waiting: Vec<Referral>,
    late: Vec<Referral>,
    notices: Vec<Notice>,
    works: bool,
    own: Option<lindung_store::Id>,
    server: &'a Server,
}

impl Page<'_> {
    fn is_purpose(&self, word: &str) -> bool {
        self.purpose == word
    }

    fn day(&self, at: &i64) -> String {
        day(self.f.code(), *at)
    }

    fn moment(&self, at: &i64) -> String {
        moment(self.f.code(), *at)
    }

    fn rule(&self, id: &str) -> String {
        let duty = self.server.law.corpus().duty(id);
        duty.map_or_else(|| id.to_owned(), |duty| self.f.speech.duty(id, &duty.rule))
    }

    fn reference(&self, due: &Due) -> String {
        let known = due.reference.as_ref().and_then(|value| value.as_str()).map(str::to_owned);
        known.unwrap_or_else(|| self.f.plain("case-word"))
    }
}

/// Shows the first page.
pub(super) async fn page(State(server): State<Server>, frame: Frame) -> Result<Response, Problem> {
    let who = frame.who.clone().ok_or_else(Problem::not_signed_in)?;
    let user = server.store.user(who.actor.user).await?.ok_or_else(Problem::not_signed_in)?;
    let purposes = who::purposes(&server, &who);
    let chosen = Asking::chosen(&server, &who);
    let mut page = Page {
        f: &frame,
        name: user.name,
        role: frame.speech.role(server.law.corpus(), who.actor.role.as_str()).to_owned(),
        purpose: chosen.map_or("", |purpose| purpose.as_str()),
        works: !purposes.is_empty(),
        purposes,
        mine: Vec::new(),
        team: Vec::new(),
        agency: Vec::new(),
        waiting: Vec::new(),
        late: Vec::new(),
        notices: server
            .store
            .notices(who.actor.user)
            .await?
            .into_iter()
            .filter(|one| one.seen_at.is_none())
            .collect(),
        own: who.actor.case,
        server: &server,
    };
    if let Some(purpose) = chosen.filter(|_| page.works) {
        let asking = Asking { who: who.clone(), purpose };
        let list = || server.store.policies().grant_in_house::<act::List>(&asking.asker()).ok();
        for (whose, overdue, place) in [
            (Whose::Mine, false, &mut page.mine),
            (Whose::Team, true, &mut page.team),
            (Whose::Agency, false, &mut page.agency),
        ] {
            if let Some(grant) = list() {
                *place = server.store.agenda(grant, whose, overdue, None, CASES).await?.cases;
            }
        }
        if let Some(grant) = list() {
            let received = server.store.referrals(grant, Which::Received, false, None, CASES).await?;
            page.waiting = received.into_iter().filter(|one| one.state == "sent").collect();
        }
        if let Some(grant) = list() {
            page.late = server.store.referrals(grant, Which::Sent, true, None, CASES).await?;
        }
    }
    Ok(show(&page))
}

/// What somebody is here for, and the page to come back to.
#[derive(Deserialize)]
pub(super) struct Chosen {
    purpose: String,
    #[serde(default)]
    back: String,
}

/// Keeps in the session what the user is here for; it is written down with everything that is opened.
pub(super) async fn purpose(
    State(server): State<Server>,
    who: Who,
    session: Session,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Problem> {
    let purpose = Purpose::parse(&chosen.purpose).map_err(|_| Problem::at("purpose", "is no purpose"))?;
    if !who::purposes(&server, &who).contains(&purpose.as_str()) {
        return Err(Problem::not_allowed());
    }
    session.insert(who::PURPOSE_KEY, purpose.as_str()).await.map_err(|_| Problem::unavailable())?;
    let back = crate::pages::own_address(&chosen.back, "/work");
    Ok(([(header::CACHE_CONTROL, "no-store")], Redirect::to(&back)).into_response())
}

//! The cases of who is signed in, last changed first, and finding one by a name. A name travels in the body of a
//! form and never in an address.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Response};
use lindung_store::access::act;
use lindung_store::cases::Listed;
use serde::Deserialize;

use crate::Server;
use crate::allowed::House;
use crate::page::{Wanted, cursor};
use crate::pages::when::moment;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};

/// Rows of one page.
const ROWS: i64 = 25;

#[derive(Template)]
#[template(path = "case/list.html")]
struct Page<'a> {
    f: &'a Frame,
    cases: Vec<Listed>,
    next: Option<String>,
    first: bool,
    name: String,
    state: String,
    stage: String,
    states: Vec<(String, String)>,
    stages: Vec<&'static str>,
    wrong: Vec<Place>,
    sought: bool,
}

impl Page<'_> {
    fn moment(&self, at: &i64) -> String {
        moment(self.f.code(), *at)
    }

    fn is_state(&self, code: &str) -> bool {
        self.state == code
    }

    fn is_stage(&self, code: &str) -> bool {
        self.stage == code
    }

    fn state_of(&self, code: &str) -> String {
        let known = self.states.iter().find(|(known, _)| known == code);
        known.map_or_else(|| code.to_owned(), |(_, name)| name.clone())
    }

    fn reference(&self, case: &Listed) -> String {
        let known = case.reference.as_ref().and_then(|value| value.as_str()).map(str::to_owned);
        known.unwrap_or_else(|| self.f.plain("case-word"))
    }
}

/// Which cases.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    cursor: Option<String>,
    #[serde(default)]
    state: String,
    #[serde(default)]
    stage: String,
}

fn made<'a>(server: &Server, f: &'a Frame, asked: &Asked) -> Page<'a> {
    let corpus = server.law.corpus();
    let states =
        corpus.states.iter().map(|law| (law.code.code().to_owned(), f.speech.state(corpus, law.code)));
    Page {
        f,
        cases: Vec::new(),
        next: None,
        first: asked.cursor.is_none(),
        name: String::new(),
        state: asked.state.clone(),
        stage: asked.stage.clone(),
        states: states.collect(),
        stages: lindung_engine::vocabulary::Stage::NAMES.to_vec(),
        wrong: Vec::new(),
        sought: false,
    }
}

/// Lists cases; a state and a stage narrow what each page of the list shows.
pub(super) async fn page(
    State(server): State<Server>,
    House(grant): House<act::List>,
    frame: Frame,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let wanted = Wanted::of(Some(ROWS), asked.cursor.clone());
    let found = server.store.list(grant, wanted.after()?, ROWS).await?;
    let mut page = made(&server, &frame, &asked);
    page.next = found.next.map(|after| cursor(after.0, after.1));
    page.cases = found.cases;
    page.cases.retain(|case| {
        (asked.state.is_empty() || case.state == asked.state)
            && (asked.stage.is_empty() || case.stage.as_deref() == Some(&asked.stage))
    });
    Ok(show(&page))
}

/// A name that is searched for.
#[derive(Deserialize)]
pub(super) struct Sought {
    #[serde(default)]
    name: String,
}

/// Finds cases by a name.
pub(super) async fn search(
    State(server): State<Server>,
    House(grant): House<act::Search>,
    frame: Frame,
    Form(sought): Form<Sought>,
) -> Result<Response, Problem> {
    let mut page = made(&server, &frame, &Asked::default());
    (page.sought, page.name) = (true, sought.name.chars().take(200).collect());
    match server.store.search(grant, &page.name, None, ROWS).await.map_err(Problem::from) {
        Ok(found) => page.cases = found.cases,
        Err(problem) => {
            page.wrong = super::wrong_in_form(problem)?;
            return Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, show(&page)).into_response());
        }
    }
    Ok(show(&page))
}

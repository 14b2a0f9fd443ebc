//! The cases of who is signed in, last changed first, and finding one by a name. A name travels in the body of a
//! form and never in an address.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::cases::{Listed, Only};
use lindung_store::people::SavedView;
use serde::Deserialize;

use crate::Server;
use crate::allowed::House;
use crate::page::{Wanted, cursor};
use crate::pages::form::Typed;
use crate::pages::when::moment;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};
use crate::who::Who;

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
    views: Vec<(Id, SavedView)>,
    /// The id of a list to be kept.
    new: Id,
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

    /// What a list holds, in words.
    fn described(&self, view: &SavedView) -> String {
        let state = Some(self.state_of(&view.state)).filter(|_| !view.state.is_empty());
        let stage = Some(self.f.speech.word("stage", &view.stage)).filter(|_| !view.stage.is_empty());
        let words: Vec<String> = [state, stage].into_iter().flatten().collect();
        if words.is_empty() { self.f.plain("list-all") } else { words.join(", ") }
    }

    /// Whether anything narrows the list.
    fn narrowed(&self) -> bool {
        !self.state.is_empty() || !self.stage.is_empty()
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
        views: Vec::new(),
        new: Id::new_v4(),
    }
}

/// Lists cases; a state and a stage narrow the list.
pub(super) async fn page(
    State(server): State<Server>,
    House(grant): House<act::List>,
    who: Who,
    frame: Frame,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let wanted = Wanted::of(Some(ROWS), asked.cursor.clone());
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let only = Only { state: some(&asked.state), stage: some(&asked.stage) };
    let found = server.store.list_only(grant, only, wanted.after()?, ROWS).await?;
    let mut page = made(&server, &frame, &asked);
    page.next = found.next.map(|after| cursor(after.0, after.1));
    page.cases = found.cases;
    page.views = server.store.views(who.actor.user).await?;
    Ok(show(&page))
}

/// A list to be kept under a name.
#[derive(Deserialize)]
pub(super) struct Kept {
    #[serde(default)]
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    stage: String,
}

/// Keeps a list. What has no name is named after what it holds.
pub(super) async fn keep(
    State(server): State<Server>,
    _: House<act::List>,
    who: Who,
    frame: Frame,
    Typed(kept): Typed<Kept>,
) -> Result<Redirect, Problem> {
    let asked = Asked { cursor: None, state: kept.state, stage: kept.stage };
    let page = made(&server, &frame, &asked);
    let is_known = |known: bool, text: &str| if known { text.to_owned() } else { String::new() };
    let view = SavedView {
        state: is_known(page.states.iter().any(|(code, _)| *code == asked.state), &asked.state),
        stage: is_known(page.stages.contains(&asked.stage.as_str()), &asked.stage),
        name: kept.name,
    };
    let place = format!("/cases?state={}&stage={}", view.state, view.stage);
    let name = if view.name.trim().is_empty() { page.described(&view) } else { view.name };
    server.store.keep_view(who.actor.user, super::form_id(&kept.id), SavedView { name, ..view }).await?;
    Ok(Redirect::to(&place))
}

/// Removes a list of one's own.
pub(super) async fn forget(
    State(server): State<Server>,
    _: House<act::List>,
    who: Who,
    Path(view): Path<Id>,
) -> Result<Redirect, Problem> {
    server.store.drop_view(who.actor.user, view).await?;
    Ok(Redirect::to("/cases"))
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

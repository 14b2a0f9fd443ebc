//! Opening a case with the least that makes one: a reference, the state, the act and its stage.

use askama::Template;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::record::Body;
use serde::Deserialize;
use serde_json::json;

use super::{form_id, to_case, wrong_in_form};
use crate::Server;
use crate::allowed::House;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};

#[derive(Template)]
#[template(path = "case/open.html")]
struct Page<'a> {
    f: &'a Frame,
    id: Id,
    given: New,
    states: Vec<(String, String)>,
    stages: Vec<&'static str>,
    offences: Vec<(String, String)>,
    wrong: Vec<Place>,
}

impl Page<'_> {
    fn is(&self, given: &str, value: &str) -> bool {
        given == value
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|place| place.field.ends_with(field)).map(|place| place.problem.as_str())
    }
}

/// What a new case is made of.
#[derive(Clone, Default, Deserialize)]
pub(super) struct New {
    #[serde(default)]
    id: String,
    #[serde(default)]
    reference: String,
    #[serde(default)]
    jurisdiction: String,
    #[serde(default)]
    offence: String,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    suspicion: String,
}

fn made<'a>(server: &Server, f: &'a Frame, given: New, wrong: Vec<Place>) -> Page<'a> {
    let corpus = server.law.corpus();
    let states =
        corpus.states.iter().map(|law| (law.code.code().to_owned(), f.speech.state(corpus, law.code)));
    let mut offences: Vec<(String, String)> = corpus
        .offences
        .list()
        .iter()
        .map(|one| (one.code.clone(), one.labels.get(f.code()).to_owned()))
        .collect();
    offences.sort_by(|a, b| a.1.cmp(&b.1));
    let stages = lindung_engine::vocabulary::Stage::NAMES.to_vec();
    Page { f, id: form_id(&given.id), given, states: states.collect(), stages, offences, wrong }
}

/// Shows the form.
pub(super) async fn page(State(server): State<Server>, _: House<act::OpenCase>, frame: Frame) -> Response {
    show(&made(&server, &frame, New::default(), Vec::new()))
}

/// Opens the case.
pub(super) async fn open(
    State(server): State<Server>,
    House(grant): House<act::OpenCase>,
    frame: Frame,
    Form(new): Form<New>,
) -> Result<Response, Problem> {
    let id = form_id(&new.id);
    let mut document = json!({
        "schema": "lindung.case/1", "reference": new.reference.trim(), "jurisdiction": new.jurisdiction,
        "person": {}, "episodes": [{"id": "e1"}],
        "unlawful_acts": [{"id": "a1", "episode": "e1", "offence": new.offence, "stage": new.stage}],
    });
    if ["yes", "no"].contains(&new.suspicion.as_str()) {
        document["suspicion"] = json!(new.suspicion);
    }
    let body = Body::read(json!({"kind": "case", "case": document}));
    // The first entry takes the case's own id turned, so that the form sent twice opens one case.
    let entry = Id::from_u128(id.as_u128() ^ 1);
    let done = match body {
        Ok(body) => server.store.open_case(grant, id, vec![(entry, body)]).await.map_err(Problem::from),
        Err(problems) => Err(problems.into()),
    };
    match done {
        Ok(receipt) => Ok(to_case(receipt.case, "")),
        Err(problem) => {
            let page = made(&server, &frame, new, wrong_in_form(problem)?);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)).into_response())
        }
    }
}

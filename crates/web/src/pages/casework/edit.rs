//! One fact, changed where it is shown. Who saw an older state of the case sees both values and chooses.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::cases::Whole;
use serde::Deserialize;
use serde_json::{Value, json};

use super::known::{document, in_words, known};
use super::{form_id, to_case, write, wrong_in_form};
use crate::Server;
use crate::allowed::on;
use crate::pages::when::moment;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};
use crate::who::Asking;

/// The value that stands and who said it.
struct Standing {
    value: String,
    role: String,
    at: String,
}

#[derive(Template)]
#[template(path = "case/edit.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Id,
    entry: Id,
    seq: i64,
    path: String,
    question: String,
    choices: Vec<(String, String)>,
    given: String,
    why: String,
    standing: Option<Standing>,
    stale: bool,
    wrong: Vec<Place>,
}

impl Page<'_> {
    fn is_given(&self, value: &str) -> bool {
        self.given == value
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    path: String,
}

async fn made<'a>(
    server: &Server,
    asking: &Asking,
    f: &'a Frame,
    case: Id,
    path: &str,
) -> Result<Page<'a>, Problem> {
    let grant = on::<act::Read>(server, asking, case).await?;
    let Whole { reading, entries, .. } = server.store.read_whole(grant).await?;
    let fact = known(&document(&reading.view), &entries).into_iter().find(|fact| fact.path == path);
    let say = &f.speech;
    let corpus = server.law.corpus();
    let words = |value: &str| in_words(say, corpus, path, value);
    let choices: Vec<(String, String)> = match path.rsplit('.').next().unwrap_or_default() {
        "stage" => lindung_engine::vocabulary::Stage::NAMES
            .iter()
            .map(|one| ((*one).to_owned(), words(one)))
            .collect(),
        "offence" => corpus.offences.codes().map(|one| (one.to_owned(), words(one))).collect(),
        "age" | "age_at_start" | "age_at_time" | "from" | "to" | "date" | "nationalities" | "states" => {
            Vec::new()
        }
        _ => ["yes", "no", "unknown"].iter().map(|one| ((*one).to_owned(), words(one))).collect(),
    };
    let standing = fact.as_ref().map(|fact| Standing {
        value: words(&fact.value),
        role: fact.said.as_ref().map(|(role, _)| say.role(corpus, role)).unwrap_or_default(),
        at: fact.said.as_ref().map(|(_, at)| moment(f.code(), *at)).unwrap_or_default(),
    });
    Ok(Page {
        f,
        case,
        entry: Id::new_v4(),
        seq: reading.view.seq,
        question: say.question(path),
        path: path.to_owned(),
        choices,
        given: fact.map(|fact| fact.value).unwrap_or_default(),
        why: String::new(),
        standing,
        stale: false,
        wrong: Vec::new(),
    })
}

/// Shows a fact to be changed.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    Ok(show(&made(&server, &asking, &frame, case, &asked.path).await?))
}

#[derive(Deserialize)]
pub(super) struct Change {
    path: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    why: String,
    seq: i64,
    #[serde(default)]
    entry: String,
}

/// A value as the contract has it for a path.
fn typed(path: &str, value: &str) -> Value {
    let value = value.trim();
    match path.rsplit('.').next().unwrap_or_default() {
        "age" | "age_at_start" | "age_at_time" => {
            value.parse::<i64>().map_or_else(|_| json!(value), |age| json!(age))
        }
        "nationalities" | "states" => {
            let codes = value.split([',', ' ']).map(str::trim).filter(|code| !code.is_empty());
            json!(codes.map(str::to_uppercase).collect::<Vec<_>>())
        }
        _ => json!(value),
    }
}

/// Writes the change, with a note where a reason was given.
pub(super) async fn save(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
    Form(change): Form<Change>,
) -> Result<Response, Problem> {
    let id = form_id(&change.entry);
    let mut set = serde_json::Map::new();
    set.insert(change.path.clone(), typed(&change.path, &change.value));
    let mut bodies = vec![(id, json!({"kind": "facts", "set": set}))];
    if !change.why.trim().is_empty() {
        let note = format!("{}: {}", change.path, change.why.trim());
        bodies.push((Id::from_u128(id.as_u128() ^ 1), json!({"kind": "note", "text": note})));
    }
    let problem = match write(&server, &asking, case, Some(change.seq), bodies).await {
        Ok(_) => return Ok(to_case(case, "#facts")),
        Err(problem) => problem,
    };
    let mut page = made(&server, &asking, &frame, case, &change.path).await?;
    (page.given, page.why, page.entry) = (change.value, change.why, id);
    let status = if problem.code == "stale" {
        page.stale = true;
        StatusCode::CONFLICT
    } else {
        page.wrong = wrong_in_form(problem)?;
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, show(&page)).into_response())
}

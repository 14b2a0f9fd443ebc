//! Papers of a case as PDF: what is asked of whom, on which law, for a person to check and sign. A paper carries the
//! code of the case and never a name. It puts together what the engine and the file say, and judges nothing.

mod draft;
mod motion;
mod requests;
mod rights;
mod section;
mod statement;
mod submissions;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use lindung_engine::{Assessment, Case};
use lindung_paper::Paper;
use lindung_store::Id;
use lindung_store::access::{Field, FieldSet, act};
use lindung_store::record::View;
use serde::Deserialize;

use self::draft::Draft;
use super::explore::Situation;
use super::{Frame, show};
use crate::Server;
use crate::allowed::on;
use crate::law::Asked;
use crate::problem::Problem;
use crate::routes::cases::{all_of, today};
use crate::who::Asking;

/// The papers there are.
const KINDS: [&str; 7] =
    ["section", "release", "discontinue", "submissions", "motion", "statement", "rights"];
/// Those that need the record of a case and not only what is known.
const OF_RECORD: [&str; 2] = ["section", "statement"];

/// The routes of the papers.
pub(super) fn routes() -> Router<Server> {
    Router::new()
        .route("/cases/{case}/papers", get(list))
        .route("/cases/{case}/papers/{kind}", get(of_case))
        .route("/explore/papers", get(list_of_situation))
        .route("/explore/papers/{kind}", get(of_situation))
}

/// What a paper is made of.
pub(super) struct Matter<'a> {
    /// The code of the case.
    pub(super) code: String,
    /// What is known, as the engine reads it.
    pub(super) case: &'a Case,
    /// What the law says of it.
    pub(super) judged: &'a Assessment<'static>,
    /// The record as the asker sees it; nothing for a situation without one.
    pub(super) view: Option<&'a View>,
    pub(super) server: &'a Server,
}

#[derive(Template)]
#[template(path = "papers.html")]
struct List<'a> {
    f: &'a Frame,
    base: String,
    back: String,
    kinds: Vec<&'static str>,
}

impl List<'_> {
    fn is_spoken(&self, code: &str) -> bool {
        self.f.code() == code
    }
}

async fn list(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
) -> Result<Response, Problem> {
    // Whoever may not read what papers are made of is offered none, and of no case there are none.
    let grant = on::<act::Read>(&server, &asking, case).await?;
    all_of(&server, grant, &[Field::Assessment], FieldSet::EMPTY).await?;
    let (base, back) = (format!("/cases/{case}/papers"), format!("/cases/{case}"));
    Ok(show(&List { f: &frame, base, back, kinds: KINDS.to_vec() }))
}

async fn list_of_situation(frame: Frame, headers: HeaderMap) -> Response {
    if Situation::of(&headers).is_none() {
        return axum::response::Redirect::to("/explore").into_response();
    }
    let kinds = KINDS.into_iter().filter(|kind| !OF_RECORD.contains(kind)).collect();
    let (base, back) = ("/explore/papers".to_owned(), "/explore/result".to_owned());
    show(&List { f: &frame, base, back, kinds })
}

#[derive(Deserialize)]
struct Wanted {
    language: Option<String>,
}

/// A paper of a case, in the language asked for.
async fn of_case(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path((case, kind)): Path<(Id, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let kind = KINDS.into_iter().find(|known| *known == kind).ok_or_else(Problem::not_found)?;
    let grant = on::<act::Read>(&server, &asking, case).await?;
    let needed: &[Field] = if OF_RECORD.contains(&kind) {
        &[Field::Assessment, Field::Decisions, Field::Measures]
    } else {
        &[Field::Assessment]
    };
    let beside = FieldSet::EMPTY.with(Field::Reference).with(Field::Protection).with(Field::Measures);
    let reading = all_of(&server, grant, needed, beside).await?;
    let read = server.law.read_json(&reading.document.to_string())?;
    let asked = Asked { as_of: today(&server), jurisdiction: None };
    let judged = server.law.assessed(&read, asked)?;
    let code = reading.view.reference.clone().unwrap_or_default();
    let matter = Matter { code, case: &read, judged: &judged, view: Some(&reading.view), server: &server };
    let speech = wanted.language.and_then(|code| server.languages.find(&code)).unwrap_or(frame.speech);
    // Only one of the papers is made of the section.
    let section = match kind {
        "section" => crate::section::made(&reading.view, &serde_json::to_value(&judged).unwrap_or_default()),
        _ => serde_json::Value::Null,
    };
    let paper = made(kind, &Draft::new(&speech, &matter), &section).ok_or_else(Problem::not_found)?;
    printed(kind, paper).await
}

/// A paper of a situation that nobody keeps.
async fn of_situation(
    State(server): State<Server>,
    frame: Frame,
    headers: HeaderMap,
    Path(kind): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let kind = KINDS.into_iter().find(|known| *known == kind && !OF_RECORD.contains(known));
    let kind = kind.ok_or_else(Problem::not_found)?;
    let situation = Situation::of(&headers).ok_or_else(Problem::not_found)?;
    let read = server.law.read_json(&situation.case.to_string())?;
    let judged = situation.judged(&server)?;
    let matter =
        Matter { code: read.reference.clone(), case: &read, judged: &judged, view: None, server: &server };
    let speech = wanted.language.and_then(|code| server.languages.find(&code)).unwrap_or(frame.speech);
    let paper = made(kind, &Draft::new(&speech, &matter), &serde_json::Value::Null);
    printed(kind, paper.ok_or_else(Problem::not_found)?).await
}

fn made(kind: &str, draft: &Draft<'_>, section: &serde_json::Value) -> Option<Paper> {
    Some(match kind {
        "section" => section::paper(draft, section),
        "release" => requests::release(draft),
        "discontinue" => requests::discontinue(draft),
        "submissions" => submissions::paper(draft),
        "motion" => motion::paper(draft),
        "statement" => statement::paper(draft),
        "rights" => rights::paper(draft),
        _ => return None,
    })
}

/// Typesets a paper beside the threads that serve others.
async fn printed(kind: &'static str, paper: Paper) -> Result<Response, Problem> {
    let done = tokio::task::spawn_blocking(move || lindung_paper::pdf(&paper)).await;
    let bytes = match done {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(fault)) => {
            tracing::error!(%fault, "a paper could not be made");
            return Err(Problem::unavailable());
        }
        Err(_) => return Err(Problem::unavailable()),
    };
    let named = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{kind}.pdf\"")),
    ];
    Ok((named, bytes).into_response())
}

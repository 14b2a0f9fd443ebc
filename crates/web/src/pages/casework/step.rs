//! Small steps of a case: the next stage of an act, a note, the non-punishment section to read and print.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use lindung_store::Id;
use lindung_store::access::{Field, FieldSet, act};
use serde::Deserialize;
use serde_json::json;

use super::{form_id, to_case, write};
use crate::Server;
use crate::allowed::on;
use crate::law::Asked;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::cases::{all_of, today};
use crate::who::Asking;

#[derive(Deserialize)]
pub(super) struct Stage {
    act: String,
    stage: String,
    #[serde(default)]
    entry: String,
}

/// Brings an act to a stage; what the stage asks is raised at once.
pub(super) async fn stage(
    State(server): State<Server>,
    asking: Asking,
    Path(case): Path<Id>,
    Form(step): Form<Stage>,
) -> Result<Response, Problem> {
    let path = format!("unlawful_acts.{}.stage", step.act);
    let body = json!({"kind": "facts", "set": {path: step.stage}});
    write(&server, &asking, case, None, vec![(form_id(&step.entry), body)]).await?;
    Ok(to_case(case, "#tasks"))
}

#[derive(Deserialize)]
pub(super) struct Note {
    text: String,
    #[serde(default)]
    entry: String,
}

/// Writes a note.
pub(super) async fn note(
    State(server): State<Server>,
    asking: Asking,
    Path(case): Path<Id>,
    Form(note): Form<Note>,
) -> Result<Response, Problem> {
    let body = json!({"kind": "note", "text": note.text.trim()});
    write(&server, &asking, case, None, vec![(form_id(&note.entry), body)]).await?;
    Ok(to_case(case, "#notes"))
}

#[derive(Template)]
#[template(path = "case/section.html")]
struct Section<'a> {
    f: &'a Frame,
    case: Id,
    text: String,
}

/// The non-punishment section of the case file (Guideline 14).
pub(super) async fn section(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
) -> Result<Response, Problem> {
    let fields = [Field::Assessment, Field::Decisions, Field::Measures];
    let grant = on::<act::Read>(&server, &asking, case).await?;
    let reading = all_of(&server, grant, &fields, FieldSet::EMPTY.with(Field::Protection)).await?;
    let asked = Asked { as_of: today(&server), jurisdiction: None };
    let made = crate::section::made(&reading.view, &server.law.judge_document(&reading.document, asked)?);
    Ok(show(&Section { f: &frame, case, text: crate::section::text(&made) }))
}

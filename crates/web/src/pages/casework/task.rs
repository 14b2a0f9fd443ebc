//! Doing something about a task: taking it, having done it with what shows it, or saying why it cannot be done.

use axum::extract::{Form, Path, State};
use axum::response::Response;
use lindung_store::Id;
use serde::Deserialize;
use serde_json::json;

use super::{form_id, to_case, write};
use crate::Server;
use crate::problem::Problem;
use crate::who::Asking;

#[derive(Deserialize)]
pub(super) struct Said {
    duty: String,
    role: String,
    outcome: String,
    #[serde(default)]
    evidence: String,
    #[serde(default)]
    reasons: String,
    #[serde(default)]
    entry: String,
}

/// Writes what was done about a task.
pub(super) async fn save(
    State(server): State<Server>,
    asking: Asking,
    Path(case): Path<Id>,
    Form(said): Form<Said>,
) -> Result<Response, Problem> {
    let mut body = json!({"kind": "task", "duty": said.duty, "role": said.role, "outcome": said.outcome});
    for (key, text) in [("evidence", &said.evidence), ("reasons", &said.reasons)] {
        if !text.trim().is_empty() {
            body[key] = json!(text.trim());
        }
    }
    write(&server, &asking, case, None, vec![(form_id(&said.entry), body)]).await?;
    Ok(to_case(case, "#tasks"))
}

//! Judging a case that is sent. No account is asked for, and nothing is kept or logged of it.

use axum::Json;
use axum::body::{Body as Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use lindung_store::Invalid;
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::IntoParams;

use super::body::Query;
use super::lines::{Next, lines};
use crate::Server;
use crate::law::{Asked, Law};
use crate::problem::Problem;

/// When, where and how much.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// The law in force on this day; today where it is not said.
    as_of: Option<String>,
    /// In this state instead of the case's own.
    jurisdiction: Option<String>,
    /// The decisions only.
    #[serde(default)]
    summary: bool,
}

/// One body is no longer than this.
const LONGEST: usize = 16 * 1024 * 1024;

/// Judges a case file, or many: one a line in `application/x-ndjson`, answered line by line.
#[utoipa::path(
    post, path = "/v1/assess", tag = "law", params(Wanted),
    request_body(content((Object = "application/json"), (String = "application/toml"), (String = "application/x-ndjson")),
        description = "A document `lindung.case/1`; see `lindung schema case`."),
    responses((status = 200, body = Object, description = "A document `lindung.assessment/1`."))
)]
pub(crate) async fn assess(
    State(server): State<Server>,
    Query(wanted): Query<Wanted>,
    request: Request,
) -> Result<Response, Problem> {
    let today = super::cases::today(&server);
    let asked = Asked::read(wanted.as_of.as_deref(), wanted.jurisdiction.as_deref(), today)?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind
        .and_then(|kind| kind.split(';').next())
        .unwrap_or("application/json")
        .trim()
        .to_ascii_lowercase();
    if kind == "application/x-ndjson" {
        return Ok(many(server, asked, wanted.summary, request.into_body()));
    }
    let text = to_bytes(request.into_body(), LONGEST).await.map_err(|_| Problem::too_large())?;
    let text = std::str::from_utf8(&text)
        .map_err(|_| Problem::unreadable().saying("The body is not UTF-8 text."))?;
    let mut case = match kind.as_str() {
        "application/json" => server.law.read_json(text),
        "application/toml" => server.law.read_toml(text),
        _ => {
            let known = "Send application/json, application/toml or application/x-ndjson.";
            return Err(Problem::media_type().saying(known));
        }
    }?;
    Ok(Json(server.law.judge(&mut case, asked, wanted.summary)?).into_response())
}

/// A line for each line: an assessment, or what is wrong with it.
fn many(server: Server, asked: Asked, summary: bool, body: Bytes) -> Response {
    let answers = lines(body, move |next| {
        let law = std::sync::Arc::clone(&server.law);
        async move {
            match next {
                Next::Line(number, text) => one(&law, number, &text, asked, summary),
                Next::Refused(number, why) => refusal(number, why),
            }
        }
    });
    ([(header::CONTENT_TYPE, "application/x-ndjson")], Bytes::from_stream(answers)).into_response()
}

fn one(law: &Law, number: usize, text: &[u8], asked: Asked, summary: bool) -> Value {
    let Ok(text) = std::str::from_utf8(text) else { return refusal(number, "the line is not UTF-8 text") };
    let judged = law.read_json(text).and_then(|mut case| law.judge(&mut case, asked, summary));
    judged.unwrap_or_else(|invalid| {
        let fields: Vec<Value> = invalid
            .iter()
            .map(|Invalid { field, problem }| json!({"field": field, "problem": problem}))
            .collect();
        json!({"line": number, "code": "invalid", "fields": fields})
    })
}

fn refusal(number: usize, problem: &str) -> Value {
    json!({"line": number, "code": "invalid", "fields": [{"field": "", "problem": problem}]})
}

//! Many cases at once: a line each, answered line by line.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use lindung_store::access::act;
use serde_json::{Value, json};

use super::cases::{NewCase, written};
use super::lines::{Next, lines};
use crate::Server;
use crate::allowed::House;
use crate::problem::Problem;
use crate::who::Asking;

/// Opens many cases: one a line, as for `POST /v1/cases`. A line that cannot be taken is answered so and
/// the rest go on; sent again, what was taken stays as it is.
#[utoipa::path(post, path = "/v1/cases/bulk", tag = "cases", security(("session" = [])),
    request_body(content = String, content_type = "application/x-ndjson"),
    responses((status = 200, body = String, content_type = "application/x-ndjson")))]
pub(crate) async fn open_many(
    State(server): State<Server>,
    House(_grant): House<act::OpenCase>,
    asking: Asking,
    request: Request,
) -> Result<Response, Problem> {
    let kind =
        request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-ndjson") {
        return Err(Problem::media_type().saying("Send application/x-ndjson."));
    }
    let answers = lines(request.into_body(), move |next| {
        let (server, asking) = (server.clone(), asking.clone());
        async move {
            let (number, outcome) = match next {
                Next::Line(number, text) => (number, one(&server, &asking, &text).await),
                Next::Refused(number, why) => (number, Err(Problem::at("", why))),
            };
            match outcome {
                Ok(receipt) => {
                    json!({"line": number, "case": receipt.case, "seq": receipt.seq, "repeated": receipt.repeated})
                }
                Err(problem) => {
                    let mut told = serde_json::to_value(problem).unwrap_or(Value::Null);
                    told["line"] = json!(number);
                    told
                }
            }
        }
    });
    Ok(([(header::CONTENT_TYPE, "application/x-ndjson")], Body::from_stream(answers)).into_response())
}

async fn one(
    server: &Server,
    asking: &Asking,
    text: &[u8],
) -> Result<lindung_store::cases::Receipt, Problem> {
    let new: NewCase = serde_json::from_slice(text).map_err(|error| Problem::at("", error.to_string()))?;
    // A grant is good for one act: each line is decided on its own.
    let grant = server.store.policies().grant_in_house::<act::OpenCase>(&asking.asker());
    let grant = grant.map_err(|_| Problem::not_allowed())?;
    Ok(server.store.open_case(grant, new.id, written(new.entries)?).await?)
}

//! What was refused, as a page in the reader's language. It tells no more than the refusal does.

use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;

use super::frame::Words;
use super::kept::{self, Form};
use super::{Frame, back};
use crate::Server;
use crate::problem::Problem;

/// What programs ask for is answered as it is.
const PROGRAMS: [&str; 6] = ["/v1/", "/openapi.json", "/healthz", "/readyz", "/metrics", "/assets/"];

#[derive(Template)]
#[template(path = "wrong.html")]
struct Page<'a> {
    f: &'a Frame,
    problem: &'a Problem,
    back: &'a str,
    /// Whether something was sent that is not kept.
    sent: bool,
    /// What was typed, to be sent again.
    form: Option<Form>,
}

impl Page<'_> {
    fn code(&self) -> &str {
        self.problem.code
    }

    /// How long to wait, in words.
    fn wait(&self) -> Option<Words> {
        self.problem.retry_after.map(|seconds| wait(self.f, seconds))
    }

    /// What is wrong, place by place.
    fn places(&self) -> Vec<Words> {
        self.problem.fields.iter().map(|place| self.f.refused(&place.problem)).collect()
    }

    /// What the store says of a conflict.
    fn conflict(&self) -> Option<Words> {
        let told = self.problem.detail.as_deref().filter(|_| self.problem.code == "conflict");
        told.map(|told| self.f.refused(told))
    }
}

/// How long to wait: seconds where it is short.
pub(crate) fn wait(f: &Frame, seconds: i64) -> Words {
    if seconds <= 90 {
        f.tw("problem-wait-seconds", "seconds", seconds)
    } else {
        f.tw("problem-wait-minutes", "minutes", (seconds + 59) / 60)
    }
}

/// What was sent so that no handler could read it: told in plain text, and shown as a page without that text.
fn bare(response: &Response) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let unread = response.status().is_client_error() && kind.starts_with("text/plain");
    unread.then(|| Problem { status: response.status().as_u16(), ..Problem::unreadable() })
}

/// Shows refusals as pages, but to programs.
pub(crate) async fn shown(State(server): State<Server>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if PROGRAMS.iter().any(|prefix| path.starts_with(prefix)) {
        return next.run(request).await;
    }
    let (request, held) = kept::held(request).await;
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let problem = response.extensions_mut().remove::<Problem>().or_else(|| bare(&response));
    let Some(problem) = problem else { return response };
    let Ok(frame) = Frame::from_request_parts(&mut asked, &server).await else { return response };
    let sent = !matches!(asked.method, Method::GET | Method::HEAD);
    let back = back::page(&frame.here).unwrap_or(back::WORK).to_owned();
    let again = ["not_signed_in", "step_up_required"].contains(&problem.code);
    let form = held.filter(|_| again).map(kept::read);
    let page = Page { f: &frame, problem: &problem, back: &back, sent, form };
    let Ok(text) = page.render() else { return response };
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, Body::from(text))
}

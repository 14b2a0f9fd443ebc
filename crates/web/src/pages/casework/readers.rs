//! Who has seen a file, and its history: every entry in its order.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::cases::{Entry, Reader};
use serde::Deserialize;
use serde_json::json;

use super::words;
use crate::Server;
use crate::allowed::on;
use crate::pages::when::moment;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::who::Asking;

/// Rows of one page.
const ROWS: i64 = 50;

#[derive(Deserialize)]
pub(super) struct From {
    from: Option<i64>,
}

#[derive(Template)]
#[template(path = "case/readers.html")]
struct Readers<'a> {
    f: &'a Frame,
    case: Id,
    readers: Vec<Reader>,
    next: Option<i64>,
    server: &'a Server,
}

impl Readers<'_> {
    fn moment(&self, at: &i64) -> String {
        moment(self.f.code(), *at)
    }

    fn role(&self, id: &str) -> String {
        self.f.speech.role(self.server.law.corpus(), id).to_owned()
    }

    fn fields(&self, reader: &Reader) -> String {
        let words = reader.fields.iter().map(|field| self.f.speech.word("field", field));
        words.collect::<Vec<_>>().join(", ")
    }
}

/// Shows who has seen the file, newest first.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
    Query(from): Query<From>,
) -> Result<Response, Problem> {
    let grant = on::<act::SeeReaders>(&server, &asking, case).await?;
    let readers = server.store.readers(grant, from.from, ROWS).await?;
    let next = readers.last().filter(|_| readers.len() as i64 == ROWS).map(|last| last.seq);
    Ok(show(&Readers { f: &frame, case, readers, next, server: &server }))
}

#[derive(Template)]
#[template(path = "case/history.html")]
struct History<'a> {
    f: &'a Frame,
    case: Id,
    entries: Vec<Entry>,
    next: Option<i64>,
    server: &'a Server,
}

impl History<'_> {
    fn moment(&self, at: &i64) -> String {
        moment(self.f.code(), *at)
    }

    fn role(&self, id: &str) -> String {
        self.f.speech.role(self.server.law.corpus(), id).to_owned()
    }

    fn kind(&self, entry: &Entry) -> String {
        let kind = entry.body.as_ref().and_then(|body| body["kind"].as_str()).unwrap_or("withheld");
        self.f.speech.word("entry", kind)
    }

    /// What an entry says, key by key.
    fn says(&self, entry: &Entry) -> Vec<(String, String)> {
        let Some(body) = &entry.body else { return Vec::new() };
        let kind = body["kind"].as_str().unwrap_or_default();
        match body.get("assessment") {
            // An assessment is shown with the case; here stands by which law it was made.
            Some(_) => words::lines(self.f, self.server.law.corpus(), kind, &json!({"date": body["as_of"]})),
            None => words::lines(self.f, self.server.law.corpus(), kind, body),
        }
    }
}

/// Shows the entries, oldest first.
pub(super) async fn history(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
    Query(from): Query<From>,
) -> Result<Response, Problem> {
    let grant = on::<act::Read>(&server, &asking, case).await?;
    let entries = server.store.read_entries(grant, from.from.unwrap_or(0), ROWS as usize).await?;
    let next = entries.last().filter(|_| entries.len() as i64 == ROWS).map(|last| last.seq);
    Ok(show(&History { f: &frame, case, entries, next, server: &server }))
}

//! What came into force and what went out of it between two days.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_engine::law::Change;
use lindung_engine::{Corpus, Day, case};

use super::given::{Given, Problem};
use super::parts::options;
use super::today;
use crate::Server;
use crate::pages::{Frame, show};

/// A change in words.
struct Row<'a> {
    change: Change<'a>,
    /// Code and name of each State held; none where the text has no parties.
    states: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "library/changes.html")]
struct Page<'a> {
    f: &'a Frame,
    states: Vec<(String, String)>,
    from: String,
    to: String,
    chosen: String,
    error: Option<Problem>,
    days: Vec<(Day, Vec<Row<'a>>)>,
    count: String,
}

/// The page of changes.
pub(super) async fn page(State(server): State<Server>, f: Frame, given: Given) -> Response {
    let corpus = server.law.corpus();
    let asked = asked(corpus, &given, today(&server));
    let mut days: Vec<(Day, Vec<Row<'_>>)> = Vec::new();
    for change in asked.iter().flat_map(|(from, to, state)| about(corpus.changes(*from, *to), *state)) {
        let states = change.states.iter().map(|state| (state.to_string(), f.speech.state(corpus, *state)));
        let row = Row { states: states.collect(), change };
        match days.last_mut().filter(|(day, _)| *day == row.change.on) {
            Some((_, rows)) => rows.push(row),
            None => days.push((row.change.on, vec![row])),
        }
    }
    let text = |key: &str, other: Option<Day>| {
        let typed = given.text(key).map(|text| text.chars().take(40).collect());
        typed.or_else(|| other.map(|day| day.to_string())).unwrap_or_default()
    };
    let error = asked.err();
    let page = Page {
        states: options(&f, corpus),
        from: text("from", Some(corpus.covers_from)),
        to: text("to", Some(today(&server))),
        chosen: text("state", None),
        error,
        count: f.speech.say_count("law-changes-count", days.iter().map(|(_, rows)| rows.len()).sum()),
        days,
        f: &f,
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, show(&page)).into_response()
}

/// The first day, the last, and the State, where one is asked for.
type Asked = (Day, Day, Option<case::State>);

fn asked(corpus: &Corpus, given: &Given, today: Day) -> Result<Asked, Problem> {
    let from = given.day(corpus, "from")?.unwrap_or(corpus.covers_from);
    let to = given.day(corpus, "to")?.unwrap_or(today);
    let state = given.state(corpus, "state")?;
    if to < from { Err(("to", "law-days-reversed")) } else { Ok((from, to, state)) }
}

/// The changes that are about a State; a text without parties is about each.
fn about(changes: Vec<Change<'_>>, state: Option<case::State>) -> Vec<Change<'_>> {
    let of = |change: &Change<'_>| {
        state.is_none_or(|state| change.states.is_empty() || change.states.contains(&state))
    };
    changes.into_iter().filter(of).collect()
}

//! Each State against the review criteria: all at once, and one by one with source, date and both readings.

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use lindung_engine::Corpus;
use lindung_engine::law::{Criterion, CriterionValue, Duty, Scope, Value};

use super::{Named, wrong};
use crate::Server;
use crate::pages::{Frame, show};

/// The sign of a value, beside its word: a shape that needs no colour.
pub(super) const fn sign(value: Value) -> &'static str {
    match value {
        Value::Yes => "●",
        Value::Part => "◐",
        Value::No => "○",
        Value::Unknown => "?",
        Value::NotApplicable => "–",
    }
}

/// A cell of the matrix.
struct Cell {
    state: String,
    name: String,
    value: &'static str,
    sign: &'static str,
    disputed: bool,
}

/// All criteria and all States.
#[derive(Template)]
#[template(path = "library/matrix.html")]
pub(super) struct Matrix<'a> {
    f: &'a Frame,
    states: Vec<(String, String)>,
    rows: Vec<(&'a Criterion, Vec<Cell>)>,
}

impl HtmlSafe for Matrix<'_> {}

impl<'a> Matrix<'a> {
    pub(super) fn new(f: &'a Frame, corpus: &'a Corpus) -> Self {
        let states = super::parts::options(f, corpus);
        let row = |criterion: &'a Criterion| {
            let cells = values(corpus, criterion).into_iter().map(|(state, value)| Cell {
                name: f.speech.state(corpus, state.code),
                state: state.code.to_string(),
                value: value.value.name(),
                sign: sign(value.value),
                disputed: value.disputed.is_some(),
            });
            (criterion, cells.collect())
        };
        Self { f, states, rows: corpus.criteria.iter().map(row).collect() }
    }

    fn short(&self, criterion: &Criterion) -> crate::pages::frame::Words {
        self.f.t(&format!("law-criterion-{}", criterion.id.to_lowercase()))
    }
}

/// The value of each State for a criterion. Every State has one: the corpus is checked for it.
fn values<'c>(
    corpus: &'c Corpus,
    criterion: &Criterion,
) -> Vec<(&'c lindung_engine::law::StateLaw, &'c CriterionValue)> {
    let of = |law: &'c lindung_engine::law::StateLaw| {
        law.values.iter().find(|value| value.criterion == criterion.id).map(|value| (law, value))
    };
    corpus.states.iter().filter_map(of).collect()
}

/// A value with what it rests on.
pub(super) struct Answer<'a> {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) sign: &'static str,
    pub(super) value: &'a CriterionValue,
    pub(super) cite: String,
}

impl<'a> Answer<'a> {
    pub(super) fn new(
        f: &Frame,
        corpus: &'a Corpus,
        state: lindung_engine::case::State,
        value: &'a CriterionValue,
    ) -> Self {
        Self {
            code: state.to_string(),
            name: f.speech.state(corpus, state),
            sign: sign(value.value),
            cite: corpus.mention(&value.mention),
            value,
        }
    }
}

#[derive(Template)]
#[template(path = "library/criterion.html")]
struct Page<'a> {
    f: &'a Frame,
    criterion: &'a Criterion,
    cite: String,
    answers: Vec<Answer<'a>>,
    duties: Vec<&'a Duty>,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

/// One criterion with the answer of every State.
pub(super) async fn criterion(State(server): State<Server>, f: Frame, Named(id): Named) -> Response {
    let corpus = server.law.corpus();
    let Some(at) = corpus.criteria.iter().position(|criterion| criterion.id == id) else {
        let what = ["law-wrong-criterion", "law-wrong-criterion-detail"];
        return wrong(&f, StatusCode::NOT_FOUND, what, None);
    };
    let criterion = &corpus.criteria[at];
    let answers = values(corpus, criterion);
    let duties = corpus.duties.iter().filter(|duty| {
        duty.scope == Scope::Review && duty.criterion.as_deref() == Some(criterion.id.as_str())
    });
    let id = |at: usize| corpus.criteria.get(at).map(|criterion| criterion.id.as_str());
    show(&Page {
        f: &f,
        criterion,
        cite: corpus.mention(&criterion.mention),
        answers: answers.into_iter().map(|(law, value)| Answer::new(&f, corpus, law.code, value)).collect(),
        duties: duties.collect(),
        before: at.checked_sub(1).and_then(id),
        after: id(at + 1),
    })
}

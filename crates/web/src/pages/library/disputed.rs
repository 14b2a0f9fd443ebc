//! Where courts or sources disagree: what asked for more, and what two sources say of one rule.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use lindung_engine::Corpus;
use lindung_engine::law::{DefenceRule, Divergence, Provision};

use super::matrix::Answer;
use super::parts::Readings;
use crate::Server;
use crate::pages::{Frame, show};

#[derive(Template)]
#[template(path = "library/disputed.html")]
struct Page<'a> {
    f: &'a Frame,
    corpus: &'a Corpus,
    notes: Vec<&'a Divergence>,
    /// Criterion and answer.
    answers: Vec<(&'a str, Answer<'a>)>,
    rules: Vec<&'a Provision>,
    defences: Vec<&'a DefenceRule>,
}

impl<'a> Page<'a> {
    fn readings(&self, rule: &'a Provision) -> Readings<'a> {
        Readings { f: self.f, corpus: self.corpus, list: &rule.readings }
    }

    fn of_defence(&self, rule: &'a DefenceRule) -> Readings<'a> {
        Readings { f: self.f, corpus: self.corpus, list: &rule.readings }
    }

    fn short(&self, id: &str) -> crate::pages::frame::Words {
        self.f.t(&format!("law-criterion-{}", id.to_lowercase()))
    }
}

/// The page of what is disputed.
pub(super) async fn page(State(server): State<Server>, f: Frame) -> Response {
    let corpus = server.law.corpus();
    let answers = corpus.criteria.iter().flat_map(|criterion| {
        let of = corpus.states.iter().flat_map(|law| law.values.iter().map(move |value| (law.code, value)));
        let of = of.filter(|(_, value)| value.criterion == criterion.id && value.disputed.is_some());
        let of: Vec<_> =
            of.map(|(state, value)| (criterion.id.as_str(), Answer::new(&f, corpus, state, value))).collect();
        of
    });
    show(&Page {
        f: &f,
        corpus,
        notes: corpus.divergences.iter().collect(),
        answers: answers.collect(),
        rules: corpus.provisions.iter().filter(|rule| rule.readings.len() > 1).collect(),
        defences: corpus.defences.iter().filter(|rule| rule.readings.len() > 1).collect(),
    })
}

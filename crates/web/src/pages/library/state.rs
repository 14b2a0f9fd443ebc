//! The law of one State on one day: its bodies, its rules by kind, its answers to the criteria, and what came when.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_engine::law::{Provision, Remedy, StateLaw, TimeLimit};
use lindung_engine::vocabulary::GroundKind;
use lindung_engine::{Corpus, Day, case};

use super::given::{Given, Named, Problem};
use super::matrix::Answer;
use super::parts::{Card, DefenceShown};
use super::timeline::Line;
use super::{not_held, today};
use crate::Server;
use crate::pages::{Frame, show};

/// The rules of one kind.
struct Kind<'a> {
    name: &'static str,
    cards: Vec<Card<'a>>,
}

#[derive(Template)]
#[template(path = "library/state.html")]
struct Page<'a> {
    f: &'a Frame,
    corpus: &'a Corpus,
    law: &'a StateLaw,
    name: String,
    on: Day,
    /// Whether the day lies after the last reading of the sources.
    ahead: bool,
    error: Option<Problem>,
    /// What was given as a day, where it is none.
    typed: String,
    kinds: Vec<Kind<'a>>,
    defences: Vec<DefenceShown<'a>>,
    limits: Vec<&'a TimeLimit>,
    remedies: Vec<&'a Remedy>,
    answers: Vec<(&'a str, Answer<'a>)>,
    line: Line,
}

impl Page<'_> {
    fn mention(&self, mention: &lindung_engine::law::Mention) -> String {
        self.corpus.mention(mention)
    }

    fn cite(&self, rule: &str) -> &str {
        self.corpus.cite(rule)
    }

    fn short(&self, id: &str) -> crate::pages::frame::Words {
        self.f.t(&format!("law-criterion-{}", id.to_lowercase()))
    }
}

/// The page of a State.
pub(super) async fn page(
    State(server): State<Server>,
    f: Frame,
    Named(code): Named,
    given: Given,
) -> Response {
    let corpus = server.law.corpus();
    let law = case::State::parse(&code).and_then(|state| corpus.state(state));
    let Some(law) = law else { return not_held(&f) };
    let (on, error) = match given.day(corpus, "on") {
        Ok(day) => (day.unwrap_or_else(|| today(&server)), None),
        Err(problem) => (today(&server), Some(problem)),
    };
    let Ok(book) = corpus.rulebook(law.code, on) else { return not_held(&f) };
    let rules: Vec<&Provision> = book.rules.iter().map(|rule| rule.provision).collect();
    let kind = |kind: &GroundKind| {
        let of = rules.iter().filter(|rule| rule.kind == *kind);
        let cards = of.map(|p| Card { f: &f, corpus, p, bound: bound(p, law.code) }).collect();
        Kind { name: kind.name(), cards }
    };
    let answers = corpus.criteria.iter().filter_map(|criterion| {
        let value = law.values.iter().find(|value| value.criterion == criterion.id)?;
        Some((criterion.id.as_str(), Answer::new(&f, corpus, law.code, value)))
    });
    let page = Page {
        name: f.speech.state(corpus, law.code),
        ahead: on > corpus.reviewed_on,
        typed: error
            .and_then(|_| given.text("on"))
            .map_or_else(|| on.to_string(), |typed| typed.chars().take(40).collect()),
        kinds: GroundKind::ALL.iter().map(kind).filter(|kind| !kind.cards.is_empty()).collect(),
        defences: book.defences.iter().map(|(text, _)| DefenceShown::new(&f, corpus, text)).collect(),
        limits: corpus
            .limits
            .iter()
            .filter(|limit| limit.state == law.code && limit.from.first <= on)
            .collect(),
        remedies: corpus
            .remedies
            .iter()
            .filter(|remedy| remedy.state.is_none_or(|state| state == law.code))
            .collect(),
        answers: answers.collect(),
        line: Line::new(corpus, law.code, on),
        f: &f,
        corpus,
        law,
        on,
        error,
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, show(&page)).into_response()
}

/// From when a State is bound, where its own day differs from that of the text.
fn bound(p: &Provision, state: case::State) -> Option<String> {
    let party = p.parties.iter().flatten().find(|party| party.state == state);
    party.and_then(|party| party.from).filter(|from| *from != p.from).map(|from| from.to_string())
}

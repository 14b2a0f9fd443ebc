//! Two States side by side on one day, for each criterion and each kind of rule.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_engine::law::{Provision, StateLaw};
use lindung_engine::vocabulary::GroundKind;
use lindung_engine::{Corpus, Day};

use super::given::{Given, Problem};
use super::matrix::Answer;
use super::parts::options;
use super::today;
use crate::Server;
use crate::pages::{Frame, show};

/// A criterion and the two answers.
struct Row<'a> {
    id: &'a str,
    two: [Answer<'a>; 2],
    differs: bool,
}

/// The rules of one kind that bind each of the two.
struct Kind<'a> {
    name: &'static str,
    two: [Vec<&'a Provision>; 2],
}

/// The two States, compared.
struct Pair<'a> {
    names: [String; 2],
    codes: [String; 2],
    rows: Vec<Row<'a>>,
    kinds: Vec<Kind<'a>>,
    differences: usize,
}

#[derive(Template)]
#[template(path = "library/compare.html")]
struct Page<'a> {
    f: &'a Frame,
    states: Vec<(String, String)>,
    chosen: [String; 2],
    on: String,
    only: bool,
    error: Option<Problem>,
    pair: Option<Pair<'a>>,
}

impl Page<'_> {
    fn is_chosen(&self, at: usize, code: &str) -> bool {
        self.chosen[at] == code
    }

    fn short(&self, id: &str) -> crate::pages::frame::Words {
        self.f.t(&format!("law-criterion-{}", id.to_lowercase()))
    }
}

/// The page that compares.
pub(super) async fn page(State(server): State<Server>, f: Frame, given: Given) -> Response {
    let corpus = server.law.corpus();
    let asked = asked(corpus, &given);
    let (error, pair) = match asked {
        Err(problem) => (Some(problem), None),
        Ok((two, on)) => {
            (None, two.map(|two| compared(&f, corpus, two, on.unwrap_or_else(|| today(&server)))))
        }
    };
    let text = |key: &str| given.text(key).unwrap_or_default().chars().take(40).collect::<String>();
    let on = Some(text("on")).filter(|on| !on.is_empty()).unwrap_or_else(|| today(&server).to_string());
    let page = Page {
        f: &f,
        states: options(&f, corpus),
        chosen: [text("a"), text("b")],
        on,
        only: given.text("only").is_some(),
        error,
        pair,
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, show(&page)).into_response()
}

/// The two States and the day that were asked for.
type Asked = (Option<[&'static StateLaw; 2]>, Option<Day>);

fn asked(corpus: &'static Corpus, given: &Given) -> Result<Asked, Problem> {
    let on = given.day(corpus, "on")?;
    let law = |key| Ok::<_, Problem>(given.state(corpus, key)?.and_then(|state| corpus.state(state)));
    match (law("a")?, law("b")?) {
        (Some(a), Some(b)) if a.code == b.code => Err(("b", "law-same-state")),
        (Some(a), Some(b)) => Ok((Some([a, b]), on)),
        (None, None) => Ok((None, on)),
        // Who comes from the page of a State has not been asked for the other one yet.
        (None, Some(_)) => {
            if given.has("a") {
                Err(("a", "law-no-state"))
            } else {
                Ok((None, on))
            }
        }
        (Some(_), None) => {
            if given.has("b") {
                Err(("b", "law-no-state"))
            } else {
                Ok((None, on))
            }
        }
    }
}

fn compared<'a>(f: &Frame, corpus: &'a Corpus, two: [&'a StateLaw; 2], on: Day) -> Pair<'a> {
    let row = |criterion: &'a lindung_engine::law::Criterion| {
        let value = |law: &'a StateLaw| law.values.iter().find(|value| value.criterion == criterion.id);
        let (a, b) = (value(two[0])?, value(two[1])?);
        let both = [Answer::new(f, corpus, two[0].code, a), Answer::new(f, corpus, two[1].code, b)];
        Some(Row { id: &criterion.id, two: both, differs: a.value != b.value })
    };
    let rows: Vec<Row<'a>> = corpus.criteria.iter().filter_map(row).collect();
    let of = |kind: GroundKind| {
        two.map(|law| {
            let rules = corpus.rulebook(law.code, on).map(|book| book.rules).unwrap_or_default();
            rules.into_iter().map(|rule| rule.provision).filter(|rule| rule.kind == kind).collect::<Vec<_>>()
        })
    };
    let kinds = GroundKind::ALL.iter().map(|kind| Kind { name: kind.name(), two: of(*kind) });
    Pair {
        names: two.map(|law| f.speech.state(corpus, law.code)),
        codes: two.map(|law| law.code.to_string()),
        differences: rows.iter().filter(|row| row.differs).count(),
        rows,
        kinds: kinds.filter(|kind| kind.two.iter().any(|list| !list.is_empty())).collect(),
    }
}

//! What the fuzz targets share: the law built in, a case drawn from bytes, and what every answer must hold.
//!
//! It knows the public face of the engine only, never what a rule says.
#![forbid(unsafe_code)]

mod draw;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::LazyLock;

use lindung_engine::decide::gap;
use lindung_engine::document::Value;
use lindung_engine::vocabulary::{Outcome, Principle, Protection};
use lindung_engine::{Assessment, Corpus, Day, Node, Problem, Rulebook, Summary, assess, summarise};

pub use draw::Drawn;

/// The law built in, read once for each process.
pub static CORPUS: LazyLock<Corpus> =
    LazyLock::new(|| lindung::corpus::embedded().expect("the law is readable"));

/// The days on which cases are judged: before most rules, while rules came and went, and after the latest.
const DAYS: [(i16, i8, i8); 5] = [(2004, 6, 30), (2012, 1, 1), (2018, 7, 1), (2022, 3, 1), (2026, 1, 15)];

/// The law of every state held, on every one of the days.
pub static BOOKS: LazyLock<Vec<Rulebook<'static>>> = LazyLock::new(|| {
    let days = DAYS.iter().map(|(year, month, day)| Day::new(*year, *month, *day).expect("the day exists"));
    let books = days.flat_map(|day| {
        let states = CORPUS.states.iter().map(move |law| (law.code, day));
        states.map(|(state, day)| CORPUS.rulebook(state, day).expect("state and day are covered"))
    });
    books.collect()
});

/// A problem names a place that is in the text, and can be told: a field where the text itself is sound.
pub fn tellable(problem: &Problem, text: &str) {
    if let Some(span) = problem.span {
        assert!(span.start <= span.end, "a place ends before it starts: {problem:?}");
        assert!(span.end <= text.len(), "a place outside the text: {problem:?}");
    }
}

/// The law of every state held, on one of the days; which one, the number says.
#[must_use]
pub fn on_one_day(choice: usize) -> &'static [Rulebook<'static>] {
    let states = CORPUS.states.len();
    let day = choice % DAYS.len();
    &BOOKS[day * states..(day + 1) * states]
}

/// The latest of the days.
pub const LATEST: usize = DAYS.len() - 1;

/// Problems without their places: what two ways of reading one document must share.
pub fn without_places(problems: Vec<Problem>) -> Vec<Problem> {
    problems.into_iter().map(|problem| Problem { span: None, ..problem }).collect()
}

/// Judges a case by one law, in full and in short, and holds both to what is promised of every case.
pub fn judge<'c>(case: &lindung_engine::Case, book: &Rulebook<'c>) -> Assessment<'c> {
    let assessment = assess(case, book);
    let summary = summarise(case, book);
    assert!(serde_json::to_vec(&assessment).is_ok_and(|text| !text.contains(&b'\n')), "not one line of JSON");
    assert!(serde_json::to_vec(&summary).is_ok_and(|text| !text.contains(&b'\n')), "not one line of JSON");
    sound(&assessment);
    same(&assessment, &summary);
    assert_eq!(assessment.acts.len(), case.acts.len(), "an act was lost or made up");
    assert_eq!(assessment.episodes.len(), case.episodes.len(), "an episode was lost or made up");
    assessment
}

fn sound(assessment: &Assessment<'_>) {
    for act in &assessment.acts {
        let at =
            |id: &str| format!("{} on {}, act {}, {id}", assessment.jurisdiction, assessment.as_of, act.act);
        for ground in act.grounds.iter().filter(|ground| ground.outcome != Outcome::Open) {
            assert!(!ground.cite.is_empty(), "no citation: {}", at(ground.id));
            assert!(!ground.because.is_empty(), "no reason: {}", at(ground.id));
        }
        for measure in &act.measures {
            assert!(
                !measure.rule.is_empty() && !measure.cite.is_empty(),
                "no rule: {}",
                at(measure.code.name())
            );
        }
        if act.principle == Principle::DoesNotApply {
            assert!(!act.would_change.is_empty(), "nothing would change: {}", at("does_not_apply"));
        } else {
            assert!(
                act.protection >= Protection::Regional,
                "below the regional standard: {}",
                at("protection")
            );
        }
        assert_eq!(act.gap, gap(act.principle, act.protection), "gap: {}", at("gap"));
        for change in &act.would_change {
            let now = (act.principle, act.protection);
            assert_ne!((change.principle, change.protection), now, "changes nothing: {}", at("would_change"));
            assert!((1..=2).contains(&change.set.len()), "one or two facts: {}", at("would_change"));
            assert!(change.set.iter().all(|one| !one.any_of.is_empty()), "no fact: {}", at("would_change"));
        }
    }
    for duty in &assessment.duties {
        assert!(!duty.cite.is_empty(), "no citation: duty {}", duty.id);
    }
}

fn same(assessment: &Assessment<'_>, summary: &Summary<'_>) {
    assert_eq!(assessment.reference, summary.reference);
    assert_eq!(assessment.child, summary.child, "child");
    let statuses =
        |pair: (&lindung_engine::assess::AssessedEpisode, &lindung_engine::assess::SummaryEpisode)| {
            assert_eq!((&pair.0.id, pair.0.status), (&pair.1.id, pair.1.status), "episode");
        };
    assessment.episodes.iter().zip(&summary.episodes).for_each(statuses);
    assert_eq!(assessment.acts.len(), summary.acts.len());
    for (full, short) in assessment.acts.iter().zip(&summary.acts) {
        assert_eq!(full.act, short.act);
        assert_eq!(full.principle, short.principle, "principle of {}", full.act);
        assert_eq!(full.protection, short.protection, "protection of {}", full.act);
        assert_eq!(full.gap, short.gap, "gap of {}", full.act);
        let met = full.grounds.iter().filter(|ground| ground.outcome == Outcome::Met);
        assert_eq!(met.map(|ground| ground.id).collect::<Vec<_>>(), short.grounds, "grounds of {}", full.act);
    }
}

/// A document as JSON; a number that JSON cannot hold becomes `null`.
#[must_use]
pub fn to_json(node: &Node<'_>) -> String {
    let mut text = String::new();
    write_json(node, &mut text);
    text
}

fn write_json(node: &Node<'_>, out: &mut String) {
    let quoted = |text: &Cow<'_, str>| serde_json::to_string(text).expect("a text is JSON");
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Integer(number) => write!(out, "{number}").expect("a text takes all"),
        Value::Float(number) if number.is_finite() => {
            out.push_str(&serde_json::to_string(number).expect("a finite number is JSON"));
        }
        Value::Float(_) => out.push_str("null"),
        Value::Text(text) => out.push_str(&quoted(text)),
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                out.push(if index == 0 { '[' } else { ',' });
                write_json(item, out);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Value::Table(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                out.push(if index == 0 { '{' } else { ',' });
                out.push_str(&quoted(&entry.key));
                out.push(':');
                write_json(&entry.node, out);
            }
            out.push_str(if entries.is_empty() { "{}" } else { "}" });
        }
    }
}

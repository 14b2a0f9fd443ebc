//! `lindung law matrix` and `law review`: each state against the review criteria of Guidelines 1, 2 and 7.

use std::fmt::Write as _;

use lindung_engine::case::State;
use lindung_engine::law::{Corpus, Criterion, CriterionValue, Duty, Scope, StateLaw, Value as Answer};
use serde_json::{Value, json};

use crate::Ending;
use crate::commands::Context;
use crate::output;

const fn sign(value: Answer) -> &'static str {
    match value {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Part => "part",
        Answer::Unknown => "?",
        Answer::NotApplicable => "n/a",
    }
}

fn value_of<'c>(state: &'c StateLaw, criterion: &Criterion) -> Option<&'c CriterionValue> {
    state.values.iter().find(|value| value.criterion == criterion.id)
}

fn value_json(corpus: &Corpus, value: &CriterionValue) -> Value {
    json!({
        "value": value.value, "says": value.says, "cite": corpus.mention(&value.mention),
        "as_of": value.as_of, "disputed": value.disputed,
    })
}

pub(super) fn run(context: &Context) {
    let corpus = &context.corpus;
    if context.json {
        let rows: Vec<Value> =
            corpus.criteria.iter().map(|criterion| criterion_json(corpus, criterion)).collect();
        output::json(&rows);
        return;
    }
    let mut out = String::from("      ");
    for state in &corpus.states {
        let _ = write!(out, "{:<6}", state.code.code());
    }
    out.push('\n');
    for criterion in &corpus.criteria {
        let _ = write!(out, "{:<6}", criterion.id);
        for state in &corpus.states {
            let value = value_of(state, criterion);
            let mark = value.map_or("–", |value| sign(value.value));
            let disputed = value.is_some_and(|value| value.disputed.is_some());
            let _ = write!(out, "{:<6}", format!("{mark}{}", if disputed { "!" } else { "" }));
        }
        let _ = writeln!(out, "{}", criterion.question);
    }
    out.push_str(
        "\n?  the sources used do not say    !  another source says otherwise    n/a  does not arise\n",
    );
    for criterion in &corpus.criteria {
        out.push('\n');
        out.push_str(&criterion_text(corpus, criterion));
    }
    output::text(&out);
}

pub(super) fn criterion_json(corpus: &Corpus, criterion: &Criterion) -> Value {
    let states: serde_json::Map<String, Value> = corpus
        .states
        .iter()
        .filter_map(|state| Some((state.code.to_string(), value_json(corpus, value_of(state, criterion)?))))
        .collect();
    json!({
        "id": criterion.id, "question": criterion.question, "guideline": criterion.guideline,
        "cite": corpus.mention(&criterion.mention), "states": states,
    })
}

pub(super) fn criterion_text(corpus: &Corpus, criterion: &Criterion) -> String {
    let mut out =
        format!("{}  {} ({})\n", criterion.id, criterion.question, corpus.mention(&criterion.mention));
    for state in &corpus.states {
        if let Some(value) = value_of(state, criterion) {
            value_text(&mut out, corpus, state.code.code(), value);
        }
    }
    out
}

fn value_text(out: &mut String, corpus: &Corpus, label: &str, value: &CriterionValue) {
    let cite = corpus.mention(&value.mention);
    let _ = writeln!(out, "  {label:<4} {:<5} {} [{cite}; {}]", sign(value.value), value.says, value.as_of);
    if let Some(disputed) = &value.disputed {
        let _ = writeln!(out, "             otherwise: {disputed}");
    }
}

/// The duties of the legislator and others that a value raises.
fn raised<'c>(corpus: &'c Corpus, value: &'c CriterionValue) -> impl Iterator<Item = &'c Duty> {
    corpus.duties.iter().filter(move |duty| {
        duty.scope == Scope::Review
            && duty.criterion.as_deref() == Some(value.criterion.as_str())
            && duty.values.contains(&value.value)
    })
}

pub(super) fn review(context: &Context, asked: Option<State>) -> Result<(), Ending> {
    let corpus = &context.corpus;
    if let Some(state) = asked {
        super::held(corpus, state)?;
    }
    let states = corpus.states.iter().filter(|law| asked.is_none_or(|state| law.code == state));
    if context.json {
        let reviews: Vec<Value> = states.map(|state| review_json(corpus, state)).collect();
        output::json(&reviews);
    } else {
        for state in states {
            output::text(&review_text(context, state));
        }
    }
    Ok(())
}

fn review_json(corpus: &Corpus, state: &StateLaw) -> Value {
    let findings = corpus.criteria.iter().filter_map(|criterion| {
        let value = value_of(state, criterion)?;
        let duties: Vec<Value> = raised(corpus, value)
            .map(|duty| json!({ "id": duty.id, "roles": duty.roles, "force": duty.force, "rule": duty.rule, "cite": duty.cite }))
            .collect();
        let mut finding = value_json(corpus, value);
        finding["criterion"] = json!(criterion.id);
        finding["question"] = json!(criterion.question);
        finding["duties"] = json!(duties);
        Some(finding)
    });
    json!({ "state": state.code, "findings": findings.collect::<Vec<_>>() })
}

fn review_text(context: &Context, state: &StateLaw) -> String {
    let corpus = &context.corpus;
    let count = |wanted: Answer| state.values.iter().filter(|value| value.value == wanted).count();
    let mut out = format!(
        "{} ({})\n{} yes, {} part, {} no, {} not said by the sources, {} not applicable\n",
        state.labels.get(context.speech.code()),
        state.code,
        count(Answer::Yes),
        count(Answer::Part),
        count(Answer::No),
        count(Answer::Unknown),
        count(Answer::NotApplicable),
    );
    for criterion in &corpus.criteria {
        let Some(value) = value_of(state, criterion) else {
            continue;
        };
        let _ = writeln!(out, "\n{}", criterion.question);
        value_text(&mut out, corpus, &criterion.id, value);
        for duty in raised(corpus, value) {
            let rule = context.speech.duty(&duty.id, &duty.rule);
            let _ = writeln!(out, "       → {} ({}): {rule} [{}]", duty.id, duty.force.name(), duty.cite);
        }
    }
    out.push('\n');
    out
}

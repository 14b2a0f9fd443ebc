//! What would change, and what did.

use lindung_engine::Corpus;
use lindung_engine::assess::{Assessment, ChangeSet};

use super::assessment::{assessment, line};
use super::speech::Speech;
use crate::commands::what_if::Changed;
use crate::diagnose::clean;

/// A set of changes in one line, with what it gives.
pub(super) fn set(say: &Speech, set: &ChangeSet) -> String {
    let each = set.set.iter().map(|change| {
        let to = say.answer(&change.to);
        let facts: Vec<String> =
            change.any_of.iter().map(|path| format!("{} ({})", say.fact(path), clean(path))).collect();
        match facts.as_slice() {
            [only] => say.say_with("report-change-one", &[("fact", only), ("to", &to)]),
            many => say.say_with("report-change-any", &[("facts", &many.join("; ")), ("to", &to)]),
        }
    });
    let joined = each.collect::<Vec<_>>().join(&format!(" {} ", say.say("report-and")));
    let principle = say.word("principle", set.principle.name());
    let protection = say.word("protection", set.protection.name());
    let gives =
        say.say_with("report-change-gives", &[("principle", &principle), ("protection", &protection)]);
    format!("{joined} — {gives}")
}

pub(crate) fn comparison(
    say: &Speech,
    corpus: &Corpus,
    asked: &[String],
    before: &Assessment<'_>,
    after: &Assessment<'_>,
    changed: &[Changed],
) -> String {
    let mut out = String::new();
    let asked: Vec<String> = asked.iter().map(|change| clean(change)).collect();
    line(&mut out, 0, &say.say_with("whatif-title", &[("changes", &asked.join(", "))]));
    if changed.is_empty() {
        line(&mut out, 2, &say.say("whatif-nothing"));
    }
    for change in changed {
        let (what, old, new) =
            (clean(&change.what), worded(say, change, &change.before), worded(say, change, &change.after));
        let args = [("what", what.as_str()), ("before", &old), ("after", &new)];
        line(&mut out, 2, &say.say_with("whatif-changed", &args));
    }
    for one in [before, after] {
        out.push('\n');
        out.push_str(&"─".repeat(60));
        out.push('\n');
        out.push_str(&assessment(say, corpus, one));
    }
    out
}

/// A changed value in words, where it is a code.
fn worded(say: &Speech, change: &Changed, value: &str) -> String {
    let family = match change.what.rsplit('.').next().unwrap_or_default() {
        "status" => "status",
        "principle" => "principle",
        "protection" => "protection",
        "causation" => "causation",
        "compulsion" => "compulsion",
        "inquiry" => "inquiry",
        "contested" | "gap" => "answer",
        "child" => "child",
        "kind" => "kind",
        "stage" => "stage",
        "plain" | "broad" => "outcome",
        "reading" if !value.is_empty() => "reading",
        "grounds met" | "measures" | "duties" | "ask first" | "acts" | "episodes" => {
            let other = if value == change.before { &change.after } else { &change.before };
            return only_in(value, other);
        }
        _ if value.is_empty() => return "–".to_owned(),
        _ => return clean(value),
    };
    say.word(family, value)
}

/// The items of one list that the other does not have.
fn only_in(list: &str, other: &str) -> String {
    let others: Vec<&str> = other.split(", ").collect();
    let only: Vec<&str> =
        list.split(", ").filter(|item| !item.is_empty() && !others.contains(item)).collect();
    if only.is_empty() {
        "–".to_owned()
    } else {
        only.iter().map(|item| clean(item)).collect::<Vec<_>>().join(", ")
    }
}

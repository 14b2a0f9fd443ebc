//! The section as plain text, to be put into a paper file. It names nobody.

use serde_json::Value;

/// A section in words, one line a statement.
pub(crate) fn text(section: &Value) -> String {
    let word = |key: &str| said(&section[key]);
    let mut out = format!(
        "NON-PUNISHMENT SECTION\nCase {}, {}, by the law of {} (corpus {}).\nDraft for a person to check and sign.\n",
        word("reference"),
        word("jurisdiction"),
        word("as_of"),
        said(&section["corpus"]["version"]),
    );
    of_person(section, &mut out);
    let acts = section["acts"].as_array().map(Vec::as_slice).unwrap_or_default();
    if acts.is_empty() {
        out.push_str("\nNo unlawful act is recorded.\n");
    }
    for act in acts {
        of_act(act, &mut out);
    }
    out
}

/// What was found of the person: identifications, appeals against them, the age, the best interests of a child.
fn of_person(section: &Value, out: &mut String) {
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    let found = |entry: &Value, key: &str| entry.get(key).map(said);
    for one in list(section, "identifications") {
        let (on, why) = (found(one, "date"), found(one, "reasons"));
        line(format!(
            "Finding of {}, {}: {}{}{}",
            said(&one["authority"]),
            said(&one["state"]),
            said(&one["outcome"]),
            on.map(|on| format!(" ({on})")).unwrap_or_default(),
            why.map(|why| format!(". Reasons: {why}")).unwrap_or_default(),
        ));
    }
    for one in list(section, "appeals") {
        let (until, why) = (found(one, "until"), found(one, "reasons"));
        line(format!(
            "Appeal to {}, {}: {} ({}){}{}",
            said(&one["authority"]),
            said(&one["state"]),
            said(&one["outcome"]),
            on(one),
            until.map(|until| format!(", possible until {until}")).unwrap_or_default(),
            why.map(|why| format!(". Reasons: {why}")).unwrap_or_default(),
        ));
    }
    for one in list(section, "age") {
        line(format!("Age: {}, by {} ({})", said(&one["outcome"]), said(&one["by"]), on(one)));
    }
    for one in list(section, "best_interests") {
        line(format!(
            "Best interests, {}, by {} ({}): {}",
            said(&one["form"]),
            said(&one["by"]),
            on(one),
            said(&one["result"])
        ));
    }
}

fn of_act(act: &Value, out: &mut String) {
    let word = |key: &str| said(&act[key]);
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!("\nAct {}: {} ({}, {})", word("act"), word("offence"), word("kind"), word("stage")));
    line(format!(
        "  Finding: {}. Principle: {}. Protection: {}.{}",
        word("status"),
        word("principle"),
        word("protection"),
        if act["gap"] == true { " Gap: domestic law does not protect." } else { "" }
    ));
    for ground in list(act, "grounds_met") {
        line(format!("  Ground met: {} ({})", said(&ground["id"]), said(&ground["cite"])));
    }
    match &act["considered"] {
        Value::Null => line("  Considered: not yet.".to_owned()),
        first => line(format!("  Considered: first on {}, by {}.", on(first), said(&first["role"]))),
    }
    for decision in list(act, "decisions") {
        line(format!(
            "  Decision of {} ({}): {}.",
            on(decision),
            said(&decision["role"]),
            said(&decision["outcome"])
        ));
        if decision.get("ground").is_some() {
            line(format!("    Ground: {}", said(&decision["ground"])));
        }
        line(format!("    Reasons: {}", said(&decision["reasons"])));
        for contest in list(decision, "contests") {
            line(format!("    Contests {}: {}", said(&contest["on"]), said(&contest["reasons"])));
        }
        let from: Vec<String> = list(decision, "departs").iter().map(said).collect();
        if !from.is_empty() {
            line(format!("    Departs from: {}", from.join(", ")));
        }
    }
    for permission in list(act, "permissions") {
        line(format!(
            "  Permission under {}, {}: {} ({}).",
            said(&permission["rule"]),
            said(&permission["authority"]),
            said(&permission["outcome"]),
            on(permission)
        ));
    }
    for measure in list(act, "measures") {
        line(format!("  Measure: {} ({}).", said(&measure["code"]), on(measure)));
    }
    for remedy in list(act, "remedies") {
        let amount =
            remedy.get("amount").map(|amount| format!(", {} {}", said(amount), said(&remedy["currency"])));
        line(format!(
            "  Remedy for {}: {}, {} before {} ({}){}.",
            said(&remedy["punishment"]),
            said(&remedy["remedy"]),
            said(&remedy["outcome"]),
            said(&remedy["before"]),
            on(remedy),
            amount.unwrap_or_default()
        ));
    }
    for failure in list(act, "failures") {
        let what = match failure["failure"].as_str() {
            Some("departure") => {
                "the decision departs from the assessment or a finding; its reasons must bear that"
            }
            Some("mitigated_only") => "a lesser sentence is no protection; the remedies stay open",
            _ => "no decision on the principle is recorded",
        };
        line(format!("  Failure of protection: {what}."));
    }
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A value as one line; control characters become spaces, so that no text can pass for a line of the section.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect(),
        Value::Null => "unknown".to_owned(),
        other => other.to_string(),
    }
}

/// The day an entry speaks of, else the day it was written.
fn on(entry: &Value) -> String {
    match entry.get("date").filter(|date| date.is_string()) {
        Some(date) => said(date),
        None => crate::law::day(entry["at"].as_i64().unwrap_or_default()).to_string(),
    }
}

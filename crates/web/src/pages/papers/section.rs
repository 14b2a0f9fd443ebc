//! The non-punishment section of a case file as a paper (Guideline 14): considered, decided, what followed.

use lindung_paper::{Block, Paper};
use serde_json::Value;

use super::draft::Draft;

/// The section.
pub(super) fn paper(draft: &Draft<'_>, section: &Value) -> Paper {
    let say = draft.say;
    let mut blocks = vec![draft.text("paper-section-lead")];
    let found = of_person(draft, section);
    if !found.is_empty() {
        blocks.push(draft.heading("paper-findings"));
        blocks.push(Block::Points(found));
    }
    for act in &draft.matter.judged.acts {
        blocks.extend(draft.act(act));
        let own = section["acts"].as_array().into_iter().flatten().find(|one| one["act"] == act.act);
        let own = own.cloned().unwrap_or_default();
        blocks.push(Block::Pairs(considered(draft, &own)));
        for (list, word) in [
            ("decisions", "decided"),
            ("permissions", "entry"),
            ("measures", "measure"),
            ("remedies", "undoing"),
        ] {
            let lines = entries(draft, &own[list], list, word);
            if !lines.is_empty() {
                blocks.push(Block::Heading { level: 3, text: say.say(&format!("paper-{list}")) });
                blocks.push(Block::Points(lines));
            }
        }
        let failures =
            own["failures"].as_array().into_iter().flatten().filter_map(|one| one["failure"].as_str());
        for failure in failures {
            blocks.push(Block::Notice(say.word("failure", failure)));
        }
    }
    blocks.push(draft.signature());
    draft.paper("case-section", "paper-readers-file", blocks)
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// The day an entry speaks of, else the day it was written.
fn on(entry: &Value) -> String {
    let written = || crate::law::day(entry["at"].as_i64().unwrap_or_default()).to_string();
    entry["date"].as_str().map_or_else(written, str::to_owned)
}

fn of_person(draft: &Draft<'_>, section: &Value) -> Vec<String> {
    let say = draft.say;
    let mut lines = Vec::new();
    for one in section["identifications"].as_array().into_iter().flatten() {
        let outcome = say.word("finding", &text(one, "outcome"));
        lines.push(format!(
            "{outcome}: {}, {} {}",
            text(one, "authority"),
            text(one, "state"),
            text(one, "date")
        ));
    }
    for one in section["appeals"].as_array().into_iter().flatten() {
        let name = say.say("entry-appeal");
        lines.push(format!("{name}: {}, {} ({})", text(one, "authority"), text(one, "outcome"), on(one)));
    }
    for one in section["best_interests"].as_array().into_iter().flatten() {
        lines.push(format!("{}: {} ({})", say.say("entry-best-interests"), text(one, "result"), on(one)));
    }
    lines
}

fn considered(draft: &Draft<'_>, own: &Value) -> Vec<(String, String)> {
    let say = draft.say;
    let first = &own["considered"];
    let told = if first.is_null() {
        say.say("paper-not-considered")
    } else {
        let role = say.role(draft.matter.server.law.corpus(), first["role"].as_str().unwrap_or_default());
        format!("{} ({role})", on(first))
    };
    vec![(say.say("paper-considered"), told)]
}

/// The entries of a list, a line each.
fn entries(draft: &Draft<'_>, list: &Value, kind: &str, word: &str) -> Vec<String> {
    let say = draft.say;
    let one = |entry: &Value| match kind {
        "decisions" => format!(
            "{}: {} ({}, {})",
            say.word(word, &text(entry, "outcome")),
            text(entry, "reasons"),
            say.role(draft.matter.server.law.corpus(), &text(entry, "role")),
            on(entry)
        ),
        "permissions" => format!("{}: {} ({})", text(entry, "authority"), text(entry, "outcome"), on(entry)),
        "measures" => format!("{} ({})", say.word(word, &text(entry, "code")), on(entry)),
        _ => format!(
            "{}: {}, {} ({})",
            say.word("punishment", &text(entry, "punishment")),
            say.word(word, &text(entry, "remedy")),
            text(entry, "before"),
            on(entry)
        ),
    };
    list.as_array().into_iter().flatten().map(one).collect()
}

//! `lindung law diff`: what came into force and what went out of it between two days.

use lindung_engine::Day;
use lindung_engine::law::{DefenceRule, Provision};
use serde::Serialize;

use crate::Ending;
use crate::commands::Context;
use crate::{diagnose, output};

#[derive(Serialize)]
struct Difference {
    from: String,
    to: String,
    changes: Vec<Change>,
}

#[derive(Serialize)]
struct Change {
    on: String,
    change: &'static str,
    id: String,
    states: Vec<String>,
    cite: String,
}

pub(super) fn run(context: &Context, from: Day, to: Day) -> Result<(), Ending> {
    if to < from {
        diagnose::plain("--to lies before --from", "give the earlier day as --from");
        return Err(Ending::BadInput);
    }
    // A rule in force on `from` did not come after it; a rule whose last day is `to` has not gone yet.
    let came = |day: Day| from < day && day <= to;
    let mut changes = Vec::new();
    for p in &context.corpus.provisions {
        let states = || states(p);
        let mut note = |on: Day, change| {
            changes.push(Change {
                on: on.to_string(),
                change,
                id: p.id.clone(),
                states: states(),
                cite: p.cite.clone(),
            });
        };
        if came(p.from.first) {
            note(p.from.first, "in force");
        }
        if let Some(day) = p.to.and_then(|to| to.last.tomorrow().ok()).filter(|day| came(*day)) {
            note(day, "no longer in force");
        }
        for party in p.parties.iter().flatten() {
            if let Some(day) = party.from.map(|from| from.first).filter(|day| came(*day)) {
                let (change, states) = ("binds", vec![party.state.to_string()]);
                changes.push(Change {
                    on: day.to_string(),
                    change,
                    id: p.id.clone(),
                    states,
                    cite: p.cite.clone(),
                });
            }
        }
    }
    for d in &context.corpus.defences {
        if came(d.from.first) {
            changes.push(defence(d, d.from.first, "in force"));
        }
        if let Some(day) = d.to.and_then(|to| to.last.tomorrow().ok()).filter(|day| came(*day)) {
            changes.push(defence(d, day, "no longer in force"));
        }
    }
    changes.sort_by(|a, b| (&a.on, &a.id, a.change).cmp(&(&b.on, &b.id, b.change)));
    if context.json {
        output::json(&Difference { from: from.to_string(), to: to.to_string(), changes });
        return Ok(());
    }
    if changes.is_empty() {
        output::text(&format!("Between {from} and {to} nothing changed in the law held here.\n"));
    }
    for change in changes {
        let states = change.states.join(" ");
        output::text(&format!(
            "{}  {:<18} {} ({states})\n            {}\n",
            change.on, change.change, change.id, change.cite
        ));
    }
    Ok(())
}

fn defence(d: &DefenceRule, on: Day, change: &'static str) -> Change {
    Change {
        on: on.to_string(),
        change,
        id: d.defence.id().to_owned(),
        states: d.state.iter().map(ToString::to_string).collect(),
        cite: d.cite.clone(),
    }
}

fn states(p: &Provision) -> Vec<String> {
    let parties = p.parties.iter().flatten().map(|party| party.state.to_string());
    p.state.iter().map(ToString::to_string).chain(parties).collect()
}

//! `lindung law diff`: what came into force and what went out of it between two days.

use lindung_engine::Day;
use lindung_engine::law::Change;
use serde::Serialize;

use crate::Ending;
use crate::commands::Context;
use crate::{diagnose, output};

#[derive(Serialize)]
struct Difference<'c> {
    from: String,
    to: String,
    changes: Vec<Row<'c>>,
}

#[derive(Serialize)]
struct Row<'c> {
    on: String,
    change: String,
    id: &'c str,
    states: Vec<String>,
    cite: &'c str,
}

pub(super) fn run(context: &Context, from: Day, to: Day) -> Result<(), Ending> {
    if to < from {
        diagnose::plain("--to lies before --from", "give the earlier day as --from");
        return Err(Ending::BadInput);
    }
    let changes: Vec<Row<'_>> = context.corpus.changes(from, to).iter().map(row).collect();
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

fn row<'c>(change: &Change<'c>) -> Row<'c> {
    Row {
        on: change.on.to_string(),
        change: change.turn.name().replace('_', " "),
        id: change.id,
        states: change.states.iter().map(ToString::to_string).collect(),
        cite: change.cite,
    }
}

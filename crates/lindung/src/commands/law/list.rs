//! `lindung law list`: every rule, with its state and dates.

use lindung_engine::Day;
use lindung_engine::case::State;
use lindung_engine::law::Provision;
use serde::Serialize;

use crate::commands::Context;
use crate::output;

#[derive(Serialize)]
struct Row<'c> {
    id: &'c str,
    kind: &'static str,
    states: Vec<String>,
    from: String,
    to: Option<String>,
    effect: &'static str,
    binding: bool,
    cite: &'c str,
}

pub(super) fn run(context: &Context, state: Option<State>, as_of: Option<Day>) {
    let wanted = |provision: &&Provision| {
        let speaks = |state| match (provision.state, &provision.parties) {
            (Some(own), _) => own == state,
            (None, Some(parties)) => parties.iter().any(|party| party.state == state),
            (None, None) => true,
        };
        state.is_none_or(speaks) && as_of.is_none_or(|day| provision.is_in_force(day))
    };
    let rows: Vec<Row<'_>> = context.corpus.provisions.iter().filter(wanted).map(row).collect();
    if context.json {
        output::json(&rows);
        return;
    }
    for row in rows {
        let until = row.to.map(|to| format!(" to {to}")).unwrap_or_default();
        output::text(&format!(
            "{:<26} {:<10} {:<18} {:<20} from {}{until}\n",
            row.id,
            row.kind,
            row.states.join(" "),
            row.effect,
            row.from
        ));
    }
}

fn row(provision: &Provision) -> Row<'_> {
    Row {
        id: &provision.id,
        kind: provision.kind.name(),
        states: provision.states().iter().map(ToString::to_string).collect(),
        from: provision.from.to_string(),
        to: provision.to.map(super::show::last),
        effect: provision.effect.name(),
        binding: provision.binding,
        cite: &provision.cite,
    }
}

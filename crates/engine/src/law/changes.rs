//! What came into force and what went out of it between two days. It compares dates and judges nothing.

use super::{Corpus, Provision};
use crate::case::State;
use crate::date::Day;
use crate::vocabulary::words;

words! {
    /// What became of a rule.
    Turn { Binds = "binds", InForce = "in_force", Gone = "no_longer_in_force" }
}

/// A day on which a rule changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'c> {
    /// The first day on which it is so.
    pub on: Day,
    /// What became of the rule.
    pub turn: Turn,
    /// The rule: the id of a provision or of a defence.
    pub id: &'c str,
    /// The states it is about; none where the text has no parties.
    pub states: Vec<State>,
    /// The words by which the rule is cited.
    pub cite: &'c str,
}

impl Corpus {
    /// Every change after one day, up to and with another, by day.
    ///
    /// A rule in force on `from` did not come after it; a rule whose last day is `to` has not gone yet.
    #[must_use]
    pub fn changes(&self, from: Day, to: Day) -> Vec<Change<'_>> {
        let mut found = Vec::new();
        let mut note = |on: Option<Day>, turn: Turn, id, states: Vec<State>, cite| {
            if let Some(on) = on.filter(|day| from < *day && *day <= to) {
                found.push(Change { on, turn, id, states, cite });
            }
        };
        for p in &self.provisions {
            let gone = p.to.and_then(|to| to.last.tomorrow().ok());
            note(Some(p.from.first), Turn::InForce, p.id.as_str(), p.states(), p.cite.as_str());
            note(gone, Turn::Gone, &p.id, p.states(), &p.cite);
            for party in p.parties.iter().flatten() {
                note(party.from.map(|from| from.first), Turn::Binds, &p.id, vec![party.state], &p.cite);
            }
        }
        for d in &self.defences {
            let states = || d.state.into_iter().collect();
            let gone = d.to.and_then(|to| to.last.tomorrow().ok());
            note(Some(d.from.first), Turn::InForce, d.defence.id(), states(), &d.cite);
            note(gone, Turn::Gone, d.defence.id(), states(), &d.cite);
        }
        found.sort_by(|a, b| (a.on, a.id, a.turn.name()).cmp(&(b.on, b.id, b.turn.name())));
        found
    }
}

impl Provision {
    /// The state whose rule it is, or those that it binds; none where the text has no parties.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        self.state.into_iter().chain(self.parties.iter().flatten().map(|party| party.state)).collect()
    }
}

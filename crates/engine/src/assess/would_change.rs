//! The smallest sets of facts, one and then two, that would give another principle or protection.

use super::Judged;
use super::moves::{Move, To, moves};
use super::output::{Change, ChangeSet};
use crate::decide::{ActFacts, gap, result};
use crate::fact::Fact;
use crate::law::Rulebook;
use crate::vocabulary::{Principle, Protection};

type Outcome = (Principle, Protection);

/// What every change, and every pair of changes, would give.
pub(super) struct Search {
    pub(super) moves: Vec<Move>,
    /// What each move gives by itself.
    pub(super) alone: Vec<Outcome>,
    /// Pairs that give what neither gives alone, nor any single move.
    pub(super) pairs: Vec<(usize, usize, Outcome)>,
    pub(super) now: Outcome,
}

impl Search {
    pub(super) fn of(judged: &Judged<'_, '_>) -> Self {
        let now = (judged.decision.principle, judged.decision.protection);
        let moves = moves(judged);
        let after: Vec<ActFacts> = moves.iter().map(|step| step.apply(&judged.facts)).collect();
        let alone: Vec<Outcome> = after.iter().map(|facts| result(facts, judged.book)).collect();
        let pairs = pairs(&moves, &after, &alone, now, judged.book);
        Self { moves, alone, pairs, now }
    }
}

fn pairs(
    moves: &[Move],
    after: &[ActFacts],
    alone: &[Outcome],
    now: Outcome,
    book: &Rulebook<'_>,
) -> Vec<(usize, usize, Outcome)> {
    let mut found = Vec::new();
    for (i, facts) in after.iter().enumerate() {
        for (j, second) in moves.iter().enumerate().skip(i + 1) {
            if moves[i].excludes(second) {
                continue;
            }
            let outcome = result(&second.apply(facts), book);
            if outcome != now && !alone.contains(&outcome) {
                found.push((i, j, outcome));
            }
        }
    }
    found
}

pub(super) fn changes(judged: &Judged<'_, '_>, search: &Search) -> Vec<ChangeSet> {
    let set = |indices: &[usize], (principle, protection): Outcome| ChangeSet {
        set: indices.iter().map(|index| change(judged, &search.moves[*index])).collect(),
        principle,
        protection,
        gap: gap(principle, protection),
    };
    let singles = search.alone.iter().enumerate().filter(|(_, outcome)| **outcome != search.now);
    let singles = singles.map(|(index, outcome)| set(&[index], *outcome));
    let pairs = search.pairs.iter().map(|(i, j, outcome)| set(&[*i, *j], *outcome));
    singles.chain(pairs).collect()
}

fn change(judged: &Judged<'_, '_>, step: &Move) -> Change {
    Change {
        any_of: step.facts.iter().map(|fact| judged.paths.of(*fact)).collect(),
        to: words(judged, step.to),
    }
}

/// The new answer as it would stand in the file.
pub(super) fn words(judged: &Judged<'_, '_>, to: To) -> String {
    match to {
        To::Fact(Fact::Yes) => "yes".to_owned(),
        To::Fact(Fact::No) => "no".to_owned(),
        To::Fact(Fact::Unknown) => "unknown".to_owned(),
        To::Child => "under 18".to_owned(),
        To::Adult => "18 or over".to_owned(),
        To::VictimHere => format!("victim, {}", judged.book.state),
        To::VictimElsewhere => "victim, another party".to_owned(),
        To::NationalOf(state) => state.to_string(),
    }
}

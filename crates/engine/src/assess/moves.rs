//! The ways in which the facts of one act could turn out otherwise, facts of like effect taken together.

use super::Judged;
use super::paths::{FactRef, Which};
use crate::case::{Element, State};
use crate::decide::ActFacts;
use crate::fact::{Fact, FactSet};
use crate::vocabulary::{Beneficiaries, LINKS, LinkTest};

/// One way to turn out otherwise: any one of these facts, so answered.
#[derive(Clone, Debug)]
pub(super) struct Move {
    /// The facts, of like effect.
    pub(super) facts: Vec<FactRef>,
    /// Their new answer.
    pub(super) to: To,
    /// Whether the facts are unknown now.
    pub(super) was_unknown: bool,
    change: ChangeTo,
}

/// A new answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum To {
    Fact(Fact),
    Child,
    Adult,
    VictimHere,
    VictimElsewhere,
    NationalOf(State),
}

#[derive(Clone, Copy, Debug)]
enum ChangeTo {
    Element(Which, Element),
    Link(u8, Fact),
    Independent(Fact),
    Suspicion(Fact),
    VictimHere,
    VictimElsewhere,
    AgeAtTime(u8),
    AgeAtStart(u8),
    ReasonToBelieve,
    National(u32),
    Woman(Fact),
}

impl Move {
    /// The facts as they would then be.
    pub(super) fn apply(&self, facts: &ActFacts) -> ActFacts {
        let mut facts = *facts;
        match self.change {
            ChangeTo::Element(Which::Act, element) => facts.act = element,
            ChangeTo::Element(Which::Means, element) => facts.means = element,
            ChangeTo::Element(Which::Purpose, element) => facts.purpose = element,
            ChangeTo::Link(index, fact) => facts.links = facts.links.with(usize::from(index), fact),
            ChangeTo::Independent(fact) => facts.independent = fact,
            ChangeTo::Suspicion(fact) => facts.suspicion = fact,
            ChangeTo::VictimHere => {
                (facts.finds.own_victim, facts.finds.own_not_victim, facts.finds.any) = (true, false, true);
            }
            ChangeTo::VictimElsewhere => (facts.finds.foreign_victim, facts.finds.any) = (true, true),
            ChangeTo::AgeAtTime(age) => facts.ages.at_act = Some(age),
            ChangeTo::AgeAtStart(age) => facts.ages.at_start = Some(age),
            ChangeTo::ReasonToBelieve => facts.ages.reason_to_believe = Fact::Yes,
            ChangeTo::National(bits) => {
                facts.nationalities = Some(bits);
                facts.foreign = Fact::Yes;
            }
            ChangeTo::Woman(fact) => facts.woman = fact,
        }
        facts
    }

    /// Whether two moves change the same fact, so that they cannot come together.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        match (self.change, other.change) {
            (ChangeTo::Link(a, _), ChangeTo::Link(b, _)) => a == b,
            (ChangeTo::Element(a, _), ChangeTo::Element(b, _)) => a == b,
            (a, b) => std::mem::discriminant(&a) == std::mem::discriminant(&b),
        }
    }
}

/// Every way in which the facts of an act could turn out otherwise.
pub(super) fn moves(judged: &Judged<'_, '_>) -> Vec<Move> {
    let mut all = Vec::with_capacity(32);
    authorities(judged, &mut all);
    links(judged, &mut all);
    if judged.paths.episode.is_some() {
        elements(judged, &mut all);
    }
    person(judged, &mut all);
    all
}

fn authorities(judged: &Judged<'_, '_>, all: &mut Vec<Move>) {
    let facts = &judged.facts;
    if facts.suspicion != Fact::Yes {
        let unknown = facts.suspicion == Fact::Unknown;
        all.push(one(FactRef::Suspicion, To::Fact(Fact::Yes), unknown, ChangeTo::Suspicion(Fact::Yes)));
    } else {
        all.push(one(FactRef::Suspicion, To::Fact(Fact::No), false, ChangeTo::Suspicion(Fact::No)));
    }
    if !facts.finds.own_victim || facts.finds.own_not_victim {
        let unknown = !facts.finds.own_not_victim;
        all.push(one(FactRef::Identifications, To::VictimHere, unknown, ChangeTo::VictimHere));
    }
    if !facts.finds.foreign_victim && !judged.book.recognises.is_empty() {
        all.push(one(FactRef::Identifications, To::VictimElsewhere, true, ChangeTo::VictimElsewhere));
    }
}

fn one(fact: FactRef, to: To, was_unknown: bool, change: ChangeTo) -> Move {
    Move { facts: vec![fact], to, was_unknown, change }
}

/// Links of like effect: alone are `compelled`, `ordered`, `but_for` and those a limb names; the rest go together.
fn links(judged: &Judged<'_, '_>, all: &mut Vec<Move>) {
    let links = judged.facts.links;
    let named = judged.book.rules.iter().flat_map(|rule| &rule.limbs);
    let named = named.filter(|limb| limb.link == LinkTest::Facts).fold(0, |mask, limb| mask | limb.facts);
    for unknown in [true, false] {
        let mut together: Vec<FactRef> = Vec::new();
        for index in 0..LINKS {
            let fact = links.get(index);
            if fact == Fact::Yes || (fact == Fact::Unknown) != unknown {
                continue;
            }
            let at = FactRef::Link(index as u8);
            let broad = crate::decide::BROAD & !named;
            if broad >> index & 1 == 1 {
                together.push(at);
            } else {
                all.push(one(at, To::Fact(Fact::Yes), unknown, ChangeTo::Link(index as u8, Fact::Yes)));
            }
        }
        if let Some(FactRef::Link(first)) = together.first().copied() {
            let change = ChangeTo::Link(first, Fact::Yes);
            all.push(Move { facts: together, to: To::Fact(Fact::Yes), was_unknown: unknown, change });
        }
    }
    // A link denied matters where it is the only one, or the last not yet denied.
    for index in 0..LINKS {
        let fact = links.get(index);
        let last_open = (links.yes | links.no).count_ones() as usize + 1 >= LINKS && links.yes == 0;
        if fact == Fact::Yes || (fact == Fact::Unknown && last_open) {
            let change = ChangeTo::Link(index as u8, Fact::No);
            all.push(one(FactRef::Link(index as u8), To::Fact(Fact::No), fact == Fact::Unknown, change));
        }
    }
    let other = match judged.facts.independent {
        Fact::Yes => Fact::No,
        Fact::No | Fact::Unknown => Fact::Yes,
    };
    let unknown = judged.facts.independent == Fact::Unknown;
    all.push(one(FactRef::Independent, To::Fact(other), unknown, ChangeTo::Independent(other)));
}

fn elements(judged: &Judged<'_, '_>, all: &mut Vec<Move>) {
    let facts = &judged.facts;
    for (which, element) in Which::ALL.into_iter().zip([facts.act, facts.means, facts.purpose]) {
        if which == Which::Means && judged.decision.child.is_child() {
            continue;
        }
        let count = which.members().len();
        let members = |wanted: Fact| -> Vec<FactRef> {
            let like = (0..count).filter(|index| element.members.get(*index) == wanted);
            like.map(|index| FactRef::Member(which, index as u8)).collect()
        };
        let set = |index: u8, fact| Element {
            members: element.members.with(usize::from(index), fact),
            whole_yes: false,
        };
        if !element.whole_yes && element.members.yes == 0 {
            for wanted in [Fact::Unknown, Fact::No] {
                let like = members(wanted);
                if let Some(FactRef::Member(_, first)) = like.first().copied() {
                    let change = ChangeTo::Element(which, set(first, Fact::Yes));
                    all.push(Move {
                        facts: like,
                        to: To::Fact(Fact::Yes),
                        was_unknown: wanted == Fact::Unknown,
                        change,
                    });
                }
            }
        }
        // The only member met, denied; or the last open one, denied.
        let (yes, open) = (members(Fact::Yes), members(Fact::Unknown));
        let last = match (yes.as_slice(), open.as_slice()) {
            ([only], _) => Some((*only, false)),
            ([], [only]) => Some((*only, true)),
            _ => None,
        };
        if let Some((FactRef::Member(_, index), unknown)) = last.filter(|_| !element.whole_yes) {
            let change = ChangeTo::Element(which, set(index, Fact::No));
            all.push(one(FactRef::Member(which, index), To::Fact(Fact::No), unknown, change));
        }
    }
}

fn person(judged: &Judged<'_, '_>, all: &mut Vec<Move>) {
    let (facts, book) = (&judged.facts, judged.book);
    let (ages, child) = (facts.ages, judged.decision.child);
    let unknown_at_act = ages.at_act.is_none();
    if child.is_child() {
        all.push(one(FactRef::AgeAtTime, To::Adult, unknown_at_act, ChangeTo::AgeAtTime(18)));
        if judged.paths.episode.is_some() {
            all.push(one(FactRef::AgeAtStart, To::Adult, ages.at_start.is_none(), ChangeTo::AgeAtStart(18)));
        }
    } else {
        all.push(one(FactRef::AgeAtTime, To::Child, unknown_at_act, ChangeTo::AgeAtTime(17)));
        if judged.paths.episode.is_some() {
            all.push(one(FactRef::AgeAtStart, To::Child, ages.at_start.is_none(), ChangeTo::AgeAtStart(17)));
        }
        if ages.reason_to_believe != Fact::Yes && ages.at_start.is_none() && ages.now.is_none() {
            let unknown = ages.reason_to_believe == Fact::Unknown;
            all.push(one(
                FactRef::ReasonToBelieveChild,
                To::Fact(Fact::Yes),
                unknown,
                ChangeTo::ReasonToBelieve,
            ));
        }
    }
    if book.asks_for_women && facts.woman != Fact::Yes {
        let unknown = facts.woman == Fact::Unknown;
        all.push(one(FactRef::Woman, To::Fact(Fact::Yes), unknown, ChangeTo::Woman(Fact::Yes)));
    }
    if facts.nationalities.is_none() {
        let foreigners = book.rules.iter().any(|rule| rule.beneficiaries == Beneficiaries::Foreigners);
        let elsewhere = || book.corpus.states.iter().map(|law| law.code).find(|code| *code != book.state);
        let mut states = book.parties.clone();
        if states.is_empty() && foreigners {
            states.extend(elsewhere());
        }
        for state in states {
            let change = ChangeTo::National(book.bits_of(&[state]));
            all.push(one(FactRef::Nationalities, To::NationalOf(state), true, change));
        }
    }
}

/// The eight links, for those who ask whether all are answered.
pub(super) fn unanswered(links: FactSet) -> impl Iterator<Item = u8> {
    (0..LINKS).filter(move |index| links.get(*index) == Fact::Unknown).map(|index| index as u8)
}

//! Every rule that could protect, asked one question after another.

use super::{ActFacts, Core};
use crate::fact::Fact;
use crate::law::{Answerable, Rule, RuleLimb, Rulebook, Situation};
use crate::vocabulary::{
    Beneficiaries, Class, Liability, Link, LinkTest, Outcome, Standing, Status, Threshold,
};

/// How one rule was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Whether the rule binds the two states.
    pub binds: Fact,
    /// Whether the person is one whom it protects.
    pub beneficiaries: Fact,
    /// Whether enough is known of the trafficking.
    pub threshold: Fact,
    /// Whether the purpose is one it speaks of.
    pub purposes: Fact,
    /// Whether the offence is one it covers.
    pub acts: Fact,
    /// Whether the liability is one it lifts.
    pub liability: Fact,
    /// Whether the link is the one it asks for.
    pub link: Fact,
    /// Which limb these answers are of: the one met, or the nearest to it.
    pub limb: u8,
}

/// One rule that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroundDecision {
    /// Index into the rules of the rulebook.
    pub rule: u16,
    /// How it came out.
    pub outcome: Outcome,
    /// How its questions were answered.
    pub answers: Answers,
}

impl GroundDecision {
    pub(super) fn new(rule: usize, answers: Answers) -> Self {
        let outcome = match answers.all() {
            Fact::Yes => Outcome::Met,
            Fact::No => Outcome::Failed,
            Fact::Unknown => Outcome::Open,
        };
        Self { rule: rule as u16, outcome, answers }
    }
}

impl Answers {
    const fn all(self) -> Fact {
        self.binds
            .and(self.beneficiaries)
            .and(self.threshold)
            .and(self.purposes)
            .and(self.acts)
            .and(self.liability)
            .and(self.link)
    }
}

/// The answers that do not depend on the rule, each found once for an act.
pub(super) struct Known {
    beneficiaries: [Fact; Beneficiaries::ALL.len()],
    threshold: [Fact; Threshold::ALL.len()],
    foreign_finding: Fact,
    causation: Fact,
    compulsion: Fact,
}

impl Known {
    pub(super) fn of(facts: &ActFacts, core: &Core) -> Self {
        let child = facts.ages.child_fact();
        let causation = fact_of(core.causation);
        Self {
            beneficiaries: [Fact::Yes, facts.foreign, child, facts.woman, facts.woman.or(child)],
            threshold: [alleged(facts, core), suspected(core.status), identified(core.status)],
            foreign_finding: if facts.finds.foreign_victim { Fact::Yes } else { Fact::No },
            causation,
            // Compulsion is not asked of a child: the link alone is enough.
            compulsion: match core.compulsion.answer {
                Link::NotRequired => causation,
                answer => fact_of(answer),
            },
        }
    }

    const fn threshold(&self, rule: &Rule<'_>) -> Fact {
        if rule.is_recognition { self.foreign_finding } else { self.threshold[rule.threshold as usize] }
    }

    const fn link(&self, limb: &RuleLimb, facts: &ActFacts) -> Fact {
        match limb.link {
            LinkTest::StatusBased => Fact::Yes,
            LinkTest::Causation => self.causation,
            LinkTest::Compulsion => self.compulsion,
            LinkTest::Facts | LinkTest::AnyOf => facts.links.any(limb.facts),
        }
    }
}

const fn fact_of(link: Link) -> Fact {
    match link {
        Link::Yes => Fact::Yes,
        Link::No => Fact::No,
        Link::Unknown | Link::NotRequired => Fact::Unknown,
    }
}

const fn suspected(status: Status) -> Fact {
    match status {
        Status::Identified | Status::Recognised | Status::Presumed => Fact::Yes,
        Status::NotIndicated => Fact::No,
        Status::Open => Fact::Unknown,
    }
}

const fn identified(status: Status) -> Fact {
    match status {
        Status::Identified => Fact::Yes,
        Status::NotIndicated => Fact::No,
        Status::Recognised | Status::Presumed | Status::Open => Fact::Unknown,
    }
}

/// An allegation is on file: a suspicion, anything put to an authority, or an element that somebody says is met.
fn alleged(facts: &ActFacts, core: &Core) -> Fact {
    match suspected(core.status) {
        Fact::Yes => Fact::Yes,
        _ if facts.suspicion == Fact::Yes || facts.finds.any => Fact::Yes,
        Fact::Unknown if core.elements.contains(&Standing::Met) => Fact::Yes,
        answer => answer,
    }
}

pub(super) fn answer(rule: &Rule<'_>, facts: &ActFacts, known: &Known) -> Answers {
    let mut best = Answers {
        binds: binds(rule, facts),
        beneficiaries: known.beneficiaries[rule.beneficiaries as usize],
        threshold: known.threshold(rule),
        purposes: purposes(rule.purposes, facts),
        acts: Fact::No,
        liability: Fact::No,
        link: Fact::No,
        limb: 0,
    };
    // A limb met beats an open one, an open one beats a failed one; then the one that covers the offence.
    let order = |acts: Fact, liability: Fact, link: Fact| {
        let outcome = match acts.and(liability).and(link) {
            Fact::Yes => 8,
            Fact::Unknown => 4,
            Fact::No => 0,
        };
        outcome + 2 * u8::from(acts == Fact::Yes) + u8::from(liability == Fact::Yes)
    };
    let mut highest = None;
    for (index, limb) in rule.limbs.iter().enumerate() {
        let acts = if limb.offences & facts.offence != 0 { Fact::Yes } else { Fact::No };
        let (liability, link) = (liability(limb, facts), known.link(limb, facts));
        let order = order(acts, liability, link);
        if highest.is_none_or(|highest| order > highest) {
            highest = Some(order);
            (best.acts, best.liability, best.link, best.limb) = (acts, liability, link, index as u8);
        }
    }
    best
}

/// Whether a rule is met; the cheap questions first.
pub(super) fn is_met(rule: &Rule<'_>, facts: &ActFacts, known: &Known) -> bool {
    rule.limbs.iter().any(|limb| {
        limb.offences & facts.offence != 0
            && known.link(limb, facts) == Fact::Yes
            && liability(limb, facts) == Fact::Yes
    }) && known.threshold(rule) == Fact::Yes
        && known.beneficiaries[rule.beneficiaries as usize] == Fact::Yes
        && purposes(rule.purposes, facts) == Fact::Yes
        && binds(rule, facts) == Fact::Yes
}

fn binds(rule: &Rule<'_>, facts: &ActFacts) -> Fact {
    match (rule.binds_with, facts.nationalities) {
        (None, _) => Fact::Yes,
        (Some(_), None) => Fact::Unknown,
        (Some(parties), Some(states)) if parties & states != 0 => Fact::Yes,
        (Some(_), Some(_)) => Fact::No,
    }
}

fn purposes(listed: u16, facts: &ActFacts) -> Fact {
    if listed == 0 { Fact::Yes } else { facts.purpose.members.any(listed) }
}

/// Fails only where the file itself states a class that the text does not cover.
/// A text that lifts no criminal liability, as one on administrative offences, waits for the class to be stated.
fn liability(limb: &RuleLimb, facts: &ActFacts) -> Fact {
    let covers = |kind: Liability| limb.liability >> kind as u8 & 1 == 1;
    let yes_if = |covered: bool| if covered { Fact::Yes } else { Fact::No };
    let detention_only = limb.liability == 1 << Liability::Detention as u8;
    let general = covers(Liability::Criminal) || detention_only;
    match facts.class {
        Some(Class::Administrative) => yes_if(detention_only || covers(Liability::Administrative)),
        Some(Class::Civil) => yes_if(covers(Liability::Civil)),
        _ if general => Fact::Yes,
        Some(Class::Criminal) => Fact::No,
        Some(Class::Immigration) => yes_if(covers(Liability::Immigration)),
        None => Fact::Unknown,
    }
}

/// How one defence came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefenceDecision {
    /// On the plain reading.
    pub plain: Outcome,
    /// On the broad reading.
    pub broad: Outcome,
    /// Whether the text leaves the offence out.
    pub excluded: bool,
    /// Whether some element of the broad reading is answered yes.
    pub supported: bool,
}

pub(super) fn defences(situation: &Situation, offence: u8, book: &Rulebook<'_>) -> [DefenceDecision; 4] {
    let unknown =
        DefenceDecision { plain: Outcome::Open, broad: Outcome::Open, excluded: false, supported: false };
    let mut decisions = [unknown; 4];
    for (national, general) in &book.defences {
        let excluded = national.excludes >> offence & 1 == 1;
        let plain = if excluded { Outcome::Failed } else { outcome(&national.elements, situation) };
        let broad = outcome(&general.broad, situation);
        let supported = general.broad.iter().any(|element| element.answer(situation) == Fact::Yes);
        let slot = national.defence as usize;
        decisions[slot] = DefenceDecision { plain, broad, excluded, supported };
    }
    decisions
}

fn outcome(elements: &[Answerable], situation: &Situation) -> Outcome {
    let all = elements.iter().fold(Fact::Yes, |all, element| all.and(element.answer(situation)));
    match all {
        Fact::Yes => Outcome::Met,
        Fact::No => Outcome::Failed,
        Fact::Unknown => Outcome::Open,
    }
}

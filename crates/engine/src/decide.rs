//! The decision on one act: status, link, principle, every ground, protection, gap.
//!
//! Pure arithmetic on bits; it knows no words, no citations and no order of lists.

mod facts;
mod grounds;
mod nexus;
mod status;

pub use facts::{ActFacts, Ages, Finds};
pub use grounds::{Answers, DefenceDecision, GroundDecision};
pub(crate) use nexus::BROAD;
pub use nexus::Compulsion;
pub use status::{EpisodeStatus, episode_status};

use crate::fact::Fact;
use crate::law::{Rulebook, Situation};
use crate::vocabulary::{Child, Inquiry, Link, Outcome, Principle, Protection, Standing, Status};

/// What is decided of one act, without the grounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether the act is a child's.
    pub child: Child,
    /// The elements of the episode as judged for this act.
    pub elements: [Standing; 3],
    /// The status as judged for this act.
    pub status: Status,
    /// Whether authorities disagree.
    pub contested: bool,
    /// Whether the act follows from the trafficking.
    pub causation: Link,
    /// Whether the person was compelled.
    pub compulsion: Compulsion,
    /// The regional standard's answer.
    pub principle: Principle,
    /// What the strongest ground met gives.
    pub protection: Protection,
    /// Whether the person should be protected and domestic law does not say so.
    pub gap: bool,
    /// How deep the enquiry must go.
    pub inquiry: Inquiry,
}

/// Decides one act. Every rule that was looked at is handed to `ground`, strongest effect first.
pub fn decide(facts: &ActFacts, book: &Rulebook<'_>, mut ground: impl FnMut(GroundDecision)) -> Decision {
    let core = Core::of(facts);
    let known = grounds::Known::of(facts, &core);
    let mut protection = core.floor();
    for (index, rule) in book.rules.iter().enumerate() {
        let answers = grounds::answer(rule, facts, &known);
        let decision = GroundDecision::new(index, answers);
        if decision.outcome == Outcome::Met {
            protection = protection.max(rule.gives);
        }
        ground(decision);
    }
    core.decision(facts, protection)
}

/// Principle and protection alone: what the search for decisive facts asks hundreds of times.
pub(crate) fn result(facts: &ActFacts, book: &Rulebook<'_>) -> (Principle, Protection) {
    let core = Core::of(facts);
    let known = grounds::Known::of(facts, &core);
    let floor = core.floor();
    // Rules stand strongest first: the first one met decides.
    let met = book
        .rules
        .iter()
        .take_while(|rule| rule.gives > floor)
        .find(|rule| grounds::is_met(rule, facts, &known));
    (core.principle, met.map_or(floor, |rule| rule.gives))
}

/// How each defence comes out, on the plain and on the broad reading.
pub fn defences(situation: &Situation, offence: u8, book: &Rulebook<'_>) -> [DefenceDecision; 4] {
    grounds::defences(situation, offence, book)
}

/// What every ground is judged by.
#[derive(Clone, Copy, Debug)]
struct Core {
    child: Child,
    elements: [Standing; 3],
    status: Status,
    contested: bool,
    causation: Link,
    compulsion: Compulsion,
    principle: Principle,
}

impl Core {
    fn of(facts: &ActFacts) -> Self {
        let child = facts.ages.act();
        let as_child = child.is_child() || facts.ages.episode().is_child();
        let status = status::judge(facts, as_child);
        let causation = nexus::causation(facts.links, facts.independent);
        let compulsion = nexus::compulsion(facts, child.is_child());
        Self {
            child,
            elements: status.elements,
            status: status.status,
            contested: status.contested,
            causation,
            compulsion,
            principle: principle(status.status, causation),
        }
    }

    fn floor(&self) -> Protection {
        match self.principle {
            Principle::DoesNotApply => Protection::None,
            _ => Protection::Regional,
        }
    }

    fn decision(self, facts: &ActFacts, protection: Protection) -> Decision {
        Decision {
            child: self.child,
            elements: self.elements,
            status: self.status,
            contested: self.contested,
            causation: self.causation,
            compulsion: self.compulsion,
            principle: self.principle,
            protection,
            gap: gap(self.principle, protection),
            inquiry: facts.inquiry,
        }
    }
}

/// The regional standard: a victim and a link (ACTIP 14(7); Guideline, section 1).
#[must_use]
pub const fn principle(status: Status, causation: Link) -> Principle {
    match (status, causation) {
        (Status::NotIndicated, _) | (_, Link::No) => Principle::DoesNotApply,
        (Status::Identified | Status::Recognised, Link::Yes) => Principle::Applies,
        (Status::Presumed, Link::Yes) => Principle::Presumed,
        _ => Principle::Open,
    }
}

/// The person should be protected, and domestic law does not say so.
#[must_use]
pub fn gap(principle: Principle, protection: Protection) -> bool {
    principle.protects() && protection < Protection::Discretionary
}

/// Every combination of status, causation, principle, protection and gap that can occur.
pub(crate) fn for_each_outcome(mut visit: impl FnMut(Status, Link, Principle, Protection, bool)) {
    for status in Status::ALL {
        for causation in [Link::Yes, Link::No, Link::Unknown] {
            let principle = principle(*status, causation);
            let least =
                if principle == Principle::DoesNotApply { Protection::None } else { Protection::Regional };
            for protection in Protection::ALL.iter().filter(|protection| **protection >= least) {
                visit(*status, causation, principle, *protection, gap(principle, *protection));
            }
        }
    }
}

/// A fact as an answer about a link.
pub(crate) const fn link_of(fact: Fact) -> Link {
    match fact {
        Fact::Yes => Link::Yes,
        Fact::No => Link::No,
        Fact::Unknown => Link::Unknown,
    }
}

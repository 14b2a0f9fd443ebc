//! One legal rule that may protect a person from punishment: when it is in force and what it asks and gives.

use super::parts::{Mention, Place, Quote, Wording};
use crate::case::State;
use crate::date::{Day, PartialDate};
use crate::vocabulary::{Beneficiaries, Effect, GroundKind, LinkTest, Threshold};

/// A statute, policy, agreement, treaty, mitigation or remedy.
#[derive(Clone, Debug)]
pub struct Provision {
    /// The id of the contract, as `th.atip.41`.
    pub id: String,
    /// What kind of rule it is.
    pub kind: GroundKind,
    /// The state whose rule it is; `None` for rules between states.
    pub state: Option<State>,
    /// The states bound; `None` where the text has no parties.
    pub parties: Option<Vec<Party>>,
    /// The title of the instrument.
    pub instrument: String,
    /// The place in the instrument.
    pub provision: String,
    /// In force from; where only a year is known, from its first day.
    pub from: PartialDate,
    /// The last day in force; `None` while it is still in force.
    pub to: Option<PartialDate>,
    /// Why a date is not exact, or where the exact one comes from.
    pub dates_note: Option<String>,
    /// Whether it binds; policies and instruments that only inform do not.
    pub binding: bool,
    /// What it gives where it is met.
    pub effect: Effect,
    /// Whom its text protects.
    pub beneficiaries: Beneficiaries,
    /// How much must be known of the trafficking.
    pub threshold: Threshold,
    /// One bit for each kind of liability the text covers, in the order of the vocabulary.
    pub liability: u8,
    /// Who may lift the bar.
    pub lifted_by: Option<String>,
    /// Rules of the same state that go first where both apply.
    pub yields_to: Vec<String>,
    /// One bit for each purpose the text is limited to; zero where it is not.
    pub purposes: u16,
    /// The link it asks for.
    pub link: LinkTest,
    /// Its limbs: it is met where one of them is.
    pub limbs: Vec<Limb>,
    /// Its operative wording.
    pub text: Option<Quote>,
    /// How each source reads it.
    pub readings: Vec<Wording>,
    /// Further sources.
    pub sources: Vec<Mention>,
    /// The words by which it is cited.
    pub cite: String,
    /// Where it is declared.
    pub place: Place,
}

/// A state bound by an agreement or a treaty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// The state.
    pub state: State,
    /// Bound from; `None` where the instrument's own date holds.
    pub from: Option<PartialDate>,
}

/// One of the ways in which a provision can be met.
#[derive(Clone, Debug)]
pub struct Limb {
    /// Its name, as `listed_offence`.
    pub name: String,
    /// One bit for each offence covered; all bits where the list is open.
    pub offences: u64,
    /// Whether the list is open.
    pub open: bool,
    /// The link it asks for.
    pub link: LinkTest,
    /// One bit for each linking fact, where the link is some of them.
    pub facts: u16,
    /// One bit for each kind of liability, where the limb has its own.
    pub liability: Option<u8>,
    /// Conditions of the text for which a case file has no fact: a human must check them.
    pub also_requires: Vec<String>,
    /// Where it is declared.
    pub place: Place,
}

impl Provision {
    /// Whether it is in force on a day.
    #[must_use]
    pub fn is_in_force(&self, day: Day) -> bool {
        self.from.first <= day && self.to.is_none_or(|to| day <= to.last)
    }

    /// Whether a state is bound on a day; rules without parties bind whom they bind by their own state.
    #[must_use]
    pub fn binds(&self, state: State, day: Day) -> bool {
        match (&self.state, &self.parties) {
            (Some(own), _) => *own == state,
            (None, Some(parties)) => parties
                .iter()
                .any(|party| party.state == state && party.from.is_none_or(|from| from.first <= day)),
            (None, None) => true,
        }
    }

    /// The reading the engine judges by.
    #[must_use]
    pub fn used_reading(&self) -> Option<&Wording> {
        self.readings.iter().find(|reading| reading.used)
    }
}

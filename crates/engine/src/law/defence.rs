//! The general defences: the elements a court asks for, on the plain and on the broad reading.

use super::parts::{Mention, Place, Quote, Wording};
use super::trigger::{Clause, Situation};
use crate::case::State;
use crate::date::{Day, PartialDate};
use crate::fact::Fact;
use crate::vocabulary::{CIRCUMSTANCES, Defence, NEXUS};

/// A defence: the general form, or the text of one state.
#[derive(Clone, Debug)]
pub struct DefenceRule {
    /// Which defence.
    pub defence: Defence,
    /// The state; `None` for the general form.
    pub state: Option<State>,
    /// The title of the instrument.
    pub instrument: String,
    /// The place in the instrument.
    pub provision: String,
    /// In force from.
    pub from: PartialDate,
    /// The last day in force.
    pub to: Option<PartialDate>,
    /// Why a date is not exact.
    pub dates_note: Option<String>,
    /// One bit for each offence the text leaves out.
    pub excludes: u64,
    /// Why it leaves them out.
    pub exclusion_note: Option<String>,
    /// The elements of the plain reading.
    pub elements: Vec<Answerable>,
    /// The elements of the broad reading (Guideline 9); only the general form has them.
    pub broad: Vec<Answerable>,
    /// Its wording.
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

impl DefenceRule {
    /// Whether it is in force on a day.
    #[must_use]
    pub fn is_in_force(&self, day: Day) -> bool {
        self.from.first <= day && self.to.is_none_or(|to| day <= to.last)
    }
}

/// A fact that an element reads.
#[derive(Clone, Debug)]
pub struct ReadFact {
    /// Its key, as `circumstances.threat_imminent`.
    pub key: String,
    /// What it names.
    pub(crate) names: Named,
}

/// What a key of an element names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Circumstance(u8),
    Nexus(u8),
    Act,
    Means,
    Purpose,
    Child,
    Causation,
    Offence,
}

impl ReadFact {
    pub(crate) fn new(key: &str) -> Self {
        let index =
            |names: &[&str], name: &str| names.iter().position(|known| *known == name).map(|at| at as u8);
        let names = match (key.split_once('.'), key) {
            (Some(("circumstances", name)), _) => index(CIRCUMSTANCES, name).map(Named::Circumstance),
            (Some(("nexus", name)), _) => index(NEXUS, name).map(Named::Nexus),
            (_, "act") => Some(Named::Act),
            (_, "means") => Some(Named::Means),
            (_, "purpose") => Some(Named::Purpose),
            (_, "child") => Some(Named::Child),
            (_, "causation") => Some(Named::Causation),
            _ => None,
        };
        Self { key: key.to_owned(), names: names.unwrap_or(Named::Offence) }
    }
}

/// One element of a defence.
#[derive(Clone, Debug)]
pub struct Answerable {
    /// Its name, as `threat`.
    pub name: String,
    /// Any one of these answers yes.
    pub yes: Vec<Clause>,
    /// Otherwise any one of these answers no.
    pub no: Vec<Clause>,
    /// The facts it reads, as `circumstances.threat_imminent`.
    pub reads: Vec<ReadFact>,
    /// Where it comes from.
    pub mention: Mention,
    /// The words by which it is cited.
    pub cite: String,
}

impl Answerable {
    /// How the facts answer the element.
    #[must_use]
    pub fn answer(&self, situation: &Situation) -> Fact {
        if self.yes.iter().any(|clause| clause.holds(situation)) {
            Fact::Yes
        } else if self.no.iter().any(|clause| clause.holds(situation)) {
            Fact::No
        } else {
            Fact::Unknown
        }
    }
}

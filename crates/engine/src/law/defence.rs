//! The general defences: the elements a court asks for, on the plain and on the broad reading.

use super::parts::{Mention, Place, Quote, Wording};
use super::trigger::{Clause, Situation};
use crate::case::State;
use crate::date::{Day, PartialDate};
use crate::fact::Fact;
use crate::vocabulary::Defence;

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
    pub reads: Vec<String>,
    /// Where it comes from.
    pub mention: Mention,
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

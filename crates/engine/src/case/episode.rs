//! One trafficking situation. It knows its facts, never what they amount to in law.

use crate::date::PartialDate;
use crate::fact::{Fact, FactSet};
use crate::vocabulary::Standing;

/// One trafficking situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Episode {
    /// Unique in the file.
    pub id: String,
    /// When it began.
    pub from: Option<PartialDate>,
    /// When it ended.
    pub to: Option<PartialDate>,
    /// Whole years when it began.
    pub age_at_start: Option<u8>,
    /// Recruitment, transportation, transfer, harbouring, receipt.
    pub act: Element,
    /// Force, deception, abuse of vulnerability and the rest.
    pub means: Element,
    /// The exploitation intended.
    pub purpose: Element,
}

/// One element of the definition: its members, or one answer for the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// The members answered one by one.
    pub members: FactSet,
    /// Whether the file answers yes to the element as a whole, naming no member.
    pub whole_yes: bool,
}

impl Element {
    /// An element answered as a whole; `count` is how many members it has.
    #[must_use]
    pub const fn whole(fact: Fact, count: usize) -> Self {
        match fact {
            Fact::Yes => Self { members: FactSet { yes: 0, no: 0 }, whole_yes: true },
            Fact::No => Self { members: FactSet { yes: 0, no: all(count) }, whole_yes: false },
            Fact::Unknown => Self { members: FactSet { yes: 0, no: 0 }, whole_yes: false },
        }
    }

    /// Met where any member is yes, contradicted only where every member is no.
    #[must_use]
    pub const fn standing(self, count: usize) -> Standing {
        if self.whole_yes || self.members.yes != 0 {
            Standing::Met
        } else if self.members.no == all(count) {
            Standing::Contradicted
        } else {
            Standing::Open
        }
    }
}

/// One bit for each of `count` members.
pub(crate) const fn all(count: usize) -> u16 {
    ((1_u32 << count) - 1) as u16
}

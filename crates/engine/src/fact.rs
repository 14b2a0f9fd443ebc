//! A fact that may be unknown, and sets of such facts. It knows three-valued logic and nothing of law.

use crate::vocabulary::words;

words! {
    /// What is known of a fact. Absent means unknown, and unknown never counts against a person.
    Fact { Yes = "yes", No = "no", Unknown = "unknown" }
}

impl Fact {
    /// Yes where both are, no where either is.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Yes where either is, no where both are.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unknown,
        }
    }
}

/// The answers to a fixed list of facts, one bit each for yes and for no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet {
    /// The facts answered yes.
    pub yes: u16,
    /// The facts answered no.
    pub no: u16,
}

impl FactSet {
    /// What is known of fact `index`.
    #[must_use]
    pub const fn get(self, index: usize) -> Fact {
        if self.yes >> index & 1 == 1 {
            Fact::Yes
        } else if self.no >> index & 1 == 1 {
            Fact::No
        } else {
            Fact::Unknown
        }
    }

    /// The same set with fact `index` answered so.
    #[must_use]
    pub const fn with(mut self, index: usize, fact: Fact) -> Self {
        let bit = 1 << index;
        self.yes &= !bit;
        self.no &= !bit;
        match fact {
            Fact::Yes => self.yes |= bit,
            Fact::No => self.no |= bit,
            Fact::Unknown => {}
        }
        self
    }

    /// Whether any of the facts in `mask` is: yes where one is yes, no where all are no.
    #[must_use]
    pub const fn any(self, mask: u16) -> Fact {
        if self.yes & mask != 0 {
            Fact::Yes
        } else if self.no & mask == mask {
            Fact::No
        } else {
            Fact::Unknown
        }
    }
}

//! The names of facts as people write them to change one: `unlawful_acts.a1.nexus.escape`.

use crate::vocabulary::{ACT, CIRCUMSTANCES, MEANS, NEXUS, PROCEEDINGS, PURPOSE};

/// One of the three elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Which {
    Act,
    Means,
    Purpose,
}

impl Which {
    pub(super) const ALL: [Self; 3] = [Self::Act, Self::Means, Self::Purpose];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Means => "means",
            Self::Purpose => "purpose",
        }
    }

    pub(super) const fn members(self) -> &'static [&'static str] {
        match self {
            Self::Act => ACT,
            Self::Means => MEANS,
            Self::Purpose => PURPOSE,
        }
    }
}

/// A fact of the case, in the order in which it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum FactRef {
    Episodes,
    Suspicion,
    Link(u8),
    Independent,
    Member(Which, u8),
    AgeAtTime,
    AgeAtStart,
    ReasonToBelieveChild,
    Age,
    Nationalities,
    Woman,
    Identifications,
    Circumstance(u8),
    Proceeding(u8),
}

/// Where the facts of one act and its episode stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths<'a> {
    pub(super) episode: Option<&'a str>,
    pub(super) act: &'a str,
}

impl Paths<'_> {
    pub(super) fn of(&self, fact: FactRef) -> String {
        let act = self.act;
        match fact {
            FactRef::Episodes => "episodes".to_owned(),
            FactRef::Suspicion => "suspicion".to_owned(),
            FactRef::Link(index) => self.nexus(usize::from(index)),
            FactRef::Independent => self.nexus(crate::vocabulary::LINKS),
            FactRef::Member(which, index) => self.member(which, usize::from(index)),
            FactRef::AgeAtTime => of_act(act, "", "age_at_time"),
            FactRef::AgeAtStart => self.of_episode("age_at_start"),
            FactRef::ReasonToBelieveChild => "person.reason_to_believe_child".to_owned(),
            FactRef::Age => "person.age".to_owned(),
            FactRef::Nationalities => "person.nationalities".to_owned(),
            FactRef::Woman => "person.woman".to_owned(),
            FactRef::Identifications => "identifications".to_owned(),
            FactRef::Circumstance(index) => of_act(act, "circumstances.", CIRCUMSTANCES[usize::from(index)]),
            FactRef::Proceeding(index) => of_act(act, "proceedings.", PROCEEDINGS[usize::from(index)]),
        }
    }

    pub(super) fn nexus(&self, index: usize) -> String {
        of_act(self.act, "nexus.", NEXUS[index])
    }

    pub(super) fn nexus_as_a_whole(&self) -> String {
        of_act(self.act, "", "nexus")
    }

    pub(super) fn offence(&self) -> String {
        of_act(self.act, "", "offence")
    }

    pub(super) fn class(&self) -> String {
        of_act(self.act, "", "class")
    }

    pub(super) fn of_episode(&self, key: &str) -> String {
        match self.episode {
            Some(id) => ["episodes.", id, ".", key].concat(),
            None => "episodes".to_owned(),
        }
    }

    pub(super) fn element(&self, which: Which) -> String {
        self.of_episode(which.name())
    }

    pub(super) fn member(&self, which: Which, index: usize) -> String {
        match self.episode {
            Some(id) => ["episodes.", id, ".", which.name(), ".", which.members()[index]].concat(),
            None => "episodes".to_owned(),
        }
    }
}

fn of_act(id: &str, family: &str, name: &str) -> String {
    ["unlawful_acts.", id, ".", family, name].concat()
}

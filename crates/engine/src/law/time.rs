//! Until when a duty is to be done, and what a stage asks: the words of the texts, and where there are numbers, those.

use super::Corpus;
use super::parts::{Mention, Place};
use crate::case::State;
use crate::date::{Day, PartialDate};
use crate::vocabulary::Stage;

/// After how long an open duty is brought to mind, by the words that its text has for time.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// Deadlines in the words of the texts.
    pub words: Vec<String>,
    /// Hours; none where the words name an event or a length, not a time.
    pub hours: Option<u32>,
    /// Where it is declared.
    pub place: Place,
}

/// A time that the law of a state sets for a duty.
#[derive(Clone, Debug)]
pub struct TimeLimit {
    /// The state.
    pub state: State,
    /// The id of the duty.
    pub duty: String,
    /// Hours from the moment in which the duty arises.
    pub hours: u32,
    /// What the text says, in our words.
    pub says: String,
    /// From when it is in force.
    pub from: PartialDate,
    /// Where it stands.
    pub mention: Mention,
    /// The words by which it is cited.
    pub cite: String,
    /// Where it is declared.
    pub place: Place,
}

/// A fact that whoever brings an act to a stage must have asked.
#[derive(Clone, Debug)]
pub struct Demand {
    /// The stages.
    pub stages: Vec<Stage>,
    /// The fact: a name among the proceedings of an act.
    pub fact: String,
    /// Its index there; nothing where it is no such name.
    pub index: Option<usize>,
    /// The duty that asks for it.
    pub rule: String,
    /// Where it is declared.
    pub place: Place,
}

/// Of whom an entry in the file is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedOf {
    /// Of who is or may be a child.
    Child,
    /// Of who may be a child while the age is not proven.
    DoubtfulAge,
    /// Of whom another State has made a finding.
    ForeignFinding,
}

impl AskedOf {
    /// The word in the data; nothing for another word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "child" => Some(Self::Child),
            "doubtful_age" => Some(Self::DoubtfulAge),
            "foreign_finding" => Some(Self::ForeignFinding),
            _ => None,
        }
    }
}

/// An entry that the file of a person must hold.
#[derive(Clone, Debug)]
pub struct WantedEntry {
    /// The kind of entry, and after a dot a key of it.
    pub entry: String,
    /// Of whom; nothing where the word is not known.
    pub of: Option<AskedOf>,
    /// The duty that asks for it.
    pub rule: String,
    /// Where it is declared.
    pub place: Place,
}

/// Until when a duty is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due<'c> {
    /// The law of the state says so.
    Limit(&'c str, u32),
    /// The text has a word and no number; the hours are an aid and bind nobody.
    Reminder(u32),
    /// The text has no word, or one that is no time.
    Never,
}

impl Due<'_> {
    /// Hours from the moment in which the duty arises.
    #[must_use]
    pub fn hours(self) -> Option<u32> {
        match self {
            Self::Limit(_, hours) | Self::Reminder(hours) => Some(hours),
            Self::Never => None,
        }
    }
}

impl Corpus {
    /// Until when a duty is to be done in a state, by the law of a day.
    #[must_use]
    pub fn due(&self, state: State, day: Day, duty: &str, deadline: Option<&str>) -> Due<'_> {
        let limit = self
            .limits
            .iter()
            .find(|limit| limit.state == state && limit.duty == duty && limit.from.first <= day);
        if let Some(limit) = limit {
            return Due::Limit(&limit.cite, limit.hours);
        }
        let Some(word) = deadline else { return Due::Never };
        let known = self.reminders.iter().find(|one| one.words.iter().any(|known| known == word));
        known.and_then(|one| one.hours).map_or(Due::Never, Due::Reminder)
    }
}

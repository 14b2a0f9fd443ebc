//! The case file: what a person in the field knows, `lindung.case/1`, once it has been read and found sound.
//!
//! Only what the decision may read is kept here: `context`, `person.attributes`, titles and notes
//! are checked and left behind, so that no rule can reach them.

mod act;
pub mod edit;
mod episode;
mod read;

use std::fmt;

pub use act::Act;
pub use episode::{Element, Episode};

use crate::date::PartialDate;
use crate::document::{Fault, Node, Path, Problem, Reader};
use crate::fact::Fact;
use crate::law::Offences;
use crate::vocabulary::Finding;

/// The `schema` of a case file.
pub const SCHEMA: &str = "lindung.case/1";
/// The most episodes a case may have.
pub const MOST_EPISODES: usize = 100;
/// The most unlawful acts a case may have.
pub const MOST_ACTS: usize = 1000;

/// A country, as ISO 3166-1 alpha-2.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State([u8; 2]);

impl State {
    /// Reads two capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// Reads a country out of a document.
    pub(crate) fn read(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<Self> {
        let text = r.text(path, node)?;
        let state = Self::parse(text);
        if state.is_none() {
            r.report(path, node.span, Fault::NotACountry { found: text.to_owned() });
        }
        state
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for State {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A case file.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// A pseudonymous reference, never a name.
    pub reference: String,
    /// The state that could punish.
    pub jurisdiction: State,
    /// What the decision may know of the person.
    pub person: Person,
    /// Whether an official has recorded a credible suspicion of trafficking.
    pub suspicion: Fact,
    /// What competent authorities found, in the order of the file.
    pub identifications: Vec<Identification>,
    /// The trafficking situations.
    pub episodes: Vec<Episode>,
    /// What the person may be punished for.
    pub acts: Vec<Act>,
}

/// What the decision may know of the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Whole years, now.
    pub age: Option<u8>,
    /// Whether there is reason to believe the person is a child, where the age is not proven.
    pub reason_to_believe_child: Fact,
    /// Nationalities; `None` where the file does not say.
    pub nationalities: Option<Vec<State>>,
    /// Whether the person is a woman; read only by rules whose own text is limited to women.
    pub woman: Fact,
}

/// What one authority found.
#[derive(Clone, Debug, PartialEq)]
pub struct Identification {
    /// The state of the authority.
    pub state: Option<State>,
    /// When it found so.
    pub date: Option<PartialDate>,
    /// What it found.
    pub outcome: Option<Finding>,
    /// Index of the episode it speaks of; `None` for all.
    pub episode: Option<usize>,
}

impl Case {
    /// Reads a case file out of a document.
    ///
    /// # Errors
    /// Every place where the document breaks the contract.
    pub fn read(node: &Node<'_>, offences: &Offences) -> Result<Self, Vec<Problem>> {
        read::case(node, offences)
    }

    /// The index of the episode of an act: the one it names, or the only one there is.
    #[must_use]
    pub fn episode_of(&self, act: &Act) -> Option<usize> {
        act.episode.or(match self.episodes.len() {
            1 => Some(0),
            _ => None,
        })
    }
}

//! What is wrong with a document, where, and what would be right. It knows faults, never the words for them.

use super::{Path, Span};

/// One fault at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field, as `unlawful_acts[0].offence`; empty for the document itself.
    pub path: String,
    /// Where it stands in the text, where that is known.
    pub span: Option<Span>,
    /// What is wrong.
    pub fault: Fault,
}

impl Problem {
    /// A fault of the text itself.
    #[must_use]
    pub const fn at(span: Span, fault: Fault) -> Self {
        Self { path: String::new(), span: Some(span), fault }
    }

    /// A fault of the value at the end of a path.
    #[must_use]
    pub fn of(path: &Path<'_>, span: Span, fault: Fault) -> Self {
        Self { path: path.to_string(), span: Some(span), fault }
    }
}

/// The most problems of one document that are kept; who has more is told so.
pub const MOST_PROBLEMS: usize = 100;

/// Everything that can be wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Neither TOML nor JSON; the parser's own words.
    Syntax {
        /// What the parser said.
        message: String,
    },
    /// Nested deeper than [`super::DEEPEST`].
    TooDeep,
    /// There are more problems than are kept.
    MoreProblems,
    /// A key that the contract does not know.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The known key most like it.
        nearest: Option<&'static str>,
        /// All keys known at this place.
        known: &'static [&'static str],
    },
    /// The same key twice in one table.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A required key is absent.
    Missing {
        /// The key.
        key: &'static str,
    },
    /// A value of another type than the contract asks for.
    WrongType {
        /// What is asked for.
        expected: &'static str,
        /// What stands there.
        found: &'static str,
    },
    /// A word that is not on the list.
    NotOneOf {
        /// The word as written.
        found: String,
        /// The word of the list most like it.
        nearest: Option<String>,
        /// The list.
        allowed: Vec<String>,
    },
    /// Not a date, or a day that does not exist.
    NoSuchDate {
        /// The text as written.
        found: String,
    },
    /// Not two capital letters of ISO 3166-1.
    NotACountry {
        /// The text as written.
        found: String,
    },
    /// A number outside its bounds.
    OutOfRange {
        /// The number as written.
        found: String,
        /// The least allowed.
        least: i64,
        /// The most allowed.
        most: i64,
    },
    /// More items than a case may have.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// One answer for a whole of which the members must be named.
    WholeAnswer {
        /// The key of the whole.
        key: &'static str,
        /// What stands there.
        found: String,
        /// The members.
        members: &'static [&'static str],
    },
    /// A text that may not be empty is.
    Empty,
    /// The same id twice in one list.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// An episode is named that the file does not have.
    NoSuchEpisode {
        /// The id as written.
        id: String,
        /// The ids that the file has.
        known: Vec<String>,
    },
    /// Two or more episodes, and the act does not say to which it belongs.
    EpisodeNotNamed {
        /// The ids that the file has.
        known: Vec<String>,
    },
    /// An episode that ends before it starts.
    EndsBeforeStart,
    /// A state whose law the corpus does not hold.
    StateNotCovered {
        /// The code as written.
        found: String,
        /// The codes that the corpus holds.
        covered: Vec<String>,
    },
}

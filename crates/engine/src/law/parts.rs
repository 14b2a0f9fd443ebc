//! The small parts that rules are made of: sources, quotes, readings, labels, roles.

use crate::document::Span;

/// Where a file of the corpus says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The path under the data folder.
    pub file: String,
    /// The bytes.
    pub span: Span,
}

/// A publication that the corpus rests on.
#[derive(Clone, Debug)]
pub struct Source {
    /// The id that rules cite.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A shorter title for citations.
    pub short: String,
    /// Who published it.
    pub publisher: String,
    /// Its date, as the publication gives it.
    pub date: String,
    /// Whether it is one of the primary sources, or a public page that only supports.
    pub tier: String,
    /// Where it is declared.
    pub place: Place,
}

/// A place in a source.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The id of the source.
    pub source: String,
    /// Where in it.
    pub at: String,
    /// Where the corpus says so.
    pub place: Place,
}

/// Wording taken from a source.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The wording, short.
    pub quote: String,
    /// Where it stands.
    pub mention: Mention,
}

/// How one source reads a provision.
#[derive(Clone, Debug)]
pub struct Wording {
    /// What the source says, in our words.
    pub says: String,
    /// Where.
    pub mention: Mention,
    /// Whether the engine judges by this reading.
    pub used: bool,
    /// Why this one is used.
    pub why: Option<String>,
}

/// The words for one thing in each language, by language code.
#[derive(Clone, Debug, Default)]
pub struct Labels(pub Vec<(String, String)>);

impl Labels {
    /// The label in a language, or in English, or the first there is.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let find = |wanted: &str| self.0.iter().find(|(code, _)| code == wanted);
        find(language).or_else(|| find("en")).or(self.0.first()).map_or("", |(_, label)| label)
    }
}

/// A role that people act in.
#[derive(Clone, Debug)]
pub struct Role {
    /// The id, as `prosecutor`.
    pub id: String,
    /// The short code of the Guideline's duties, as `PRO`.
    pub code: String,
    /// The offices in whose hands its duties lie, the nearest first; none where nobody works on a case as such.
    pub hands: Vec<String>,
    /// Its names.
    pub labels: Labels,
    /// Where it is declared.
    pub place: Place,
}

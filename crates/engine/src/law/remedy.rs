//! What undoes a punishment: by which rule, before whom, and what stands in the way (Guideline 13).

use super::Corpus;
use super::parts::{Mention, Place};
use crate::case::State;
use crate::vocabulary::{Punishment, Undoing};

/// A remedy.
#[derive(Clone, Debug)]
pub struct Remedy {
    /// The state whose law gives it; none where the regional standard asks every state for it.
    pub state: Option<State>,
    /// The punishments that it undoes.
    pub undoes: Vec<Punishment>,
    /// How.
    pub gives: Vec<Undoing>,
    /// The rule: a provision, or a duty of the regional standard.
    pub rule: String,
    /// Before whom it is sought.
    pub before: String,
    /// Codes of what stands in the way.
    pub barriers: Vec<String>,
    /// Where it is declared.
    pub place: Place,
}

/// Something that keeps victims from a remedy.
#[derive(Clone, Debug)]
pub struct Barrier {
    /// Its code.
    pub code: String,
    /// What it is.
    pub says: String,
    /// Where it stands.
    pub mention: Mention,
    /// The words by which it is cited.
    pub cite: String,
    /// Where it is declared.
    pub place: Place,
}

impl Corpus {
    /// A barrier by its code.
    #[must_use]
    pub fn barrier(&self, code: &str) -> Option<&Barrier> {
        self.barriers.iter().find(|barrier| barrier.code == code)
    }
}

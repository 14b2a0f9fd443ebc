//! One unlawful act the person may be punished for. It knows the facts of the act, never the law on it.

use crate::fact::{Fact, FactSet};
use crate::vocabulary::{Class, Stage};

/// One unlawful act.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Unique in the file.
    pub id: String,
    /// Index into the vocabulary of offences.
    pub offence: u8,
    /// The kind of liability, where the file states it.
    pub class: Option<Class>,
    /// Index of the episode it belongs to, where the file names it.
    pub episode: Option<usize>,
    /// Whole years at the time.
    pub age_at_time: Option<u8>,
    /// Where the proceedings stand, where the file says so.
    pub stage: Option<Stage>,
    /// The eight linking facts.
    pub links: FactSet,
    /// Somebody's conclusion that the act was a free choice unconnected to the trafficking.
    pub independent: Fact,
    /// The facts that the general defences ask for.
    pub circumstances: FactSet,
    /// What has been done to the person, or for the person.
    pub proceedings: FactSet,
}

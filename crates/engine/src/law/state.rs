//! A state as the corpus knows it: its names, bodies and its value for every review criterion.

use super::parts::{Labels, Mention, Place};
use crate::case::State;
use crate::vocabulary::words;

/// A state whose law the corpus holds.
#[derive(Clone, Debug)]
pub struct StateLaw {
    /// The code.
    pub code: State,
    /// Its names.
    pub labels: Labels,
    /// Whether it is a party to ACTIP.
    pub actip_party: bool,
    /// Its counter-trafficking body.
    pub national_body: Option<String>,
    /// Who identifies victims formally.
    pub identifying_authority: Option<String>,
    /// Its national human-rights institution.
    pub human_rights_institution: Option<String>,
    /// A telephone line for victims.
    pub hotline: Option<String>,
    /// Where its number stands, and of which date that is: numbers change.
    pub hotline_basis: Option<Basis>,
    /// The minimum age of criminal responsibility, in years, where a source confirms it.
    pub minimum_age: Option<u8>,
    /// Where the age stands, and what it leaves open.
    pub minimum_age_basis: Option<Basis>,
    /// Its values for the criteria.
    pub values: Vec<CriterionValue>,
    /// Where the state is described.
    pub mention: Mention,
    /// Where it is declared.
    pub place: Place,
}

/// Where a figure stands, and of which date that is.
#[derive(Clone, Debug)]
pub struct Basis {
    /// Where it stands.
    pub mention: Mention,
    /// The date of the source.
    pub as_of: String,
    /// What to know beside the figure.
    pub note: Option<String>,
}

/// A question that a review asks of a statute book (Guidelines 1, 2 and 7).
#[derive(Clone, Debug)]
pub struct Criterion {
    /// The id, C1 to C24.
    pub id: String,
    /// The question.
    pub question: String,
    /// The Guideline it comes from.
    pub guideline: String,
    /// Where it stands.
    pub mention: Mention,
    /// Where it is declared.
    pub place: Place,
}

words! {
    /// The answer to a criterion.
    Value { Yes = "yes", No = "no", Part = "part", Unknown = "unknown", NotApplicable = "not_applicable" }
}

/// The answer of one state to one criterion.
#[derive(Clone, Debug)]
pub struct CriterionValue {
    /// The criterion.
    pub criterion: String,
    /// The answer.
    pub value: Value,
    /// Why, in one line.
    pub says: String,
    /// Where it stands.
    pub mention: Mention,
    /// The date of the source.
    pub as_of: String,
    /// What another source says.
    pub disputed: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

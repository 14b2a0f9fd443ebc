//! The demo caseload: invented agencies, users and people, made the same way every time.
//!
//! It knows no clock, no chance and no store: today and the law come in, values go out.

mod body;
mod calendar;
mod content;
mod course;
mod mix;
mod opening;
mod plan;

use lindung_access::Role;
use lindung_engine::Corpus;
use serde_json::Value;

use content::Content;

/// The kinds of agency a demo State may have.
pub const AGENCY_KINDS: &[&str] = content::AGENCY_KINDS;

/// Everything an empty directory is filled with.
#[derive(Clone, Debug, PartialEq)]
pub struct Caseload {
    /// The agencies, State by State.
    pub agencies: Vec<Agency>,
    /// The users; the first of each role in Thailand is the one whose sign-in link is printed.
    pub users: Vec<User>,
    /// The people, State by State, each with a record.
    pub people: Vec<Person>,
}

/// An invented agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agency {
    /// As `th-police`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The State's code, as `TH`.
    pub state: String,
    /// One of [`AGENCY_KINDS`].
    pub kind: String,
}

/// An invented user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// As `th-prosecutor`.
    pub key: String,
    /// The key of the agency.
    pub agency: String,
    /// The role.
    pub role: Role,
    /// The name, as it is shown.
    pub name: String,
    /// What is typed to sign in; the same as the key.
    pub login: String,
    /// The key of the supervisor, of the same agency.
    pub supervisor: Option<String>,
}

/// One invented person and the record kept of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The id of the case: a version 7 UUID.
    pub id: String,
    /// The key of the agency that holds the case.
    pub agency: String,
    /// The key of the user who opened it.
    pub opened_by: String,
    /// User keys, each with a relation: `assigned`, `counsel`, `court` or `recipient`.
    pub members: Vec<(String, String)>,
    /// The entries, oldest first; the first is of kind `case`.
    pub entries: Vec<Made>,
}

/// One entry of a record, as its author made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The id of the entry: a version 7 UUID.
    pub id: String,
    /// The key of the author.
    pub by: String,
    /// The purpose it was made for.
    pub purpose: String,
    /// When, in Unix milliseconds; never after the day that came in.
    pub at_ms: i64,
    /// The body, with its `kind`.
    pub body: Value,
}

/// Makes the caseload as it stands on a day.
///
/// `today_ms` is in Unix milliseconds. An assessment's `of` counts the entries of its case from 1.
///
/// # Errors
/// Content that does not hold together, or a case that the law cannot read: faults of the build, told in words.
pub fn caseload(corpus: &Corpus, today_ms: i64) -> Result<Caseload, String> {
    let content = Content::read()?;
    let mut people = Vec::new();
    for plan in plan::plans(&content, calendar::day_of(today_ms))? {
        people.push(course::person(&content, &plan, corpus)?);
    }
    Ok(Caseload { agencies: content.agencies(), users: content.users()?, people })
}

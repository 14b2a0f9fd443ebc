//! Who may do what with which field of a record, for which purpose: decided by readable policies.
//!
//! The policies are Cedar files in `policies/`, one for each concern, built in. Each says why it is there.
//! What no policy allows is denied, and so is every question whose evaluation fails.
//!
//! Authority is a type. A handler that reads a record takes a [`Grant<act::Read>`](Grant), and only
//! [`Policies::grant`] can make one; without a decision there is nothing to call the handler with:
//!
//! ```
//! use lindung_access::{Asker, Denied, Field, Grant, Policies, Purpose, Relation, Role, Standing, act};
//!
//! fn whereabouts(grant: &Grant<act::Read>) -> bool {
//!     grant.may(Field::Whereabouts)
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let policies = Policies::embedded()?;
//! let asker = Asker {
//!     user: 7,
//!     agency: 1,
//!     role: Role::ShelterWorker,
//!     purpose: Purpose::Protection,
//!     stepped_up: true,
//! };
//! let case = (42, Standing::EMPTY.with(Relation::Assigned));
//! assert!(whereabouts(&policies.grant::<act::Read>(&asker, Some(case))?));
//!
//! let officer = Asker { role: Role::ImmigrationOfficer, purpose: Purpose::ImmigrationEnforcement, ..asker };
//! assert_eq!(policies.grant::<act::Read>(&officer, Some(case)).err(), Some(Denied { known: false }));
//! # Ok(())
//! # }
//! ```
//!
//! Nobody else can make one, and one for reading is no use for writing:
//!
//! ```compile_fail,E0451
//! use lindung_access::{FieldSet, Grant, Purpose, Role, Standing, act};
//! let forged = Grant::<act::Read> {
//!     user: 7, agency: 1, role: Role::Judge, purpose: Purpose::Adjudication, case: Some(42),
//!     standing: Standing::EMPTY, fields: FieldSet::ALL, stepped_up: true, act: std::marker::PhantomData,
//! };
//! ```
//!
//! ```compile_fail,E0308
//! # use lindung_access::{Grant, act};
//! fn append(_: &Grant<act::Append>) {}
//! fn handler(grant: &Grant<act::Read>) { append(grant) }
//! ```
//!
//! This crate must never know a database, a file, a clock, a name or the content of a record. It is told
//! who asks and how they stand towards the case; finding that out is its caller's work.

pub mod act;
mod action;
mod grant;
mod memo;
mod policies;
mod question;
mod requests;
mod sets;
mod words;

pub use action::{Action, Scope};
pub use grant::{Asker, Denied, Grant, Requester};
pub use policies::{Policies, Policy, PolicyProblem};
pub use question::{Question, Verdict};
pub use sets::{FieldSet, Standing};
pub use words::{Field, Purpose, Relation, Role, UnknownWord};

/// The id of a user, an agency or a case: the 128 bits of a UUID.
pub type Id = u128;

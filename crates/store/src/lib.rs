//! Case files as encrypted, chained, append-only ledgers; the keys they are under; the people who use them.
//!
//! Nothing here judges law, reads the environment or asks the clock: time comes in with [`Clock`].

pub mod approvals;
pub mod backup;
pub mod cases;
mod db;
pub mod docket;
pub mod doctor;
pub mod emergencies;
mod error;
pub mod keys;
pub mod ledger;
pub mod people;
pub mod record;
pub mod referrals;
pub mod replies;
pub mod services;
pub mod sessions;
mod store;
pub mod webhooks;

pub use error::{Damage, Error, Fault, Invalid, Refusal};
pub use lindung_access as access;
pub use store::{Clock, Parts, Place, Rules, Store};

/// An id of a case, entry, user or agency.
pub type Id = uuid::Uuid;
/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Instant = i64;

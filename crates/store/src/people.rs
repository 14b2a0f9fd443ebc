//! Agencies and users, what users sign in with, and the journal of what happens to them.

mod agencies;
mod attempts;
mod credentials;
mod forget;
pub(crate) mod journal;
mod links;
mod notices;
mod reseal;
mod users;
mod views;

pub use agencies::Agency;
pub use attempts::Door;
pub use credentials::{Credential, Sealed};
pub(crate) use forget::forget;
pub use links::Link;
pub use notices::Notice;
pub(crate) use notices::tell;
pub(crate) use reseal::reseal;
pub use users::{Actor, NewUser, Profile, User};
pub(crate) use users::{open_of, seal_of};
pub use views::SavedView;

use crate::Id;
use crate::ledger::Author;

/// The author of what the program does by itself, or an operator at the machine.
#[must_use]
pub fn operator() -> Author {
    Author {
        user: Id::nil(),
        agency: Id::nil(),
        role: "operator".to_owned(),
        purpose: "administration".to_owned(),
    }
}

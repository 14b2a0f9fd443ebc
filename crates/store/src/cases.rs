//! Cases: opening, appending, reading, listing, searching. What each may do is a grant that it takes.

mod agenda;
mod append;
mod attach;
mod candidates;
mod consent;
mod find;
mod held;
mod members;
mod open;
mod read;
mod readers;
pub(crate) mod standing;

pub use agenda::{Agenda, Due, Tasks, Term, Whose};
pub use append::Receipt;
pub(crate) use append::{index, touched, write_own};
pub use attach::{Attachment, File};
pub use candidates::Candidate;
pub(crate) use consent::of as consented;
pub use find::{After, Listed, Only, Page};
pub(crate) use held::{Held, entries};
pub use members::Member;
pub(crate) use read::note;
pub use read::{Entry, Reading, Whole};
pub use readers::Reader;

use lindung_access::act::Act;
use lindung_access::{Asker, Grant};

use crate::Id;
use crate::ledger::Author;

/// The author of what a grant allows.
#[must_use]
pub fn author<A: Act>(grant: &Grant<A>) -> Author {
    Author {
        user: Id::from_u128(grant.user()),
        agency: Id::from_u128(grant.agency()),
        role: grant.role().as_str().to_owned(),
        purpose: grant.purpose().as_str().to_owned(),
    }
}

/// Who asked for a grant.
pub(crate) fn asker<A: Act>(grant: &Grant<A>) -> Asker {
    Asker {
        user: grant.user(),
        agency: grant.agency(),
        role: grant.role(),
        purpose: grant.purpose(),
        stepped_up: grant.stepped_up(),
    }
}

/// The case of a grant on a case.
pub(crate) fn case<A: Act>(grant: &Grant<A>) -> Id {
    grant.case().map_or(Id::nil(), Id::from_u128)
}

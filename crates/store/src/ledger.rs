//! The ledger: entries chained within each book of each case, and checkpoints signed over all of them.

pub(crate) mod checkpoint;
mod entry;
pub mod verify;
pub mod witness;

pub use checkpoint::Checkpoint;
pub(crate) use checkpoint::Head;
pub use entry::{Author, Book, Header};
pub(crate) use entry::{Place, append, append_all};

/// SHA-256.
pub type Hash = [u8; 32];

/// A column of 32 bytes.
pub(crate) fn hash(bytes: &[u8], what: &'static str) -> Result<Hash, crate::Fault> {
    bytes.try_into().map_err(|_| crate::Damage::Shape(what).into())
}

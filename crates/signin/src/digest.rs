//! What is stored of a random secret: its SHA-256, compared in constant time.

use std::fmt;

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

/// SHA-256 of a random secret, 32 bytes, for storage and for looking it up.
///
/// A fast hash is right here and would be wrong for a password: the secrets are random and at least
/// 80 bits long, so there is no dictionary to try and a slow hash would only slow the server.
/// Comparison takes the same time wherever two digests differ.
#[derive(Clone, Copy, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of `secret` made for `purpose`; the same bytes for another purpose digest differently.
    pub(crate) fn of(purpose: &str, secret: &[u8]) -> Digest {
        let mut hash = Sha256::new();
        hash.update(purpose.as_bytes());
        // Closes the purpose, so that no purpose is the beginning of another with its secret.
        hash.update([0]);
        hash.update(secret);
        Digest(hash.finalize().into())
    }

    /// A digest as it was stored.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Digest {
        Digest(bytes)
    }

    /// The 32 bytes to store.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PartialEq for Digest {
    fn eq(&self, other: &Digest) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(…)")
    }
}

//! A passkey as it is stored: whose it is, its public key and its counter.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs::prelude::Passkey;

/// One passkey of one user. It holds a public key, nothing with which anybody could sign in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Credential {
    pub(super) user: Uuid,
    pub(super) passkey: Passkey,
}

/// The bytes are not a stored credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored passkey cannot be read")]
pub struct Unreadable;

impl Credential {
    /// Whose it is.
    #[must_use]
    pub fn user(&self) -> Uuid {
        self.user
    }

    /// The id the authenticator gave it, unique over all users; the caller keeps it so.
    #[must_use]
    pub fn id(&self) -> &[u8] {
        self.passkey.cred_id()
    }

    /// The bytes to store.
    ///
    /// # Errors
    /// [`Unreadable`] where the credential has no stored form.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Unreadable> {
        serde_json::to_vec(self).map_err(|_| Unreadable)
    }

    /// A credential as [`Credential::to_bytes`] wrote it.
    ///
    /// # Errors
    /// [`Unreadable`] for any other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Credential, Unreadable> {
        serde_json::from_slice(bytes).map_err(|_| Unreadable)
    }
}

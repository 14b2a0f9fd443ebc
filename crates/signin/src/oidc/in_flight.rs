//! What is kept while the browser is at the provider.

use serde::{Deserialize, Serialize};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::{Problem, TIME_LIMIT};

/// The secrets of one sign-in and its beginning.
#[derive(Serialize, Deserialize, ZeroizeOnDrop)]
pub(super) struct InFlight {
    /// Ties the answer to the browser that asked.
    pub(super) state: String,
    /// Ties the ID token to this sign-in.
    pub(super) nonce: String,
    /// Ties the code to this server (PKCE).
    pub(super) verifier: String,
    /// Whether the person was to prove anew who they are.
    pub(super) confirmation: bool,
    /// In Unix milliseconds.
    pub(super) begun_at: i64,
}

impl InFlight {
    /// The bytes to keep.
    pub(super) fn keep(&self) -> Zeroizing<Vec<u8>> {
        // Strings, a truth value and a number always have a JSON form.
        Zeroizing::new(serde_json::to_vec(self).unwrap_or_default())
    }

    /// The sign-in in kept bytes, where its time is not over.
    pub(super) fn open(bytes: &[u8], now: i64) -> Result<InFlight, Problem> {
        let in_flight: InFlight = serde_json::from_slice(bytes).map_err(|_| Problem::NotBegun)?;
        let age = now.checked_sub(in_flight.begun_at).ok_or(Problem::TooLate)?;
        if (0..=TIME_LIMIT).contains(&age) { Ok(in_flight) } else { Err(Problem::TooLate) }
    }
}

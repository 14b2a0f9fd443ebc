//! What is kept between the challenge and the response: of which kind, for whom, until when.

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};
use zeroize::Zeroizing;

use super::{Refused, TIME_LIMIT};

/// The kind of a ceremony, so that the state of one never serves another.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ceremony {
    /// A passkey is added to `user`.
    Registration { user: Uuid, state: Box<PasskeyRegistration> },
    /// Somebody signs in; `user` is set where it must be that one.
    SignIn { user: Option<Uuid>, state: Box<DiscoverableAuthentication> },
}

/// A ceremony with its end.
#[derive(Serialize, Deserialize)]
pub(super) struct InFlight {
    ceremony: Ceremony,
    begun_at: i64,
}

impl InFlight {
    /// The bytes to keep.
    pub(super) fn keep(ceremony: Ceremony, now: i64) -> Result<Zeroizing<Vec<u8>>, Refused> {
        let in_flight = InFlight { ceremony, begun_at: now };
        serde_json::to_vec(&in_flight).map(Zeroizing::new).map_err(|_| Refused::NotBegun)
    }

    /// The ceremony in kept bytes, where its time is not over.
    pub(super) fn open(bytes: &[u8], now: i64) -> Result<Ceremony, Refused> {
        let InFlight { ceremony, begun_at } = serde_json::from_slice(bytes).map_err(|_| Refused::NotBegun)?;
        let age = now.checked_sub(begun_at).ok_or(Refused::Expired)?;
        // An instant before the beginning is a clock gone wrong, and no reason to wait for ever.
        if (0..=TIME_LIMIT).contains(&age) { Ok(ceremony) } else { Err(Refused::Expired) }
    }
}

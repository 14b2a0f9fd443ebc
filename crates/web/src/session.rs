//! Sessions: a reference in a cookie, everything else sealed in the store.

use std::collections::HashMap;

use async_trait::async_trait;
use lindung_store::Store;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result, SessionStore};

/// Sessions in the store. Until when one is kept is counted by the store's clock from its last change:
/// what ends it earlier is decided where it is used.
#[derive(Clone, Debug)]
pub(crate) struct Sessions {
    pub(crate) store: Store,
    /// How long a session of somebody signed in lasts at most, in milliseconds.
    pub(crate) absolute: i64,
}

/// How long is kept what somebody began before signing in: fifteen minutes.
const BEGUN: i64 = 15 * 60_000;

/// The store holds only the digest of a session's id: whoever reads it cannot use it.
fn digest(id: Id) -> [u8; 32] {
    let mut sum = Sha256::new();
    sum.update(b"lindung.session/1");
    sum.update(id.0.to_be_bytes());
    sum.finalize().into()
}

fn fault(_: lindung_store::Error) -> Error {
    Error::Backend("the store does not answer".to_owned())
}

impl Sessions {
    async fn keep(&self, record: &Record, new: bool) -> Result<bool> {
        let data = serde_json::to_vec(&record.data).map_err(|_| Error::Encode("session".to_owned()))?;
        let lasts = if record.data.contains_key(crate::who::KEY) { self.absolute } else { BEGUN };
        let expires = self.store.now() + lasts;
        self.store.keep_session(digest(record.id), &data, expires, new).await.map_err(fault)
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !self.keep(record, true).await? {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.keep(record, false).await.map(drop)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some((data, expires)) = self.store.session(digest(*id)).await.map_err(fault)? else {
            return Ok(None);
        };
        let data: HashMap<String, serde_json::Value> =
            serde_json::from_slice(&data).map_err(|_| Error::Decode("session".to_owned()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires / 1000)
            .map_err(|_| Error::Decode("session".to_owned()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.store.end_session(digest(*id)).await.map_err(fault)
    }
}

//! Answers that were given, kept for a day under the key that the request carried.

use serde::{Deserialize, Serialize};

use crate::db::{row, run};
use crate::keys::{Purpose, code, open, seal};
use crate::{Damage, Error, Instant, Store};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its media type.
    pub kind: String,
    /// Its body.
    pub body: Vec<u8>,
}

/// What is kept under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing was; now this request is under way.
    New,
    /// The same request is under way.
    UnderWay,
    /// Another request had this key.
    Other,
    /// The same request was answered so.
    Answered(Reply),
}

/// How long answers are kept.
const KEPT: Instant = 24 * 3_600_000;
/// A request that ended without an answer holds its key no longer than this.
const UNDER_WAY: Instant = 150_000;

impl Store {
    /// Begins to answer a request, or tells what was answered.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn begin_reply(&self, key: [u8; 32], request: [u8; 32]) -> Result<Kept, Error> {
        let keys = self.keys.clone();
        // Under a key: a copy of the database confirms no guess of what was sent.
        let request = code(&keys.newest(Purpose::System)?.1, &data_encoding::HEXLOWER.encode(&request));
        self.ask(move |tx| {
            let keys = keys.clone();
            Box::pin(async move {
                let old =
                    "DELETE FROM replies WHERE made_at < $1 OR (key = $2 AND status = 0 AND made_at < $3)";
                run!(tx.loan.conn(), old, tx.now - KEPT, key.as_slice(), tx.now - UNDER_WAY)?;
                let made =
                    "INSERT INTO replies (key, request, status, body, made_at) VALUES ($1, $2, 0, $3, $4)
                            ON CONFLICT (key) DO NOTHING";
                let none: &[u8] = &[];
                if run!(tx.loan.conn(), made, key.as_slice(), request.as_slice(), none, tx.now)? == 1 {
                    return Ok(Kept::New);
                }
                let wanted = "SELECT request, status, body FROM replies WHERE key = $1";
                let found = row!(tx.loan.conn(), (Vec<u8>, i64, Vec<u8>), wanted, key.as_slice())?;
                let Some((asked, status, sealed)) = found else { return Ok(Kept::UnderWay) };
                if asked != request {
                    return Ok(Kept::Other);
                }
                if status == 0 {
                    return Ok(Kept::UnderWay);
                }
                let (version, sealed) = sealed.split_first_chunk::<8>().ok_or(Damage::Shape("an answer"))?;
                let by = keys.key(Purpose::System, i64::from_be_bytes(*version))?;
                let clear = open(&by, &[b"reply", &key], sealed, "an answer")?;
                let reply = serde_json::from_slice(&clear).map_err(|_| Damage::Shape("an answer"))?;
                Ok(Kept::Answered(reply))
            })
        })
        .await
    }

    /// Keeps the answer, or gives the key free again where there is none worth keeping.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn end_reply(&self, key: [u8; 32], reply: Option<Reply>) -> Result<(), Error> {
        let sealed = match &reply {
            None => None,
            Some(reply) => {
                let (version, by) = self.keys.newest(Purpose::System)?;
                let mut sealed = version.to_be_bytes().to_vec();
                sealed.extend(seal(&by, &[b"reply", &key], &serde_json::to_vec(reply).unwrap_or_default())?);
                Some((i64::from(reply.status), sealed))
            }
        };
        self.ask(move |tx| {
            let sealed = sealed.clone();
            Box::pin(async move {
                match sealed {
                    None => run!(tx.loan.conn(), "DELETE FROM replies WHERE key = $1", key.as_slice())?,
                    Some((status, body)) => {
                        let change = "UPDATE replies SET status = $1, body = $2 WHERE key = $3";
                        run!(tx.loan.conn(), change, status, body.as_slice(), key.as_slice())?
                    }
                };
                Ok(())
            })
        })
        .await
    }
}

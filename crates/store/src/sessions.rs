//! Sessions as they are kept: by the digest of their token, sealed, until they expire.

use crate::db::{row, run};
use crate::keys::{Purpose, open, seal};
use crate::{Damage, Error, Instant, Store};

impl Store {
    /// Keeps a session; gives whether there was none under this digest.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn keep_session(
        &self,
        digest: [u8; 32],
        data: &[u8],
        expires: Instant,
        new: bool,
    ) -> Result<bool, Error> {
        let (version, key) = self.keys.newest(Purpose::Staff)?;
        let mut sealed = version.to_be_bytes().to_vec();
        sealed.extend(seal(&key, &[b"session", &digest], data)?);
        self.ask(move |tx| {
            let sealed = sealed.clone();
            Box::pin(async move {
                if new {
                    let old = "DELETE FROM sessions WHERE expires < $1";
                    run!(tx.loan.conn(), old, tx.now)?;
                    let made = "INSERT INTO sessions (digest, data, expires) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING";
                    return Ok(run!(tx.loan.conn(), made, digest.as_slice(), sealed.as_slice(), expires)? == 1);
                }
                // A session that was ended meanwhile stays ended.
                let kept = "UPDATE sessions SET data = $1, expires = $2 WHERE digest = $3";
                run!(tx.loan.conn(), kept, sealed.as_slice(), expires, digest.as_slice())?;
                Ok(true)
            })
        })
        .await
    }

    /// A session that has not expired, and when it will.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn session(&self, digest: [u8; 32]) -> Result<Option<(Vec<u8>, Instant)>, Error> {
        let mut loan = self.read().await?;
        let wanted = "SELECT data, expires FROM sessions WHERE digest = $1 AND expires > $2";
        let Some((sealed, expires)) =
            row!(loan.conn(), (Vec<u8>, i64), wanted, digest.as_slice(), self.now())?
        else {
            return Ok(None);
        };
        let (version, sealed) = sealed.split_first_chunk::<8>().ok_or(Damage::Shape("a session"))?;
        let key = self.keys.key(Purpose::Staff, i64::from_be_bytes(*version))?;
        Ok(Some((open(&key, &[b"session", &digest], sealed, "a session")?.to_vec(), expires)))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn end_session(&self, digest: [u8; 32]) -> Result<(), Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                run!(tx.loan.conn(), "DELETE FROM sessions WHERE digest = $1", digest.as_slice())?;
                Ok(())
            })
        })
        .await
    }
}

//! Bringing addresses and secrets of webhooks under the newest key.

use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::keys::Keys;
use crate::people::{open_of, seal_of};
use crate::{Error, Id};

/// A few webhooks after an id; gives the last, or nothing at the end.
pub(crate) async fn reseal(tx: &mut Tx, keys: &Keys, after: Id, limit: i64) -> Result<Option<Id>, Error> {
    let kept = rows!(
        tx.loan.conn(),
        (Id, Vec<u8>, Option<Vec<u8>>),
        "SELECT id, url, secret FROM webhooks WHERE id > $1 ORDER BY id LIMIT $2",
        after,
        limit
    )?;
    for (id, url, secret) in &kept {
        let anew = |what: &[u8], sealed: &[u8]| seal_of(keys, what, *id, &open_of(keys, what, *id, sealed)?);
        let url = anew(b"webhook-url", url)?;
        let secret = secret.as_ref().map(|secret| anew(b"webhook-secret", secret)).transpose()?;
        let change = "UPDATE webhooks SET url = $1, secret = $2 WHERE id = $3";
        run!(tx.loan.conn(), change, url.as_slice(), secret.as_deref(), *id)?;
    }
    Ok(kept.last().map(|(id, ..)| *id))
}

//! Renewing keys while serving: what is under an older version is brought under the newest, a little at a time.

use std::sync::Arc;

use crate::cases::{Held, index};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::keys::{Keys, Purpose};
use crate::people::reseal;
use crate::webhooks;
use crate::{Error, Fault, Id, Store};

/// Cases or users in one transaction: others are served in between.
const AT_ONCE: i64 = 100;

impl Store {
    /// Brings a few cases under the newest keys. Gives how many; none where all are.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn renew_some(&self) -> Result<usize, Error> {
        self.keys.reread()?;
        let keys = Arc::new(self.keys.clone());
        self.ask(move |tx| {
            let keys = Arc::clone(&keys);
            Box::pin(async move {
                let (records, _) = keys.newest(Purpose::Records)?;
                let (names, _) = keys.newest(Purpose::Index)?;
                // From this transaction on no server wraps a key under an older version.
                let least = "UPDATE instance SET records_version = $1 WHERE records_version < $1";
                run!(tx.loan.conn(), least, records)?;
                let old = rows!(
                    tx.loan.conn(),
                    (Id,),
                    "SELECT id FROM cases WHERE (key_version < $1 OR (index_version < $2 AND index_version <> 0))
                     AND erased_at IS NULL LIMIT $3",
                    records,
                    names,
                    AT_ONCE
                )?;
                for (case,) in &old {
                    renew(tx, &keys, *case, names).await?;
                }
                Ok(old.len())
            })
        })
        .await
    }

    /// Brings a few users, after an id, under the newest keys. Gives the last; nothing at the end.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn renew_users(&self, after: Id) -> Result<Option<Id>, Error> {
        let keys = Arc::new(self.keys.clone());
        self.ask(move |tx| {
            let keys = Arc::clone(&keys);
            Box::pin(async move { reseal(tx, &keys, after, AT_ONCE).await })
        })
        .await
    }

    /// Brings a few webhooks, after an id, under the newest keys. Gives the last; nothing at the end.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn renew_webhooks(&self, after: Id) -> Result<Option<Id>, Error> {
        let keys = Arc::new(self.keys.clone());
        self.ask(move |tx| {
            let keys = Arc::clone(&keys);
            Box::pin(async move { webhooks::reseal(tx, &keys, after, AT_ONCE).await })
        })
        .await
    }
}

/// That the keyring at hand is not older than what the data are under: another program may have renewed it.
pub(crate) async fn current(tx: &mut Tx, keys: &Keys) -> Result<(), Error> {
    let least = row!(tx.loan.conn(), (i64,), "SELECT records_version FROM instance WHERE one = 1")?;
    let least = least.map_or(1, |(least,)| least);
    if keys.newest(Purpose::Records)?.0 < least {
        keys.reread()?;
    }
    if keys.newest(Purpose::Records)?.0 < least {
        return Err(Fault::NoKey { purpose: Purpose::Records.as_str(), version: least }.into());
    }
    Ok(())
}

async fn renew(tx: &mut Tx, keys: &Keys, case: Id, names: i64) -> Result<(), Error> {
    let held = Held::get(tx.loan.conn(), case).await?;
    let key = held.key(keys)?;
    let (version, wrapped) = key.wrap(keys, case)?;
    let change = "UPDATE cases SET key_version = $1, wrapped_key = $2 WHERE id = $3";
    run!(tx.loan.conn(), change, version, wrapped.as_slice(), case)?;
    let indexed = row!(tx.loan.conn(), (i64,), "SELECT index_version FROM cases WHERE id = $1", case)?;
    if indexed.is_some_and(|(indexed,)| indexed != 0 && indexed < names) {
        index(tx, keys, case, &held.record(&key)?).await?;
    }
    Ok(())
}

//! Which versions of keys there are, and how many cases are still under each. No key comes near this.

use lindung_access::{Grant, act};

use crate::db::rows;
use crate::keys::Purpose;
use crate::{Error, Store};

/// A version of a key with how many cases are under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Under {
    /// The version.
    pub version: i64,
    /// How many cases.
    pub cases: i64,
}

/// The state of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Every purpose with the versions there are, in their order.
    pub versions: Vec<(Purpose, Vec<i64>)>,
    /// Cases by the version of the records key that wraps their own.
    pub records: Vec<Under>,
    /// Cases with a name by the version of the index key that finds them.
    pub index: Vec<Under>,
}

impl Store {
    /// Which versions of keys there are, and how many cases are under each. Erased cases are under none.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn key_state(&self, _: &Grant<act::SeeLedger>) -> Result<State, Error> {
        let mut loan = self.read().await?;
        let records = rows!(
            loan.conn(),
            (i64, i64),
            "SELECT key_version, COUNT(*) FROM cases WHERE erased_at IS NULL
             GROUP BY key_version ORDER BY key_version"
        )?;
        let index = rows!(
            loan.conn(),
            (i64, i64),
            "SELECT index_version, COUNT(*) FROM cases WHERE erased_at IS NULL AND index_version <> 0
             GROUP BY index_version ORDER BY index_version"
        )?;
        drop(loan);
        let newest = self.keys.ring().versions(Purpose::Records).into_iter().max().unwrap_or_default();
        if records.iter().any(|(version, _)| *version > newest) {
            // Another program has renewed the keys: the keyring at hand is older than the data.
            self.keys.reread()?;
        }
        let ring = self.keys.ring();
        let of = |purpose: Purpose| {
            let mut versions = ring.versions(purpose);
            versions.sort_unstable();
            (purpose, versions)
        };
        let under = |(version, cases)| Under { version, cases };
        Ok(State {
            versions: Purpose::ALL.map(of).to_vec(),
            records: records.into_iter().map(under).collect(),
            index: index.into_iter().map(under).collect(),
        })
    }
}

//! Keys that live outside the database: a keyring of purposes and versions, and what each opens.

mod index;
mod renew;
mod ring;
mod seal;
mod sound;
mod state;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use zeroize::Zeroizing;

pub(crate) use index::{code, whole};
pub use index::{names, normal};
pub(crate) use renew::current;
pub use ring::{Keyring, Purpose};
pub(crate) use seal::{CaseKey, open, seal};
pub use sound::sounds;
pub use state::{State, Under};

use crate::Fault;

/// Where the text of the keyring comes from: a file, the environment, a command.
pub type Source = Arc<dyn Fn() -> Result<Zeroizing<String>, String> + Send + Sync>;

/// The keyring in use. A version that it does not know makes it look at its source again, so that
/// keys can be renewed while serving.
#[derive(Clone)]
pub struct Keys {
    ring: Arc<RwLock<Arc<Keyring>>>,
    source: Source,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

impl Keys {
    /// Reads the keyring.
    ///
    /// # Errors
    /// [`Fault::Keyring`] where the source gives nothing that is a keyring.
    pub fn read(source: Source) -> Result<Self, Fault> {
        let ring = Keyring::parse(&source().map_err(Fault::Keyring)?)?;
        Ok(Self { ring: Arc::new(RwLock::new(Arc::new(ring))), source })
    }

    /// The keyring as it is now.
    #[must_use]
    pub fn ring(&self) -> Arc<Keyring> {
        self.ring.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Looks at the source again.
    ///
    /// # Errors
    /// [`Fault::Keyring`] where the source gives nothing that is a keyring, or that of another store.
    pub fn reread(&self) -> Result<(), Fault> {
        let ring = Keyring::parse(&(self.source)().map_err(Fault::Keyring)?)?;
        if ring.instance() != self.ring().instance() {
            return Err(Fault::Keyring("belongs to another store".to_owned()));
        }
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
        Ok(())
    }

    /// A key by its version.
    pub(crate) fn key(&self, purpose: Purpose, version: i64) -> Result<Zeroizing<[u8; 32]>, Fault> {
        if let Some(key) = self.ring().key(purpose, version) {
            return Ok(key);
        }
        self.reread()?;
        self.ring().key(purpose, version).ok_or(Fault::NoKey { purpose: purpose.as_str(), version })
    }

    /// The newest key: its version and itself.
    pub(crate) fn newest(&self, purpose: Purpose) -> Result<(i64, Zeroizing<[u8; 32]>), Fault> {
        self.ring().newest(purpose).ok_or(Fault::NoKey { purpose: purpose.as_str(), version: 1 })
    }
}

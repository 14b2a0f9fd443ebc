//! The keyring as a document: `lindung.keys/1`.

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Fault, Id};

/// What a key is for. No key serves two purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Wraps the key of each case.
    Records,
    /// What is kept about users: names, one-time-code secrets, passkeys.
    Staff,
    /// Makes the index by which names are found.
    Index,
    /// Entries about the store itself; requests and their reasons.
    System,
    /// Backup files.
    Backup,
    /// Signs checkpoints.
    Checkpoint,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 6] =
        [Self::Records, Self::Staff, Self::Index, Self::System, Self::Backup, Self::Checkpoint];

    /// The word in the keyring.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Staff => "staff",
            Self::Index => "index",
            Self::System => "system",
            Self::Backup => "backup",
            Self::Checkpoint => "checkpoint",
        }
    }
}

/// All keys of one store.
pub struct Keyring {
    instance: Id,
    keys: Vec<Key>,
}

struct Key {
    purpose: Purpose,
    version: i64,
    key: Zeroizing<[u8; 32]>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    schema: String,
    instance: Id,
    keys: Vec<Written>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    purpose: Purpose,
    version: i64,
    key: String,
}

const SCHEMA: &str = "lindung.keys/1";
/// No version is above this, so that there is always one after it.
const LAST: i64 = i32::MAX as i64;

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keyring").field("instance", &self.instance).finish_non_exhaustive()
    }
}

impl Keyring {
    /// A new keyring for a new store.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn generate() -> Result<Self, Fault> {
        let mut ring = Self { instance: Id::new_v4(), keys: Vec::new() };
        for purpose in Purpose::ALL {
            ring.renew(purpose)?;
        }
        Ok(ring)
    }

    /// Adds a new version of a key; the old ones stay, for what is still under them.
    ///
    /// # Errors
    /// [`Fault::NoRandomness`].
    pub fn renew(&mut self, purpose: Purpose) -> Result<i64, Fault> {
        let version = self.newest(purpose).map_or(1, |(version, _)| version + 1);
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut()).map_err(|_| Fault::NoRandomness)?;
        self.keys.push(Key { purpose, version, key });
        Ok(version)
    }

    /// Takes out versions of a purpose that nothing is under any more.
    pub fn retire(&mut self, purpose: Purpose, below: i64) {
        self.keys.retain(|key| key.purpose != purpose || key.version >= below);
    }

    /// Reads the document.
    ///
    /// # Errors
    /// [`Fault::Keyring`] with what is wrong; never any part of a key.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let refuse = |what: &str| Fault::Keyring(what.to_owned());
        let document: Document = serde_json::from_str(text).map_err(|error| {
            Fault::Keyring(format!(
                "is no {SCHEMA} document (line {}, column {})",
                error.line(),
                error.column()
            ))
        })?;
        if document.schema != SCHEMA {
            return Err(refuse("is of another schema than lindung.keys/1"));
        }
        let mut keys: Vec<Key> = Vec::new();
        for written in document.keys {
            let text = Zeroizing::new(written.key);
            let bytes = Zeroizing::new(
                BASE64.decode(text.as_bytes()).map_err(|_| refuse("holds a key that is not base64"))?,
            );
            let mut key = Zeroizing::new([0; 32]);
            if bytes.len() != key.len() {
                return Err(refuse("holds a key that is not of 32 bytes"));
            }
            key.copy_from_slice(&bytes);
            if !(1..=LAST).contains(&written.version) {
                return Err(refuse("holds a key whose version is not from 1 to 2147483647"));
            }
            if keys.iter().any(|known| known.purpose == written.purpose && known.version == written.version) {
                return Err(refuse("holds two keys of one purpose and version"));
            }
            keys.push(Key { purpose: written.purpose, version: written.version, key });
        }
        let ring = Self { instance: document.instance, keys };
        match Purpose::ALL.into_iter().find(|purpose| ring.newest(*purpose).is_none()) {
            Some(purpose) => Err(Fault::Keyring(format!("holds no key for {}", purpose.as_str()))),
            None => Ok(ring),
        }
    }

    /// The document, for a file that only its owner may read.
    #[must_use]
    pub fn write(&self) -> Zeroizing<String> {
        let keys = self.keys.iter().map(|key| Written {
            purpose: key.purpose,
            version: key.version,
            key: BASE64.encode(key.key.as_ref()),
        });
        let document = Document { schema: SCHEMA.to_owned(), instance: self.instance, keys: keys.collect() };
        // A document of text and numbers can always be written.
        Zeroizing::new(serde_json::to_string_pretty(&document).unwrap_or_default())
    }

    /// Which store it belongs to.
    #[must_use]
    pub fn instance(&self) -> Id {
        self.instance
    }

    /// A key by its version.
    pub(crate) fn key(&self, purpose: Purpose, version: i64) -> Option<Zeroizing<[u8; 32]>> {
        self.keys
            .iter()
            .find(|key| key.purpose == purpose && key.version == version)
            .map(|key| key.key.clone())
    }

    /// The newest version of a key.
    pub(crate) fn newest(&self, purpose: Purpose) -> Option<(i64, Zeroizing<[u8; 32]>)> {
        let of = self.keys.iter().filter(|key| key.purpose == purpose);
        of.max_by_key(|key| key.version).map(|key| (key.version, key.key.clone()))
    }

    /// The versions there are of a purpose.
    #[must_use]
    pub fn versions(&self, purpose: Purpose) -> Vec<i64> {
        self.keys.iter().filter(|key| key.purpose == purpose).map(|key| key.version).collect()
    }
}

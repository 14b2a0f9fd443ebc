//! What can go wrong: a fault of the machine, damage to the data, or a refusal of the request.

/// The request was not carried out and could not be: the machine, the database or the keys.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database said no. The text is for the log of the operator and holds no personal data.
    #[error("the database failed: {0}")]
    Database(String),
    /// The data are not what they were when they were written.
    #[error("the data are damaged: {0}")]
    Damaged(#[from] Damage),
    /// A key that is needed is not in the keyring.
    #[error(
        "no key for {purpose} version {version}: {remedy}",
        remedy = "give the keyring that this data was written with"
    )]
    NoKey {
        /// What the key is for.
        purpose: &'static str,
        /// Its version.
        version: i64,
    },
    /// The keyring cannot be read or written.
    #[error("the keyring {0}")]
    Keyring(String),
    /// A file cannot be read or written.
    #[error("{0}")]
    File(String),
    /// The database did not say whether it kept what was written: asking again with the same id tells.
    #[error("the database did not confirm: {0}")]
    InDoubt(String),
    /// The store is closing.
    #[error("the store is closing")]
    Closing,
    /// The machine gave no random bytes.
    #[error("this machine gives no random bytes")]
    NoRandomness,
}

/// How data differ from what was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A sealed value does not open: changed, moved from elsewhere, or sealed under another key.
    #[error("{0} does not open under its key: changed, or moved from elsewhere")]
    Sealed(&'static str),
    /// The database file itself.
    #[error("the database file: {0}")]
    File(String),
    /// A place in the ledger.
    #[error("the ledger: {0}")]
    Ledger(String),
    /// A value that no version of this program wrote.
    #[error("{0} is not what this program writes")]
    Shape(&'static str),
}

/// The request is understood and refused; nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such thing, or it is not to be known.
    NotFound,
    /// Known, and not allowed.
    NotAllowed,
    /// The record has moved on: the sequence number it has now.
    Stale {
        /// The number of the last entry.
        seq: i64,
    },
    /// The same id with another content.
    Conflict(&'static str),
    /// What was sent does not keep the contract.
    Invalid(Vec<Invalid>),
    /// Spent, expired or used.
    Expired,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request is refused.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The request could not be carried out.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Vec<Invalid>> for Error {
    fn from(problems: Vec<Invalid>) -> Self {
        Self::Refused(Refusal::Invalid(problems))
    }
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Self {
        Self::Fault(damage.into())
    }
}

/// One thing that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// The place, as a path of keys.
    pub field: String,
    /// What is wrong and what to do.
    pub problem: String,
}

impl Invalid {
    /// One problem at one place.
    #[must_use]
    pub fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { field: field.into(), problem: problem.into() }
    }

    /// The refusal of just this.
    #[must_use]
    pub fn refusal(field: impl Into<String>, problem: impl Into<String>) -> Refusal {
        Refusal::Invalid(vec![Self::new(field, problem)])
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => {
                // SQLITE_CORRUPT and SQLITE_NOTADB, with their extended codes.
                let corrupt = matches!(inner.code().as_deref(), Some("11" | "267" | "523" | "779" | "26"));
                let message = inner.message().to_owned();
                if corrupt { Self::Damaged(Damage::File(message)) } else { Self::Database(message) }
            }
            sqlx::Error::PoolClosed => Self::Closing,
            _ => Self::Database(error.to_string()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for Fault {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Database(error.to_string())
    }
}

impl Fault {
    /// The same fault for another of those it befell.
    #[must_use]
    pub fn again(&self) -> Self {
        match self {
            Self::Database(message) => Self::Database(message.clone()),
            Self::Damaged(damage) => Self::Damaged(damage.clone()),
            Self::NoKey { purpose, version } => Self::NoKey { purpose, version: *version },
            Self::Keyring(message) => Self::Keyring(message.clone()),
            Self::File(message) => Self::File(message.clone()),
            Self::InDoubt(message) => Self::InDoubt(message.clone()),
            Self::Closing => Self::Closing,
            Self::NoRandomness => Self::NoRandomness,
        }
    }
}

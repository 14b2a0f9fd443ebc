//! The store: opening it, what it must find to serve, closing it.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use ed25519_dalek::VerifyingKey;
use lindung_access::Policies;
use serde_json::Value;

use crate::db::writer::{Means, Work, Writer};
use crate::db::{Db, Loan, open, row, rows};
use crate::docket::Outlook;
use crate::keys::Keys;
use crate::ledger::checkpoint::signing_key;
use crate::ledger::verify::{self, Report};
use crate::ledger::witness::Witness;
use crate::ledger::{Checkpoint, hash};
use crate::record::Record;
use crate::{Damage, Error, Fault, Id, Instant, Invalid};

/// Gives the time: milliseconds since 1970.
pub type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// Where the data are.
#[derive(Clone, Debug)]
pub enum Place {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its URL.
    Server(String),
}

/// What documents and decisions must keep, which only the law's side knows.
pub trait Rules: Send + Sync {
    /// Checks a document `lindung.case/1`.
    ///
    /// # Errors
    /// Every place where it breaks the contract.
    fn check(&self, document: &Value) -> Result<(), Vec<Invalid>>;

    /// Whether a decision on one act may stand in this record at this instant (Guideline 8; ACTIP 14(7)).
    ///
    /// # Errors
    /// Every reason why it may not, with the key of the decision it is about.
    fn admits(&self, record: &Record, decision: &Value, at: Instant) -> Result<(), Vec<Invalid>>;

    /// What the law in force at an instant says of a record; nothing where no law is held for it.
    fn outlook(&self, record: &Record, at: Instant) -> Option<Outlook>;

    /// Names the law in force at an instant: another name wherever a case could come out otherwise.
    fn law(&self, at: Instant) -> String;
}

/// The case files, their keys and their people.
#[derive(Clone)]
pub struct Store {
    pub(crate) db: Db,
    pub(crate) writer: Writer,
    pub(crate) keys: Keys,
    pub(crate) clock: Clock,
    pub(crate) rules: Arc<dyn Rules>,
    pub(crate) policies: Arc<Policies>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("sqlite", &self.db.is_sqlite()).finish_non_exhaustive()
    }
}

/// What a store is made of.
#[derive(Clone)]
pub struct Parts {
    /// Where the data are.
    pub place: Place,
    /// The keys.
    pub keys: Keys,
    /// The time.
    pub clock: Clock,
    /// The law's side.
    pub rules: Arc<dyn Rules>,
    /// Who may do what.
    pub policies: Arc<Policies>,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts").finish_non_exhaustive()
    }
}

impl Store {
    /// Opens what is there.
    ///
    /// # Errors
    /// [`Fault`] where nothing is there, the keys are of another store, or the data are damaged.
    pub async fn open(parts: Parts) -> Result<Self, Fault> {
        if let Place::File(file) = &parts.place
            && !file.exists()
        {
            let what = format!(
                "{}: there are keys for this database and it is missing; restore a backup",
                file.display()
            );
            return Err(Fault::File(what));
        }
        let store = Self::connect(parts, false).await?;
        store.sound().await?;
        Ok(store)
    }

    /// Makes a new store where nothing is.
    ///
    /// # Errors
    /// [`Fault`] where something is there already.
    pub async fn create(parts: Parts) -> Result<Self, Fault> {
        if let Place::File(file) = &parts.place
            && file.exists()
        {
            let what = format!("{}: a database stands here and the keys for it do not", file.display());
            return Err(Fault::File(what));
        }
        let store = Self::connect(parts, true).await?;
        let (instance, made_at) = (store.keys.ring().instance(), (store.clock)());
        let key = signing_key(&store.keys)?.verifying_key();
        let done = store.ask(move |tx| {
            Box::pin(async move {
                Ok(crate::db::run!(
                    tx.loan.conn(),
                    "INSERT INTO instance (one, id, verifying_key, made_at) VALUES (1, $1, $2, $3) ON CONFLICT (one) DO NOTHING",
                    instance,
                    key.as_bytes().as_slice(),
                    made_at
                )?)
            })
        });
        let done = done.await.map_err(|error| match error {
            Error::Fault(fault) => fault,
            Error::Refused(_) => Fault::Closing,
        })?;
        if done == 0 {
            return Err(Fault::File("this database holds a store already; give its keys".to_owned()));
        }
        Ok(store)
    }

    /// A place with tables and nothing in them.
    pub(crate) async fn empty(parts: Parts) -> Result<Self, Fault> {
        if Self::instance(&parts.place).await?.is_some() {
            return Err(Fault::File(
                "there is a store here already; a backup goes into an empty place".to_owned(),
            ));
        }
        Self::connect(parts, true).await
    }

    /// Which store a place holds; nothing where it holds none.
    ///
    /// # Errors
    /// [`Fault`] where it cannot be read.
    pub async fn instance(place: &Place) -> Result<Option<Id>, Fault> {
        let db = match place {
            Place::File(file) if !file.exists() => return Ok(None),
            Place::File(file) => open::sqlite(file, false).await?,
            Place::Server(url) => open::postgres(url).await?,
        };
        let mut loan = db.reader().await?;
        let found = row!(loan.conn(), (Id,), "SELECT id FROM instance WHERE one = 1");
        drop(loan);
        db.close().await;
        Ok(found?.map(|(id,)| id))
    }

    async fn connect(parts: Parts, new: bool) -> Result<Self, Fault> {
        let db = match &parts.place {
            Place::File(file) => open::sqlite(file, new).await?,
            Place::Server(url) => open::postgres(url).await?,
        };
        let means = Means { db: db.clone(), clock: parts.clock.clone(), keys: parts.keys.clone() };
        let (writer, _) = Writer::start(means);
        let Parts { keys, clock, rules, policies, .. } = parts;
        Ok(Self { db, writer, keys, clock, rules, policies })
    }

    /// What is looked at before serving: quick, whatever the size. The rest is [`Store::verify`]'s.
    async fn sound(&self) -> Result<(), Fault> {
        // In one view: another server may be writing to it.
        let mut still = self.db.still().await?;
        let outcome = self.sound_in(still.loan()?).await;
        still.end().await;
        outcome
    }

    async fn sound_in(&self, loan: &mut Loan) -> Result<(), Fault> {
        let instance =
            row!(loan.conn(), (Id, Vec<u8>), "SELECT id, verifying_key FROM instance WHERE one = 1")?;
        let Some((instance, key)) = instance else {
            return Err(Damage::Ledger("the store does not say which it is".to_owned()).into());
        };
        if instance != self.keys.ring().instance() {
            return Err(Fault::Keyring("belongs to another store".to_owned()));
        }
        if key != signing_key(&self.keys)?.verifying_key().as_bytes() {
            return Err(
                Damage::Ledger("it was signed with another key than this keyring's".to_owned()).into()
            );
        }
        let end =
            row!(loan.conn(), (i64, i64, Vec<u8>), "SELECT position, number, hash FROM log WHERE one = 1")?;
        let Some((position, number, end)) = end else {
            return Err(Damage::Ledger("the end of the log is missing".to_owned()).into());
        };
        let last =
            row!(loan.conn(), (Option<i64>,), "SELECT MAX(position) FROM entries")?.and_then(|(last,)| last);
        if last.unwrap_or(0) != position {
            let what = format!(
                "{position} entries were signed and the last that stands here is {}",
                last.unwrap_or(0)
            );
            return Err(Damage::Ledger(what).into());
        }
        let signed = self.checkpoint_of(loan, number).await?;
        let whole = match signed {
            None => position == 0,
            Some(signed) => {
                signed.hash().as_slice() == end
                    && signed.size == position
                    && signed.is_signed(&signing_key(&self.keys)?.verifying_key())
            }
        };
        if whole {
            Ok(())
        } else {
            Err(Damage::Ledger("its last checkpoint does not hold".to_owned()).into())
        }
    }

    async fn checkpoint_of(&self, loan: &mut Loan, number: i64) -> Result<Option<Checkpoint>, Fault> {
        type Row = (i64, i64, Vec<u8>, Vec<u8>, i64, Vec<u8>);
        let found = row!(
            loan.conn(),
            Row,
            "SELECT number, size, root, previous, at, signature FROM checkpoints WHERE number = $1",
            number
        )?;
        let Some((number, size, root, previous, at, signature)) = found else { return Ok(None) };
        let (root, previous) = (hash(&root, "a checkpoint")?, hash(&previous, "a checkpoint")?);
        Ok(Some(Checkpoint { number, size, root, previous, at, signature }))
    }

    pub(crate) async fn read(&self) -> Result<Loan, Fault> {
        self.db.reader().await
    }

    /// Runs a job in a transaction: its result, or why there is none.
    pub(crate) async fn ask<T: Send + 'static>(&self, work: impl Work<T>) -> Result<T, Error> {
        self.writer.write(work).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`Fault`] where it does not.
    pub async fn answers(&self) -> Result<(), Fault> {
        let mut loan = self.read().await?;
        row!(loan.conn(), (i64,), "SELECT position FROM log WHERE one = 1").map(drop)
    }

    /// What a witness should keep now; nothing while the log is empty.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn witness(&self) -> Result<Option<Witness>, Fault> {
        let mut loan = self.read().await?;
        let number =
            row!(loan.conn(), (i64,), "SELECT number FROM log WHERE one = 1")?.map_or(0, |(number,)| number);
        let signed = self.checkpoint_of(&mut loan, number).await?;
        let key = signing_key(&self.keys)?.verifying_key();
        Ok(signed.map(|signed| Witness::new(self.keys.ring().instance(), &key, signed)))
    }

    /// Verifies the whole ledger.
    ///
    /// # Errors
    /// [`Fault`] where it cannot be read; what does not hold is in the report.
    pub async fn verify(&self, witnesses: &[Witness]) -> Result<Report, Fault> {
        verify::verify(&self.db, Some(signing_key(&self.keys)?.verifying_key()), witnesses).await
    }

    /// Verifies a database by itself, without its keys.
    ///
    /// # Errors
    /// [`Fault`] where it cannot be read.
    pub async fn verify_without_keys(
        place: &Place,
        key: Option<VerifyingKey>,
        witnesses: &[Witness],
    ) -> Result<Report, Fault> {
        let db = match place {
            Place::File(file) if !file.exists() => {
                return Err(Fault::File(format!("{}: there is no database here", file.display())));
            }
            Place::File(file) => open::sqlite(file, false).await?,
            Place::Server(url) => open::postgres(url).await?,
        };
        let report = verify::verify(&db, key, witnesses).await;
        db.close().await;
        report
    }

    /// What the database says of its own file: nothing where it is whole.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn integrity(&self) -> Result<Vec<String>, Fault> {
        if !self.db.is_sqlite() {
            return Ok(Vec::new());
        }
        let mut loan = self.read().await?;
        let said = rows!(loan.conn(), (String,), "PRAGMA integrity_check")?;
        Ok(said.into_iter().map(|(line,)| line).filter(|line| line != "ok").collect())
    }

    /// Which store this is.
    #[must_use]
    pub fn instance_id(&self) -> Id {
        self.keys.ring().instance()
    }

    /// The clock of the store.
    #[must_use]
    pub fn now(&self) -> Instant {
        (self.clock)()
    }

    /// Who may do what.
    #[must_use]
    pub fn policies(&self) -> &Policies {
        &self.policies
    }

    /// Waits for what is under way and closes the database.
    pub async fn close(&self) {
        self.db.close().await;
    }
}

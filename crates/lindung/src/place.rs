//! Where data and keys are: the folder, the database, the keyring and how they find each other.

mod keyring;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lindung_access::Policies;
use lindung_engine::{Corpus, Problem};
use lindung_store::keys::{Keyring, Keys};
use lindung_store::{Clock, Id, Instant, Parts, Place, Rules, Store};
use lindung_web::Law;

pub(crate) use keyring::{Source, secret};

use crate::cli::At;
use crate::diagnose;

/// The database in the folder.
const DATABASE: &str = "lindung.db";
/// The file that says which store the folder is of, even when the database is gone.
const NAME: &str = "instance";

/// Why there is no store, in words, and what to do.
#[derive(Debug)]
pub(crate) struct Nowhere {
    pub(crate) what: String,
    pub(crate) remedy: String,
}

impl Nowhere {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// Prints it.
    pub(crate) fn tell(&self) {
        diagnose::plain(&self.what, &self.remedy);
    }
}

impl From<lindung_store::Fault> for Nowhere {
    fn from(fault: lindung_store::Fault) -> Self {
        let remedy = match &fault {
            lindung_store::Fault::Damaged(_) => {
                "stop, copy the data as they are, and restore the last backup elsewhere"
            }
            lindung_store::Fault::Keyring(_) | lindung_store::Fault::NoKey { .. } => {
                "name the keyring of this store with --keys file:PATH"
            }
            lindung_store::Fault::Database(_) => "see that the database runs and this user may use it",
            _ => "see the message, mend it and run again",
        };
        Self::new(fault.to_string(), remedy)
    }
}

impl From<lindung_store::Error> for Nowhere {
    fn from(error: lindung_store::Error) -> Self {
        match error {
            lindung_store::Error::Fault(fault) => fault.into(),
            lindung_store::Error::Refused(refusal) => {
                Self::new(words(&refusal), "change the arguments and run again")
            }
        }
    }
}

fn words(refusal: &lindung_store::Refusal) -> String {
    match refusal {
        lindung_store::Refusal::Invalid(problems) => problems
            .iter()
            .map(|one| format!("{}: {}", one.field, one.problem))
            .collect::<Vec<_>>()
            .join("; "),
        lindung_store::Refusal::Conflict(what) => (*what).to_owned(),
        lindung_store::Refusal::NotFound => "there is nobody and nothing of this name".to_owned(),
        other => format!("refused: {other:?}"),
    }
}

/// The words for what is wrong with a document, for the server.
pub(crate) fn problem_words(problem: &Problem) -> String {
    let words = diagnose::words(&problem.fault);
    format!("{}; {}", words.what, words.remedy)
}

/// The wall clock: the one place where a server's time comes from.
pub(crate) fn wall_clock() -> Clock {
    Arc::new(|| jiff::Timestamp::now().as_millisecond())
}

/// The place that the arguments name.
pub(crate) fn of(at: &At) -> Place {
    match &at.database {
        Some(url) => {
            if url.split_once("://").is_some_and(|(_, rest)| {
                rest.split('@').next().is_some_and(|user| rest.contains('@') && user.contains(':'))
            }) {
                diagnose::note(
                    "a password in --database can be read by every user of this machine; use PGPASSFILE",
                );
            }
            Place::Server(url.clone())
        }
        None => Place::File(at.data.join(DATABASE)),
    }
}

/// A place and what belongs to it.
pub(crate) struct Found {
    pub(crate) place: Place,
    pub(crate) instance: Option<Id>,
    folder: Option<PathBuf>,
    keys: Option<String>,
}

/// Looks what is at a place.
pub(crate) async fn look(at: &At) -> Result<Found, Nowhere> {
    let place = of(at);
    let folder = matches!(place, Place::File(_)).then(|| at.data.clone());
    let instance = Store::instance(&place).await?;
    if let (None, Some(folder)) = (instance, &folder)
        && let Some(name) = named(folder)
    {
        let what = format!("{}: the database of store {name} is missing", folder.display());
        let remedy = "restore a backup into an empty folder; nothing was made in its place";
        return Err(Nowhere::new(what, remedy));
    }
    Ok(Found { place, instance, folder, keys: at.keys.clone() })
}

/// Which store a folder says it is of.
fn named(folder: &Path) -> Option<Id> {
    let text = std::fs::read_to_string(folder.join(NAME)).ok()?;
    Id::parse_str(text.trim()).ok()
}

impl Found {
    /// Opens the store that is there.
    pub(crate) async fn open(&self, corpus: Corpus, clock: Clock) -> Result<(Store, Arc<Law>), Nowhere> {
        let Some(instance) = self.instance else {
            return Err(Nowhere::new(
                "there is no store here",
                "name its folder with --data, or start `lindung serve`",
            ));
        };
        let keys = Source::of(self.keys.as_deref(), instance)?.keys()?;
        let law = Arc::new(Law::new(corpus, problem_words));
        let store = Store::open(self.parts(keys, clock, Arc::clone(&law) as Arc<dyn Rules>)?).await?;
        Ok((store, law))
    }

    /// Makes a new store, with a new keyring where there is none yet.
    pub(crate) async fn create(
        &self,
        corpus: Corpus,
        clock: Clock,
    ) -> Result<(Store, Arc<Law>, String), Nowhere> {
        let (source, keys) = match &self.keys {
            Some(text) => {
                let source = Source::of(Some(text), Id::nil())?;
                source.make_if_missing(&Keyring::generate()?)?;
                let keys = source.keys()?;
                (source, keys)
            }
            None => {
                let ring = Keyring::generate()?;
                let source = Source::of(None, ring.instance())?;
                source.make_if_missing(&ring)?;
                let keys = source.keys()?;
                (source, keys)
            }
        };
        self.prepare(keys.ring().instance())?;
        let law = Arc::new(Law::new(corpus, problem_words));
        let store = Store::create(self.parts(keys, clock, Arc::clone(&law) as Arc<dyn Rules>)?).await?;
        Ok((store, law, source.to_string()))
    }

    /// Makes the folder, for its owner alone, and writes down which store it is of.
    pub(crate) fn prepare(&self, instance: Id) -> Result<(), Nowhere> {
        let Some(folder) = &self.folder else { return Ok(()) };
        keyring::private_folder(folder)?;
        let name = folder.join(NAME);
        std::fs::write(&name, format!("{instance}\n")).map_err(|error| {
            Nowhere::new(format!("{}: {error}", name.display()), "see that this user may write there")
        })
    }

    /// Takes back what [`Found::prepare`] wrote, where nothing came of it.
    pub(crate) fn unprepare(&self) {
        if let Some(folder) = &self.folder {
            for name in [NAME, DATABASE, "lindung.db-wal", "lindung.db-shm"] {
                // What is not there needs no removing.
                let _ = std::fs::remove_file(folder.join(name));
            }
        }
    }

    /// The keys, for a store of this id.
    pub(crate) fn keys_of(&self, instance: Id) -> Result<Keys, Nowhere> {
        Source::of(self.keys.as_deref(), instance)?.keys()
    }

    /// What a store here is made of.
    pub(crate) fn parts(&self, keys: Keys, clock: Clock, rules: Arc<dyn Rules>) -> Result<Parts, Nowhere> {
        let policies =
            Policies::embedded().map_err(|problem| Nowhere::new(problem.to_string(), "report this build"))?;
        Ok(Parts { place: self.place.clone(), keys, clock, rules, policies: Arc::new(policies) })
    }
}

/// An instant as people write it, in universal time.
pub(crate) fn written(at: Instant) -> String {
    jiff::Timestamp::from_millisecond(at)
        .map(|at| at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())
        .unwrap_or_default()
}

/// Runs a task to its end on all cores.
pub(crate) fn block_on<T>(task: impl Future<Output = T>) -> Result<T, Nowhere> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Nowhere::new(format!("this machine gives no threads: {error}"), "free some memory")
    })?;
    Ok(runtime.block_on(task))
}

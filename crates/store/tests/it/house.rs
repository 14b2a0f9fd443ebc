//! A store to test with: on either database, with a clock that stands until it is moved, and known keys.

use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use lindung_store::access::Policies;
use lindung_store::docket::{Outlook, Raised, Stamp, Standing};
use lindung_store::keys::{Keyring, Keys, Purpose};
use lindung_store::record::Record;
use lindung_store::{Clock, Id, Instant, Invalid, Parts, Place, Rules, Store};
use serde_json::{Value, json};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::raw::Raw;

/// When every test begins.
pub(crate) const BEGINNING: Instant = 1_764_000_000_000;
/// A minute and a day in milliseconds.
pub(crate) const MINUTE: Instant = 60_000;
pub(crate) const DAY: Instant = 24 * 60 * MINUTE;

/// The policies built in, read once.
pub(crate) static POLICIES: LazyLock<Arc<Policies>> =
    LazyLock::new(|| Arc::new(Policies::embedded().expect("the policies are sound")));

/// Tells a story on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($($story:ident)+) => {
        mod sqlite { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                $crate::house::tell($crate::house::Base::Sqlite, super::$story).await;
            }
        )+ }
        mod postgres { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                $crate::house::tell($crate::house::Base::Postgres, super::$story).await;
            }
        )+ }
    };
}
pub(crate) use on_both;

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    Sqlite,
    Postgres,
}

/// A store and what it stands on.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) place: Place,
    pub(crate) ring: Arc<Mutex<String>>,
    now: Arc<AtomicI64>,
    folder: Arc<TempDir>,
}

/// Tells a story in a house of its own.
pub(crate) async fn tell<F: Future<Output = ()>>(base: Base, story: impl FnOnce(House) -> F) {
    let Some(house) = House::build(base).await else { return };
    let (store, place, folder) = (house.store.clone(), house.place.clone(), Arc::clone(&house.folder));
    story(house).await;
    store.close().await;
    remove(&place).await;
    drop(folder);
}

/// A document that keeps no more than the least of the contract: the law's side is not this crate's.
pub(crate) struct Least;

impl Rules for Least {
    fn check(&self, document: &Value) -> Result<(), Vec<Invalid>> {
        let state = document.get("jurisdiction").and_then(Value::as_str).unwrap_or_default();
        if state.len() == 2 {
            return Ok(());
        }
        Err(vec![Invalid::new("jurisdiction", "must be two capital letters")])
    }

    fn admits(&self, _: &Record, decision: &Value, _: Instant) -> Result<(), Vec<Invalid>> {
        match decision.get("reasons").and_then(Value::as_str) {
            Some("inadmissible") => Err(vec![Invalid::new("reasons", "is no reason")]),
            _ => Ok(()),
        }
    }

    /// Two made-up duties: one of every case, one of a case that is at sentencing; another law asks for both.
    fn outlook(&self, record: &Record, at: Instant) -> Option<Outlook> {
        let acts = record.case.get("unlawful_acts").and_then(Value::as_array).cloned().unwrap_or_default();
        let text =
            |act: &Value, key: &str| act.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let ids: Vec<String> = acts.iter().map(|act| text(act, "id")).collect();
        let charged = acts.iter().any(|act| text(act, "stage") == "sentencing");
        let coming = at >= COMING_LAW;
        let duty = |id: &str, role: &str, hands: &[&str]| Raised {
            duty: id.to_owned(),
            role: role.to_owned(),
            hands: hands.iter().map(|hand| (*hand).to_owned()).collect(),
            acts: ids.clone(),
            hours: Some(24),
            by_law: false,
        };
        let mut duties = vec![duty("D1", "frontline_officer", &["frontline_officer"])];
        if charged || coming {
            duties.push(duty("D2", "investigator", &["investigator"]));
        }
        let standing = |id: &String| Standing {
            act: id.clone(),
            principle: if coming { "applies" } else { "open" }.to_owned(),
            protection: "regional".to_owned(),
            gap: false,
        };
        let law = Stamp { as_of: at.to_string(), corpus: self.law(at), engine: "0".to_owned() };
        Some(Outlook {
            law,
            acts: ids.iter().map(standing).collect(),
            duties,
            demands: Vec::new(),
            child: false,
            wanted: Vec::new(),
        })
    }

    fn law(&self, at: Instant) -> String {
        if at >= COMING_LAW { "later" } else { "now" }.to_owned()
    }
}

/// When the made-up law changes.
pub(crate) const COMING_LAW: Instant = BEGINNING + 1_000 * DAY;

/// A keyring that is the same every time.
pub(crate) fn keyring(instance: u128) -> String {
    let key = |at: usize, purpose: Purpose| {
        let mut key = [0x40 + at as u8; 32];
        key[..16].copy_from_slice(&instance.to_be_bytes());
        json!({"purpose": purpose, "version": 1, "key": data_encoding::BASE64.encode(&key)})
    };
    let keys: Vec<Value> =
        Purpose::ALL.into_iter().enumerate().map(|(at, purpose)| key(at, purpose)).collect();
    json!({"schema": "lindung.keys/1", "instance": Id::from_u128(instance), "keys": keys}).to_string()
}

impl House {
    /// A new store; nothing where there is no PostgreSQL to test with and nobody insists on it.
    pub(crate) async fn build(base: Base) -> Option<Self> {
        let folder = Arc::new(tempfile::tempdir().expect("a folder can be made"));
        let place = match base {
            Base::Sqlite => Place::File(folder.path().join("store.db")),
            Base::Postgres => Place::Server(database(None).await?),
        };
        Some(Self::at(place, folder).await)
    }

    /// A new store at a place.
    pub(crate) async fn at(place: Place, folder: Arc<TempDir>) -> Self {
        let ring = Arc::new(Mutex::new(keyring(0x1d)));
        let now = Arc::new(AtomicI64::new(BEGINNING));
        let store = Store::create(parts(&place, &ring, &now)).await.expect("a store is made");
        Self { store, place, ring, now, folder }
    }

    /// What the store is made of.
    pub(crate) fn parts(&self) -> Parts {
        parts(&self.place, &self.ring, &self.now)
    }

    /// The same place opened once more, beside.
    pub(crate) async fn again(&self) -> Store {
        Store::open(self.parts()).await.expect("the store opens")
    }

    /// The store closed and opened.
    pub(crate) async fn reopened(mut self) -> Self {
        self.store.close().await;
        self.store = self.again().await;
        self
    }

    /// A copy of the closed store, as a thief or a backup has one.
    pub(crate) async fn copy(&self) -> Place {
        copy(&self.place, self.folder()).await
    }

    /// The house at another place, with the same keys and clock. The store there is opened.
    pub(crate) async fn moved(&self, place: &Place) -> Self {
        let store = Store::open(parts(place, &self.ring, &self.now)).await.expect("the copy opens");
        Self { store, place: place.clone(), ..self.clone() }
    }

    /// A folder that lasts as long as the story.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, ms: Instant) -> Instant {
        self.now.fetch_add(ms, Ordering::SeqCst) + ms
    }

    /// Whether it is a file.
    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.place, Place::File(_))
    }

    /// Changes the keyring where the store reads it from.
    pub(crate) fn rekey(&self, change: impl FnOnce(&mut Keyring)) {
        let mut text = self.ring.lock().expect("the keyring");
        let mut ring = Keyring::parse(&text).expect("a keyring");
        change(&mut ring);
        *text = ring.write().as_str().to_owned();
    }
}

/// What a store at a place is made of.
pub(crate) fn parts(place: &Place, ring: &Arc<Mutex<String>>, now: &Arc<AtomicI64>) -> Parts {
    let (ring, now) = (Arc::clone(ring), Arc::clone(now));
    let source = move || Ok(Zeroizing::new(ring.lock().map_err(|e| e.to_string())?.clone()));
    let clock: Clock = Arc::new(move || now.load(Ordering::SeqCst));
    Parts {
        place: place.clone(),
        keys: Keys::read(Arc::new(source)).expect("a keyring"),
        clock,
        rules: Arc::new(Least),
        policies: Arc::clone(&POLICIES),
    }
}

/// A variable of the environment.
#[expect(clippy::disallowed_methods, reason = "where PostgreSQL runs is told by who runs the tests")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The URL of the server to test with. Without one the half on PostgreSQL is left out, and says so.
fn server() -> Option<&'static str> {
    static SERVER: LazyLock<Option<String>> = LazyLock::new(|| {
        let url = variable("LINDUNG_TEST_POSTGRES");
        if url.is_none() {
            assert!(
                variable("CI").is_none(),
                "LINDUNG_TEST_POSTGRES is not set: run `scripts/postgres run …`"
            );
            // Straight to the terminal: what a passing test prints is not shown.
            let said = b"\nNOT TESTED on PostgreSQL: LINDUNG_TEST_POSTGRES is not set (`scripts/postgres run ...`)\n";
            std::io::stderr().write_all(said).expect("standard error");
        }
        url
    });
    SERVER.as_deref()
}

/// A new database, empty or a copy of another.
pub(crate) async fn database(like: Option<&str>) -> Option<String> {
    let server = server()?;
    let name = format!("lindung_{}", Id::new_v4().simple());
    let like = like.map(|url| format!("TEMPLATE {}", url.rsplit('/').next().expect("a name")));
    administer(server, &format!("CREATE DATABASE {name} {}", like.unwrap_or_default())).await;
    let (base, _) = server.rsplit_once('/').expect("a URL with a database");
    Some(format!("{base}/{name}"))
}

/// A copy of a store that nobody has open.
pub(crate) async fn copy(place: &Place, folder: PathBuf) -> Place {
    match place {
        Place::File(file) => {
            let to = folder.join(format!("{}.db", Id::new_v4().simple()));
            std::fs::copy(file, &to).expect("the file is copied");
            Place::File(to)
        }
        Place::Server(url) => Place::Server(database(Some(url)).await.expect("a server")),
    }
}

/// Takes a database away. Of a file its folder sees to that.
pub(crate) async fn remove(place: &Place) {
    let Place::Server(url) = place else { return };
    let name = url.rsplit('/').next().expect("a name");
    administer(server().expect("a server"), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
}

/// Runs a statement about databases. A disk that another test has filled makes the server refuse it for a while.
async fn administer(server: &str, statement: &str) {
    let mut raw = Raw::open(&Place::Server(server.to_owned())).await;
    let mut tries = 0;
    while let Err(error) = raw.try_run(statement).await {
        tries += 1;
        assert!(tries < 240, "{statement}: {error}");
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    }
    raw.close().await;
}

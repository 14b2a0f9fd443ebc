//! A server to test with: over a new SQLite store, with a clock that stands until it is moved, and known keys.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use axum::Router;
use lindung_engine::Corpus;
use lindung_signin::password::{self, Password};
use lindung_signin::recovery::Codes;
use lindung_signin::token::Token;
use lindung_speech::Languages;
use lindung_store::access::{Policies, Role};
use lindung_store::keys::{Keyring, Keys};
use lindung_store::people::{Agency, Link, NewUser, Profile, operator};
use lindung_store::{Clock, Id, Instant, Parts, Place, Store};
use lindung_web::{Law, Limits, Practice, Server, Settings, router};
use tempfile::TempDir;

use crate::browser::Browser;

/// When every test begins: 2025-11-24.
pub(crate) const BEGINNING: Instant = 1_764_000_000_000;
/// In milliseconds.
pub(crate) const MINUTE: Instant = 60_000;
/// The address of the server, where passkeys work.
pub(crate) const ORIGIN: &str = "https://lindung.example";
/// What everybody here types.
pub(crate) const PASSWORD: &str = "kerbau tenggelam di loteng";

/// The law of the repository, read once.
static LAW: LazyLock<Arc<Law>> = LazyLock::new(|| {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = Vec::new();
    collect(&top, "", &mut files);
    let corpus = Corpus::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    Arc::new(Law::new(corpus.expect("the law is readable"), |problem| format!("{:?}", problem.fault)))
});

/// The law that every house here holds.
pub(crate) fn law() -> Arc<Law> {
    Arc::clone(&LAW)
}

/// The languages of the repository, read once.
static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = Vec::new();
    collect(&top, "", &mut files);
    Languages::read(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
});

/// A worked case to begin from.
fn practice() -> Practice {
    let id = "w14-courier-in-love";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../conformance/good/worked/{id}.toml"));
    let text = std::fs::read_to_string(file).expect("a worked case");
    let case: serde_json::Value = toml::from_str(&text).expect("TOML");
    let said = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
    Practice { id: id.to_owned(), title: said("title"), notes: said("notes"), case }
}

/// The policies built in, read once.
static POLICIES: LazyLock<Arc<Policies>> =
    LazyLock::new(|| Arc::new(Policies::embedded().expect("sound policies")));

/// The password as it is stored, made once: hashing takes its time.
static HASH: LazyLock<String> = LazyLock::new(|| {
    password::hash(&Password::parse(PASSWORD, "nobody").expect("a password")).expect("a hash")
});

/// Every file below a folder, by its path below it.
fn collect(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = format!("{below}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            files.push((name, text));
        }
    }
}

/// A server and what it stands on.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) server: Server,
    pub(crate) store: Store,
    pub(crate) router: Router,
    pub(crate) agency: Id,
    now: Arc<AtomicI64>,
    folder: Arc<TempDir>,
}

/// Somebody with a password and an authenticator.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) id: Id,
    pub(crate) login: String,
    pub(crate) totp: [u8; 20],
    pub(crate) recovery: Vec<String>,
}

impl House {
    /// A new server with an agency and nobody in it.
    pub(crate) async fn new() -> Self {
        Self::with(|server| server).await
    }

    /// The same, with a server that is changed before it serves.
    pub(crate) async fn with(change: impl FnOnce(Server) -> Server) -> Self {
        Self::set(|_| {}, change).await
    }

    /// The same, with other settings too.
    pub(crate) async fn set(set: impl FnOnce(&mut Settings), change: impl FnOnce(Server) -> Server) -> Self {
        let folder = Arc::new(tempfile::tempdir().expect("a folder can be made"));
        let now = Arc::new(AtomicI64::new(BEGINNING));
        let (clock, ring) = (Arc::clone(&now), Keyring::generate().expect("keys").write());
        let clock: Clock = Arc::new(move || clock.load(Ordering::SeqCst));
        let parts = Parts {
            place: Place::File(folder.path().join("store.db")),
            keys: Keys::read(Arc::new(move || Ok(ring.clone()))).expect("a keyring"),
            clock,
            rules: Arc::clone(&LAW) as Arc<dyn lindung_store::Rules>,
            policies: Arc::clone(&POLICIES),
        };
        let store = Store::create(parts).await.expect("a store is made");
        let mut settings = Settings {
            origin: ORIGIN.to_owned(),
            limits: Limits::default(),
            behind_proxy: false,
            elsewhere: "https://weather.example/".to_owned(),
        };
        set(&mut settings);
        let server = Server::new(store.clone(), Arc::clone(&LAW), settings).expect("a server");
        let server = server.with_pages(LANGUAGES.clone(), vec![practice()]);
        let server = change(server);
        let agency = agency(&store, "Police of Nunukan").await;
        Self { router: router(server.clone()), server, store, agency, now, folder }
    }

    /// The time.
    pub(crate) fn now(&self) -> Instant {
        self.now.load(Ordering::SeqCst)
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, ms: Instant) {
        self.now.fetch_add(ms, Ordering::SeqCst);
    }

    /// A browser without cookies.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.router.clone(), Arc::clone(&self.folder))
    }

    /// Somebody new who has nothing to sign in with.
    pub(crate) async fn add(&self, login: &str, role: Role, agency: Id) -> Id {
        let profile = Profile { login: login.to_owned(), name: format!("{login} of the tests") };
        let new = NewUser { id: Id::new_v4(), agency, role, profile, supervisor: None, case: None };
        self.store.add_user_as_operator(new).await.expect("a user").id
    }

    /// Somebody new with a password, an authenticator and recovery codes.
    pub(crate) async fn person(&self, login: &str, role: Role) -> Person {
        let id = self.add(login, role, self.agency).await;
        let mut totp = [0; 20];
        getrandom::fill(&mut totp).expect("random bytes");
        let codes = Codes::new().expect("random bytes");
        let digests = codes.digests().iter().map(|digest| *digest.as_bytes()).collect();
        self.store.set_secrets(operator(), id, HASH.clone(), Some(&totp), digests).await.expect("secrets");
        let recovery = codes.texts().map(|text| text.to_string()).collect();
        Person { id, login: login.to_owned(), totp, recovery }
    }

    /// A new link of a kind for a user: its token.
    pub(crate) async fn link(&self, kind: Link, user: Id) -> String {
        let token = Token::new().expect("random bytes");
        let (digest, until) = (*token.digest().as_bytes(), self.now() + 60 * MINUTE);
        self.store.keep_link(operator(), kind, digest, user, until).await.expect("a link");
        token.text().to_string()
    }

    /// A browser in which a user is signed in by a link, without having proved who it is.
    pub(crate) async fn linked(&self, user: Id) -> Browser {
        let (browser, token) = (self.browser(), self.link(Link::SignIn, user).await);
        let reply = browser.post("/v1/session/link", &serde_json::json!({"token": token})).await;
        assert_eq!(reply.status, 204, "{}", reply.text());
        browser
    }

    /// A browser in which somebody has just signed in with password and code.
    pub(crate) async fn signed_in(&self, who: &Person) -> Browser {
        let browser = self.browser();
        let reply = browser.post("/v1/session", &self.proof(who)).await;
        assert_eq!(reply.status, 204, "{}", reply.text());
        browser
    }

    /// Login, password and the code of a new step: time passes, because a code is good once.
    pub(crate) fn proof(&self, who: &Person) -> serde_json::Value {
        self.pass(30_000);
        serde_json::json!({"login": who.login, "password": PASSWORD, "code": self.code(&who.totp)})
    }

    /// What an authenticator with this secret shows now.
    pub(crate) fn code(&self, secret: &[u8]) -> String {
        let made =
            totp_rs::Builder::new().with_secret(secret.to_vec()).with_account_name("x").build_noncompliant();
        made.generate(u64::try_from(self.now() / 1000).expect("after 1970")).to_string()
    }
}

async fn agency(store: &Store, name: &str) -> Id {
    let (id, kind, state) = (Id::new_v4(), "police".to_owned(), "ID".to_owned());
    let agency = Agency { id, name: name.to_owned(), kind, state };
    store.keep_agency_as_operator(agency).await.expect("an agency").id
}

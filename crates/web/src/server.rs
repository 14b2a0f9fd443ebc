//! The server: what every handler shares, and all routes with what goes around them.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version, header};
use axum::{Router, middleware};
use lindung_signin::oidc::Provider;
use lindung_signin::passkey::Relying;
use lindung_speech::Languages;
use lindung_store::Store;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::predicate::{Predicate, SizeAbove};
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_sessions::SessionManagerLayer;
use tower_sessions::cookie::SameSite;

use crate::hosts::{Hosts, NamedHost};
use crate::metrics::Metrics;
use crate::problem::Problem;
use crate::session::Sessions;
use crate::{Law, Practice, care, metrics, openapi, pages, repeat, routes};

/// How long a session lasts, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Without a request.
    pub idle: i64,
    /// In all.
    pub absolute: i64,
    /// How long it counts that one has proved again who one is.
    pub step_up: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { idle: 30 * 60_000, absolute: 12 * 3_600_000, step_up: 5 * 60_000 }
    }
}

/// How the server is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address that browsers see, as `https://lindung.example`.
    pub origin: String,
    /// How long sessions last.
    pub limits: Limits,
    /// Whether a proxy in front says who the client is, in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Where somebody goes who leaves at once: a page that says nothing of this one.
    pub elsewhere: String,
}

/// What every handler shares.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) store: Store,
    pub(crate) law: Arc<Law>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) relying: Option<Arc<Relying>>,
    pub(crate) provider: Option<Arc<Provider>>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) health: care::Health,
    pub(crate) languages: Arc<Languages>,
    pub(crate) practice: Arc<[Practice]>,
    pub(crate) hosts: Arc<Hosts>,
}

impl Server {
    /// A server over a store and a law.
    ///
    /// # Errors
    /// Where the metrics cannot be set up, which only a fault of the program could cause.
    pub fn new(store: Store, law: Arc<Law>, settings: Settings) -> Result<Self, String> {
        // Passkeys need a domain: at an address of numbers there are none.
        let host = settings.origin.split("://").nth(1).and_then(|rest| rest.split([':', '/']).next());
        let host = host.filter(|host| host.parse::<std::net::IpAddr>().is_err());
        let relying = host.and_then(|host| Relying::new(host, &settings.origin).ok()).map(Arc::new);
        Ok(Self {
            store,
            law,
            settings: Arc::new(settings),
            relying,
            provider: None,
            metrics: Arc::new(Metrics::new().map_err(|error| error.to_string())?),
            health: care::Health::default(),
            languages: Arc::new(Languages::read(&std::iter::empty())),
            practice: Arc::new([]),
            hosts: Arc::default(),
        })
    }

    /// With sign-in at another provider.
    #[must_use]
    pub fn with_provider(mut self, provider: Provider) -> Self {
        self.provider = Some(Arc::new(provider));
        self
    }

    /// With the languages of the pages, and worked cases to begin from.
    #[must_use]
    pub fn with_pages(mut self, languages: Languages, practice: Vec<Practice>) -> Self {
        (self.languages, self.practice) = (Arc::new(languages), practice.into());
        self
    }

    /// With hosts that webhooks may be sent to. Without, nothing is sent anywhere.
    #[must_use]
    pub fn with_webhook_hosts(mut self, named: Vec<NamedHost>) -> Self {
        self.hosts = Arc::new(Hosts::new(named));
        self
    }

    /// The hosts that webhooks may be sent to.
    #[must_use]
    pub fn webhook_hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// Marks the data as damaged: from now on nothing is served from them, and `/readyz` says why.
    pub fn damaged(&self, why: String) {
        self.health.damaged(why);
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }
}

/// A body that is read whole is no longer than this; of lines that stream, each has its own bound.
const LONGEST: usize = 16 * 1024 * 1024;
/// A request takes no longer than this.
const SLOWEST: Duration = Duration::from_secs(120);

/// Whether an answer is a text that is read whole: what streams, and what is compressed already, goes as it is.
fn is_text(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let texts = [
        "text/html",
        "text/css",
        "text/javascript",
        "image/svg+xml",
        "application/json",
        "application/problem+json",
    ];
    texts.iter().any(|text| kind.starts_with(text))
}

/// Every route, with sessions, limits and headers around them.
pub fn router(server: Server) -> Router {
    let secure = server.settings.origin.starts_with("https://");
    let sessions = SessionManagerLayer::new(Sessions {
        store: server.store.clone(),
        absolute: server.settings.limits.absolute,
    })
    .with_name(if secure { "__Host-lindung" } else { "lindung" })
    .with_secure(secure)
    .with_http_only(true)
    .with_same_site(SameSite::Strict)
    .with_path("/");
    let header = |name: header::HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    let (router, document) = routes::all().split_for_parts();
    let document = Arc::new(openapi::finish(document));
    let around = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(server.clone(), metrics::measure))
        .layer(CatchPanicLayer::custom(care::panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST))
        .layer(header(header::CACHE_CONTROL, "no-store"))
        .layer(header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(header::REFERRER_POLICY, "same-origin"))
        .layer(header(header::X_FRAME_OPTIONS, "DENY"))
        .layer(header(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
        ))
        .layer(sessions)
        // Cookies are for this site alone, so that nobody else can make a reader ask and weigh the answer.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(SizeAbove::new(1024).and(is_text)))
        .layer(middleware::from_fn_with_state(server.clone(), pages::refusals_shown))
        .layer(CatchPanicLayer::custom(care::panicked))
        .layer(middleware::from_fn_with_state(server.clone(), care::healthy))
        .layer(middleware::from_fn_with_state(server.clone(), care::same_site))
        .layer(middleware::from_fn_with_state(server.clone(), repeat::once));
    router
        .merge(openapi::route(document))
        .merge(pages::routes())
        .fallback(|| async { Problem::not_found() })
        .method_not_allowed_fallback(|| async { Problem::method() })
        .layer(DefaultBodyLimit::max(LONGEST))
        .layer(around)
        .with_state(server)
}

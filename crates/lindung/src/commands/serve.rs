//! `serve`: opens or makes the store, prints the links of a first start, serves until told to stop.

mod demo;
mod practice;
mod watch;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use lindung_access::Role;
use lindung_signin::oidc::{Config, Provider};
use lindung_speech::Languages;
use lindung_store::people::{NewUser, Profile};
use lindung_store::{Id, Store};
use lindung_web::{Limits, Server, Settings, router};
use serde::Serialize;

use super::care::{ended, law_of};
use super::{Context, user};
use crate::cli::Serve;
use crate::place::{self, Found, Nowhere, look, wall_clock};
use crate::{Ending, output};

/// How long requests under way may take after a stop was asked for.
const GRACE: Duration = Duration::from_secs(10);

/// What is printed once the server can be reached.
#[derive(Serialize)]
struct Started {
    listening: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    keys: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Linked>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step_up: Option<String>,
}

/// A link that works once.
#[derive(Serialize)]
pub(super) struct Linked {
    pub(super) role: String,
    pub(super) name: String,
    pub(super) link: String,
}

/// What a first start left to be told.
#[derive(Default)]
pub(super) struct First {
    pub(super) links: Vec<Linked>,
    pub(super) step_up: Option<String>,
}

pub(super) fn run(context: &Context, args: &Serve) -> Ending {
    log();
    ended(place::block_on(serve(context, args)))
}

/// Structured lines on standard error; what they may hold is settled where they are written.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("LINDUNG_LOG").unwrap_or_else(|_| {
        tracing_subscriber::EnvFilter::new("warn,lindung=info,lindung_web=warn,lindung_store=info")
    });
    // Whoever connects says where to; that is in no log, however talkative.
    let filter = match "hyper_util=off".parse() {
        Ok(silent) => filter.add_directive(silent),
        Err(_) => filter,
    };
    let lines = tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_env_filter(filter);
    // Set once: a second start in one process keeps the first.
    let _ = lines.try_init();
}

async fn serve(context: &Context, args: &Serve) -> Result<Ending, Nowhere> {
    let origin = origin(args)?;
    let found = look(&args.at).await?;
    let corpus = law_of(context)?;
    let mut keys = None;
    let (store, law, first) = match found.instance {
        Some(_) => {
            let (store, law) = found.open(corpus, wall_clock()).await?;
            let first = again(&store, args.demo, &origin).await?;
            (store, law, first)
        }
        None => {
            let (store, law, source, first) = begin(&found, corpus, args.demo, &origin).await?;
            keys = Some(source);
            (store, law, first)
        }
    };
    let settings = Settings {
        origin: origin.clone(),
        limits: Limits::default(),
        behind_proxy: args.behind_proxy,
        elsewhere: args.elsewhere.clone(),
    };
    let mut server =
        Server::new(store.clone(), law, settings).map_err(|what| Nowhere::new(what, "report this build"))?;
    server = server.with_pages(Languages::read(&context.files.pairs()), practice::all(context));
    server = server.with_webhook_hosts(args.webhook_host.clone());
    if let Some(provider) = provider(args, &origin).await? {
        server = server.with_provider(provider);
    }
    let handle = Handle::new();
    let watching = watch::all(server.clone(), handle.clone(), args.witness.clone());
    let serving = listen(args, handle.clone(), router(server));
    let started = tell(context, &handle, &origin, keys, first);
    let (served, ()) = tokio::join!(serving, started);
    watching.abort();
    store.close().await;
    served.map(|()| Ending::Done)
}

/// The address that browsers see. Without encryption only this machine itself is served.
fn origin(args: &Serve) -> Result<String, Nowhere> {
    let tls = args.tls_cert.is_some();
    if !args.listen.ip().is_loopback() && !tls && !args.behind_proxy {
        return Err(Nowhere::new(
            format!("--listen {}: without encryption, only this machine is served", args.listen),
            "give --tls-cert and --tls-key, or put a proxy in front and say --behind-proxy",
        ));
    }
    Ok(match &args.origin {
        Some(origin) => origin.trim_end_matches('/').to_owned(),
        None => format!("{}://{}", if tls { "https" } else { "http" }, args.listen),
    })
}

/// A store that is new: its first users.
async fn begin(
    found: &Found,
    corpus: lindung_engine::Corpus,
    demo: bool,
    origin: &str,
) -> Result<(Store, Arc<lindung_web::Law>, String, First), Nowhere> {
    if !demo {
        let (store, law, source) = found.create(corpus, wall_clock()).await?;
        let first = again(&store, false, origin).await?;
        return Ok((store, law, source, first));
    }
    // The invented past is written with a clock of its own; then the store is opened as it is.
    let clock = demo::Past::new();
    let (store, law, source) = found.create(corpus, clock.clock()).await?;
    let filled = demo::fill(&store, law.corpus(), &clock).await;
    store.close().await;
    if let Err(nowhere) = filled {
        found.unprepare();
        return Err(nowhere);
    }
    let keys = found.keys_of(store.instance_id())?;
    let parts = found.parts(keys, wall_clock(), Arc::clone(&law) as Arc<dyn lindung_store::Rules>)?;
    let store = Store::open(parts).await?;
    let first = demo::links(&store, origin).await?;
    Ok((store, law, source, first))
}

/// A store that was there: while nobody can sign in, the link for the first administrator.
async fn again(store: &Store, demo: bool, origin: &str) -> Result<First, Nowhere> {
    if demo {
        return demo::links(store, origin).await;
    }
    if store.anybody().await? {
        return Ok(First::default());
    }
    let login = "administrator";
    let user = match store.user_of_login(login).await? {
        Some(user) => user.id,
        None => {
            let agency = user::agency_of(store, "Administration", "XX").await?;
            let profile = Profile { login: login.to_owned(), name: "Administrator".to_owned() };
            let (id, role) = (Id::new_v4(), Role::Administrator);
            store
                .add_user_as_operator(NewUser { id, agency, role, profile, supervisor: None, case: None })
                .await?
                .id
        }
    };
    let link = format!("{origin}{}", user::invitation(store, user).await?);
    let role = Role::Administrator.as_str().to_owned();
    Ok(First { links: vec![Linked { role, name: login.to_owned(), link }], step_up: None })
}

async fn provider(args: &Serve, origin: &str) -> Result<Option<Provider>, Nowhere> {
    let (Some(issuer), Some(client)) = (&args.oidc_issuer, &args.oidc_client) else { return Ok(None) };
    let config = Config {
        issuer: issuer.clone(),
        client_id: client.clone(),
        client_secret: place::secret("LINDUNG_OIDC_SECRET"),
        redirect: format!("{origin}/v1/session/oidc/callback"),
        scopes: Vec::new(),
        acr_values: Vec::new(),
        trusted_pem: None,
    };
    let provider = Provider::discover(config).await;
    provider
        .map(Some)
        .map_err(|problem| Nowhere::new(format!("--oidc-issuer: {problem}"), "see that it can be reached"))
}

async fn listen(
    args: &Serve,
    handle: Handle<std::net::SocketAddr>,
    app: axum::Router,
) -> Result<(), Nowhere> {
    let service = app.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let served = match (&args.tls_cert, &args.tls_key) {
        (Some(cert), Some(key)) => {
            // A second choice of cryptography in one process changes nothing.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let config = RustlsConfig::from_pem_file(cert, key).await.map_err(|error| {
                Nowhere::new(
                    format!("--tls-cert, --tls-key: {error}"),
                    "give a certificate chain and its key as PEM",
                )
            })?;
            let acceptor = RustlsAcceptor::new(config).acceptor(NoDelayAcceptor);
            axum_server::bind(args.listen).acceptor(acceptor).handle(handle).serve(service).await
        }
        // An answer that waits for the packet before it to be acknowledged comes 40 ms late.
        _ => axum_server::bind(args.listen).acceptor(NoDelayAcceptor).handle(handle).serve(service).await,
    };
    served.map_err(|error| {
        Nowhere::new(
            format!("--listen {}: {error}", args.listen),
            "choose another port, or stop what listens there",
        )
    })
}

/// Prints where the server is, once it is there.
async fn tell(
    context: &Context,
    handle: &Handle<std::net::SocketAddr>,
    origin: &str,
    keys: Option<String>,
    first: First,
) {
    let Some(address) = handle.listening().await else { return };
    let started =
        Started { listening: address.to_string(), keys, links: first.links, step_up: first.step_up };
    if context.json {
        output::json(&started);
        return;
    }
    let mut text = format!("Lindung serves {origin}\n");
    if let Some(keys) = &started.keys {
        text.push_str(&format!(
            "Keys: {keys}\nCopy them to a safe place: without them nobody can read the data, not even you.\n"
        ));
    }
    if !started.links.is_empty() {
        text.push_str("\nLinks, each works once:\n");
    }
    for Linked { role, name, link } in &started.links {
        text.push_str(&format!("  {role:<26} {name}\n    {link}\n"));
    }
    if let Some(password) = &started.step_up {
        text.push_str(&format!("\nTo prove again who you are, as any of them: {password}\n"));
    }
    text.push_str("\nStop with Ctrl-C.\n");
    output::text(&text);
}

/// Ends the server in an orderly way.
pub(super) fn stop(handle: &Handle<std::net::SocketAddr>) {
    handle.graceful_shutdown(Some(GRACE));
}

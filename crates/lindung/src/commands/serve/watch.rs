//! What goes on beside serving: stopping when told to, verifying the data, giving the witness its due, judging anew, sending.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum_server::Handle;
use lindung_store::Store;
use lindung_web::Server;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

/// How often a witness is given the last checkpoint.
const HOUR: Duration = Duration::from_secs(3600);
/// How often everything is verified while serving.
const DAY: Duration = Duration::from_secs(24 * 3600);
/// A start is not slowed by verifying.
const AFTER: Duration = Duration::from_secs(5);

/// Starts all of it.
pub(super) fn all(server: Server, handle: Handle<SocketAddr>, witness: Option<PathBuf>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let stopping = stopping(&handle);
        let verifying = verifying(&server);
        let witnessing = witnessing(server.store(), witness.as_deref());
        let judging = judging(server.store());
        let sending = super::webhooks::sending(&server);
        // Verifying ends where the data are damaged: then nobody is told anything from them either.
        let sound = async {
            tokio::select! {
                () = verifying => {}
                () = sending => {}
            }
        };
        tokio::join!(stopping, sound, witnessing, judging);
    })
}

async fn stopping(handle: &Handle<SocketAddr>) {
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        tracing::error!("signals cannot be received");
        return;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping");
    super::stop(handle);
}

/// Looks at everything soon after the start and once a day; data that do not hold are served no more.
async fn verifying(server: &Server) {
    tokio::time::sleep(AFTER).await;
    loop {
        match whole(server.store()).await {
            Ok(None) => tracing::info!("the data were verified"),
            Ok(Some(why)) => {
                server.damaged(why);
                return;
            }
            Err(why) => tracing::error!(why, "the data could not be verified"),
        }
        tokio::time::sleep(DAY).await;
    }
}

/// Why the data are not whole.
async fn whole(store: &Store) -> Result<Option<String>, String> {
    let report = store.verify(&[]).await.map_err(|fault| fault.to_string())?;
    let mut wrong = report.findings;
    wrong.extend(store.integrity().await.map_err(|fault| fault.to_string())?);
    Ok(wrong.into_iter().next())
}

/// Judges anew what another law, or the same on another day, can touch, and tells of services that nobody verified
/// for long: soon after the start and every hour.
async fn judging(store: &Store) {
    tokio::time::sleep(AFTER).await;
    // What an older program indexed by fewer codes, or is under an older key.
    while store.renew_some().await.is_ok_and(|count| count > 0) {}
    loop {
        let (mut all, mut after) = (0, lindung_store::Id::nil());
        loop {
            match store.rejudge_some(after).await {
                Ok((count, Some(last))) => (all, after) = (all + count, last),
                Ok((_, None)) => break,
                Err(error) => {
                    tracing::error!(%error, "cases could not be judged anew");
                    break;
                }
            }
        }
        while let Ok(count) = store.remind_of_services().await {
            if count == 0 {
                break;
            }
            tracing::info!(services = count, "told that services are to be verified again");
        }
        if all > 0 {
            tracing::info!(cases = all, "judged anew by the law in force");
        }
        tokio::time::sleep(HOUR).await;
    }
}

async fn witnessing(store: &Store, file: Option<&Path>) {
    let Some(file) = file else { return };
    loop {
        match store.witness().await {
            Ok(Some(witness)) => {
                let line = format!("{}\n", serde_json::to_string(&witness).unwrap_or_default());
                let kept = OpenOptions::new().create(true).append(true).open(file);
                if let Err(error) = kept.and_then(|mut kept| kept.write_all(line.as_bytes())) {
                    tracing::error!(kind = %error.kind(), "the witness file cannot be written");
                }
            }
            Ok(None) => {}
            Err(fault) => tracing::error!(%fault, "there is no checkpoint to witness"),
        }
        tokio::time::sleep(HOUR).await;
    }
}

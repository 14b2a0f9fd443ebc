//! Sends to webhooks what they are to be told, signed. What came of each try the store writes down, and tries again.

use std::time::Duration;

use futures_util::future::join_all;
use lindung_store::webhooks::Due;
use lindung_web::Server;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, redirect};

/// How often it is looked whether something is due.
const OFTEN: Duration = Duration::from_secs(1);
/// After a fault, and between two rounds of forgetting what is over.
const PAUSE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
/// How long one try may take. It must end long before somebody else may take what is being sent.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// Sends and forgets, for ever.
pub(super) async fn sending(server: &Server) {
    let client = Client::builder()
        // A redirect could lead to a host that was not named.
        .redirect(redirect::Policy::none())
        // The library would read proxies from the environment.
        .no_proxy()
        .timeout(TIME_LIMIT)
        .user_agent(concat!("lindung/", env!("CARGO_PKG_VERSION")))
        .build();
    match client {
        Ok(client) => {
            tokio::join!(send(server, &client), forget(server));
        }
        // Its words could hold what is in no log; that it cannot be built at all has one cause.
        Err(_) => {
            tracing::error!("nothing can be sent to webhooks: there is no TLS");
            std::future::pending::<()>().await;
        }
    }
}

async fn send(server: &Server, client: &Client) {
    loop {
        let pause = match server.store().deliveries_due().await {
            Ok(due) if due.is_empty() => OFTEN,
            Ok(due) => {
                let tried = join_all(due.iter().map(|due| attempt(server, client, due))).await;
                let taken = tried.iter().filter(|taken| **taken).count();
                tracing::info!(taken, refused = tried.len() - taken, "told webhooks");
                continue;
            }
            Err(error) => {
                tracing::error!(%error, "it cannot be seen what webhooks are to be told");
                PAUSE
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Tries one delivery and writes down what came of it. Gives whether it was taken.
async fn attempt(server: &Server, client: &Client, due: &Due) -> bool {
    let status = status(server, client, due).await;
    // Where this is not written down, the delivery is taken again when its time is over.
    if let Err(error) = server.store().delivery_tried(due, status).await {
        tracing::error!(%error, "what came of telling a webhook cannot be written down");
    }
    status.is_some_and(|status| (200..300).contains(&status))
}

/// The status that was answered. Of the answer's body nothing is read.
async fn status(server: &Server, client: &Client, due: &Due) -> Option<u16> {
    // The operator may have taken the host away since the webhook was made.
    let url = server.webhook_hosts().allow(&due.url).ok()?;
    let at = server.store().now() / 1000;
    let signature = due.signature(at).ok()?;
    let request = client
        .post(url)
        .header(CONTENT_TYPE, "application/json")
        .header("webhook-id", due.id.to_string())
        .header("webhook-timestamp", at.to_string())
        .header("webhook-signature", signature)
        .body(due.body.clone());
    request.send().await.ok().map(|answer| answer.status().as_u16())
}

async fn forget(server: &Server) {
    loop {
        tokio::time::sleep(PAUSE).await;
        if let Err(error) = server.store().forget_deliveries().await {
            tracing::error!(%error, "what webhooks were told cannot be forgotten");
        }
        tokio::time::sleep(HOUR).await;
    }
}

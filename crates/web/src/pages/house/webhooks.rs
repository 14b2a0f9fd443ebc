//! Webhooks: made with a secret that is shown once, tried, ended, and what each was told.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::webhooks::{Delivery, KINDS, NewWebhook, Webhook};
use zeroize::Zeroizing;

use super::names;
use super::room::Room;
use crate::Server;
use crate::page::{self, cursor};
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;

#[derive(Template)]
#[template(path = "house/webhooks.html")]
struct List<'a> {
    f: &'a Frame,
    webhooks: Vec<Webhook>,
    next: Option<String>,
}

/// The webhooks of one's agency.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageWebhooks>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let webhooks = server.store.webhooks(&grant, after, limit).await?;
    let last = webhooks.last().filter(|_| webhooks.len() as i64 == limit);
    let next = last.map(|last| cursor(0, last.id));
    Ok(show(&List { f: &frame, webhooks, next }))
}

#[derive(Template)]
#[template(path = "house/webhook_new.html")]
struct Form<'a> {
    f: &'a Frame,
    wrong: Wrong,
    url: String,
    chosen: Vec<String>,
}

impl Form<'_> {
    fn kinds(&self) -> impl Iterator<Item = &'static str> {
        KINDS.iter().copied()
    }

    fn is_chosen(&self, kind: &str) -> bool {
        self.chosen.iter().any(|chosen| chosen == kind)
    }
}

/// The form for a new webhook.
pub(super) async fn new(frame: Frame, _: Room<act::ManageWebhooks>) -> Response {
    let (url, chosen) = (String::new(), Vec::new());
    show(&Form { f: &frame, wrong: Wrong::default(), url, chosen })
}

#[derive(Template)]
#[template(path = "house/webhook_made.html")]
struct Made<'a> {
    f: &'a Frame,
    webhook: Webhook,
    secret: Zeroizing<String>,
}

/// Makes a webhook and shows its secret, once.
pub(super) async fn make(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageWebhooks>,
    Typed(sent): Typed<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let of = |name: &str| -> Vec<String> {
        sent.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect()
    };
    let (url, kinds) = (of("url").pop().unwrap_or_default(), of("kinds"));
    let (status, wrong) = match server.hosts.allow(url.trim()) {
        Err(why) => (StatusCode::UNPROCESSABLE_ENTITY, Wrong::at("url", frame.refused(why))),
        Ok(_) if kinds.is_empty() => {
            (StatusCode::UNPROCESSABLE_ENTITY, Wrong::at("kinds", frame.t("house-pick-kinds")))
        }
        Ok(allowed) => {
            let new = NewWebhook { url: allowed, kinds: kinds.clone() };
            match server.store.make_webhook(grant, new).await.map_err(Problem::from) {
                Ok((webhook, secret)) => {
                    let page = show(&Made { f: &frame, webhook, secret });
                    return Ok((StatusCode::CREATED, page).into_response());
                }
                Err(problem) => Wrong::of(&frame, problem, &["url", "kinds"])?,
            }
        }
    };
    Ok((status, show(&Form { f: &frame, wrong, url, chosen: kinds })).into_response())
}

#[derive(Template)]
#[template(path = "house/webhook.html")]
struct One<'a> {
    f: &'a Frame,
    webhook: Webhook,
    deliveries: Vec<Delivery>,
    next: Option<String>,
}

fn named(id: &str) -> Result<Id, Problem> {
    Id::parse_str(id).map_err(|_| Problem::not_found())
}

/// One webhook and what it was told.
pub(super) async fn one(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageWebhooks>,
    Path(id): Path<String>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let id = named(&id)?;
    let found = server.store.webhooks(&grant, names::before(id), 1).await?;
    let webhook = found.into_iter().find(|webhook| webhook.id == id).ok_or_else(Problem::not_found)?;
    let (limit, after) = (wanted.limit()?, wanted.after()?);
    let deliveries = server.store.deliveries(&grant, id, after, limit).await?;
    let last = deliveries.last().filter(|_| deliveries.len() as i64 == limit);
    let next = last.map(|last| cursor(last.made_at, last.id));
    Ok(show(&One { f: &frame, webhook, deliveries, next }))
}

/// Sends something of the kind `test`.
pub(super) async fn test(
    State(server): State<Server>,
    Room(grant): Room<act::ManageWebhooks>,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let id = named(&id)?;
    server.store.test_webhook(grant, id).await?;
    Ok(Redirect::to(&format!("/house/webhooks/{id}")))
}

/// Ends a webhook.
pub(super) async fn end(
    State(server): State<Server>,
    Room(grant): Room<act::ManageWebhooks>,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let id = named(&id)?;
    server.store.end_webhook(grant, id).await?;
    Ok(Redirect::to(&format!("/house/webhooks/{id}")))
}

//! What one is told, and where to look. A notice names nobody.

use askama::Template;
use axum::extract::State;
use axum::response::{Redirect, Response};
use lindung_store::people::Notice;

use crate::Server;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::who::Who;

/// Every kind of notice that has words, with the page it is about; `{}` stands for what it is about.
pub(crate) const KINDS: [(&str, Option<&str>); 11] = [
    ("break_glass", Some("/house/emergencies")),
    ("reviewed", Some("/house/emergencies")),
    ("request", Some("/house/requests")),
    ("decided", Some("/house/requests")),
    ("result_changed", Some("/cases/{}")),
    ("referral_received", Some("/work")),
    ("referral_answered", Some("/work")),
    ("consent_withdrawn", Some("/work")),
    ("service_stale", Some("/house/services/{}")),
    ("webhook_failed", Some("/house/webhooks/{}")),
    ("recovery_used", None),
];

/// A notice with the page it is about.
struct Row {
    kind: &'static str,
    to: Option<String>,
    at: i64,
    seen: bool,
}

impl Row {
    fn of(notice: &Notice) -> Self {
        let known = KINDS.iter().find(|(kind, _)| *kind == notice.kind);
        let about = notice.about.map(|about| about.to_string()).unwrap_or_default();
        Self {
            kind: known.map_or("other", |(kind, _)| *kind),
            to: known.and_then(|(_, to)| *to).map(|to| to.replace("{}", &about)),
            at: notice.made_at,
            seen: notice.seen_at.is_some(),
        }
    }
}

#[derive(Template)]
#[template(path = "house/notices.html")]
struct Page<'a> {
    f: &'a Frame,
    rows: Vec<Row>,
}

impl Page<'_> {
    fn unseen(&self) -> bool {
        self.rows.iter().any(|row| !row.seen)
    }
}

/// What one is told, newest first.
pub(super) async fn page(State(server): State<Server>, who: Who, frame: Frame) -> Result<Response, Problem> {
    let rows = server.store.notices(who.actor.user).await?.iter().map(Row::of).collect();
    Ok(show(&Page { f: &frame, rows }))
}

/// Marks all of it as seen.
pub(super) async fn seen(State(server): State<Server>, who: Who) -> Result<Redirect, Problem> {
    server.store.notices_seen(who.actor.user).await?;
    Ok(Redirect::to("/notices"))
}

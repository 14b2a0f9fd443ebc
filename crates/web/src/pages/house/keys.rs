//! Which versions of keys there are and what is still under which. Nothing of a key ever comes here.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use lindung_store::access::act;
use lindung_store::keys::{self, Purpose, Under};

use super::room::Room;
use crate::Server;
use crate::pages::{Frame, show};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "house/keys.html")]
struct Page<'a> {
    f: &'a Frame,
    state: keys::State,
}

impl Page<'_> {
    fn newest(&self, purpose: Purpose) -> i64 {
        let of = self.state.versions.iter().find(|(known, _)| *known == purpose);
        of.and_then(|(_, versions)| versions.last().copied()).unwrap_or_default()
    }

    fn all(&self, versions: &[i64]) -> String {
        versions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// What cases are under, by purpose.
    fn under(&self) -> [(Purpose, &[Under]); 2] {
        [(Purpose::Records, &self.state.records), (Purpose::Index, &self.state.index)]
    }

    fn is_newest(&self, purpose: &Purpose, under: &Under) -> bool {
        under.version == self.newest(*purpose)
    }

    /// How many cases are under an older version of a key.
    fn behind(&self) -> i64 {
        let old = |(purpose, all): (Purpose, &[Under])| -> i64 {
            all.iter().filter(|under| !self.is_newest(&purpose, under)).map(|under| under.cases).sum()
        };
        self.under().into_iter().map(old).sum()
    }
}

/// Shows the state of the keys.
pub(super) async fn page(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::SeeLedger>,
) -> Result<Response, Problem> {
    let state = server.store.key_state(&grant).await?;
    Ok(show(&Page { f: &frame, state }))
}

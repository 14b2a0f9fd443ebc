//! The state of the ledger: the last signed checkpoint, for a witness to keep, and whether anything was found damaged.

use askama::Template;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use lindung_store::access::act;
use lindung_store::ledger::witness::Witness;

use super::room::Room;
use crate::Server;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::well::hindrance;

#[derive(Template)]
#[template(path = "house/audit.html")]
struct Page<'a> {
    f: &'a Frame,
    ready: bool,
    witness: Option<Witness>,
}

impl Page<'_> {
    fn hex(&self, bytes: &[u8]) -> String {
        HEXLOWER.encode(bytes)
    }

    fn key(&self, witness: &Witness) -> String {
        witness.key().map(|key| HEXLOWER.encode(key.as_bytes())).unwrap_or_default()
    }
}

/// The checkpoint and the state.
pub(super) async fn page(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::SeeLedger>,
) -> Result<Response, Problem> {
    let ready = hindrance(&server).await.is_none();
    let witness = server.store.witness().await?;
    Ok(show(&Page { f: &frame, ready, witness }))
}

/// The checkpoint as a file.
pub(super) async fn checkpoint(
    State(server): State<Server>,
    _: Room<act::SeeLedger>,
) -> Result<Response, Problem> {
    let witness = server.store.witness().await?.ok_or_else(Problem::not_found)?;
    let name = format!("attachment; filename=\"lindung-checkpoint-{}.json\"", witness.checkpoint.number);
    let kept: [(HeaderName, String); 1] = [(header::CONTENT_DISPOSITION, name)];
    Ok((kept, Json(witness)).into_response())
}

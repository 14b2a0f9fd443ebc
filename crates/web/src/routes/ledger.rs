//! What a witness keeps.

use axum::Json;
use axum::extract::State;
use lindung_store::access::act;
use lindung_store::ledger::witness::Witness;

use crate::Server;
use crate::allowed::House;
use crate::problem::Problem;

/// The last signed checkpoint: kept elsewhere, it shows whether the ledger was rolled back or forked.
#[utoipa::path(get, path = "/v1/ledger/checkpoint", tag = "care", security(("session" = [])),
    responses((status = 200, body = Witness)))]
pub(crate) async fn checkpoint(
    State(server): State<Server>,
    House(_grant): House<act::SeeLedger>,
) -> Result<Json<Witness>, Problem> {
    server.store.witness().await?.map(Json).ok_or_else(Problem::not_found)
}

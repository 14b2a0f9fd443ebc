//! Files of a case: taken by their content, without what cameras and programs write into them, and given back.

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::{Grant, act};
use lindung_store::cases::{File, Receipt};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::{IntoParams, ToSchema};

use super::body::Query;
use crate::Server;
use crate::allowed::Allowed;
use crate::attached;
use crate::precondition::{Seen, etag};
use crate::problem::Problem;

/// The name of the file, percent-encoded: never in an address.
const NAME: &str = "lindung-file-name";
/// The longest file.
const LONGEST: usize = 25 * 1024 * 1024;
/// What a header cannot hold, or reads otherwise (RFC 8187).
const PLAIN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'*')
    .add(b',')
    .add(b'/')
    .add(b';')
    .add(b'\\');

/// Which file.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    /// A random UUID that the client makes, of the file and of its entry; sent again, the file is kept once.
    id: uuid::Uuid,
}

/// A file that was kept.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Kept {
    #[serde(flatten)]
    receipt: Receipt,
    /// Its type, by its content.
    media_type: &'static str,
    /// Its length as kept.
    size: usize,
    /// The SHA-256 of what is kept, hexadecimal.
    sha256: String,
    /// What became of what cameras and programs write into files: `removed`, `none` where such a file has none, or
    /// `kept` where this program cannot take it out of a file of this type.
    metadata: &'static str,
}

/// Keeps a file of at most 25 MiB in the case, with an entry of the kind `document`.
#[utoipa::path(post, path = "/v1/cases/{case}/attachments", tag = "cases",
    params(("case" = uuid::Uuid, Path), Named,
           ("Lindung-File-Name" = String, Header, description = "The name, UTF-8, percent-encoded."),
           ("If-Match" = String, Header, description = "The ETag of the case as it was seen, or *.")),
    security(("session" = [])), request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 201, body = Kept), (status = 200, body = Kept)))]
pub(crate) async fn send(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Append>,
    Seen(seen): Seen,
    Query(named): Query<Named>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    let name = headers.get(NAME).and_then(|name| name.to_str().ok()).unwrap_or_default();
    let name = percent_decode_str(name)
        .decode_utf8()
        .map_err(|_| Problem::at("Lindung-File-Name", "must be UTF-8"))?;
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > 200 || name.contains(['/', '\\', '\0']) {
        return Err(Problem::at("Lindung-File-Name", "must be 1 to 200 characters, without / and \\"));
    }
    let content = to_bytes(request.into_body(), LONGEST).await.map_err(|_| Problem::too_large())?;
    if content.is_empty() {
        return Err(Problem::at("", "the file is empty"));
    }
    let taken = attached::take(content).ok_or_else(|| {
        Problem::media_type()
            .saying("Send a picture, a PDF, a plain text, an office document, a sound or a film.")
    })?;
    let sha256: String = Sha256::digest(&taken.content).iter().map(|byte| format!("{byte:02x}")).collect();
    let (media_type, metadata, size) = (taken.media_type, taken.metadata, taken.content.len());
    let file = File {
        id: named.id,
        name,
        media_type: media_type.to_owned(),
        sha256: sha256.clone(),
        content: taken.content.to_vec(),
    };
    let receipt = server.store.attach(grant, seen, file).await?;
    let status = if receipt.repeated { StatusCode::OK } else { StatusCode::CREATED };
    let tag = [(header::ETAG, etag(receipt.seq))];
    Ok((status, tag, Json(Kept { receipt, media_type, size, sha256, metadata })).into_response())
}

/// A file of the case, to be saved: a browser never shows it as a page of this address.
#[utoipa::path(get, path = "/v1/cases/{case}/attachments/{file}", tag = "cases",
    params(("case" = uuid::Uuid, Path), ("file" = uuid::Uuid, Path)), security(("session" = [])),
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")))]
pub(crate) async fn read(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Path(names): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id = Id::parse_str(&names.1).map_err(|_| Problem::not_found())?;
    given(&server, grant, id).await
}

/// A file, part by part.
pub(crate) async fn given(server: &Server, grant: Grant<act::Read>, id: Id) -> Result<Response, Problem> {
    let found = server.store.attachment(grant, id).await?;
    let disposition = format!("attachment; filename*=UTF-8''{}", utf8_percent_encode(&found.name, PLAIN));
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_LENGTH, found.size.to_string()),
    ];
    let parts = futures_util::stream::unfold((found, 0), |(found, part)| async move {
        if part >= found.parts() {
            return None;
        }
        // A part that does not open ends the answer early: its length then tells that it is not whole.
        let read =
            found.part(part).await.inspect_err(|fault| tracing::error!(%fault, "a file could not be read"));
        Some((read, (found, part + 1)))
    });
    Ok((headers, Body::from_stream(parts)).into_response())
}

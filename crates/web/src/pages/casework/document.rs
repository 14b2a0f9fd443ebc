//! Files of a case: sending one by a form, and reading one. They go the same way as over the API.

use axum::extract::{Multipart, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::cases::File;
use sha2::{Digest, Sha256};

use super::{form_id, to_case};
use crate::Server;
use crate::allowed::on;
use crate::attached;
use crate::problem::Problem;
use crate::who::Asking;

/// Keeps a file.
pub(super) async fn send(
    State(server): State<Server>,
    asking: Asking,
    Path(case): Path<Id>,
    mut form: Multipart,
) -> Result<Response, Problem> {
    let grant = on::<act::Append>(&server, &asking, case).await?;
    let mut id = String::new();
    let mut found = None;
    while let Some(part) = form.next_field().await.map_err(|_| Problem::unreadable())? {
        match part.name() {
            Some("entry") => id = part.text().await.map_err(|_| Problem::unreadable())?,
            Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                found = Some((name, part.bytes().await.map_err(|_| Problem::too_large())?));
            }
            _ => {}
        }
    }
    let (name, content) = found.filter(|(_, content)| !content.is_empty()).ok_or_else(Problem::unreadable)?;
    let taken = attached::take(content).ok_or_else(Problem::media_type)?;
    // A browser may send a whole path; of a name only the last part says anything.
    let name: String = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| *c != '\0')
        .take(200)
        .collect();
    let file = File {
        id: form_id(&id),
        name: if name.trim().is_empty() { "file".to_owned() } else { name },
        media_type: taken.media_type.to_owned(),
        sha256: Sha256::digest(&taken.content).iter().map(|byte| format!("{byte:02x}")).collect(),
        content: taken.content.to_vec(),
    };
    server.store.attach(grant, None, file).await?;
    Ok(to_case(case, "#documents"))
}

/// Gives a file as it is kept, always to be saved and never to be shown as a page of this server.
pub(super) async fn read(
    State(server): State<Server>,
    asking: Asking,
    Path((case, document)): Path<(Id, Id)>,
) -> Result<Response, Problem> {
    let grant = on::<act::Read>(&server, &asking, case).await?;
    let mut response = crate::routes::attachments::given(&server, grant, document).await?;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/octet-stream"));
    Ok(response.into_response())
}

//! The document that describes the API, made from the handlers themselves.

use std::sync::Arc;

use axum::routing::get;
use axum::{Json, Router};
use utoipa::OpenApi as _;
use utoipa::openapi::response::Response;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::openapi::{Content, OpenApi, Ref};

use crate::Server;
use crate::problem::{Place, Problem};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Lindung",
        description = "Non-punishment of trafficking victims: judge a case, keep it, show who saw it.\n\n\
            Every request on a record says what it is for in the header `Lindung-Purpose`. \
            What may not be known is answered as if it did not exist.",
        license(name = "Apache-2.0 OR MIT")
    ),
    components(schemas(Problem, Place)),
    tags(
        (name = "law", description = "Judging a case. No account, nothing kept."),
        (name = "session", description = "Signing in and out."),
        (name = "cases", description = "Records and their entries."),
        (name = "people", description = "Agencies, users, who is on a case."),
        (name = "two people", description = "What one asks for and another agrees to; emergencies."),
        (name = "care", description = "Whether the server is well.")
    )
)]
struct Described;

/// The beginning of the document.
pub(crate) fn begun() -> OpenApi {
    Described::openapi()
}

/// Adds what holds for every operation: how one signs in, and how refusals look.
pub(crate) fn finish(mut document: OpenApi) -> OpenApi {
    let components = document.components.get_or_insert_default();
    let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("lindung")));
    components.add_security_scheme("session", cookie);
    for item in document.paths.paths.values_mut() {
        let operations = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
        for operation in operations.into_iter().flatten() {
            for (code, status, title) in Problem::ALL {
                let status = status.as_u16().to_string();
                if operation.responses.responses.contains_key(&status) {
                    continue;
                }
                let mut refusal = Response::new(format!("`{code}`: {title}"));
                let schema = Ref::from_schema_name("Problem");
                refusal.content.insert("application/problem+json".to_owned(), Content::new(Some(schema)).into());
                operation.responses.responses.insert(status, refusal.into());
            }
        }
    }
    document
}

/// The whole document.
#[must_use]
pub fn document() -> OpenApi {
    finish(crate::routes::all().split_for_parts().1)
}

/// The route that serves it.
pub(crate) fn route(document: Arc<OpenApi>) -> Router<Server> {
    Router::new().route("/openapi.json", get(move || async move { Json((*document).clone()) }))
}

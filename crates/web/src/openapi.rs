//! The document that describes the API, made from the handlers themselves.

use std::sync::Arc;

use axum::http::StatusCode;
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
        (name = "tasks", description = "What there is to do: duties, referrals, remedies."),
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
    for (path, item) in &mut document.paths.paths {
        let operations = [
            ("get", &mut item.get),
            ("post", &mut item.post),
            ("put", &mut item.put),
            ("patch", &mut item.patch),
            ("delete", &mut item.delete),
        ];
        for (method, operation) in operations {
            let Some(operation) = operation else { continue };
            operation.operation_id = Some(id(method, path));
            for (_, status, _) in Problem::ALL {
                let responses = &mut operation.responses.responses;
                responses.entry(status.as_u16().to_string()).or_insert_with(|| refusal(*status).into());
            }
        }
    }
    document
}

/// The id of an operation, from method and address: `get_cases_case_entries`.
fn id(method: &str, path: &str) -> String {
    let parts = path.split(['/', '{', '}', '-', '.']).filter(|part| !part.is_empty() && *part != "v1");
    parts.fold(method.to_owned(), |id, part| format!("{id}_{part}"))
}

/// The response of a status, with every code it can have.
fn refusal(status: StatusCode) -> Response {
    let codes = Problem::ALL.iter().filter(|(_, of, _)| *of == status);
    let told: Vec<String> = codes.map(|(code, _, title)| format!("`{code}`: {title}")).collect();
    let mut refusal = Response::new(told.join(" "));
    let schema = Ref::from_schema_name("Problem");
    refusal.content.insert("application/problem+json".to_owned(), Content::new(Some(schema)).into());
    refusal
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

//! The version that a writer has seen: `If-Match: "7"`, or `*` for whatever stands there.

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use crate::problem::Problem;

/// What `If-Match` names: the number of the last entry seen, or anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen(pub(crate) Option<i64>);

impl<S: Send + Sync> FromRequestParts<S> for Seen {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let value = parts.headers.get(header::IF_MATCH).ok_or_else(Problem::precondition_required)?;
        read(value.to_str().unwrap_or_default()).map(Self)
    }
}

fn read(text: &str) -> Result<Option<i64>, Problem> {
    if text.trim() == "*" {
        return Ok(None);
    }
    let number = text.trim().strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let number = number.and_then(|text| text.parse().ok()).filter(|number| *number >= 0);
    number.map(Some).ok_or_else(|| Problem::at("If-Match", "must be the ETag of the case, as \"7\", or *"))
}

/// The `ETag` of a case.
pub(crate) fn etag(seq: i64) -> String {
    format!("\"{seq}\"")
}

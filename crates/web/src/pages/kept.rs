//! What somebody typed into a form that could not be taken, because the session had ended or a fresh proof is asked
//! for: it comes back on the page, to be sent again. The server keeps nothing of it.

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{Method, header};

/// A form longer than this is not held; texts of forms are shorter.
const LONGEST: u64 = 256 * 1024;
/// Where a secret may be typed, and where nobody need be signed in: what is sent there never comes back.
const NEVER: [&str; 6] = ["/sign-in", "/join", "/prove", "/explore", "/language", "/leave"];

/// A form as it was sent.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// Where to.
    pub(super) address: String,
    /// Its fields.
    pub(super) fields: Vec<(String, String)>,
}

impl Form {
    /// What was typed as text, to be read on the page; not the ids that a form carries.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|(_, value)| value.trim()).filter(|value| value.contains(char::is_whitespace))
    }
}

/// The address of a request, where it is a form that may come back.
fn wanted(request: &Request) -> Option<String> {
    let path = request.uri().path();
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let length = request.body().size_hint().upper()?;
    let wanted = *request.method() == Method::POST
        && kind.starts_with("application/x-www-form-urlencoded")
        && !NEVER.iter().any(|place| path.starts_with(place))
        && length <= LONGEST;
    wanted.then(|| request.uri().path_and_query().map_or(path, |whole| whole.as_str()).to_owned())
}

/// Holds the body of a request beside the request, where it is a form that may come back.
pub(super) async fn held(request: Request) -> (Request, Option<(String, Bytes)>) {
    let Some(address) = wanted(&request) else { return (request, None) };
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LONGEST as usize).await else {
        return (Request::from_parts(parts, Body::empty()), None);
    };
    (Request::from_parts(parts, Body::from(bytes.clone())), Some((address, bytes)))
}

/// The form in what was held.
pub(super) fn read((address, bytes): (String, Bytes)) -> Form {
    let fields = url::form_urlencoded::parse(&bytes).into_owned().collect();
    Form { address, fields }
}

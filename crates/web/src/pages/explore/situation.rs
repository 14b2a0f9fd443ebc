//! What was answered, as it stands in the cookie: a case document and a day. It holds no name and no free text.

use std::io::{Read as _, Write as _};

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use lindung_engine::{Assessment, Day};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Server;
use crate::law::{Asked, day};
use crate::pages::frame::cookie;
use crate::problem::Problem;

const NAME: &str = "lindung-situation";
/// Browsers keep cookies of at most 4,096 bytes, name and attributes with them.
const LONGEST: usize = 3_900;
/// A document that is longer was not made here.
const CLEAR: u64 = 64 * 1024;

/// A situation being described.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Situation {
    /// The document, `lindung.case/1`.
    pub(crate) case: Value,
    /// The day whose law is applied; today where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) on: Option<String>,
    /// The questions that were shown and answered, in order, those with "don't know" too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) asked: Vec<String>,
    /// What it was before facts were flipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<Box<Situation>>,
}

impl Situation {
    /// Nothing is known yet.
    pub(crate) fn new() -> Self {
        let case = json!({
            "schema": "lindung.case/1", "reference": "EXPLORE", "jurisdiction": "", "person": {},
            "episodes": [{"id": "e1"}], "unlawful_acts": [{"id": "a1", "episode": "e1"}],
        });
        Self { case, ..Self::default() }
    }

    /// What the browser holds; nothing where it holds none, or one that was not made here.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let sent = headers.get(header::COOKIE)?.to_str().ok()?;
        let packed = BASE64URL_NOPAD.decode(cookie(sent, NAME)?.as_bytes()).ok()?;
        let mut clear = String::new();
        DeflateDecoder::new(packed.as_slice()).take(CLEAR).read_to_string(&mut clear).ok()?;
        serde_json::from_str(&clear).ok().filter(|read: &Self| read.case.is_object())
    }

    /// Sends it to the browser and goes on to a page.
    pub(crate) fn kept(&self, server: &Server, next: &str) -> Response {
        let Some(packed) = self.packed() else {
            return Problem::invalid()
                .saying(
                    "This situation is too large to be kept in a browser; judge it as a case file instead.",
                )
                .into_response();
        };
        let secure = if server.settings.origin.starts_with("https://") { "; Secure" } else { "" };
        let kept = format!("{NAME}={packed}; Path=/explore; SameSite=Strict; HttpOnly{secure}");
        (StatusCode::SEE_OTHER, [(header::LOCATION, next.to_owned()), (header::SET_COOKIE, kept)])
            .into_response()
    }

    fn packed(&self) -> Option<String> {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&serde_json::to_vec(self).ok()?).ok()?;
        let packed = BASE64URL_NOPAD.encode(&packer.finish().ok()?);
        (packed.len() <= LONGEST).then_some(packed)
    }

    /// A text of the document.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.case.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    /// The day whose law is applied.
    pub(crate) fn day(&self, server: &Server) -> Day {
        let given = self.on.as_deref().and_then(lindung_engine::PartialDate::parse);
        given
            .filter(|date| date.first == date.last)
            .map_or_else(|| day(server.store.now()), |date| date.first)
    }

    /// What the law says of it.
    pub(crate) fn judged(&self, server: &Server) -> Result<Assessment<'static>, Vec<lindung_store::Invalid>> {
        let case = server.law.read_json(&self.case.to_string())?;
        let asked = Asked { as_of: self.day(server), jurisdiction: None };
        server.law.assessed(&case, asked)
    }

    /// Whether what every assessment needs was answered.
    pub(crate) fn can_be_judged(&self) -> bool {
        !self.text("/jurisdiction").is_empty() && self.case.pointer("/unlawful_acts/0/offence").is_some()
    }
}

/// The cookie that takes the place of what was answered.
pub(crate) fn forgotten() -> String {
    format!("{NAME}=; Path=/explore; Max-Age=0; SameSite=Strict; HttpOnly")
}

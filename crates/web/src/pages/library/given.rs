//! What an address of the library gives: a name in its path, days and States in its query. It never fails: what is
//! no day or no State is told on the page.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use lindung_engine::case::State;
use lindung_engine::{Corpus, Day, PartialDate};

/// The name in the path; empty where it is no text.
pub(super) struct Named(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let name = Path::<String>::from_request_parts(parts, state).await;
        Ok(Self(name.map(|Path(name)| name).unwrap_or_default()))
    }
}

/// The query; of a key that stands twice the first counts.
pub(super) struct Given(Vec<(String, String)>);

impl<S: Send + Sync> FromRequestParts<S> for Given {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        Ok(Self(query.map(|Query(query)| query).unwrap_or_default()))
    }
}

/// A field of a form that is wrong: its name, and the message that says so.
pub(super) type Problem = (&'static str, &'static str);

impl Given {
    /// A text, where one is given.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        let found = self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty())
    }

    /// Whether a form asked for it, answered or not.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(name, _)| name == key)
    }

    /// A day the corpus speaks for, where one is given.
    pub(super) fn day(&self, corpus: &Corpus, key: &'static str) -> Result<Option<Day>, Problem> {
        let Some(text) = self.text(key) else { return Ok(None) };
        let date = PartialDate::parse(text).filter(|date| date.first == date.last);
        let day = date.ok_or((key, "law-bad-day"))?.first;
        if day < corpus.covers_from { Err((key, "law-too-early")) } else { Ok(Some(day)) }
    }

    /// A State whose law is held, where one is given.
    pub(super) fn state(&self, corpus: &Corpus, key: &'static str) -> Result<Option<State>, Problem> {
        let Some(text) = self.text(key) else { return Ok(None) };
        let state = State::parse(text).filter(|state| corpus.state(*state).is_some());
        state.map(Some).ok_or((key, "law-bad-state"))
    }
}

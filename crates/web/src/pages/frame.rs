//! What stands around every page: the language, who is signed in, and the words. It never decides anything.

use std::fmt;
use std::sync::Arc;

use askama::filters::{Escaper, Html, HtmlSafe};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use lindung_speech::{Said, Speech};
use tower_sessions::cookie::Cookie;

use super::{assets, back, when};
use crate::Server;
use crate::problem::Problem;
use crate::who::Who;

/// The cookie that names the language chosen.
pub(crate) const LANGUAGE: &str = "lindung-language";

/// What a page is shown in.
pub(crate) struct Frame {
    pub(crate) speech: Arc<Speech>,
    pub(crate) who: Option<Who>,
    /// The address of this page, to come back to it.
    pub(crate) here: String,
    languages: Vec<(String, String)>,
}

/// Words on a page: escaped, and marked where English stands in for them.
pub(crate) struct Words {
    said: Said,
    mark: bool,
}

impl HtmlSafe for Words {}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mark {
            f.write_str("<span lang=\"en\">")?;
        }
        Html.write_escaped_str(&mut *f, &self.said.text)?;
        if self.mark { f.write_str("</span>") } else { Ok(()) }
    }
}

impl Frame {
    /// The code of the language.
    pub(crate) fn code(&self) -> &str {
        self.speech.code()
    }

    /// The languages there are: code, own name.
    pub(crate) fn languages(&self) -> &[(String, String)] {
        &self.languages
    }

    /// Whether a person has reviewed the messages of this language.
    pub(crate) fn reviewed(&self) -> bool {
        self.speech.reviewed()
    }

    /// A message.
    pub(crate) fn t(&self, id: &str) -> Words {
        self.words(self.speech.said(id, &[]))
    }

    /// A message with one thing put in; a date stands in the reader's calendar.
    pub(crate) fn tw(&self, id: &str, name: &str, value: impl fmt::Display) -> Words {
        let value = value.to_string();
        let value = if name == "date" { self.written(&value) } else { value };
        self.words(self.speech.said(id, &[(name, &value)]))
    }

    /// A date as the contract has it, in the reader's calendar.
    pub(crate) fn written(&self, date: &str) -> String {
        when::written(self.code(), date)
    }

    /// A message made of a prefix and a code of the contract.
    pub(crate) fn word(&self, prefix: &str, code: &str) -> Words {
        self.t(&format!("{prefix}-{}", code.replace('_', "-")))
    }

    /// What a duty asks, in this language where it has been put so, else in the English of the law.
    pub(crate) fn duty(&self, id: &str, english: &str) -> Words {
        self.held(&format!("duty-{id}"), english)
    }

    /// A part of a divergence, likewise.
    pub(crate) fn note(&self, id: &str, part: &str, english: &str) -> Words {
        self.held(&format!("divergence-{}-{part}", id.replace(['.', '_'], "-")), english)
    }

    fn held(&self, id: &str, english: &str) -> Words {
        if self.speech.knows(id) { self.t(id) } else { self.english(english) }
    }

    /// English of the law, marked where the page is in another language.
    pub(crate) fn english(&self, text: impl AsRef<str>) -> Words {
        self.words(Said { text: text.as_ref().to_owned(), english: true, reviewed: true })
    }

    /// What is wrong with something that was sent, where it has been put in words for people; else as it was told.
    pub(crate) fn refused(&self, told: &str) -> Words {
        let lower = told.to_lowercase();
        let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        let id = format!("refused-{}", parts.take(16).collect::<Vec<_>>().join("-"));
        if self.speech.knows(&id) {
            return self.t(&id);
        }
        self.words(Said { text: told.to_owned(), english: true, reviewed: true })
    }

    /// A message for an attribute, where no mark can stand.
    pub(crate) fn plain(&self, id: &str) -> String {
        self.speech.say(id)
    }

    /// The address of a file, which changes with its content.
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The day and the time of an instant.
    pub(crate) fn moment(&self, at: &i64) -> String {
        when::moment(self.code(), *at)
    }

    /// The day of an instant.
    pub(crate) fn day(&self, at: &i64) -> String {
        when::day(self.code(), *at)
    }

    /// A day that was written as YYYY-MM-DD.
    pub(crate) fn written_day(&self, day: &str) -> String {
        day.parse().map_or_else(|_| day.to_owned(), |day| when::date(self.code(), day))
    }

    /// Whether somebody is signed in.
    pub(crate) fn signed_in(&self) -> bool {
        self.who.is_some()
    }

    fn words(&self, said: Said) -> Words {
        Words { mark: said.english && self.code() != "en", said }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Frame
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let server = Server::from_ref(state);
        let header = |name: header::HeaderName| {
            parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let chosen = cookie(&header(header::COOKIE), LANGUAGE).and_then(|code| server.languages.find(&code));
        let accepted = || server.languages.accepted(&header(header::ACCEPT_LANGUAGE));
        let speech = chosen.unwrap_or_else(accepted);
        let here = back::here(&server, parts);
        let name = |code: &str| {
            let own = server.languages.find(code).map(|own| own.say("language-own-name"));
            (code.to_owned(), own.unwrap_or_default())
        };
        let languages = server.languages.codes().map(name).collect();
        let who = Who::from_request_parts(parts, state).await.ok();
        Ok(Self { speech, who, here, languages })
    }
}

/// A cookie by its name.
pub(crate) fn cookie(header: &str, name: &str) -> Option<String> {
    let found = Cookie::split_parse(header.to_owned()).flatten().find(|cookie| cookie.name() == name);
    found.map(|cookie| cookie.value().to_owned())
}

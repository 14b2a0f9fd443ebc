//! The directory of services and of the authorities that the law names: found by all who may see it.

mod keep;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use lindung_store::Id;
use lindung_store::access::act;
use lindung_store::services::{KINDS, Offered, Wanted};
use serde::Deserialize;

pub(super) use keep::{keep, new, one};

use super::names::{self, Choice};
use super::room::{Room, may};
use crate::Server;
use crate::page;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::who::Asking;

/// Languages to look for, by their codes; each service names its own.
pub(super) const LANGUAGES: [&str; 14] =
    ["en", "id", "km", "lo", "ms", "my", "th", "tl", "vi", "zh", "bn", "ne", "ta", "tet"];

/// Which services.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Looked {
    state: String,
    kind: String,
    language: String,
    stale: String,
    cursor: Option<String>,
}

/// What the law names for a state.
struct Authority {
    state: String,
    identifies: Option<String>,
    coordinates: Option<String>,
    institution: Option<String>,
    hotline: Option<String>,
}

#[derive(Template)]
#[template(path = "house/services.html")]
struct List<'a> {
    f: &'a Frame,
    server: &'a Server,
    looked: Looked,
    services: Vec<Offered>,
    authorities: Vec<Authority>,
    states: Vec<Choice>,
    next: Option<String>,
    keeps: bool,
}

impl List<'_> {
    fn is_state(&self, code: &str) -> bool {
        self.looked.state == code
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.looked.kind == kind
    }

    fn is_language(&self, code: &str) -> bool {
        self.looked.language == code
    }

    fn kinds(&self) -> [&'static str; 11] {
        KINDS
    }

    fn languages(&self) -> [&'static str; 14] {
        LANGUAGES
    }

    fn state(&self, code: &str) -> String {
        names::state(self.server, self.f, code)
    }

    fn spoken(&self, codes: &[String]) -> String {
        let names: Vec<String> = codes.iter().map(|code| self.language(code)).collect();
        names.join(", ")
    }

    fn language(&self, code: &str) -> String {
        language(self.f, code)
    }
}

/// The name of a language; its code where it has none here.
pub(super) fn language(f: &Frame, code: &str) -> String {
    let id = format!("house-language-{code}");
    if f.speech.knows(&id) { f.plain(&id) } else { code.to_owned() }
}

/// A word that was looked for; nothing where the field was left empty.
fn said(word: &str) -> Option<String> {
    Some(word.trim().to_owned()).filter(|word| !word.is_empty())
}

/// The directory.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    Room(grant): Room<act::SeeDirectory>,
    Query(looked): Query<Looked>,
) -> Result<Response, Problem> {
    let wanted = page::Wanted::of(None, looked.cursor.clone().filter(|cursor| !cursor.is_empty()));
    let (limit, after) = (wanted.limit()?, wanted.place()?.map_or(Id::nil(), |(_, id)| id));
    let kept = Wanted {
        state: said(&looked.state),
        kind: said(&looked.kind),
        language: said(&looked.language),
        stale: looked.stale == "yes",
    };
    let services = server.store.services(&grant, &kept, after, limit).await?;
    let full = services.len() as i64 == limit;
    let next = services.last().filter(|_| full).map(|last| page::cursor(0, last.service.id));
    let corpus = server.law.corpus();
    let of = |law: &&lindung_engine::law::StateLaw| {
        kept.state.as_ref().is_some_and(|state| law.code.code() == state.as_str())
    };
    let authority = |law: &lindung_engine::law::StateLaw| Authority {
        state: frame.speech.state(corpus, law.code),
        identifies: law.identifying_authority.clone(),
        coordinates: law.national_body.clone(),
        institution: law.human_rights_institution.clone(),
        hotline: law.hotline.clone(),
    };
    let authorities = corpus.states.iter().filter(of).map(authority).collect();
    let (states, keeps) = (names::states(&server, &frame), may::<act::ManageAgencies>(&server, &asking));
    Ok(show(&List { f: &frame, server: &server, looked, services, authorities, states, next, keeps }))
}

//! The guide for one role: what one sees, what to do first, which duties, what to write down and what is no reason.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_engine::Corpus;
use lindung_engine::law::{Duty, Inadmissible, Scope};
use lindung_engine::vocabulary::Force;

use super::numbered;
use crate::Server;
use crate::pages::frame::Words;
use crate::pages::{Frame, show};

/// Address and name of a page that a step leads to; an empty address leads nowhere.
type Link = (&'static str, &'static str);

const NOWHERE: Link = ("", "");
const EXPLORE: Link = ("/explore", "page-explore");
const LAW: Link = ("/law", "page-law");
const DISPUTED: Link = ("/law/disputed", "law-disputed");
const CHANGES: Link = ("/law/changes", "law-changes");
const COMPARE: Link = ("/law/compare", "law-compare");
const MATRIX: Link = ("/law#matrix-title", "law-matrix");
const WORK: Link = ("/work", "page-work");
const SIGN_IN: Link = ("/sign-in", "page-sign-in");
const LEAVE: Link = ("/help#leave", "page-leave-more");
const DEFENCES: Link = ("/law/rule/defence.duress", "report-defences");

/// A guide.
pub(super) struct Guide {
    /// The role, as it stands in the address and in the messages.
    pub(super) id: &'static str,
    /// The page that is shown in a picture.
    picture: &'static str,
    /// The roles of the law whose duties are shown.
    roles: &'static [&'static str],
    /// Where each step leads.
    steps: &'static [Link],
    /// Whether this role decides about the person's acts.
    decides: bool,
}

/// All guides, in the order in which people meet a case.
pub(super) const GUIDES: &[Guide] = &[
    Guide {
        id: "person-concerned",
        picture: "result",
        roles: &[],
        steps: &[LEAVE, EXPLORE, LAW, NOWHERE, SIGN_IN],
        decides: false,
    },
    Guide {
        id: "frontline-officer",
        picture: "case-add",
        roles: &["frontline_officer", "immigration_officer", "labour_inspector"],
        steps: &[NOWHERE, EXPLORE, NOWHERE, WORK, NOWHERE],
        decides: true,
    },
    Guide {
        id: "investigator",
        picture: "case",
        roles: &["investigator"],
        steps: &[EXPLORE, NOWHERE, WORK, LAW, NOWHERE],
        decides: true,
    },
    Guide {
        id: "prosecutor",
        picture: "case-decide",
        roles: &["prosecutor"],
        steps: &[WORK, EXPLORE, LAW, DEFENCES, NOWHERE],
        decides: true,
    },
    Guide {
        id: "defence-lawyer",
        picture: "result",
        roles: &["defence_lawyer"],
        steps: &[WORK, EXPLORE, LAW, DEFENCES, DISPUTED],
        decides: false,
    },
    Guide {
        id: "judge",
        picture: "case",
        roles: &["judge"],
        steps: &[WORK, EXPLORE, LAW, DISPUTED, NOWHERE],
        decides: true,
    },
    Guide {
        id: "shelter-worker",
        picture: "work",
        roles: &["health_and_social_service", "civil_society"],
        steps: &[NOWHERE, NOWHERE, WORK, NOWHERE, EXPLORE],
        decides: false,
    },
    Guide {
        id: "child-protection",
        picture: "work",
        roles: &["child_protection"],
        steps: &[NOWHERE, NOWHERE, WORK, NOWHERE, EXPLORE],
        decides: false,
    },
    Guide {
        id: "counter-trafficking-body",
        picture: "law",
        roles: &["counter_trafficking_body", "human_rights_institution", "state"],
        steps: &[WORK, MATRIX, COMPARE, CHANGES, NOWHERE],
        decides: false,
    },
    Guide {
        id: "administrator",
        picture: "house",
        roles: &[],
        steps: &[SIGN_IN, NOWHERE, NOWHERE, NOWHERE, NOWHERE],
        decides: false,
    },
];

/// A step in words, and where it leads.
struct Step {
    message: String,
    link: Option<Link>,
}

/// The duties of one role of the law: what must be done comes first.
struct Duties<'a> {
    role: String,
    list: Vec<&'a Duty>,
}

#[derive(Template)]
#[template(path = "help/guide.html")]
struct Page<'a> {
    f: &'a Frame,
    guide: &'a Guide,
    sees: Vec<String>,
    steps: Vec<Step>,
    record: Vec<String>,
    more: Vec<String>,
    duties: Vec<Duties<'a>>,
    all: Vec<&'a Duty>,
    never: Vec<(&'a Inadmissible, &'a str, &'a str)>,
}

impl Page<'_> {
    fn name(&self) -> Words {
        self.f.t(&format!("help-{}-name", self.guide.id))
    }

    /// The picture on a phone, in Thai for who reads Thai and else in English, and what it shows.
    fn picture(&self) -> String {
        let language = if self.f.code() == "th" { "th" } else { "en" };
        self.f.asset(&format!("{}-phone-{language}.png", self.guide.picture))
    }

    /// What the picture shows, in words.
    fn pictured(&self) -> String {
        let page = match self.guide.picture {
            "result" => "result-title",
            "case-add" => "add-title",
            "case-decide" => "decide-title",
            "work" => "page-work",
            "law" => "page-law",
            "house" => "house-title",
            _ => "case-word",
        };
        self.f.speech.say_with("help-picture", &[("page", &self.f.plain(page))])
    }

    fn lead(&self) -> Words {
        self.f.t(&format!("help-{}-lead", self.guide.id))
    }
}

#[derive(Template)]
#[template(path = "missing.html")]
struct Wrong<'a> {
    f: &'a Frame,
    title: String,
    detail: String,
}

/// The guide of a role.
pub(super) async fn page(
    State(server): State<Server>,
    f: Frame,
    role: Result<Path<String>, PathRejection>,
) -> Response {
    let asked = role.map(|Path(role)| role).unwrap_or_default();
    let Some(guide) = GUIDES.iter().find(|guide| guide.id == asked) else {
        let (title, detail) = (f.plain("wrong-not-found"), f.plain("help-no-guide"));
        return (StatusCode::NOT_FOUND, show(&Wrong { f: &f, title, detail })).into_response();
    };
    let corpus = server.law.corpus();
    let of = |part: &str| numbered(&f, &format!("help-{}-{part}", guide.id));
    let link = |at: usize| guide.steps.get(at).copied().filter(|link| *link != NOWHERE);
    let steps = of("step").into_iter().enumerate();
    let duties = guide
        .roles
        .iter()
        .map(|role| Duties { role: f.speech.role(corpus, role), list: of_role(corpus, role) });
    let never = corpus.inadmissible.iter().map(|one| {
        let duty = corpus.duty(&one.rule);
        (one, duty.map_or("", |duty| duty.rule.as_str()), duty.map_or("", |duty| duty.cite.as_str()))
    });
    show(&Page {
        guide,
        sees: of("see"),
        steps: steps.map(|(at, message)| Step { message, link: link(at) }).collect(),
        record: if guide.decides { numbered(&f, "help-record") } else { Vec::new() },
        more: of("record"),
        duties: duties.filter(|duties| !duties.list.is_empty()).collect(),
        all: of_role(corpus, "all"),
        never: never.collect(),
        f: &f,
    })
}

/// The duties of a role that a case or the office raises, strongest first.
fn of_role<'c>(corpus: &'c Corpus, role: &str) -> Vec<&'c Duty> {
    let of = |duty: &&Duty| duty.scope != Scope::Review && duty.roles.iter().any(|of| of == role);
    let mut found: Vec<&Duty> = corpus.duties.iter().filter(of).collect();
    let rank = |force: Force| Force::ALL.iter().position(|one| *one == force);
    found.sort_by_key(|duty| rank(duty.force));
    found
}

//! One rule whole: a provision, the texts of a defence, or a duty, with every reading and its source.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use lindung_engine::Corpus;
use lindung_engine::law::{Divergence, Duty, Mention, Provision};
use lindung_engine::vocabulary::Defence;

use super::given::Named;
use super::no_rule;
use super::parts::{DefenceShown, LimbShown, Readings, liability, purposes, sources};
use crate::Server;
use crate::pages::{Frame, show};

/// A State that a rule speaks for: code, name, and from when it is bound.
struct Bound {
    code: String,
    name: String,
    /// Whether the library holds its law.
    held: bool,
    from: Option<String>,
}

#[derive(Template)]
#[template(path = "library/rule.html")]
struct Rule<'a> {
    f: &'a Frame,
    corpus: &'a Corpus,
    p: &'a Provision,
    limbs: Vec<LimbShown<'a>>,
    readings: Readings<'a>,
    liability: Vec<&'static str>,
    purposes: Vec<&'static str>,
    sources: Vec<String>,
    states: Vec<Bound>,
    notes: Vec<&'a Divergence>,
}

impl Rule<'_> {
    fn mention(&self, mention: &Mention) -> String {
        self.corpus.mention(mention)
    }

    fn cite(&self, rule: &str) -> &str {
        self.corpus.cite(rule)
    }
}

#[derive(Template)]
#[template(path = "library/defences.html")]
struct Defences<'a> {
    f: &'a Frame,
    id: &'a str,
    name: &'static str,
    texts: Vec<DefenceShown<'a>>,
    notes: Vec<&'a Divergence>,
}

#[derive(Template)]
#[template(path = "library/duty.html")]
struct DutyPage<'a> {
    f: &'a Frame,
    corpus: &'a Corpus,
    duty: &'a Duty,
}

/// The page of a rule.
pub(super) async fn page(State(server): State<Server>, f: Frame, Named(id): Named) -> Response {
    let corpus = server.law.corpus();
    if let Some(p) = corpus.provision(&id) {
        return show(&rule(&f, corpus, p));
    }
    if let Some(defence) = Defence::ALL.iter().find(|defence| defence.id() == id) {
        let texts = corpus.defences.iter().filter(|text| text.defence == *defence);
        return show(&Defences {
            f: &f,
            id: &id,
            name: defence.name(),
            texts: texts.map(|text| DefenceShown::new(&f, corpus, text)).collect(),
            notes: corpus.divergences.iter().filter(|note| note.touches_defences()).collect(),
        });
    }
    match corpus.duty(&id) {
        Some(duty) => show(&DutyPage { f: &f, corpus, duty }),
        None => no_rule(&f, corpus, &id),
    }
}

fn rule<'a>(f: &'a Frame, corpus: &'a Corpus, p: &'a Provision) -> Rule<'a> {
    let bound = |state: lindung_engine::case::State, from: Option<String>| Bound {
        code: state.to_string(),
        name: f.speech.state(corpus, state),
        held: corpus.state(state).is_some(),
        from,
    };
    let states: Vec<Bound> = match (p.state, &p.parties) {
        (Some(state), _) => vec![bound(state, None)],
        (None, Some(parties)) => {
            parties.iter().map(|party| bound(party.state, party.from.map(|from| from.to_string()))).collect()
        }
        (None, None) => corpus.states.iter().map(|law| bound(law.code, None)).collect(),
    };
    Rule {
        f,
        corpus,
        p,
        limbs: p.limbs.iter().map(|limb| LimbShown { f, corpus, limb }).collect(),
        readings: Readings { f, corpus, list: &p.readings },
        liability: liability(p),
        purposes: purposes(p),
        sources: sources(corpus, &p.sources),
        states,
        notes: corpus.divergences.iter().filter(|note| note.touches(p, &corpus.offences)).collect(),
    }
}

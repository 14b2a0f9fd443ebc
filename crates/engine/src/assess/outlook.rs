//! What a case comes to and what it asks of each role now: what is kept beside a case while it is worked on.

use serde::Serialize;

use super::output::{CorpusStamp, RaisedDuty};
use super::{Judged, duties, stage};
use crate::case::Case;
use crate::fact::Fact;
use crate::law::{AskedOf, Due, Rulebook};
use crate::vocabulary::{Child, Principle, Protection};

/// Results and duties without explanations.
#[derive(Clone, Debug, Serialize)]
pub struct Outlook<'c> {
    /// The day whose law was applied, `YYYY-MM-DD`.
    pub as_of: String,
    /// Which law.
    pub corpus: CorpusStamp<'c>,
    /// What each act comes to, in the order of the file.
    pub acts: Vec<Outcome>,
    /// The duties that the facts raise (R001 to R165, and national ones), each with its time.
    pub duties: Vec<DueDuty<'c>>,
    /// What the stage of an act asks and nobody has answered.
    pub demands: Vec<Demanded<'c>>,
    /// Whether the person is or was a child in any episode or act.
    pub child: Child,
    /// Entries that the file of such a person must hold, each with the duty that asks it.
    pub wanted: Vec<(&'c str, &'c str)>,
}

/// What one act comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The act.
    pub act: String,
    /// The regional standard's answer.
    pub principle: Principle,
    /// What the strongest ground met gives.
    pub protection: Protection,
    /// Whether domestic law leaves a gap.
    pub gap: bool,
}

impl Outcome {
    fn of(judged: &Judged<'_, '_>) -> Self {
        let decision = &judged.decision;
        let (principle, protection, gap) = (decision.principle, decision.protection, decision.gap);
        Self { act: judged.act.id.clone(), principle, protection, gap }
    }
}

/// A duty and until when it is to be done.
#[derive(Clone, Debug, Serialize)]
pub struct DueDuty<'c> {
    /// The duty.
    #[serde(flatten)]
    pub duty: RaisedDuty<'c>,
    /// Whether it is a thing to do; a rule for every decision is not.
    pub task: bool,
    /// Offices in whose hands it lies, the nearest first.
    pub hands: &'c [String],
    /// Hours from when it arises; none where no clock runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// Where the hours stand in law; none where they are an aid that binds nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<&'c str>,
}

/// A fact that a stage asks and that is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Demanded<'c> {
    /// The act.
    pub act: String,
    /// The fact, as a path into the case file.
    pub fact: String,
    /// The duty that asks for it.
    pub rule: &'c str,
    /// Where it stands.
    pub cite: &'c str,
}

/// The role whose duties are rules for whoever decides, whatever they do.
const EVERYONE: &str = "all";

/// Judges a case by the law of one state on one day, as far as work on it needs.
#[must_use]
pub fn outlook<'c>(case: &Case, book: &Rulebook<'c>) -> Outlook<'c> {
    let corpus = book.corpus;
    let judged: Vec<Judged<'_, 'c>> = case.acts.iter().map(|act| Judged::new(case, act, book)).collect();
    let episodes = super::episodes(case, book);
    let child =
        super::overall_child(&episodes, judged.iter().map(|judged| judged.decision.child), case, book);
    let due = |duty: RaisedDuty<'c>| {
        let due = corpus.due(book.state, book.as_of, duty.id, duty.deadline);
        let limit = match due {
            Due::Limit(cite, _) => Some(cite),
            Due::Reminder(_) | Due::Never => None,
        };
        let role = corpus.roles.iter().find(|role| role.id == duty.role);
        let hands = role.map(|role| role.hands.as_slice()).unwrap_or_default();
        DueDuty { task: duty.role != EVERYONE, hands, hours: due.hours(), limit, duty }
    };
    Outlook {
        as_of: book.as_of.to_string(),
        corpus: CorpusStamp::of(corpus),
        acts: judged.iter().map(Outcome::of).collect(),
        duties: duties::duties(case, book, &judged).into_iter().map(due).collect(),
        demands: demands(case, book),
        wanted: wanted(case, book, child),
        child,
    }
}

/// The kinds of entry that are asked of a person, whether the file holds them or not.
fn wanted<'c>(case: &Case, book: &Rulebook<'c>, child: Child) -> Vec<(&'c str, &'c str)> {
    let elsewhere = case.identifications.iter().any(|one| one.state != Some(case.jurisdiction));
    let asked = |of: AskedOf| match of {
        AskedOf::Child => child.is_child(),
        AskedOf::DoubtfulAge => child == Child::Presumed,
        AskedOf::ForeignFinding => elsewhere,
    };
    let all = book.corpus.wanted.iter().filter(|wanted| wanted.of.is_some_and(asked));
    all.map(|wanted| (wanted.entry.as_str(), wanted.rule.as_str())).collect()
}

fn demands<'c>(case: &Case, book: &Rulebook<'c>) -> Vec<Demanded<'c>> {
    let mut open = Vec::new();
    for act in &case.acts {
        let at = stage(act);
        for demand in book.corpus.demands.iter().filter(|demand| demand.stages.contains(&at)) {
            if demand.index.is_some_and(|index| act.proceedings.get(index) == Fact::Unknown) {
                open.push(Demanded {
                    act: act.id.clone(),
                    fact: format!("unlawful_acts.{}.proceedings.{}", act.id, demand.fact),
                    rule: &demand.rule,
                    cite: book.corpus.cite(&demand.rule),
                });
            }
        }
    }
    open
}

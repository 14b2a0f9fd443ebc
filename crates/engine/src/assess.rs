//! The whole assessment: `lindung.assessment/1`, decisions with their reasons, measures, duties and open questions.
//!
//! A pure function of case, law and day. It knows codes and citations, never the words for them.

mod ask;
mod duties;
mod grounds;
mod moves;
mod outlook;
mod output;
mod paths;
mod reasons;
mod remedies;
mod would_change;

pub use outlook::{Demanded, DueDuty, Outcome as ActOutcome, Outlook, outlook};
pub use output::{
    ActAssessment, AskedFact, AssessedEpisode, Assessment, Change, ChangeSet, CorpusStamp, CouldChange,
    DefenceElement, Elements, Ground, MeasureNow, Nexus, Note, RaisedDuty, Reason, Summary, SummaryAct,
    SummaryEpisode,
};
pub use remedies::{ActRemedies, Available, InTheWay, PunishmentRemedies, remedies};

use crate::case::{Act, Case};
use crate::decide::{ActFacts, Decision, DefenceDecision, GroundDecision, decide, defences, episode_status};
use crate::fact::Fact;
use crate::law::{Rulebook, Situation};
use crate::vocabulary::{ActKind, Child, MeasureCode, Outcome, Stage};
use paths::Paths;

/// The `schema` of an assessment.
pub const SCHEMA: &str = "lindung.assessment/1";

/// The rules that reasons are explained by, whatever the case; a corpus without them is not fit.
pub(crate) const RESTS_ON: &[&str] = &[
    reasons::PRINCIPLE,
    reasons::IDENTIFICATION,
    reasons::RECOGNITION,
    reasons::PRESUMPTION,
    reasons::CHILD,
    reasons::COMPULSION,
];

/// One act, judged, with all that the explanation needs.
struct Judged<'a, 'c> {
    book: &'a Rulebook<'c>,
    case: &'a Case,
    act: &'a Act,
    facts: ActFacts,
    decision: Decision,
    grounds: Vec<GroundDecision>,
    defences: [DefenceDecision; 4],
    situation: Situation,
    kind: ActKind,
    paths: Paths<'a>,
}

/// Judges a case by the law of one state on one day, with every reason.
#[must_use]
pub fn assess<'c>(case: &Case, book: &Rulebook<'c>) -> Assessment<'c> {
    let judged: Vec<Judged<'_, 'c>> = case.acts.iter().map(|act| Judged::new(case, act, book)).collect();
    let episodes = episodes(case, book);
    let child = overall_child(&episodes, judged.iter().map(|judged| judged.decision.child), case, book);
    let searches: Vec<would_change::Search> = judged.iter().map(would_change::Search::of).collect();
    let acts = judged.iter().zip(&searches).map(|(judged, search)| act(judged, search)).collect();
    Assessment {
        schema: SCHEMA,
        reference: case.reference.clone(),
        jurisdiction: case.jurisdiction,
        as_of: book.as_of.to_string(),
        corpus: CorpusStamp::of(book.corpus),
        child,
        acts,
        duties: duties::duties(case, book, &judged),
        ask: ask::ask(&judged, &searches),
        episodes,
    }
}

/// The decisions alone, for batches: statuses, principle, protection, gap and the grounds met.
#[must_use]
pub fn summarise<'c>(case: &Case, book: &Rulebook<'c>) -> Summary<'c> {
    let episodes = episodes(case, book);
    let acts: Vec<SummaryAct<'c>> = case
        .acts
        .iter()
        .map(|act| {
            let facts = ActFacts::new(case, act, book);
            let mut met = Vec::new();
            let decision = decide(&facts, book, |ground| {
                if ground.outcome == Outcome::Met {
                    met.push(book.rules[usize::from(ground.rule)].provision.id.as_str());
                }
            });
            let (situation, _) = situation(act, &facts, &decision, book);
            let plain = defences(&situation, act.offence, book);
            let plain =
                book.defences.iter().filter(|(own, _)| plain[own.defence as usize].plain == Outcome::Met);
            met.extend(plain.map(|(own, _)| own.defence.id()));
            SummaryAct::new(act, &decision, met)
        })
        .collect();
    let child = overall_child(&episodes, acts.iter().map(|act| act.child), case, book);
    let episodes =
        episodes.into_iter().map(|episode| SummaryEpisode { id: episode.id, status: episode.status });
    Summary { reference: case.reference.clone(), child, episodes: episodes.collect(), acts }
}

fn episodes(case: &Case, book: &Rulebook<'_>) -> Vec<AssessedEpisode> {
    let each = case.episodes.iter().enumerate().map(|(index, episode)| {
        let facts = ActFacts::of_episode(case, Some(index), book);
        let judged = episode_status(&facts);
        let [act, means, purpose] = judged.elements;
        AssessedEpisode {
            id: episode.id.clone(),
            status: judged.status,
            contested: judged.contested,
            child: facts.ages.episode(),
            elements: Elements { act, means, purpose },
        }
    });
    each.collect()
}

/// Yes where any episode or act is a child's, else presumed where any is.
fn overall_child(
    episodes: &[AssessedEpisode],
    acts: impl Iterator<Item = Child>,
    case: &Case,
    book: &Rulebook<'_>,
) -> Child {
    let mut any = episodes.iter().map(|episode| episode.child).chain(acts).min();
    if any.is_none() {
        any = Some(ActFacts::of_episode(case, None, book).ages.episode());
    }
    any.unwrap_or(Child::No)
}

/// What the file says of the stage, else what the proceedings show, else first contact.
fn stage(act: &Act) -> Stage {
    use crate::vocabulary::PROCEEDINGS;
    let done = |name: &str| {
        let index = PROCEEDINGS.iter().position(|known| *known == name);
        index.is_some_and(|index| act.proceedings.get(index) == Fact::Yes)
    };
    act.stage.unwrap_or_else(|| {
        if done("convicted") || done("sentence_served") {
            Stage::PostConviction
        } else if done("removal_ordered") {
            Stage::Removal
        } else if done("charged") {
            Stage::Charge
        } else {
            Stage::Encounter
        }
    })
}

/// What the act is to the trafficking: what the facts say, else what such offences usually are.
fn kind(act: &Act, default: ActKind) -> ActKind {
    const PURPOSE: usize = 2;
    const STATUS: usize = 3;
    const SECONDARY: u16 = 0b0111_0000;
    if act.links.get(PURPOSE) == Fact::Yes {
        ActKind::Purpose
    } else if act.links.get(STATUS) == Fact::Yes {
        ActKind::Status
    } else if act.links.any(SECONDARY) == Fact::Yes {
        ActKind::Secondary
    } else {
        default
    }
}

fn situation(act: &Act, facts: &ActFacts, decision: &Decision, book: &Rulebook<'_>) -> (Situation, ActKind) {
    let offences = &book.corpus.offences;
    let mut situation = facts.situation(stage(act));
    let offence = offences.get(act.offence);
    let kind = kind(act, offence.map_or(ActKind::Secondary, |offence| offence.kind));
    let class =
        act.class.or(offence.map(|offence| offence.class)).unwrap_or(crate::vocabulary::Class::Criminal);
    situation.put_offence(act.offence, offences.group_of(act.offence), kind, class, decision.inquiry);
    situation.put_status(decision.status, decision.contested, facts.finds.foreign_victim);
    situation.put_nexus(decision.causation, decision.compulsion.answer, decision.principle);
    situation.put_protection(decision.protection, decision.gap);
    (situation, kind)
}

impl<'a, 'c> Judged<'a, 'c> {
    fn new(case: &'a Case, act: &'a Act, book: &'a Rulebook<'c>) -> Self {
        let facts = ActFacts::new(case, act, book);
        let mut grounds = Vec::with_capacity(book.rules.len());
        let decision = decide(&facts, book, |ground| grounds.push(ground));
        let (mut situation, kind) = situation(act, &facts, &decision, book);
        let defences = defences(&situation, act.offence, book);
        for (index, defence) in defences.iter().enumerate() {
            let word = match defence.broad {
                Outcome::Met => 0,
                Outcome::Open if defence.supported => 1,
                Outcome::Open => 2,
                Outcome::Failed => 3,
            };
            situation.put_defence(index, word);
        }
        let episode = case.episode_of(act).and_then(|index| case.episodes.get(index));
        let paths = Paths { episode: episode.map(|episode| episode.id.as_str()), act: &act.id };
        Self { book, case, act, facts, decision, grounds, defences, situation, kind, paths }
    }
}

impl Judged<'_, '_> {
    /// Whether the situation raises a measure already, for anybody.
    fn raises(&self, code: MeasureCode) -> bool {
        let measures = self.book.corpus.measures.iter();
        measures.filter(|measure| measure.code == code).any(|measure| measure.trigger.fires(&self.situation))
    }
}

fn act<'c>(judged: &Judged<'_, 'c>, search: &would_change::Search) -> ActAssessment<'c> {
    let decision = &judged.decision;
    ActAssessment {
        act: judged.act.id.clone(),
        offence: judged.book.corpus.offences.code(judged.act.offence).to_owned(),
        kind: judged.kind,
        stage: stage(judged.act),
        child: decision.child,
        status: decision.status,
        nexus: Nexus {
            causation: decision.causation,
            compulsion: decision.compulsion.answer,
            compulsion_reading: decision.compulsion.reading,
        },
        principle: decision.principle,
        protection: decision.protection,
        gap: decision.gap,
        inquiry: decision.inquiry,
        grounds: grounds::grounds(judged),
        measures: duties::measures(judged),
        because: reasons::tree(judged),
        would_change: would_change::changes(judged, search),
        notes: duties::notes(judged),
    }
}

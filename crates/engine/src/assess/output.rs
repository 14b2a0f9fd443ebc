//! The shape of an assessment: `lindung.assessment/1`. Other programs read these names.

use serde::Serialize;

use crate::case::{Act, State};
use crate::decide::Decision;
use crate::fact::Fact;
use crate::law::Corpus;
use crate::vocabulary::{
    ActKind, Child, Defence, Effect, Force, GroundKind, Inquiry, Link, MeasureCode, Outcome, Principle,
    Protection, Reading, Stage, Standing, Status,
};

/// An assessment.
#[derive(Clone, Debug, Serialize)]
pub struct Assessment<'c> {
    /// `lindung.assessment/1`.
    pub schema: &'static str,
    /// The case's reference.
    pub reference: String,
    /// The state whose law was applied.
    pub jurisdiction: State,
    /// The day whose law was applied, `YYYY-MM-DD`.
    pub as_of: String,
    /// Which law.
    pub corpus: CorpusStamp<'c>,
    /// Whether the person is or was a child in any episode or act.
    pub child: Child,
    /// The episodes, in the order of the file.
    pub episodes: Vec<AssessedEpisode>,
    /// The acts, in the order of the file.
    pub acts: Vec<ActAssessment<'c>>,
    /// The duties that these facts raise, by id and role.
    pub duties: Vec<RaisedDuty<'c>>,
    /// The facts worth asking next, most decisive first.
    pub ask: Vec<AskedFact>,
}

/// Which law was used.
#[derive(Clone, Debug, Serialize)]
pub struct CorpusStamp<'c> {
    /// Its version.
    pub version: &'c str,
    /// Its SHA-256.
    pub hash: &'c str,
    /// The version of the engine.
    pub engine: &'static str,
}

impl<'c> CorpusStamp<'c> {
    pub(super) fn of(corpus: &'c Corpus) -> Self {
        Self { version: &corpus.version, hash: &corpus.hash, engine: env!("CARGO_PKG_VERSION") }
    }
}

/// An episode.
#[derive(Clone, Debug, Serialize)]
pub struct AssessedEpisode {
    /// Its id.
    pub id: String,
    /// What is known of the person as a victim.
    pub status: Status,
    /// Whether authorities disagree.
    pub contested: bool,
    /// Whether the episode is a child's.
    pub child: Child,
    /// How the elements stand.
    pub elements: Elements,
}

/// The three elements of the definition.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Elements {
    /// What was done.
    pub act: Standing,
    /// By which means.
    pub means: Standing,
    /// For which purpose.
    pub purpose: Standing,
}

/// An unlawful act.
#[derive(Clone, Debug, Serialize)]
pub struct ActAssessment<'c> {
    /// Its id.
    pub act: String,
    /// The offence.
    pub offence: String,
    /// What it is to the trafficking.
    pub kind: ActKind,
    /// Where the proceedings stand.
    pub stage: Stage,
    /// Whether it is a child's.
    pub child: Child,
    /// The status of its episode as judged for this act.
    pub status: Status,
    /// The link to the trafficking.
    pub nexus: Nexus,
    /// The regional standard's answer.
    pub principle: Principle,
    /// What the strongest ground met gives.
    pub protection: Protection,
    /// Whether the person should be protected and domestic law does not say so.
    pub gap: bool,
    /// How deep the enquiry must go.
    pub inquiry: Inquiry,
    /// Every rule that was looked at.
    pub grounds: Vec<Ground<'c>>,
    /// What each role must or may do now, in order.
    pub measures: Vec<MeasureNow<'c>>,
    /// Why: every leaf is a fact of the case or a cited rule.
    pub because: Reason<'c>,
    /// The smallest sets of facts that would change the result.
    pub would_change: Vec<ChangeSet>,
    /// What courts elsewhere asked for, and law that is coming or has gone.
    pub notes: Vec<Note<'c>>,
}

/// The link between trafficking and act.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Nexus {
    /// Whether it follows from the trafficking.
    pub causation: Link,
    /// Whether the person was compelled.
    pub compulsion: Link,
    /// On which reading.
    pub compulsion_reading: Option<Reading>,
}

/// A rule that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Ground<'c> {
    /// Its id.
    pub id: &'c str,
    /// What kind of rule it is.
    pub kind: GroundKind,
    /// How it came out; a defence on its plain reading.
    pub outcome: Outcome,
    /// A defence on its broad reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_broad: Option<Outcome>,
    /// What it gives where it is met.
    pub effect: Effect,
    /// Whether it binds.
    pub binding: bool,
    /// The limb the answers are of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limb: Option<&'c str>,
    /// Its questions answered one by one.
    pub because: Vec<Reason<'c>>,
    /// The elements of a defence, plain reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<DefenceElement<'c>>,
    /// The elements of a defence, broad reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elements_broad: Vec<DefenceElement<'c>>,
    /// Conditions of the text for which there is no fact: a human must check them.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub also_requires: &'c [String],
    /// Who may lift the bar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifted_by: Option<&'c str>,
    /// Rules of the same state that go first.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub yields_to: &'c [String],
    /// Where it stands.
    pub cite: &'c str,
}

/// An element of a defence.
#[derive(Clone, Debug, Serialize)]
pub struct DefenceElement<'c> {
    /// Its name.
    pub name: &'c str,
    /// How the facts answer it.
    pub answer: Fact,
    /// By which facts.
    pub because: Vec<Reason<'c>>,
    /// Where the element comes from.
    pub cite: &'c str,
}

/// A step of the reasoning. A step without steps of its own names a fact, a rule, or both.
#[derive(Clone, Debug, Serialize)]
pub struct Reason<'c> {
    /// What kind of step.
    pub reason: &'static str,
    /// Its answer.
    pub answer: &'static str,
    /// The fact it rests on, as a path into the case file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// The rule it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'c str>,
    /// Where the rule stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<&'c str>,
    /// The steps it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<Reason<'c>>,
}

/// What a role must or may do now.
#[derive(Clone, Debug, Serialize)]
pub struct MeasureNow<'c> {
    /// What.
    pub code: MeasureCode,
    /// Which defence, where it is to raise one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defence: Option<Defence>,
    /// Who.
    pub role: &'c str,
    /// By which other authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<&'c str>,
    /// The rule it comes from.
    pub rule: &'c str,
    /// Where the rule stands.
    pub cite: &'c str,
}

/// A duty that the facts raise.
#[derive(Clone, Debug, Serialize)]
pub struct RaisedDuty<'c> {
    /// Its id.
    pub id: &'c str,
    /// Whose.
    pub role: &'c str,
    /// How strongly the text speaks.
    pub force: Force,
    /// What it asks.
    pub rule: &'c str,
    /// The text's own words on time.
    pub deadline: Option<&'c str>,
    /// What raised it.
    pub trigger: &'c str,
    /// The acts that raised it.
    pub acts: Vec<String>,
    /// Where it stands.
    pub cite: &'c str,
}

/// An unknown fact worth asking.
#[derive(Clone, Debug, Serialize)]
pub struct AskedFact {
    /// The fact, as a path into the case file.
    pub fact: String,
    /// How decisive: `contradiction`, `principle`, `protection`, `with_another`, `step`, `defence`, `measure`.
    pub decides: &'static str,
    /// What each answer would change.
    pub could_change: Vec<CouldChange>,
}

/// What one answer would change for one act.
#[derive(Clone, Debug, Serialize)]
pub struct CouldChange {
    /// The act.
    pub act: String,
    /// The answer.
    pub answer: String,
    /// The principle it would give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principle: Option<Principle>,
    /// The protection it would give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
    /// The defence it could decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defence: Option<Defence>,
    /// The measures it would raise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureCode>,
}

/// A smallest set of facts that would change the result.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeSet {
    /// One or two changes that must come together.
    pub set: Vec<Change>,
    /// The principle they would give.
    pub principle: Principle,
    /// The protection they would give.
    pub protection: Protection,
    /// Whether there would be a gap.
    pub gap: bool,
}

/// A change of one fact; any one of those named will do.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The facts.
    pub any_of: Vec<String>,
    /// Their new answer.
    pub to: String,
}

/// Something worth knowing that changes nothing.
#[derive(Clone, Debug, Serialize)]
pub struct Note<'c> {
    /// `divergence`, `coming`, `repealed`.
    pub note: &'static str,
    /// The id of the divergence or rule.
    pub id: &'c str,
    /// A day, where the note is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// What was asked elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<&'c str>,
    /// What the regional standard asks instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<&'c str>,
    /// Where it stands.
    pub cite: &'c str,
}

/// The decisions of a case, without the reasons.
#[derive(Clone, Debug, Serialize)]
pub struct Summary<'c> {
    /// The case's reference.
    pub reference: String,
    /// Whether the person is or was a child.
    pub child: Child,
    /// The episodes.
    pub episodes: Vec<SummaryEpisode>,
    /// The acts.
    pub acts: Vec<SummaryAct<'c>>,
}

/// An episode in a summary.
#[derive(Clone, Debug, Serialize)]
pub struct SummaryEpisode {
    /// Its id.
    pub id: String,
    /// Its status.
    pub status: Status,
}

/// An act in a summary.
#[derive(Clone, Debug, Serialize)]
pub struct SummaryAct<'c> {
    /// Its id.
    pub act: String,
    /// The regional standard's answer.
    pub principle: Principle,
    /// What the strongest ground met gives.
    pub protection: Protection,
    /// Whether there is a gap.
    pub gap: bool,
    /// The ids of the grounds met.
    pub grounds: Vec<&'c str>,
    #[serde(skip)]
    pub(super) child: Child,
}

impl<'c> SummaryAct<'c> {
    pub(super) fn new(act: &Act, decision: &Decision, grounds: Vec<&'c str>) -> Self {
        Self {
            act: act.id.clone(),
            principle: decision.principle,
            protection: decision.protection,
            gap: decision.gap,
            grounds,
            child: decision.child,
        }
    }
}

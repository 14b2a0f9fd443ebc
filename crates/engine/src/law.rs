//! The law as typed data: what every state, treaty and agreement says, dated and sourced.
//!
//! It knows how rules are written down; it never judges a case.

mod changes;
mod check;
mod defence;
mod duty;
mod load;
mod offences;
mod parts;
mod provision;
mod remedy;
mod rulebook;
mod state;
mod time;
mod trigger;

pub use changes::{Change, Turn};
pub use check::{Flaw, FlawKind};
pub(crate) use defence::Named;
pub use defence::{Answerable, DefenceRule, ReadFact};
pub use duty::{Divergence, Duty, Inadmissible, Measure, Scope};
pub use load::FileProblem;
pub use offences::{Offence, Offences};
pub use parts::{Labels, Mention, Place, Quote, Role, Source, Wording};
pub use provision::{Limb, Party, Provision};
pub use remedy::{Barrier, Remedy};
pub use rulebook::{NotCovered, Rule, RuleLimb, Rulebook};
pub use state::{Basis, Criterion, CriterionValue, StateLaw, Value};
pub use time::{AskedOf, Demand, Due, Reminder, TimeLimit, WantedEntry};
pub use trigger::{Clause, Situation, Trigger};

use crate::case::State;
use crate::date::Day;

/// Everything the program knows of the law, as one value.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The version of the corpus, as year and month with a counter.
    pub version: String,
    /// SHA-256 over every file's path and content, in hexadecimal.
    pub hash: String,
    /// The first day the corpus speaks for; before it the engine refuses.
    pub covers_from: Day,
    /// The day the sources were last read against the data.
    pub reviewed_on: Day,
    /// The offences.
    pub offences: Offences,
    /// The roles.
    pub roles: Vec<Role>,
    /// The sources.
    pub sources: Vec<Source>,
    /// The states whose law is held, by code.
    pub states: Vec<StateLaw>,
    /// Statutes, policies, agreements, treaties, mitigations and remedies, by id.
    pub provisions: Vec<Provision>,
    /// The general defences, general form and national texts.
    pub defences: Vec<DefenceRule>,
    /// The duties R001 to R165 and national ones.
    pub duties: Vec<Duty>,
    /// What to do, in the order in which it is told.
    pub measures: Vec<Measure>,
    /// The review criteria C1 to C24.
    pub criteria: Vec<Criterion>,
    /// Courts and texts elsewhere that asked for more.
    pub divergences: Vec<Divergence>,
    /// Reasons for which the principle may never be withheld.
    pub inadmissible: Vec<Inadmissible>,
    /// The words of time in the duties.
    pub reminders: Vec<Reminder>,
    /// Times that a state's law sets for a duty.
    pub limits: Vec<TimeLimit>,
    /// What each stage asks.
    pub demands: Vec<Demand>,
    /// What the file of a person must hold beside facts.
    pub wanted: Vec<WantedEntry>,
    /// What undoes a punishment.
    pub remedies: Vec<Remedy>,
    /// What keeps victims from a remedy.
    pub barriers: Vec<Barrier>,
    /// Sources cited by parts that carry no mention of their own: offences, hotlines, ages.
    pub cited_elsewhere: Vec<Mention>,
}

impl Corpus {
    /// Reads a corpus from its files: pairs of a path under the data folder and the text.
    ///
    /// # Errors
    /// Every file and place that cannot be read as law.
    pub fn read<'t>(files: impl Iterator<Item = (&'t str, &'t str)>) -> Result<Self, Vec<FileProblem>> {
        load::corpus(files)
    }

    /// Every flaw that makes the corpus unfit to judge by, with its file and place.
    #[must_use]
    pub fn check(&self) -> Vec<Flaw> {
        check::corpus(self)
    }

    /// The law of one state on one day.
    ///
    /// # Errors
    /// Where the corpus does not hold that state, or does not speak for that day.
    pub fn rulebook(&self, state: State, as_of: Day) -> Result<Rulebook<'_>, NotCovered> {
        Rulebook::new(self, state, as_of)
    }

    /// A provision by its id.
    #[must_use]
    pub fn provision(&self, id: &str) -> Option<&Provision> {
        find_sorted(&self.provisions, id, |provision| &provision.id)
    }

    /// A duty by its id.
    #[must_use]
    pub fn duty(&self, id: &str) -> Option<&Duty> {
        find_sorted(&self.duties, id, |duty| &duty.id)
    }

    /// The law of a state by its code.
    #[must_use]
    pub fn state(&self, state: State) -> Option<&StateLaw> {
        self.states.iter().find(|law| law.code == state)
    }

    /// A source by its id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The id most like a word that names no rule.
    #[must_use]
    pub fn nearest_rule(&self, word: &str) -> Option<&str> {
        let provisions = self.provisions.iter().map(|provision| provision.id.as_str());
        let others = self
            .duties
            .iter()
            .map(|duty| duty.id.as_str())
            .chain(self.criteria.iter().map(|c| c.id.as_str()));
        let defences = crate::vocabulary::Defence::ALL.iter().map(|defence| defence.id());
        crate::document::nearest(word, provisions.chain(others).chain(defences))
    }

    /// The words by which a place in a source is cited.
    #[must_use]
    pub fn mention(&self, mention: &Mention) -> String {
        place_in(&self.sources, mention)
    }

    /// The words by which a rule is cited: a provision, a duty, or nothing known.
    #[must_use]
    pub fn cite(&self, rule: &str) -> &str {
        self.provision(rule)
            .map(|provision| provision.cite.as_str())
            .or_else(|| self.duty(rule).map(|duty| duty.cite.as_str()))
            .unwrap_or_default()
    }
}

/// The item with an id, in a list that is sorted by id.
fn find_sorted<'l, T>(list: &'l [T], id: &str, key: impl Fn(&T) -> &str) -> Option<&'l T> {
    list.binary_search_by(|item| key(item).cmp(id)).ok().map(|index| &list[index])
}

/// The words by which a place in one of these sources is cited.
fn place_in(sources: &[Source], mention: &Mention) -> String {
    let source = sources.iter().find(|source| source.id == mention.source);
    format!("{}, {}", source.map_or(mention.source.as_str(), |source| &source.short), mention.at)
}

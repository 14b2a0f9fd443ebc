//! The law in use: reading a document, judging it. Rulebooks are kept for the days that are asked for.

mod admits;
mod outlook;

pub(crate) use admits::day;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use lindung_engine::{
    Assessment, Case, Corpus, Day, Node, PartialDate, Problem, Rulebook, assess, case::State, summarise,
};
use lindung_store::docket::Outlook;
use lindung_store::record::Record;
use lindung_store::{Instant, Invalid, Rules};
use serde_json::Value;

/// The version of the engine, as it stands with every assessment that is kept.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
/// Rulebooks kept at once; past it all are made anew.
const KEPT: usize = 256;

/// The law and the words for what is wrong with a document.
pub struct Law {
    corpus: &'static Corpus,
    books: RwLock<HashMap<(State, Day), Arc<Rulebook<'static>>>>,
    words: fn(&Problem) -> String,
    /// The days on which the law changes.
    turns: Vec<Day>,
}

impl std::fmt::Debug for Law {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Law").field("version", &self.corpus.version).finish_non_exhaustive()
    }
}

impl Law {
    /// The law of a corpus, held for as long as the program runs; `words` say what a problem is.
    #[must_use]
    pub fn new(corpus: Corpus, words: fn(&Problem) -> String) -> Self {
        let turns = outlook::turns(&corpus);
        Self { corpus: Box::leak(Box::new(corpus)), books: RwLock::default(), words, turns }
    }

    /// The corpus.
    #[must_use]
    pub fn corpus(&self) -> &'static Corpus {
        self.corpus
    }

    /// Reads a document `lindung.case/1` from JSON.
    ///
    /// # Errors
    /// Each place that breaks the contract.
    pub fn read_json(&self, text: &str) -> Result<Case, Vec<Invalid>> {
        let node = Node::from_json(text).map_err(|problem| self.invalid(&[problem]))?;
        Case::read(&node, &self.corpus.offences).map_err(|problems| self.invalid(&problems))
    }

    /// Reads a document `lindung.case/1` from TOML.
    ///
    /// # Errors
    /// Each place that breaks the contract.
    pub fn read_toml(&self, text: &str) -> Result<Case, Vec<Invalid>> {
        let node = Node::from_toml(text).map_err(|problem| self.invalid(&[problem]))?;
        Case::read(&node, &self.corpus.offences).map_err(|problems| self.invalid(&problems))
    }

    fn invalid(&self, problems: &[Problem]) -> Vec<Invalid> {
        problems.iter().map(|problem| Invalid::new(&problem.path, (self.words)(problem))).collect()
    }

    /// Judges a case by the law in force on a day, in its own jurisdiction or another.
    ///
    /// # Errors
    /// Where the corpus does not hold that state or that day.
    pub fn judge(&self, case: &mut Case, when: Asked, summary: bool) -> Result<Value, Vec<Invalid>> {
        if let Some(state) = when.jurisdiction {
            case.jurisdiction = state;
        }
        let book = self.book(case.jurisdiction, when.as_of)?;
        let made = if summary {
            serde_json::to_value(summarise(case, &book))
        } else {
            serde_json::to_value(assess(case, &book))
        };
        Ok(made.unwrap_or_default())
    }

    /// Judges a case, for who needs more than its document.
    ///
    /// # Errors
    /// Where the corpus does not hold that state or that day.
    pub(crate) fn assessed(&self, case: &Case, when: Asked) -> Result<Assessment<'static>, Vec<Invalid>> {
        let state = when.jurisdiction.unwrap_or(case.jurisdiction);
        Ok(assess(case, &*self.book(state, when.as_of)?))
    }

    /// Judges a working document.
    ///
    /// # Errors
    /// As [`Law::read_json`] and [`Law::judge`].
    pub fn judge_document(&self, document: &Value, when: Asked) -> Result<Value, Vec<Invalid>> {
        self.judge(&mut self.read_json(&document.to_string())?, when, false)
    }

    pub(crate) fn book(&self, state: State, day: Day) -> Result<Arc<Rulebook<'static>>, Vec<Invalid>> {
        let kept = self.books.read().unwrap_or_else(PoisonError::into_inner).get(&(state, day)).cloned();
        if let Some(book) = kept {
            return Ok(book);
        }
        let book = self.corpus.rulebook(state, day).map_err(|_| {
            vec![Invalid::new("jurisdiction", "the law of this state, or of this day, is not in the corpus")]
        })?;
        let book = Arc::new(book);
        let mut books = self.books.write().unwrap_or_else(PoisonError::into_inner);
        if books.len() >= KEPT {
            books.clear();
        }
        books.insert((state, day), Arc::clone(&book));
        Ok(book)
    }
}

impl Rules for Law {
    fn check(&self, document: &Value) -> Result<(), Vec<Invalid>> {
        self.read_json(&document.to_string()).map(drop)
    }

    fn admits(&self, record: &Record, decision: &Value, at: Instant) -> Result<(), Vec<Invalid>> {
        self.admits_decision(record, decision, at)
    }

    fn outlook(&self, record: &Record, at: Instant) -> Option<Outlook> {
        self.outlook_of(record, at)
    }

    fn law(&self, at: Instant) -> String {
        self.named(at)
    }
}

/// When and where a case is to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The law in force on this day.
    pub as_of: Day,
    /// In this state instead of the case's own.
    pub jurisdiction: Option<State>,
}

impl Asked {
    /// Reads the parameters of a request; `today` where no day is asked for.
    ///
    /// # Errors
    /// The parameter that is no day or no state.
    pub fn read(as_of: Option<&str>, jurisdiction: Option<&str>, today: Day) -> Result<Self, Vec<Invalid>> {
        let as_of = match as_of {
            None => today,
            Some(text) => PartialDate::parse(text)
                .filter(|date| date.first == date.last)
                .map(|date| date.first)
                .ok_or_else(|| vec![Invalid::new("as_of", "must be a day that exists, as 2026-11-22")])?,
        };
        let jurisdiction = match jurisdiction {
            None => None,
            Some(text) => Some(State::parse(text).ok_or_else(|| {
                vec![Invalid::new("jurisdiction", "must be two capital letters of ISO 3166-1, as TH")]
            })?),
        };
        Ok(Self { as_of, jurisdiction })
    }
}

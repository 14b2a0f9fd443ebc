//! An assessment in the words of a language, for every page that shows one. It judges nothing.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;
use lindung_engine::Corpus;
use lindung_engine::assess::{ActAssessment, Assessment, Ground, MeasureNow, RaisedDuty, Reason};
use lindung_engine::vocabulary::GroundKind;
use lindung_store::Id;

use super::Frame;
use super::frame::Words;

/// An assessment to be shown.
#[derive(Template)]
#[template(path = "assessment.html")]
pub(crate) struct Shown<'a> {
    pub(crate) f: &'a Frame,
    corpus: &'a Corpus,
    pub(crate) a: Assessment<'a>,
    /// The case whose page it stands on: beside it stand the tasks, and its questions are answered there.
    case: Option<Id>,
}

impl HtmlSafe for Shown<'_> {}

/// A measure in words.
pub(crate) fn measure(f: &Frame, code: &str, defence: Option<&str>) -> String {
    let defence = defence.map(|defence| f.speech.word("defence", defence)).unwrap_or_default();
    let id = format!("measure-{}", code.replace('_', "-"));
    f.speech.said(&id, &[("defence", &defence)]).text
}

impl<'a> Shown<'a> {
    pub(crate) fn new(f: &'a Frame, corpus: &'a Corpus, a: Assessment<'a>) -> Self {
        Self { f, corpus, a, case: None }
    }

    /// The same on the page of a case.
    pub(crate) fn within(mut self, case: Id) -> Self {
        self.case = Some(case);
        self
    }

    fn offence(&self, code: &str) -> String {
        self.f.speech.offence(self.corpus, code)
    }

    fn role(&self, id: &str) -> String {
        self.f.speech.role(self.corpus, id)
    }

    fn measure(&self, one: &MeasureNow<'_>) -> String {
        measure(self.f, one.code.name(), one.defence.map(lindung_engine::vocabulary::Defence::name))
    }

    fn reasons<'s>(&'s self, reason: &'s Reason<'a>) -> Reasons<'s> {
        Reasons { f: self.f, corpus: self.corpus, reason }
    }

    /// The rules looked at, without the general defences.
    fn rules<'s>(&self, act: &'s ActAssessment<'a>) -> Vec<&'s Ground<'a>> {
        act.grounds.iter().filter(|ground| ground.kind != GroundKind::Defence).collect()
    }

    /// The general defences.
    fn defences<'s>(&self, act: &'s ActAssessment<'a>) -> Vec<&'s Ground<'a>> {
        act.grounds.iter().filter(|ground| ground.kind == GroundKind::Defence).collect()
    }

    fn defence(&self, ground: &Ground<'_>) -> Words {
        self.f.word("defence", ground.id.trim_start_matches("defence."))
    }

    /// What the text of a rule says, where the corpus quotes it.
    fn text(&self, id: &str) -> Option<&'a str> {
        self.corpus.provision(id).and_then(|rule| rule.text.as_ref()).map(|text| text.quote.as_str())
    }

    /// The duties of each role that is at hand, in the order of the corpus.
    fn duties(&self) -> Vec<(&str, Vec<&RaisedDuty<'a>>)> {
        let mut by: Vec<(&str, Vec<&RaisedDuty<'a>>)> = Vec::new();
        for duty in &self.a.duties {
            match by.iter_mut().find(|(role, _)| *role == duty.role) {
                Some((_, list)) => list.push(duty),
                None => by.push((duty.role, vec![duty])),
            }
        }
        by
    }

    fn duty(&self, duty: &RaisedDuty<'_>) -> String {
        self.f.speech.duty(duty.id, duty.rule)
    }

    fn deadline(&self, words: &str) -> String {
        self.f.speech.deadline(words)
    }

    fn state(&self) -> String {
        self.f.speech.state(self.corpus, self.a.jurisdiction)
    }

    fn fact(&self, path: &str) -> String {
        self.f.speech.fact(path)
    }

    fn question(&self, path: &str) -> String {
        self.f.speech.question(path)
    }

    /// Which act a question is about, where there are several.
    fn asked_of(&self, path: &str) -> Option<String> {
        let id = path.strip_prefix("unlawful_acts.")?.split('.').next()?;
        let act = self.a.acts.iter().find(|act| act.act == id).filter(|_| self.a.acts.len() > 1)?;
        Some(self.offence(&act.offence))
    }

    fn answer(&self, to: &str) -> String {
        self.f.speech.answer(to)
    }
}

/// The tree of reasons below one.
#[derive(Template)]
#[template(path = "reasons.html")]
struct Reasons<'s> {
    f: &'s Frame,
    corpus: &'s Corpus,
    reason: &'s Reason<'s>,
}

impl HtmlSafe for Reasons<'_> {}

impl<'s> Reasons<'s> {
    fn step(&self) -> String {
        self.f.speech.reason(self.reason)
    }

    /// The rule that has a page in the library.
    fn page(&self) -> Option<&'s str> {
        self.reason.rule.filter(|id| self.corpus.provision(id).is_some() || self.corpus.duty(id).is_some())
    }

    fn below(&self, reason: &'s Reason<'s>) -> Reasons<'s> {
        Reasons { f: self.f, corpus: self.corpus, reason }
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shown").finish_non_exhaustive()
    }
}

//! What all papers share: the head, the words of a language, the law that protects an act with its wording.

use lindung_engine::assess::{ActAssessment, Ground, Reason};
use lindung_engine::vocabulary::{GroundKind, Outcome};
use lindung_paper::{Block, Paper};
use lindung_speech::Speech;

use super::Matter;
use crate::pages::when::date;

/// A paper being written.
pub(super) struct Draft<'a> {
    pub(super) say: &'a Speech,
    pub(super) matter: &'a Matter<'a>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(say: &'a Speech, matter: &'a Matter<'a>) -> Self {
        Self { say, matter }
    }

    /// The finished paper.
    pub(super) fn paper(&self, title: &str, readers: &str, blocks: Vec<Block>) -> Paper {
        let corpus = self.matter.server.law.corpus();
        let stamp = self.say.say_with(
            "paper-stamp",
            &[("version", corpus.version.as_str()), ("hash", corpus.hash.get(..12).unwrap_or_default())],
        );
        let mut ending = vec![stamp, self.say.say("report-nobody-decides")];
        if !self.say.reviewed() {
            ending.push(self.say.say("page-unreviewed"));
        }
        Paper {
            lang: self.say.code().to_owned(),
            title: self.say.say(title),
            code: self.matter.code.clone(),
            date: self.date(),
            draft: self.say.say("paper-draft"),
            readers: self.say.say(readers),
            page_of: self.say.say_with("paper-page", &[("page", "{page}"), ("pages", "{pages}")]),
            blocks,
            ending,
        }
    }

    /// The day whose law was applied, as the reader writes days.
    fn date(&self) -> String {
        let day = &self.matter.judged.as_of;
        let read = lindung_engine::PartialDate::parse(day);
        read.map_or_else(|| day.clone(), |read| date(self.say.code(), read.first))
    }

    pub(super) fn heading(&self, id: &str) -> Block {
        Block::Heading { level: 1, text: self.say.say(id) }
    }

    pub(super) fn text(&self, id: &str) -> Block {
        Block::Text(self.say.say(id))
    }

    /// The name of an offence, beginning with a capital.
    pub(super) fn offence(&self, code: &str) -> String {
        let name = self.say.offence(self.matter.server.law.corpus(), code);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    pub(super) fn state(&self) -> String {
        self.say.state(self.matter.server.law.corpus(), self.matter.judged.jurisdiction)
    }

    /// The head of an act and what was found of it.
    pub(super) fn act(&self, act: &ActAssessment<'_>) -> Vec<Block> {
        let say = self.say;
        let mut blocks = vec![
            Block::Heading { level: 2, text: self.offence(&act.offence) },
            Block::Pairs(vec![
                (say.say("list-stage"), say.word("stage", act.stage.name())),
                (say.say("result-finding"), say.word("status", act.status.name())),
                (say.say("report-nexus"), say.word("causation", act.nexus.causation.name())),
                (say.say("report-principle"), say.word("principle", act.principle.name())),
                (say.say("report-protection"), say.word("protection", act.protection.name())),
            ]),
        ];
        if act.gap {
            blocks.push(Block::Notice(say.say("gap-true")));
        }
        blocks
    }

    /// The rules that protect an act, the strongest first, each with its wording where the corpus quotes it.
    pub(super) fn law(&self, act: &ActAssessment<'_>) -> Vec<Block> {
        let met = |ground: &&Ground<'_>| ground.outcome == Outcome::Met && ground.kind != GroundKind::Defence;
        let corpus = self.matter.server.law.corpus();
        let one = |ground: &Ground<'_>| {
            let text = corpus.provision(ground.id).and_then(|rule| rule.text.as_ref());
            let effect = self.say.word("effect", ground.effect.name());
            Block::Law { cite: ground.cite.to_owned(), text: text.map_or(effect, |text| text.quote.clone()) }
        };
        act.grounds.iter().filter(met).map(one).collect()
    }

    /// The first steps of the reasons, each in a line with its source.
    pub(super) fn reasons(&self, act: &ActAssessment<'_>) -> Block {
        let mut lines = Vec::new();
        self.walk(&act.because, 0, &mut lines);
        Block::Points(lines)
    }

    fn walk(&self, reason: &Reason<'_>, depth: usize, lines: &mut Vec<String>) {
        let text = self.say.reason(reason);
        lines.push(reason.cite.map_or_else(|| text.clone(), |cite| format!("{text} ({cite})")));
        if depth < 2 {
            reason.because.iter().for_each(|below| self.walk(below, depth + 1, lines));
        }
    }

    /// What is to be done, of certain codes, each with its rule.
    pub(super) fn measures(&self, act: &ActAssessment<'_>, codes: &[&str]) -> Vec<String> {
        let wanted = act.measures.iter().filter(|measure| codes.contains(&measure.code.name()));
        let one = |measure: &lindung_engine::assess::MeasureNow<'_>| {
            let defence = measure.defence.map(|one| self.say.word("defence", one.name())).unwrap_or_default();
            let id = format!("measure-{}", measure.code.name().replace('_', "-"));
            let words = self.say.said(&id, &[("defence", &defence)]).text;
            format!("{words} ({}, {})", measure.rule, measure.cite)
        };
        wanted.map(one).collect()
    }

    pub(super) fn signature(&self) -> Block {
        Block::Signature(vec![
            self.say.say("paper-name"),
            self.say.say("paper-office"),
            self.say.say("paper-day"),
        ])
    }
}

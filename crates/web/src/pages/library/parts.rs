//! Parts that several pages of the library show: readings with their sources, dates, options of a form.

use askama::Template;
use askama::filters::HtmlSafe;
use lindung_engine::Corpus;
use lindung_engine::law::{DefenceRule, Limb, Mention, Provision, Wording};
use lindung_engine::vocabulary::{Liability, LinkTest, NEXUS, PURPOSE, of_mask};

use crate::pages::Frame;
use crate::pages::frame::Words;

/// How each source reads a rule.
#[derive(Template)]
#[template(path = "library/readings.html")]
pub(super) struct Readings<'a> {
    pub(super) f: &'a Frame,
    pub(super) corpus: &'a Corpus,
    pub(super) list: &'a [Wording],
}

impl HtmlSafe for Readings<'_> {}

impl Readings<'_> {
    fn cite(&self, mention: &Mention) -> Words {
        self.f.english(self.corpus.mention(mention))
    }
}

/// A limb of a provision: what it covers and what it asks.
#[derive(Template)]
#[template(path = "library/limb.html")]
pub(super) struct LimbShown<'a> {
    pub(super) f: &'a Frame,
    pub(super) corpus: &'a Corpus,
    pub(super) limb: &'a Limb,
}

impl HtmlSafe for LimbShown<'_> {}

impl<'a> LimbShown<'a> {
    fn offences(&self) -> Vec<&'a str> {
        let offences = self.corpus.offences.of_mask(self.limb.offences);
        offences.map(|offence| offence.labels.get(self.f.code())).collect()
    }

    /// The links of which one is enough, where the text names some.
    fn facts(&self) -> Vec<&'static str> {
        let named = matches!(self.limb.link, LinkTest::Facts | LinkTest::AnyOf);
        if named { of_mask(u64::from(self.limb.facts), NEXUS).collect() } else { Vec::new() }
    }

    fn liability(&self) -> Vec<&'static str> {
        self.limb
            .liability
            .map(|mask| of_mask(u64::from(mask), Liability::NAMES).collect())
            .unwrap_or_default()
    }
}

/// A rule in short, on the page of a State.
#[derive(Template)]
#[template(path = "library/card.html")]
pub(super) struct Card<'a> {
    pub(super) f: &'a Frame,
    pub(super) corpus: &'a Corpus,
    pub(super) p: &'a Provision,
    /// From when the State is bound, where its own day differs from the text's.
    pub(super) bound: Option<String>,
}

impl HtmlSafe for Card<'_> {}

impl<'a> Card<'a> {
    fn readings(&self) -> Readings<'a> {
        Readings { f: self.f, corpus: self.corpus, list: &self.p.readings }
    }

    /// Conditions that a person must check.
    fn conditions(&self) -> Vec<&'a str> {
        let mut all: Vec<&str> =
            self.p.limbs.iter().flat_map(|limb| &limb.also_requires).map(String::as_str).collect();
        all.dedup();
        all
    }

    fn sources(&self) -> Vec<String> {
        sources(self.corpus, &self.p.sources)
    }
}

/// The text of one defence.
#[derive(Template)]
#[template(path = "library/defence.html")]
pub(super) struct DefenceShown<'a> {
    pub(super) f: &'a Frame,
    pub(super) corpus: &'a Corpus,
    pub(super) d: &'a DefenceRule,
    /// The name of the State; nothing for the general form.
    pub(super) state: Option<String>,
}

impl HtmlSafe for DefenceShown<'_> {}

impl<'a> DefenceShown<'a> {
    pub(super) fn new(f: &'a Frame, corpus: &'a Corpus, d: &'a DefenceRule) -> Self {
        let state = d.state.map(|state| f.speech.state(corpus, state));
        Self { f, corpus, d, state }
    }

    fn readings(&self) -> Readings<'a> {
        Readings { f: self.f, corpus: self.corpus, list: &self.d.readings }
    }

    fn excludes(&self) -> Vec<&'a str> {
        let offences = self.corpus.offences.of_mask(self.d.excludes);
        offences.map(|offence| offence.labels.get(self.f.code())).collect()
    }

    fn sources(&self) -> Vec<String> {
        sources(self.corpus, &self.d.sources)
    }
}

pub(super) fn sources(corpus: &Corpus, mentions: &[Mention]) -> Vec<String> {
    mentions.iter().map(|mention| corpus.mention(mention)).collect()
}

/// The purposes a text is limited to.
pub(super) fn purposes(p: &Provision) -> Vec<&'static str> {
    of_mask(u64::from(p.purposes), PURPOSE).collect()
}

/// The kinds of liability a text covers.
pub(super) fn liability(p: &Provision) -> Vec<&'static str> {
    of_mask(u64::from(p.liability), Liability::NAMES).collect()
}

/// The States to choose from: code and name.
pub(super) fn options(f: &Frame, corpus: &Corpus) -> Vec<(String, String)> {
    corpus.states.iter().map(|law| (law.code.to_string(), f.speech.state(corpus, law.code))).collect()
}

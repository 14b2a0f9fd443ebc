//! One language: its messages, English standing in where one is wanting.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use lindung_engine::Corpus;
use unic_langid::LanguageIdentifier;

use crate::Said;

/// What a file says of its messages where nobody has reviewed them.
const UNREVIEWED: &str = "# review: unreviewed";

/// The messages of one language, without those that stand in.
pub(crate) struct Bundle {
    messages: FluentBundle<FluentResource>,
    unreviewed: HashSet<String>,
}

impl Bundle {
    /// Reads the files of one language; nothing for what is no code of a language.
    pub(crate) fn read<'f>(code: &str, files: impl Iterator<Item = (&'f str, &'f str)>) -> Option<Self> {
        let language: LanguageIdentifier = code.parse().ok()?;
        let mut messages = FluentBundle::new_concurrent(vec![language]);
        messages.set_use_isolating(false);
        let mut unreviewed = HashSet::new();
        let prefix = format!("locales/{code}/");
        for (_, text) in files.filter(|(path, _)| path.starts_with(&prefix)) {
            if text.lines().next().is_some_and(|line| line.trim() == UNREVIEWED) {
                let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
                unreviewed.extend(ids.filter(|id| !id.starts_with([' ', '#'])).map(str::to_owned));
            }
            // A message that does not parse is left out and English stands in; a test keeps the files whole.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            messages.add_resource_overriding(resource);
        }
        Some(Self { messages, unreviewed })
    }

    fn has(&self, id: &str) -> bool {
        self.messages.has_message(id)
    }

    fn reviewed(&self, id: &str) -> bool {
        !self.unreviewed.contains(id)
    }

    fn format(&self, id: &str, values: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.messages.get_message(id).and_then(|message| message.value())?;
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, Some(values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// A language to speak in.
pub struct Speech {
    code: String,
    bundles: Vec<Arc<Bundle>>,
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speech").field("code", &self.code).finish_non_exhaustive()
    }
}

impl Speech {
    pub(crate) fn new(code: &str, own: Option<Arc<Bundle>>, english: Option<Arc<Bundle>>) -> Self {
        let english = english.filter(|_| code != "en");
        Self { code: code.to_owned(), bundles: [own, english].into_iter().flatten().collect() }
    }

    /// Its code, as `th`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether a person has reviewed all of its messages.
    #[must_use]
    pub fn reviewed(&self) -> bool {
        self.bundles.first().is_none_or(|own| own.unreviewed.is_empty())
    }

    /// A message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, FluentValue::from(Cow::Borrowed(*value)));
        }
        self.find(id, &values)
    }

    /// A message whose words depend on a number.
    #[must_use]
    pub fn say_count(&self, id: &str, count: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("count", FluentValue::from(count));
        self.find(id, &values)
    }

    /// A message made of a prefix and a code of the contract.
    #[must_use]
    pub fn word(&self, prefix: &str, code: &str) -> String {
        self.say(&format!("{prefix}-{}", code.replace('_', "-")))
    }

    /// Whether a message exists, in this language or in English.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has(id))
    }

    /// A message with what is known of it: whether English stands in, and whether a person reviewed it.
    #[must_use]
    pub fn said(&self, id: &str, args: &[(&str, &str)]) -> Said {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, FluentValue::from(Cow::Borrowed(*value)));
        }
        self.found(id, &values)
    }

    fn find(&self, id: &str, values: &FluentArgs<'_>) -> String {
        self.found(id, values).text
    }

    fn found(&self, id: &str, values: &FluentArgs<'_>) -> Said {
        for (index, bundle) in self.bundles.iter().enumerate() {
            if let Some(text) = bundle.format(id, values) {
                let english = index > 0;
                return Said { text, english, reviewed: english || bundle.reviewed(id) };
            }
        }
        Said { text: id.to_owned(), english: true, reviewed: true }
    }

    /// The name of a fact, given as a path into the case file.
    #[must_use]
    pub fn fact(&self, path: &str) -> String {
        let id = fact_id("fact", path);
        if self.knows(&id) { self.say(&id) } else { plain(path) }
    }

    /// The question to ask about a fact.
    #[must_use]
    pub fn question(&self, path: &str) -> String {
        let id = fact_id("ask", path);
        if self.knows(&id) { self.say(&id) } else { self.fact(path) }
    }

    /// What is contested in a decision: an element of the definition, or a link, as `episode.means` or `nexus.ordered`.
    #[must_use]
    pub fn contest(&self, place: &str) -> String {
        match place.split_once('.') {
            Some(("episode", element)) => self.fact(&format!("episodes.e.{element}")),
            Some(("nexus", fact)) => self.fact(&format!("unlawful_acts.a.nexus.{fact}")),
            _ => self.fact("unlawful_acts.a.nexus"),
        }
    }

    /// The name of an offence: as this language puts it, else by the label of the corpus.
    #[must_use]
    pub fn offence(&self, corpus: &Corpus, code: &str) -> String {
        let found = corpus.offences.find(code).and_then(|index| corpus.offences.get(index));
        let code = found.map_or(code, |offence| offence.code.as_str());
        self.named("offence", code)
            .unwrap_or_else(|| found.map_or(code, |offence| offence.labels.get(&self.code)).to_owned())
    }

    /// The name of a role, likewise.
    #[must_use]
    pub fn role(&self, corpus: &Corpus, id: &str) -> String {
        self.named("role", id).unwrap_or_else(|| {
            let found = corpus.roles.iter().find(|role| role.id == id);
            found.map_or(id, |role| role.labels.get(&self.code)).to_owned()
        })
    }

    /// The name of a state, likewise.
    #[must_use]
    pub fn state(&self, corpus: &Corpus, state: lindung_engine::case::State) -> String {
        self.named("state", state.code()).unwrap_or_else(|| {
            corpus.state(state).map_or_else(|| state.to_string(), |law| law.labels.get(&self.code).to_owned())
        })
    }

    /// The name that the messages of this language have for a code.
    fn named(&self, prefix: &str, code: &str) -> Option<String> {
        let id = format!("{prefix}-{}", code.replace('_', "-"));
        self.knows(&id).then(|| self.say(&id))
    }

    /// What a duty asks, in this language where it has been put so.
    #[must_use]
    pub fn duty(&self, id: &str, english: &str) -> String {
        let message = format!("duty-{id}");
        if self.knows(&message) { self.say(&message) } else { english.to_owned() }
    }

    /// The text's own words on time, in this language where they have been put so.
    #[must_use]
    pub fn deadline(&self, words: &str) -> String {
        self.put("deadline", words)
    }

    /// The name of an authority, in this language where it has been put so.
    #[must_use]
    pub fn authority(&self, name: &str) -> String {
        self.put("authority", name)
    }

    fn put(&self, prefix: &str, english: &str) -> String {
        let lower = english.to_lowercase();
        let slug: Vec<&str> =
            lower.split(|c: char| !c.is_ascii_lowercase()).filter(|part| !part.is_empty()).collect();
        let message = format!("{prefix}-{}", slug.join("-"));
        if self.knows(&message) { self.say(&message) } else { english.to_owned() }
    }

    /// A text of the law in this language where it has been put so, else as the corpus holds it.
    #[must_use]
    pub fn note(&self, id: &str, part: &str, english: &str) -> String {
        let message = format!("divergence-{}-{part}", id.replace(['.', '_'], "-"));
        if self.knows(&message) { self.say(&message) } else { english.to_owned() }
    }

    /// A new answer, as the engine writes it.
    #[must_use]
    pub fn answer(&self, to: &str) -> String {
        match to {
            "yes" | "no" | "unknown" => self.word("answer", to),
            "under 18" => self.say("answer-under-18"),
            "18 or over" => self.say("answer-adult"),
            "victim, another party" => self.say("answer-victim-elsewhere"),
            other => match other.strip_prefix("victim, ") {
                Some(state) => self.say_with("answer-victim-here", &[("state", state)]),
                None => other.to_owned(),
            },
        }
    }
}

/// A path that no message names, without what a terminal would obey, and not endless.
fn plain(path: &str) -> String {
    let seen =
        |c: char| if c.is_control() || ('\u{200b}'..='\u{202e}').contains(&c) { '\u{fffd}' } else { c };
    path.chars().take(120).map(seen).collect()
}

/// The message that names a fact: its family and its name, whatever the ids on the way.
fn fact_id(prefix: &str, path: &str) -> String {
    let mut parts = path.rsplit('.');
    let last = parts.next().unwrap_or_default();
    let family = parts.next().unwrap_or_default();
    let last = last.split('[').next().unwrap_or_default();
    let name = match (family, last) {
        ("act" | "means" | "purpose" | "nexus" | "circumstances" | "proceedings" | "person", name) => {
            format!("{family}-{name}")
        }
        (_, name) => name.to_owned(),
    };
    format!("{prefix}-{}", name.replace('_', "-"))
}

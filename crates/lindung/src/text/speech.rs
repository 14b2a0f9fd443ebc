//! The messages of a language, English standing in where one is wanting. It knows messages, never law.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use lindung_engine::Corpus;
use unic_langid::LanguageIdentifier;

use crate::corpus::Files;
use crate::diagnose::clean;

/// A language to speak in.
pub(crate) struct Speech {
    /// Its code, as `th`.
    pub(crate) code: String,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Speech {
    /// The language asked for, or that of the environment, or English.
    /// An error lists the languages there are.
    pub(crate) fn new(asked: Option<&str>, files: &Files) -> Result<Self, Vec<String>> {
        let mut known: Vec<String> =
            files.iter().filter_map(|(path, _)| language_of(path)).map(str::to_owned).collect();
        known.sort_unstable();
        known.dedup();
        let code = match asked {
            Some(asked) => {
                let code = primary(asked);
                if !known.contains(&code) {
                    return Err(known);
                }
                code
            }
            None => from_environment().filter(|code| known.contains(code)).unwrap_or_else(|| "en".to_owned()),
        };
        let mut order = vec![code.as_str()];
        if code != "en" {
            order.push("en");
        }
        let bundles = order.iter().filter_map(|code| bundle(code, files)).collect();
        Ok(Self { code, bundles })
    }

    /// A message without arguments.
    pub(crate) fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments.
    pub(crate) fn say_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, FluentValue::from(Cow::Borrowed(*value)));
        }
        self.find(id, &values)
    }

    /// A message whose words depend on a number.
    pub(crate) fn say_count(&self, id: &str, count: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("count", FluentValue::from(count));
        self.find(id, &values)
    }

    /// A message made of a prefix and a code of the contract.
    pub(crate) fn word(&self, prefix: &str, code: &str) -> String {
        self.say(&format!("{prefix}-{}", code.replace('_', "-")))
    }

    /// Whether a message exists, in this language or in English.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    fn find(&self, id: &str, values: &FluentArgs<'_>) -> String {
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(values), &mut errors);
            if errors.is_empty() {
                return text.into_owned();
            }
        }
        id.to_owned()
    }

    /// The name of a fact, given as a path into the case file.
    pub(crate) fn fact(&self, path: &str) -> String {
        let id = fact_id("fact", path);
        if self.knows(&id) { self.say(&id) } else { clean(path) }
    }

    /// The question to ask about a fact.
    pub(crate) fn question(&self, path: &str) -> String {
        let id = fact_id("ask", path);
        if self.knows(&id) { self.say(&id) } else { self.fact(path) }
    }

    /// The name of an offence.
    pub(crate) fn offence<'c>(&self, corpus: &'c Corpus, code: &'c str) -> &'c str {
        let found = corpus.offences.find(code).and_then(|index| corpus.offences.get(index));
        found.map_or(code, |offence| offence.labels.get(&self.code))
    }

    /// The name of a role.
    pub(crate) fn role<'c>(&self, corpus: &'c Corpus, id: &'c str) -> &'c str {
        corpus.roles.iter().find(|role| role.id == id).map_or(id, |role| role.labels.get(&self.code))
    }

    /// The name of a state.
    pub(crate) fn state(&self, corpus: &Corpus, state: lindung_engine::case::State) -> String {
        corpus.state(state).map_or_else(|| state.to_string(), |law| law.labels.get(&self.code).to_owned())
    }

    /// What a duty asks, in this language where it has been put so.
    pub(crate) fn duty(&self, id: &str, english: &str) -> String {
        let message = format!("duty-{id}");
        if self.knows(&message) { self.say(&message) } else { english.to_owned() }
    }

    /// The text's own words on time, in this language where they have been put so.
    pub(crate) fn deadline(&self, words: &str) -> String {
        self.put("deadline", words)
    }

    /// The name of an authority, in this language where it has been put so.
    pub(crate) fn authority(&self, name: &str) -> String {
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
    pub(crate) fn note(&self, id: &str, part: &str, english: &str) -> String {
        let message = format!("divergence-{}-{part}", id.replace(['.', '_'], "-"));
        if self.knows(&message) { self.say(&message) } else { english.to_owned() }
    }

    /// A new answer, as the engine writes it.
    pub(crate) fn answer(&self, to: &str) -> String {
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

/// `locales/th/terms.ftl` is Thai.
fn language_of(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split('/').next()
}

/// `th_TH.UTF-8` is Thai.
fn primary(name: &str) -> String {
    name.split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase()
}

#[expect(clippy::disallowed_methods, reason = "this is the command line, where the environment is read")]
fn from_environment() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .map(|value| primary(&value))
}

fn bundle(code: &str, files: &Files) -> Option<FluentBundle<FluentResource>> {
    let language: LanguageIdentifier = code.parse().ok()?;
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    let prefix = format!("locales/{code}/");
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with(&prefix)) {
        // A message that does not parse is left out and English stands in; a test keeps the files whole.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
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

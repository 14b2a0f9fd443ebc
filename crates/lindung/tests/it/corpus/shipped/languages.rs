//! The languages: each says the same things as English, with the same variables, in words of its own.

use std::collections::{BTreeMap, BTreeSet};

use lindung::corpus::Files;

use crate::support::CORPUS;

/// The messages of one language, each with the text it is made of.
fn messages(language: &str) -> BTreeMap<String, String> {
    messages_in(language, |_| true)
}

fn messages_in(language: &str, wanted: fn(&str) -> bool) -> BTreeMap<String, String> {
    let prefix = format!("locales/{language}/");
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let files = Files::embedded();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&prefix) && wanted(path)) {
        let mut last: Option<String> = None;
        for line in text.lines() {
            let key = line.split_once(" =").filter(|(key, _)| is_key(key));
            if let Some((key, value)) = key {
                let twice = found.insert(key.to_owned(), value.to_owned());
                assert!(twice.is_none(), "{path}: {key} stands twice");
                last = Some(key.to_owned());
            } else if let Some(key) = last.as_ref().filter(|_| line.starts_with([' ', '}'])) {
                found.get_mut(key).expect("there").push_str(line);
            } else {
                last = None;
                assert!(
                    line.is_empty() || line.starts_with('#'),
                    "{path}: neither message nor comment: {line}"
                );
            }
        }
    }
    found
}

pub(super) fn is_key(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The variables of a message.
fn variables(text: &str) -> BTreeSet<&str> {
    let each = text.split('$').skip(1);
    each.map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()).collect()
}

/// What a person reads of a message: the text without its placeables.
fn words(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(|c| outside(*c)).collect()
}

/// Words as the part of a message's name.
fn slug(words: &str) -> String {
    let words = words.to_lowercase();
    let parts: Vec<&str> =
        words.split(|c: char| !c.is_ascii_lowercase()).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

/// Messages whose English is the corpus itself.
fn of_the_corpus() -> BTreeSet<String> {
    let duties = CORPUS.duties.iter().map(|duty| format!("duty-{}", duty.id));
    let notes = CORPUS.divergences.iter().flat_map(|divergence| {
        let id = divergence.id.replace(['.', '_'], "-");
        ["says", "instead"].map(|part| format!("divergence-{id}-{part}"))
    });
    let deadlines = CORPUS
        .duties
        .iter()
        .filter_map(|duty| duty.deadline.as_deref())
        .map(|words| format!("deadline-{}", slug(words)));
    let authorities = CORPUS.provisions.iter().filter_map(|provision| provision.lifted_by.as_deref());
    let authorities = authorities.map(|name| format!("authority-{}", slug(name)));
    duties.chain(notes).chain(deadlines).chain(authorities).collect()
}

/// Messages for what the corpus names in some languages itself: roles, offences, states.
fn names() -> BTreeSet<String> {
    let roles = CORPUS.roles.iter().map(|role| format!("role-{}", role.id.replace('_', "-")));
    let offences = CORPUS.offences.codes().map(|code| format!("offence-{}", code.replace('_', "-")));
    let states = CORPUS.states.iter().map(|law| format!("state-{}", law.code.code()));
    roles.chain(offences).chain(states).collect()
}

/// The languages that are not English.
const LANGUAGES: [&str; 8] = ["fil", "id", "km", "lo", "ms", "my", "th", "vi"];
/// Messages that another language may say in the same letters.
const SAME: [&str; 0] = [];

#[test]
fn the_languages_say_the_same_things() {
    let english = messages("en");
    assert!(english.len() > 400, "only {} messages", english.len());
    let mut expected: BTreeSet<String> = english.keys().cloned().collect();
    expected.extend(of_the_corpus());
    let named = names();
    for language in LANGUAGES {
        let own = messages(language);
        // The corpus has its names in Indonesian and Thai.
        let needs_names = !["id", "th"].contains(&language);
        let needed = expected.iter().chain(named.iter().filter(|_| needs_names));
        let missing: Vec<&String> = needed.filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} does not say {missing:?}");
        assert!(own.contains_key("language-own-name"), "{language} does not say its own name");
        let extra: Vec<&String> =
            own.keys().filter(|key| !expected.contains(*key) && !named.contains(*key)).collect();
        assert!(extra.is_empty(), "only {language} says {extra:?}");
        for (key, text) in &own {
            let Some(first) = english.get(key) else { continue };
            assert_eq!(variables(text), variables(first), "{language}: variables of {key}");
            if words(first).chars().any(char::is_alphabetic) && !SAME.contains(&key.as_str()) {
                assert_ne!(first.trim(), text.trim(), "{language}: {key} is still English");
            }
        }
    }
    for (key, text) in messages("th") {
        let words = words(&text);
        let thai = words.chars().any(|c| ('\u{e00}'..='\u{e7f}').contains(&c));
        assert!(thai || !words.chars().any(char::is_alphabetic) || text.contains("->"), "{key}: {text}");
    }
}

//! The person, and what authorities found.

use std::collections::HashSet;

use super::answers::{age, countries, date, fact, free_text};
use super::episodes::{Known, named_episode};
use crate::case::{Identification, Person, State};
use crate::document::{Fault, Node, Path, Reader, Value};
use crate::fact::Fact;
use crate::vocabulary::Finding;

const PERSON: &[&str] = &["age", "reason_to_believe_child", "nationalities", "woman", "attributes"];
const IDENTIFICATION: &[&str] = &["state", "authority", "date", "outcome", "episode", "reasons"];
pub(super) fn read_person(r: &mut Reader, path: &Path<'_>, node: Option<&Node<'_>>) -> Person {
    let mut person = Person {
        age: None,
        reason_to_believe_child: Fact::Unknown,
        nationalities: None,
        woman: Fact::Unknown,
    };
    let Some(node) = node else { return person };
    r.table(path, node, PERSON, |r, key, node| {
        let path = path.key(PERSON[key]);
        match key {
            0 => person.age = age(r, &path, node),
            1 => person.reason_to_believe_child = fact(r, &path, node),
            2 => {
                let states = countries(r, &path, node);
                person.nationalities = (!states.is_empty()).then_some(states);
            }
            3 => person.woman = fact(r, &path, node),
            _ if matches!(node.value, Value::Table(_)) => no_key_twice(r, &path, node),
            _ => {
                let found = node.value.type_name();
                r.report(&path, node.span, Fault::WrongType { expected: "table", found });
            }
        }
    });
    person
}

/// Attributes are free in form, but a key that stands twice says two things.
fn no_key_twice(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) {
    match &node.value {
        Value::Table(entries) => {
            let mut keys: HashSet<&str> = HashSet::with_capacity(entries.len());
            for entry in entries {
                if !keys.insert(&entry.key) {
                    r.report(
                        &path.key(&entry.key),
                        entry.span,
                        Fault::DuplicateKey { key: entry.key.to_string() },
                    );
                }
                no_key_twice(r, &path.key(&entry.key), &entry.node);
            }
        }
        Value::List(items) => {
            items.iter().enumerate().for_each(|(i, item)| no_key_twice(r, &path.index(i), item));
        }
        _ => {}
    }
}

pub(super) fn read_identifications(
    r: &mut Reader,
    path: &Path<'_>,
    node: Option<&Node<'_>>,
    episodes: Known<'_>,
) -> Vec<Identification> {
    let Some(node) = node else { return Vec::new() };
    let items = r.tables(path, node).iter().enumerate();
    let found = items.map(|(i, node)| {
        let path = path.index(i);
        let mut found = Identification { state: None, date: None, outcome: None, episode: None };
        r.table(&path, node, IDENTIFICATION, |r, key, node| {
            let path = path.key(IDENTIFICATION[key]);
            match key {
                0 => found.state = State::read(r, &path, node),
                2 => found.date = date(r, &path, node),
                3 => found.outcome = r.word(&path, node, Finding::NAMES, Finding::parse),
                4 => found.episode = named_episode(r, &path, node, episodes),
                _ => free_text(r, &path, node),
            }
        });
        found
    });
    found.collect()
}

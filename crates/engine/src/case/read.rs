//! From a document to a case file: parses, and reports every place that breaks the contract.

mod acts;
mod answers;
mod episodes;
mod person;

use self::acts::read_acts;
use self::answers::{fact, facts, free_text};
use self::episodes::{Known, read_episodes};
use self::person::{read_identifications, read_person};
use super::{Case, SCHEMA, State};
use crate::document::{Node, Path, Problem, Reader};
use crate::fact::Fact;
use crate::law::Offences;
use crate::vocabulary::CONTEXT;

const CASE: &[&str] = &[
    "schema",
    "reference",
    "title",
    "notes",
    "jurisdiction",
    "person",
    "suspicion",
    "identifications",
    "episodes",
    "unlawful_acts",
    "context",
];
pub(super) fn case(node: &Node<'_>, offences: &Offences) -> Result<Case, Vec<Problem>> {
    let mut reader = Reader::default();
    let r = &mut reader;
    let top = Path::Top;
    let mut parts: [Option<&Node<'_>>; CASE.len()] = [None; CASE.len()];
    if !r.table(&top, node, CASE, |_, key, node| parts[key] = Some(node)) {
        return Err(reader.problems);
    }
    let [schema, reference, title, notes, jurisdiction, person, suspicion, found, episodes, acts, context] =
        parts;
    match schema {
        Some(node) => {
            let path = top.key("schema");
            r.word(&path, node, &[SCHEMA], |word| (word == SCHEMA).then_some(()));
        }
        None => r.missing(&top, node, "schema"),
    }
    let reference = required_text(r, &top, node, reference, "reference");
    for (key, part) in [("title", title), ("notes", notes)] {
        if let Some(node) = part {
            free_text(r, &top.key(key), node);
        }
    }
    let state = match jurisdiction {
        Some(node) => State::read(r, &top.key("jurisdiction"), node),
        None => {
            r.missing(&top, node, "jurisdiction");
            None
        }
    };
    let person = read_person(r, &top.key("person"), person);
    let suspicion = suspicion.map_or(Fact::Unknown, |node| fact(r, &top.key("suspicion"), node));
    let earlier = r.problems.len();
    let episodes = read_episodes(r, &top.key("episodes"), episodes);
    // Where the episodes cannot be read, nothing can be said of what names them.
    let sound = r.problems.len() == earlier;
    let ids: Vec<&str> = episodes.iter().map(|episode| episode.id.as_str()).collect();
    let ids = Known { ids: &ids, sound };
    let identifications = read_identifications(r, &top.key("identifications"), found, ids);
    let acts = read_acts(r, &top.key("unlawful_acts"), acts, offences, ids);
    if let Some(node) = context {
        facts(r, &top.key("context"), node, CONTEXT);
    }
    match (reference, state) {
        (Some(reference), Some(jurisdiction)) if reader.problems.is_empty() => {
            Ok(Case { reference, jurisdiction, person, suspicion, identifications, episodes, acts })
        }
        _ => Err(reader.problems),
    }
}

fn required_text(
    r: &mut Reader,
    path: &Path<'_>,
    table: &Node<'_>,
    node: Option<&Node<'_>>,
    key: &'static str,
) -> Option<String> {
    match node {
        Some(node) => r.text(&path.key(key), node).map(str::to_owned),
        None => {
            r.missing(path, table, key);
            None
        }
    }
}

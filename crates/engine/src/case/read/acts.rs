//! The unlawful acts.

use super::answers::{age, bounded, date, facts, free_text, unique_id, whole_answer};
use super::episodes::{Known, named_episode};
use crate::case::act::Act;
use crate::case::episode::all;
use crate::case::{MOST_ACTS, State};
use crate::document::{Fault, Node, Path, Reader, Value, nearest};
use crate::fact::{Fact, FactSet};
use crate::law::Offences;
use crate::vocabulary::{CIRCUMSTANCES, Class, LINKS, NEXUS, PROCEEDINGS, Stage};

const UNLAWFUL_ACT: &[&str] = &[
    "id",
    "offence",
    "description",
    "class",
    "date",
    "state",
    "episode",
    "age_at_time",
    "stage",
    "nexus",
    "circumstances",
    "proceedings",
];
pub(super) fn read_acts(
    r: &mut Reader,
    path: &Path<'_>,
    node: Option<&Node<'_>>,
    offences: &Offences,
    episodes: Known<'_>,
) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let Some(node) = node else { return acts };
    let items = bounded(r, path, node, MOST_ACTS);
    acts.reserve(items.len());
    for (i, node) in items.iter().enumerate() {
        let path = path.index(i);
        let mut act = Act {
            id: String::new(),
            offence: 0,
            class: None,
            episode: None,
            age_at_time: None,
            stage: None,
            links: FactSet::default(),
            independent: Fact::Unknown,
            circumstances: FactSet::default(),
            proceedings: FactSet::default(),
        };
        let mut has = [false; UNLAWFUL_ACT.len()];
        let is_table = r.table(&path, node, UNLAWFUL_ACT, |r, key, node| {
            has[key] = true;
            let path = path.key(UNLAWFUL_ACT[key]);
            match key {
                0 => act.id = unique_id(r, &path, node, acts.iter().map(|act| &act.id)),
                1 => act.offence = offence(r, &path, node, offences),
                3 => act.class = r.word(&path, node, Class::NAMES, Class::parse),
                4 => drop(date(r, &path, node)),
                5 => drop(State::read(r, &path, node)),
                6 => act.episode = named_episode(r, &path, node, episodes),
                7 => act.age_at_time = age(r, &path, node),
                8 => act.stage = r.word(&path, node, Stage::NAMES, Stage::parse),
                9 => (act.links, act.independent) = nexus(r, &path, node),
                10 => act.circumstances = facts(r, &path, node, CIRCUMSTANCES),
                11 => act.proceedings = facts(r, &path, node, PROCEEDINGS),
                _ => free_text(r, &path, node),
            }
        });
        for (key, required) in [(0, "id"), (1, "offence")] {
            if is_table && !has[key] {
                r.missing(&path, node, required);
            }
        }
        if is_table && !has[6] && episodes.ids.len() > 1 && episodes.sound {
            let at = node.get("id").unwrap_or(node);
            r.report(&path, at.span, Fault::EpisodeNotNamed { known: episodes.listed() });
        }
        acts.push(act);
    }
    acts
}

fn offence(r: &mut Reader, path: &Path<'_>, node: &Node<'_>, offences: &Offences) -> u8 {
    let Value::Text(text) = &node.value else {
        r.report(path, node.span, Fault::WrongType { expected: "text", found: node.value.type_name() });
        return 0;
    };
    offences.find(text).unwrap_or_else(|| {
        let near = offences.meant_by(text).or_else(|| nearest(text, offences.codes()));
        let fault = Fault::NotOneOf {
            found: text.to_string(),
            nearest: near.map(str::to_owned),
            allowed: offences.codes().map(str::to_owned).collect(),
        };
        r.report(path, node.span, fault);
        0
    })
}

/// The nexus: nine facts, or `"no"` for all eight links at once.
fn nexus(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> (FactSet, Fact) {
    if matches!(node.value, Value::Table(_)) {
        let set = facts(r, path, node, NEXUS);
        let links = FactSet { yes: set.yes & all(LINKS), no: set.no & all(LINKS) };
        return (links, set.get(LINKS));
    }
    let whole = match node.text() {
        Some("no") => FactSet { yes: 0, no: all(LINKS) },
        Some("unknown") => FactSet::default(),
        _ => {
            whole_answer(r, path, node, "nexus", NEXUS);
            FactSet::default()
        }
    };
    (whole, Fact::Unknown)
}

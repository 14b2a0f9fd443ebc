//! From a document to a case file: parses, and reports every place that breaks the contract.

use std::collections::HashSet;

use super::act::Act;
use super::episode::{Element, Episode, all};
use super::{Case, Identification, MOST_ACTS, MOST_EPISODES, Person, SCHEMA, State};
use crate::date::PartialDate;
use crate::document::{Fault, Node, Path, Problem, Reader, Value, nearest};
use crate::fact::{Fact, FactSet};
use crate::law::Offences;
use crate::vocabulary::{
    ACT, CIRCUMSTANCES, CONTEXT, Class, Finding, LINKS, MEANS, NEXUS, PROCEEDINGS, PURPOSE, Stage,
};

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
const PERSON: &[&str] = &["age", "reason_to_believe_child", "nationalities", "woman", "attributes"];
const IDENTIFICATION: &[&str] = &["state", "authority", "date", "outcome", "episode", "reasons"];
const EPISODE: &[&str] = &["id", "from", "to", "states", "age_at_start", "act", "means", "purpose"];
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
/// Years; nobody is older.
const OLDEST: i64 = 130;
/// The years a case may speak of; a year outside them is of another calendar, or a slip.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

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
        Some(node) => country(r, &top.key("jurisdiction"), node),
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

/// A text that may be empty and is left behind.
fn free_text(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) {
    if !matches!(node.value, Value::Text(_)) {
        let found = node.value.type_name();
        r.report(path, node.span, Fault::WrongType { expected: "text", found });
    }
}

fn country(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<State> {
    let text = r.text(path, node)?;
    let state = State::parse(text);
    if state.is_none() {
        r.report(path, node.span, Fault::NotACountry { found: text.to_owned() });
    }
    state
}

fn countries(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Vec<State> {
    let items = r.list(path, node).iter().enumerate();
    items.filter_map(|(i, node)| country(r, &path.index(i), node)).collect()
}

fn fact(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Fact {
    match &node.value {
        Value::Null => Fact::Unknown,
        Value::Text(_) => r.word(path, node, Fact::NAMES, Fact::parse).unwrap_or(Fact::Unknown),
        other => {
            let expected = "\"yes\", \"no\" or \"unknown\"";
            r.report(path, node.span, Fault::WrongType { expected, found: other.type_name() });
            Fact::Unknown
        }
    }
}

fn facts(r: &mut Reader, path: &Path<'_>, node: &Node<'_>, names: &'static [&'static str]) -> FactSet {
    let mut set = FactSet::default();
    r.table(path, node, names, |r, index, node| {
        set = set.with(index, fact(r, &path.key(names[index]), node));
    });
    set
}

fn date(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<PartialDate> {
    let date = r.date(path, node)?;
    if YEARS.contains(&date.first.year()) {
        return Some(date);
    }
    let (least, most) = (i64::from(*YEARS.start()), i64::from(*YEARS.end()));
    let found = format!("the year {}", date.first.year());
    r.report(path, node.span, Fault::OutOfRange { found, least, most });
    None
}

fn age(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<u8> {
    r.whole(path, node, 0, OLDEST).and_then(|years| u8::try_from(years).ok())
}

fn read_person(r: &mut Reader, path: &Path<'_>, node: Option<&Node<'_>>) -> Person {
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

fn read_identifications(
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
                0 => found.state = country(r, &path, node),
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

/// The episodes that acts and identifications may name.
#[derive(Clone, Copy)]
struct Known<'e> {
    ids: &'e [&'e str],
    /// Whether all of them could be read.
    sound: bool,
}

impl Known<'_> {
    fn listed(self) -> Vec<String> {
        self.ids.iter().map(|id| (*id).to_owned()).collect()
    }
}

fn named_episode(r: &mut Reader, path: &Path<'_>, node: &Node<'_>, episodes: Known<'_>) -> Option<usize> {
    let id = r.text(path, node)?;
    let index = episodes.ids.iter().position(|episode| *episode == id);
    if index.is_none() && episodes.sound {
        r.report(path, node.span, Fault::NoSuchEpisode { id: id.to_owned(), known: episodes.listed() });
    }
    index
}

/// The items of a list that has at most `most`; none where it has more, with the count reported.
fn bounded<'n>(r: &mut Reader, path: &Path<'_>, node: &'n Node<'_>, most: usize) -> &'n [Node<'n>] {
    let items = r.tables(path, node);
    if items.len() > most {
        r.report(path, node.span, Fault::TooMany { count: items.len(), most });
        return &[];
    }
    items
}

fn unique_id(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    earlier: impl Iterator<Item = impl AsRef<str>>,
) -> String {
    let Some(id) = r.text(path, node) else {
        return String::new();
    };
    if earlier.into_iter().any(|other| other.as_ref() == id) {
        r.report(path, node.span, Fault::DuplicateId { id: id.to_owned() });
    }
    id.to_owned()
}

fn read_episodes(r: &mut Reader, path: &Path<'_>, node: Option<&Node<'_>>) -> Vec<Episode> {
    let mut episodes: Vec<Episode> = Vec::new();
    let Some(node) = node else { return episodes };
    for (i, node) in bounded(r, path, node, MOST_EPISODES).iter().enumerate() {
        let path = path.index(i);
        let mut episode = Episode {
            id: String::new(),
            from: None,
            to: None,
            age_at_start: None,
            act: Element::default(),
            means: Element::default(),
            purpose: Element::default(),
        };
        let mut has_id = false;
        let is_table = r.table(&path, node, EPISODE, |r, key, node| {
            let path = path.key(EPISODE[key]);
            match key {
                0 => {
                    has_id = true;
                    episode.id = unique_id(r, &path, node, episodes.iter().map(|episode| &episode.id));
                }
                1 => episode.from = date(r, &path, node),
                2 => episode.to = date(r, &path, node),
                3 => drop(countries(r, &path, node)),
                4 => episode.age_at_start = age(r, &path, node),
                5 => episode.act = element(r, &path, node, "act", ACT),
                6 => episode.means = element(r, &path, node, "means", MEANS),
                _ => episode.purpose = element(r, &path, node, "purpose", PURPOSE),
            }
        });
        if is_table && !has_id {
            r.missing(&path, node, "id");
        }
        if let (Some(from), Some(to)) = (episode.from, episode.to)
            && to.is_before(from)
        {
            let at = node.get("to").unwrap_or(node);
            r.report(&path.key("to"), at.span, Fault::EndsBeforeStart);
        }
        episodes.push(episode);
    }
    episodes
}

fn element(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    key: &'static str,
    names: &'static [&'static str],
) -> Element {
    match &node.value {
        Value::Table(_) => Element { members: facts(r, path, node, names), whole_yes: false },
        Value::Text(text) if Fact::parse(text).is_some() => Element::whole(fact(r, path, node), names.len()),
        _ => {
            whole_answer(r, path, node, key, names);
            Element::default()
        }
    }
}

fn whole_answer(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    key: &'static str,
    members: &'static [&'static str],
) {
    let found =
        node.text().map_or_else(|| format!("a {}", node.value.type_name()), |text| format!("`{text}`"));
    r.report(path, node.span, Fault::WholeAnswer { key, found, members });
}

fn read_acts(
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
                5 => drop(country(r, &path, node)),
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

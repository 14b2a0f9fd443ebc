//! The demo caseload: complete, sound, varied, the same each time, and nothing in it that its author may not write.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::LazyLock;

use lindung::demo::{Caseload, Made, Person, User, caseload};
use lindung_access::Role;
use lindung_engine::case::edit;
use lindung_engine::{Case, Day, Node, assess};
use serde_json::Value;

use crate::support::{CORPUS, repository};

/// 2026-11-22, in the afternoon.
const TODAY_MS: i64 = 1_795_355_464_000;
const DAY_MS: i64 = 86_400_000;

static DEMO: LazyLock<Caseload> = LazyLock::new(|| caseload(&CORPUS, TODAY_MS).expect("the demo is sound"));

fn user(key: &str) -> &'static User {
    DEMO.users.iter().find(|user| user.key == key).expect("the user is there")
}

fn kind(made: &Made) -> &str {
    made.body["kind"].as_str().expect("a body has a kind")
}

fn of_kind<'p>(person: &'p Person, wanted: &'p str) -> impl Iterator<Item = &'p Made> {
    person.entries.iter().filter(move |made| kind(made) == wanted)
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("no text at {key}: {value}"))
}

fn state(person: &Person) -> &str {
    text(&person.entries[0].body["case"], "jurisdiction")
}

fn read(document: &Node<'_>) -> Case {
    Case::read(document, &CORPUS.offences).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The case document with every entry after the opening folded in.
fn folded(person: &Person) -> Case {
    let mut document = person.entries[0].body["case"].clone();
    for made in of_kind(person, "identification") {
        let mut found = made.body.clone();
        found.as_object_mut().expect("a table").remove("kind");
        match &mut document["identifications"] {
            Value::Array(all) => all.push(found),
            none => *none = Value::Array(vec![found]),
        }
    }
    let json = document.to_string();
    let mut node = edit::owned(Node::from_json(&json).expect("JSON"));
    for made in of_kind(person, "facts") {
        for (path, answer) in made.body["set"].as_object().expect("a table") {
            let answer = answer.as_str().expect("text");
            edit::set(&mut node, &format!("{path}={answer}")).expect("the path is there");
        }
    }
    read(&node)
}

/// The script of a letter, by its block.
fn script(letter: char) -> Option<&'static str> {
    Some(match u32::from(letter) {
        0x41..=0x7a | 0xc0..=0x24f | 0x1ea0..=0x1ef9 => "Latin",
        0x980..=0x9ff => "Bengali",
        0xe00..=0xe7f => "Thai",
        0xe80..=0xeff => "Lao",
        0x1000..=0x109f => "Myanmar",
        0x1780..=0x17ff => "Khmer",
        0x4e00..=0x9fff => "Han",
        _ => return None,
    })
}

#[test]
fn there_are_three_hundred_people_in_every_state() {
    assert_eq!(DEMO.people.len(), 300);
    let states: BTreeSet<&str> = DEMO.people.iter().map(state).collect();
    assert_eq!(states.len(), 10, "{states:?}");
    let ids: HashSet<&str> = DEMO.people.iter().map(|person| person.id.as_str()).collect();
    let references: HashSet<&str> =
        DEMO.people.iter().map(|person| text(&person.entries[0].body["case"], "reference")).collect();
    assert_eq!((ids.len(), references.len()), (300, 300));
}

#[test]
fn every_case_is_read_when_it_opens_and_as_it_stands() {
    for person in &DEMO.people {
        assert_eq!(kind(&person.entries[0]), "case");
        let json = person.entries[0].body["case"].to_string();
        read(&Node::from_json(&json).expect("JSON"));
        folded(person);
    }
}

#[test]
fn every_record_has_an_identity_and_two_to_eight_entries_more_in_order() {
    for person in &DEMO.people {
        assert!(of_kind(person, "identity").count() == 1, "{}", person.id);
        assert!((4..=10).contains(&person.entries.len()), "{}: {}", person.id, person.entries.len());
        let at: Vec<i64> = person.entries.iter().map(|made| made.at_ms).collect();
        assert!(at.is_sorted_by(|one, next| one < next), "{at:?}");
        assert!(at[0] > TODAY_MS - 1_100 * DAY_MS && at[at.len() - 1] <= TODAY_MS, "{at:?}");
    }
    let ids: HashSet<&str> =
        DEMO.people.iter().flat_map(|person| &person.entries).map(|made| made.id.as_str()).collect();
    assert_eq!(ids.len(), DEMO.people.iter().map(|person| person.entries.len()).sum::<usize>());
}

#[test]
fn every_kind_of_entry_and_every_stage_is_there() {
    let entries = || DEMO.people.iter().flat_map(|person| &person.entries);
    let kinds: BTreeSet<&str> = entries().map(kind).collect();
    let expected = [
        "assessment",
        "case",
        "consent",
        "correction",
        "decision",
        "document",
        "facts",
        "health",
        "identification",
        "identity",
        "measure",
        "note",
        "referral",
        "testimony",
        "whereabouts",
    ];
    assert_eq!(kinds, BTreeSet::from(expected));
    assert!(entries().filter(|made| made.body["privileged"] == true).count() >= 30);
    let stages: BTreeSet<&str> = DEMO
        .people
        .iter()
        .flat_map(|person| folded(person).acts)
        .filter_map(|act| act.stage)
        .map(lindung_engine::vocabulary::Stage::name)
        .collect();
    assert_eq!(stages.len(), 7, "{stages:?}");
}

#[test]
fn the_results_are_of_every_sort() {
    let today: Day = "2026-11-22".parse().expect("a day");
    let mut found: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let mut count = |what, value: &Value| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        *found.entry(what).or_default().entry(value).or_default() += 1;
    };
    for person in &DEMO.people {
        let case = folded(person);
        let book = CORPUS.rulebook(case.jurisdiction, today).expect("the law is there");
        let assessment = serde_json::to_value(assess(&case, &book)).expect("JSON");
        for act in assessment["acts"].as_array().expect("a list") {
            for what in ["status", "principle", "protection", "gap", "child", "inquiry"] {
                count(what, &act[what]);
            }
        }
        for episode in assessment["episodes"].as_array().expect("a list") {
            count("contested", &episode["contested"]);
        }
    }
    let kinds: Vec<usize> = ["status", "principle", "protection", "gap", "child", "inquiry", "contested"]
        .map(|what| found[what].len())
        .into();
    assert_eq!(kinds, [5, 4, 7, 2, 3, 3, 2], "{found:#?}");
}

#[test]
fn names_are_in_seven_scripts_and_no_two_are_equal() {
    let mut scripts = BTreeSet::new();
    let mut names = HashSet::new();
    for person in &DEMO.people {
        for made in of_kind(person, "identity") {
            let name = text(&made.body, "name");
            scripts.extend(name.chars().filter_map(script));
            let others = made.body["other_names"].as_array().expect("a list");
            for name in others.iter().filter_map(Value::as_str).chain([name]) {
                assert!(names.insert(name.to_lowercase()), "{name} stands twice");
            }
        }
    }
    for user in &DEMO.users {
        assert!(names.insert(user.name.to_lowercase()), "{} stands twice", user.name);
    }
    let expected = ["Bengali", "Han", "Khmer", "Lao", "Latin", "Myanmar", "Thai"];
    assert_eq!(scripts, BTreeSet::from(expected));
}

#[test]
fn no_reference_or_title_holds_a_name() {
    for person in &DEMO.people {
        let case = &person.entries[0].body["case"];
        let (reference, title) = (text(case, "reference"), text(case, "title").to_lowercase());
        let (start, number) = reference.rsplit_once('-').expect("a number");
        let (state, year) = start.split_once('-').expect("a year");
        assert_eq!(state, text(case, "jurisdiction"));
        assert!(year.len() == 4 && number.len() == 4 && reference.len() == 12, "{reference}");
        let identity = of_kind(person, "identity").next().expect("an identity");
        let parts = text(&identity.body, "name").to_lowercase();
        for part in parts.split_whitespace().filter(|part| part.chars().count() > 2) {
            assert!(!title.split_whitespace().any(|word| word == part), "{title}: {part}");
        }
    }
}

#[test]
fn each_role_in_thailand_has_work() {
    for role in Role::ALL.iter().filter(|role| **role != Role::PersonConcerned) {
        let first = DEMO.users.iter().find(|user| user.key.starts_with("th-") && user.role == *role);
        let first = first.unwrap_or_else(|| panic!("no user is {role}"));
        let stands = |person: &&Person| person.members.iter().any(|(user, _)| *user == first.key);
        let cases = DEMO.people.iter().filter(stands).count();
        let least = if matches!(role, Role::Statistician | Role::Administrator) { 0 } else { 10 };
        assert!(cases >= least, "{role}: {cases}");
    }
}

#[test]
fn keys_name_what_is_there() {
    let agencies: HashSet<&str> = DEMO.agencies.iter().map(|agency| agency.key.as_str()).collect();
    let users: HashSet<&str> = DEMO.users.iter().map(|user| user.key.as_str()).collect();
    assert_eq!((agencies.len(), users.len()), (DEMO.agencies.len(), DEMO.users.len()));
    for user in &DEMO.users {
        assert!(agencies.contains(user.agency.as_str()), "{}", user.key);
        assert!(user.supervisor.as_deref().is_none_or(|key| users.contains(key)), "{}", user.key);
    }
    for person in &DEMO.people {
        assert!(agencies.contains(person.agency.as_str()));
        assert_eq!(user(&person.opened_by).agency, person.agency);
        for (member, relation) in &person.members {
            assert!(users.contains(member.as_str()), "{member}");
            assert!(["assigned", "counsel", "court", "recipient"].contains(&relation.as_str()), "{relation}");
        }
        for made in of_kind(person, "correction") {
            let of = person.entries.iter().find(|other| other.id == text(&made.body, "supersedes"));
            assert_eq!(of.expect("it is there").by, made.by);
        }
    }
}

/// The fields of a record that an entry writes to.
fn fields(person: &Person, made: &Made) -> BTreeSet<&'static str> {
    let of_path = |path: &String| match path.split('.').next().unwrap_or_default() {
        "person" => "person",
        "unlawful_acts" => "acts",
        "context" => "context",
        _ => "protection",
    };
    let one = match kind(made) {
        "facts" => return made.body["set"].as_object().expect("a table").keys().map(of_path).collect(),
        "correction" => {
            let of = person.entries.iter().find(|other| other.id == text(&made.body, "supersedes"));
            return fields(person, of.expect("it is there"));
        }
        "identification" => "protection",
        "identity" => "identity",
        "whereabouts" => "whereabouts",
        "health" => "health",
        "testimony" => "testimony",
        "assessment" => "assessment",
        "decision" => "decisions",
        "measure" => "measures",
        "referral" => "referrals",
        "document" => "documents",
        "consent" => "consents",
        "note" if made.body["privileged"] == true => "privileged",
        "note" => "notes",
        other => panic!("no field for {other}"),
    };
    BTreeSet::from([one])
}

#[test]
fn nobody_writes_what_the_rules_of_access_do_not_let_them_write() {
    let matrix = std::fs::read_to_string(repository("conformance/access/matrix.csv")).expect("the matrix");
    let rows: Vec<Vec<&str>> = matrix.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let holds = |cell: &str, word: &str| cell.split(' ').any(|known| known == word);
    let mut refused = Vec::new();
    for person in &DEMO.people {
        for (place, made) in person.entries.iter().enumerate() {
            let by = user(&made.by);
            let mut standing: HashSet<&str> = person
                .members
                .iter()
                .filter(|(key, _)| *key == made.by)
                .map(|(_, relation)| relation.as_str())
                .collect();
            standing.extend((by.agency == person.agency).then_some("agency"));
            let in_standing = |cell: &str| {
                let any_of = |one: &str| one.split('+').all(|relation| standing.contains(relation));
                cell == "any" || cell.split(' ').any(any_of)
            };
            let may = |action: &str, field: Option<&str>| {
                rows.iter().any(|row| {
                    row[0] == by.role.as_str()
                        && holds(row[1], &made.purpose)
                        && in_standing(row[2])
                        && holds(row[4], action)
                        && field.is_none_or(|field| holds(row[5], field))
                })
            };
            let allowed = if place == 0 {
                may("open_case", None)
            } else {
                fields(person, made).into_iter().all(|field| may("append", Some(field)))
            };
            if !allowed {
                refused.push(format!("{} {} {} {standing:?}", by.role, made.purpose, kind(made)));
            }
        }
    }
    assert!(
        refused.is_empty(),
        "{} refused, the first: {:#?}",
        refused.len(),
        &refused[..refused.len().min(20)]
    );
}

#[test]
fn the_same_day_gives_the_same_caseload() {
    assert!(caseload(&CORPUS, TODAY_MS).as_ref() == Ok(&*DEMO));
    let later = caseload(&CORPUS, TODAY_MS + 400 * DAY_MS).expect("the demo is sound");
    assert_eq!(later.people.len(), 300);
    assert!(
        later
            .people
            .iter()
            .flat_map(|person| &person.entries)
            .all(|made| made.at_ms <= TODAY_MS + 400 * DAY_MS)
    );
}

#[test]
fn no_state_removes_its_own_nationals() {
    for person in &DEMO.people {
        let case = folded(person);
        let removed = case.acts.iter().any(|act| act.stage.is_some_and(|stage| stage.name() == "removal"));
        let own = case.person.nationalities.as_deref().unwrap_or_default().contains(&case.jurisdiction);
        assert!(!(removed && own), "{}", case.reference);
    }
}

#[test]
fn no_text_is_left_unfilled() {
    for person in &DEMO.people {
        for made in &person.entries {
            let text = made.body.to_string();
            assert!(!["{debt}", "{pay}", "{months}"].iter().any(|gap| text.contains(gap)), "{text}");
        }
    }
}

//! Everything the program can ask a language for: every code of the vocabulary and every name in the corpus.

use std::collections::BTreeSet;
use std::fs;

use fluent_bundle::{FluentBundle, FluentResource};
use lindung::corpus::Files;
use lindung_engine::assess::Reason;
use lindung_engine::vocabulary::{
    ACT, ActKind, CIRCUMSTANCES, Child, Defence, Effect, Fact, Finding, Force, Inquiry, Link, MEANS,
    MeasureCode, NEXUS, Outcome, PROCEEDINGS, PURPOSE, Principle, Protection, Reading, Stage, Standing,
    Status,
};
use lindung_engine::{Case, Node, PartialDate, assess};

use super::LANGUAGES;
use super::languages::is_key;
use crate::support::{CORPUS, files, repository};

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
    let prefix = format!("locales/{language}/");
    for (path, text) in Files::embedded().iter().filter(|(path, _)| path.starts_with(&prefix)) {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
    }
    bundle
}

/// Each family of messages that is asked for by a code, with its codes.
fn families() -> Vec<(&'static str, Vec<&'static str>)> {
    let provisions = CORPUS.provisions.iter();
    let limbs = provisions.clone().flat_map(|rule| rule.limbs.iter().map(|limb| limb.name.as_str()));
    let conditions = provisions.flat_map(|rule| rule.limbs.iter().flat_map(|limb| &limb.also_requires));
    let elements = CORPUS.defences.iter().flat_map(|rule| rule.elements.iter().chain(&rule.broad));
    let elements = elements.map(|element| element.name.as_str());
    vec![
        ("status", Status::NAMES.to_vec()),
        ("principle", Principle::NAMES.to_vec()),
        ("protection", Protection::NAMES.to_vec()),
        ("child", Child::NAMES.to_vec()),
        ("element", ["act", "means", "purpose"].into_iter().chain(elements).collect()),
        ("element-answer", Standing::NAMES.to_vec()),
        ("causation", ["yes", "no", "unknown"].to_vec()),
        ("compulsion", Link::NAMES.to_vec()),
        ("reading", Reading::NAMES.to_vec()),
        ("inquiry", Inquiry::NAMES.to_vec()),
        ("kind", ActKind::NAMES.to_vec()),
        ("stage", Stage::NAMES.to_vec()),
        ("outcome", Outcome::NAMES.to_vec()),
        ("effect", Effect::NAMES.to_vec()),
        ("finding", Finding::NAMES.to_vec()),
        ("force", Force::NAMES.to_vec()),
        ("defence", Defence::NAMES.to_vec()),
        ("measure", MeasureCode::NAMES.to_vec()),
        ("answer", Fact::NAMES.to_vec()),
        ("limb", limbs.collect()),
        ("condition", conditions.map(String::as_str).collect()),
        ("report-note", vec!["coming", "repealed", "divergence"]),
    ]
}

/// The names of all facts, as the messages about them are called.
fn facts() -> Vec<String> {
    let families = [
        ("act", ACT),
        ("means", MEANS),
        ("purpose", PURPOSE),
        ("nexus", NEXUS),
        ("circumstances", CIRCUMSTANCES),
        ("proceedings", PROCEEDINGS),
        ("person", &["age", "reason_to_believe_child", "nationalities", "woman"]),
    ];
    let members =
        families.iter().flat_map(|(family, names)| names.iter().map(move |name| format!("{family}-{name}")));
    let alone = ["act", "means", "purpose", "nexus", "suspicion", "identifications", "episodes"];
    let alone = alone.iter().chain(&["age_at_start", "age_at_time", "offence", "class"]);
    members.chain(alone.map(|name| (*name).to_owned())).collect()
}

/// The texts in double quotes of a source file.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    let (mut inside, mut escaped, mut text) = (false, false, String::new());
    for c in code.collect::<Vec<_>>().join("\n").chars() {
        match (inside, c) {
            (true, '\\') if !escaped => {
                escaped = true;
                continue;
            }
            (true, '"') if !escaped => {
                found.push(std::mem::take(&mut text));
                inside = false;
            }
            (false, '"') => inside = true,
            (true, c) => text.push(c),
            (false, _) => {}
        }
        escaped = false;
    }
    found
}

/// The source of what people read.
fn sources_of_text() -> String {
    let folder = repository("crates/lindung/src/text");
    files(&folder).iter().map(|path| fs::read_to_string(path).expect("readable")).collect()
}

/// The reasons of every assessment of the worked cases in every state: the name and the answer.
fn reasons() -> BTreeSet<(&'static str, &'static str)> {
    fn collect(found: &mut BTreeSet<(&'static str, &'static str)>, reason: &Reason<'_>) {
        found.insert((reason.reason, reason.answer));
        reason.because.iter().for_each(|below| collect(found, below));
    }
    let day = PartialDate::parse("2026-01-15").expect("a day").first;
    let mut found = BTreeSet::new();
    for path in files(&repository("conformance/good")) {
        let name = path.to_string_lossy();
        if !name.ends_with(".toml") || name.ends_with(".expect.toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let node = Node::from_toml(&text).expect("TOML");
        let mut case = Case::read(&node, &CORPUS.offences).expect("a case");
        for state in &CORPUS.states {
            case.jurisdiction = state.code;
            let book = CORPUS.rulebook(state.code, day).expect("law");
            for act in &assess(&case, &book).acts {
                collect(&mut found, &act.because);
                for ground in &act.grounds {
                    let elements = ground.elements.iter().chain(&ground.elements_broad);
                    let below = elements.flat_map(|element| &element.because);
                    ground.because.iter().chain(below).for_each(|reason| collect(&mut found, reason));
                }
            }
        }
    }
    found
}

#[test]
fn everything_that_can_be_asked_for_is_said() {
    let source = sources_of_text();
    let families = families();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for (family, codes) in &families {
        asked.extend(codes.iter().map(|code| format!("{family}-{code}")));
        if ["status", "principle", "protection"].contains(family) {
            asked.extend(codes.iter().map(|code| format!("{family}-{code}-long")));
        }
    }
    asked.extend(facts().iter().flat_map(|fact| [format!("fact-{fact}"), format!("ask-{fact}")]));
    for (reason, answer) in reasons() {
        assert!(!answer.is_empty(), "{reason} has no answer");
        if reason.starts_with("element_") {
            asked.insert("reason-element".to_owned());
        } else {
            asked.insert(format!("reason-{reason}"));
        }
    }
    // What the source names outright.
    let heads = ["report-", "reason-", "whatif-", "explain-", "gap-", "answer-"];
    let named = literals(&source).into_iter().filter(|text| {
        heads.iter().any(|head| text.starts_with(head) && text.len() > head.len()) && is_key(text)
    });
    let named: Vec<String> = named.collect();
    assert!(named.len() > 50, "only {} messages are named in the source", named.len());
    asked.extend(named);
    // A family that the source asks for by a code must be one of those above.
    for family in source.split(".word(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(families.iter().any(|(known, _)| *known == family), "the codes of {family} are not checked");
    }
    for language in LANGUAGES {
        let bundle = bundle(language);
        let said = |id: &str| bundle.get_message(id).is_some_and(|message| message.value().is_some());
        let ids = asked.iter().map(|id| id.replace('_', "-"));
        let missing: Vec<String> = ids.filter(|id| !said(id)).collect();
        assert!(missing.is_empty(), "{language} does not say {missing:?}");
    }
}

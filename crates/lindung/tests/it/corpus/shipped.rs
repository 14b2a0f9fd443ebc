//! The corpus as shipped: sound, complete by the contract, said in every language, shown rule by rule.

use std::collections::BTreeSet;

use lindung::corpus::Files;
use lindung_engine::case::State;
use lindung_engine::vocabulary::{Defence, Effect};

use crate::corpus::json;
use crate::support::{CORPUS, lindung, repository, stderr};

#[path = "shipped/hash.rs"]
mod hash;
#[path = "shipped/languages.rs"]
mod languages;
#[path = "shipped/questions.rs"]
mod questions;
#[path = "shipped/views.rs"]
mod views;

const LANGUAGES: [&str; 3] = ["en", "id", "th"];
const STATES: [&str; 10] = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"];

/// The ids of the contract, section 3, with the state whose rule each is.
const STATUTES_AND_POLICIES: &[(&str, &str, &str)] = &[
    ("bn.atip.47", "BN", "statute"),
    ("id.law21_2007.18", "ID", "statute"),
    ("la.atip.39", "LA", "statute"),
    ("la.women.25", "LA", "statute"),
    ("my.atipsom.25", "MY", "statute"),
    ("mm.tip2005.nonpunishment", "MM", "statute"),
    ("mm.tip2022.16", "MM", "statute"),
    ("mm.tip2022.17", "MM", "statute"),
    ("ph.atip.17", "PH", "statute"),
    ("th.atip.41", "TH", "statute"),
    ("vn.law53_2024.4_5", "VN", "statute"),
    ("kh.identification2015.2c", "KH", "policy"),
    ("kh.children2007.4", "KH", "policy"),
    ("kh.guidelines2008.4", "KH", "policy"),
    ("ph.women2013", "PH", "policy"),
    ("ph.referral2017", "PH", "policy"),
    ("sg.approach2016", "SG", "policy"),
];
/// With the states bound; none where the text has no list of parties.
const TREATIES: &[(&str, &[&str])] = &[
    ("actip.14_7", &STATES),
    ("actip.14_2", &STATES),
    ("actip.14_1", &STATES),
    ("ilo.p29.4_2", &["MY", "TH"]),
    ("ohchr.principle7", &[]),
    ("ohchr.guideline8_3", &[]),
    ("unsc.2388.17", &[]),
    ("coe.26", &[]),
    ("eu.2024_1712.8", &[]),
];
const AGREEMENTS: &[(&str, &[&str])] = &[
    ("commit.mou2004.16", &["CN", "KH", "LA", "MM", "TH", "VN"]),
    ("commit.guidelines2016", &["CN", "KH", "LA", "MM", "TH", "VN"]),
    ("kh_vn.2005.5", &["KH", "VN"]),
    ("th_vn.2008.6", &["TH", "VN"]),
    ("mm_th.2009.8", &["MM", "TH"]),
    ("mm_cn.2009.5", &["CN", "MM"]),
    ("la_vn.2010.4", &["LA", "VN"]),
    ("vn_cn.2010.2", &["CN", "VN"]),
    ("kh_th.2014.6", &["KH", "TH"]),
    ("la_cn.2014.4", &["CN", "LA"]),
];
/// The offences of the contract, in its order, with their groups.
const OFFENCES: &[(&str, &[&str])] = &[
    ("immigration", &["irregular_entry", "irregular_exit", "irregular_stay", "irregular_status"]),
    ("labour", &["irregular_work", "fraudulent_work_permit"]),
    (
        "document",
        &["lack_of_documents", "false_document_use", "false_document_making", "false_statement_to_official"],
    ),
    ("prostitution", &["prostitution"]),
    (
        "public_order",
        &[
            "begging",
            "vagrancy",
            "disorderly_conduct",
            "public_morals",
            "alcohol_related",
            "curfew_violation",
        ],
    ),
    ("property", &["shoplifting", "pickpocketing", "burglary", "counterfeit_goods"]),
    (
        "fraud",
        &[
            "scamming",
            "cyber_enabled_crime",
            "cybercrime",
            "credit_card_fraud",
            "identity_theft",
            "benefit_fraud",
            "money_laundering",
        ],
    ),
    ("drugs", &["drug_use", "drug_possession", "drug_production", "drug_trafficking"]),
    ("violence", &["assault", "homicide", "sexual_violence"]),
    ("maritime", &["illegal_fishing"]),
    ("security", &["armed_group_participation", "terrorism"]),
    ("organ", &["organ_donation"]),
    ("trafficking", &["trafficking_in_persons", "migrant_smuggling"]),
    ("other", &["other"]),
];

#[test]
fn it_has_no_flaw() {
    assert_eq!(CORPUS.check(), []);
    let output = lindung(&["--format", "json", "law", "check"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let checked = json(&output);
    assert_eq!(checked["flaws"], serde_json::json!([]));
    assert_eq!(checked["states"], 10);
    assert_eq!(checked["criteria"], 24);
    assert_eq!(checked["hash"], CORPUS.hash.as_str());
    assert_eq!(stderr(&output), "");
}

#[test]
fn the_law_built_in_is_that_of_the_data_folder() {
    let (folder, _) = Files::of_folder(&repository("data")).and_then(Files::corpus).expect("readable");
    assert_eq!(folder.hash, CORPUS.hash);
}

#[test]
fn every_id_of_the_contract_is_there() {
    for (id, state, kind) in STATUTES_AND_POLICIES {
        let rule = CORPUS.provision(id).unwrap_or_else(|| panic!("{id} is not there"));
        assert_eq!(rule.state, State::parse(state), "{id}");
        assert_eq!(rule.kind.name(), *kind, "{id}");
        assert_eq!(rule.binding, *kind == "statute", "{id}");
    }
    for (kind, list) in [("treaty", TREATIES), ("agreement", AGREEMENTS)] {
        for (id, states) in list {
            let rule = CORPUS.provision(id).unwrap_or_else(|| panic!("{id} is not there"));
            assert_eq!(rule.kind.name(), kind, "{id}");
            assert_eq!(rule.state, None, "{id}");
            let bound = rule.parties.iter().flatten().map(|party| party.state.to_string());
            let bound: BTreeSet<String> = bound.collect();
            assert_eq!(bound.iter().map(String::as_str).collect::<Vec<_>>(), **states, "{id}");
        }
    }
    let days = |id: &str| {
        let rule = CORPUS.provision(id).expect("there");
        (rule.from.first.to_string(), rule.to.map(|to| to.last.to_string()))
    };
    assert_eq!(days("mm.tip2005.nonpunishment").1.as_deref(), Some("2022-06-15"));
    assert_eq!(days("mm.tip2022.16"), ("2022-06-16".to_owned(), None));
    assert_eq!(days("mm.tip2022.17"), ("2022-06-16".to_owned(), None));
    assert_eq!(days("vn.law53_2024.4_5"), ("2025-07-01".to_owned(), None));
    for id in ["coe.26", "eu.2024_1712.8"] {
        let rule = CORPUS.provision(id).expect("there");
        assert_eq!((rule.effect, rule.binding), (Effect::Informs, false), "{id}");
    }
}

#[test]
fn every_state_answers_every_criterion() {
    let criteria: Vec<String> = (1..=24).map(|n| format!("C{n}")).collect();
    let held: Vec<&str> = CORPUS.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    assert_eq!(held, criteria);
    let states: Vec<String> = CORPUS.states.iter().map(|state| state.code.to_string()).collect();
    assert_eq!(states, STATES);
    for state in &CORPUS.states {
        let answered: Vec<&str> = state.values.iter().map(|value| value.criterion.as_str()).collect();
        assert_eq!(answered, criteria, "{}", state.code);
        assert!(state.actip_party, "{}", state.code);
    }
}

#[test]
fn the_duties_are_numbered_through() {
    let expected: Vec<String> = (1..=165).map(|n| format!("R{n:03}")).collect();
    let duties = CORPUS.duties.iter().map(|duty| duty.id.as_str());
    let of_the_guideline: Vec<&str> = duties.filter(|id| id.starts_with('R')).collect();
    assert_eq!(of_the_guideline, expected);
    for duty in &CORPUS.duties {
        assert!(!duty.roles.is_empty(), "{} is nobody's", duty.id);
        assert!(!duty.cite.is_empty(), "{} cites nothing", duty.id);
    }
}

#[test]
fn the_offences_are_those_of_the_contract_in_its_order() {
    let expected: Vec<(&str, &str)> =
        OFFENCES.iter().flat_map(|(group, codes)| codes.iter().map(move |code| (*code, *group))).collect();
    let list = CORPUS.offences.list().iter();
    let held: Vec<(&str, &str)> = list.map(|one| (one.code.as_str(), one.group.as_str())).collect();
    assert_eq!(held, expected);
}

#[test]
fn sources_of_offences_and_states_are_declared() {
    let held = CORPUS.offences.list().len();
    assert!(
        CORPUS.cited_elsewhere.len() > held,
        "one for each offence, and those of hotlines, ages and codes"
    );
    for mention in &CORPUS.cited_elsewhere {
        assert!(CORPUS.source(&mention.source).is_some(), "{}: {}", mention.place.file, mention.source);
    }
}

#[test]
fn every_defence_has_a_general_form_and_one_reading_used() {
    for defence in Defence::ALL {
        let general = CORPUS.defences.iter().filter(|rule| rule.defence == *defence && rule.state.is_none());
        assert_eq!(general.count(), 1, "{}", defence.id());
    }
    for rule in &CORPUS.defences {
        let used: Vec<_> = rule.readings.iter().filter(|reading| reading.used).collect();
        assert_eq!(used.len(), 1, "{}", rule.place.file);
        assert!(rule.readings.len() == 1 || used[0].why.is_some(), "{}", rule.place.file);
    }
}

#[test]
fn every_label_is_there_in_every_language() {
    let offences = CORPUS.offences.list().iter().map(|offence| (&offence.code, &offence.labels));
    let roles = CORPUS.roles.iter().map(|role| (&role.id, &role.labels));
    for (id, labels) in offences.chain(roles) {
        let languages: Vec<&str> = labels.0.iter().map(|(language, _)| language.as_str()).collect();
        assert_eq!(languages, LANGUAGES, "{id}");
    }
    for state in &CORPUS.states {
        let languages: Vec<&str> = state.labels.0.iter().map(|(language, _)| language.as_str()).collect();
        assert_eq!(languages, LANGUAGES, "{}", state.code);
    }
}

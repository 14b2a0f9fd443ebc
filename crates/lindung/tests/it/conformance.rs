//! Every case in `conformance/good` is judged as its expectation says.

use std::fs;
use std::path::Path;

use lindung_engine::assess::{ActAssessment, Assessment};
use lindung_engine::case::{State, edit};
use lindung_engine::vocabulary::Outcome;
use lindung_engine::{Case, Node, PartialDate, assess};
use serde_json::Value;

use crate::support::{CORPUS, files, repository};

/// The fields an expectation may have; anything else is a slip of the pen that must not pass for a check.
const JUDGE: &[&str] = &["name", "jurisdiction", "as_of", "set", "episodes", "acts"];

#[test]
fn every_case_is_judged_as_expected() {
    let folder = repository("conformance/good");
    let (mut judged, mut wrong) = (0, Vec::new());
    for path in files(&folder).iter().filter(|path| path.to_string_lossy().ends_with(".expect.toml")) {
        let expected: toml::Value =
            toml::from_str(&fs::read_to_string(path).expect("readable")).expect("TOML");
        assert!(
            expected["source"].as_str().is_some_and(|source| !source.is_empty()),
            "{} names no source",
            path.display()
        );
        let case = path.to_string_lossy().replace(".expect.toml", ".toml");
        let judges = expected["judge"].as_array().expect("a list of judges");
        assert!(!judges.is_empty(), "{} judges nothing", path.display());
        for judge in judges {
            judged += 1;
            let name = format!(
                "{} ({})",
                path.strip_prefix(&folder).unwrap().display(),
                judge["name"].as_str().expect("a name")
            );
            judge_one(Path::new(&case), judge, &name, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{} of {judged} judgements differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(judged >= 250, "only {judged} judgements");
    println!("{judged} judgements");
}

fn judge_one(path: &Path, judge: &toml::Value, name: &str, wrong: &mut Vec<String>) {
    for key in judge.as_table().expect("a table").keys() {
        assert!(JUDGE.contains(&key.as_str()), "{name}: unknown key {key}");
    }
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let node = Node::from_toml(&text).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
    let mut node = edit::owned(node);
    for change in judge.get("set").and_then(|set| set.as_array()).into_iter().flatten() {
        edit::set(&mut node, change.as_str().expect("a text"))
            .unwrap_or_else(|not| panic!("{name}: {not:?}"));
    }
    let mut case =
        Case::read(&node, &CORPUS.offences).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    if let Some(state) = judge.get("jurisdiction") {
        case.jurisdiction = State::parse(state.as_str().expect("a text")).expect("a state");
    }
    let as_of = PartialDate::parse(judge["as_of"].as_str().expect("a day")).expect("a day").first;
    let book = CORPUS.rulebook(case.jurisdiction, as_of).unwrap_or_else(|not| panic!("{name}: {not:?}"));
    let assessment = assess(&case, &book);
    let mut check = Check { name, wrong, assessment: &assessment };
    for (id, expected) in table(judge.get("episodes")) {
        check.episode(id, expected);
    }
    for (id, expected) in table(judge.get("acts")) {
        check.act(id, expected);
    }
}

fn table(value: Option<&toml::Value>) -> Vec<(&String, &toml::Value)> {
    value.and_then(|value| value.as_table()).into_iter().flatten().collect()
}

struct Check<'a, 'c> {
    name: &'a str,
    wrong: &'a mut Vec<String>,
    assessment: &'a Assessment<'c>,
}

impl Check<'_, '_> {
    #[expect(clippy::needless_pass_by_value, reason = "words and flags are given as they are")]
    fn same(&mut self, what: &str, expected: &toml::Value, found: impl ToString) {
        let expected = expected
            .as_str()
            .map_or_else(|| expected.as_bool().unwrap_or_default().to_string(), str::to_owned);
        if expected != found.to_string() {
            self.wrong.push(format!(
                "{}: {what}: expected {expected}, found {}",
                self.name,
                found.to_string()
            ));
        }
    }

    fn episode(&mut self, id: &str, expected: &toml::Value) {
        let episode = self.assessment.episodes.iter().find(|episode| episode.id == id);
        let episode = episode.unwrap_or_else(|| panic!("{}: no episode {id}", self.name));
        for (key, value) in table(Some(expected)) {
            let what = format!("episode {id} {key}");
            match key.as_str() {
                "status" => self.same(&what, value, episode.status.name()),
                "contested" => self.same(&what, value, episode.contested),
                "child" => self.same(&what, value, episode.child.name()),
                "act" => self.same(&what, value, episode.elements.act.name()),
                "means" => self.same(&what, value, episode.elements.means.name()),
                "purpose" => self.same(&what, value, episode.elements.purpose.name()),
                other => panic!("{}: unknown expectation {other}", self.name),
            }
        }
    }

    fn act(&mut self, id: &str, expected: &toml::Value) {
        let act = self.assessment.acts.iter().find(|act| act.act == id);
        let act = act.unwrap_or_else(|| panic!("{}: no act {id}", self.name));
        for (key, value) in table(Some(expected)) {
            let what = format!("act {id} {key}");
            match key.as_str() {
                "principle" => self.same(&what, value, act.principle.name()),
                "protection" => self.same(&what, value, act.protection.name()),
                "gap" => self.same(&what, value, act.gap),
                "causation" => self.same(&what, value, act.nexus.causation.name()),
                "compulsion" => self.same(&what, value, act.nexus.compulsion.name()),
                "compulsion_reading" => {
                    self.same(
                        &what,
                        value,
                        act.nexus.compulsion_reading.map_or("", |reading| reading.name()),
                    );
                }
                "inquiry" => self.same(&what, value, act.inquiry.name()),
                "kind" => self.same(&what, value, act.kind.name()),
                "child" => self.same(&what, value, act.child.name()),
                "status" => self.same(&what, value, act.status.name()),
                list => self.list(act, list, value, &what),
            }
        }
    }

    fn list(&mut self, act: &ActAssessment<'_>, key: &str, value: &toml::Value, what: &str) {
        let ground = |id: &str| act.grounds.iter().find(|ground| ground.id == id);
        let outcome = |id: &str, wanted: Outcome| ground(id).is_some_and(|ground| ground.outcome == wanted);
        let measure = |code: &str| act.measures.iter().any(|measure| measure.code.name() == code);
        for item in value.as_array().unwrap_or_else(|| panic!("{}: {what} is no list", self.name)) {
            let item = item.as_str().expect("a text");
            let holds = match key {
                "met" => outcome(item, Outcome::Met),
                "failed" => outcome(item, Outcome::Failed),
                "open" => outcome(item, Outcome::Open),
                "absent" => ground(item).is_none(),
                "broad_met" => ground(item).is_some_and(|ground| ground.outcome_broad == Some(Outcome::Met)),
                "measures" => measure(item),
                "no_measures" => !measure(item),
                "raise_defence" => act.measures.iter().any(|m| m.defence.is_some_and(|d| d.name() == item)),
                "ask" => self.assessment.ask.iter().any(|asked| asked.fact == item),
                "would_change" => {
                    let sets = act.would_change.iter().flat_map(|change| &change.set);
                    sets.flat_map(|change| &change.any_of).any(|fact| fact == item)
                }
                "notes" => act.notes.iter().any(|note| note.id == item),
                other => panic!("{}: unknown expectation {other}", self.name),
            };
            if !holds {
                let found = ground(item).map(|ground| ground.outcome.name());
                self.wrong.push(format!("{}: {what}: {item} does not hold ({found:?})", self.name));
            }
        }
    }
}

#[test]
fn every_assessment_keeps_its_published_schema() {
    let case_schema = validator(&lindung_engine::schema::case(&CORPUS.offences));
    let assessment_schema = validator(&lindung_engine::schema::assessment());
    let day = PartialDate::parse("2026-01-15").expect("a day").first;
    for path in files(&repository("conformance/good")) {
        let name = path.to_string_lossy().into_owned();
        if !name.ends_with(".toml") || name.ends_with(".expect.toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let document: toml::Value = toml::from_str(&text).expect("TOML");
        let document = serde_json::to_value(document).expect("JSON");
        assert!(case_schema.is_valid(&document), "{name}: {:?}", case_schema.iter_errors(&document).next());
        let node = Node::from_toml(&text).expect("TOML");
        let case = Case::read(&node, &CORPUS.offences).expect("a case");
        let book = CORPUS.rulebook(case.jurisdiction, day).expect("law");
        let assessment = serde_json::to_value(assess(&case, &book)).expect("JSON");
        let error = assessment_schema.iter_errors(&assessment).next().map(|error| error.to_string());
        assert!(error.is_none(), "{name}: {error:?}");
    }
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::draft202012::new(schema).expect("the schema is a schema")
}

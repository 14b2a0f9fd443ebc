//! Every policy is sound, says why it is there, and changes something.

use std::collections::BTreeSet;

use cedar_policy::SchemaFragment;
use lindung_access::{Action, Field, Policies, PolicyProblem, Purpose, Relation, Role};

use crate::support::{ANSWERS, POLICIES, every_question};

/// Ids of the policies that permit, or of those that forbid.
fn ids(forbids: bool) -> BTreeSet<&'static str> {
    POLICIES.list().iter().filter(|policy| policy.forbids == forbids).map(|policy| &*policy.id).collect()
}

/// Reads one policy file under the schema built in.
fn read(text: &str) -> Result<Policies, PolicyProblem> {
    Policies::read(Policies::sources().0, &[("test.cedar", text)])
}

#[test]
fn every_policy_says_why() {
    for policy in POLICIES.list() {
        assert!(policy.why.len() > 40 && policy.why.ends_with(['.', '?']), "{}: {}", policy.id, policy.why);
        assert!(policy.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", policy.id);
        assert_eq!(
            policy.forbids,
            policy.file == "never.cedar",
            "{}: what forbids is in never.cedar",
            policy.id
        );
    }
}

#[test]
fn every_policy_that_permits_allows_something_that_no_other_allows() {
    let mut idle = ids(false);
    for (_, verdict) in ANSWERS.iter().filter(|(_, verdict)| verdict.allowed) {
        if let [only] = &*verdict.because {
            idle.remove(&**only);
        }
    }
    assert!(idle.is_empty(), "may be dropped: {idle:?}");
}

#[test]
fn every_policy_that_forbids_holds_where_everything_else_is_permitted() {
    let (schema, files) = Policies::sources();
    let everything = r#"@id("everything") @why("a mistake") permit (principal, action, resource);"#;
    let files: Vec<_> = files.iter().copied().chain([("everything.cedar", everything)]).collect();
    let opened = Policies::read(schema, &files).expect("the policies are sound");
    let mut idle = ids(true);
    for question in every_question() {
        let verdict = opened.decide(&question);
        if let (false, [only]) = (verdict.allowed, &*verdict.because) {
            idle.remove(&**only);
        }
        if idle.is_empty() {
            return;
        }
    }
    panic!("may be dropped: {idle:?}");
}

#[test]
fn the_schema_holds_the_words_of_the_program_and_no_other() {
    let (fragment, _) =
        SchemaFragment::from_cedarschema_str(Policies::sources().0).expect("the schema is readable");
    let schema = fragment.to_json_value().expect("the schema is JSON");
    let words = |kind: &str| -> Vec<String> {
        let listed = &schema[""]["entityTypes"][kind]["enum"];
        serde_json::from_value(listed.clone()).expect("a closed list")
    };
    assert_eq!(words("Role"), Role::ALL.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(words("Purpose"), Purpose::ALL.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(words("Relation"), Relation::ALL.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(words("Field"), Field::ALL.iter().map(ToString::to_string).collect::<Vec<_>>());
    let actions = schema[""]["actions"].as_object().expect("actions are listed");
    let groups = ["asking_two", "answering"];
    let listed: BTreeSet<&str> =
        actions.keys().map(String::as_str).filter(|name| !groups.contains(name)).collect();
    assert_eq!(listed, Action::ALL.iter().map(|action| action.as_str()).collect());
}

#[test]
fn an_unsound_policy_is_refused_with_its_file_and_its_fault() {
    let head = r#"@id("x") @why("because")"#;
    let cases = [
        ("permit (principal, action, resource);".to_owned(), "no @id"),
        (r#"@id("x") permit (principal, action, resource);"#.to_owned(), "x: no @why"),
        (r#"@id("x") @why(" ") permit (principal, action, resource);"#.to_owned(), "x: no @why"),
        (format!("{head} permit (principal, action, resource"), "unexpected end"),
        (format!(r#"{head} permit (principal == Role::"king", action, resource);"#), "king"),
        (format!(r#"{head} permit (principal, action == Action::"delete", resource);"#), "delete"),
        (format!("{head} permit (principal, action, resource) when {{ context.tired }};"), "tired"),
        (
            format!(
                r#"{head} permit (principal, action, resource) when {{ context.purpose == "defence" }};"#
            ),
            "type",
        ),
        (format!("{head} permit (principal, action, resource) when {{ false }};"), "impossible"),
        (format!("{head} permit (principal == ?principal, action, resource);"), "template"),
        (
            format!(
                "{head} permit (principal, action, resource); {head} permit (principal, action, resource);"
            ),
            "x",
        ),
    ];
    for (text, fault) in cases {
        let problem = read(&text).expect_err(&text);
        assert_eq!(problem.file, "test.cedar", "{text}");
        assert!(problem.problem.contains(fault), "{text}: {problem}");
    }
    assert!(read(&format!("{head} permit (principal, action, resource);")).is_ok());
}

#[test]
fn a_schema_without_a_word_of_the_program_is_refused() {
    let (schema, _) = Policies::sources();
    let problem = Policies::read(&schema.replace(r#""judge", "#, ""), &[]).expect_err("judge is missing");
    assert_eq!(problem.file, "schema.cedarschema");
    assert!(problem.problem.contains("Judge"), "{problem}");
    assert!(Policies::read("entity Role", &[]).is_err());
}

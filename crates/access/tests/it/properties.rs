//! What holds for every question, whatever the standing: tried on random ones.

use lindung_access::{Action, Field, FieldSet, Purpose, Question, Relation, Role, Scope, Standing};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::POLICIES;

/// A random question of the right shape.
fn any_question() -> impl Strategy<Value = Question> {
    let who = (select(Role::ALL), select(Purpose::ALL), any::<u8>(), any::<[bool; 3]>());
    (who, select(Action::ALL), select(Field::ALL)).prop_map(
        |((role, purpose, standing, flags), action, field)| Question {
            role,
            purpose,
            standing: Standing::from_bits(standing).unwrap_or_default(),
            stepped_up: flags[0],
            own_request: flags[1],
            same_agency_as_request: flags[2],
            action,
            field: (action.scope() == Scope::Field).then_some(field),
        },
    )
}

fn allowed(question: &Question) -> bool {
    POLICIES.decide(question).allowed
}

fn fields(question: &Question, action: Action) -> FieldSet {
    POLICIES.fields(question, action)
}

fn set(fields: &[Field]) -> FieldSet {
    fields.iter().copied().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn immigration_enforcement_never_gets_anything(question in any_question()) {
        let question = Question { purpose: Purpose::ImmigrationEnforcement, ..question };
        prop_assert!(!allowed(&question));
    }

    #[test]
    fn an_immigration_officer_gets_nothing_of_a_case_elsewhere(question in any_question()) {
        let question = Question { role: Role::ImmigrationOfficer, ..question };
        let screening = question.purpose == Purpose::Identification
            && question.standing.contains(Relation::Agency);
        prop_assert!(screening || question.action.scope() == Scope::House || !allowed(&question));
    }

    #[test]
    fn an_immigration_officer_never_gets_what_could_find_or_harm(question in any_question()) {
        let question = Question { role: Role::ImmigrationOfficer, stepped_up: true, ..question };
        let intimate = set(&[Field::Whereabouts, Field::Health, Field::Testimony, Field::Privileged]);
        let got = fields(&question, Action::Read).union(fields(&question, Action::Append));
        prop_assert!(got.intersection(intimate).is_empty());
    }

    #[test]
    fn stepping_up_never_takes_away(question in any_question()) {
        let before = Question { stepped_up: false, ..question };
        let after = Question { stepped_up: true, ..question };
        prop_assert!(!allowed(&before) || allowed(&after));
    }

    #[test]
    fn a_further_relation_never_takes_away(question in any_question(), relation in select(Relation::ALL)) {
        let more = Question { standing: question.standing.with(relation), ..question };
        prop_assert!(!allowed(&question) || allowed(&more));
    }

    #[test]
    fn who_keeps_or_counts_gets_no_field_and_sees_no_case(
        question in any_question(),
        role in select(vec![Role::Statistician, Role::Administrator]),
    ) {
        let question = Question { role, stepped_up: true, ..question };
        prop_assert!(fields(&question, Action::Read).is_empty());
        prop_assert!(fields(&question, Action::Append).is_empty());
        prop_assert!(question.action.scope() == Scope::House
            || question.action == Action::ReleaseKey
            || !allowed(&question));
    }

    #[test]
    fn privileged_is_for_counsel_in_defence_alone(question in any_question()) {
        let question = Question { stepped_up: true, ..question };
        let got = fields(&question, Action::Read).union(fields(&question, Action::Append));
        let counsel = question.role == Role::DefenceLawyer
            && question.purpose == Purpose::Defence
            && question.standing.contains(Relation::Counsel);
        prop_assert_eq!(got.contains(Field::Privileged), counsel);
    }

    #[test]
    fn a_lawyer_who_is_not_counsel_gets_no_field(question in any_question()) {
        let standing = question.standing.without(Relation::Counsel);
        let question = Question { role: Role::DefenceLawyer, standing, stepped_up: true, ..question };
        prop_assert!(fields(&question, Action::Read).is_empty());
        prop_assert!(fields(&question, Action::Append).is_empty());
    }

    #[test]
    fn an_empty_chair_reveals_nothing(question in any_question()) {
        let question = Question { stepped_up: false, ..question };
        let revealing = set(&[Field::Identity, Field::Whereabouts, Field::Health, Field::Testimony]);
        prop_assert!(fields(&question, Action::Read).intersection(revealing).is_empty());
        let two = [Action::Export, Action::Merge, Action::ReleaseKey, Action::Erase];
        prop_assert!(!two.contains(&question.action) || !allowed(&question));
        prop_assert!(question.action != Action::ManageWebhooks || !allowed(&question));
    }

    #[test]
    fn nobody_answers_their_own_request(question in any_question()) {
        let question = Question { own_request: true, ..question };
        prop_assert!(!question.action.is_approval() || !allowed(&question));
    }

    #[test]
    fn testimony_and_context_never_reach_who_decides_about_the_person(
        question in any_question(),
        purpose in select(vec![Purpose::Prosecution, Purpose::Adjudication]),
    ) {
        let question = Question { purpose, stepped_up: true, ..question };
        let kept = set(&[Field::Testimony, Field::Context]);
        prop_assert!(fields(&question, Action::Read).intersection(kept).is_empty());
    }

    #[test]
    fn oversight_is_without_names_and_without_changes(question in any_question()) {
        let question = Question { purpose: Purpose::Oversight, stepped_up: true, ..question };
        let pseudonymous = set(&[
            Field::Reference, Field::Protection, Field::Acts, Field::Assessment, Field::Decisions,
            Field::Measures, Field::Referrals,
        ]);
        prop_assert!(fields(&question, Action::Read).is_subset(pseudonymous));
        prop_assert!(fields(&question, Action::Append).is_empty());
    }

    #[test]
    fn whoever_gets_a_field_may_see_the_case(question in any_question()) {
        let question = Question { stepped_up: true, ..question };
        let got = fields(&question, Action::Read).union(fields(&question, Action::Append));
        let see = Question { action: Action::See, field: None, ..question };
        prop_assert!(got.is_empty() || allowed(&see));
    }

    #[test]
    fn nobody_writes_the_reference_and_only_counsel_reads_all(question in any_question()) {
        let question = Question { stepped_up: true, ..question };
        prop_assert!(!fields(&question, Action::Append).contains(Field::Reference));
        let all = fields(&question, Action::Read) == FieldSet::ALL;
        prop_assert!(!all || question.role == Role::DefenceLawyer);
    }

    #[test]
    fn the_fields_are_those_decided_one_by_one(question in any_question(), action in select(Action::ALL)) {
        let each = Field::ALL.iter().copied().filter(|field| {
            allowed(&Question { action, field: Some(*field), ..question })
        });
        prop_assert_eq!(each.collect::<FieldSet>(), fields(&question, action));
    }

    #[test]
    fn a_question_of_the_wrong_shape_is_denied(question in any_question()) {
        let field = if question.field.is_some() { None } else { Some(Field::Reference) };
        let verdict = POLICIES.decide(&Question { field, ..question });
        prop_assert!(!verdict.allowed && verdict.because.is_empty());
    }
}

//! Grants: what they carry, when they are refused, and what a refusal tells.

use lindung_access::{
    Asker, Denied, Field, FieldSet, Grant, Policies, Purpose, Relation, Requester, Role, Standing, act,
};

use crate::support::POLICIES;

const CASE: u128 = 42;
const UNKNOWN: Denied = Denied { known: false };
const KNOWN: Denied = Denied { known: true };

fn asker(role: Role, purpose: Purpose) -> Asker {
    Asker { user: 7, agency: 1, role, purpose, stepped_up: true }
}

fn standing(relations: &[Relation]) -> Option<(u128, Standing)> {
    Some((CASE, relations.iter().copied().collect()))
}

#[test]
fn a_grant_carries_who_what_for_and_which_fields() {
    let shelter = asker(Role::ShelterWorker, Purpose::Protection);
    let grant: Grant<act::Read> =
        POLICIES.grant(&shelter, standing(&[Relation::Recipient])).expect("a recipient reads");
    assert_eq!((grant.user(), grant.agency(), grant.case()), (7, 1, Some(CASE)));
    assert_eq!((grant.role(), grant.purpose()), (Role::ShelterWorker, Purpose::Protection));
    assert_eq!(grant.standing(), Standing::from(Relation::Recipient));
    assert!(grant.stepped_up() && grant.may(Field::Whereabouts) && !grant.may(Field::Acts));
    let consented = FieldSet::from(Field::Health).with(Field::Acts);
    assert_eq!(grant.narrowed(consented).fields(), FieldSet::from(Field::Health));
}

#[test]
fn a_grant_shown_in_a_log_names_nobody() {
    let shelter =
        Asker { user: 987_654_321, agency: 123_456_789, ..asker(Role::ShelterWorker, Purpose::Protection) };
    let grant = POLICIES.grant::<act::See>(&shelter, Some((555_555_555, Relation::Assigned.into())));
    let shown = format!("{:?}", grant.expect("an assigned worker sees"));
    assert!(shown.contains("shelter_worker"), "{shown}");
    assert!(!["987654321", "123456789", "555555555"].iter().any(|id| shown.contains(id)), "{shown}");
}

#[test]
fn an_immigration_officer_is_refused_alike_whether_the_case_exists_or_not() {
    for purpose in [Purpose::Identification, Purpose::ImmigrationEnforcement, Purpose::Protection] {
        let officer = asker(Role::ImmigrationOfficer, purpose);
        for relations in [&[][..], &[Relation::Assigned], &[Relation::Recipient], &[Relation::Emergency]] {
            assert_eq!(POLICIES.grant::<act::Read>(&officer, standing(relations)).err(), Some(UNKNOWN));
            assert_eq!(POLICIES.grant::<act::See>(&officer, standing(relations)).err(), Some(UNKNOWN));
        }
    }
}

#[test]
fn a_refusal_tells_of_the_case_only_where_it_may_be_seen() {
    let prosecutor = asker(Role::Prosecutor, Purpose::Prosecution);
    assert_eq!(POLICIES.grant::<act::Merge>(&prosecutor, standing(&[Relation::Assigned])).err(), Some(KNOWN));
    assert_eq!(POLICIES.grant::<act::Merge>(&prosecutor, standing(&[])).err(), Some(UNKNOWN));
    assert_eq!(POLICIES.grant::<act::ManageUsers>(&prosecutor, None).err(), Some(KNOWN));
}

#[test]
fn an_act_on_a_case_needs_one_and_an_act_without_takes_none() {
    let officer = asker(Role::FrontlineOfficer, Purpose::Identification);
    let case = standing(&[Relation::Assigned]);
    assert!(POLICIES.grant::<act::Read>(&officer, case).is_ok());
    assert!(POLICIES.grant::<act::Read>(&officer, None).is_err());
    assert!(POLICIES.grant::<act::List>(&officer, None).is_ok());
    assert!(POLICIES.grant::<act::List>(&officer, case).is_err());
    assert!(POLICIES.grant_in_house::<act::List>(&officer).is_ok());
    assert!(POLICIES.grant_on::<act::Append>(&officer, CASE, Relation::Assigned.into()).is_ok());
    assert!(POLICIES.grant_on::<act::Append>(&officer, CASE, Relation::Agency.into()).is_err());
}

#[test]
fn two_people_are_two_people() {
    let supervisor = asker(Role::Prosecutor, Purpose::Prosecution);
    let case = (CASE, Standing::from(Relation::Supervisor).with(Relation::Assigned));
    let agreed = |requester| POLICIES.grant_approval::<act::ApproveExport>(&supervisor, case, requester);
    assert!(agreed(Requester { user: 8, agency: 1 }).is_ok());
    assert_eq!(agreed(Requester { user: 7, agency: 1 }).err(), Some(KNOWN));
    assert_eq!(agreed(Requester { user: 8, agency: 2 }).err(), Some(KNOWN));
    assert!(POLICIES.grant::<act::ApproveExport>(&supervisor, Some(case)).is_err());
}

#[test]
fn a_copy_holds_what_its_asker_may_read() {
    let prosecutor = asker(Role::Prosecutor, Purpose::Prosecution);
    let case = standing(&[Relation::Assigned]);
    let copy = POLICIES.grant::<act::Export>(&prosecutor, case).expect("a prosecutor may ask");
    let read = POLICIES.grant::<act::Read>(&prosecutor, case).expect("a prosecutor reads");
    assert_eq!(copy.fields(), read.fields());
    assert!(!copy.may(Field::Testimony) && copy.may(Field::Acts));
}

#[test]
fn stepping_up_is_offered_only_where_it_helps() {
    let offered = |role, purpose, relation| {
        let asker = Asker { stepped_up: false, ..asker(role, purpose) };
        POLICIES.step_up_gives_more::<act::Read>(&asker, standing(&[relation]))
    };
    assert!(offered(Role::Judge, Purpose::Adjudication, Relation::Court));
    assert!(!offered(Role::Judge, Purpose::Adjudication, Relation::Assigned));
    assert!(!offered(Role::HumanRightsInstitution, Purpose::Oversight, Relation::Recipient));
    let already = asker(Role::Judge, Purpose::Adjudication);
    assert!(!POLICIES.step_up_gives_more::<act::Read>(&already, standing(&[Relation::Court])));
    let administrator = Asker { stepped_up: false, ..asker(Role::Administrator, Purpose::Administration) };
    assert!(POLICIES.step_up_gives_more::<act::ReleaseKey>(&administrator, standing(&[])));
}

#[test]
fn many_threads_get_the_same_answers() {
    let policies = Policies::embedded().expect("the policies are sound");
    let read = |relation: Relation| {
        let worker = asker(Role::ChildProtection, Purpose::Protection);
        policies.grant::<act::Read>(&worker, Some((CASE, relation.into()))).map(|grant| grant.fields())
    };
    std::thread::scope(|threads| {
        let all: Vec<_> = (0..8)
            .map(|_| {
                threads.spawn(|| Relation::ALL.iter().map(|relation| read(*relation)).collect::<Vec<_>>())
            })
            .collect();
        for thread in all {
            let answers = thread.join().expect("no thread stops");
            assert_eq!(answers, Relation::ALL.iter().map(|relation| read(*relation)).collect::<Vec<_>>());
        }
    });
}

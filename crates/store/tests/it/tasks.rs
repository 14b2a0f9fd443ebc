//! Tasks: raised by entries, owned by whoever is nearest, done, overdue, ceased; and judged anew by another law.

use lindung_store::access::{Purpose, Relation, act};
use lindung_store::cases::{Tasks, Whose};
use lindung_store::docket::{Cause, State, Task};
use lindung_store::{Id, Place, Refusal};
use serde_json::json;

use crate::house::{BEGINNING, COMING_LAW, DAY, House, Least, database, on_both};
use crate::people::{CHIEF, COLLEAGUE, DETECTIVE, OFFICER, Person, body, refused};

on_both! {
    an_entry_raises_a_duty_and_another_ends_it
    what_is_done_is_shown_and_what_is_unfounded_is_refused
    tasks_come_what_is_due_first_first_and_overdue_ones_to_the_supervisor
    a_case_of_two_of_a_team_comes_once_and_hides_no_other
    another_law_is_foretold_and_then_judged_by
    tasks_go_with_the_backup_and_with_the_person
}

async fn tasks(house: &House, who: Person, case: Id) -> Tasks {
    let grant = house.grant::<act::Read>(who, Purpose::Identification, case).await;
    house.store.tasks(grant).await.expect("the tasks")
}

fn list(house: &House, who: Person) -> lindung_store::access::Grant<act::List> {
    house.grant_in_house::<act::List>(who, Purpose::Identification)
}

fn named<'t>(tasks: &'t Tasks, duty: &str) -> &'t Task {
    tasks.tasks.iter().find(|task| task.duty == duty).expect("the task")
}

fn stage(stage: &str) -> serde_json::Value {
    json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": stage}})
}

async fn an_entry_raises_a_duty_and_another_ends_it(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let first = tasks(&house, OFFICER, case).await;
    assert_eq!(first.tasks.iter().filter(|task| task.state == State::Open).count(), 1);
    assert_eq!((named(&first, "D1").owner, named(&first, "D1").owned), (OFFICER.id, true));
    house.write(OFFICER, Purpose::Identification, case, vec![stage("sentencing")]).await;
    let charged = tasks(&house, OFFICER, case).await;
    assert!(!named(&charged, "D2").owned, "nobody is on the case in whose hands it lies");
    house.assign(OFFICER, case, DETECTIVE.id, Relation::Assigned).await;
    assert_eq!(named(&tasks(&house, OFFICER, case).await, "D2").owner, DETECTIVE.id);
    let seq = house.write(OFFICER, Purpose::Identification, case, vec![stage("trial")]).await;
    let ended = tasks(&house, OFFICER, case).await;
    let ended = named(&ended, "D2");
    let because = Cause::Entries { first: seq, kinds: vec!["facts".to_owned()] };
    assert_eq!((ended.state, ended.because.clone()), (State::Ceased, Some(because)));
}

async fn what_is_done_is_shown_and_what_is_unfounded_is_refused(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let done = |duty: &str| json!({"kind": "task", "duty": duty, "role": "frontline_officer", "outcome": "done", "evidence": "report 7"});
    let grant = house.grant::<act::Append>(OFFICER, Purpose::Identification, case).await;
    let unknown = house.store.append(grant, None, vec![(Id::new_v4(), body(done("D9")))]).await;
    assert!(matches!(refused(unknown), Refusal::Invalid(problems) if problems[0].field == "duty"));
    assert_eq!(tasks(&house, OFFICER, case).await.seq, 1, "nothing was written");
    for wanting in [
        json!({"kind": "task", "duty": "D1", "role": "frontline_officer", "outcome": "done"}),
        json!({"kind": "task", "duty": "D1", "role": "frontline_officer", "outcome": "not_possible"}),
        json!({"kind": "task", "duty": "D1", "role": "frontline_officer", "outcome": "assigned", "to": "me"}),
    ] {
        assert!(lindung_store::record::Body::read(wanting.clone()).is_err(), "{wanting}");
    }
    house.write(OFFICER, Purpose::Identification, case, vec![done("D1")]).await;
    let shown = tasks(&house, OFFICER, case).await;
    assert_eq!(
        (named(&shown, "D1").state, named(&shown, "D1").evidence.as_deref()),
        (State::Done, Some("report 7"))
    );
    let mine = list(&house, OFFICER);
    assert!(house.store.agenda(mine, Whose::Mine, false, None, 20).await.expect("a page").cases.is_empty());
}

async fn tasks_come_what_is_due_first_first_and_overdue_ones_to_the_supervisor(house: House) {
    let house = house.peopled().await;
    let mut cases = Vec::new();
    for number in 0..5 {
        cases.push(house.open_case(&format!("TH-{number}"), vec![]).await);
        house.pass(60_000);
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page =
            house.store.agenda(list(&house, OFFICER), Whose::Mine, false, after, 2).await.expect("a page");
        seen.extend(page.cases.iter().map(|due| due.case));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, cases, "the oldest is due first");
    let overdue = |whose| house.store.agenda(list(&house, CHIEF), whose, true, None, 20);
    assert!(overdue(Whose::Team).await.expect("a page").cases.is_empty(), "nothing is overdue yet");
    house.pass(DAY);
    let late = overdue(Whose::Team).await.expect("a page");
    assert_eq!(late.cases.len(), 5);
    let team = house.store.team(&list(&house, CHIEF)).await.expect("the team");
    let told: Vec<_> = team.iter().map(|mate| (mate.user, mate.open, mate.cases, mate.overdue)).collect();
    assert_eq!(told, [(OFFICER.id, 5, 5, 5), (COLLEAGUE.id, 0, 0, 0)]);
    assert_eq!(house.store.team(&list(&house, OFFICER)).await.expect("the team"), vec![], "nobody's chief");
    house.store.disable_user_as_operator(OFFICER.id, true).await.expect("stopped");
    let team = house.store.team(&list(&house, CHIEF)).await.expect("the team");
    assert_eq!(team.len(), 1, "who was stopped has nothing to do any more");
    house.store.disable_user_as_operator(OFFICER.id, false).await.expect("let in again");
    assert!(late.cases[0].tasks.iter().all(|task| task.overdue));
    let other = house.store.agenda(list(&house, COLLEAGUE), Whose::Mine, false, None, 20).await;
    assert!(other.expect("a page").cases.is_empty(), "they are somebody else's");
}

async fn a_case_of_two_of_a_team_comes_once_and_hides_no_other(house: House) {
    let house = house.peopled().await;
    let take =
        |duty: &str, role: &str| json!({"kind": "task", "duty": duty, "role": role, "outcome": "taken"});
    let care = Purpose::Identification;
    let mut cases = Vec::new();
    for number in 0..4 {
        cases.push(house.open_case(&format!("TH-{number}"), vec![]).await);
        house.pass(60_000);
    }
    // Three of them get a second task, of a colleague, that is due after all of the first.
    for case in &cases[..3] {
        house.write(OFFICER, care, *case, vec![stage("sentencing")]).await;
        house.assign(OFFICER, *case, COLLEAGUE.id, Relation::Assigned).await;
        house.write(COLLEAGUE, care, *case, vec![take("D2", "investigator")]).await;
        house.pass(60_000);
    }
    let last = house.open_case("TH-4", vec![]).await;
    house.assign(OFFICER, last, COLLEAGUE.id, Relation::Assigned).await;
    house.write(COLLEAGUE, care, last, vec![take("D1", "frontline_officer")]).await;
    cases.push(last);
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page =
            house.store.agenda(list(&house, CHIEF), Whose::Team, false, after, 2).await.expect("a page");
        seen.extend(page.cases.iter().map(|due| due.case));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, cases);
}

async fn another_law_is_foretold_and_then_judged_by(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let mut touched = Vec::new();
    let asked = (BEGINNING, &Least as &dyn lindung_store::Rules, COMING_LAW);
    let preview = house.store.preview(asked, |one| touched.push(one), |_| {}).await.expect("a preview");
    assert_eq!((preview.cases, preview.touched, touched[0].case), (1, 1, case));
    assert_eq!(touched[0].acts[0].1.principle, "applies");
    assert_eq!(touched[0].raised, [("D2".to_owned(), "investigator".to_owned())]);
    assert_eq!(house.store.rejudge_some(Id::nil()).await.expect("none").0, 0, "the law is the same");
    house.pass(COMING_LAW - BEGINNING);
    assert_eq!(house.store.rejudge_some(Id::nil()).await.expect("judged").0, 1);
    assert_eq!(house.store.rejudge_some(Id::nil()).await.expect("judged").0, 0);
    assert_eq!(house.store.judged().await.expect("counts"), (1, 1));
    let after = tasks(&house, OFFICER, case).await;
    let changes = after.changes.as_ref().expect("changes");
    assert!(matches!(&changes[0].because, Cause::Law { from } if from.corpus == "now"));
    assert_eq!(named(&after, "D2").state, State::Open);
    let told = house.store.notices(OFFICER.id).await.expect("notices");
    assert!(told.iter().any(|notice| notice.kind == "result_changed" && notice.about == Some(case)));
}

async fn tasks_go_with_the_backup_and_with_the_person(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let before = tasks(&house, OFFICER, case).await;
    let mut file = Vec::new();
    house.store.backup(&mut file).await.expect("a backup");
    let place = match &house.place {
        Place::File(_) => Place::File(house.folder().join("restored.db")),
        Place::Server(_) => Place::Server(database(None).await.expect("a server")),
    };
    let mut parts = house.parts();
    parts.place = place.clone();
    lindung_store::Store::restore(parts, file.as_slice()).await.expect("restored");
    let restored = house.moved(&place).await;
    assert_eq!(tasks(&restored, OFFICER, case).await, before);
    restored.store.close().await;
    crate::house::remove(&place).await;
}

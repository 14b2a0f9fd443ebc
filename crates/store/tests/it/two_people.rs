//! What needs two people: a copy, a merge, the release of a key, an erasure.

use lindung_store::access::act::{self, Approval, OnCase};
use lindung_store::access::{Purpose, Relation};
use lindung_store::approvals::Request;
use lindung_store::people::Link;
use lindung_store::{Error, Id, Place, Refusal};
use serde_json::{Value, json};

use crate::house::{DAY, House, MINUTE, on_both};
use crate::people::{
    ADMINISTRATOR, CHIEF, COLLEAGUE, MATRON, OFFICER, Person, WORKER, entries, refused, subject,
};
use crate::raw::Raw;

on_both! {
    a_copy_is_taken_once_by_who_asked_after_another_agreed
    a_merge_makes_two_files_one
    a_merge_that_cannot_be_leaves_nothing
    a_key_is_released_by_two
    an_erased_person_cannot_be_read_again
    an_erasure_leaves_no_key_behind
}

const WHY: &str = "the court has asked for it";

async fn ask<A: OnCase + 'static>(house: &House, who: Person, purpose: Purpose, case: Id) -> Request {
    let grant = house.grant::<A>(who, purpose, case).await;
    house.store.request(grant, None, WHY.to_owned()).await.expect("asked")
}

async fn answer<A: Approval + 'static>(
    house: &House,
    who: Person,
    purpose: Purpose,
    request: &Request,
    agree: bool,
) -> Result<Request, Error> {
    let grant = house.may_approve::<A>(who, purpose, request.case, request.requester()).await;
    house.store.decide(grant.expect("may answer"), request.id, agree).await
}

async fn a_copy_is_taken_once_by_who_asked_after_another_agreed(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![json!({"kind": "identity", "name": "Ploy"})]).await;
    house.assign(OFFICER, case, WORKER.id, Relation::Assigned).await;
    let care = Purpose::Protection;
    let take = |request: Id| {
        let house = house.clone();
        async move {
            let grant = house.grant::<act::Export>(WORKER, care, case).await;
            house.store.take_export(grant, request).await
        }
    };
    let grant = house.grant::<act::Export>(WORKER, care, case).await;
    assert!(matches!(refused(house.store.request(grant, None, "because".into()).await), Refusal::Invalid(_)));
    let grant = house.grant::<act::Export>(WORKER, care, case).await;
    let other = house.grant::<act::Merge>(OFFICER, Purpose::Identification, case).await;
    assert!(matches!(
        refused(house.store.request(grant, Some(other), WHY.into()).await),
        Refusal::Invalid(_)
    ));

    let asked = ask::<act::Export>(&house, WORKER, care, case).await;
    assert_eq!((asked.state.as_str(), asked.reason.as_str(), asked.asked_by), ("waiting", WHY, WORKER.id));
    let told = house.store.notices(MATRON.id).await.expect("notices");
    let told = told.iter().filter(|one| one.kind == "request" && one.about == Some(asked.id)).count();
    assert_eq!(told, 1, "who could agree is told");
    let own = house.store.notices(WORKER.id).await.expect("notices");
    assert!(own.iter().all(|one| one.kind != "request"), "who asked is not");
    assert_eq!(refused(take(asked.id).await), Refusal::Expired, "nobody agreed yet");
    let own = house.may_approve::<act::ApproveExport>(WORKER, care, case, asked.requester()).await;
    assert!(own.is_err(), "nobody agrees to their own request");
    let unfit =
        house.may_approve::<act::ApproveErase>(MATRON, care, case, asked.requester()).await.expect("may");
    assert_eq!(
        refused(house.store.decide(unfit, asked.id, true).await),
        Refusal::NotAllowed,
        "another kind of answer"
    );
    let list = house.grant_in_house::<act::ListApprovals>(MATRON, care);
    let waiting = house.store.requests(&list, Id::max(), 10).await.expect("requests");
    assert_eq!(waiting, std::slice::from_ref(&asked));

    let agreed = answer::<act::ApproveExport>(&house, MATRON, care, &asked, true).await.expect("agreed");
    assert_eq!((agreed.state.as_str(), agreed.decided_by), ("agreed", Some(MATRON.id)));
    let again = answer::<act::ApproveExport>(&house, MATRON, care, &asked, false).await;
    assert!(matches!(refused(again), Refusal::Conflict(_)), "decided once");
    assert_eq!(house.store.notices(WORKER.id).await.expect("notices")[0].about, Some(asked.id));

    let copy = take(asked.id).await.expect("a copy");
    assert_eq!(copy.view.fields["identity"]["name"], "Ploy");
    assert!(copy.view.withheld.contains(&"acts"), "no more than the asker may read");
    assert_eq!(refused(take(asked.id).await), Refusal::Expired, "it is taken once");
    assert_eq!(house.store.request_of(asked.id).await.expect("a request").state, "done");

    let refusal = ask::<act::Export>(&house, WORKER, care, case).await;
    answer::<act::ApproveExport>(&house, MATRON, care, &refusal, false).await.expect("refused");
    assert_eq!(refused(take(refusal.id).await), Refusal::Expired);
    let late = ask::<act::Export>(&house, WORKER, care, case).await;
    answer::<act::ApproveExport>(&house, MATRON, care, &late, true).await.expect("agreed");
    house.pass(61 * MINUTE);
    assert_eq!(refused(take(late.id).await), Refusal::Expired, "within the hour");
    let forgotten = ask::<act::Export>(&house, WORKER, care, case).await;
    house.pass(7 * DAY + 1);
    let answered = answer::<act::ApproveExport>(&house, MATRON, care, &forgotten, true).await;
    assert_eq!(refused(answered), Refusal::Expired, "within the week");

    let grant = house.grant::<act::SeeReaders>(CHIEF, Purpose::Identification, case).await;
    let seen = house.store.readers(grant, None, 10).await.expect("readers");
    assert_eq!(seen.iter().filter(|reader| reader.act == "export").count(), 1);
}

/// Asks that one case goes into another, and has it agreed to.
async fn merge(house: &House, into: Id, from: Id) -> Result<Request, Error> {
    let purpose = Purpose::Identification;
    let grant = house.grant::<act::Merge>(OFFICER, purpose, into).await;
    let other = house.grant::<act::Merge>(OFFICER, purpose, from).await;
    let asked = house.store.request(grant, Some(other), WHY.to_owned()).await?;
    answer::<act::ApproveMerge>(house, CHIEF, purpose, &asked, true).await
}

async fn a_merge_makes_two_files_one(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let (into, from) = (house.open_case("TH-1", vec![]).await, house.open_case("TH-2", vec![]).await);
    house.assign(OFFICER, from, WORKER.id, Relation::Assigned).await;
    assert!(house.may::<act::Read>(WORKER, Purpose::Protection, into).await.is_err());
    assert_eq!(merge(&house, into, from).await.expect("merged").state, "done");

    assert!(house.may::<act::Read>(WORKER, Purpose::Protection, into).await.is_ok(), "its people come along");
    let merged = |case: Id| {
        let house = house.clone();
        async move {
            let grant = house.grant::<act::Read>(OFFICER, purpose, case).await;
            house.store.read_case(grant, None).await.expect("read").view.fields["reference"]["merged"][0]
                .clone()
        }
    };
    assert_eq!(merged(into).await["from"], json!(from));
    assert_eq!(merged(from).await["into"], json!(into));
    let note = || entries([json!({"kind": "note", "text": "after"})]);
    let grant = house.grant(OFFICER, purpose, from).await;
    assert!(matches!(refused(house.store.append(grant, None, note()).await), Refusal::Conflict(_)));
    let grant = house.grant(OFFICER, purpose, into).await;
    house.store.append(grant, None, note()).await.expect("what comes next is written to the first");
    assert_eq!(house.store.examine().await.expect("can be examined").wrong, Vec::<String>::new());
}

async fn a_merge_that_cannot_be_leaves_nothing(house: House) {
    let house = house.peopled().await;
    let mut cases = Vec::new();
    for number in 0..3 {
        cases.push(house.open_case(&format!("TH-{number}"), vec![]).await);
    }
    merge(&house, cases[0], cases[1]).await.expect("merged");
    let before: Vec<i64> = seqs(&house, &cases).await;
    for (into, from) in [(cases[2], cases[1]), (cases[1], cases[2]), (cases[1], cases[0])] {
        assert!(
            matches!(refused(merge(&house, into, from).await), Refusal::Conflict(_)),
            "already part of another"
        );
    }
    assert_eq!(seqs(&house, &cases).await, before);
    assert_eq!(house.store.examine().await.expect("can be examined").wrong, Vec::<String>::new());
}

async fn seqs(house: &House, cases: &[Id]) -> Vec<i64> {
    let mut seqs = Vec::new();
    for case in cases {
        let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, *case).await;
        seqs.push(house.store.read_case(grant, None).await.expect("read").view.seq);
    }
    seqs
}

async fn a_key_is_released_by_two(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let keep = Purpose::Administration;
    let asked = ask::<act::ReleaseKey>(&house, ADMINISTRATOR, keep, case).await;
    let take = || async {
        let grant = house.grant::<act::ReleaseKey>(ADMINISTRATOR, keep, case).await;
        house.store.take_key(grant, asked.id).await
    };
    assert_eq!(refused(take().await), Refusal::Expired);
    answer::<act::ApproveReleaseKey>(&house, CHIEF, Purpose::Protection, &asked, true).await.expect("agreed");
    let key = take().await.expect("the key");
    assert_eq!(refused(take().await), Refusal::Expired, "it is released once");

    // It is the key: it opens the bodies of this case, outside of the store.
    let mut raw = Raw::open(&house.place).await;
    let on = format!("FROM entries WHERE case_id = {} AND book = 1 AND seq = 1", raw.id(case));
    let sealed = raw.bytes(&format!("SELECT body {on}")).await.remove(0);
    let entry = raw.first_id(&format!("SELECT id {on}")).await;
    raw.close().await;
    let clear = open(&key, &[b"entry", case.as_bytes(), entry.as_bytes()], &sealed).expect("it opens");
    assert_eq!(serde_json::from_slice::<Value>(&clear).expect("a body")["case"]["reference"], "TH-1");
    assert!(
        open(&key, &[b"entry", entry.as_bytes(), case.as_bytes()], &sealed).is_none(),
        "in its place only"
    );
}

/// What a body is sealed with, written down a second time: so that a released key is of use without this program.
fn open(key: &[u8; 32], place: &[&[u8]], sealed: &[u8]) -> Option<Vec<u8>> {
    use chacha20poly1305::aead::{Aead, KeyInit, Payload};
    use chacha20poly1305::{XChaCha20Poly1305, XNonce};
    let bound: Vec<u8> = place
        .iter()
        .flat_map(|part| (part.len() as u64).to_be_bytes().into_iter().chain(part.iter().copied()))
        .collect();
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    let payload = Payload { msg: sealed, aad: &bound };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload).ok()
}

/// A case with a person who has a link to it, then erased.
async fn erased(house: &House) -> (Id, Id) {
    let named = json!({"kind": "identity", "name": "Ploy Chaiyo"});
    let (case, other) =
        (house.open_case("TH-1", vec![named.clone()]).await, house.open_case("TH-2", vec![named]).await);
    house.assign(OFFICER, case, WORKER.id, Relation::Assigned).await;
    let person = subject(case);
    let id = person.id;
    house.store.add_user_as_operator(person).await.expect("the person concerned");
    let author = lindung_store::people::operator();
    house.store.keep_link(author, Link::SignIn, [9; 32], id, house.pass(0) + DAY).await.expect("a link");
    let grant = house.grant::<act::Read>(WORKER, Purpose::Protection, case).await;
    house.store.read_case(grant, None).await.expect("read");
    let asked = ask::<act::Erase>(house, WORKER, Purpose::Protection, case).await;
    let done =
        answer::<act::ApproveErase>(house, MATRON, Purpose::Protection, &asked, true).await.expect("agreed");
    assert_eq!(done.state, "done");
    (case, other)
}

async fn an_erased_person_cannot_be_read_again(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let before = house.store.witness().await.expect("a witness");
    let (case, other) = erased(&house).await;

    assert!(
        house.may::<act::Read>(WORKER, Purpose::Protection, case).await.is_err(),
        "nobody is on it any more"
    );
    let grant = house.grant::<act::Read>(COLLEAGUE, purpose, case).await;
    assert_eq!(refused(house.store.read_case(grant, None).await), Refusal::NotFound);
    let grant = house.grant::<act::Read>(COLLEAGUE, purpose, case).await;
    assert_eq!(
        refused(house.store.read_case(grant, Some(i64::MAX)).await),
        Refusal::NotFound,
        "nor as it was"
    );
    let grant = house.grant_in_house::<act::List>(OFFICER, purpose);
    let listed = house.store.list(grant, None, 10).await.expect("a page").cases;
    assert_eq!(listed.iter().map(|case| case.id).collect::<Vec<_>>(), [other]);
    let grant = house.grant_in_house::<act::Search>(OFFICER, purpose);
    let found = house.store.search(grant, "ploy", None, 10).await.expect("a page").cases;
    assert_eq!(found.iter().map(|case| case.id).collect::<Vec<_>>(), [other]);
    assert_eq!(house.store.erased_at(case).await.expect("told"), Some(house.pass(0)));
    let grant = house.grant_in_house::<act::OpenCase>(OFFICER, purpose);
    let anew = entries([json!({"kind": "case", "case": crate::people::document("TH-1")})]);
    assert!(matches!(refused(house.store.open_case(grant, case, anew).await), Refusal::Conflict(_)));

    // The person's own way to it is closed, and the name of that account is gone.
    let person = subject(case);
    assert_eq!(house.store.actor(person.id).await.expect("told"), None);
    assert_eq!(refused(house.store.link(Link::SignIn, [9; 32]).await), Refusal::Expired);
    assert_eq!(house.store.user_of_login(&person.profile.login).await.expect("told"), None);
    let account = house.store.user(person.id).await.expect("told").expect("an account");
    assert!(!format!("{account:?}").contains(&person.profile.name));

    let mut raw = Raw::open(&house.place).await;
    let on = raw.id(case);
    for left in [
        format!("SELECT COUNT(*) FROM names WHERE case_id = {on}"),
        format!("SELECT COUNT(*) FROM entries WHERE case_id = {on} AND book <> 3 AND body IS NOT NULL"),
        format!(
            "SELECT COUNT(*) FROM cases WHERE id = {on} AND (wrapped_key IS NOT NULL OR snapshot IS NOT NULL)"
        ),
        format!("SELECT COUNT(*) FROM members WHERE case_id = {on} AND ended IS NULL"),
    ] {
        assert_eq!(raw.number(&left).await, 0, "{left}");
    }
    raw.close().await;

    // The chain of hashes stays: who was witness before is content.
    let report = house.store.verify(&before.into_iter().collect::<Vec<_>>()).await.expect("a report");
    assert_eq!((report.findings, report.cases, report.erased), (vec![], 2, 1));
    let examined = house.store.examine().await.expect("can be examined");
    assert_eq!((examined.wrong, examined.records), (vec![], 1));
    let house = house.reopened().await;
    let grant = house.grant::<act::Read>(OFFICER, purpose, other).await;
    house.store.read_case(grant, None).await.expect("the other case is untouched");
}

async fn an_erasure_leaves_no_key_behind(house: House) {
    let house = house.peopled().await;
    let Place::File(file) = house.place.clone() else {
        // On a server the old row stays in its page until the server writes it anew, which is not ours to say.
        return;
    };
    let probe = house.open_case("TH-0", vec![]).await;
    let held = |case: Id| {
        let place = house.place.clone();
        async move {
            let mut raw = Raw::open(&place).await;
            let wanted = format!("SELECT wrapped_key FROM cases WHERE id = {}", raw.id(case));
            let found = raw.bytes(&wanted).await;
            raw.close().await;
            found.into_iter().next().expect("a key")
        }
    };
    let stands = |key: &[u8]| {
        let write_ahead = file.with_extension("db-wal");
        [file.clone(), write_ahead]
            .iter()
            .filter_map(|file| std::fs::read(file).ok())
            .any(|bytes| bytes.windows(key.len()).any(|window| window == key))
    };
    let kept = held(probe).await;
    assert!(stands(&kept), "a key that was not destroyed is found where it is looked for");
    let case = house.open_case("TH-1", vec![]).await;
    house.assign(OFFICER, case, WORKER.id, Relation::Assigned).await;
    let key = held(case).await;
    assert!(stands(&key));
    let asked = ask::<act::Erase>(&house, WORKER, Purpose::Protection, case).await;
    answer::<act::ApproveErase>(&house, MATRON, Purpose::Protection, &asked, true).await.expect("agreed");
    assert!(!stands(&key), "neither in the file nor in what was written ahead of it");
    assert!(stands(&kept));
}

//! The life of a case: opened, added to, corrected, read as it was, listed.

use lindung_store::access::{Purpose, Relation, act};
use lindung_store::cases::After;
use lindung_store::record::Body;
use lindung_store::{Id, Refusal};
use serde_json::{Value, json};

use crate::house::{BEGINNING, DAY, House, on_both};
use crate::people::{
    BORDER, CHIEF, COLLEAGUE, DETECTIVE, LAWYER, OFFICER, Person, WORKER, body, document, entries, refused,
    subject,
};

on_both! {
    a_record_is_the_fold_of_its_entries
    a_correction_takes_the_place_of_what_it_supersedes
    a_record_is_read_as_known_on_a_day
    a_retry_is_harmless_and_another_content_is_not
    what_is_refused_leaves_nothing
    lists_come_in_pages_without_gap
    the_store_is_the_same_after_reopening
}

/// Reads a case.
pub(crate) async fn read(house: &House, who: Person, purpose: Purpose, case: Id) -> Value {
    let grant = house.grant::<act::Read>(who, purpose, case).await;
    let reading = house.store.read_case(grant, None).await.expect("the case is read");
    serde_json::to_value(&reading.view).expect("a view")
}

async fn a_record_is_the_fold_of_its_entries(house: House) {
    use Purpose::{Defence, Identification, Protection, TraffickingInvestigation};
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    house.assign(OFFICER, case, DETECTIVE.id, Relation::Assigned).await;
    house.assign(OFFICER, case, LAWYER.id, Relation::Counsel).await;
    house.store.add_user_as_operator(subject(case)).await.expect("the person concerned");

    let identified =
        json!({"kind": "identification", "state": "TH", "authority": "nrm", "outcome": "victim"});
    let first = vec![
        json!({"kind": "answers", "set": "th-1", "answers": {"q1": "yes"}}),
        json!({"kind": "facts", "set": {"episodes.e1.means.deception": "yes", "person.age": 18,
                                        "unlawful_acts.a1.stage": "trial", "context.wage": "none"}}),
        json!({"kind": "identity", "name": "Ploy", "other_names": ["Noi"], "born": "2007-03", "languages": ["th"],
               "documents": [{"kind": "passport", "number": "AA1"}]}),
        identified,
        json!({"kind": "assessment", "as_of": "2025-11-22", "corpus": {"version": "1", "hash": "0"}, "engine": "1",
               "assessment": {"principle": "applies"}, "of": 4}),
        json!({"kind": "decision", "act": "a1", "outcome": "applied", "reasons": "th.atip.41", "date": "2025-11-22"}),
        json!({"kind": "measure", "code": "m1", "by": "police"}),
        json!({"kind": "referral", "to": "Baan Kredtrakarn", "service": "shelter", "state": "accepted"}),
        json!({"kind": "document", "name": "photo", "media_type": "image/png", "sha256": "0".repeat(64),
               "bytes": "AAAA"}),
        json!({"kind": "consent", "recipient": "shelter", "purpose": "protection", "fields": ["identity"],
               "given": true}),
        json!({"kind": "note", "text": "tired"}),
    ];
    assert_eq!(house.write(OFFICER, Identification, case, first).await, 12);
    let care = vec![
        json!({"kind": "whereabouts", "place": "Nonthaburi", "safe_to_contact": "no"}),
        json!({"kind": "health", "text": "a broken wrist"}),
        json!({"kind": "health", "text": "a healed wrist"}),
    ];
    assert_eq!(house.write(OFFICER, Protection, case, care).await, 15);
    let said = vec![json!({"kind": "testimony", "text": "they took the passport", "against": "the foreman"})];
    assert_eq!(house.write(DETECTIVE, TraffickingInvestigation, case, said).await, 16);
    let between = vec![json!({"kind": "note", "text": "for the lawyer", "privileged": true})];
    assert_eq!(house.write(LAWYER, Defence, case, between).await, 17);

    let view = read(&house, LAWYER, Defence, case).await;
    assert_eq!(
        (&view["seq"], &view["reference"], &view["state"]),
        (&json!(17), &json!("TH-1"), &json!("TH"))
    );
    assert_eq!(view["withheld"], json!([]), "counsel reads the whole file");
    let fields = &view["fields"];
    assert_eq!(fields.as_object().expect("fields").len(), 17, "every field holds something: {fields}");
    assert_eq!(fields["person"], json!({"age": 18}));
    assert_eq!(fields["protection"]["episodes"][0]["means"]["deception"], "yes");
    assert_eq!(fields["protection"]["identifications"][0]["outcome"], "victim");
    assert_eq!(fields["protection"]["answers"][0]["answers"], json!({"q1": "yes"}));
    assert_eq!(fields["acts"][0]["stage"], "trial");
    assert_eq!(fields["context"], json!({"count": 0, "wage": "none"}));
    assert_eq!(fields["identity"]["other_names"], json!(["Noi"]));
    assert_eq!(fields["health"]["text"], "a healed wrist", "of health the last entry counts");
    assert_eq!(fields["whereabouts"]["by"], json!(OFFICER.id));
    assert_eq!(fields["testimony"][0]["role"], "investigator");
    assert_eq!(fields["privileged"].as_array().map(Vec::len), Some(1));
    assert_eq!(fields["notes"].as_array().map(Vec::len), Some(1), "a privileged note is no other note");
    for (field, key, value) in [
        ("assessment", "engine", "1"),
        ("decisions", "outcome", "applied"),
        ("measures", "code", "m1"),
        ("referrals", "service", "shelter"),
        ("documents", "bytes", "AAAA"),
        ("consents", "recipient", "shelter"),
    ] {
        assert_eq!(fields[field][0][key], value, "{field}");
    }

    // Of the same record another reader sees the fields of the grant, and the names of the others.
    let view = read(&house, COLLEAGUE, Identification, case).await;
    let mut shown: Vec<&String> = view["fields"].as_object().expect("fields").keys().collect();
    shown.sort();
    assert_eq!(shown, ["assessment", "measures", "person", "protection", "reference"]);
    assert_eq!(view["withheld"].as_array().map(Vec::len), Some(12));

    // The entries one by one: bodies of withheld fields are left out, the numbers have no gap.
    let grant = house.grant::<act::Read>(COLLEAGUE, Identification, case).await;
    let page = house.store.read_entries(grant, 3, 100).await.expect("entries");
    assert_eq!(page.iter().map(|entry| entry.seq).collect::<Vec<_>>(), (4..=17).collect::<Vec<_>>());
    let shown = |seq: i64| page.iter().find(|entry| entry.seq == seq).and_then(|entry| entry.body.as_ref());
    assert!(shown(5).is_some(), "an identification is of the protection");
    assert!(
        shown(4).is_none() && shown(16).is_none(),
        "neither identity nor testimony is for the next shift"
    );

    let found = house.store.examine().await.expect("can be examined");
    assert_eq!((found.records, found.wrong), (1, vec![]));
}

async fn a_correction_takes_the_place_of_what_it_supersedes(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let (named, noted, fact) = (Id::new_v4(), Id::new_v4(), Id::new_v4());
    let bodies = vec![
        (named, body(json!({"kind": "identity", "name": "Ploi"}))),
        (noted, body(json!({"kind": "note", "text": "wrong file"}))),
        (fact, body(json!({"kind": "facts", "set": {"person.age": 30}}))),
        (Id::new_v4(), body(json!({"kind": "facts", "set": {"person.languages": ["th"]}}))),
    ];
    let purpose = Purpose::Identification;
    let grant = house.grant(OFFICER, purpose, case).await;
    house.store.append(grant, Some(1), bodies).await.expect("written");
    let correct = |target: Id, body: Value| json!({"kind": "correction", "supersedes": target, "body": body, "reasons": "a slip"});
    let bodies = vec![
        correct(named, json!({"kind": "identity", "name": "Ploy"})),
        correct(noted, Value::Null),
        correct(fact, json!({"kind": "facts", "set": {"person.age": 13}})),
        correct(fact, json!({"kind": "facts", "set": {"person.age": 16}})),
    ];
    assert_eq!(house.write(OFFICER, purpose, case, bodies).await, 9);
    let fields = read(&house, OFFICER, purpose, case).await["fields"].clone();
    assert_eq!(fields["identity"]["name"], "Ploy");
    assert_eq!(fields.get("notes"), None, "a withdrawn note is gone from the record");
    assert_eq!(fields["person"], json!({"age": 16, "languages": ["th"]}), "the last correction counts");

    // What was corrected still stands in the ledger, for those who may read it.
    let grant = house.grant::<act::Read>(OFFICER, purpose, case).await;
    let all = house.store.read_entries(grant, 0, 100).await.expect("entries");
    assert_eq!(all[1].body.as_ref().expect("read")["name"], "Ploi");

    let no = |body: Value| {
        let house = house.clone();
        async move {
            let grant = house.grant(OFFICER, purpose, case).await;
            refused(house.store.append(grant, None, entries([body])).await)
        }
    };
    let at = |refusal: Refusal| match refusal {
        Refusal::Invalid(problems) => problems.into_iter().map(|problem| problem.field).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(at(no(correct(Id::from_u128(7), Value::Null)).await), ["supersedes"]);
    assert_eq!(
        at(no(correct(all[5].id, Value::Null)).await),
        ["supersedes"],
        "a correction is not corrected"
    );
    assert_eq!(at(no(correct(noted, json!({"kind": "measure", "code": "m"}))).await), ["body.kind"]);
    assert_eq!(at(no(correct(all[0].id, Value::Null)).await), ["body"], "a document is never withdrawn");

    // Whoever may not write a field may not withdraw it either.
    house.write(OFFICER, Purpose::Protection, case, vec![json!({"kind": "health", "text": "ill"})]).await;
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Protection, case).await;
    let health = house.store.read_entries(grant, 9, 1).await.expect("entries")[0].id;
    assert_eq!(no(correct(health, Value::Null)).await, Refusal::NotAllowed);
    assert_eq!(house.store.examine().await.expect("can be examined").wrong, Vec::<String>::new());
}

async fn a_record_is_read_as_known_on_a_day(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let case = house.open_case("TH-1", vec![]).await;
    for age in 1..=5 {
        house.pass(DAY);
        let set = json!({"kind": "facts", "set": {"person.age": 20 + age}});
        house.write(OFFICER, purpose, case, vec![set]).await;
    }
    for day in 0..=5 {
        for (at, expected) in [(BEGINNING + day * DAY, day), (BEGINNING + (day + 1) * DAY - 1, day)] {
            let grant = house.grant::<act::Read>(OFFICER, purpose, case).await;
            let reading = house.store.read_case(grant, Some(at)).await.expect("read");
            assert_eq!(reading.view.seq, expected + 1);
            let age = if expected == 0 { 19 } else { 20 + expected };
            assert_eq!(reading.view.fields["person"]["age"], age, "day {day}");
            assert_eq!(reading.document["person"]["age"], age);
        }
    }
    let grant = house.grant::<act::Read>(OFFICER, purpose, case).await;
    let before = house.store.read_case(grant, Some(BEGINNING - 1)).await.expect("read");
    assert_eq!((before.view.seq, before.view.fields.len()), (0, 0), "before it was opened nothing was known");
}

async fn a_retry_is_harmless_and_another_content_is_not(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let id = Id::new_v4();
    let (first, second) = (Id::new_v4(), Id::new_v4());
    let opening = |reference: &str| {
        let note = (second, body(json!({"kind": "note", "text": "one"})));
        vec![(first, body(json!({"kind": "case", "case": document(reference)}))), note]
    };
    let open = |reference: &'static str| {
        let grant = house.grant_in_house::<act::OpenCase>(OFFICER, purpose);
        house.store.open_case(grant, id, opening(reference))
    };
    assert!(!open("TH-1").await.expect("opened").repeated);
    let again = open("TH-1").await.expect("opened already");
    assert!(again.repeated && again.seq == 2);
    assert!(
        matches!(refused(open("TH-2").await), Refusal::Conflict(_)),
        "another document under the same ids"
    );
    let stranger = house.grant_in_house::<act::OpenCase>(WORKER, Purpose::Protection);
    assert!(matches!(
        refused(house.store.open_case(stranger, id, opening("TH-1")).await),
        Refusal::Conflict(_)
    ));

    let entry = Id::new_v4();
    let write = |by: Person, text: &'static str, expected: Option<i64>| {
        let house = house.clone();
        async move {
            let grant = house.grant(by, purpose, id).await;
            let bodies = vec![(entry, body(json!({"kind": "note", "text": text})))];
            house.store.append(grant, expected, bodies).await
        }
    };
    assert_eq!(write(OFFICER, "two", Some(2)).await.expect("written").seq, 3);
    for _ in 0..3 {
        let again = write(OFFICER, "two", Some(2)).await.expect("written already");
        assert!(again.repeated && again.seq == 3, "the number it was first sent with does not matter");
    }
    assert!(matches!(refused(write(OFFICER, "three", None).await), Refusal::Conflict(_)));
    house.assign(OFFICER, id, COLLEAGUE.id, Relation::Assigned).await;
    assert!(
        matches!(refused(write(COLLEAGUE, "two", None).await), Refusal::Conflict(_)),
        "somebody else's entry"
    );

    // The same entry twice in one request is one entry; another content under its id is none.
    let twice = |texts: [&'static str; 2]| {
        let house = house.clone();
        let entry = Id::new_v4();
        async move {
            let grant = house.grant(OFFICER, purpose, id).await;
            let bodies = texts.map(|text| (entry, body(json!({"kind": "note", "text": text}))));
            house.store.append(grant, None, bodies.to_vec()).await
        }
    };
    assert_eq!(twice(["four", "four"]).await.expect("written once").seq, 4);
    assert!(matches!(refused(twice(["five", "six"]).await), Refusal::Conflict(_)));
    let grant = house.grant_in_house::<act::OpenCase>(OFFICER, purpose);
    let opening = [opening("TH-3"), opening("TH-3")].concat();
    let doubled = opening.into_iter().map(|(id, body)| (Id::from_u128(id.as_u128() ^ 1), body)).collect();
    assert_eq!(house.store.open_case(grant, Id::new_v4(), doubled).await.expect("opened").seq, 2);

    assert_eq!(refused(write_stale(&house, id).await), Refusal::Stale { seq: 4 });
    let grant = house.grant::<act::Read>(OFFICER, purpose, id).await;
    assert_eq!(house.store.read_entries(grant, 0, 100).await.expect("entries").len(), 4);
}

async fn write_stale(house: &House, case: Id) -> Result<lindung_store::cases::Receipt, lindung_store::Error> {
    let grant = house.grant(OFFICER, Purpose::Identification, case).await;
    house.store.append(grant, Some(3), entries([json!({"kind": "note", "text": "late"})])).await
}

async fn what_is_refused_leaves_nothing(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let case = house.open_case("TH-1", vec![]).await;
    let before = house.store.size().await.expect("a size");
    let note = json!({"kind": "note", "text": "good"});
    let attempts = [
        vec![note.clone(), json!({"kind": "health", "text": "not for this purpose"})],
        vec![note.clone(), json!({"kind": "facts", "set": {"episodes.e9.means.deception": "yes"}})],
        vec![note.clone(), json!({"kind": "facts", "set": {"jurisdiction": "TH"}})],
        vec![note.clone(), json!({"kind": "case", "case": {"jurisdiction": "nowhere"}})],
    ];
    for bodies in attempts {
        let grant = house.grant(OFFICER, purpose, case).await;
        refused(house.store.append(grant, None, entries(bodies)).await);
    }
    let open = |bodies: Vec<(Id, Body)>| {
        house.store.open_case(house.grant_in_house::<act::OpenCase>(OFFICER, purpose), Id::new_v4(), bodies)
    };
    refused(open(entries([note.clone()])).await);
    refused(open(entries([json!({"kind": "case", "case": {"jurisdiction": "nowhere"}})])).await);
    refused(open(vec![]).await);
    assert_eq!(house.store.size().await.expect("a size"), before, "neither entry nor checkpoint");

    // A grant is good for the standing it was given for, and for nothing once that has changed.
    let (read, append) =
        (house.grant::<act::Read>(OFFICER, purpose, case).await, house.grant(OFFICER, purpose, case).await);
    let chief = house.grant::<act::Assign>(CHIEF, purpose, case).await;
    house.store.assign(chief, OFFICER.id, Relation::Assigned, false).await.expect("taken off");
    assert_eq!(refused(house.store.read_case(read, None).await), Refusal::NotFound);
    assert_eq!(refused(house.store.append(append, None, entries([note])).await), Refusal::NotFound);
    assert!(house.may::<act::Append>(OFFICER, purpose, case).await.is_err());

    // A case that is not there answers as one that may not be seen.
    let nowhere = Id::new_v4();
    assert_eq!(
        house.may::<act::Read>(BORDER, purpose, nowhere).await.err(),
        house.may::<act::Read>(BORDER, purpose, case).await.err()
    );
}

async fn lists_come_in_pages_without_gap(house: House) {
    let house = house.peopled().await;
    let mut opened = Vec::new();
    for number in 0..23 {
        // Several at one instant: pages are cut between them too.
        house.pass(i64::from(number % 3 == 0));
        opened.push(house.open_case(&format!("TH-{number}"), vec![]).await);
    }
    let away = opened[5];
    house.assign(OFFICER, away, WORKER.id, Relation::Assigned).await;
    for limit in [1, 4, 23, 100] {
        let (mut seen, mut after): (Vec<Id>, Option<After>) = (Vec::new(), None);
        loop {
            let grant = house.grant_in_house::<act::List>(COLLEAGUE, Purpose::Identification);
            let page = house.store.list(grant, after, limit).await.expect("a page");
            assert!(page.cases.len() as i64 <= limit);
            seen.extend(page.cases.iter().map(|case| case.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let (mut sorted, mut all) = (seen.clone(), opened.clone());
        sorted.sort_unstable();
        all.sort_unstable();
        assert_eq!(sorted, all, "each once, by {limit}");
        assert_eq!(seen.first(), opened.iter().skip(21).max(), "last changed first");
    }
    let list = |who: Person, purpose: Purpose| {
        let grant = house.grant_in_house::<act::List>(who, purpose);
        let store = house.store.clone();
        async move { store.list(grant, None, 100).await.expect("a page").cases }
    };
    let theirs = list(WORKER, Purpose::Protection).await;
    assert_eq!(theirs.iter().map(|case| case.id).collect::<Vec<_>>(), [away]);
    assert_eq!(
        (theirs[0].reference.clone(), theirs[0].stage.clone()),
        (Some(json!("TH-5")), None),
        "acts are withheld"
    );
    let own = list(OFFICER, Purpose::Identification).await;
    assert!(own.iter().all(|case| case.stage.as_deref() == Some("charge")));
    assert_eq!(list(LAWYER, Purpose::Defence).await, []);
    assert_eq!(list(BORDER, Purpose::Identification).await, []);
}

async fn the_store_is_the_same_after_reopening(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![json!({"kind": "identity", "name": "Ploy"})]).await;
    let view = read(&house, OFFICER, Purpose::Identification, case).await;
    let witness = house.store.witness().await.expect("a witness");
    let house = house.reopened().await;
    assert_eq!(house.store.witness().await.expect("a witness"), witness);
    assert_eq!(read(&house, OFFICER, Purpose::Identification, case).await, view);
    let report = house.store.verify(&witness.into_iter().collect::<Vec<_>>()).await.expect("a report");
    assert_eq!(report.findings, Vec::<String>::new());
    assert_eq!((report.cases, report.witnesses), (1, 1));

    // A second store is not made over the first.
    let made = lindung_store::Store::create(house.parts()).await;
    assert!(matches!(made, Err(lindung_store::Fault::File(_))), "{made:?}");
    assert_eq!(read(&house, OFFICER, Purpose::Identification, case).await, view);
}

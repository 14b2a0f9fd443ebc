//! What one asks for and another agrees to, and what one may do alone for an hour.

use data_encoding::BASE64;
use lindung_store::Id;
use lindung_store::access::{Field, Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{User, Writers, get, mark, post};
use crate::support::{House, MINUTE};

const WHY: &str = "for the court of first instance";

/// A detective on a case, the chief, a colleague, and somebody of another agency.
struct Scene {
    writers: Writers,
    chief: User,
    detective: User,
    colleague: User,
    other: User,
    case: Id,
}

async fn scene(house: &House) -> Scene {
    let agency = house.agency;
    let writers = Writers::new(house, "police", agency).await;
    let case = writers.case("ID", agency).await;
    let chief = house.user("chief", Role::Investigator, agency).await;
    let detective = house.user_under("asking", Role::Investigator, agency, Some(chief.id), None).await;
    writers.put(case, detective.id, "assigned").await;
    let colleague = house.user("colleague", Role::Investigator, agency).await;
    let other = house.user("other", Role::Prosecutor, house.agency_in("prosecution", "ID").await).await;
    Scene { writers, chief, detective, colleague, other, case }
}

fn id(reply: &Reply) -> Id {
    reply.json()["id"]
        .as_str()
        .and_then(|id| Id::parse_str(id).ok())
        .unwrap_or_else(|| panic!("{}", reply.text()))
}

const TRAFFICKING: Purpose = Purpose::TraffickingInvestigation;

impl Scene {
    async fn ask(&self, act: &str) -> Id {
        let wanted = json!({"act": act, "case": self.case, "reason": WHY});
        let asked = self.detective.post(TRAFFICKING, "/v1/requests", &wanted).await;
        assert_eq!(
            (asked.status, asked.json()["state"].as_str()),
            (201, Some("waiting")),
            "{}",
            asked.text()
        );
        id(&asked)
    }

    async fn answer(&self, who: &User, request: Id, agree: bool) -> Reply {
        who.post(TRAFFICKING, &format!("/v1/requests/{request}/answer"), &json!({"agree": agree})).await
    }

    async fn take(&self, who: &User, request: Id) -> Reply {
        who.post(TRAFFICKING, &format!("/v1/requests/{request}/take"), &Value::Null).await
    }
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_takes_two_people() {
    let house = House::new().await;
    let scene = scene(&house).await;
    let request = scene.ask("export").await;
    assert_eq!(
        scene.take(&scene.detective, request).await.refusal(),
        refused(410, "expired"),
        "not agreed to"
    );
    // Not by who asked, not by a colleague who answers for nothing, not by a stranger, not without a step-up.
    assert_eq!(scene.answer(&scene.detective, request, true).await.refusal(), refused(403, "not_allowed"));
    assert_eq!(scene.answer(&scene.colleague, request, true).await.refusal(), refused(403, "not_allowed"));
    let prosecutor = post(
        &scene.other.proven,
        Purpose::Prosecution,
        &format!("/v1/requests/{request}/answer"),
        &json!({"agree": true}),
    )
    .await;
    assert_eq!(prosecutor.refusal(), refused(404, "not_found"));
    let plain = post(
        &scene.chief.plain,
        TRAFFICKING,
        &format!("/v1/requests/{request}/answer"),
        &json!({"agree": true}),
    )
    .await;
    assert_eq!(plain.refusal(), refused(403, "step_up_required"));
    let agreed = scene.answer(&scene.chief, request, true).await;
    assert_eq!((agreed.status, agreed.json()["state"].as_str()), (200, Some("agreed")), "{}", agreed.text());
    assert_eq!(
        scene.answer(&scene.chief, request, false).await.refusal(),
        refused(409, "conflict"),
        "decided"
    );

    assert_eq!(
        scene.take(&scene.chief, request).await.refusal(),
        refused(404, "not_found"),
        "by who asked alone"
    );
    let plain =
        post(&scene.detective.plain, TRAFFICKING, &format!("/v1/requests/{request}/take"), &Value::Null)
            .await;
    assert_eq!(plain.refusal(), refused(403, "step_up_required"));
    let copy = scene.take(&scene.detective, request).await;
    let read = scene.detective.get(TRAFFICKING, &format!("/v1/cases/{}", scene.case)).await;
    assert_eq!(copy.status, 200, "{}", copy.text());
    for key in ["fields", "withheld", "seq", "reference", "state"] {
        assert_eq!(copy.json()[key], read.json()[key], "a copy holds what its reader reads: {key}");
    }
    assert!(!copy.text().contains(&mark(scene.case, Field::Whereabouts)), "{}", copy.text());
    assert_eq!(scene.take(&scene.detective, request).await.refusal(), refused(410, "expired"), "once");

    // The one who asked is told, and a copy waits for an hour.
    let told = scene.detective.plain.get("/v1/notices").await.json();
    assert_eq!((&told[0]["kind"], &told[0]["about"]), (&json!("decided"), &json!(request)));
    let request = scene.ask("export").await;
    assert_eq!(scene.answer(&scene.chief, request, false).await.json()["state"], "refused");
    assert_eq!(scene.take(&scene.detective, request).await.refusal(), refused(410, "expired"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_that_nobody_took_for_an_hour_is_not_given() {
    let house = House::with_long_step_up().await;
    let scene = scene(&house).await;
    let request = scene.ask("export").await;
    assert_eq!(scene.answer(&scene.chief, request, true).await.status, 200);
    house.pass(20 * MINUTE);
    scene.detective.proven.get("/v1/session").await;
    house.pass(20 * MINUTE);
    scene.detective.proven.get("/v1/session").await;
    house.pass(20 * MINUTE + 1);
    assert_eq!(scene.take(&scene.detective, request).await.refusal(), refused(410, "expired"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reason_is_read_by_who_may_know_of_the_case() {
    let house = House::new().await;
    let scene = scene(&house).await;
    let request = scene.ask("export").await;
    let administrator = house.user("administrator", Role::Administrator, house.agency).await;
    let inspector = house.user("inspector", Role::ChildProtection, house.agency).await;
    for (who, purpose, sees) in [
        (&scene.detective, TRAFFICKING, true),
        (&scene.chief, TRAFFICKING, true),
        (&scene.colleague, TRAFFICKING, true),
        (&administrator, Purpose::Administration, false),
        (&inspector, Purpose::Protection, false),
        (&scene.other, Purpose::Prosecution, false),
    ] {
        let listed = who.get(purpose, "/v1/requests").await;
        assert_eq!(listed.status, 200, "{}", listed.text());
        assert_eq!(listed.text().contains(WHY), sees, "{}: {}", who.role, listed.text());
        assert_eq!(listed.text().contains(&request.to_string()), sees, "{}", who.role);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_asked_for_by_who_sees_no_file() {
    let house = House::new().await;
    let scene = scene(&house).await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let wanted = json!({"act": "release_key", "case": scene.case, "reason": WHY});
    let asked = keeper.post(Purpose::Administration, "/v1/requests", &wanted).await;
    assert_eq!(asked.status, 201, "{}", asked.text());
    let request = id(&asked);
    let take = format!("/v1/requests/{request}/take");
    assert_eq!(
        keeper.post(Purpose::Administration, &take, &Value::Null).await.refusal(),
        refused(410, "expired")
    );
    assert_eq!(scene.answer(&scene.chief, request, true).await.status, 200);
    let key = keeper.post(Purpose::Administration, &take, &Value::Null).await;
    let bytes = key.json()["key"].as_str().map(|key| BASE64.decode(key.as_bytes()).map(|key| key.len()));
    assert_eq!(bytes, Some(Ok(32)), "{}", key.status);
    let file = keeper.get(Purpose::Administration, &format!("/v1/cases/{}", scene.case)).await;
    assert_eq!(file.refusal(), refused(404, "not_found"));
    let readers =
        scene.writers.lawyer.get(Purpose::Defence, &format!("/v1/cases/{}/readers", scene.case)).await;
    assert_eq!(readers.json()["readers"][0]["act"], "release_key", "the person can see that it was");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_two_people_erased_is_as_if_it_had_never_been() {
    let house = House::new().await;
    let Scene { writers, case, .. } = scene(&house).await;
    let judge = house.user("court", Role::Judge, house.agency_in("court", "ID").await).await;
    writers.put(case, judge.id, "court").await;
    let wanted = json!({"act": "erase", "case": case, "reason": "she asks for it and is safe abroad"});
    let asked = writers.lawyer.post(Purpose::Defence, "/v1/requests", &wanted).await;
    assert_eq!(asked.status, 201, "{}", asked.text());
    let answer = format!("/v1/requests/{}/answer", id(&asked));
    let done = judge.post(Purpose::Adjudication, &answer, &json!({"agree": true})).await;
    assert_eq!((done.status, done.json()["state"].as_str()), (200, Some("done")), "{}", done.text());
    for (who, purpose) in [
        (&writers.lawyer, Purpose::Defence),
        (&judge, Purpose::Adjudication),
        (&writers.officer, Purpose::Identification),
    ] {
        let read = who.get(purpose, &format!("/v1/cases/{case}")).await;
        assert_eq!(read.refusal(), refused(404, "not_found"), "{}", who.role);
        let listed = who.get(purpose, "/v1/cases").await;
        assert!(!listed.text().contains(&case.to_string()), "{}: {}", who.role, listed.text());
        let name = json!({"name": mark(case, Field::Identity)});
        assert_eq!(
            who.post(purpose, "/v1/cases/search", &name).await.json()["cases"],
            json!([]),
            "{}",
            who.role
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_opens_a_case_for_an_hour_and_is_reviewed() {
    let house = House::with_long_step_up().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let shelter = house.agency_in("shelter", "ID").await;
    let matron = house.user("matron", Role::ShelterWorker, shelter).await;
    let worker = house.user_under("worker", Role::ShelterWorker, shelter, Some(matron.id), None).await;
    let (file, place) = (format!("/v1/cases/{case}"), format!("/v1/cases/{case}/fields/whereabouts"));
    let open = |reason: &str| json!({"case": case, "reason": reason});
    let protection = Purpose::Protection;
    assert_eq!(worker.get(protection, &file).await.refusal(), refused(404, "not_found"));
    assert_eq!(
        worker.post(protection, "/v1/emergencies", &open("help")).await.refusal(),
        refused(422, "invalid")
    );
    let opened = worker.post(protection, "/v1/emergencies", &open("he followed her to the clinic")).await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    assert_eq!(opened.json()["until"], json!(house.now() + 60 * MINUTE));
    assert_eq!(worker.get(protection, &place).await.json()["value"]["place"], mark(case, Field::Whereabouts));
    assert_eq!(get(&worker.plain, protection, &place).await.refusal(), refused(403, "step_up_required"));
    assert!(!worker.get(protection, &file).await.text().contains(&mark(case, Field::Acts)));

    for told in [&matron, &writers.officer] {
        let notices = told.plain.get("/v1/notices").await.json();
        assert_eq!(
            (&notices[0]["kind"], &notices[0]["about"]),
            (&json!("break_glass"), &opened.json()["id"])
        );
    }
    let listed = matron.plain.get("/v1/emergencies").await.json();
    assert_eq!(
        (&listed[0]["reason"], &listed[0]["user"]),
        (&json!("he followed her to the clinic"), &json!(worker.id))
    );
    assert_eq!(writers.lawyer.plain.get("/v1/emergencies").await.json(), json!([]));

    let review = format!("/v1/emergencies/{}/review", id(&opened));
    let unjustified = json!({"justified": false});
    assert_eq!(
        worker.post(protection, &review, &unjustified).await.refusal(),
        refused(403, "not_allowed"),
        "one's own"
    );
    assert_eq!(
        writers.lawyer.post(Purpose::Defence, &review, &unjustified).await.refusal(),
        refused(404, "not_found")
    );
    let reviewed = matron.post(protection, &review, &unjustified).await;
    assert_eq!(
        (reviewed.status, reviewed.json()["finding"].as_str()),
        (200, Some("not_justified")),
        "{}",
        reviewed.text()
    );
    assert_eq!(worker.get(protection, &file).await.refusal(), refused(404, "not_found"), "it ended at once");
    assert_eq!(
        matron.post(protection, &review, &json!({"justified": true})).await.refusal(),
        refused(409, "conflict")
    );
    assert_eq!(worker.plain.get("/v1/notices").await.json()[0]["kind"], "reviewed");

    assert_eq!(
        worker.post(protection, "/v1/emergencies", &open("he stands at the gate again")).await.status,
        201
    );
    for _ in 0..2 {
        house.pass(29 * MINUTE);
        assert_eq!(worker.get(protection, &file).await.status, 200);
    }
    house.pass(2 * MINUTE);
    assert_eq!(worker.get(protection, &file).await.refusal(), refused(404, "not_found"), "the hour is over");
}

//! Marks in every protected field, sought in whatever answers those who may not read it, and in logs and metrics.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Action, Field, FieldSet, Purpose, Relation, Role, Standing};
use lindung_store::people::Link;
use serde_json::{Value, json};

use crate::browser::{JSON, Reply};
use crate::cast::{User, Writers, body_of, entries, mark};
use crate::expected::{Asks, is_of};
use crate::logs;
use crate::routes::{self, TABLE, uses};
use crate::support::{House, PASSWORD};

/// A case with marks, and what the users of the sweep are to it.
struct Marked {
    id: Id,
    standing: Standing,
    /// Whether nothing was consented to.
    unconsented: bool,
    /// An entry that stands there.
    entry: Id,
}

/// Why a case was asked for, in words that nobody else uses.
fn reason(case: Id) -> String {
    format!("reasoncanary {}", case.simple())
}

impl Marked {
    /// The fields that somebody may read.
    fn readable(&self, user: &User, purpose: Purpose, stepped_up: bool) -> FieldSet {
        // Without consent a recipient reads what it reads without being one.
        let standing = if self.unconsented { Standing::EMPTY } else { self.standing };
        Asks { role: user.role, purpose, standing, stepped_up }.fields(Action::Read)
    }

    /// The marks with whether somebody may see each.
    fn marks(&self, user: &User, purpose: Purpose, stepped_up: bool) -> Vec<(String, bool)> {
        let readable = self.readable(user, purpose, stepped_up);
        let of = |field: &Field| (mark(self.id, *field), readable.contains(*field));
        let mut marks: Vec<(String, bool)> =
            Field::ALL.iter().filter(|field| **field != Field::Context).map(of).collect();
        let asks = Asks { role: user.role, purpose, standing: self.standing, stepped_up };
        marks.push((reason(self.id), asks.may(Action::See)));
        let titled = readable.contains(Field::Reference) && !self.standing.is_empty() && !self.unconsented;
        marks.push((format!("title{}", mark(self.id, Field::Reference)), titled));
        marks.push((format!("notes{}", mark(self.id, Field::Reference)), titled));
        marks
    }
}

struct Sweep {
    cases: Vec<Marked>,
    answers: usize,
    found: BTreeMap<String, usize>,
    shown: usize,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_mark_is_found_where_it_may_not_be() {
    logs::listen();
    let house = House::new().await;
    let here = house.agency_in("here", "ID").await;
    let users = everybody(&house, here).await;
    let mut sweep =
        Sweep { cases: marked(&house, here, &users).await, answers: 0, found: BTreeMap::new(), shown: 0 };
    for user in &users {
        for purpose in Purpose::ALL.iter().copied() {
            let steps: &[bool] = if is_of(user.role, purpose) { &[false, true] } else { &[true] };
            for step in steps {
                sweep.reads(user, purpose, *step).await;
            }
            sweep.errors(user, purpose).await;
        }
    }
    // A link and a password, right and wrong, so that these too had their chance to be logged.
    let token = house.link(Link::SignIn, users[0].id).await;
    let browser = house.browser();
    assert_eq!(browser.post("/v1/session/link", &json!({"token": token})).await.status, 204);
    let typed = json!({"login": "frontline_officer", "password": "a password that was mistyped"});
    assert_eq!(house.browser().post("/v1/session", &typed).await.status, 401);
    let metrics = house.browser().get("/metrics").await;
    let log = logs::heard();
    let Sweep { answers, found, shown, cases } = sweep;
    println!(
        "canaries: {answers} answers swept, {shown} times shown to who may see, {} found elsewhere",
        found.len()
    );
    assert!(found.is_empty(), "{found:#?}");
    assert!(answers > 5_000 && shown > 500, "{answers} answers, {shown} shown");
    assert!(log.contains("\"answered\"") && log.contains("SELECT"), "the log is the most talkative one");
    for secret in secrets(&cases, &users, &browser.cookie("__Host-lindung").expect("a session"), &token) {
        assert!(!log.contains(&secret), "the log holds {secret:?}");
        assert!(!metrics.text().contains(&secret), "the metrics hold {secret:?}");
    }
    println!("canaries: 0 in {} bytes of log and {} bytes of metrics", log.len(), metrics.body.len());
}

/// What must stand in no log and no metric.
fn secrets(cases: &[Marked], users: &[User], session: &str, token: &str) -> Vec<String> {
    let mut all = vec![
        session.to_owned(),
        token.to_owned(),
        PASSWORD.to_owned(),
        "a password that was mistyped".to_owned(),
    ];
    for case in cases {
        all.extend(Field::ALL.iter().map(|field| mark(case.id, *field)));
        all.extend([reason(case.id), case.id.to_string(), case.id.simple().to_string()]);
    }
    for user in users {
        all.extend([user.id.to_string(), format!("Name of {}", user.role)]);
        let cookies = [&user.plain, &user.proven].map(|browser| browser.cookie("__Host-lindung"));
        all.extend(cookies.into_iter().flatten());
    }
    all
}

async fn everybody(house: &House, here: Id) -> Vec<User> {
    let mut users = Vec::new();
    for role in Role::ALL {
        users.push(house.user(role.as_str(), *role, here).await);
    }
    users
}

/// A case of each standing that the sweep looks from.
async fn marked(house: &House, here: Id, users: &[User]) -> Vec<Marked> {
    let there = house.agency_in("there", "ID").await;
    let (at_home, away) =
        (Writers::new(house, "here", here).await, Writers::new(house, "there", there).await);
    let mut cases = Vec::new();
    for relation in [None, Some(Relation::Agency), Some(Relation::Assigned), Some(Relation::Recipient)] {
        let writers = if relation == Some(Relation::Agency) { &at_home } else { &away };
        let unconsented = relation == Some(Relation::Recipient);
        let id = writers.case("ID", if unconsented { there } else { here }).await;
        if unconsented {
            writers.put(id, here, "recipient").await;
        }
        for user in users.iter().filter(|_| relation == Some(Relation::Assigned)) {
            writers.put(id, user.id, "assigned").await;
        }
        let entry = correct(writers, id).await;
        let export = json!({"act": "export", "case": id, "reason": reason(id)});
        let asked = writers.detective.post(Purpose::TraffickingInvestigation, "/v1/requests", &export).await;
        assert_eq!(asked.status, 201, "{}", asked.text());
        let ranger =
            house.user(&format!("ranger of {id}").replace('-', " "), Role::ShelterWorker, there).await;
        let opened = json!({"case": id, "reason": reason(id)});
        assert_eq!(ranger.post(Purpose::Protection, "/v1/emergencies", &opened).await.status, 201);
        let standing = relation.map_or(Standing::EMPTY, Standing::from);
        cases.push(Marked { id, standing, unconsented, entry });
    }
    cases
}

/// A note, and its correction with a mark among the reasons. Gives the id of the note.
async fn correct(writers: &Writers, case: Id) -> Id {
    let note = Id::new_v4();
    let said = mark(case, Field::Notes);
    let correction = json!({"kind": "correction", "supersedes": note, "reasons": said, "body": {"kind": "note", "text": said}});
    let both = json!({"entries": [{"id": note, "body": {"kind": "note", "text": said}}, {"id": Id::new_v4(), "body": correction}]});
    let headers = [JSON, ("lindung-purpose", "identification"), ("if-match", "*")];
    let path = format!("/v1/cases/{case}/entries");
    let reply =
        writers.officer.proven.send(Method::POST, &path, &headers, Body::from(both.to_string())).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    note
}

impl Sweep {
    fn look(&mut self, (user, purpose, step): (&User, Purpose, bool), what: &str, reply: &Reply) {
        self.answers += 1;
        let mut context = false;
        for case in &self.cases {
            context |= case.readable(user, purpose, step).contains(Field::Context);
            for (mark, may) in case.marks(user, purpose, step) {
                if reply.text().contains(&mark) {
                    self.shown += 1;
                    if !may {
                        *self.found.entry(format!("{} {purpose} {what}: {mark}", user.role)).or_default() +=
                            1;
                    }
                }
            }
        }
        if !context && reply.text().contains(&mark(Id::nil(), Field::Context)) {
            *self.found.entry(format!("{} {purpose} {what}: context", user.role)).or_default() += 1;
        }
    }

    /// For a purpose that is none of the role's, the case that the user is on: the nearest to a leak.
    fn asked_about(&self, user: &User, purpose: Purpose) -> Vec<&Marked> {
        let on = Standing::from(Relation::Assigned);
        self.cases.iter().filter(|case| is_of(user.role, purpose) || case.standing == on).collect()
    }

    /// Everything that can be read, and finding by name.
    async fn reads(&mut self, user: &User, purpose: Purpose, step: bool) {
        let session = user.session(step);
        let cases: Vec<Id> = self.asked_about(user, purpose).iter().map(|case| case.id).collect();
        for (method, path, asks) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
            let about: &[Id] = if path.contains("{case}") { &cases } else { &cases[..1] };
            for case in about {
                let fields: Vec<String> = match path.split_once("{field}") {
                    Some(_) if is_of(user.role, purpose) => Field::ALL.iter().map(Field::to_string).collect(),
                    Some(_) => vec!["whereabouts".to_owned()],
                    None => vec![String::new()],
                };
                for field in fields {
                    let path = path.replace("{field}", &field);
                    for each in uses(method, &path, *asks, *case) {
                        let reply = each.send(session, Some(purpose.as_str())).await;
                        self.look((user, purpose, step), &each.path, &reply);
                    }
                }
            }
        }
        for case in cases {
            for name in [mark(case, Field::Identity), mark(case, Field::Whereabouts)] {
                let reply =
                    crate::cast::post(session, purpose, "/v1/cases/search", &json!({"name": name})).await;
                self.look((user, purpose, step), "search", &reply);
            }
        }
    }

    /// What goes wrong: each way in which an answer could say too much.
    async fn errors(&mut self, user: &User, purpose: Purpose) {
        let asked_about = self.asked_about(user, purpose);
        let cases: Vec<(Id, Id)> = asked_about.iter().map(|case| (case.id, case.entry)).collect();
        for (case, entry) in cases {
            let to = |path: &str| format!("/v1/cases/{case}{path}");
            let same = json!({"entries": [{"id": entry, "body": body_of(Field::Notes)}]});
            let fresh = json!({"entries": entries(vec![body_of(Field::Notes)])});
            let wrong =
                json!({"entries": entries(vec![json!({"kind": "facts", "set": {"episodes.e9.from": "x"}})])});
            let correct = json!({"entries": entries(vec![json!({"kind": "correction", "supersedes": entry, "reasons": "so", "body": null})])});
            let open = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": {}})])});
            let tries: [(Method, String, &str, Option<Value>); 11] = [
                (Method::POST, to("/entries"), "\"0\"", Some(fresh)),
                (Method::POST, to("/entries"), "*", Some(same)),
                (Method::POST, to("/entries"), "\"0\"", Some(correct)),
                (Method::POST, to("/entries"), "*", Some(wrong)),
                (Method::POST, to("/members"), "*", Some(json!({"user": case, "relation": "assigned"}))),
                (Method::POST, "/v1/cases".to_owned(), "*", Some(open)),
                (
                    Method::POST,
                    "/v1/requests".to_owned(),
                    "*",
                    Some(json!({"act": "export", "case": case, "reason": "no"})),
                ),
                (Method::GET, to("?as_known=0"), "*", None),
                (Method::GET, to("?as_known=x"), "*", None),
                (Method::GET, to("/assessment?as_of=1900-01-01"), "*", None),
                (Method::DELETE, to(""), "*", None),
            ];
            for (method, path, seen, body) in tries {
                let headers = [JSON, ("lindung-purpose", purpose.as_str()), ("if-match", seen)];
                let body = body.map_or(Body::empty(), |body| Body::from(body.to_string()));
                let what = format!("{method} {path}");
                let reply = user.proven.send(method, &path, &headers, body).await;
                self.look((user, purpose, true), &what, &reply);
            }
        }
    }
}

#[test]
fn the_sweep_reads_every_address_that_can_be_read() {
    let document = routes::document();
    let read = TABLE.iter().filter(|(method, ..)| *method == "GET").count();
    assert_eq!(routes::operations(&document).iter().filter(|(method, _)| method == "GET").count(), read);
}

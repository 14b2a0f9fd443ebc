//! The people of the proofs, how they ask, and cases in which every field holds a mark of its own.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Field, Purpose, Role};
use lindung_store::people::{Agency, NewUser, Profile, operator};
use serde_json::{Value, json};

use crate::browser::{Browser, JSON, Reply};
use crate::support::{House, PASSWORD};

/// The password of the tests, hashed at the least cost: there are many people here.
const CHEAP: &str =
    "$argon2id$v=19$m=8,t=1,p=1$bGn9+QhMGYUNVigK/95LGA$cBLH3bgu5/BZo4JIG8URQIJDNKLVBESfMmyJLFzABwk";

/// A user with two sessions.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) id: Id,
    pub(crate) agency: Id,
    pub(crate) role: Role,
    /// Signed in by a link.
    pub(crate) plain: Browser,
    /// Has proved again who it is.
    pub(crate) proven: Browser,
}

impl User {
    /// The session that has, or has not, proved who it is.
    pub(crate) fn session(&self, stepped_up: bool) -> &Browser {
        if stepped_up { &self.proven } else { &self.plain }
    }

    /// Reads an address, having proved who one is.
    pub(crate) async fn get(&self, purpose: Purpose, path: &str) -> Reply {
        get(&self.proven, purpose, path).await
    }

    /// Sends JSON, having proved who one is.
    pub(crate) async fn post(&self, purpose: Purpose, path: &str, body: &Value) -> Reply {
        post(&self.proven, purpose, path, body).await
    }

    /// Writes entries at the end of a case, whatever stands there.
    pub(crate) async fn write(&self, purpose: Purpose, case: Id, bodies: Vec<Value>) -> Reply {
        write(&self.proven, purpose, case, bodies).await
    }
}

/// Reads an address for a purpose.
pub(crate) async fn get(browser: &Browser, purpose: Purpose, path: &str) -> Reply {
    browser.send(Method::GET, path, &[("lindung-purpose", purpose.as_str())], Body::empty()).await
}

/// Sends JSON for a purpose.
pub(crate) async fn post(browser: &Browser, purpose: Purpose, path: &str, body: &Value) -> Reply {
    let headers = [JSON, ("lindung-purpose", purpose.as_str())];
    browser.send(Method::POST, path, &headers, Body::from(body.to_string())).await
}

/// Writes entries at the end of a case, whatever stands there.
pub(crate) async fn write(browser: &Browser, purpose: Purpose, case: Id, bodies: Vec<Value>) -> Reply {
    let headers = [JSON, ("lindung-purpose", purpose.as_str()), ("if-match", "*")];
    let body = Body::from(json!({"entries": entries(bodies)}).to_string());
    browser.send(Method::POST, &format!("/v1/cases/{case}/entries"), &headers, body).await
}

/// Bodies as new entries.
pub(crate) fn entries(bodies: Vec<Value>) -> Value {
    bodies.into_iter().map(|body| json!({"id": Id::new_v4(), "body": body})).collect()
}

impl House {
    /// A new agency in a state.
    pub(crate) async fn agency_in(&self, name: &str, state: &str) -> Id {
        let (id, kind) = (Id::new_v4(), "agency".to_owned());
        let agency = Agency { id, name: name.to_owned(), kind, state: state.to_owned() };
        self.store.keep_agency_as_operator(agency).await.expect("an agency").id
    }

    /// A new server on which it counts for a day that one has proved who one is.
    pub(crate) async fn with_long_step_up() -> Self {
        Self::set(|settings| settings.limits.step_up = settings.limits.absolute, |server| server).await
    }

    /// A new user, signed in twice.
    pub(crate) async fn user(&self, login: &str, role: Role, agency: Id) -> User {
        self.user_under(login, role, agency, None, None).await
    }

    /// A new user with a supervisor, or of a case.
    pub(crate) async fn user_under(
        &self,
        login: &str,
        role: Role,
        agency: Id,
        supervisor: Option<Id>,
        case: Option<Id>,
    ) -> User {
        let profile = Profile { login: login.to_owned(), name: format!("Name of {login}") };
        let new = NewUser { id: Id::new_v4(), agency, role, profile, supervisor, case };
        let id = self.store.add_user_as_operator(new).await.expect("a user").id;
        self.store.set_secrets(operator(), id, CHEAP.to_owned(), None, Vec::new()).await.expect("secrets");
        let (plain, proven) = (self.linked(id).await, self.linked(id).await);
        let reply = proven.post("/v1/session/step-up", &json!({"password": PASSWORD})).await;
        assert_eq!(reply.status, 204, "{}", reply.text());
        User { id, agency, role, plain, proven }
    }
}

/// What a field of a marked case holds. No two fields and no two cases share one.
pub(crate) fn mark(case: Id, field: Field) -> String {
    match field {
        // Its keys are closed and its values yes and no: the key itself is the mark.
        Field::Context => "trafficker_prosecuted".to_owned(),
        field => format!("canary{}{}", field.as_str(), &case.simple().to_string()[..12]),
    }
}

/// Those who together can write every field.
#[derive(Clone)]
pub(crate) struct Writers {
    /// Opens cases; of the agency that holds them.
    pub(crate) officer: User,
    /// Takes testimony.
    pub(crate) detective: User,
    /// Writes what is privileged.
    pub(crate) lawyer: User,
}

impl Writers {
    /// New ones, the officer and the detective of an agency, the lawyer of none of the others'.
    pub(crate) async fn new(house: &House, name: &str, agency: Id) -> Self {
        let office = house.agency_in(&format!("Lawyers of {name}"), "ID").await;
        Self {
            officer: house.user(&format!("officer of {name}"), Role::FrontlineOfficer, agency).await,
            detective: house.user(&format!("detective of {name}"), Role::Investigator, agency).await,
            lawyer: house.user(&format!("lawyer of {name}"), Role::DefenceLawyer, office).await,
        }
    }

    /// Opens a case of a state in which every field holds its mark. `consented` may see all of it as recipient.
    pub(crate) async fn case(&self, state: &str, consented: Id) -> Id {
        let case = Id::new_v4();
        let mut bodies = vec![json!({"kind": "case", "case": document(case, state)})];
        bodies.extend(written_first(case, consented));
        let new = json!({"id": case, "entries": entries(bodies)});
        let reply = self.officer.post(Purpose::Identification, "/v1/cases", &new).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
        self.put(case, self.detective.id, "assigned").await;
        self.put(case, self.lawyer.id, "counsel").await;
        let held = |field| mark(case, field);
        let place =
            json!({"kind": "whereabouts", "place": held(Field::Whereabouts), "safe_to_contact": "no"});
        let care = vec![place, json!({"kind": "health", "text": held(Field::Health)})];
        let said = json!({"kind": "testimony", "text": held(Field::Testimony), "against": "the foreman"});
        let between = json!({"kind": "note", "text": held(Field::Privileged), "privileged": true});
        for (who, purpose, bodies) in [
            (&self.officer, Purpose::Protection, care),
            (&self.detective, Purpose::TraffickingInvestigation, vec![said]),
            (&self.lawyer, Purpose::Defence, vec![between]),
        ] {
            let reply = who.write(purpose, case, bodies).await;
            assert_eq!(reply.status, 201, "{}", reply.text());
        }
        case
    }

    /// Puts a user or an agency on a case.
    pub(crate) async fn put(&self, case: Id, user: Id, relation: &str) {
        self.change(case, user, relation, true).await;
    }

    /// Takes a user or an agency off a case.
    pub(crate) async fn take_off(&self, case: Id, user: Id, relation: &str) {
        self.change(case, user, relation, false).await;
    }

    async fn change(&self, case: Id, user: Id, relation: &str, lasts: bool) {
        let wanted = json!({"user": user, "relation": relation, "lasts": lasts});
        let reply =
            self.officer.post(Purpose::Identification, &format!("/v1/cases/{case}/members"), &wanted).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
    }
}

/// A working document with marks.
pub(crate) fn document(case: Id, state: &str) -> Value {
    let held = |field| mark(case, field);
    let reference = held(Field::Reference);
    json!({
        "schema": "lindung.case/1", "reference": reference, "title": format!("title{reference}"),
        "notes": format!("notes{reference}"), "jurisdiction": state,
        "person": {"age": 19, "attributes": {"said": held(Field::Person)}},
        "suspicion": "yes",
        "identifications": [{"state": state, "authority": held(Field::Protection), "outcome": "pending"}],
        "episodes": [{"id": "e1", "act": {"recruitment": "yes"}, "means": {"deception": "yes"},
                      "purpose": {"forced_labour": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "irregular_entry", "description": held(Field::Acts),
                           "stage": "charge"}],
        "context": {"trafficker_prosecuted": "no"},
    })
}

/// What the officer who opens a case can write.
fn written_first(case: Id, consented: Id) -> Vec<Value> {
    let held = |field| mark(case, field);
    let every: Vec<&str> = Field::ALL.iter().map(|field| field.as_str()).collect();
    let agreed = |purpose: &Purpose| json!({"kind": "consent", "recipient": consented, "purpose": purpose, "fields": every, "given": true});
    let mut written = vec![
        json!({"kind": "identity", "name": held(Field::Identity), "languages": ["id"]}),
        json!({"kind": "assessment", "as_of": "2025-11-22", "corpus": {"version": "1"}, "engine": held(Field::Assessment),
               "assessment": {"principle": "applies"}}),
        json!({"kind": "decision", "act": "a1", "outcome": "applied", "reasons": held(Field::Decisions)}),
        json!({"kind": "measure", "code": "do_not_charge", "evidence": held(Field::Measures)}),
        json!({"kind": "referral", "to": held(Field::Referrals), "service": "shelter"}),
        json!({"kind": "consent", "recipient": held(Field::Consents), "purpose": "protection", "fields": ["identity"],
               "given": true}),
        json!({"kind": "document", "name": held(Field::Documents), "media_type": "text/plain", "sha256": "0".repeat(64)}),
        json!({"kind": "note", "text": held(Field::Notes)}),
    ];
    written.extend(Purpose::ALL.iter().map(agreed));
    written
}

/// A body that writes to a field.
pub(crate) fn body_of(field: Field) -> Value {
    match field {
        Field::Reference => json!({"kind": "facts", "set": {"title": "anew"}}),
        Field::Person => json!({"kind": "facts", "set": {"person.age": 20}}),
        Field::Identity => json!({"kind": "identity", "name": "somebody else"}),
        Field::Whereabouts => json!({"kind": "whereabouts", "place": "elsewhere"}),
        Field::Health => json!({"kind": "health", "text": "well"}),
        Field::Protection => json!({"kind": "facts", "set": {"episodes.e1.means.deception": "unknown"}}),
        Field::Acts => json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": "trial"}}),
        Field::Context => json!({"kind": "facts", "set": {"context.consented": "no"}}),
        Field::Assessment => {
            json!({"kind": "assessment", "as_of": "2025-11-22", "corpus": {}, "engine": "1", "assessment": {}})
        }
        Field::Decisions => json!({"kind": "decision", "act": "a1", "outcome": "applied", "reasons": "so"}),
        Field::Measures => json!({"kind": "measure", "code": "do_not_charge"}),
        Field::Referrals => json!({"kind": "referral", "to": "somewhere", "service": "shelter"}),
        Field::Consents => {
            json!({"kind": "consent", "recipient": "nobody here", "purpose": "protection", "fields": ["health"],
                   "given": false})
        }
        Field::Documents => {
            json!({"kind": "document", "name": "a paper", "media_type": "text/plain", "sha256": "1".repeat(64)})
        }
        Field::Testimony => json!({"kind": "testimony", "text": "they kept the passport"}),
        Field::Notes => json!({"kind": "note", "text": "tired"}),
        Field::Privileged => json!({"kind": "note", "text": "between us", "privileged": true}),
    }
}

//! The people of the stories, and what they may do.

use lindung_store::access::act::{self, Approval, InHouse, OnCase};
use lindung_store::access::{Asker, Denied, Grant, Purpose, Relation, Requester, Role};
use lindung_store::people::{Agency, NewUser, Profile};
use lindung_store::record::Body;
use lindung_store::{Error, Id, Refusal};
use serde_json::{Value, json};

use crate::house::House;

/// Somebody who works with cases.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) id: Id,
    pub(crate) agency: Id,
    pub(crate) role: Role,
    login: &'static str,
    supervisor: Option<u128>,
}

const fn person(id: u128, agency: u128, role: Role, login: &'static str, supervisor: Option<u128>) -> Person {
    Person { id: Id::from_u128(id), agency: Id::from_u128(agency), role, login, supervisor }
}

pub(crate) const POLICE: u128 = 0xa1;
pub(crate) const SHELTER: u128 = 0xa2;
pub(crate) const OTHERS: u128 = 0xa3;

pub(crate) const CHIEF: Person = person(0xb1, POLICE, Role::FrontlineOfficer, "chief", None);
pub(crate) const OFFICER: Person = person(0xb2, POLICE, Role::FrontlineOfficer, "officer", Some(0xb1));
pub(crate) const COLLEAGUE: Person = person(0xb3, POLICE, Role::FrontlineOfficer, "colleague", Some(0xb1));
pub(crate) const DETECTIVE: Person = person(0xb4, POLICE, Role::Investigator, "detective", None);
pub(crate) const MATRON: Person = person(0xc1, SHELTER, Role::ShelterWorker, "matron", None);
pub(crate) const WORKER: Person = person(0xc2, SHELTER, Role::ShelterWorker, "worker", Some(0xc1));
pub(crate) const LAWYER: Person = person(0xd1, OTHERS, Role::DefenceLawyer, "lawyer", None);
pub(crate) const JUDGE: Person = person(0xd2, OTHERS, Role::Judge, "judge", None);
pub(crate) const ADMINISTRATOR: Person = person(0xd3, OTHERS, Role::Administrator, "administrator", None);
pub(crate) const BORDER: Person = person(0xd4, OTHERS, Role::ImmigrationOfficer, "border", None);
pub(crate) const RANGER: Person = person(0xd5, OTHERS, Role::FrontlineOfficer, "ranger", Some(0xd6));
pub(crate) const WARDEN: Person = person(0xd6, OTHERS, Role::FrontlineOfficer, "warden", None);

const ALL: [Person; 12] = [
    CHIEF,
    OFFICER,
    COLLEAGUE,
    DETECTIVE,
    MATRON,
    WORKER,
    LAWYER,
    JUDGE,
    ADMINISTRATOR,
    BORDER,
    RANGER,
    WARDEN,
];

impl Person {
    /// A request of this person, who just proved who they are.
    pub(crate) fn asks(&self, purpose: Purpose) -> Asker {
        let (user, agency) = (self.id.as_u128(), self.agency.as_u128());
        Asker { user, agency, role: self.role, purpose, stepped_up: true }
    }
}

/// The person concerned of a case.
pub(crate) fn subject(case: Id) -> NewUser {
    NewUser {
        id: Id::from_u128(0xee),
        agency: Id::from_u128(SHELTER),
        role: Role::PersonConcerned,
        profile: Profile { login: "subject".to_owned(), name: "Ploy".to_owned() },
        supervisor: None,
        case: Some(case),
    }
}

impl House {
    /// The agencies and everybody in them.
    pub(crate) async fn peopled(self) -> Self {
        for (id, name, kind) in [
            (POLICE, "Police", "police"),
            (SHELTER, "Baan Kredtrakarn", "shelter"),
            (OTHERS, "Others", "court"),
        ] {
            let agency =
                Agency { id: Id::from_u128(id), name: name.into(), kind: kind.into(), state: "TH".into() };
            self.store.keep_agency_as_operator(agency).await.expect("an agency");
        }
        for person in ALL {
            let user = NewUser {
                id: person.id,
                agency: person.agency,
                role: person.role,
                profile: Profile {
                    login: person.login.into(),
                    name: format!("{} of the tests", person.login),
                },
                supervisor: person.supervisor.map(Id::from_u128),
                case: None,
            };
            self.store.add_user_as_operator(user).await.expect("a user");
        }
        self
    }

    /// The right to act on a case, as somebody stands towards it now.
    pub(crate) async fn may<A: OnCase>(
        &self,
        who: Person,
        purpose: Purpose,
        case: Id,
    ) -> Result<Grant<A>, Denied> {
        let standing = self.store.standing(case, who.id, who.agency).await.expect("the database answers");
        self.store.policies().grant_on(&who.asks(purpose), case.as_u128(), standing)
    }

    /// The same, where it must be given.
    pub(crate) async fn grant<A: OnCase>(&self, who: Person, purpose: Purpose, case: Id) -> Grant<A> {
        self.may(who, purpose, case).await.unwrap_or_else(|_| panic!("{} may not: {purpose}", who.login))
    }

    /// The right to act without a case.
    pub(crate) fn grant_in_house<A: InHouse>(&self, who: Person, purpose: Purpose) -> Grant<A> {
        self.store.policies().grant_in_house(&who.asks(purpose)).expect("a grant")
    }

    /// The right to answer a request.
    pub(crate) async fn may_approve<A: Approval>(
        &self,
        who: Person,
        purpose: Purpose,
        case: Id,
        requester: Requester,
    ) -> Result<Grant<A>, Denied> {
        let standing = self.store.standing(case, who.id, who.agency).await.expect("the database answers");
        self.store.policies().grant_approval(&who.asks(purpose), (case.as_u128(), standing), requester)
    }

    /// Opens a case of the officer with a document and more entries. Gives its id.
    pub(crate) async fn open_case(&self, reference: &str, more: Vec<Value>) -> Id {
        self.open_case_as(OFFICER, reference, more).await
    }

    /// Opens a case of somebody else.
    pub(crate) async fn open_case_as(&self, who: Person, reference: &str, more: Vec<Value>) -> Id {
        let id = Id::new_v4();
        let grant = self.grant_in_house::<act::OpenCase>(who, Purpose::Identification);
        let first = json!({"kind": "case", "case": document(reference)});
        let bodies = entries(std::iter::once(first).chain(more));
        let receipt = self.store.open_case(grant, id, bodies).await.expect("a case is opened");
        assert_eq!(receipt.case, id);
        id
    }

    /// Writes bodies at the end of a case. Gives its new number.
    pub(crate) async fn write(&self, who: Person, purpose: Purpose, case: Id, bodies: Vec<Value>) -> i64 {
        let grant = self.grant(who, purpose, case).await;
        self.store.append(grant, None, entries(bodies)).await.expect("entries are written").seq
    }

    /// Puts somebody, or an agency, on a case.
    pub(crate) async fn assign(&self, by: Person, case: Id, who: Id, relation: Relation) {
        let purpose =
            if by.role == Role::ShelterWorker { Purpose::Protection } else { Purpose::Identification };
        let grant = self.grant::<act::Assign>(by, purpose, case).await;
        self.store.assign(grant, who, relation, true).await.expect("is put on the case");
    }
}

/// Bodies as entries with new ids.
pub(crate) fn entries(bodies: impl IntoIterator<Item = Value>) -> Vec<(Id, Body)> {
    bodies.into_iter().map(|body| (Id::new_v4(), self::body(body))).collect()
}

/// A body that keeps its contract.
pub(crate) fn body(value: Value) -> Body {
    Body::read(value).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A working document.
pub(crate) fn document(reference: &str) -> Value {
    json!({
        "schema": "lindung.case/1", "reference": reference, "jurisdiction": "TH",
        "person": {"age": 19},
        "suspicion": "yes",
        "episodes": [{"id": "e1", "means": {"deception": "unknown"}}],
        "unlawful_acts": [{"id": "a1", "offence": "immigration.entry", "stage": "charge"}],
        "context": {"count": 0},
    })
}

/// A refusal, where there must be one.
pub(crate) fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

//! Role × standing × purpose × step-up × field over HTTP: what is answered is what the matrix lists.

use futures_util::StreamExt;
use lindung_store::Id;
use lindung_store::access::{Action, Field, Purpose, Relation, Role, Standing};
use serde_json::json;

use crate::browser::Reply;
use crate::cast::{User, Writers, body_of, get, mark, write};
use crate::expected::{Asks, is_of};
use crate::support::House;

/// One user towards one case.
#[derive(Clone)]
struct Towards {
    user: User,
    case: Id,
    standing: Standing,
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    View,
    Field(Field),
    Append(Field),
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_is_the_one_the_matrix_lists() {
    let all = everybody().await;
    let mut tally = Tally::default();
    // Reading first: what is written later takes the place of some marks.
    for question in [views(&all), fields(&all), appends(&all)] {
        let answered = futures_util::stream::iter(question).map(answer).buffer_unordered(16);
        let answered: Vec<(Asks, Wanted, Id, Reply)> = answered.collect().await;
        for (asks, wanted, case, reply) in answered {
            tally.count(asks, wanted, case, &reply);
        }
    }
    println!(
        "matrix over HTTP: {} questions, {} allowed, {} wrong allows, {} wrong denials",
        tally.asked,
        tally.allowed,
        tally.wrong_allows.len(),
        tally.wrong_denials.len()
    );
    let first = |found: &[String]| found.iter().take(5).cloned().collect::<Vec<_>>();
    assert!(tally.wrong_allows.is_empty(), "allowed wrongly: {:#?}", first(&tally.wrong_allows));
    assert!(tally.wrong_denials.is_empty(), "denied wrongly: {:#?}", first(&tally.wrong_denials));
    assert!(
        tally.asked > 15_000 && tally.allowed > 1_000,
        "{} asked, {} allowed",
        tally.asked,
        tally.allowed
    );
}

type Question = (Towards, Purpose, bool, Wanted);

fn views(all: &[Towards]) -> Vec<Question> {
    let of = |towards: &Towards| {
        let asked =
            Purpose::ALL.iter().flat_map(|purpose| [false, true].map(|stepped_up| (*purpose, stepped_up)));
        asked.map(|(purpose, step)| (towards.clone(), purpose, step, Wanted::View)).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}

/// Every field for the role's own purposes; for the others, which open nothing, one field each.
fn each_field(all: &[Towards], steps: &[bool], wanted: fn(Field) -> Wanted) -> Vec<Question> {
    let mut made = Vec::new();
    let mut turn = Field::ALL.iter().cycle();
    for towards in all {
        for purpose in Purpose::ALL.iter().copied() {
            let own = is_of(towards.user.role, purpose);
            let fields: Vec<Field> =
                if own { Field::ALL.to_vec() } else { turn.by_ref().take(1).copied().collect() };
            let steps = if own { steps } else { &[true] };
            for step in steps {
                made.extend(fields.iter().map(|field| (towards.clone(), purpose, *step, wanted(*field))));
            }
        }
    }
    made
}

fn fields(all: &[Towards]) -> Vec<Question> {
    each_field(all, &[false, true], Wanted::Field)
}

fn appends(all: &[Towards]) -> Vec<Question> {
    // A step-up only ever adds: what is denied after one is denied before it.
    each_field(all, &[true], Wanted::Append)
}

async fn answer((towards, purpose, stepped_up, wanted): Question) -> (Asks, Wanted, Id, Reply) {
    let Towards { user, case, standing } = towards;
    let session = user.session(stepped_up);
    let reply = match wanted {
        Wanted::View => get(session, purpose, &format!("/v1/cases/{case}")).await,
        Wanted::Field(field) => get(session, purpose, &format!("/v1/cases/{case}/fields/{field}")).await,
        Wanted::Append(field) => write(session, purpose, case, vec![body_of(field)]).await,
    };
    (Asks { role: user.role, purpose, standing, stepped_up }, wanted, case, reply)
}

#[derive(Default)]
struct Tally {
    asked: usize,
    allowed: usize,
    wrong_allows: Vec<String>,
    wrong_denials: Vec<String>,
}

impl Tally {
    fn count(&mut self, asks: Asks, wanted: Wanted, case: Id, reply: &Reply) {
        self.asked += 1;
        let told = || format!("{asks:?} {wanted:?}: {} {}", reply.status, reply.text());
        let listed = match wanted {
            Wanted::View => asks.fields(Action::Read),
            Wanted::Field(field) => asks.fields(Action::Read).intersection(field.into()),
            Wanted::Append(field) => asks.fields(Action::Append).intersection(field.into()),
        };
        let done = if matches!(wanted, Wanted::Append(_)) { 201 } else { 200 };
        match (reply.status == done, listed.is_empty()) {
            (true, true) => self.wrong_allows.push(told()),
            (false, false) => self.wrong_denials.push(told()),
            (true, false) => self.allowed += 1,
            (false, true) if [403, 404].contains(&reply.status) => {}
            (false, true) => self.wrong_denials.push(told()),
        }
        if matches!(wanted, Wanted::Append(_)) {
            return;
        }
        for field in Field::ALL.iter().copied() {
            match (reply.text().contains(&mark(case, field)), listed.contains(field)) {
                (true, false) => self.wrong_allows.push(format!("{field} in {}", told())),
                (false, true) => self.wrong_denials.push(format!("no {field} in {}", told())),
                (true, true) | (false, false) => {}
            }
        }
        if matches!(wanted, Wanted::View) && reply.status == 200 {
            let withheld: Vec<&str> = listed.complement().iter().map(Field::as_str).collect();
            if reply.json()["withheld"] != json!(withheld) {
                self.wrong_denials.push(format!("withheld in {}", told()));
            }
        }
    }
}

/// A user of each role towards a case of each standing.
async fn everybody() -> Vec<Towards> {
    use Relation::{Agency, Assigned, Counsel, Court, Emergency, Recipient, Subject, Supervisor};
    let house = House::new().await;
    let (here, there) = (house.agency_in("here", "ID").await, house.agency_in("there", "ID").await);
    let aside = house.agency_in("aside", "ID").await;
    let (at_home, away) =
        (Writers::new(&house, "here", here).await, Writers::new(&house, "there", there).await);
    let mut all = Vec::new();
    let mut users = Vec::new();
    for role in Role::ALL.iter().copied() {
        let user = house.user(role.as_str(), role, here).await;
        let junior = format!("junior of {role}");
        let junior = house.user_under(&junior, Role::FrontlineOfficer, there, Some(user.id), None).await;
        users.push((user, junior.id));
    }
    let given = [Assigned, Counsel, Court, Recipient, Supervisor];
    let standings = [
        vec![],
        vec![Agency],
        vec![Assigned],
        vec![Counsel],
        vec![Court],
        vec![Recipient],
        vec![Supervisor],
        vec![Emergency],
        vec![Agency, Assigned],
        vec![Agency, Supervisor],
        vec![Agency].into_iter().chain(given).collect(),
    ];
    for relations in standings {
        let writers = if relations.contains(&Agency) { &at_home } else { &away };
        let case = writers.case("ID", here).await;
        for (user, junior) in &users {
            for relation in relations.iter().filter(|relation| given.contains(relation)) {
                match relation {
                    Recipient => writers.put(case, here, "recipient").await,
                    Supervisor => writers.put(case, *junior, "assigned").await,
                    other => writers.put(case, user.id, other.as_str()).await,
                }
            }
            let why = json!({"case": case, "reason": "somebody's life is in danger"});
            let opens = relations.contains(&Emergency);
            if opens && user.post(Purpose::Protection, "/v1/emergencies", &why).await.status != 201 {
                let asks = |stepped_up| Asks {
                    role: user.role,
                    purpose: Purpose::Protection,
                    standing: Standing::EMPTY,
                    stepped_up,
                };
                assert!(!asks(true).may(Action::BreakGlass), "{} may open in an emergency", user.role);
                continue;
            }
            let standing = relations.iter().copied().collect();
            all.push(Towards { user: user.clone(), case, standing });
        }
    }
    let case = away.case("ID", here).await;
    for role in Role::ALL.iter().copied() {
        let user = house.user_under(&format!("subject as {role}"), role, aside, None, Some(case)).await;
        all.push(Towards { user, case, standing: Subject.into() });
    }
    for Towards { user, case, standing } in &all {
        let found = house.store.standing(*case, user.id, user.agency).await.expect("a standing");
        assert_eq!(found, *standing, "{}", user.role);
    }
    all
}

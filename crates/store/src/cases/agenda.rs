//! What there is to do: in one case, and over all cases of a user, a team or an agency, what is due first first.

use std::sync::Arc;

use lindung_access::act::Act;
use lindung_access::{Asker, Field, FieldSet, Grant, Policies, Standing, act};
use serde::Serialize;
use serde_json::{Value, json};

use super::find::After;
use super::{Held, asker, author, consent, read::notes, standing};
use crate::db::writer::Tx;
use crate::db::{Loan, rows};
use crate::docket::{Beside, Change, Demand, Docket, State, Task, end_of, gone, standing_tasks};
use crate::keys::{CaseKey, Keys};
use crate::ledger::Author;
use crate::record::Record;
use crate::{Error, Id, Instant, Refusal, Rules, Store};

/// Whose tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The user's own.
    Mine,
    /// Those of the users that the user supervises.
    Team,
    /// Those that nobody has, in cases of the user's agency.
    Agency,
}

/// A case with something to do in it.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Due {
    /// The case.
    pub case: uuid::Uuid,
    /// The state that could punish.
    pub state: String,
    /// The number of its last entry.
    pub seq: i64,
    /// The pseudonymous reference, where it may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Value>,
    /// The open tasks, what is due first first.
    pub tasks: Vec<Task>,
}

/// A page of cases with something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    /// The cases, what is due first first.
    pub cases: Vec<Due>,
    /// Where the next page begins; nothing at the end.
    pub next: Option<After>,
}

/// A measure that lasts until a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Term {
    /// What, as `reflection_period` or `temporary_status`.
    pub code: String,
    /// For which act, where it is of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// Its last day, as it was written down.
    pub until: String,
    /// Whether that day is over.
    pub over: bool,
}

/// The tasks of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Tasks {
    /// The number of its last entry.
    pub seq: i64,
    /// The tasks that the asker may see.
    pub tasks: Vec<Task>,
    /// What stages of acts, and the person's own situation, ask and nobody has answered, as far as it may be read.
    pub demands: Vec<Demand>,
    /// Measures that last until a day: a reflection period, a temporary status. The last of each for each act.
    pub terms: Vec<Term>,
    /// What came out otherwise, oldest first; nothing where the assessment may not be read.
    pub changes: Option<Vec<Change>>,
}

struct Listing {
    asker: Asker,
    by: Author,
    keys: Keys,
    rules: Arc<dyn Rules>,
    policies: Arc<Policies>,
    whose: Whose,
    overdue: bool,
    after: After,
    limit: i64,
}

/// What a list of tasks shows of a record.
const SHOWN: FieldSet = FieldSet::EMPTY.with(Field::Reference).with(Field::Measures);

impl Store {
    /// Cases with open tasks, what is due first first. Each case shown is written down as read.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn agenda(
        &self,
        grant: Grant<act::List>,
        whose: Whose,
        overdue: bool,
        after: Option<After>,
        limit: i64,
    ) -> Result<Agenda, Error> {
        let listing = Arc::new(Listing {
            asker: asker(&grant),
            by: author(&grant),
            keys: self.keys.clone(),
            rules: self.rules.clone(),
            policies: Arc::clone(&self.policies),
            whose,
            overdue,
            after: after.unwrap_or(After(Instant::MIN, Id::nil())),
            limit,
        });
        self.ask(move |tx| {
            let listing = Arc::clone(&listing);
            Box::pin(async move { listing.run(tx).await })
        })
        .await
    }

    /// The tasks of a case, those that ceased too. Who may not read the assessment sees those of the own role.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] where the grant is not for measures; else as [`Store::read_case`].
    pub async fn tasks(&self, grant: Grant<act::Read>) -> Result<Tasks, Error> {
        if !grant.may(Field::Measures) {
            return Err(Refusal::NotAllowed.into());
        }
        let wanted = SHOWN.with(Field::Assessment).with(Field::Acts).with(Field::Protection);
        let grant = Arc::new(grant.narrowed(wanted));
        let (held, shown) = self.seen(&grant, None).await?;
        if !shown.fields.contains(Field::Measures) {
            return Err(Refusal::NotAllowed.into());
        }
        let mut loan = self.read().await?;
        // As it is now, which is no older than what was just granted.
        let held = Held::get(loan.conn(), held.id).await?;
        let key = held.key(&self.keys)?;
        let record = held.record(&key)?;
        self.tasks_shown(&mut loan, &grant, shown.fields, (&held, &key, &record)).await
    }

    /// The tasks of a case as far as fields that were granted, and written down as read, let them be seen.
    pub(super) async fn tasks_shown(
        &self,
        loan: &mut Loan,
        grant: &Grant<act::Read>,
        fields: FieldSet,
        (held, key, record): (&Held, &CaseKey, &Record),
    ) -> Result<Tasks, Error> {
        let now = self.now();
        let (docket, mut tasks) = standing_tasks(loan, now, &*self.rules, key, held, record).await?;
        let mut demands = docket.open_demands(record);
        let all = fields.contains(Field::Assessment);
        if !all {
            tasks.retain(|task| in_hand(&docket, task, grant.role().as_str()));
        }
        tasks.sort_by_key(|task| (task.closed_at, task.due.unwrap_or(Instant::MAX), task.duty.clone()));
        // What is asked of an act shows the act; what is asked of the person shows that there may be a child.
        demands.retain(|demand| {
            fields.contains(if demand.act.is_empty() { Field::Protection } else { Field::Acts })
        });
        let (seq, terms) = (held.last.0, terms(record, now));
        Ok(Tasks { seq, tasks, terms, demands, changes: all.then_some(docket.changes) })
    }
}

/// The measures of a record that last until a day.
fn terms(record: &Record, now: Instant) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for entry in record.lists.get("measure").into_iter().flatten() {
        let text = |key: &str| entry.body.get(key).and_then(Value::as_str).map(str::to_owned);
        let (Some(code), Some(until)) = (text("code"), text("until")) else { continue };
        let act = text("act");
        terms.retain(|term| term.code != code || term.act != act);
        let over = end_of(&until).is_some_and(|end| end < now);
        terms.push(Term { code, act, until, over });
    }
    terms
}

/// Whether a task lies in the hands of a role.
fn in_hand(docket: &Docket, task: &Task, role: &str) -> bool {
    let item = docket.item(&task.duty, &task.role);
    item.is_some_and(|item| item.raised.hands.iter().any(|hand| hand == role))
}

impl Listing {
    async fn run(&self, tx: &mut Tx) -> Result<Agenda, Error> {
        let found = self.near(tx).await?;
        let full = found.len() as i64 == self.limit;
        let next = found.last().filter(|_| full).map(|(due, case)| After(*due, *case));
        let ids: Vec<Id> = found.into_iter().map(|(_, case)| case).collect();
        Ok(Agenda { cases: self.shown(tx, &ids).await?, next })
    }

    /// Of cases those in which the asker may see open tasks, with these. They are written down as read.
    async fn shown(&self, tx: &mut Tx, cases: &[Id]) -> Result<Vec<Due>, Error> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let standings = standing::standings(tx.loan.conn(), cases, user, agency, tx.now).await?;
        let mut held = Held::several(tx.loan.conn(), cases).await?;
        let beside = Beside::of(&mut tx.loan, cases).await?;
        let mut open = Vec::with_capacity(cases.len());
        for case in cases {
            let standing = standings.get(case).copied().unwrap_or(Standing::EMPTY);
            let Some(fields) = self.fields(*case, standing) else { continue };
            let Some(held) = held.remove(case) else { continue };
            let key = held.key(&self.keys)?;
            let record = held.record(&key)?;
            let towards = (*case, standing);
            let fields =
                consent::within(tx, &self.policies, &self.asker, towards, fields, &record).await?.fields;
            if fields.contains(Field::Measures) {
                open.push((held, key, record, fields));
            }
        }
        let records: Vec<&Record> = open.iter().map(|(_, _, record, _)| record).collect();
        let gone = gone(&mut tx.loan, &records).await?;
        let owners = match self.whose {
            Whose::Mine => vec![user],
            Whose::Agency => vec![agency],
            Whose::Team => self.team(tx, user).await?,
        };
        let (mut due, mut read) = (Vec::new(), Vec::new());
        for (held, key, record, fields) in &open {
            let (docket, tasks) = beside.tasks(tx.now, &*self.rules, (key, held, record), &gone)?;
            let tasks = self.wanted(&docket, tasks, *fields, &owners);
            if tasks.is_empty() {
                continue;
            }
            let shown = fields.intersection(SHOWN);
            read.push((held, shown));
            due.push(Due {
                case: held.id,
                state: held.jurisdiction.clone(),
                seq: held.last.0,
                reference: record.case.get("reference").filter(|_| shown.contains(Field::Reference)).cloned(),
                tasks,
            });
        }
        let what = json!({"act": act::List::ACTION.as_str(), "tasks": true});
        notes(tx, &self.keys, &self.by, &read, &what).await?;
        Ok(due)
    }

    /// The fields of a case that a list of tasks may show; nothing where not even that it exists.
    fn fields(&self, case: Id, standing: Standing) -> Option<FieldSet> {
        let (asker, id) = (&self.asker, case.as_u128());
        drop(self.policies.grant_on::<act::See>(asker, id, standing).ok()?);
        let read = self.policies.grant_on::<act::Read>(asker, id, standing).ok()?;
        Some(read.fields().intersection(SHOWN.with(Field::Assessment)))
    }

    /// The open tasks that are asked for, what is due first first.
    fn wanted(&self, docket: &Docket, mut tasks: Vec<Task>, fields: FieldSet, owners: &[Id]) -> Vec<Task> {
        let all = fields.contains(Field::Assessment);
        tasks.retain(|task| {
            task.state == State::Open
                && owners.contains(&task.owner)
                && (!self.overdue || task.overdue)
                && (all || self.whose != Whose::Agency || in_hand(docket, task, self.by.role.as_str()))
        });
        tasks.sort_by_key(|task| (task.due.unwrap_or(Instant::MAX), task.duty.clone()));
        tasks
    }

    /// The next cases and what is due first in each.
    async fn near(&self, tx: &mut Tx) -> Result<Vec<(Instant, Id)>, Error> {
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let before = if self.overdue { tx.now } else { Instant::MAX };
        let owner = if self.whose == Whose::Agency { agency } else { user };
        if self.whose == Whose::Team {
            return self.near_team(tx, user).await;
        }
        self.of(tx, owner, before).await
    }

    /// The next cases with something for one owner.
    async fn of(&self, tx: &mut Tx, owner: Id, before: Instant) -> Result<Vec<(Instant, Id)>, Error> {
        let found = rows!(
            tx.loan.conn(),
            (i64, Id),
            "SELECT due, case_id FROM agenda WHERE user_id = $1 AND due >= $2
             AND (due > $2 OR case_id > $3) AND due <= $4 ORDER BY due, case_id LIMIT $5",
            owner,
            self.after.0,
            self.after.1,
            before,
            self.limit
        )?;
        Ok(found)
    }

    /// The next cases with something for anybody in a team. Each case counts once, for whom of the team something is
    /// due first in it; asked one by one in the order of each, as the whole agenda of a team is long.
    async fn near_team(&self, tx: &mut Tx, supervisor: Id) -> Result<Vec<(Instant, Id)>, Error> {
        let before = if self.overdue { tx.now } else { Instant::MAX };
        let mut near: Vec<(Instant, Id)> = Vec::new();
        for member in self.team(tx, supervisor).await? {
            near.extend(rows!(
                tx.loan.conn(),
                (i64, Id),
                "SELECT a.due, a.case_id FROM agenda a WHERE a.user_id = $1 AND a.due >= $2
                 AND (a.due > $2 OR a.case_id > $3) AND a.due <= $4
                 AND NOT EXISTS (SELECT 1 FROM agenda o JOIN users u ON u.id = o.user_id
                                 WHERE o.case_id = a.case_id AND u.supervisor = $6
                                 AND (o.due < a.due OR (o.due = a.due AND o.user_id < a.user_id)))
                 ORDER BY a.due, a.case_id LIMIT $5",
                member,
                self.after.0,
                self.after.1,
                before,
                self.limit,
                supervisor
            )?);
        }
        near.sort_unstable();
        near.truncate(usize::try_from(self.limit).unwrap_or(0));
        Ok(near)
    }

    /// The users whom somebody supervises.
    async fn team(&self, tx: &mut Tx, supervisor: Id) -> Result<Vec<Id>, Error> {
        let team = rows!(tx.loan.conn(), (Id,), "SELECT id FROM users WHERE supervisor = $1", supervisor)?;
        Ok(team.into_iter().map(|(id,)| id).collect())
    }
}

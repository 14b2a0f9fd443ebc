//! Keeping dockets: sealed beside the case, and who has how much to do until when.

use std::collections::{BTreeMap, HashMap};

use super::{Cause, Docket, State, Task, tasks};
use crate::cases::Held;
use crate::db::writer::Tx;
use crate::db::{Conn, Loan, row, rows, rows_of, run};
use crate::keys::CaseKey;
use crate::people::tell;
use crate::record::{Folded, Record};
use crate::{Damage, Fault, Id, Instant, Rules};

/// The docket of a case; nothing where none was made.
pub(crate) async fn kept(conn: Conn<'_>, key: &CaseKey, case: Id) -> Result<Option<Docket>, Fault> {
    let found = row!(conn, (i64, Vec<u8>), "SELECT seq, body FROM dockets WHERE case_id = $1", case)?;
    let Some((seq, body)) = found else { return Ok(None) };
    let clear = key.open_docket(case, seq, &body)?;
    Docket::read(&clear).map(Some).ok_or_else(|| Damage::Shape("a docket").into())
}

/// A docket made anew and not yet kept.
pub(crate) struct Made {
    pub(crate) docket: Docket,
    /// Whether something came out otherwise than before.
    changed: bool,
    /// Whether no duty came, went or grew.
    same: bool,
    /// Whether the person was, or was presumed to be, a child before.
    was_child: bool,
}

impl Made {
    /// Whether it would end that the person is treated as a child.
    pub(crate) fn no_child_now(&self) -> bool {
        self.was_child && !self.docket.child
    }
}

/// Makes the docket of a case anew, because of entries or else of the law; nothing where no law is held for it.
pub(crate) async fn make(
    tx: &mut Tx,
    rules: &dyn Rules,
    key: &CaseKey,
    case: Id,
    record: &Record,
    because: Option<&Cause>,
) -> Result<Option<Made>, Fault> {
    let Some(outlook) = rules.outlook(record, tx.now) else { return Ok(None) };
    let before = kept(tx.loan.conn(), key, case).await?.unwrap_or_default();
    let (told, items, was_child) = (before.changes.len(), before.items.clone(), before.child);
    let by_law = because.is_none();
    let because = because.cloned().unwrap_or_else(|| Cause::Law { from: before.law.clone() });
    let docket = before.after(outlook, tx.now, &because);
    let changed = docket.changes.len() > told;
    // What people said of tasks is as it was where nothing but the law was asked anew.
    let same = by_law && docket.items == items;
    Ok(Some(Made { docket, changed, same, was_child }))
}

/// Keeps a docket, and tells those on the case, but whoever caused it, where something came out otherwise.
pub(crate) async fn put(
    tx: &mut Tx,
    rules: &dyn Rules,
    key: &CaseKey,
    (case, seq): (Id, i64),
    record: &Record,
    made: &Made,
    by: Option<Id>,
) -> Result<(), Fault> {
    let body = key.seal_docket(case, seq, &made.docket.write())?;
    run!(
        tx.loan.conn(),
        "INSERT INTO dockets (case_id, seq, law, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, law = excluded.law, body = excluded.body",
        case,
        seq,
        rules.law(tx.now),
        body.as_slice()
    )?;
    if made.same && !made.changed {
        return Ok(());
    }
    let people = people(tx.loan.conn(), case).await?;
    agenda(tx, case, &made.docket, record, &people).await?;
    if made.changed {
        for (user, _) in people.iter().filter(|(user, _)| Some(*user) != by) {
            tell(tx, *user, "result_changed", case).await?;
        }
    }
    Ok(())
}

/// Those who work on a case, with their roles, first come first.
pub(super) async fn people(conn: Conn<'_>, case: Id) -> Result<Vec<(Id, String)>, Fault> {
    rows!(
        conn,
        (Id, String),
        "SELECT m.user_id, u.role FROM members m JOIN users u ON u.id = m.user_id
         WHERE m.case_id = $1 AND m.ended IS NULL AND m.relation <> 'recipient' AND u.disabled_at IS NULL
         ORDER BY m.since, m.user_id",
        case
    )
}

/// Users who took a task in one of the records, or were given one, and are disabled.
pub(crate) async fn gone(loan: &mut Loan, records: &[&Record]) -> Result<Vec<Id>, Fault> {
    let to = |entry: &Folded| {
        entry.body.get("to").and_then(|to| to.as_str()).and_then(|to| Id::parse_str(to).ok())
    };
    let entries = records.iter().filter_map(|record| record.lists.get("task")).flatten();
    let mut named: Vec<Id> = entries.flat_map(|entry| [Some(entry.by), to(entry)]).flatten().collect();
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return Ok(named);
    }
    let disabled = "SELECT id FROM users WHERE disabled_at IS NOT NULL AND id IN ({})";
    Ok(rows_of!(loan.conn(), (Id,), disabled, &named)?.into_iter().map(|(id,)| id).collect())
}

/// What a user has to do goes to the agencies of the cases: the user was disabled.
pub(crate) async fn hand_back(tx: &mut Tx, user: Id) -> Result<(), Fault> {
    run!(
        tx.loan.conn(),
        "INSERT INTO agenda (user_id, case_id, open, due)
         SELECT c.agency, a.case_id, a.open, a.due FROM agenda a JOIN cases c ON c.id = a.case_id WHERE a.user_id = $1
         ON CONFLICT (user_id, case_id) DO UPDATE SET open = agenda.open + excluded.open,
             due = CASE WHEN excluded.due < agenda.due THEN excluded.due ELSE agenda.due END",
        user
    )?;
    run!(tx.loan.conn(), "DELETE FROM agenda WHERE user_id = $1", user)?;
    Ok(())
}

/// Writes down who has how much to do in a case, and what comes first.
async fn agenda(
    tx: &mut Tx,
    case: Id,
    docket: &Docket,
    record: &Record,
    people: &[(Id, String)],
) -> Result<(), Fault> {
    let agency = row!(tx.loan.conn(), (Id,), "SELECT agency FROM cases WHERE id = $1", case)?;
    let agency = agency.map_or(Id::nil(), |(agency,)| agency);
    run!(tx.loan.conn(), "DELETE FROM agenda WHERE case_id = $1", case)?;
    if record.merged_into().is_some() {
        return Ok(());
    }
    let mut of: BTreeMap<Id, (i64, Instant)> = BTreeMap::new();
    let gone = gone(&mut tx.loan, &[record]).await?;
    let all = tasks(docket, record, people, &gone, agency, tx.now);
    for task in all.iter().filter(|task| task.state == State::Open) {
        let (open, due) = of.entry(task.owner).or_insert((0, Instant::MAX));
        *open += 1;
        *due = (*due).min(task.due.unwrap_or(Instant::MAX));
    }
    for (owner, (open, due)) in of {
        run!(
            tx.loan.conn(),
            "INSERT INTO agenda (user_id, case_id, open, due) VALUES ($1, $2, $3, $4)",
            owner,
            case,
            open,
            due
        )?;
    }
    Ok(())
}

/// Makes the agenda of a case anew: people came or went.
pub(crate) async fn regroup(tx: &mut Tx, key: &CaseKey, held: &Held) -> Result<(), Fault> {
    let Some(docket) = kept(tx.loan.conn(), key, held.id).await? else { return Ok(()) };
    let people = people(tx.loan.conn(), held.id).await?;
    agenda(tx, held.id, &docket, &held.record(key)?, &people).await
}

/// Takes the docket of a case away, with its agenda.
pub(crate) async fn forget(tx: &mut Tx, case: Id) -> Result<(), Fault> {
    run!(tx.loan.conn(), "DELETE FROM dockets WHERE case_id = $1", case)?;
    run!(tx.loan.conn(), "DELETE FROM agenda WHERE case_id = $1", case)?;
    Ok(())
}

/// The tasks of a case as they stand now, from its docket or, where there is none, from the law.
pub(crate) async fn standing_tasks(
    loan: &mut Loan,
    now: Instant,
    rules: &dyn Rules,
    key: &CaseKey,
    held: &Held,
    record: &Record,
) -> Result<(Docket, Vec<Task>), Fault> {
    let kept = Beside::of(loan, &[held.id]).await?;
    let gone = gone(loan, &[record]).await?;
    kept.tasks(now, rules, (key, held, record), &gone)
}

/// What is kept beside several cases: the sealed dockets, and who works on each.
pub(crate) struct Beside {
    dockets: HashMap<Id, (i64, Vec<u8>)>,
    people: HashMap<Id, Vec<(Id, String)>>,
}

impl Beside {
    pub(crate) async fn of(loan: &mut Loan, cases: &[Id]) -> Result<Self, Fault> {
        let (mut dockets, mut people) = (HashMap::new(), HashMap::<Id, Vec<(Id, String)>>::new());
        if cases.is_empty() {
            return Ok(Self { dockets, people });
        }
        let kept = "SELECT case_id, seq, body FROM dockets WHERE case_id IN ({})";
        for (case, seq, body) in rows_of!(loan.conn(), (Id, i64, Vec<u8>), kept, cases)? {
            dockets.insert(case, (seq, body));
        }
        let on = rows_of!(
            loan.conn(),
            (Id, Id, String),
            "SELECT m.case_id, m.user_id, u.role FROM members m JOIN users u ON u.id = m.user_id
             WHERE m.case_id IN ({}) AND m.ended IS NULL AND m.relation <> 'recipient' AND u.disabled_at IS NULL
             ORDER BY m.since, m.user_id",
            cases
        )?;
        for (case, user, role) in on {
            people.entry(case).or_default().push((user, role));
        }
        Ok(Self { dockets, people })
    }

    /// The tasks of one of the cases; `gone` are users who took a task and are disabled.
    pub(crate) fn tasks(
        &self,
        now: Instant,
        rules: &dyn Rules,
        (key, held, record): (&CaseKey, &Held, &Record),
        gone: &[Id],
    ) -> Result<(Docket, Vec<Task>), Fault> {
        let docket = match self.dockets.get(&held.id) {
            Some((seq, body)) => {
                let clear = key.open_docket(held.id, *seq, body)?;
                Docket::read(&clear).ok_or(Damage::Shape("a docket"))?
            }
            None => match rules.outlook(record, now) {
                Some(outlook) => {
                    let because = Cause::Entries { first: 1, kinds: Vec::new() };
                    Docket::default().after(outlook, held.changed_at, &because)
                }
                None => Docket::default(),
            },
        };
        let people = self.people.get(&held.id).map(Vec::as_slice).unwrap_or_default();
        let tasks = tasks(&docket, record, people, gone, held.agency, now);
        Ok((docket, tasks))
    }
}

//! Reading a case. The reading is written down in the same transaction.

use std::collections::HashMap;
use std::sync::Arc;

use lindung_access::act::Act;
use lindung_access::{Field, FieldSet, Grant, Relation, act};
use serde_json::{Value, json};

use super::agenda::Tasks;
use super::consent::{self, Shown};
use super::held::{Held, entries};
use super::{asker, author, case, standing};
use crate::db::writer::Tx;
use crate::db::{Conn, places};
use crate::keys::Keys;
use crate::ledger::{Author, Book, Hash, Place, append_all};
use crate::record::{Folded, Record, View, correction, field_of};
use crate::{Error, Fault, Id, Instant, Store};

/// A record as it was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What may be seen of it.
    pub view: View,
    /// The whole working document, for the engine; not to be shown.
    pub document: Value,
    /// When the case was opened.
    pub opened_at: Instant,
    /// When its last entry was written.
    pub changed_at: Instant,
}

/// One entry as a reader sees it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Entry {
    /// Its id.
    pub id: uuid::Uuid,
    /// Its number in the case.
    pub seq: i64,
    /// When it was written down.
    pub at: Instant,
    /// By whom.
    pub by: uuid::Uuid,
    /// As what.
    pub role: String,
    /// Its body; absent where a field of it is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}

/// A record with its entries and its tasks.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The record.
    pub reading: Reading,
    /// All its entries, oldest first.
    pub entries: Vec<Entry>,
    /// Its tasks, where they may be seen.
    pub tasks: Option<Tasks>,
}

impl Store {
    /// Reads the fields that the grant is for; as known at an instant, where one is given.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`] where there is no such case, or the standing has changed.
    pub async fn read_case(
        &self,
        grant: Grant<act::Read>,
        as_known: Option<Instant>,
    ) -> Result<Reading, Error> {
        let grant = Arc::new(grant);
        let (held, shown) = self.seen(&grant, as_known).await?;
        let (record, seq) = match as_known {
            None => (held.record(&held.key(&self.keys)?)?, held.last.0),
            Some(until) => {
                let known = self.entries_until(&held, until).await?;
                let seq = known.last().map_or(0, |entry| entry.seq);
                (Record::of(known)?, seq)
            }
        };
        let view = View::of(held.id, seq, &record, shown.fields, shown.by_office);
        Ok(Reading { view, document: record.case, opened_at: held.opened_at, changed_at: held.changed_at })
    }

    /// The entries of a case after a number, at most `limit`. Bodies of withheld fields are left out.
    ///
    /// # Errors
    /// As [`Store::read_case`].
    pub async fn read_entries(
        &self,
        grant: Grant<act::Read>,
        after: i64,
        limit: usize,
    ) -> Result<Vec<Entry>, Error> {
        let grant = Arc::new(grant);
        let (held, Shown { fields, .. }) = self.seen(&grant, None).await?;
        let all = self.entries_until(&held, Instant::MAX).await?;
        Ok(shown(&all, fields).into_iter().filter(|entry| entry.seq > after).take(limit).collect())
    }

    /// Reads a case with its entries and its tasks, which are left out where they may not be seen. In the log it is
    /// one reading.
    ///
    /// # Errors
    /// As [`Store::read_case`].
    pub async fn read_whole(&self, grant: Grant<act::Read>) -> Result<Whole, Error> {
        let grant = Arc::new(grant);
        let (held, may) = self.seen(&grant, None).await?;
        let mut loan = self.read().await?;
        let key = held.key(&self.keys)?;
        let record = held.record(&key)?;
        let tasks = if may.fields.contains(Field::Measures) {
            Some(self.tasks_shown(&mut loan, &grant, may.fields, (&held, &key, &record)).await?)
        } else {
            None
        };
        let mut all = entries(loan.conn(), &key, held.id, Instant::MAX).await?;
        // What came after the reading is not a part of it.
        all.retain(|entry| entry.seq <= held.last.0);
        let view = View::of(held.id, held.last.0, &record, may.fields, may.by_office);
        let (opened_at, changed_at) = (held.opened_at, held.changed_at);
        let reading = Reading { view, document: record.case, opened_at, changed_at };
        Ok(Whole { reading, entries: shown(&all, may.fields), tasks })
    }

    async fn entries_until(&self, held: &Held, until: Instant) -> Result<Vec<Folded>, Fault> {
        let mut loan = self.read().await?;
        entries(loan.conn(), &held.key(&self.keys)?, held.id, until).await
    }

    /// Gets the case and writes down that it was read.
    pub(super) async fn seen(
        &self,
        grant: &Arc<Grant<act::Read>>,
        as_known: Option<Instant>,
    ) -> Result<(Held, Shown), Error> {
        let shared = Arc::new((Arc::clone(grant), self.keys.clone(), Arc::clone(&self.policies)));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys, policies) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                standing::at_home(tx.loan.conn(), grant).await?;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let (standing, asker) = (grant.standing(), asker(grant));
                let mut shown = Shown { fields: grant.fields(), by_office: standing.is_empty() };
                if standing.contains(Relation::Recipient) {
                    let record = held.record(&held.key(keys)?)?;
                    let towards = (held.id, standing);
                    shown = consent::within(tx, policies, &asker, towards, shown.fields, &record).await?;
                }
                let reading = json!({"act": act::Read::ACTION, "as_known": as_known});
                note(tx, keys, &held, &author(grant), shown.fields, reading).await?;
                Ok((held, shown))
            })
        })
        .await
    }
}

/// Entries as a reader of some fields sees them.
fn shown(all: &[Folded], fields: FieldSet) -> Vec<Entry> {
    let fields_of: HashMap<Id, Vec<Field>> =
        all.iter().map(|entry| (entry.entry, field_of(&entry.body))).collect();
    let granted = |entry: &Folded| {
        // Of a withdrawal, and of any correction, the fields of what it corrects count too.
        let target = correction(&entry.body).and_then(|(target, _)| fields_of.get(&target));
        let own = fields_of.get(&entry.entry).into_iter().chain(target);
        own.flatten().all(|field| fields.contains(*field))
    };
    let entry = |entry: &Folded| Entry {
        id: entry.entry,
        seq: entry.seq,
        at: entry.at,
        by: entry.by,
        role: entry.role.clone(),
        body: granted(entry).then(|| entry.body.clone()),
    };
    all.iter().map(entry).collect()
}

/// Writes down that fields of a case were read.
pub(crate) async fn note(
    tx: &mut Tx,
    keys: &Keys,
    held: &Held,
    by: &Author,
    fields: FieldSet,
    what: Value,
) -> Result<(), Fault> {
    notes(tx, keys, by, &[(held, fields)], &what).await
}

/// Writes down that fields of several cases, each another, were read in one go.
pub(crate) async fn notes(
    tx: &mut Tx,
    keys: &Keys,
    by: &Author,
    read: &[(&Held, FieldSet)],
    what: &Value,
) -> Result<(), Fault> {
    let mut entries = Vec::with_capacity(read.len());
    for (held, fields) in read {
        let words: Vec<&str> = fields.iter().map(Field::as_str).collect();
        let mut what = what.clone();
        what["fields"] = json!(words);
        let id = Id::new_v4();
        let clear = serde_json::to_vec(&what).unwrap_or_default();
        let body = held.key(keys)?.seal_entry(held.id, id, &clear)?;
        entries.push((Place { case: held.id, book: Book::Reading, last: held.last_read, id }, body));
    }
    let ends = append_all(tx, by, entries).await?;
    let cases: Vec<Id> = read.iter().map(|(held, _)| held.id).collect();
    for (cases, ends) in cases.chunks(TOGETHER).zip(ends.chunks(TOGETHER)) {
        keep_ends(tx.loan.conn(), cases, ends).await?;
    }
    Ok(())
}

/// Cases in one statement.
const TOGETHER: usize = 32;

/// Keeps where the books of readings end now.
async fn keep_ends(conn: Conn<'_>, cases: &[Id], ends: &[(i64, Hash)]) -> Result<(), Fault> {
    let line = |number: usize| format!("({})", places(number * 3 + 1, 3));
    let lines: Vec<String> = (0..cases.len()).map(line).collect();
    let sql = format!(
        "UPDATE cases SET read_seq = v.column2, read_head = v.column3 FROM (VALUES {}) AS v WHERE id = v.column1",
        lines.join(", ")
    );
    macro_rules! update {
        ($conn:expr) => {{
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
            for (case, (seq, head)) in cases.iter().zip(ends) {
                query = query.bind(case).bind(seq).bind(head.as_slice());
            }
            query.execute(&mut *$conn).await
        }};
    }
    match conn {
        Conn::Sqlite(c) => update!(c).map(drop),
        Conn::Postgres(c) => update!(c).map(drop),
    }
    .map_err(Fault::from)
}

//! Appending entries to a case: all of them or none, each once however often it is sent.

use std::collections::HashMap;
use std::sync::Arc;

use lindung_access::{FieldSet, Grant, act};
use serde::Serialize;

use super::held::{Held, entries};
use super::{author, case, standing};
use crate::db::writer::Tx;
use crate::db::{row, run};
use crate::keys::{CaseKey, Keys, Purpose, names, sounds};
use crate::ledger::{Author, Book, Place, append};
use crate::record::{Body, Folded, Record, correction, field_of};
use crate::{Damage, Error, Fault, Id, Instant, Invalid, Refusal, Rules, Store};
use crate::{docket, referrals};

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Receipt {
    /// The case.
    pub case: uuid::Uuid,
    /// The number of its last entry now: what the next `If-Match` names.
    pub seq: i64,
    /// When it was written down.
    pub at: Instant,
    /// Whether it stood there already, from an earlier try.
    pub repeated: bool,
}

/// An append under way.
pub(super) struct Writing<'w> {
    pub(super) keys: &'w Keys,
    pub(super) rules: &'w dyn Rules,
    pub(super) by: &'w Author,
    pub(super) fields: FieldSet,
}

impl Store {
    /// Appends entries in their order. `expected` is the number of the last entry that the author has
    /// seen; without it they go to the end whatever stands there.
    ///
    /// # Errors
    /// [`Refusal::Stale`] where the case has moved on, [`Refusal::Invalid`] where a body or the document
    /// breaks its contract, [`Refusal::Conflict`] where an id was used for something else,
    /// [`Refusal::NotAllowed`] for a field that the grant is not for.
    pub async fn append(
        &self,
        grant: Grant<act::Append>,
        expected: Option<i64>,
        bodies: Vec<(Id, Body)>,
    ) -> Result<Receipt, Error> {
        let (keys, rules) = (self.keys.clone(), self.rules.clone());
        let shared = Arc::new((grant, bodies, keys, rules));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, bodies, keys, rules) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let by = author(grant);
                let writing = Writing { keys, rules: &**rules, by: &by, fields: grant.fields() };
                writing.append(tx, held, expected, bodies).await
            })
        })
        .await
    }
}

/// The entries of one request, each once however often it names it.
pub(super) fn once(bodies: &[(Id, Body)]) -> Result<Vec<(Id, &Body)>, Error> {
    let mut known: HashMap<Id, &Body> = HashMap::with_capacity(bodies.len());
    let mut new = Vec::with_capacity(bodies.len());
    for (id, body) in bodies {
        match known.insert(*id, body) {
            None => new.push((*id, body)),
            Some(same) if same == body => {}
            Some(_) => return Err(Refusal::Conflict("this id stands for another entry").into()),
        }
    }
    Ok(new)
}

impl Writing<'_> {
    pub(super) async fn append(
        &self,
        tx: &mut Tx,
        held: Held,
        expected: Option<i64>,
        bodies: &[(Id, Body)],
    ) -> Result<Receipt, Error> {
        let key = held.key(self.keys)?;
        let mut new = Vec::new();
        for (id, body) in once(bodies)? {
            if !self.is_kept(tx, &key, held.id, id, body).await? {
                new.push((id, body));
            }
        }
        if new.is_empty() {
            let seq = held.last.0;
            return Ok(Receipt { case: held.id, seq, at: held.changed_at, repeated: true });
        }
        if expected.is_some_and(|expected| expected != held.last.0) {
            return Err(Refusal::Stale { seq: held.last.0 }.into());
        }
        let old = held.record(&key)?;
        if old.merged_into().is_some() {
            return Err(Refusal::Conflict("this case was merged into another; write there").into());
        }
        let record = self.folded(tx, &key, &held, old.clone(), &new).await?;
        self.write(tx, &key, held, Some(&old), &record, &new).await
    }

    /// Whether the entry stands there already.
    pub(super) async fn is_kept(
        &self,
        tx: &mut Tx,
        key: &CaseKey,
        case: Id,
        id: Id,
        body: &Body,
    ) -> Result<bool, Error> {
        let found = row!(
            tx.loan.conn(),
            (i64, Id, Option<Vec<u8>>),
            "SELECT book, author, body FROM entries WHERE case_id = $1 AND id = $2",
            case,
            id
        )?;
        let Some((book, by, kept)) = found else { return Ok(false) };
        let same = book == Book::Record as i64 && by == self.by.user && {
            let kept = key.open_entry(case, id, &kept.unwrap_or_default())?;
            let kept: serde_json::Value =
                serde_json::from_slice(&kept).map_err(|_| Damage::Shape("an entry"))?;
            &kept == body.value()
        };
        if same { Ok(true) } else { Err(Refusal::Conflict("this id stands for another entry").into()) }
    }

    /// The record with the new entries in it, if each may be written and the whole keeps its contract.
    async fn folded(
        &self,
        tx: &mut Tx,
        key: &CaseKey,
        held: &Held,
        mut record: Record,
        new: &[(Id, &Body)],
    ) -> Result<Record, Error> {
        let mut all: Option<Vec<Folded>> = None;
        for (number, (id, body)) in (1..).zip(new) {
            self.may(body)?;
            let entry = Folded {
                entry: *id,
                seq: held.last.0 + number,
                at: tx.now,
                by: self.by.user,
                role: self.by.role.clone(),
                body: body.value().clone(),
            };
            if let Some(target) = body.supersedes() {
                let mut before = match all.take() {
                    Some(before) => before,
                    None => {
                        let mut kept = entries(tx.loan.conn(), key, held.id, Instant::MAX).await?;
                        // Entries of this same request stand before the correction too.
                        kept.extend(self.earlier(held, tx.now, &new[..(number - 1) as usize]));
                        kept
                    }
                };
                self.may_correct(&before, target, body)?;
                before.push(entry);
                record = Record::of(before.clone())?;
                all = Some(before);
            } else {
                if let Some(all) = &mut all {
                    all.push(entry.clone());
                }
                record.fold(entry)?;
            }
            self.admits(&record, body, tx.now)?;
        }
        self.rules.check(&record.case)?;
        Ok(record)
    }

    fn earlier(&self, held: &Held, now: Instant, new: &[(Id, &Body)]) -> Vec<Folded> {
        let made = (1..).zip(new).map(|(number, (id, body))| Folded {
            entry: *id,
            seq: held.last.0 + number,
            at: now,
            by: self.by.user,
            role: self.by.role.clone(),
            body: body.value().clone(),
        });
        made.collect()
    }

    /// That a decision rests on reasons that the law admits.
    pub(super) fn admits(&self, record: &Record, body: &Body, now: Instant) -> Result<(), Error> {
        let body = body.value();
        let body = body.get("body").filter(|_| correction(body).is_some()).unwrap_or(body);
        if body.get("kind").and_then(serde_json::Value::as_str) != Some("decision") {
            return Ok(());
        }
        Ok(self.rules.admits(record, body, now)?)
    }

    /// That every field of a body is granted.
    pub(super) fn may(&self, body: &Body) -> Result<(), Error> {
        let granted = |field| self.fields.contains(field);
        if body.fields().into_iter().all(granted) { Ok(()) } else { Err(Refusal::NotAllowed.into()) }
    }

    /// A correction stays within the kind and fields of what it corrects.
    fn may_correct(&self, before: &[Folded], target: Id, body: &Body) -> Result<(), Error> {
        let Some(old) = before.iter().find(|entry| entry.entry == target) else {
            return Err(Invalid::refusal("supersedes", "no entry of this case has this id").into());
        };
        let kind = |body: &serde_json::Value| body.get("kind").cloned().unwrap_or_default();
        if kind(&old.body) == "correction" {
            return Err(Invalid::refusal("supersedes", "is itself a correction; name the first entry").into());
        }
        let new = body.value().get("body").filter(|new| !new.is_null());
        if new.is_some_and(|new| kind(new) != kind(&old.body)) {
            return Err(
                Invalid::refusal("body.kind", "must be the kind of the entry that is corrected").into()
            );
        }
        if kind(&old.body) == "case" && new.is_none() {
            return Err(
                Invalid::refusal("body", "a case document cannot be withdrawn, only written anew").into()
            );
        }
        if field_of(&old.body).into_iter().all(|field| self.fields.contains(field)) {
            Ok(())
        } else {
            Err(Refusal::NotAllowed.into())
        }
    }

    /// The docket as it will be, and what follows from entries about referrals; refused before anything is written
    /// where a task is none of the docket, or a referral may not be.
    async fn prepare(
        &self,
        tx: &mut Tx,
        key: &CaseKey,
        held: &Held,
        (old, record): (Option<&Record>, &Record),
        new: &[(Id, &Body)],
    ) -> Result<(Option<docket::Made>, Vec<referrals::Step>), Error> {
        let kinds = new.iter().map(|(_, body)| body.kind().to_owned()).collect();
        let because = docket::Cause::Entries { first: held.last.0 + 1, kinds };
        // Most entries are none of the law's business, and say nothing of tasks.
        let apart = |body: &Body| !["task", "correction"].contains(&body.kind());
        let made =
            if old.is_some_and(|old| old.case == record.case) && new.iter().all(|(_, body)| apart(body)) {
                None
            } else {
                docket::make(tx, self.rules, key, held.id, record, Some(&because)).await?
            };
        for (_, body) in new {
            let said = body.value();
            let said = said.get("body").filter(|_| body.supersedes().is_some()).unwrap_or(said);
            let text = |key: &str| said.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
            let known = |made: &docket::Made| made.docket.item(text("duty"), text("role")).is_some();
            if text("kind") == "task" && !made.as_ref().is_some_and(known) {
                return Err(
                    Invalid::refusal("duty", "is no duty of this role in this case; see its tasks").into()
                );
            }
        }
        if made.as_ref().is_some_and(docket::Made::no_child_now) {
            while_age_is_in_doubt(record)?;
        }
        for (_, body) in new {
            unless_objected(record, body.value())?;
            with_its_document(record, body.value())?;
        }
        let steps = referrals::steps(tx, self.by, held.id, record, new).await?;
        Ok((made, steps))
    }

    /// Writes the entries, the record they fold into, and the index of names.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        key: &CaseKey,
        held: Held,
        old: Option<&Record>,
        record: &Record,
        new: &[(Id, &Body)],
    ) -> Result<Receipt, Error> {
        let (made, steps) = self.prepare(tx, key, &held, (old, record), new).await?;
        let mut last = held.last;
        for (id, body) in new {
            let clear = zeroize::Zeroizing::new(serde_json::to_vec(body.value()).unwrap_or_default());
            let place = Place { case: held.id, book: Book::Record, last, id: *id };
            last = append(tx, place, self.by, key.seal_entry(held.id, *id, &clear)?).await?;
        }
        let clear = zeroize::Zeroizing::new(serde_json::to_vec(record).unwrap_or_default());
        let snapshot = key.seal_record(held.id, last.0, &clear)?;
        run!(
            tx.loan.conn(),
            "UPDATE cases SET seq = $1, head = $2, snapshot = $3, jurisdiction = $4, changed_at = $5 WHERE id = $6",
            last.0,
            last.1.as_slice(),
            snapshot.as_slice(),
            record.jurisdiction(),
            tx.now,
            held.id
        )?;
        touched(tx, held.id).await?;
        if old.map(Record::names).unwrap_or_default() != record.names() {
            index(tx, self.keys, held.id, record).await?;
        }
        for step in &steps {
            referrals::carry_out(tx, self.by, held.id, step).await?;
        }
        if let Some(made) = made {
            docket::put(tx, self.rules, key, (held.id, last.0), record, &made, Some(self.by.user)).await?;
        }
        Ok(Receipt { case: held.id, seq: last.0, at: tx.now, repeated: false })
    }
}

/// Who is, or is presumed to be, a child stays so until somebody says who verified the age, and how (Guideline 3).
fn while_age_is_in_doubt(record: &Record) -> Result<(), Error> {
    let last = record.lists.get("age").and_then(|ages| ages.last());
    let outcome = last.and_then(|last| last.body.get("outcome")).and_then(serde_json::Value::as_str);
    if outcome == Some("adult") {
        return Ok(());
    }
    let what = "the file treats the person as a child, and this would end that; write an `age` entry first, or in the \
                same request: who verified the age, how, and why it counts (Guideline 3, R045)";
    Err(Invalid::refusal("person", what).into())
}

/// What a finding or an appeal names stands in the case.
fn with_its_document(record: &Record, said: &serde_json::Value) -> Result<(), Error> {
    let said = said.get("body").filter(|_| correction(said).is_some()).unwrap_or(said);
    let text = |key: &str| said.get(key).and_then(serde_json::Value::as_str);
    if !["identification", "appeal"].contains(&text("kind").unwrap_or_default()) {
        return Ok(());
    }
    for (key, kind) in [("document", "document"), ("identification", "identification")] {
        let Some(named) = text(key) else { continue };
        let mut entries = record.lists.get(kind).into_iter().flatten();
        if !entries.any(|entry| entry.entry.to_string() == named) {
            return Err(Invalid::refusal(key, format!("no {kind} entry of this case has this id")).into());
        }
    }
    Ok(())
}

/// Another State is told of a person only where the person was asked and does not object (ACTIP 14(3)).
fn unless_objected(record: &Record, said: &serde_json::Value) -> Result<(), Error> {
    let text = |body: &serde_json::Value, key: &str| {
        body.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    if text(said, "kind") != "notification" || text(said, "outcome") != "sent" {
        return Ok(());
    }
    let state = text(said, "state");
    let all = record.lists.get("notification").into_iter().flatten();
    let mut wishes =
        all.filter(|entry| text(&entry.body, "state") == state && text(&entry.body, "outcome") != "sent");
    if wishes.next_back().is_some_and(|last| text(&last.body, "outcome") == "not_objected") {
        return Ok(());
    }
    let what = "the person has not said that this State may be told; ask, and write `not_objected` first \
                (ACTIP article 14(3), R093)";
    Err(Invalid::refusal("outcome", what).into())
}

/// Appends an entry that the store itself makes.
pub(crate) async fn write_own(
    tx: &mut Tx,
    keys: &Keys,
    by: &Author,
    fields: FieldSet,
    held: Held,
    body: &Body,
) -> Result<(), Error> {
    struct Kept;
    impl Rules for Kept {
        fn check(&self, _: &serde_json::Value) -> Result<(), Vec<Invalid>> {
            Ok(())
        }

        fn admits(&self, _: &Record, _: &serde_json::Value, _: Instant) -> Result<(), Vec<Invalid>> {
            Ok(())
        }

        fn outlook(&self, _: &Record, _: Instant) -> Option<docket::Outlook> {
            None
        }

        fn law(&self, _: Instant) -> String {
            String::new()
        }
    }
    let writing = Writing { keys, rules: &Kept, by, fields };
    writing.append(tx, held, None, &[(Id::new_v4(), body.clone())]).await.map(drop)
}

/// Makes the index of a case's names anew.
pub(crate) async fn index(tx: &mut Tx, keys: &Keys, case: Id, record: &Record) -> Result<(), Fault> {
    let (version, by) = keys.newest(Purpose::Index)?;
    let of = |name: &str| [names(&by, name), sounds(&by, name)].concat();
    let mut codes: Vec<[u8; 16]> = record.names().into_iter().flat_map(of).collect();
    codes.sort_unstable();
    codes.dedup();
    run!(tx.loan.conn(), "DELETE FROM names WHERE case_id = $1", case)?;
    for code in codes {
        run!(tx.loan.conn(), "INSERT INTO names (token, case_id) VALUES ($1, $2)", code.as_slice(), case)?;
    }
    run!(tx.loan.conn(), "UPDATE cases SET index_version = $1 WHERE id = $2", version, case)?;
    Ok(())
}

/// Brings the order in which members are shown a case up to its last change.
pub(crate) async fn touched(tx: &mut Tx, case: Id) -> Result<(), Fault> {
    run!(
        tx.loan.conn(),
        "UPDATE members SET changed_at = (SELECT changed_at FROM cases WHERE id = $1) WHERE case_id = $1",
        case
    )?;
    Ok(())
}

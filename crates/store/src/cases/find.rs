//! Listing the cases a user works with, and finding them by name. Each case shown is written down as read.

use std::sync::Arc;

use lindung_access::act::Act;
use lindung_access::{Asker, Field, FieldSet, Grant, Policies, Purpose as AccessPurpose, Standing, act};
use serde::Serialize;
use serde_json::{Value, json};

use super::held::Row;
use super::{Held, asker, author, consent, read::notes, standing};
use crate::db::writer::Tx;
use crate::db::{row, rows};
use crate::keys::{Keys, Purpose, names, normal, whole};
use crate::ledger::Author;
use crate::{Error, Id, Instant, Store};

/// Where a page goes on: after the case that changed then and has this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After(pub Instant, pub Id);

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Listed {
    /// The case.
    pub id: uuid::Uuid,
    /// The state that could punish.
    pub state: String,
    /// The number of its last entry.
    pub seq: i64,
    /// When that was written.
    pub changed_at: Instant,
    /// The pseudonymous reference, where it may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Value>,
    /// The furthest stage of its acts, where they may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The cases, last changed first.
    pub cases: Vec<Listed>,
    /// Where the next page begins; nothing at the end.
    pub next: Option<After>,
}

/// The stages in their order.
const STAGES: [&str; 7] =
    ["encounter", "investigation", "charge", "trial", "sentencing", "post_conviction", "removal"];
/// What a list shows of a record.
const SHOWN: FieldSet = FieldSet::EMPTY.with(Field::Reference).with(Field::Acts);

/// Which cases of a list are wanted; any where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Only {
    /// Those of this state.
    pub state: Option<String>,
    /// Those whose furthest stage is this.
    pub stage: Option<String>,
}

/// Cases looked at for one page, where only some are wanted: others wait meanwhile.
const LOOKED_AT: usize = 400;

/// Of some rows those that are shown, the last that was looked at, and whether others were left.
#[derive(Default)]
struct Found {
    cases: Vec<Listed>,
    last: Option<After>,
    more: bool,
}

struct Listing {
    only: Only,
    asker: Asker,
    by: Author,
    act: &'static str,
    keys: Keys,
    policies: Arc<Policies>,
    name: Option<String>,
    after: After,
    limit: i64,
}

impl Store {
    /// The cases of the user's agency and those the user is on, last changed first.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn list(
        &self,
        grant: Grant<act::List>,
        after: Option<After>,
        limit: i64,
    ) -> Result<Page, Error> {
        self.listed(&grant, (None, Only::default()), after, limit).await
    }

    /// The same, but only some of them. Of very many a page may hold fewer, or none, and go on.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn list_only(
        &self,
        grant: Grant<act::List>,
        only: Only,
        after: Option<After>,
        limit: i64,
    ) -> Result<Page, Error> {
        self.listed(&grant, (None, only), after, limit).await
    }

    /// Of those, the ones in which every word of the name occurs.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] where the name has no letter.
    pub async fn search(
        &self,
        grant: Grant<act::Search>,
        name: &str,
        after: Option<After>,
        limit: i64,
    ) -> Result<Page, Error> {
        if normal(name).is_empty() {
            return Err(crate::Invalid::refusal("name", "must hold a letter or a digit").into());
        }
        self.listed(&grant, (Some(name.to_owned()), Only::default()), after, limit).await
    }

    async fn listed<A: Act>(
        &self,
        grant: &Grant<A>,
        (name, only): (Option<String>, Only),
        after: Option<After>,
        limit: i64,
    ) -> Result<Page, Error> {
        let listing = Arc::new(Listing {
            only,
            asker: asker(grant),
            by: author(grant),
            act: A::ACTION.as_str(),
            keys: self.keys.clone(),
            policies: Arc::clone(&self.policies),
            name,
            after: after.unwrap_or(After(Instant::MAX, Id::max())),
            limit,
        });
        self.ask(move |tx| {
            let listing = Arc::clone(&listing);
            Box::pin(async move { listing.run(tx).await })
        })
        .await
    }
}

impl Listing {
    async fn run(&self, tx: &mut Tx) -> Result<Page, Error> {
        let mut page = Page { cases: Vec::new(), next: None };
        let (mut asked, mut after, mut looked_at) = (Vec::new(), self.after, 0);
        loop {
            let rows = match &self.name {
                None => self.near(tx, after).await?,
                Some(name) => self.named(tx, name).await?,
            };
            let full = rows.len() as i64 == self.limit;
            looked_at += rows.len();
            let room = self.limit - page.cases.len() as i64;
            let found = self.shown_of(tx, rows, room, &mut asked).await?;
            page.cases.extend(found.cases);
            if let Some(last) = found.last {
                after = last;
            }
            let enough = page.cases.len() as i64 == self.limit;
            if enough || !full || self.only == Only::default() || looked_at >= LOOKED_AT {
                page.next = (full || found.more).then_some(after);
                return Ok(page);
            }
        }
    }

    /// Of rows, in their order, at most so many as may be shown and are wanted. They are written down as read.
    async fn shown_of(
        &self,
        tx: &mut Tx,
        rows: Vec<Row>,
        room: i64,
        asked: &mut Vec<(Standing, Option<FieldSet>)>,
    ) -> Result<Found, Error> {
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let ids: Vec<Id> = rows.iter().map(|row| row.0).collect();
        let standings = standing::standings(tx.loan.conn(), &ids, user, agency, tx.now).await?;
        let (mut read, mut found) = (Vec::new(), Found::default());
        let mut rows = rows.into_iter();
        for row in rows.by_ref() {
            found.last = Some(After(row.11, row.0));
            let wanted = self.only.state.as_ref().is_none_or(|state| *state == row.2);
            let Some(held) = Held::of(row)?.filter(|_| wanted) else { continue };
            let standing = standings.get(&held.id).copied().unwrap_or(Standing::EMPTY);
            if let Some((listed, fields)) = self.show(tx, &held, standing, asked).await? {
                found.cases.push(listed);
                read.push((held, fields));
            }
            if found.cases.len() as i64 == room {
                break;
            }
        }
        found.more = rows.next().is_some();
        let read: Vec<(&Held, FieldSet)> = read.iter().map(|(held, fields)| (held, *fields)).collect();
        notes(tx, &self.keys, &self.by, &read, &json!({"act": self.act})).await?;
        Ok(found)
    }

    /// The next cases of the agency and of the user; for oversight, of the state.
    async fn near(&self, tx: &mut Tx, after: After) -> Result<Vec<Row>, Error> {
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        // Each part by its own index; the whole in one order.
        let found = rows!(
            tx.loan.conn(),
            Row,
            "SELECT id, erased_at, jurisdiction, seq, head, read_seq, read_head, key_version, wrapped_key, snapshot,
                    opened_at, changed_at, agency
             FROM cases WHERE id IN (
                 SELECT id FROM (SELECT id FROM cases WHERE agency = $1 AND erased_at IS NULL AND changed_at <= $3
                                 AND (changed_at < $3 OR (changed_at = $3 AND id < $4))
                                 ORDER BY changed_at DESC, id DESC LIMIT $5) a
                 UNION
                 SELECT case_id FROM (SELECT DISTINCT changed_at, case_id FROM members
                                      WHERE user_id = $2 AND ended IS NULL AND changed_at <= $3
                                      AND (changed_at < $3 OR (changed_at = $3 AND case_id < $4))
                                      ORDER BY changed_at DESC, case_id DESC LIMIT $5) b
                 UNION
                 SELECT case_id FROM (SELECT DISTINCT changed_at, case_id FROM members
                                      WHERE user_id = $1 AND ended IS NULL AND changed_at <= $3
                                      AND (changed_at < $3 OR (changed_at = $3 AND case_id < $4))
                                      ORDER BY changed_at DESC, case_id DESC LIMIT $5) c
                 UNION
                 SELECT id FROM (SELECT c.id FROM cases c JOIN agencies g ON g.id = $1 AND g.state = c.jurisdiction
                                 WHERE $6 AND c.erased_at IS NULL AND c.changed_at <= $3
                                 AND (c.changed_at < $3 OR (c.changed_at = $3 AND c.id < $4))
                                 ORDER BY c.changed_at DESC, c.id DESC LIMIT $5) d)
             ORDER BY changed_at DESC, id DESC LIMIT $5",
            agency,
            user,
            after.0,
            after.1,
            self.limit,
            // Those who watch over all cases see those of their own state.
            self.asker.purpose == AccessPurpose::Oversight
        )?;
        Ok(found)
    }

    /// The next cases in which every word of a name occurs, whichever version of the key each is indexed under.
    async fn named(&self, tx: &mut Tx, name: &str) -> Result<Vec<Row>, Error> {
        // Another server may have brought cases under a key that this one has not read yet.
        let newest = row!(tx.loan.conn(), (Option<i64>,), "SELECT MAX(index_version) FROM cases")?;
        if let Some((Some(version),)) = newest
            && version > 0
        {
            self.keys.key(Purpose::Index, version)?;
        }
        let mut found = Vec::new();
        for version in self.keys.ring().versions(Purpose::Index) {
            let codes = words(&*self.keys.key(Purpose::Index, version)?, name);
            found.extend(self.coded(tx, &codes).await?);
        }
        // A case is indexed under one version: none is found twice.
        found.sort_unstable_by_key(|row| std::cmp::Reverse((row.11, row.0)));
        found.truncate(usize::try_from(self.limit).unwrap_or(0));
        Ok(found)
    }

    /// The next cases with every one of the codes.
    async fn coded(&self, tx: &mut Tx, codes: &[[u8; 16]]) -> Result<Vec<Row>, Error> {
        // Up to eight words: a missing one repeats the first, which changes nothing.
        let code = |at: usize| codes.get(at).or(codes.first()).map_or(&[][..], |code| code.as_slice());
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let found = rows!(
            tx.loan.conn(),
            Row,
            "SELECT c.id, c.erased_at, c.jurisdiction, c.seq, c.head, c.read_seq, c.read_head, c.key_version, c.wrapped_key,
                    c.snapshot, c.opened_at, c.changed_at, c.agency
             FROM names n JOIN cases c ON c.id = n.case_id
             WHERE n.token = $1
               AND EXISTS (SELECT 1 FROM names WHERE token = $2 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $3 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $4 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $5 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $6 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $7 AND case_id = c.id)
               AND EXISTS (SELECT 1 FROM names WHERE token = $8 AND case_id = c.id)
               AND (c.agency = $9 OR EXISTS (SELECT 1 FROM members m WHERE m.case_id = c.id AND m.ended IS NULL
                                             AND m.user_id IN ($9, $10)))
               AND (c.changed_at < $11 OR (c.changed_at = $11 AND c.id < $12))
             ORDER BY c.changed_at DESC, c.id DESC LIMIT $13",
            code(0),
            code(1),
            code(2),
            code(3),
            code(4),
            code(5),
            code(6),
            code(7),
            agency,
            user,
            self.after.0,
            self.after.1,
            self.limit
        )?;
        Ok(found)
    }

    /// The fields that a list shows of a case; nothing where not even that it exists. The policies know a case by
    /// the standing alone, so they are asked once for each standing of a page.
    fn shown(
        &self,
        case: Id,
        standing: Standing,
        asked: &mut Vec<(Standing, Option<FieldSet>)>,
    ) -> Option<FieldSet> {
        if let Some((_, answer)) = asked.iter().find(|(known, _)| *known == standing) {
            return *answer;
        }
        let id = case.as_u128();
        let see = self.policies.grant_on::<act::See>(&self.asker, id, standing);
        let answer = see.ok().map(|_| {
            let read = self.policies.grant_on::<act::Read>(&self.asker, id, standing);
            read.map_or(FieldSet::EMPTY, |grant| grant.fields().intersection(SHOWN))
        });
        asked.push((standing, answer));
        answer
    }

    /// What the asker may see of a case in a list, and which fields that reads; nothing where not even that it exists.
    async fn show(
        &self,
        tx: &mut Tx,
        held: &Held,
        standing: Standing,
        asked: &mut Vec<(Standing, Option<FieldSet>)>,
    ) -> Result<Option<(Listed, FieldSet)>, Error> {
        let Some(fields) = self.shown(held.id, standing, asked) else { return Ok(None) };
        let record = held.record(&held.key(&self.keys)?)?;
        let towards = (held.id, standing);
        let fields = consent::within(tx, &self.policies, &self.asker, towards, fields, &record).await?.fields;
        let acts = record.case.get("unlawful_acts").and_then(Value::as_array);
        let stages = acts.into_iter().flatten().filter_map(|act| act.get("stage").and_then(Value::as_str));
        let furthest = stages.max_by_key(|stage| STAGES.iter().position(|known| known == stage));
        let stage = furthest.filter(|_| fields.contains(Field::Acts));
        // What is not shown is not read by anybody: whose stage may not be seen is of none.
        if self.only.stage.as_deref().is_some_and(|only| stage != Some(only)) {
            return Ok(None);
        }
        let listed = Listed {
            id: held.id,
            state: held.jurisdiction.clone(),
            seq: held.last.0,
            changed_at: held.changed_at,
            reference: record.case.get("reference").filter(|_| fields.contains(Field::Reference)).cloned(),
            stage: stage.map(str::to_owned),
        };
        Ok(Some((listed, fields)))
    }
}

/// The codes of the words of a name, at most eight. The words are asked one by one: another order of words,
/// or more of them, is found too.
fn words(key: &[u8; 32], name: &str) -> Vec<[u8; 16]> {
    let mut codes = names(key, name);
    if codes.len() > 1 {
        let whole = whole(key, name);
        codes.retain(|code| *code != whole);
    }
    codes.truncate(8);
    codes
}

//! Cases that may be of the same person: by how names sound and when people were born. A person compares and decides.

use std::collections::BTreeMap;
use std::sync::Arc;

use lindung_access::{Asker, Field, FieldSet, Grant, Policies, act};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Held, asker, author, case, consent, read::note, standing};
use crate::db::rows;
use crate::db::writer::Tx;
use crate::keys::{Keys, Purpose, names, sounds};
use crate::ledger::Author;
use crate::record::Record;
use crate::{Error, Id, Refusal, Store};

/// Cases looked at for one code: a sound that so many share tells nobody apart.
const FOR_ONE: i64 = 200;
/// Cases opened and compared.
const COMPARED: usize = 40;
/// Cases told.
const TOLD: usize = 20;

/// A case that may be of the same person.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Candidate {
    /// The case.
    pub case: uuid::Uuid,
    /// The state that could punish.
    pub state: String,
    /// The pseudonymous reference, where it may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Value>,
    /// What agrees: `name` (a name, or a word of it, letter by letter), `sound`, `born` (no two days that exclude each
    /// other, and at least the year), `nationality`.
    pub agrees: Vec<&'static str>,
    /// What speaks against it: `born`, `nationality`. It excludes nobody: papers are forged and ages invented.
    pub differs: Vec<&'static str>,
}

struct Search {
    asker: Asker,
    by: Author,
    keys: Keys,
    policies: Arc<Policies>,
}

/// What a candidate shows of a record.
const SHOWN: FieldSet = FieldSet::EMPTY.with(Field::Reference);

impl Store {
    /// Cases that may be of the same person, what agrees most first; of those the asker may see. Each case told is
    /// written down as read.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] where the grant is not for the identity; else as [`Store::read_case`].
    pub async fn candidates(&self, grant: Grant<act::Read>) -> Result<Vec<Candidate>, Error> {
        if !grant.may(Field::Identity) {
            return Err(Refusal::NotAllowed.into());
        }
        let search = Arc::new(Search {
            asker: asker(&grant),
            by: author(&grant),
            keys: self.keys.clone(),
            policies: Arc::clone(&self.policies),
        });
        let id = case(&grant);
        let wanted = FieldSet::EMPTY.with(Field::Identity).with(Field::Person);
        let grant = Arc::new(grant.narrowed(wanted));
        let (_, shown) = self.seen(&grant, None).await?;
        if !shown.fields.contains(Field::Identity) {
            return Err(Refusal::NotAllowed.into());
        }
        self.ask(move |tx| {
            let search = Arc::clone(&search);
            Box::pin(async move { search.run(tx, id).await })
        })
        .await
    }
}

impl Search {
    async fn run(&self, tx: &mut Tx, id: Id) -> Result<Vec<Candidate>, Error> {
        let held = Held::get(tx.loan.conn(), id).await?;
        let record = held.record(&held.key(&self.keys)?)?;
        let mut found: Vec<(Id, i64)> = self.near(tx, id, &record).await?.into_iter().collect();
        found.sort_by_key(|(case, codes)| (std::cmp::Reverse(*codes), *case));
        let mut told = Vec::new();
        for (other, _) in found.into_iter().take(COMPARED) {
            if let Some(candidate) = self.compare(tx, &record, other).await? {
                told.push(candidate);
            }
        }
        told.sort_by_key(|one| (std::cmp::Reverse(one.agrees.len()), one.differs.len(), one.case));
        told.truncate(TOLD);
        for one in &told {
            let held = Held::get(tx.loan.conn(), one.case).await?;
            note(tx, &self.keys, &held, &self.by, SHOWN, json!({"act": "candidates"})).await?;
        }
        Ok(told)
    }

    /// Cases of the asker's agency, and those the asker is on, that share a code with a record, and how many.
    async fn near(&self, tx: &mut Tx, id: Id, record: &Record) -> Result<BTreeMap<Id, i64>, Error> {
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let mut found = BTreeMap::new();
        for version in self.keys.ring().versions(Purpose::Index) {
            let key = self.keys.key(Purpose::Index, version)?;
            let of = |name: &&str| [names(&key, name), sounds(&key, name)].concat();
            let mut codes: Vec<[u8; 16]> = record.names().iter().flat_map(of).collect();
            codes.sort_unstable();
            codes.dedup();
            for code in codes {
                let page = rows!(
                    tx.loan.conn(),
                    (Id,),
                    "SELECT n.case_id FROM names n JOIN cases c ON c.id = n.case_id
                     WHERE n.token = $1 AND n.case_id <> $2 AND c.erased_at IS NULL
                       AND (c.agency = $3 OR EXISTS (SELECT 1 FROM members m WHERE m.case_id = c.id AND m.ended IS NULL
                                                     AND m.user_id IN ($3, $4)))
                     LIMIT $5",
                    code.as_slice(),
                    id,
                    agency,
                    user,
                    FOR_ONE
                )?;
                for (case,) in page {
                    *found.entry(case).or_insert(0) += 1;
                }
            }
        }
        Ok(found)
    }

    /// What agrees and what differs; nothing where the asker may not know of the other case, or it is merged already.
    async fn compare(&self, tx: &mut Tx, own: &Record, other: Id) -> Result<Option<Candidate>, Error> {
        let (user, agency) = (Id::from_u128(self.asker.user), Id::from_u128(self.asker.agency));
        let standing = standing::standing(tx.loan.conn(), other, user, agency, tx.now).await?;
        let (asker, id) = (&self.asker, other.as_u128());
        if self.policies.grant_on::<act::See>(asker, id, standing).is_err() {
            return Ok(None);
        }
        let Ok(read) = self.policies.grant_on::<act::Read>(asker, id, standing) else { return Ok(None) };
        let held = Held::get(tx.loan.conn(), other).await?;
        let record = held.record(&held.key(&self.keys)?)?;
        if record.merged_into().is_some() {
            return Ok(None);
        }
        let wanted = SHOWN.with(Field::Identity).with(Field::Person);
        let fields = read.fields().intersection(wanted);
        let fields =
            consent::within(tx, &self.policies, asker, (other, standing), fields, &record).await?.fields;
        let mut candidate = Candidate {
            case: other,
            state: held.jurisdiction.clone(),
            reference: record.case.get("reference").filter(|_| fields.contains(Field::Reference)).cloned(),
            agrees: Vec::new(),
            differs: Vec::new(),
        };
        // That names sound alike is what was searched for; more is told to who may read it there.
        let key = self.keys.newest(Purpose::Index)?.1;
        let codes = |record: &Record| -> Vec<[u8; 16]> {
            record.names().iter().flat_map(|name| names(&key, name)).collect()
        };
        let same = codes(own).iter().any(|code| codes(&record).contains(code));
        candidate.agrees.push(if same && fields.contains(Field::Identity) { "name" } else { "sound" });
        if fields.contains(Field::Identity) {
            candidate.weigh("born", born(own, &record));
        }
        if fields.contains(Field::Person) {
            candidate.weigh("nationality", nationality(own, &record));
        }
        Ok(Some(candidate))
    }
}

impl Candidate {
    /// An unknown is neither for nor against.
    fn weigh(&mut self, what: &'static str, agrees: Option<bool>) {
        match agrees {
            Some(true) => self.agrees.push(what),
            Some(false) => self.differs.push(what),
            None => {}
        }
    }
}

fn born(one: &Record, other: &Record) -> Option<bool> {
    let of = |record: &Record| {
        let said = record.single.get("identity")?.body.get("born")?.as_str()?;
        lindung_engine::PartialDate::parse(said)
    };
    let (one, other) = (of(one)?, of(other)?);
    Some(one.first <= other.last && other.first <= one.last)
}

fn nationality(one: &Record, other: &Record) -> Option<bool> {
    let of = |record: &Record| -> Option<Vec<String>> {
        let list = record.case.get("person")?.get("nationalities")?.as_array()?;
        Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    };
    let (one, other) = (of(one)?, of(other)?);
    if one.is_empty() || other.is_empty() {
        return None;
    }
    Some(one.iter().any(|code| other.contains(code)))
}

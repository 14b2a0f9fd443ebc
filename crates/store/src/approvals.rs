//! What needs two people: one asks and says why, another of those who may agrees or refuses.

mod carry_out;

use std::sync::Arc;

use lindung_access::act::{Act, Approval, OnCase};
use lindung_access::{Grant, Requester, act};
use serde::Serialize;
use serde_json::json;
use zeroize::Zeroizing;

use crate::cases::{author, case, standing};
use crate::db::writer::Tx;
use crate::db::{Conn, row, rows, run};
use crate::keys::{Keys, Purpose, open, seal};
use crate::people::journal;
use crate::{Damage, Error, Id, Instant, Invalid, Refusal, Store};

/// For so long after it was agreed to, an export or a key can be taken.
const TAKEN_WITHIN: Instant = 3_600_000;
/// For so long a request waits.
const WAITS: Instant = 7 * 24 * 3_600_000;

/// A request that waits for a second person, or was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Request {
    /// Its id.
    pub id: uuid::Uuid,
    /// What was asked for: `export`, `merge`, `release_key`, `erase`.
    pub act: String,
    /// The case.
    pub case: uuid::Uuid,
    /// For a merge: the case that goes into it.
    pub other: Option<uuid::Uuid>,
    /// Who asked.
    pub asked_by: uuid::Uuid,
    /// Of which agency.
    pub agency: uuid::Uuid,
    /// Why.
    pub reason: String,
    /// When.
    pub asked_at: Instant,
    /// Who decided.
    pub decided_by: Option<uuid::Uuid>,
    /// When.
    pub decided_at: Option<Instant>,
    /// `waiting`, `agreed`, `refused`, `done`.
    pub state: String,
}

type Row = (Id, String, Id, Option<Id>, Id, Id, Vec<u8>, i64, Option<Id>, Option<i64>, String);

impl Request {
    /// Who made it, as an approval asks.
    #[must_use]
    pub fn requester(&self) -> Requester {
        Requester { user: self.asked_by.as_u128(), agency: self.agency.as_u128() }
    }

    async fn get(conn: Conn<'_>, keys: &Keys, id: Id) -> Result<Self, Error> {
        let found = row!(
            conn,
            Row,
            "SELECT id, act, case_id, other_case, asked_by, agency, reason, asked_at, decided_by, decided_at, state
             FROM requests WHERE id = $1",
            id
        )?;
        Self::of(keys, found.ok_or(Refusal::NotFound)?)
    }

    fn of(keys: &Keys, row: Row) -> Result<Self, Error> {
        let (id, act, case, other, asked_by, agency, reason, asked_at, decided_by, decided_at, state) = row;
        let reason = unseal(keys, b"request", id, &reason)?;
        Ok(Self { id, act, case, other, asked_by, agency, reason, asked_at, decided_by, decided_at, state })
    }
}

/// Seals a reason: the version of the key, then the sealed text.
pub(crate) fn sealed(keys: &Keys, what: &[u8], id: Id, text: &str) -> Result<Vec<u8>, Error> {
    let (version, key) = keys.newest(Purpose::System)?;
    let mut out = version.to_be_bytes().to_vec();
    out.extend(seal(&key, &[what, id.as_bytes()], text.as_bytes())?);
    Ok(out)
}

/// Opens a reason.
pub(crate) fn unseal(keys: &Keys, what: &[u8], id: Id, kept: &[u8]) -> Result<String, Error> {
    let (version, kept) = kept.split_first_chunk::<8>().ok_or(Damage::Shape("a reason"))?;
    let key = keys.key(Purpose::System, i64::from_be_bytes(*version))?;
    let clear = open(&key, &[what, id.as_bytes()], kept, "a reason")?;
    Ok(String::from_utf8_lossy(&clear).into_owned())
}

/// A reason that says something.
///
/// # Errors
/// [`Refusal::Invalid`] where it is too short or too long.
pub fn reason(text: &str) -> Result<(), Error> {
    let long = text.trim().chars().count();
    if (10..=4000).contains(&long) {
        return Ok(());
    }
    Err(Invalid::refusal("reason", "must say why, in 10 to 4,000 characters").into())
}

impl Store {
    /// Asks for what needs a second person.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] without a reason, or for a merge without another case that the asker may see.
    pub async fn request<A: OnCase + 'static>(
        &self,
        grant: Grant<A>,
        other: Option<Grant<act::Merge>>,
        why: String,
    ) -> Result<Request, Error> {
        reason(&why)?;
        let other = other.as_ref().map(case);
        if (A::ACTION == act::Merge::ACTION) != other.is_some() || other == Some(case(&grant)) {
            return Err(Invalid::refusal("other", "a merge, and only a merge, names another case").into());
        }
        let id = Id::now_v7();
        let shared = Arc::new((grant, why, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, why, keys) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                let by = author(grant);
                let (word, on) = (A::ACTION.as_str(), case(grant));
                run!(
                    tx.loan.conn(),
                    "INSERT INTO requests (id, act, case_id, other_case, asked_by, agency, reason, asked_at, state)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting')",
                    id,
                    word,
                    on,
                    other,
                    by.user,
                    by.agency,
                    sealed(keys, b"request", id, why)?.as_slice(),
                    tx.now
                )?;
                journal::write(tx, keys, &by, &json!({"act": "request", "request": id, "of": word, "case": on})).await?;
                // Who could agree: those who supervise somebody on the case, and its court.
                let second = rows!(
                    tx.loan.conn(),
                    (Id,),
                    "SELECT u.supervisor FROM members m JOIN users u ON u.id = m.user_id
                     WHERE m.case_id = $1 AND m.ended IS NULL AND u.supervisor IS NOT NULL
                     UNION SELECT user_id FROM members WHERE case_id = $1 AND relation = 'court' AND ended IS NULL",
                    on
                )?;
                for (who,) in second.into_iter().filter(|(who,)| *who != by.user) {
                    crate::people::tell(tx, who, "request", id).await?;
                }
                Request::get(tx.loan.conn(), keys, id).await
            })
        })
        .await
    }

    /// A request by its id, before it is known who may see it: for asking the policies, not for showing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn request_of(&self, id: Id) -> Result<Request, Error> {
        let mut loan = self.read().await?;
        Request::get(loan.conn(), &self.keys, id).await
    }

    /// The requests of the own agency, and those on cases where the user stands, newest first.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn requests(
        &self,
        grant: &Grant<act::ListApprovals>,
        before: Id,
        limit: i64,
    ) -> Result<Vec<Request>, Error> {
        let (user, agency) = (Id::from_u128(grant.user()), Id::from_u128(grant.agency()));
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, act, case_id, other_case, asked_by, agency, reason, asked_at, decided_by, decided_at, state
             FROM requests WHERE id < $1 AND (agency = $2 OR EXISTS (
                 SELECT 1 FROM members m WHERE m.case_id = requests.case_id AND m.user_id IN ($2, $3) AND m.ended IS NULL))
             ORDER BY id DESC LIMIT $4",
            before,
            agency,
            user,
            limit
        )?;
        found.into_iter().map(|row| Request::of(&self.keys, row)).collect()
    }

    /// Agrees to a request, or refuses it. A merge and an erasure are carried out at once.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] where it was decided already; [`Refusal::Expired`] where it waited too long.
    pub async fn decide<A: Approval + 'static>(
        &self,
        grant: Grant<A>,
        id: Id,
        agree: bool,
    ) -> Result<Request, Error> {
        let shared = Arc::new((grant, self.keys.clone()));
        let decided = self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                let request = Request::get(tx.loan.conn(), keys, id).await?;
                let by = author(grant);
                let fits =
                    A::ACTION.as_str() == format!("approve_{}", request.act) && request.case == case(grant);
                if !fits || request.asked_by == by.user {
                    return Err(Refusal::NotAllowed.into());
                }
                if request.state != "waiting" {
                    return Err(Refusal::Conflict("this request was decided already").into());
                }
                if request.asked_at + WAITS < tx.now {
                    return Err(Refusal::Expired.into());
                }
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                let state = match (agree, request.act.as_str()) {
                    (false, _) => "refused",
                    (true, "merge" | "erase") => "done",
                    (true, _) => "agreed",
                };
                if state == "done" {
                    carry_out::carry_out(tx, keys, &by, &request).await?;
                }
                run!(
                    tx.loan.conn(),
                    "UPDATE requests SET decided_by = $1, decided_at = $2, state = $3 WHERE id = $4",
                    by.user,
                    tx.now,
                    state,
                    id
                )?;
                crate::people::tell(tx, request.asked_by, "decided", id).await?;
                journal::write(tx, keys, &by, &json!({"act": "decide", "request": id, "state": state}))
                    .await?;
                Request::get(tx.loan.conn(), keys, id).await
            })
        });
        let decided = decided.await?;
        if decided.act == act::Erase::ACTION.as_str() && decided.state == "done" {
            self.db.forget().await?;
        }
        Ok(decided)
    }

    /// Takes what was agreed to, once: gives the case with every field of the grant.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where it was not agreed to, was taken, or too much time has passed.
    pub async fn take_export(&self, grant: Grant<act::Export>, id: Id) -> Result<Export, Error> {
        let shared = Arc::new((grant, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                taken(tx, id, case(grant), Id::from_u128(grant.user()), "export").await?;
                carry_out::export(tx, keys, grant).await
            })
        })
        .await
    }

    /// Takes the key of a case, once.
    ///
    /// # Errors
    /// As [`Store::take_export`].
    pub async fn take_key(
        &self,
        grant: Grant<act::ReleaseKey>,
        id: Id,
    ) -> Result<Zeroizing<[u8; 32]>, Error> {
        let shared = Arc::new((grant, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                taken(tx, id, case(grant), Id::from_u128(grant.user()), "release_key").await?;
                carry_out::key(tx, keys, grant).await
            })
        })
        .await
    }
}

/// Marks an agreed request as done by who asked for it.
async fn taken(tx: &mut Tx, id: Id, case: Id, user: Id, word: &str) -> Result<(), Error> {
    let done = run!(
        tx.loan.conn(),
        "UPDATE requests SET state = 'done', done_at = $1
         WHERE id = $2 AND case_id = $3 AND asked_by = $4 AND act = $5 AND state = 'agreed' AND decided_at > $6",
        tx.now,
        id,
        case,
        user,
        word,
        tx.now - TAKEN_WITHIN
    )?;
    if done == 1 { Ok(()) } else { Err(Refusal::Expired.into()) }
}

pub use carry_out::Export;

//! Referrals to an agency that is in the directory: sent with the person's consent, accepted or declined, overdue.
//!
//! What a referral says is an entry of the case. Here stands only that it was sent, to whom, and what came of it.

use lindung_access::{Grant, Purpose, act};
use serde::Serialize;
use serde_json::Value;

use crate::cases::{After, consented};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::ledger::Author;
use crate::people::tell;
use crate::record::{Body, Record};
use crate::webhooks::to_agency;
use crate::{Error, Fault, Id, Instant, Invalid, Refusal, Store};

const HOUR: Instant = 3_600_000;
/// After how long an answer is overdue where the sender names no time: an aid that binds nobody.
const ANSWER: i64 = 24;
/// The longest time that a sender can name: sixty days.
const LONGEST: i64 = 60 * 24;

/// Which referrals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those sent to the agency.
    Received,
    /// Those that the agency sent.
    Sent,
}

/// A referral under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Referral {
    /// The entry that sent it.
    pub id: uuid::Uuid,
    /// The case.
    pub case: uuid::Uuid,
    /// Who sent it.
    pub from: uuid::Uuid,
    /// For which agency.
    pub from_agency: uuid::Uuid,
    /// To which agency.
    pub to_agency: uuid::Uuid,
    /// When.
    pub sent_at: Instant,
    /// Until when an answer was asked for.
    pub answer_by: Instant,
    /// `sent`, `accepted`, `declined`, `completed` or `withdrawn`.
    pub state: String,
    /// When it was last answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Instant>,
    /// Whether the answer is overdue.
    pub overdue: bool,
}

type Row = (Id, Id, Id, Id, Id, i64, i64, String, Option<i64>);

fn of(row: Row, now: Instant) -> Referral {
    let (id, case, from, from_agency, to_agency, sent_at, answer_by, state, answered_at) = row;
    let overdue = state == "sent" && answer_by < now;
    Referral { id, case, from, from_agency, to_agency, sent_at, answer_by, state, answered_at, overdue }
}

/// What follows from an entry about a referral.
pub(crate) enum Step {
    /// It is sent: the agency becomes a recipient.
    Send { id: Id, agency: Id, hours: i64 },
    /// It is answered; who is declined or withdrawn from is no recipient any more.
    Answer { id: Id, agency: Id, sender: Id, outcome: &'static str, notice: &'static str },
}

/// The words of an answer.
const OUTCOMES: [&str; 4] = ["accepted", "declined", "completed", "withdrawn"];

/// What follows from entries; refused where it may not be. Nothing is written.
pub(crate) async fn steps(
    tx: &mut Tx,
    by: &Author,
    case: Id,
    record: &Record,
    new: &[(Id, &Body)],
) -> Result<Vec<Step>, Error> {
    let mut steps = Vec::new();
    for (id, body) in new {
        let said = body.value();
        match body.kind() {
            "referral" if said.get("agency").is_some_and(|agency| !agency.is_null()) => {
                steps.push(send(tx, *id, record, said).await?);
            }
            "referral_answer" => {
                let step = answer(tx, by, case, said).await?;
                let id = |step: &Step| matches!(step, Step::Answer { id, .. } if Some(*id) == said_id(said));
                if steps.iter().any(id) {
                    return Err(Invalid::refusal("referral", "is answered twice in one request").into());
                }
                steps.push(step);
            }
            "consent" if said.get("given") == Some(&Value::Bool(false)) => {
                steps.extend(withdrawn(tx, case, record, said).await?);
            }
            _ => {}
        }
    }
    Ok(steps)
}

fn said_id(said: &Value) -> Option<Id> {
    said.get("referral").and_then(Value::as_str).and_then(|text| Id::parse_str(text).ok())
}

async fn send(tx: &mut Tx, id: Id, record: &Record, said: &Value) -> Result<Step, Error> {
    let agency = said.get("agency").and_then(Value::as_str).and_then(|text| Id::parse_str(text).ok());
    let known = match agency {
        Some(agency) => row!(tx.loan.conn(), (Id,), "SELECT id FROM agencies WHERE id = $1", agency)?,
        None => None,
    };
    let Some((agency,)) = known else {
        return Err(Invalid::refusal("agency", "no agency has this id; see GET /v1/agencies").into());
    };
    let purpose = said.get("purpose").and_then(Value::as_str).unwrap_or(Purpose::Protection.as_str());
    let Ok(purpose) = Purpose::parse(purpose) else {
        return Err(Invalid::refusal("purpose", "must be a purpose, as protection").into());
    };
    if consented(tx, record, agency.as_u128(), purpose).await?.is_empty() {
        let what = "the person has not agreed to share anything with this agency for this purpose; \
                    write a consent entry first";
        return Err(Invalid::refusal("agency", what).into());
    }
    let hours = said.get("answer_within_hours").and_then(Value::as_i64).unwrap_or(ANSWER);
    if !(1..=LONGEST).contains(&hours) {
        return Err(Invalid::refusal("answer_within_hours", format!("must be 1 to {LONGEST}")).into());
    }
    Ok(Step::Send { id, agency, hours })
}

async fn answer(tx: &mut Tx, by: &Author, case: Id, said: &Value) -> Result<Step, Error> {
    let unknown = || Error::from(Invalid::refusal("referral", "no referral of this case has this id"));
    let id = said_id(said).ok_or_else(unknown)?;
    let found = row!(
        tx.loan.conn(),
        (Id, Id, Id, String),
        "SELECT from_user, from_agency, to_agency, state FROM referrals WHERE id = $1 AND case_id = $2",
        id,
        case
    )?;
    let Some((sender, sending, agency, state)) = found else { return Err(unknown()) };
    let outcome = said.get("outcome").and_then(Value::as_str).unwrap_or_default();
    // A sender may write down what was answered by telephone; only a sender takes a referral back.
    let may = by.agency == sending || (by.agency == agency && outcome != "withdrawn");
    if !may {
        return Err(Refusal::NotAllowed.into());
    }
    let follows = match state.as_str() {
        "sent" => outcome != "completed",
        "accepted" => outcome != "accepted",
        _ => false,
    };
    let outcome = OUTCOMES.into_iter().find(|known| follows && *known == outcome);
    let Some(outcome) = outcome else {
        let what = format!("does not follow on a referral that is {state}");
        return Err(Invalid::refusal("outcome", what).into());
    };
    Ok(Step::Answer { id, agency, sender, outcome, notice: "referral_answered" })
}

/// Where the person takes back the last consent for an agency, what was sent to it is withdrawn.
async fn withdrawn(tx: &mut Tx, case: Id, record: &Record, said: &Value) -> Result<Vec<Step>, Error> {
    let recipient = said.get("recipient").and_then(Value::as_str).unwrap_or_default();
    let open = rows!(
        tx.loan.conn(),
        (Id, Id, Id, String),
        "SELECT r.id, r.to_agency, r.from_user, a.name FROM referrals r JOIN agencies a ON a.id = r.to_agency
         WHERE r.case_id = $1 AND r.state IN ('sent', 'accepted')",
        case
    )?;
    let mut steps = Vec::new();
    for (id, agency, sender, name) in open {
        if recipient != name && recipient != agency.to_string() {
            continue;
        }
        let mut left = false;
        for purpose in Purpose::ALL.iter().copied() {
            left |= !consented(tx, record, agency.as_u128(), purpose).await?.is_empty();
        }
        if !left {
            let (outcome, notice) = ("withdrawn", "consent_withdrawn");
            steps.push(Step::Answer { id, agency, sender, outcome, notice });
        }
    }
    Ok(steps)
}

/// Does what follows.
pub(crate) async fn carry_out(tx: &mut Tx, by: &Author, case: Id, step: &Step) -> Result<(), Fault> {
    match step {
        Step::Send { id, agency, hours } => {
            run!(
                tx.loan.conn(),
                "INSERT INTO members (case_id, user_id, relation, since) VALUES ($1, $2, 'recipient', $3)
                 ON CONFLICT (case_id, user_id, relation) DO UPDATE SET ended = NULL",
                case,
                agency,
                tx.now
            )?;
            run!(
                tx.loan.conn(),
                "INSERT INTO referrals (id, case_id, from_user, from_agency, to_agency, sent_at, answer_by, state)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, 'sent')",
                id,
                case,
                by.user,
                by.agency,
                agency,
                tx.now,
                tx.now + hours * HOUR
            )?;
            to_agency(tx, *agency, "referral_received", *id).await?;
            crate::cases::touched(tx, case).await
        }
        Step::Answer { id, agency, sender, outcome, notice } => {
            run!(
                tx.loan.conn(),
                "UPDATE referrals SET state = $1, answered_at = $2 WHERE id = $3",
                *outcome,
                tx.now,
                id
            )?;
            if ["declined", "withdrawn"].contains(outcome) {
                unless_another(tx, case, *agency).await?;
            }
            if by.user != *sender {
                tell(tx, *sender, notice, *id).await?;
            }
            Ok(())
        }
    }
}

/// An agency that no referral stands for any more is no recipient.
async fn unless_another(tx: &mut Tx, case: Id, agency: Id) -> Result<(), Fault> {
    run!(
        tx.loan.conn(),
        "UPDATE members SET ended = $1 WHERE case_id = $2 AND user_id = $3 AND relation = 'recipient' AND ended IS NULL
         AND NOT EXISTS (SELECT 1 FROM referrals WHERE case_id = $2 AND to_agency = $3
                         AND state IN ('sent', 'accepted', 'completed'))",
        tx.now,
        case,
        agency
    )?;
    Ok(())
}

impl Store {
    /// Referrals of the asker's agency, newest first; of those sent, `overdue` ones only where asked for.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn referrals(
        &self,
        grant: Grant<act::List>,
        which: Which,
        overdue: bool,
        after: Option<After>,
        limit: i64,
    ) -> Result<Vec<Referral>, Error> {
        let agency = Id::from_u128(grant.agency());
        let now = self.now();
        let before = if overdue { now } else { Instant::MAX };
        let after = after.unwrap_or(After(Instant::MAX, Id::max()));
        let mut loan = self.read().await?;
        let received = which == Which::Received;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, case_id, from_user, from_agency, to_agency, sent_at, answer_by, state, answered_at FROM referrals
             WHERE (($1 AND to_agency = $2) OR (NOT $1 AND from_agency = $2))
               AND (sent_at < $3 OR (sent_at = $3 AND id < $4))
               AND (NOT $5 OR (state = 'sent' AND answer_by < $6))
             ORDER BY sent_at DESC, id DESC LIMIT $7",
            received,
            agency,
            after.0,
            after.1,
            overdue,
            before,
            limit
        )?;
        Ok(found.into_iter().map(|row| of(row, now)).collect())
    }
}

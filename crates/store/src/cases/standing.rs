//! How a user stands towards a case: from the people on it, its agency, emergencies, and who supervises whom.

use std::collections::HashMap;

use lindung_access::act::Act;
use lindung_access::{Grant, Relation, Standing};

use crate::db::{Conn, row, rows_of};
use crate::{Error, Fault, Id, Instant, Refusal, Store};

pub(crate) async fn standing(
    conn: Conn<'_>,
    case: Id,
    user: Id,
    agency: Id,
    now: Instant,
) -> Result<Standing, Fault> {
    let mut all = standings(conn, &[case], user, agency, now).await?;
    Ok(all.remove(&case).unwrap_or(Standing::EMPTY))
}

/// The same for several cases; of none that is not there.
pub(crate) async fn standings(
    conn: Conn<'_>,
    cases: &[Id],
    user: Id,
    agency: Id,
    now: Instant,
) -> Result<HashMap<Id, Standing>, Fault> {
    let mut standings = HashMap::with_capacity(cases.len());
    if cases.is_empty() {
        return Ok(standings);
    }
    // Asked for by its id and never by its agency, which has very many.
    let found = rows_of!(
        conn,
        (Id, String),
        "SELECT case_id, relation FROM members WHERE case_id IN ({}) AND user_id IN ($1, $2) AND ended IS NULL
         UNION SELECT id, CASE WHEN agency = $2 THEN 'agency' ELSE '' END FROM cases WHERE id IN ({})
         UNION SELECT case_id, 'emergency' FROM emergencies WHERE user_id = $1 AND case_id IN ({}) AND until > $3
         UNION SELECT case_id, 'subject' FROM users WHERE id = $1 AND case_id IN ({})
         UNION SELECT m.case_id, 'supervisor' FROM members m JOIN users u ON u.id = m.user_id
               WHERE m.case_id IN ({}) AND m.ended IS NULL AND u.supervisor = $1
         UNION SELECT case_id, 'supervisor' FROM emergencies WHERE case_id IN ({}) AND supervisor = $1",
        cases,
        user,
        agency,
        now
    )?;
    for (case, word) in found {
        if let Ok(relation) = Relation::parse(&word) {
            let standing = standings.entry(case).or_insert(Standing::EMPTY);
            *standing = standing.with(relation);
        }
    }
    Ok(standings)
}

/// That the standing a grant was given for is still so, in the transaction that uses it.
pub(crate) async fn unchanged<A: Act>(conn: Conn<'_>, grant: &Grant<A>, now: Instant) -> Result<(), Error> {
    let (user, agency) = (Id::from_u128(grant.user()), Id::from_u128(grant.agency()));
    let standing = standing(conn, super::case(grant), user, agency, now).await?;
    if standing == grant.standing() { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// That who stands nowhere towards a case, and sees it by office, is of the state where it is.
pub(crate) async fn at_home<A: Act>(conn: Conn<'_>, grant: &Grant<A>) -> Result<(), Error> {
    let (case, agency) = (super::case(grant), Id::from_u128(grant.agency()));
    if grant.standing().is_empty() && !is_at_home(conn, case, agency).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(())
}

/// Whether an agency is of the state where a case is.
pub(crate) async fn is_at_home(conn: Conn<'_>, case: Id, agency: Id) -> Result<bool, Fault> {
    let found = row!(
        conn,
        (i64,),
        "SELECT c.seq FROM cases c JOIN agencies a ON a.state = c.jurisdiction WHERE c.id = $1 AND a.id = $2",
        case,
        agency
    )?;
    Ok(found.is_some())
}

impl Store {
    /// How a user stands towards a case; the same for a case that does not exist as for a stranger's.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn standing(&self, case: Id, user: Id, agency: Id) -> Result<Standing, Fault> {
        let mut loan = self.read().await?;
        standing(loan.conn(), case, user, agency, self.now()).await
    }
}

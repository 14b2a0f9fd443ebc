//! How much those have to do whom a user supervises: numbers, and nothing of any case.

use lindung_access::{Grant, act};

use crate::db::rows;
use crate::{Error, Id, Store};

/// Somebody of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mate {
    /// The user.
    pub user: Id,
    /// The agency.
    pub agency: Id,
    /// How many tasks are open.
    pub open: i64,
    /// In how many cases.
    pub cases: i64,
    /// In how many of them one is overdue.
    pub overdue: i64,
}

impl Store {
    /// Those whom a user supervises and who may sign in, with how much each has to do, most overdue first.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn team(&self, grant: &Grant<act::List>) -> Result<Vec<Mate>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            (Id, Id, i64, i64, i64),
            "SELECT u.id, u.agency, CAST(COALESCE(SUM(a.open), 0) AS BIGINT), COUNT(a.case_id),
                    COUNT(CASE WHEN a.due <= $2 THEN 1 END)
             FROM users u LEFT JOIN agenda a ON a.user_id = u.id
             WHERE u.supervisor = $1 AND u.case_id IS NULL AND u.disabled_at IS NULL
             GROUP BY u.id, u.agency ORDER BY 5 DESC, 3 DESC, u.id",
            Id::from_u128(grant.user()),
            self.now()
        )?;
        let mate = |(user, agency, open, cases, overdue)| Mate { user, agency, open, cases, overdue };
        Ok(found.into_iter().map(mate).collect())
    }
}

//! One of two databases behind one enum; every statement is one text that both understand.

pub(crate) mod open;
pub(crate) mod writer;

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool};

use crate::Fault;

/// Pools of connections.
#[derive(Clone, Debug)]
pub(crate) enum Db {
    /// A file on this machine: one connection writes, several read.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    /// A server that several of ours may share.
    Postgres(PgPool),
}

/// A connection on loan.
#[derive(Debug)]
pub(crate) enum Loan {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// A connection to run statements on.
#[derive(Debug)]
pub(crate) enum Conn<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Db {
    /// A connection that only reads.
    pub(crate) async fn reader(&self) -> Result<Loan, Fault> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Loan::Sqlite(readers.acquire().await?),
            Self::Postgres(pool) => Loan::Postgres(pool.acquire().await?),
        })
    }

    /// A connection that may write; of SQLite there is one.
    pub(crate) async fn writer(&self) -> Result<Loan, Fault> {
        Ok(match self {
            Self::Sqlite { writer, .. } => Loan::Sqlite(writer.acquire().await?),
            Self::Postgres(pool) => Loan::Postgres(pool.acquire().await?),
        })
    }

    /// Puts what was written into its place, so that what was destroyed stands in no file beside it. A server
    /// does that in its own time.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        if let Self::Sqlite { writer, .. } = self {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer).await?;
        }
        Ok(())
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite { .. })
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Loan {
    pub(crate) fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Sqlite(held) => Conn::Sqlite(held),
            Self::Postgres(held) => Conn::Postgres(held),
        }
    }
}

impl Loan {
    /// Closes a connection in doubt, instead of giving it back.
    pub(crate) fn discard(self) {
        match self {
            Self::Sqlite(held) => drop(held.detach()),
            Self::Postgres(held) => drop(held.detach()),
        }
    }
}

/// Runs a statement: how many rows it touched.
macro_rules! run {
    ($conn:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $conn {
            $crate::db::Conn::Sqlite(c) => {
                sqlx::query($sql)$(.bind($arg))*.execute(&mut *c).await.map(|done| done.rows_affected())
            }
            $crate::db::Conn::Postgres(c) => {
                sqlx::query($sql)$(.bind($arg))*.execute(&mut *c).await.map(|done| done.rows_affected())
            }
        }
        .map_err($crate::Fault::from)
    };
}

/// Runs a query: every row as a tuple.
macro_rules! rows {
    ($conn:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $conn {
            $crate::db::Conn::Sqlite(c) => sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_all(&mut *c).await,
            $crate::db::Conn::Postgres(c) => sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_all(&mut *c).await,
        }
        .map_err($crate::Fault::from)
    };
}

/// Runs a query: the one row there may be.
macro_rules! row {
    ($conn:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $conn {
            $crate::db::Conn::Sqlite(c) => {
                sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_optional(&mut *c).await
            }
            $crate::db::Conn::Postgres(c) => {
                sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_optional(&mut *c).await
            }
        }
        .map_err($crate::Fault::from)
    };
}

/// Runs a query over many values: every row as a tuple. First come the arguments, from `$1`, then the values, in the
/// place of `{}` wherever the text names it: a trip to the database costs more than the rows it brings.
macro_rules! rows_of {
    ($conn:expr, $row:ty, $sql:expr, $values:expr $(, $arg:expr)* $(,)?) => {{
        let values = $values;
        let before = 0 $(+ { let _ = &$arg; 1 })*;
        let sql = $sql.replace("{}", &$crate::db::places(before + 1, values.len()));
        match $conn {
            $crate::db::Conn::Sqlite(c) => {
                let mut query = sqlx::query_as::<_, $row>(sqlx::AssertSqlSafe(sql))$(.bind($arg))*;
                for value in values {
                    query = query.bind(value);
                }
                query.fetch_all(&mut *c).await
            }
            $crate::db::Conn::Postgres(c) => {
                let mut query = sqlx::query_as::<_, $row>(sqlx::AssertSqlSafe(sql))$(.bind($arg))*;
                for value in values {
                    query = query.bind(value);
                }
                query.fetch_all(&mut *c).await
            }
        }
        .map_err($crate::Fault::from)
    }};
}

/// The names of so many places of a statement, from a number on.
pub(crate) fn places(first: usize, count: usize) -> String {
    let place = |number: usize| format!("${}", first + number);
    (0..count).map(place).collect::<Vec<_>>().join(", ")
}

pub(crate) use {row, rows, rows_of, run};

/// One view of the whole database, whatever others write. Given up half way, it takes its connection with
/// it: one that is given back within a transaction would show an old view to whoever gets it next.
#[derive(Debug)]
pub(crate) struct Still(Option<Loan>);

impl Db {
    /// Begins a view.
    pub(crate) async fn still(&self) -> Result<Still, Fault> {
        let mut still = Still(Some(self.reader().await?));
        let begin =
            if self.is_sqlite() { "BEGIN" } else { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" };
        run!(still.loan()?.conn(), begin)?;
        Ok(still)
    }
}

impl Still {
    /// Its connection.
    pub(crate) fn loan(&mut self) -> Result<&mut Loan, Fault> {
        self.0.as_mut().ok_or(Fault::Closing)
    }

    /// Ends the view and gives its connection back.
    pub(crate) async fn end(mut self) {
        if let Ok(loan) = self.loan()
            && run!(loan.conn(), "ROLLBACK").is_ok()
        {
            drop(self.0.take());
        }
    }
}

impl Drop for Still {
    fn drop(&mut self) {
        if let Some(loan) = self.0.take() {
            loan.discard();
        }
    }
}

//! A database behind the back of the store: what whoever holds the file or the server can do.

use lindung_store::{Id, Place};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};

/// Tables in which nothing is changed or deleted, and their guards.
const GUARDS: [(&str, &str); 4] = [
    ("entries", "entries_stay"),
    ("entries", "entries_hold"),
    ("checkpoints", "checkpoints_stay"),
    ("checkpoints", "checkpoints_hold"),
];

/// A connection of one's own.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Raw {
    pub(crate) async fn open(place: &Place) -> Self {
        match place {
            Place::File(file) => {
                let options = SqliteConnectOptions::new().filename(file);
                Self::Sqlite(SqliteConnection::connect_with(&options).await.expect("the file opens"))
            }
            Place::Server(url) => {
                Self::Postgres(PgConnection::connect(url).await.expect("the server answers"))
            }
        }
    }

    /// With the triggers that guard the ledger taken away.
    pub(crate) async fn unguarded(place: &Place) -> Self {
        let mut raw = Self::open(place).await;
        for (table, guard) in GUARDS {
            let on = if matches!(raw, Self::Postgres(_)) { format!("ON {table}") } else { String::new() };
            raw.run(&format!("DROP TRIGGER IF EXISTS {guard} {on}")).await;
        }
        raw
    }

    pub(crate) async fn close(self) {
        match self {
            Self::Sqlite(held) => held.close().await.expect("the file closes"),
            Self::Postgres(held) => held.close().await.expect("the connection closes"),
        }
    }

    /// Runs statements: how many rows they touched.
    pub(crate) async fn try_run(&mut self, sql: &str) -> Result<u64, sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(held) => held.execute(sqlx::raw_sql(sql)).await.map(|done| done.rows_affected()),
            Self::Postgres(held) => held.execute(sqlx::raw_sql(sql)).await.map(|done| done.rows_affected()),
        }
    }

    /// Runs statements that must work.
    pub(crate) async fn run(&mut self, sql: &str) -> u64 {
        match self.try_run(sql).await {
            Ok(rows) => rows,
            Err(error) => panic!("{sql}: {error}"),
        }
    }

    /// The numbers in the first column.
    pub(crate) async fn numbers(&mut self, sql: &str) -> Vec<i64> {
        self.column(sql).await
    }

    /// The first number.
    pub(crate) async fn number(&mut self, sql: &str) -> i64 {
        *self.numbers(sql).await.first().unwrap_or_else(|| panic!("no row: {sql}"))
    }

    /// The byte strings in the first column.
    pub(crate) async fn bytes(&mut self, sql: &str) -> Vec<Vec<u8>> {
        self.column(sql).await
    }

    /// The first id.
    pub(crate) async fn first_id(&mut self, sql: &str) -> Id {
        *self.column(sql).await.first().unwrap_or_else(|| panic!("no row: {sql}"))
    }

    /// The first column of every row.
    pub(crate) async fn column<T>(&mut self, sql: &str) -> Vec<T>
    where
        T: for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
        T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
    {
        let query = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(held) => {
                let rows = sqlx::query(query).fetch_all(held).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
                rows.iter().map(|row| row.get(0)).collect()
            }
            Self::Postgres(held) => {
                let rows = sqlx::query(query).fetch_all(held).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    /// Bytes as they are written in a statement.
    pub(crate) fn hex(&self, bytes: &[u8]) -> String {
        let hex = data_encoding::HEXLOWER.encode(bytes);
        match self {
            Self::Sqlite(_) => format!("x'{hex}'"),
            Self::Postgres(_) => format!("'\\x{hex}'::bytea"),
        }
    }

    /// An id as it is written in a statement.
    pub(crate) fn id(&self, id: Id) -> String {
        match self {
            Self::Sqlite(_) => self.hex(id.as_bytes()),
            Self::Postgres(_) => format!("'{id}'::uuid"),
        }
    }

    /// Whether a statement can be prepared.
    pub(crate) async fn prepare(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        use sqlx::SqlSafeStr;
        let sql = AssertSqlSafe(sql.to_owned()).into_sql_str();
        match self {
            Self::Sqlite(held) => held.prepare(sql).await.map(drop),
            Self::Postgres(held) => held.prepare(sql).await.map(drop),
        }
    }
}

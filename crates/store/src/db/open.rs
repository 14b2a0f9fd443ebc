//! Opening a database: how it is set, and bringing its tables up to date.

use std::path::Path;
use std::time::Duration;

use sqlx::AssertSqlSafe;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::Db;
use crate::{Damage, Fault};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// "Lind" in ASCII: the mark by which a database file is known as ours.
pub(crate) const APPLICATION: i64 = 0x4c69_6e64;

const READERS: u32 = 4;
const CONNECTIONS: u32 = 16;

pub(crate) async fn sqlite(file: &Path, new: bool) -> Result<Db, Fault> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(new)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cell_size_check", "ON")
        .pragma("secure_delete", "ON")
        .pragma("cache_size", "-32768");
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone())
        .await?;
    if new {
        sqlx::query(AssertSqlSafe(format!("PRAGMA application_id = {APPLICATION}"))).execute(&writer).await?;
    } else {
        let (mark,): (i64,) = sqlx::query_as("PRAGMA application_id").fetch_one(&writer).await?;
        if mark != APPLICATION {
            let what = "is no database of this program, or its beginning was overwritten";
            return Err(Damage::File(what.to_owned()).into());
        }
    }
    SQLITE.run(&writer).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.read_only(true).pragma("cache_size", "-8192"))
        .await?;
    Ok(Db::Sqlite { writer, readers })
}

pub(crate) async fn postgres(url: &str) -> Result<Db, Fault> {
    let options: PgConnectOptions = url.parse()?;
    let options = options.application_name("lindung").options([("synchronous_commit", "on")]);
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(Duration::from_secs(10))
        .connect_with(options)
        .await?;
    POSTGRES.run(&pool).await?;
    Ok(Db::Postgres(pool))
}

//! The rows of every table as lines of JSON, alike for both databases.

use std::io::{BufRead, BufReader, Read, Write};

use data_encoding::BASE64;
use futures_util::TryStreamExt;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row};

use super::chunks::{Opener, Sealer};
use crate::db::{Conn, Loan, run};
use crate::{Damage, Fault, Id};

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    Text,
    Bytes,
    Id,
}
use Kind::{Bytes, Number, Text};

/// A table: its name, its columns, and by which it is ordered.
struct Table(&'static str, &'static [(&'static str, Kind)], &'static str);

/// Every table whose content is kept. Sessions, links and waits are not: they are of a moment.
const TABLES: &[Table] = &[
    Table(
        "instance",
        &[
            ("one", Number),
            ("id", Kind::Id),
            ("verifying_key", Bytes),
            ("made_at", Number),
            ("records_version", Number),
        ],
        "one",
    ),
    Table(
        "entries",
        &[
            ("position", Number),
            ("case_id", Kind::Id),
            ("book", Number),
            ("seq", Number),
            ("id", Kind::Id),
            ("author", Kind::Id),
            ("agency", Kind::Id),
            ("role", Text),
            ("purpose", Text),
            ("at", Number),
            ("previous", Bytes),
            ("digest", Bytes),
            ("hash", Bytes),
            ("body", Bytes),
        ],
        "position",
    ),
    Table(
        "checkpoints",
        &[
            ("number", Number),
            ("size", Number),
            ("root", Bytes),
            ("previous", Bytes),
            ("at", Number),
            ("hash", Bytes),
            ("signature", Bytes),
        ],
        "number",
    ),
    Table(
        "cases",
        &[
            ("id", Kind::Id),
            ("agency", Kind::Id),
            ("jurisdiction", Text),
            ("seq", Number),
            ("head", Bytes),
            ("read_seq", Number),
            ("read_head", Bytes),
            ("key_version", Number),
            ("wrapped_key", Bytes),
            ("snapshot", Bytes),
            ("index_version", Number),
            ("opened_at", Number),
            ("changed_at", Number),
            ("erased_at", Number),
        ],
        "id",
    ),
    Table(
        "members",
        &[
            ("case_id", Kind::Id),
            ("user_id", Kind::Id),
            ("relation", Text),
            ("since", Number),
            ("ended", Number),
        ],
        "case_id, user_id, relation",
    ),
    Table("names", &[("token", Bytes), ("case_id", Kind::Id)], "token, case_id"),
    Table(
        "agencies",
        &[("id", Kind::Id), ("name", Text), ("kind", Text), ("state", Text), ("made_at", Number)],
        "id",
    ),
    Table(
        "users",
        &[
            ("id", Kind::Id),
            ("agency", Kind::Id),
            ("role", Text),
            ("login", Bytes),
            ("profile", Bytes),
            ("supervisor", Kind::Id),
            ("case_id", Kind::Id),
            ("password", Text),
            ("totp", Bytes),
            ("totp_step", Number),
            ("epoch", Number),
            ("disabled_at", Number),
            ("made_at", Number),
        ],
        "id",
    ),
    Table(
        "credentials",
        &[
            ("id", Kind::Id),
            ("user_id", Kind::Id),
            ("kind", Text),
            ("lookup", Bytes),
            ("secret", Bytes),
            ("made_at", Number),
            ("used_at", Number),
        ],
        "id",
    ),
    Table(
        "requests",
        &[
            ("id", Kind::Id),
            ("act", Text),
            ("case_id", Kind::Id),
            ("other_case", Kind::Id),
            ("asked_by", Kind::Id),
            ("agency", Kind::Id),
            ("reason", Bytes),
            ("asked_at", Number),
            ("decided_by", Kind::Id),
            ("decided_at", Number),
            ("state", Text),
            ("done_at", Number),
        ],
        "id",
    ),
    Table(
        "emergencies",
        &[
            ("id", Kind::Id),
            ("case_id", Kind::Id),
            ("user_id", Kind::Id),
            ("agency", Kind::Id),
            ("supervisor", Kind::Id),
            ("reason", Bytes),
            ("opened_at", Number),
            ("until", Number),
            ("reviewed_by", Kind::Id),
            ("reviewed_at", Number),
            ("finding", Text),
        ],
        "id",
    ),
    Table(
        "notices",
        &[
            ("id", Kind::Id),
            ("user_id", Kind::Id),
            ("kind", Text),
            ("about", Kind::Id),
            ("made_at", Number),
            ("seen_at", Number),
        ],
        "id",
    ),
    Table(
        "attachments",
        &[("case_id", Kind::Id), ("id", Kind::Id), ("part", Number), ("body", Bytes)],
        "case_id, id, part",
    ),
    Table(
        "services",
        &[
            ("id", Kind::Id),
            ("agency", Kind::Id),
            ("state", Text),
            ("kind", Text),
            ("name", Text),
            ("contact", Text),
            ("languages", Text),
            ("hours", Text),
            ("places", Number),
            ("verified_on", Text),
            ("changed_at", Number),
            ("verified_by", Kind::Id),
            ("reminded_at", Number),
        ],
        "id",
    ),
    Table(
        "referrals",
        &[
            ("id", Kind::Id),
            ("case_id", Kind::Id),
            ("from_user", Kind::Id),
            ("from_agency", Kind::Id),
            ("to_agency", Kind::Id),
            ("sent_at", Number),
            ("answer_by", Number),
            ("state", Text),
            ("answered_at", Number),
        ],
        "id",
    ),
    Table("views", &[("id", Kind::Id), ("user_id", Kind::Id), ("body", Bytes), ("made_at", Number)], "id"),
    Table(
        "webhooks",
        &[
            ("id", Kind::Id),
            ("agency", Kind::Id),
            ("kinds", Text),
            ("url", Bytes),
            ("secret", Bytes),
            ("made_by", Kind::Id),
            ("made_at", Number),
            ("ended_at", Number),
        ],
        "id",
    ),
    Table(
        "deliveries",
        &[
            ("id", Kind::Id),
            ("webhook", Kind::Id),
            ("kind", Text),
            ("about", Kind::Id),
            ("made_at", Number),
            ("tries", Number),
            ("next_at", Number),
            ("state", Text),
            ("status", Number),
        ],
        "id",
    ),
    Table("dockets", &[("case_id", Kind::Id), ("seq", Number), ("law", Text), ("body", Bytes)], "case_id"),
    Table(
        "agenda",
        &[("user_id", Kind::Id), ("case_id", Kind::Id), ("open", Number), ("due", Number)],
        "user_id, case_id",
    ),
    Table("log", &[("one", Number), ("position", Number), ("number", Number), ("hash", Bytes)], "one"),
];

/// The last line: a backup that does not end with it is not whole.
const END: &str = "[\"end\"]";

/// The tables of a backup and their columns, for a test that none is forgotten.
#[cfg(test)]
fn known() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    TABLES.iter().map(|table| (table.0, table.1.iter().map(|(name, _)| *name).collect()))
}

impl Table {
    fn columns(&self) -> String {
        self.1.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    fn select(&self) -> String {
        format!("SELECT {} FROM {} ORDER BY {}", self.columns(), self.0, self.2)
    }

    fn insert(&self) -> String {
        let places = (1..=self.1.len()).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ");
        format!("INSERT INTO {} ({}) VALUES ({places})", self.0, self.columns())
    }
}

macro_rules! line {
    ($table:expr, $row:expr) => {{
        let mut line = vec![Value::from($table.0)];
        for (at, (_, kind)) in $table.1.iter().enumerate() {
            line.push(match kind {
                Number => Value::from($row.try_get::<Option<i64>, _>(at)?),
                Text => Value::from($row.try_get::<Option<String>, _>(at)?),
                Bytes => {
                    Value::from($row.try_get::<Option<Vec<u8>>, _>(at)?.map(|bytes| BASE64.encode(&bytes)))
                }
                Kind::Id => Value::from($row.try_get::<Option<Id>, _>(at)?.map(|id| id.to_string())),
            });
        }
        Value::Array(line).to_string()
    }};
}

/// Writes the rows of every table.
pub(super) async fn dump<W: Write>(loan: &mut Loan, to: &mut Sealer<W>) -> Result<u64, Fault> {
    let mut count = 0;
    for table in TABLES {
        let select = AssertSqlSafe(table.select());
        match loan.conn() {
            Conn::Sqlite(c) => {
                let mut rows = sqlx::query(select).fetch(&mut *c);
                while let Some(row) = rows.try_next().await? {
                    to.write(format!("{}\n", line!(table, row)).as_bytes())?;
                    count += 1;
                }
            }
            Conn::Postgres(c) => {
                let mut rows = sqlx::query(select).fetch(&mut *c);
                while let Some(row) = rows.try_next().await? {
                    to.write(format!("{}\n", line!(table, row)).as_bytes())?;
                    count += 1;
                }
            }
        }
    }
    to.write(END.as_bytes())?;
    Ok(count)
}

macro_rules! insert {
    ($conn:expr, $table:expr, $values:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($table.insert()));
        for ((_, kind), value) in $table.1.iter().zip($values) {
            let text = value.as_str();
            let shape = || Fault::from(Damage::Shape("a value in the backup"));
            if !value.is_null() && text.is_none() && !matches!(kind, Number) {
                return Err(shape());
            }
            query = match kind {
                Number => query.bind(value.as_i64()),
                Text => query.bind(text.map(str::to_owned)),
                Bytes => {
                    let bytes = text.map(|text| BASE64.decode(text.as_bytes())).transpose();
                    query.bind(bytes.map_err(|_| shape())?)
                }
                Kind::Id => query.bind(text.map(Id::parse_str).transpose().map_err(|_| shape())?),
            };
        }
        query.execute(&mut *$conn).await.map(drop).map_err(Fault::from)
    }};
}

/// Puts rows into empty tables.
pub(super) async fn load<R: Read>(loan: &mut Loan, from: Opener<R>) -> Result<u64, Fault> {
    run!(loan.conn(), "DELETE FROM log")?;
    let mut from = BufReader::with_capacity(1 << 16, from);
    let (mut count, mut line) = (0, String::new());
    loop {
        line.clear();
        let read = from.read_line(&mut line).map_err(|_| Damage::Sealed("the backup"))?;
        if read == 0 {
            return Err(Damage::Shape("the end of the backup").into());
        }
        if line == END {
            return Ok(count);
        }
        let values: Vec<Value> =
            serde_json::from_str(&line).map_err(|_| Damage::Shape("a line of the backup"))?;
        let name = values.first().and_then(Value::as_str).unwrap_or_default();
        let table = TABLES.iter().find(|table| table.0 == name && table.1.len() + 1 == values.len());
        let table = table.ok_or(Damage::Shape("a line of the backup"))?;
        match loan.conn() {
            Conn::Sqlite(c) => insert!(c, table, &values[1..]),
            Conn::Postgres(c) => insert!(c, table, &values[1..]),
        }?;
        count += 1;
    }
}

#[cfg(test)]
mod tests {
    /// Tables that a backup leaves out on purpose.
    const OF_A_MOMENT: [&str; 4] = ["attempts", "links", "replies", "sessions"];

    #[test]
    fn no_table_and_no_column_is_forgotten() {
        let ddl = concat!(
            include_str!("../../migrations/sqlite/0001_ledger.sql"),
            include_str!("../../migrations/sqlite/0002_people.sql"),
            include_str!("../../migrations/sqlite/0004_dockets.sql"),
            include_str!("../../migrations/sqlite/0005_referrals.sql"),
            include_str!("../../migrations/sqlite/0007_attachments.sql"),
            include_str!("../../migrations/sqlite/0008_webhooks.sql"),
            include_str!("../../migrations/sqlite/0009_reminders.sql"),
            include_str!("../../migrations/sqlite/0010_views.sql")
        );
        let mut seen = 0;
        for block in ddl.split("CREATE TABLE ").skip(1) {
            let (name, rest) = block.split_once(" (").unwrap_or_default();
            if OF_A_MOMENT.contains(&name) {
                continue;
            }
            let body = rest.split("\n)").next().unwrap_or_default();
            let mut columns: Vec<&str> = body
                .lines()
                .filter_map(|line| line.trim().split(' ').next())
                .filter(|word| !word.is_empty() && !["UNIQUE", "PRIMARY"].contains(word))
                .collect();
            let added = format!("ALTER TABLE {name} ADD COLUMN ");
            columns.extend(ddl.split(&added).skip(1).filter_map(|rest| rest.split(' ').next()));
            let kept = super::known().find(|(table, _)| *table == name);
            assert_eq!(kept.map(|(_, columns)| columns), Some(columns), "{name}");
            seen += 1;
        }
        assert_eq!(seen, super::TABLES.len());
    }
}

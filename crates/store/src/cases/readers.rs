//! Who has seen a file.

use lindung_access::{Grant, act};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;

use super::{Held, author, case, standing};
use crate::db::rows;
use crate::{Damage, Error, Id, Instant, Store};

/// One reading of the file.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Reader {
    /// Its number, from 1; what a page goes on from.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// The agency of the reader.
    pub agency: uuid::Uuid,
    /// The agency's name.
    pub agency_name: Option<String>,
    /// The role of the reader.
    pub role: String,
    /// What for.
    pub purpose: String,
    /// What was done: `read`, `list`, `search`, `export`, `see_readers`…
    pub act: String,
    /// The fields that were shown.
    pub fields: Vec<String>,
}

type Row = (i64, Id, i64, Id, Option<String>, String, String, Option<Vec<u8>>);

impl Store {
    /// The readings of a file, newest first, before a number. Looking is itself written down.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`].
    pub async fn readers(
        &self,
        grant: Grant<act::SeeReaders>,
        before: Option<i64>,
        limit: i64,
    ) -> Result<Vec<Reader>, Error> {
        let shared = Arc::new((grant, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, keys) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                standing::at_home(tx.loan.conn(), grant).await?;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let key = held.key(keys)?;
                let found = rows!(
                    tx.loan.conn(),
                    Row,
                    "SELECT e.seq, e.id, e.at, e.agency, a.name, e.role, e.purpose, e.body
                     FROM entries e LEFT JOIN agencies a ON a.id = e.agency
                     WHERE e.case_id = $1 AND e.book = 2 AND e.seq < $2 ORDER BY e.seq DESC LIMIT $3",
                    held.id,
                    before.unwrap_or(i64::MAX),
                    limit
                )?;
                let mut readers = Vec::with_capacity(found.len());
                for (seq, id, at, agency, agency_name, role, purpose, body) in found {
                    let body = key.open_entry(held.id, id, &body.unwrap_or_default())?;
                    let body: Value = serde_json::from_slice(&body).map_err(|_| Damage::Shape("an entry"))?;
                    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    let fields = body["fields"].as_array().into_iter().flatten().map(word).collect();
                    readers.push(Reader {
                        seq,
                        at,
                        agency,
                        agency_name,
                        role,
                        purpose,
                        act: word(&body["act"]),
                        fields,
                    });
                }
                let seen = json!({"act": "see_readers"});
                super::read::note(tx, keys, &held, &author(grant), grant.fields(), seen).await?;
                Ok(readers)
            })
        })
        .await
    }
}

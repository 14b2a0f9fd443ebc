//! Files of a case: an entry says what each is, and its content lies beside it in sealed parts.

use std::sync::Arc;

use lindung_access::{Field, FieldSet, Grant, act};
use serde_json::{Value, json};

use super::append::{Receipt, Writing};
use super::held::Held;
use super::{author, case, standing};
use crate::db::{row, run};
use crate::keys::CaseKey;
use crate::record::Body;
use crate::{Damage, Error, Fault, Id, Refusal, Store};

/// Clear bytes in one part.
const PART: usize = 1024 * 1024;

/// A file to be kept.
#[derive(Clone, Debug)]
pub struct File {
    /// A random UUID that the client makes: of the file and of its entry.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its type, by its content.
    pub media_type: String,
    /// The SHA-256 of its content, hexadecimal.
    pub sha256: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// A file that is read part by part.
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its type.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
    store: Store,
    key: CaseKey,
    case: Id,
    id: Id,
    parts: i64,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment").field("size", &self.size).finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps a file and writes the entry that says what it is. Sent again, it is kept once.
    ///
    /// # Errors
    /// As [`Store::append`].
    pub async fn attach(
        &self,
        grant: Grant<act::Append>,
        expected: Option<i64>,
        file: File,
    ) -> Result<Receipt, Error> {
        let said = json!({"kind": "document", "name": file.name, "media_type": file.media_type,
                          "sha256": file.sha256, "attachment": file.id, "size": file.content.len()});
        let body = Body::read(said)?;
        let shared =
            Arc::new((grant, [(file.id, body)], file.content, self.keys.clone(), self.rules.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (grant, bodies, content, keys, rules) = &*shared;
                standing::unchanged(tx.loan.conn(), grant, tx.now).await?;
                let held = Held::get(tx.loan.conn(), case(grant)).await?;
                let (key, case, id) = (held.key(keys)?, held.id, bodies[0].0);
                let by = author(grant);
                let writing = Writing { keys, rules: &**rules, by: &by, fields: grant.fields() };
                let receipt = writing.append(tx, held, expected, bodies).await?;
                if receipt.repeated {
                    return Ok(receipt);
                }
                let parts = parts_of(content.len());
                for (part, clear) in (0..).zip(content.chunks(PART)) {
                    let sealed = key.seal_part(case, id, (part, parts), clear)?;
                    run!(
                        tx.loan.conn(),
                        "INSERT INTO attachments (case_id, id, part, body) VALUES ($1, $2, $3, $4)",
                        case,
                        id,
                        part,
                        sealed.as_slice()
                    )?;
                }
                Ok(receipt)
            })
        })
        .await
    }

    /// A file of a case. That it was read is written down before the first part is.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] where there is no such file, or the grant is not for documents.
    pub async fn attachment(&self, grant: Grant<act::Read>, id: Id) -> Result<Attachment, Error> {
        if !grant.may(Field::Documents) {
            return Err(Refusal::NotFound.into());
        }
        let grant = Arc::new(grant.narrowed(FieldSet::EMPTY.with(Field::Documents)));
        let (held, shown) = self.seen(&grant, None).await?;
        if !shown.fields.contains(Field::Documents) {
            return Err(Refusal::NotFound.into());
        }
        let key = held.key(&self.keys)?;
        let record = held.record(&key)?;
        let name = id.to_string();
        let mut documents = record.lists.get("document").into_iter().flatten();
        let found = documents
            .find(|entry| entry.body.get("attachment").and_then(Value::as_str) == Some(name.as_str()));
        let body = &found.ok_or(Refusal::NotFound)?.body;
        let text = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let size = body.get("size").and_then(Value::as_u64).ok_or(Refusal::NotFound)?;
        let parts = parts_of(usize::try_from(size).unwrap_or(usize::MAX));
        let (name, media_type) = (text("name"), text("media_type"));
        Ok(Attachment { name, media_type, size, store: self.clone(), key, case: held.id, id, parts })
    }
}

fn parts_of(size: usize) -> i64 {
    i64::try_from(size.div_ceil(PART)).unwrap_or(i64::MAX)
}

impl Attachment {
    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> i64 {
        self.parts
    }

    /// The content of a part, from 0.
    ///
    /// # Errors
    /// [`Fault::Damaged`] where it is not there or does not open.
    pub async fn part(&self, part: i64) -> Result<Vec<u8>, Fault> {
        let mut loan = self.store.read().await?;
        let found = row!(
            loan.conn(),
            (Vec<u8>,),
            "SELECT body FROM attachments WHERE case_id = $1 AND id = $2 AND part = $3",
            self.case,
            self.id,
            part
        )?;
        let (sealed,) = found.ok_or(Damage::Shape("a file of a case"))?;
        Ok(self.key.open_part(self.case, self.id, (part, self.parts), &sealed)?.to_vec())
    }
}

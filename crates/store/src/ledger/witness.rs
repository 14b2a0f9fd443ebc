//! A witness: a checkpoint that somebody else keeps, as a document `lindung.witness/1`.

use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};

use super::Checkpoint;
use crate::Id;

const SCHEMA: &str = "lindung.witness/1";

/// What a witness keeps: whose log, by which key, and how far it had come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// `lindung.witness/1`.
    schema: String,
    /// The store.
    pub instance: uuid::Uuid,
    /// The key that its checkpoints are signed with, hexadecimal.
    verifying_key: String,
    /// The checkpoint.
    pub checkpoint: Checkpoint,
}

impl Witness {
    /// A witness of a checkpoint.
    #[must_use]
    pub fn new(instance: Id, key: &VerifyingKey, checkpoint: Checkpoint) -> Self {
        Self { schema: SCHEMA.to_owned(), instance, verifying_key: HEX.encode(key.as_bytes()), checkpoint }
    }

    /// Reads witnesses: one document a line.
    ///
    /// # Errors
    /// The line that is no witness, and why.
    pub fn read(text: &str) -> Result<Vec<Self>, String> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let read: Vec<Self> = lines
            .map(|(number, line)| {
                let witness: Self = serde_json::from_str(line)
                    .map_err(|error| format!("line {}: no {SCHEMA} document ({error})", number + 1))?;
                if witness.schema != SCHEMA || witness.key().is_none() {
                    return Err(format!("line {}: no {SCHEMA} document", number + 1));
                }
                Ok(witness)
            })
            .collect::<Result<_, _>>()?;
        if read.is_empty() { Err("it holds no witness".to_owned()) } else { Ok(read) }
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> Option<VerifyingKey> {
        let bytes = HEX.decode(self.verifying_key.as_bytes()).ok()?;
        VerifyingKey::from_bytes(bytes.as_slice().try_into().ok()?).ok()
    }
}

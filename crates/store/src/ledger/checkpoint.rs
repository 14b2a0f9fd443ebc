//! Checkpoints: each signs the entries written since the one before it, and that one.
//!
//! A checkpoint holds the root of a Merkle tree (RFC 6962) over the hashes of its own entries. As
//! checkpoints are chained, the last one stands for the whole log, and nothing but the last has to be
//! held to go on.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Hash;
use crate::db::run;
use crate::db::writer::Tx;
use crate::keys::{Keys, Purpose};
use crate::{Damage, Fault, Instant};

/// The end of the log.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// How many entries there are.
    pub(crate) position: i64,
    /// The number of the last checkpoint.
    pub(crate) number: i64,
    /// Its hash.
    pub(crate) hash: Hash,
}

impl Head {
    pub(crate) fn read(row: Option<(i64, i64, Vec<u8>)>) -> Result<Self, Fault> {
        let (position, number, hash) =
            row.ok_or_else(|| Damage::Ledger("the end of the log is missing".to_owned()))?;
        Ok(Self { position, number, hash: super::hash(&hash, "the end of the log")? })
    }
}

/// A signed statement of what the log holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// Its number, from 1.
    pub number: i64,
    /// How many entries the log holds.
    pub size: i64,
    /// The root over the entries since the checkpoint before, hexadecimal.
    #[serde(with = "hex32")]
    #[schema(value_type = String)]
    pub root: Hash,
    /// The hash of the checkpoint before, hexadecimal; zeros for the first.
    #[serde(with = "hex32")]
    #[schema(value_type = String)]
    pub previous: Hash,
    /// When it was signed, in milliseconds since 1970.
    pub at: Instant,
    /// The Ed25519 signature of its hash, hexadecimal.
    #[serde(with = "hex_bytes")]
    #[schema(value_type = String)]
    pub signature: Vec<u8>,
}

impl Checkpoint {
    /// The hash that is signed.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let mut sum = Sha256::new();
        sum.update(b"lindung.checkpoint/1");
        sum.update(self.number.to_be_bytes());
        sum.update(self.size.to_be_bytes());
        sum.update(self.root);
        sum.update(self.previous);
        sum.update(self.at.to_be_bytes());
        sum.finalize().into()
    }

    /// Whether the signature is by the holder of the key.
    #[must_use]
    pub fn is_signed(&self, by: &VerifyingKey) -> bool {
        Signature::from_slice(&self.signature)
            .is_ok_and(|signature| by.verify_strict(&self.hash(), &signature).is_ok())
    }
}

/// The root of the tree over the hashes of entries.
pub(crate) fn root(leaves: &[Hash]) -> Hash {
    let mut tree = MemoryBackedTree::<Sha256, Hash>::new();
    for leaf in leaves {
        tree.push(*leaf);
    }
    (*tree.root().as_bytes()).into()
}

/// The key that signs.
pub(crate) fn signing_key(keys: &Keys) -> Result<SigningKey, Fault> {
    Ok(SigningKey::from_bytes(&keys.newest(Purpose::Checkpoint)?.1))
}

/// Signs what this transaction wrote, if it wrote anything.
pub(crate) async fn sign(tx: &mut Tx, keys: &Keys) -> Result<(), Fault> {
    if tx.leaves.is_empty() {
        return Ok(());
    }
    let mut made = Checkpoint {
        number: tx.head.number + 1,
        size: tx.head.position,
        root: root(&tx.leaves),
        previous: tx.head.hash,
        at: tx.now,
        signature: Vec::new(),
    };
    let hash = made.hash();
    made.signature = signing_key(keys)?.sign(&hash).to_bytes().to_vec();
    run!(
        tx.loan.conn(),
        "INSERT INTO checkpoints (number, size, root, previous, at, hash, signature) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        made.number,
        made.size,
        made.root.as_slice(),
        made.previous.as_slice(),
        made.at,
        hash.as_slice(),
        made.signature.as_slice(),
    )?;
    run!(
        tx.loan.conn(),
        "UPDATE log SET position = $1, number = $2, hash = $3 WHERE one = 1",
        made.size,
        made.number,
        hash.as_slice(),
    )?;
    Ok(())
}

mod hex32 {
    use data_encoding::HEXLOWER_PERMISSIVE as HEX;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(hash: &[u8; 32], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&HEX.encode(hash))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
        let text = String::deserialize(from)?;
        let bytes = HEX.decode(text.as_bytes()).map_err(|_| D::Error::custom("not hexadecimal"))?;
        bytes.try_into().map_err(|_| D::Error::custom("not 32 bytes"))
    }
}

mod hex_bytes {
    use data_encoding::HEXLOWER_PERMISSIVE as HEX;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&HEX.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        HEX.decode(text.as_bytes()).map_err(|_| D::Error::custom("not hexadecimal"))
    }
}

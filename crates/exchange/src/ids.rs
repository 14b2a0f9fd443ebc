//! Ids that are the same each time: version 5 of RFC 9562, from a namespace of our own and what names a row.
//! It must never use chance or a clock: a file taken in twice must change nothing.

use uuid::Uuid;

/// The namespace of every id made here. It is part of the contract and never changes.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1c_2f0a_5d3e_5b7a_9c41_8e2d_7a60_14b3);

/// The case of a record: `kind` says how it is named (`record`, `reference`, `case`), `holder` who keeps the
/// record (an agency, a State), `name` what the record is called there.
#[must_use]
pub fn case(kind: &str, holder: &str, name: &str) -> Uuid {
    // Lengths keep ("ab", "c") and ("a", "bc") apart.
    let text = format!("{kind}:{}:{holder}:{}:{name}", holder.len(), name.len());
    Uuid::new_v5(&NAMESPACE, text.as_bytes())
}

/// An entry of a case, by what it is for, as `identity` or `decision.1`.
#[must_use]
pub fn entry(case: Uuid, what: &str) -> Uuid {
    Uuid::new_v5(&case, what.as_bytes())
}

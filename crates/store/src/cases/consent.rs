//! What the person consented to share with an agency: the last word on each counts.

use lindung_access::{Field, FieldSet};
use serde_json::Value;

use crate::db::row;
use crate::db::writer::Tx;
use crate::record::Record;
use crate::{Fault, Id};

/// The fields that an agency may see because the person agreed. What makes up the case as such (the
/// reference) goes with any consent.
pub(crate) async fn of(tx: &mut Tx, record: &Record, agency: u128) -> Result<FieldSet, Fault> {
    let agency = Id::from_u128(agency);
    let name = row!(tx.loan.conn(), (String,), "SELECT name FROM agencies WHERE id = $1", agency)?;
    let (name, id) = (name.map(|(name,)| name).unwrap_or_default(), agency.to_string());
    let mut fields = FieldSet::EMPTY;
    for consent in record.lists.get("consent").into_iter().flatten() {
        let said = |key: &str| consent.body.get(key).and_then(Value::as_str).unwrap_or_default();
        if said("recipient") != name && said("recipient") != id {
            continue;
        }
        let given = consent.body.get("given") == Some(&Value::Bool(true));
        let words = consent.body.get("fields").and_then(Value::as_array).into_iter().flatten();
        let of = words.filter_map(Value::as_str).filter_map(|word| Field::parse(word).ok());
        for field in of {
            fields = if given { fields.with(field) } else { fields.without(field) };
        }
    }
    Ok(if fields.is_empty() { fields } else { fields.with(Field::Reference) })
}

//! What the person consented to share with an agency: the last word on each counts.

use lindung_access::{Asker, Field, FieldSet, Policies, Purpose, Relation, Standing, act};
use serde_json::Value;

use super::standing::is_at_home;
use crate::db::row;
use crate::db::writer::Tx;
use crate::record::Record;
use crate::{Fault, Id};

/// What may be shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    /// The fields.
    pub(super) fields: FieldSet,
    /// Whether the asker has nothing to do with the case itself, but for an office.
    pub(super) by_office: bool,
}

/// Of granted fields those that may be shown: what the asker may read without being a recipient, and of the
/// rest what the person agreed to share.
pub(super) async fn within(
    tx: &mut Tx,
    policies: &Policies,
    asker: &Asker,
    (case, standing): (Id, Standing),
    granted: FieldSet,
    record: &Record,
) -> Result<Shown, Fault> {
    let rest = standing.without(Relation::Recipient);
    if rest == standing {
        return Ok(Shown { fields: granted, by_office: standing.is_empty() });
    }
    let shared = of(tx, record, asker.agency, asker.purpose).await?;
    let read = policies.grant_on::<act::Read>(asker, case.as_u128(), rest);
    let mut own = read.map_or(FieldSet::EMPTY, |grant| grant.fields());
    if rest.is_empty() && !is_at_home(tx.loan.conn(), case, Id::from_u128(asker.agency)).await? {
        own = FieldSet::EMPTY;
    }
    let by_office = rest.is_empty() && shared.is_empty();
    Ok(Shown { fields: granted.intersection(own.union(shared)), by_office })
}

/// The fields that an agency may see for a purpose because the person agreed to that. What makes up the case as
/// such (the reference) goes with any consent.
pub(crate) async fn of(
    tx: &mut Tx,
    record: &Record,
    agency: u128,
    purpose: Purpose,
) -> Result<FieldSet, Fault> {
    let agency = Id::from_u128(agency);
    let name = row!(tx.loan.conn(), (String,), "SELECT name FROM agencies WHERE id = $1", agency)?;
    let (name, id) = (name.map(|(name,)| name).unwrap_or_default(), agency.to_string());
    let mut fields = FieldSet::EMPTY;
    for consent in record.lists.get("consent").into_iter().flatten() {
        let said = |key: &str| consent.body.get(key).and_then(Value::as_str).unwrap_or_default();
        if (said("recipient") != name && said("recipient") != id) || said("purpose") != purpose.as_str() {
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

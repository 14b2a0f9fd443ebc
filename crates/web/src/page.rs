//! Pages of a list: how many, and where the next begins.

use data_encoding::BASE64URL_NOPAD;
use lindung_store::Id;
use lindung_store::cases::After;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::problem::Problem;

/// What a request for a page says.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// How many, 1 to 100; 20 where it is not said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
}

/// The numbers a cursor holds.
type Place = (i64, Id);

impl Wanted {
    pub(crate) fn of(limit: Option<i64>, cursor: Option<String>) -> Self {
        Self { limit, cursor }
    }

    pub(crate) fn limit(&self) -> Result<i64, Problem> {
        match self.limit.unwrap_or(20) {
            limit @ 1..=100 => Ok(limit),
            _ => Err(Problem::at("limit", "must be 1 to 100")),
        }
    }

    pub(crate) fn place(&self) -> Result<Option<Place>, Problem> {
        let wrong = || Problem::at("cursor", "must be `next` of the page before");
        let Some(cursor) = &self.cursor else { return Ok(None) };
        let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).map_err(|_| wrong())?;
        let (number, id) = bytes.split_first_chunk::<8>().ok_or_else(wrong)?;
        let id = Id::from_slice(id).map_err(|_| wrong())?;
        Ok(Some((i64::from_be_bytes(*number), id)))
    }

    pub(crate) fn after(&self) -> Result<Option<After>, Problem> {
        Ok(self.place()?.map(|(at, id)| After(at, id)))
    }
}

/// A cursor.
pub(crate) fn cursor(number: i64, id: Id) -> String {
    let mut bytes = number.to_be_bytes().to_vec();
    bytes.extend_from_slice(id.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

//! Lists of cases that a user keeps under a name. Nobody else sees them, and they hold no case.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::users::{open_of, seal_of};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::keys::Keys;
use crate::{Damage, Error, Fault, Id, Invalid, Refusal, Store};

/// Most that one user keeps.
const MOST: i64 = 20;
/// Characters of a name.
const LONGEST: usize = 60;
/// What the sealed bytes are bound to.
const WHAT: &[u8] = b"view";

/// A list under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// The state of its cases; empty for any.
    pub state: String,
    /// The furthest stage of its cases; empty for any.
    pub stage: String,
}

impl Store {
    /// The lists that a user keeps, oldest first.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn views(&self, user: Id) -> Result<Vec<(Id, SavedView)>, Error> {
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            (Id, Vec<u8>),
            "SELECT id, body FROM views WHERE user_id = $1 ORDER BY made_at, id",
            user
        )?;
        let read = |(id, body): (Id, Vec<u8>)| Ok((id, opened(&self.keys, user, &body)?));
        found.into_iter().map(read).collect()
    }

    /// Keeps a list under an id of the caller's; sent twice it is kept once.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for a name that is empty or too long; [`Refusal::Conflict`] where there are 20 already.
    pub async fn keep_view(&self, user: Id, id: Id, view: SavedView) -> Result<(), Error> {
        let name = view.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST || name.contains('\0') {
            let must = format!("must be 1 to {LONGEST} characters, none of them NUL");
            return Err(Invalid::refusal("name", must).into());
        }
        let view = SavedView { name: name.to_owned(), ..view };
        let body = seal_of(&self.keys, WHAT, user, &serde_json::to_vec(&view).unwrap_or_default())?;
        let body = Arc::new(body);
        self.ask(move |tx| {
            let body = Arc::clone(&body);
            Box::pin(async move {
                let held = row!(tx.loan.conn(), (i64,), "SELECT COUNT(*) FROM views WHERE user_id = $1", user)?;
                if held.is_some_and(|(held,)| held >= MOST) {
                    return Err(Refusal::Conflict("20 lists are the most; remove one first").into());
                }
                run!(
                    tx.loan.conn(),
                    "INSERT INTO views (id, user_id, body, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING",
                    id,
                    user,
                    body.as_slice(),
                    tx.now
                )?;
                Ok(())
            })
        })
        .await
    }

    /// Removes a list; nothing happens where the user has none of this id.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn drop_view(&self, user: Id, id: Id) -> Result<(), Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                run!(tx.loan.conn(), "DELETE FROM views WHERE id = $1 AND user_id = $2", id, user)?;
                Ok(())
            })
        })
        .await
    }
}

fn opened(keys: &Keys, user: Id, body: &[u8]) -> Result<SavedView, Fault> {
    let clear = open_of(keys, WHAT, user, body)?;
    serde_json::from_slice(&clear).map_err(|_| Damage::Shape("a list of a user").into())
}

/// Brings the lists of a user under the newest key.
pub(super) async fn reseal(tx: &mut Tx, keys: &Keys, user: Id) -> Result<(), Error> {
    let kept = rows!(tx.loan.conn(), (Id, Vec<u8>), "SELECT id, body FROM views WHERE user_id = $1", user)?;
    for (id, body) in kept {
        let body = seal_of(keys, WHAT, user, &open_of(keys, WHAT, user, &body)?)?;
        run!(tx.loan.conn(), "UPDATE views SET body = $1 WHERE id = $2", body.as_slice(), id)?;
    }
    Ok(())
}

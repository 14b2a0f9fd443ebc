//! Bringing what is kept of users under the newest key.

use super::users::{open_of, seal_of};
use super::views;
use crate::db::writer::Tx;
use crate::db::{rows, run};
use crate::keys::Keys;
use crate::{Error, Id};

/// A few users after an id; gives the last, or nothing at the end.
pub(crate) async fn reseal(tx: &mut Tx, keys: &Keys, after: Id, limit: i64) -> Result<Option<Id>, Error> {
    let users = rows!(
        tx.loan.conn(),
        (Id, Vec<u8>, Option<Vec<u8>>),
        "SELECT id, profile, totp FROM users WHERE id > $1 ORDER BY id LIMIT $2",
        after,
        limit
    )?;
    for (user, profile, totp) in &users {
        let profile = seal_of(keys, b"profile", *user, &open_of(keys, b"profile", *user, profile)?)?;
        let totp = match totp {
            Some(totp) => Some(seal_of(keys, b"totp", *user, &open_of(keys, b"totp", *user, totp)?)?),
            None => None,
        };
        let change = "UPDATE users SET profile = $1, totp = $2 WHERE id = $3";
        run!(tx.loan.conn(), change, profile.as_slice(), totp.as_deref(), *user)?;
        let kept = rows!(
            tx.loan.conn(),
            (Id, String, Vec<u8>),
            "SELECT id, kind, secret FROM credentials WHERE user_id = $1 AND kind <> 'recovery'",
            *user
        )?;
        for (id, kind, secret) in kept {
            let secret =
                seal_of(keys, kind.as_bytes(), *user, &open_of(keys, kind.as_bytes(), *user, &secret)?)?;
            run!(tx.loan.conn(), "UPDATE credentials SET secret = $1 WHERE id = $2", secret.as_slice(), id)?;
        }
        views::reseal(tx, keys, *user).await?;
    }
    Ok(users.last().map(|(user, ..)| *user))
}

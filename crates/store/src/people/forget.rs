//! Taking the person concerned out of an account: what stays is that there was one.

use super::users::{Profile, seal_of};
use crate::db::run;
use crate::db::writer::Tx;
use crate::keys::Keys;
use crate::{Error, Id};

/// Takes name, login and every way of signing in from an account, for ever.
pub(crate) async fn forget(tx: &mut Tx, keys: &Keys, user: Id) -> Result<(), Error> {
    let nobody = Profile { login: String::new(), name: String::new() };
    let profile = seal_of(keys, b"profile", user, &serde_json::to_vec(&nobody).unwrap_or_default())?;
    run!(
        tx.loan.conn(),
        "UPDATE users SET login = $1, profile = $2, password = NULL, totp = NULL, epoch = epoch + 1,
                disabled_at = COALESCE(disabled_at, $3) WHERE id = $4",
        Id::new_v4().as_bytes().as_slice(),
        profile.as_slice(),
        tx.now,
        user
    )?;
    run!(tx.loan.conn(), "DELETE FROM credentials WHERE user_id = $1", user)?;
    run!(tx.loan.conn(), "DELETE FROM views WHERE user_id = $1", user)?;
    run!(tx.loan.conn(), "DELETE FROM links WHERE user_id = $1", user)?;
    Ok(())
}

//! What users sign in with: password, one-time codes, recovery codes, passkeys, accounts elsewhere.
//!
//! Verifying them is not this crate's work; it keeps them, sealed, and each counter in one transaction.

use std::sync::Arc;

use serde_json::json;
use zeroize::Zeroizing;

use super::journal;
use super::notices::tell;
use super::users::{login_code, open_of, seal_of};
use crate::db::writer::Tx;
use crate::db::{row, rows, run};
use crate::keys::{Keys, Purpose, code};
use crate::ledger::Author;
use crate::{Damage, Error, Fault, Id, Instant, Refusal, Store};

/// A kept secret of a user.
#[derive(Clone)]
pub struct Credential {
    /// Its id.
    pub id: Id,
    /// The secret itself, opened.
    pub secret: Zeroizing<Vec<u8>>,
    /// When it was kept.
    pub made_at: Instant,
    /// When it was last used and changed by that.
    pub used_at: Option<Instant>,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential").field("id", &self.id).finish_non_exhaustive()
    }
}

/// What is needed to check a sign-in by password.
#[derive(Clone)]
pub struct Sealed {
    /// The user.
    pub user: Id,
    /// The hash of the password, in PHC form.
    pub password: Option<String>,
    /// The secret of the one-time codes.
    pub totp: Option<Zeroizing<Vec<u8>>>,
    /// The last step that was used.
    pub totp_step: i64,
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed").field("user", &self.user).finish_non_exhaustive()
    }
}

type Row = (Id, Option<String>, Option<Vec<u8>>, i64);

impl Store {
    /// What a login is checked against; nothing for a login that nobody has, or that is disabled.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn secrets_of_login(&self, login: &str) -> Result<Option<Sealed>, Error> {
        let code = login_code(&self.keys, login)?;
        let mut loan = self.read().await?;
        let found = row!(
            loan.conn(),
            Row,
            "SELECT id, password, totp, totp_step FROM users WHERE login = $1 AND disabled_at IS NULL",
            code.as_slice()
        )?;
        found.map(|row| self.sealed(row)).transpose()
    }

    /// What a user is checked against.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn secrets_of(&self, user: Id) -> Result<Option<Sealed>, Error> {
        let mut loan = self.read().await?;
        let found = row!(
            loan.conn(),
            Row,
            "SELECT id, password, totp, totp_step FROM users WHERE id = $1 AND disabled_at IS NULL",
            user
        )?;
        found.map(|row| self.sealed(row)).transpose()
    }

    fn sealed(&self, (user, password, totp, totp_step): Row) -> Result<Sealed, Error> {
        let totp = totp.map(|totp| open_of(&self.keys, b"totp", user, &totp)).transpose()?;
        Ok(Sealed { user, password, totp, totp_step })
    }

    /// Sets password and one-time-code secret, and the recovery codes' digests; ends every session.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn set_secrets(
        &self,
        by: Author,
        user: Id,
        password: String,
        totp: Option<&[u8]>,
        recovery: Vec<[u8; 32]>,
    ) -> Result<(), Error> {
        let totp = totp.map(|secret| seal_of(&self.keys, b"totp", user, secret)).transpose()?;
        let shared = Arc::new((by, password, totp, recovery, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, password, totp, recovery, keys) = &*shared;
                keep(tx, user, password, totp.as_deref(), recovery).await?;
                journal::write(tx, keys, by, &json!({"act": "set_secrets", "user": user})).await?;
                Ok(())
            })
        })
        .await
    }

    /// Uses an invitation up and sets what its user chose to sign in with; of many at once, one does.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where the link is none of this user, expired or used.
    pub async fn join(
        &self,
        by: Author,
        link: [u8; 32],
        password: String,
        totp: &[u8],
        recovery: Vec<[u8; 32]>,
    ) -> Result<(), Error> {
        let user = by.user;
        let totp = seal_of(&self.keys, b"totp", user, totp)?;
        let shared = Arc::new((by, password, totp, recovery, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, password, totp, recovery, keys): &(Author, _, Vec<u8>, _, Keys) = &shared;
                let used = run!(
                    tx.loan.conn(),
                    "UPDATE links SET used_at = $1 WHERE digest = $2 AND kind = 'invitation' AND user_id = $3
                                                         AND used_at IS NULL AND expires > $1",
                    tx.now,
                    link.as_slice(),
                    user
                )?;
                if used != 1 {
                    return Err(Refusal::Expired.into());
                }
                keep(tx, user, password, Some(totp), recovery).await?;
                journal::write(tx, keys, by, &json!({"act": "join", "user": user})).await?;
                Ok(())
            })
        })
        .await
    }

    /// Notes the step of a one-time code as used.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where this step or a later one was used already.
    pub async fn use_totp(&self, user: Id, step: i64) -> Result<(), Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                let change = "UPDATE users SET totp_step = $1 WHERE id = $2 AND totp_step < $1";
                if run!(tx.loan.conn(), change, step, user)? == 1 {
                    Ok(())
                } else {
                    Err(Refusal::Expired.into())
                }
            })
        })
        .await
    }

    /// The digests of the recovery codes that were not used yet.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn recovery_left(&self, user: Id) -> Result<Vec<[u8; 32]>, Error> {
        let mut loan = self.read().await?;
        let wanted =
            "SELECT secret FROM credentials WHERE user_id = $1 AND kind = 'recovery' AND used_at IS NULL";
        let found = rows!(loan.conn(), (Vec<u8>,), wanted, user)?;
        let digest =
            |(kept,): (Vec<u8>,)| kept.try_into().map_err(|_| Damage::Shape("a recovery code").into());
        found.into_iter().map(digest).collect()
    }

    /// Uses up a recovery code, and tells its user so.
    ///
    /// # Errors
    /// [`Refusal::Expired`] where it is none, or was used.
    pub async fn use_recovery(&self, user: Id, digest: [u8; 32]) -> Result<(), Error> {
        self.ask(move |tx| {
            Box::pin(async move {
                let change = "UPDATE credentials SET used_at = $1
                              WHERE user_id = $2 AND kind = 'recovery' AND secret = $3 AND used_at IS NULL";
                if run!(tx.loan.conn(), change, tx.now, user, digest.as_slice())? != 1 {
                    return Err(Refusal::Expired.into());
                }
                tell(tx, user, "recovery_used", user).await?;
                Ok(())
            })
        })
        .await
    }

    /// Keeps a passkey, or an account elsewhere, under what it is found by.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] where somebody has it already.
    pub async fn keep_credential(
        &self,
        by: Author,
        user: Id,
        kind: &'static str,
        lookup: &[u8],
        secret: &[u8],
    ) -> Result<Id, Error> {
        let lookup = self.lookup(kind, lookup)?;
        let secret = seal_of(&self.keys, kind.as_bytes(), user, secret)?;
        let shared = Arc::new((by, secret, self.keys.clone()));
        let id = Id::new_v4();
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, secret, keys) = &*shared;
                let taken = "SELECT id FROM credentials WHERE kind = $1 AND lookup = $2";
                if row!(tx.loan.conn(), (Id,), taken, kind, lookup.as_slice())?.is_some() {
                    return Err(Refusal::Conflict("this key is registered already").into());
                }
                run!(
                    tx.loan.conn(),
                    "INSERT INTO credentials (id, user_id, kind, lookup, secret, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                    id,
                    user,
                    kind,
                    lookup.as_slice(),
                    secret.as_slice(),
                    tx.now
                )?;
                let what = json!({"act": "keep_credential", "kind": kind, "user": user, "credential": id});
                journal::write(tx, keys, by, &what).await?;
                Ok(id)
            })
        })
        .await
    }

    /// Puts a changed secret (a passkey whose counter moved) in the place of the old.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn renew_credential(
        &self,
        user: Id,
        kind: &'static str,
        id: Id,
        secret: &[u8],
    ) -> Result<(), Error> {
        let secret = seal_of(&self.keys, kind.as_bytes(), user, secret)?;
        self.ask(move |tx| {
            let secret = secret.clone();
            Box::pin(async move {
                let change = "UPDATE credentials SET secret = $1, used_at = $2 WHERE id = $3";
                run!(tx.loan.conn(), change, secret.as_slice(), tx.now, id)?;
                Ok(())
            })
        })
        .await
    }

    /// The secrets of one kind that a user has.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn credentials(&self, user: Id, kind: &'static str) -> Result<Vec<Credential>, Error> {
        let mut loan = self.read().await?;
        let wanted = "SELECT id, secret, made_at, used_at FROM credentials WHERE user_id = $1 AND kind = $2
                      AND (used_at IS NULL OR kind <> 'recovery') ORDER BY made_at, id";
        let found = rows!(loan.conn(), (Id, Vec<u8>, i64, Option<i64>), wanted, user, kind)?;
        let opened = found.into_iter().map(|(id, secret, made_at, used_at)| {
            let secret = open_of(&self.keys, kind.as_bytes(), user, &secret)?;
            Ok(Credential { id, secret, made_at, used_at })
        });
        opened.collect()
    }

    /// Takes a passkey, or an account elsewhere, away; never the last way to sign in.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; [`Refusal::Conflict`] where nothing else is left to sign in with.
    pub async fn drop_credential(
        &self,
        by: Author,
        user: Id,
        kind: &'static str,
        id: Id,
    ) -> Result<(), Error> {
        let shared = Arc::new((by, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, keys) = &*shared;
                let wanted = "SELECT id FROM credentials WHERE id = $1 AND user_id = $2 AND kind = $3";
                row!(tx.loan.conn(), (Id,), wanted, id, user, kind)?.ok_or(Refusal::NotFound)?;
                let left = "SELECT id FROM users WHERE id = $1 AND password IS NOT NULL UNION ALL
                            SELECT id FROM credentials WHERE user_id = $1 AND kind IN ('passkey', 'oidc') AND id <> $2";
                if rows!(tx.loan.conn(), (Id,), left, user, id)?.is_empty() {
                    return Err(Refusal::Conflict("this is the last way to sign in").into());
                }
                run!(tx.loan.conn(), "DELETE FROM credentials WHERE id = $1", id)?;
                let what = json!({"act": "drop_credential", "kind": kind, "user": user, "credential": id});
                journal::write(tx, keys, by, &what).await?;
                Ok(())
            })
        })
        .await
    }

    /// The user who has an account elsewhere, or a passkey.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn user_of_credential(&self, kind: &'static str, lookup: &[u8]) -> Result<Option<Id>, Error> {
        let lookup = self.lookup(kind, lookup)?;
        let mut loan = self.read().await?;
        let wanted = "SELECT user_id FROM credentials WHERE kind = $1 AND lookup = $2";
        Ok(row!(loan.conn(), (Id,), wanted, kind, lookup.as_slice())?.map(|(user,)| user))
    }

    fn lookup(&self, kind: &str, lookup: &[u8]) -> Result<[u8; 16], Fault> {
        let key = self.keys.key(Purpose::Staff, 1)?;
        Ok(code(&key, &format!("{kind}\0{}", data_encoding::HEXLOWER.encode(lookup))))
    }
}

/// Puts what somebody signs in with in the place of what was there; every session ends.
async fn keep(
    tx: &mut Tx,
    user: Id,
    password: &str,
    totp: Option<&[u8]>,
    recovery: &[[u8; 32]],
) -> Result<(), Fault> {
    run!(
        tx.loan.conn(),
        "UPDATE users SET password = $1, totp = $2, totp_step = 0, epoch = epoch + 1 WHERE id = $3",
        password,
        totp,
        user
    )?;
    run!(tx.loan.conn(), "DELETE FROM credentials WHERE user_id = $1 AND kind = 'recovery'", user)?;
    for digest in recovery {
        run!(
            tx.loan.conn(),
            "INSERT INTO credentials (id, user_id, kind, secret, made_at) VALUES ($1, $2, 'recovery', $3, $4)",
            Id::new_v4(),
            user,
            digest.as_slice(),
            tx.now
        )?;
    }
    Ok(())
}

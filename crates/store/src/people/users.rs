//! Users: who they are, what they may sign in with, whether they still may.

use std::sync::Arc;

use lindung_access::{Grant, Role, act};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::journal;
use crate::cases::author;
use crate::db::writer::Tx;
use crate::db::{Conn, row, rows, run};
use crate::keys::{Keys, Purpose, code, normal, open, seal};
use crate::ledger::Author;
use crate::{Damage, Error, Fault, Id, Instant, Invalid, Refusal, Store};

/// What is known of a user beside the role. Kept sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The name under which the user signs in.
    pub login: String,
    /// The name shown to colleagues.
    pub name: String,
}

/// A user to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    /// The id.
    pub id: Id,
    /// The agency.
    pub agency: Id,
    /// The role.
    pub role: Role,
    /// Name and login.
    pub profile: Profile,
    /// Who is told of openings in an emergency and reviews them.
    pub supervisor: Option<Id>,
    /// For the person concerned: the case.
    pub case: Option<Id>,
}

/// A user as colleagues and administrators see one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct User {
    /// The id.
    pub id: uuid::Uuid,
    /// The agency.
    pub agency: uuid::Uuid,
    /// The role.
    pub role: String,
    /// The name under which the user signs in.
    pub login: String,
    /// The name.
    pub name: String,
    /// The supervisor.
    pub supervisor: Option<uuid::Uuid>,
    /// Since when the user may no longer sign in.
    pub disabled_at: Option<Instant>,
}

/// A user at the moment of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The user.
    pub user: Id,
    /// The agency.
    pub agency: Id,
    /// The role.
    pub role: Role,
    /// Changes when every session of the user is to end.
    pub epoch: i64,
    /// For the person concerned: the case.
    pub case: Option<Id>,
}

type Row = (Id, Id, String, Vec<u8>, Option<Id>, Option<i64>);

/// The code by which a login is found.
pub(super) fn login_code(keys: &Keys, login: &str) -> Result<[u8; 16], Fault> {
    // Always the first key: logins are not indexed anew when the key for names is renewed.
    let key = keys.key(Purpose::Staff, 1)?;
    Ok(code(&key, &format!("login\0{}", normal(login))))
}

/// Seals something about a user, or of a webhook: the version of the key, then the sealed bytes.
pub(crate) fn seal_of(keys: &Keys, what: &[u8], user: Id, clear: &[u8]) -> Result<Vec<u8>, Fault> {
    let (version, key) = keys.newest(Purpose::Staff)?;
    let mut out = version.to_be_bytes().to_vec();
    out.extend(seal(&key, &[what, user.as_bytes()], clear)?);
    Ok(out)
}

/// Opens something about a user, or of a webhook.
pub(crate) fn open_of(
    keys: &Keys,
    what: &[u8],
    user: Id,
    sealed: &[u8],
) -> Result<zeroize::Zeroizing<Vec<u8>>, Fault> {
    let (version, sealed) = sealed.split_first_chunk::<8>().ok_or(Damage::Shape("what is kept of a user"))?;
    let key = keys.key(Purpose::Staff, i64::from_be_bytes(*version))?;
    open(&key, &[what, user.as_bytes()], sealed, "what is kept of a user")
}

impl Store {
    /// Adds a user.
    ///
    /// # Errors
    /// [`Refusal::Invalid`]; [`Refusal::Conflict`] where the login is taken.
    pub async fn add_user(&self, grant: Grant<act::ManageUsers>, user: NewUser) -> Result<User, Error> {
        self.add_user_by(author(&grant), user).await
    }

    /// The same, by the operator at the machine.
    ///
    /// # Errors
    /// As [`Store::add_user`].
    pub async fn add_user_as_operator(&self, user: NewUser) -> Result<User, Error> {
        self.add_user_by(super::operator(), user).await
    }

    /// Adds the person whom a case is about.
    ///
    /// # Errors
    /// As [`Store::add_user`].
    pub async fn add_subject(&self, grant: &Grant<act::InviteSubject>, user: NewUser) -> Result<User, Error> {
        if user.role != Role::PersonConcerned
            || user.case.map(|case| case.as_u128()) != grant.case()
            || user.case.is_none()
        {
            return Err(Refusal::NotAllowed.into());
        }
        self.add_user_by(author(grant), user).await
    }

    async fn add_user_by(&self, by: Author, user: NewUser) -> Result<User, Error> {
        for (field, text) in [("login", &user.profile.login), ("name", &user.profile.name)] {
            if normal(text).is_empty() || text.chars().count() > 120 || text.contains(['\0', ':']) {
                return Err(Invalid::refusal(
                    field,
                    "must be 1 to 120 characters with a letter, without a colon",
                )
                .into());
            }
        }
        let shared = Arc::new((by, user, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, user, keys) = &*shared;
                add(tx, keys, by, user).await
            })
        })
        .await
    }

    /// Stops a user from signing in and ends every session; or lets the user sign in again.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn disable_user(
        &self,
        grant: Grant<act::ManageUsers>,
        user: Id,
        disabled: bool,
    ) -> Result<(), Error> {
        self.disable_by(author(&grant), user, disabled).await
    }

    /// The same, by the operator at the machine.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn disable_user_as_operator(&self, user: Id, disabled: bool) -> Result<(), Error> {
        self.disable_by(super::operator(), user, disabled).await
    }

    async fn disable_by(&self, by: Author, user: Id, disabled: bool) -> Result<(), Error> {
        let shared = Arc::new((by, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, keys) = &*shared;
                let known = row!(tx.loan.conn(), (Id,), "SELECT id FROM users WHERE id = $1", user)?;
                known.ok_or(Refusal::NotFound)?;
                let at = disabled.then_some(tx.now);
                let change = "UPDATE users SET disabled_at = $1, epoch = epoch + 1 WHERE id = $2";
                run!(tx.loan.conn(), change, at, user)?;
                if disabled {
                    crate::docket::hand_back(tx, user).await?;
                }
                journal::write(
                    tx,
                    keys,
                    by,
                    &json!({"act": "disable_user", "user": user, "disabled": disabled}),
                )
                .await?;
                Ok(())
            })
        })
        .await
    }

    /// Takes every password, code and passkey from a user and ends every session; a new link starts anew.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub async fn reset_user(&self, by: Author, user: Id) -> Result<(), Error> {
        let shared = Arc::new((by, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, keys) = &*shared;
                let known = row!(tx.loan.conn(), (Id,), "SELECT id FROM users WHERE id = $1", user)?;
                known.ok_or(Refusal::NotFound)?;
                let change = "UPDATE users SET password = NULL, totp = NULL, totp_step = 0, epoch = epoch + 1 WHERE id = $1";
                run!(tx.loan.conn(), change, user)?;
                run!(tx.loan.conn(), "DELETE FROM credentials WHERE user_id = $1", user)?;
                journal::write(tx, keys, by, &json!({"act": "reset_user", "user": user})).await?;
                Ok(())
            })
        })
        .await
    }

    /// The users of an agency after an id, at most `limit`; of all agencies for who keeps users.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn users(
        &self,
        grant: &Grant<act::SeeDirectory>,
        after: Id,
        limit: i64,
    ) -> Result<Vec<User>, Error> {
        let all = grant.role() == Role::Administrator;
        let agency = Id::from_u128(grant.agency());
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, agency, role, profile, supervisor, disabled_at FROM users
             WHERE id > $1 AND case_id IS NULL AND (agency = $2 OR $3) ORDER BY id LIMIT $4",
            after,
            agency,
            all,
            limit
        )?;
        found.into_iter().map(|row| self.user_of(row)).collect()
    }

    /// A user by the login.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn user_of_login(&self, login: &str) -> Result<Option<User>, Error> {
        let code = login_code(&self.keys, login)?;
        let mut loan = self.read().await?;
        let found = row!(
            loan.conn(),
            Row,
            "SELECT id, agency, role, profile, supervisor, disabled_at FROM users WHERE login = $1",
            code.as_slice()
        )?;
        found.map(|row| self.user_of(row)).transpose()
    }

    /// A user by the id, for showing users who they are.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn user(&self, id: Id) -> Result<Option<User>, Error> {
        let mut loan = self.read().await?;
        let found = row!(
            loan.conn(),
            Row,
            "SELECT id, agency, role, profile, supervisor, disabled_at FROM users WHERE id = $1",
            id
        )?;
        found.map(|row| self.user_of(row)).transpose()
    }

    fn user_of(&self, row: Row) -> Result<User, Error> {
        let (id, agency, role, profile, supervisor, disabled_at) = row;
        let Profile { login, name } = profile_of(&self.keys, id, &profile)?;
        Ok(User { id, agency, role, login, name, supervisor, disabled_at })
    }

    /// Whether anybody can sign in at all.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn anybody(&self) -> Result<bool, Fault> {
        let mut loan = self.read().await?;
        let wanted = "SELECT id FROM users WHERE disabled_at IS NULL AND
                      (password IS NOT NULL OR id IN (SELECT user_id FROM credentials)) LIMIT 1";
        Ok(row!(loan.conn(), (Id,), wanted)?.is_some())
    }

    /// A user who may still act.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn actor(&self, user: Id) -> Result<Option<Actor>, Fault> {
        let mut loan = self.read().await?;
        actor(loan.conn(), user).await
    }
}

pub(crate) async fn actor(conn: Conn<'_>, user: Id) -> Result<Option<Actor>, Fault> {
    let found = row!(
        conn,
        (Id, String, i64, Option<Id>),
        "SELECT agency, role, epoch, case_id FROM users WHERE id = $1 AND disabled_at IS NULL",
        user
    )?;
    let Some((agency, role, epoch, case)) = found else { return Ok(None) };
    let role = Role::parse(&role).map_err(|_| Damage::Shape("a role"))?;
    Ok(Some(Actor { user, agency, role, epoch, case }))
}

fn profile_of(keys: &Keys, user: Id, sealed: &[u8]) -> Result<Profile, Fault> {
    let clear = open_of(keys, b"profile", user, sealed)?;
    serde_json::from_slice(&clear).map_err(|_| Damage::Shape("a profile").into())
}

async fn add(tx: &mut Tx, keys: &Keys, by: &Author, user: &NewUser) -> Result<User, Error> {
    let agency = row!(tx.loan.conn(), (Id,), "SELECT id FROM agencies WHERE id = $1", user.agency)?;
    agency.ok_or_else(|| Invalid::refusal("agency", "no agency has this id"))?;
    let login = login_code(keys, &user.profile.login)?;
    let taken = row!(
        tx.loan.conn(),
        (Id,),
        "SELECT id FROM users WHERE login = $1 OR id = $2",
        login.as_slice(),
        user.id
    )?;
    if taken.is_some() {
        return Err(Refusal::Conflict("this login or id is taken").into());
    }
    let profile = serde_json::to_vec(&user.profile).unwrap_or_default();
    let profile = seal_of(keys, b"profile", user.id, &profile)?;
    run!(
        tx.loan.conn(),
        "INSERT INTO users (id, agency, role, login, profile, supervisor, case_id, totp_step, epoch, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 1, $8)",
        user.id,
        user.agency,
        user.role.as_str(),
        login.as_slice(),
        profile.as_slice(),
        user.supervisor,
        user.case,
        tx.now
    )?;
    let what: Value = json!({"act": "add_user", "user": user.id, "agency": user.agency, "role": user.role});
    journal::write(tx, keys, by, &what).await?;
    Ok(User {
        id: user.id,
        agency: user.agency,
        role: user.role.as_str().to_owned(),
        login: user.profile.login.clone(),
        name: user.profile.name.clone(),
        supervisor: user.supervisor,
        disabled_at: None,
    })
}

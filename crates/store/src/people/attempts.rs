//! Slowing down who guesses: each door counts its failures and stays shut longer after each.

use crate::db::writer::Tx;
use crate::db::{row, run};
use crate::keys::{Purpose, code};
use crate::{Error, Fault, Instant, Store};

/// Where guesses are counted: at an account from unknown devices, at one known device, at an address.
///
/// A known device has a door of its own, so that guessing from elsewhere never shuts out who works there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// An account, from devices it was never used on.
    Login(String),
    /// An account, from one device that it was used on.
    Device(String, [u8; 32]),
    /// An address of the network.
    Address(String),
}

/// Failures that cost nothing.
const FREE: i64 = 5;
/// The first wait; each further failure doubles it.
const FIRST: Instant = 30_000;
/// The longest wait.
const LONGEST: Instant = 3_600_000;
/// After so long without a failure, all is forgotten.
const FORGOTTEN: Instant = 24 * 3_600_000;

impl Store {
    /// Until when a door is shut; nothing where it is open.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn shut_until(&self, door: &Door) -> Result<Option<Instant>, Error> {
        let (code, now) = (self.door(door)?, self.now());
        let mut loan = self.read().await?;
        let found = row!(loan.conn(), (i64,), "SELECT until FROM attempts WHERE door = $1", code.as_slice())?;
        Ok(found.map(|(until,)| until).filter(|until| *until > now))
    }

    /// Counts a try at a door before it is made, so that many at once are counted too. Gives until when
    /// the door is shut, where it is; then nothing is counted. [`Store::passed`] forgets the tries.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn knock(&self, door: &Door) -> Result<Option<Instant>, Error> {
        let (code, free) = (self.door(door)?, free(door));
        self.ask(move |tx| {
            Box::pin(async move {
                let wanted = "SELECT until FROM attempts WHERE door = $1";
                let until = row!(tx.loan.conn(), (i64,), wanted, code.as_slice())?.map(|(until,)| until);
                let shut = until.filter(|until| *until > tx.now);
                if shut.is_none() {
                    count(tx, code, free).await?;
                }
                Ok(shut)
            })
        })
        .await
    }

    /// Counts a failure at a door.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn failed_at(&self, door: &Door) -> Result<(), Error> {
        let (code, free) = (self.door(door)?, free(door));
        self.ask(move |tx| Box::pin(async move { Ok(count(tx, code, free).await?) })).await
    }

    /// Forgets the failures at a door.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn passed(&self, door: &Door) -> Result<(), Error> {
        let code = self.door(door)?;
        self.ask(move |tx| {
            Box::pin(async move {
                run!(tx.loan.conn(), "DELETE FROM attempts WHERE door = $1", code.as_slice())?;
                Ok(())
            })
        })
        .await
    }

    /// A code: neither logins nor addresses stand in the database.
    fn door(&self, door: &Door) -> Result<[u8; 16], Error> {
        let text = match door {
            Door::Login(login) => format!("login\0{}", crate::keys::normal(login)),
            Door::Device(login, device) => {
                format!("device\0{}\0{}", crate::keys::normal(login), data_encoding::HEXLOWER.encode(device))
            }
            Door::Address(address) => format!("address\0{address}"),
        };
        Ok(code(&*self.keys.key(Purpose::Staff, 1)?, &text))
    }
}

/// Failures that cost nothing. An address may stand for a whole office: it gets ten times as many.
fn free(door: &Door) -> i64 {
    if matches!(door, Door::Address(_)) { FREE * 10 } else { FREE }
}

/// Counts a failure and shuts the door for as long as that takes.
async fn count(tx: &mut Tx, code: [u8; 16], free: i64) -> Result<(), Fault> {
    let wanted = "SELECT failures, last FROM attempts WHERE door = $1";
    let before = row!(tx.loan.conn(), (i64, i64), wanted, code.as_slice())?;
    let before = before.filter(|(_, last)| tx.now - last < FORGOTTEN).map_or(0, |(failures, _)| failures);
    let failures = before + 1;
    let wait = match u32::try_from(failures - free) {
        Ok(over) => FIRST.saturating_mul(1 << over.min(10)).min(LONGEST),
        Err(_) => 0,
    };
    run!(
        tx.loan.conn(),
        "INSERT INTO attempts (door, failures, last, until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (door) DO UPDATE SET failures = excluded.failures, last = excluded.last,
                                          until = excluded.until",
        code.as_slice(),
        failures,
        tx.now,
        tx.now + wait
    )?;
    Ok(())
}

//! One-time codes of an authenticator app (RFC 6238): six digits, thirty seconds, each good once.

use std::fmt;

use subtle::{ConditionallySelectable, ConstantTimeEq};
use totp_rs::{Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::digits;
use crate::random::{self, NoRandomness};

/// The name that authenticator apps show over the account.
pub const ISSUER: &str = "Lindung";

/// Seconds for which one code stands.
pub const STEP_SECONDS: u64 = 30;

/// Steps before and after the present one that are accepted: RFC 6238 advises one, for slow hands and clocks.
const SKEW: u64 = 1;

/// The longest account name, in characters; a QR code of more is hard to scan.
const LONGEST_ACCOUNT: usize = 128;

/// The shared secret of one authenticator app, 160 bits. Stored encrypted.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 20]);

impl Secret {
    /// A secret as it was stored.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 20]) -> Secret {
        Secret(bytes)
    }

    /// The 20 bytes to store, encrypted.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The generator of codes for this secret. RFC parameters every app knows: SHA-1, six digits.
    fn generator(&self, account: &str) -> Totp {
        // The length of the secret and the step are right by type, and account names are checked at enrolment.
        Builder::new()
            .with_secret(self.0.to_vec())
            .with_step_duration(STEP_SECONDS)
            .with_issuer(Some(ISSUER))
            .with_account_name(account)
            .build_noncompliant()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A new secret and the two ways of bringing it into an app. It counts once a first code was verified.
#[derive(Debug)]
pub struct Enrolment {
    secret: Secret,
    account: String,
}

/// Why no enrolment was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unenrolled {
    /// The account name is empty or longer than 128 characters.
    #[error("the account name must have 1 to 128 characters")]
    Length,
    /// The account name holds ":", which separates issuer and account, or a control character.
    #[error("the account name must not hold \":\" or control characters")]
    Character,
    /// No random bytes.
    #[error(transparent)]
    Random(#[from] NoRandomness),
}

impl Enrolment {
    /// Makes a secret for `account`, the name shown in the app.
    ///
    /// # Errors
    /// [`Unenrolled`] for a name that apps would misread, or without randomness.
    pub fn new(account: &str) -> Result<Enrolment, Unenrolled> {
        Self::again(account, Secret(*random::bytes()?))
    }

    /// The enrolment of a secret that was made before: the same picture and the same words.
    ///
    /// # Errors
    /// [`Unenrolled`] for a name that apps would misread.
    pub fn again(account: &str, secret: Secret) -> Result<Enrolment, Unenrolled> {
        if account.trim().is_empty() || account.chars().count() > LONGEST_ACCOUNT {
            return Err(Unenrolled::Length);
        }
        if account.contains(|c: char| c == ':' || c.is_control()) {
            return Err(Unenrolled::Character);
        }
        Ok(Enrolment { secret, account: account.to_owned() })
    }

    /// The secret, to store encrypted.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// `otpauth://totp/…`, for a QR code or a link on the same telephone. It holds the secret.
    #[must_use]
    pub fn url(&self) -> Zeroizing<String> {
        // Cannot fail: the account name was checked when the enrolment was made.
        Zeroizing::new(self.secret.generator(&self.account).to_url().unwrap_or_default())
    }

    /// The secret as base32 in groups of four, for typing.
    #[must_use]
    pub fn base32(&self) -> Zeroizing<String> {
        let plain = Zeroizing::new(data_encoding::BASE32_NOPAD.encode(self.secret.as_bytes()));
        let mut text = Zeroizing::new(String::with_capacity(plain.len() + plain.len() / 4));
        for (position, symbol) in plain.chars().enumerate() {
            if position > 0 && position % 4 == 0 {
                text.push(' ');
            }
            text.push(symbol);
        }
        text
    }
}

/// Why a code was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not six digits.
    #[error("a code has six digits")]
    Malformed,
    /// Six digits, but not of this secret at this time.
    #[error("the code is not right, or its time is over")]
    Wrong,
    /// The right code of a step at or before the last one used.
    #[error("this code was used already; wait for the next one")]
    Replayed,
}

/// Checks a typed code at an instant in Unix milliseconds.
///
/// Gives the step the code belongs to. The caller stores it, in the same transaction that lets the
/// person in, and hands it over as `last_step` next time: a code seen over a shoulder is then worth
/// nothing. Digits of the region's scripts are read, spaces and dashes passed over. All steps are
/// compared, whichever matches.
///
/// # Errors
/// [`Refused`], with the reason.
pub fn verify(secret: &Secret, code: &str, at: i64, last_step: Option<u64>) -> Result<u64, Refused> {
    let given = Zeroizing::new(digits::code::<6>(code).ok_or(Refused::Malformed)?);
    let seconds = u64::try_from(at / 1000).map_err(|_| Refused::Wrong)?;
    let present = seconds / STEP_SECONDS;
    let generator = secret.generator("");

    let mut matching = u64::MAX;
    for step in present.saturating_sub(SKEW)..=present + SKEW {
        let code = Zeroizing::new(generator.generate(step * STEP_SECONDS).to_string());
        let same = code.as_bytes().ct_eq(given.as_slice());
        matching = u64::conditional_select(&matching, &step, same);
    }
    match matching {
        u64::MAX => Err(Refused::Wrong),
        step if last_step.is_some_and(|last| step <= last) => Err(Refused::Replayed),
        step => Ok(step),
    }
}

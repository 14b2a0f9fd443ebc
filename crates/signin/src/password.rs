//! Passwords: which are accepted, how they are stored, how they are checked.

mod weak;

use std::fmt;
use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::random::{self, NoRandomness};

/// The fewest characters of a password.
pub const SHORTEST: usize = 12;

/// The most characters of a password.
pub const LONGEST: usize = 256;

/// The most bytes that are looked at; 256 characters need at most this many, decomposed ones included.
const LONGEST_INPUT: usize = 8 * 1024;

/// Argon2id with 19 MiB, two passes, one lane: OWASP's first choice.
///
/// More memory would cost an attacker more, and a small server its other work: ten people signing in at
/// the start of a shift already take 190 MiB. Where this is raised, [`verify`] asks for each hash to be
/// renewed at its owner's next sign-in.
const COST: Cost = Cost { memory_kib: 19_456, passes: 2, lanes: 1 };

/// The most memory a stored hash may ask for: one written by an attacker must not exhaust the server.
const MOST_MEMORY_KIB: u32 = 1_048_576;

/// The most passes a stored hash may ask for, for the same reason.
const MOST_PASSES: u32 = 64;

struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// A password fit to be set: normalised (NFKC), long enough, not among those that are tried first.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Password(String);

/// Why a password cannot be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Fewer than 12 characters.
    #[error("a password has at least 12 characters")]
    TooShort,
    /// More than 256 characters.
    #[error("a password has at most 256 characters")]
    TooLong,
    /// A control character, which keyboards type by accident and cannot type again.
    #[error("a password holds no control characters")]
    ControlCharacter,
    /// Digits alone: dates, telephone and identity numbers are known to others.
    #[error("a password is more than a number")]
    OnlyDigits,
    /// One short piece over and over, the alphabet, or a row of keys.
    #[error("a password is more than a repetition or a row of keys")]
    Pattern,
    /// The login or the name of this program with little around it.
    #[error("a password does not hold the login or the name of this program")]
    HoldsName,
    /// On the list of common passwords, or made of one or two common words.
    #[error("this password is among the first that are tried")]
    Common,
}

impl Password {
    /// Reads a new password for the owner of `login`.
    ///
    /// # Errors
    /// [`Refused`], with the first reason that holds.
    pub fn parse(text: &str, login: &str) -> Result<Password, Refused> {
        let typed = text.chars().count();
        let text = normalise(text).ok_or(Refused::TooLong)?;
        let length = text.chars().count();
        // Single characters that stand for a whole phrase would be long only once normalised.
        if length.min(typed) < SHORTEST {
            return Err(Refused::TooShort);
        }
        if length > LONGEST {
            return Err(Refused::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(Refused::ControlCharacter);
        }
        weak::check(&text, login)?;
        Ok(Password(text.to_string()))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// NFKC, so that one password typed on two keyboards is one password; `None` where it is far too long.
fn normalise(text: &str) -> Option<Zeroizing<String>> {
    if text.len() > LONGEST_INPUT {
        return None;
    }
    // Reserved at once, because a string that grows leaves pieces of the password behind. What does not fit
    // into it has more than 256 characters.
    let mut normal = Zeroizing::new(String::with_capacity(4 * LONGEST));
    for c in text.nfkc() {
        if normal.len() + c.len_utf8() > 4 * LONGEST {
            return None;
        }
        normal.push(c);
    }
    Some(normal)
}

/// Why a password was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unhashed {
    /// No random bytes for the salt.
    #[error(transparent)]
    Random(#[from] NoRandomness),
    /// The hash could not be computed: no memory.
    #[error("the password could not be hashed")]
    Failed,
}

/// The hash to store: a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$…`, with a random salt.
///
/// Takes some tens of milliseconds and 19 MiB; call it where blocking is allowed.
///
/// # Errors
/// [`Unhashed`] without randomness or memory.
pub fn hash(password: &Password) -> Result<String, Unhashed> {
    let salt = random::bytes::<16>()?;
    let hash = hasher()?.hash_password_with_salt(password.0.as_bytes(), salt.as_slice());
    hash.map(|hash| hash.to_string()).map_err(|_| Unhashed::Failed)
}

fn hasher() -> Result<Argon2<'static>, Unhashed> {
    let parameters = Params::new(COST.memory_kib, COST.passes, COST.lanes, Some(Params::DEFAULT_OUTPUT_LEN));
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters.map_err(|_| Unhashed::Failed)?))
}

/// What a check of a password found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// Whether it is the password.
    pub ok: bool,
    /// Whether it is, and its hash should be made anew because the cost was raised since.
    pub needs_rehash: bool,
}

impl Verified {
    const NO: Verified = Verified { ok: false, needs_rehash: false };
}

/// Checks a typed password against a stored hash, which says itself what it costs.
///
/// A hash that cannot be read verifies nothing, at the cost of one that can.
#[must_use]
pub fn verify(password: &str, stored: &str) -> Verified {
    let Some(password) = normalise(password) else { return Verified::NO };
    match readable(stored) {
        Some(hash) if Argon2::default().verify_password(password.as_bytes(), &hash).is_ok() => {
            Verified { ok: true, needs_rehash: outdated(&hash) }
        }
        Some(_) => Verified::NO,
        None => verify_nobody(&password),
    }
}

/// A hash of random bytes that nobody knows, made once.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| {
    let unknown = random::bytes::<32>().ok()?;
    let salt = random::bytes::<16>().ok()?;
    let hash = hasher().ok()?.hash_password_with_salt(unknown.as_slice(), salt.as_slice()).ok()?;
    Some(hash.to_string())
});

/// Takes the time of a check where there is nobody to check: an unknown login answers no sooner.
///
/// Called once at the start of a server, it makes the hash that later calls are checked against.
pub fn verify_nobody(password: &str) -> Verified {
    let Some(password) = normalise(password) else { return Verified::NO };
    if let Some(hash) = NOBODY.as_deref().and_then(readable) {
        // Whatever comes out, nobody has no password.
        let _: Result<(), _> = Argon2::default().verify_password(password.as_bytes(), &hash);
    }
    Verified::NO
}

/// A stored hash of the Argon2 family whose cost is bearable.
fn readable(stored: &str) -> Option<PasswordHash> {
    let hash = PasswordHash::new(stored).ok()?;
    Algorithm::try_from(hash.algorithm.as_str()).ok()?;
    let cost = Params::try_from(&hash).ok()?;
    (cost.m_cost() <= MOST_MEMORY_KIB && cost.t_cost() <= MOST_PASSES).then_some(hash)
}

/// Whether a hash was made otherwise than one would be made now.
fn outdated(hash: &PasswordHash) -> bool {
    let as_now = Params::try_from(hash).is_ok_and(|cost| {
        cost.m_cost() >= COST.memory_kib && cost.t_cost() >= COST.passes && cost.p_cost() >= COST.lanes
    });
    let algorithm = hash.algorithm.as_str() == Algorithm::Argon2id.as_str();
    let version = hash.version == Some(Version::V0x13.into());
    !(as_now && algorithm && version)
}

#[cfg(test)]
mod tests {
    use super::{COST, NOBODY, readable};

    #[test]
    fn nobody_costs_what_somebody_costs() {
        let hash = NOBODY.as_deref().and_then(readable).unwrap();
        let cost = argon2::Params::try_from(&hash).unwrap();
        assert_eq!((cost.m_cost(), cost.t_cost(), cost.p_cost()), (COST.memory_kib, COST.passes, COST.lanes));
    }
}

//! Ways of proving who one is: passwords, one-time codes, passkeys, OpenID Connect.
//!
//! Values and pure functions. This crate knows no database, no HTTP server, no log and no clock:
//! instants come in as Unix milliseconds, and what must be kept goes out as bytes or text for the
//! caller to store. Only [`oidc`] speaks to a network, and only to the provider it was given.
//! Secrets are wiped from memory when dropped, and no `Debug` shows one.

mod digest;
mod digits;
pub mod oidc;
pub mod passkey;
pub mod password;
mod random;
pub mod recovery;
pub mod token;
pub mod totp;

pub use digest::Digest;
pub use random::NoRandomness;

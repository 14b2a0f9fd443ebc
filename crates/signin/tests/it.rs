//! The ways of proving who one is, through the crate's public face, as one test binary.

#![expect(clippy::unwrap_used, reason = "a test fails by stopping")]

#[path = "it/authenticator.rs"]
mod authenticator;
#[path = "it/oidc.rs"]
mod oidc;
#[path = "it/passkey.rs"]
mod passkey;
#[path = "it/password.rs"]
mod password;
#[path = "it/provider.rs"]
mod provider;
#[path = "it/recovery.rs"]
mod recovery;
#[path = "it/token.rs"]
mod token;
#[path = "it/totp.rs"]
mod totp;

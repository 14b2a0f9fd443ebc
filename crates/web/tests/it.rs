//! The HTTP API through its router, in one process, as one test binary.

#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test fails by stopping")]

#[path = "it/browser.rs"]
mod browser;
#[path = "it/sign_in.rs"]
mod sign_in;
#[path = "it/support.rs"]
mod support;

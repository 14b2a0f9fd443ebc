//! Who may do what, tested through the public face of the crate, as one test binary.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by stopping")]

#[path = "it/grants.rs"]
mod grants;
#[path = "it/matrix.rs"]
mod matrix;
#[path = "it/policy_files.rs"]
mod policy_files;
#[path = "it/properties.rs"]
mod properties;
#[path = "it/support.rs"]
mod support;
#[path = "it/tables.rs"]
mod tables;
#[path = "it/words.rs"]
mod words;

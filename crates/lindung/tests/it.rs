//! Everything that is tested through the public face of the program, as one test binary.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by stopping")]

#[path = "it/command_line.rs"]
mod command_line;
#[path = "it/conformance.rs"]
mod conformance;
#[path = "it/corpus.rs"]
mod corpus;
#[path = "it/decisions.rs"]
mod decisions;
#[path = "it/demo.rs"]
mod demo;
#[path = "it/exchange.rs"]
mod exchange;
#[path = "it/invariants.rs"]
mod invariants;
#[path = "it/refusals.rs"]
mod refusals;
#[path = "it/second_opinion.rs"]
mod second_opinion;
#[path = "it/support.rs"]
mod support;
#[path = "it/webhooks.rs"]
mod webhooks;

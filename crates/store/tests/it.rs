//! The storage story, told on SQLite and on PostgreSQL alike, as one test binary.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by stopping")]

#[path = "it/bodies.rs"]
mod bodies;
#[path = "it/canaries.rs"]
mod canaries;
#[path = "it/candidates.rs"]
mod candidates;
#[path = "it/cases.rs"]
mod cases;
#[path = "it/damage.rs"]
mod damage;
#[path = "it/disk.rs"]
mod disk;
#[path = "it/emergencies.rs"]
mod emergencies;
#[path = "it/histories.rs"]
mod histories;
#[path = "it/house.rs"]
mod house;
#[path = "it/members.rs"]
mod members;
#[path = "it/people.rs"]
mod people;
#[path = "it/raw.rs"]
mod raw;
#[path = "it/referrals.rs"]
mod referrals;
#[path = "it/rotation.rs"]
mod rotation;
#[path = "it/search.rs"]
mod search;
#[path = "it/signing_in.rs"]
mod signing_in;
#[path = "it/statements.rs"]
mod statements;
#[path = "it/swaps.rs"]
mod swaps;
#[path = "it/tampering.rs"]
mod tampering;
#[path = "it/tasks.rs"]
mod tasks;
#[path = "it/two_people.rs"]
mod two_people;
#[path = "it/webhooks.rs"]
mod webhooks;
#[path = "it/writers.rs"]
mod writers;

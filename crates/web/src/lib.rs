//! The HTTP API over the store and the engine.
//!
//! No handler decides who may do what, and none knows a legal rule: the first is an argument that only
//! the policies can make ([`allowed`]), the second the engine's.

pub mod allowed;
mod attached;
mod care;
mod hosts;
pub mod law;
mod metrics;
mod openapi;
mod page;
mod pages;
mod precondition;
mod problem;
mod repeat;
#[expect(
    unused_qualifications,
    reason = "the macros that describe routes repeat the paths of their arguments"
)]
mod routes;
mod section;
mod server;
mod session;
mod who;

pub use hosts::{Hosts, NamedHost};
pub use law::Law;
pub use openapi::document;
pub use pages::Practice;
pub use problem::Problem;
pub use server::{Limits, Server, Settings, router};

//! The messages of the languages. It knows messages and the codes of the contract, never law, files or the environment.

mod languages;
mod reasons;
mod said;
mod speech;

pub use languages::{Languages, primary};
pub use said::Said;
pub use speech::Speech;

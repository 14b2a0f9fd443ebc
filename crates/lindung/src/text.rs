//! What people read: the engine's codes in the words of a language.

mod assessment;
mod change;
mod explanation;
mod speech;

pub(crate) use assessment::assessment;
pub(crate) use change::comparison;
pub(crate) use explanation::explanation;
pub(crate) use speech::{Speech, speech};

//! The question put to the policies and their answer.

use std::sync::Arc;

use crate::action::Action;
use crate::sets::Standing;
use crate::words::{Field, Purpose, Role};

/// Everything a decision may depend on. Neither names nor ids: like cases are decided alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Question {
    /// Who asks.
    pub role: Role,
    /// What for.
    pub purpose: Purpose,
    /// How they stand towards the case; empty without a case.
    pub standing: Standing,
    /// Whether they proved who they are again a short while ago.
    pub stepped_up: bool,
    /// For an approval: whether they asked for it themselves.
    pub own_request: bool,
    /// For an approval: whether who asked for it is of the same agency.
    pub same_agency_as_request: bool,
    /// What they want to do.
    pub action: Action,
    /// On which field; for actions on a field only.
    pub field: Option<Field>,
}

/// The answer of the policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it is allowed.
    pub allowed: bool,
    /// The ids of the policies that decided, sorted; empty where no policy speaks of the question.
    pub because: Arc<[Arc<str>]>,
}

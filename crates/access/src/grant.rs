//! Authority as a value: who may do one thing. Made by the policies' decision and by nothing else.

use std::fmt;
use std::marker::PhantomData;

use crate::Id;
use crate::act::{Act, Approval, InHouse, OnCase};
use crate::action::{Action, Scope};
use crate::policies::Policies;
use crate::question::Question;
use crate::sets::{FieldSet, Standing};
use crate::words::{Field, Purpose, Role};

/// A signed-in user with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asker {
    /// The user.
    pub user: Id,
    /// The user's agency.
    pub agency: Id,
    /// The user's role.
    pub role: Role,
    /// What the request is for.
    pub purpose: Purpose,
    /// Whether the user proved who they are again a short while ago.
    pub stepped_up: bool,
}

/// Who made the request that is to be approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Requester {
    /// The user who asked.
    pub user: Id,
    /// That user's agency.
    pub agency: Id,
}

/// A refusal. It does not say why: the reason could tell what the asker must not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("not allowed")]
pub struct Denied {
    /// Whether the asker may know that the case exists. Where not, the answer must be that of a case that
    /// does not. True where there is no case to hide.
    pub known: bool,
}

/// The right to do `A` once, of one user, on one case or none.
#[must_use = "a grant is what the act is done with"]
pub struct Grant<A: Act> {
    user: Id,
    agency: Id,
    role: Role,
    purpose: Purpose,
    case: Option<Id>,
    standing: Standing,
    fields: FieldSet,
    stepped_up: bool,
    act: PhantomData<fn() -> A>,
}

impl<A: Act> Grant<A> {
    /// The user who may.
    #[must_use]
    pub const fn user(&self) -> Id {
        self.user
    }

    /// The user's agency.
    #[must_use]
    pub const fn agency(&self) -> Id {
        self.agency
    }

    /// The user's role.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// What for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The case; `None` for acts without one.
    #[must_use]
    pub const fn case(&self) -> Option<Id> {
        self.case
    }

    /// How the user stands towards the case.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        self.standing
    }

    /// The fields it is good for: to read, to append to, or, for an export, to copy. Empty for
    /// other acts.
    #[must_use]
    pub const fn fields(&self) -> FieldSet {
        self.fields
    }

    /// Whether it is good for this field.
    #[must_use]
    pub const fn may(&self, field: Field) -> bool {
        self.fields.contains(field)
    }

    /// Whether the user proved who they are again a short while ago.
    #[must_use]
    pub const fn stepped_up(&self) -> bool {
        self.stepped_up
    }

    /// The same grant for fewer fields: for a recipient, those of the consent.
    pub const fn narrowed(mut self, to: FieldSet) -> Self {
        self.fields = self.fields.intersection(to);
        self
    }
}

impl<A: Act> fmt::Debug for Grant<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("action", &A::ACTION.as_str())
            .field("role", &self.role.as_str())
            .field("purpose", &self.purpose.as_str())
            .field("standing", &self.standing)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

impl Policies {
    /// The right to do `A`: on the case with this id and this standing, or without a case.
    ///
    /// A case that does not exist is asked about with an empty standing; the refusal is then the same.
    ///
    /// # Errors
    /// Where the policies do not allow it, and for reading and appending where they allow no field; where an
    /// act on a case comes without one, or an act without a case with one; and for approvals, which take
    /// [`Policies::grant_approval`].
    pub fn grant<A: Act>(&self, asker: &Asker, case: Option<(Id, Standing)>) -> Result<Grant<A>, Denied> {
        if A::ACTION.is_approval() {
            return Err(self.denied(asker, case));
        }
        self.granted(asker, case, None)
    }

    /// The right to do `A` on a case. As [`Policies::grant`], with the case required by type.
    ///
    /// # Errors
    /// As for [`Policies::grant`].
    pub fn grant_on<A: OnCase>(
        &self,
        asker: &Asker,
        case: Id,
        standing: Standing,
    ) -> Result<Grant<A>, Denied> {
        self.granted(asker, Some((case, standing)), None)
    }

    /// The right to do `A` without a case. As [`Policies::grant`], with no case by type.
    ///
    /// # Errors
    /// As for [`Policies::grant`].
    pub fn grant_in_house<A: InHouse>(&self, asker: &Asker) -> Result<Grant<A>, Denied> {
        self.granted(asker, None, None)
    }

    /// The right to answer somebody else's request about a case: to agree to it, or to refuse it.
    ///
    /// # Errors
    /// Where the policies do not allow it; above all where the asker is the requester.
    pub fn grant_approval<A: Approval>(
        &self,
        asker: &Asker,
        case: (Id, Standing),
        requester: Requester,
    ) -> Result<Grant<A>, Denied> {
        self.granted(asker, Some(case), Some(requester))
    }

    /// Whether the same request would be granted, or granted for more fields, after stepping up. For telling
    /// the asker to prove who they are again; it says nothing they would not learn by doing so.
    #[must_use]
    pub fn step_up_gives_more<A: Act>(&self, asker: &Asker, case: Option<(Id, Standing)>) -> bool {
        let after = self.grant::<A>(&Asker { stepped_up: true, ..*asker }, case);
        match (self.grant::<A>(asker, case), after) {
            (_, Err(_)) => false,
            (Err(_), Ok(_)) => true,
            (Ok(now), Ok(after)) => now.fields != after.fields,
        }
    }

    fn granted<A: Act>(
        &self,
        asker: &Asker,
        case: Option<(Id, Standing)>,
        requester: Option<Requester>,
    ) -> Result<Grant<A>, Denied> {
        let fits = case.is_some() == (A::ACTION.scope() != Scope::House);
        let question = question(asker, case, requester, A::ACTION);
        let fields = match A::ACTION {
            Action::Export => self.fields(&question, Action::Read),
            action => self.fields(&question, action),
        };
        let allowed = match A::ACTION.scope() {
            Scope::Field => !fields.is_empty(),
            Scope::Case | Scope::House => self.decide(&question).allowed,
        };
        if !(fits && allowed) {
            return Err(self.denied(asker, case));
        }
        Ok(Grant {
            user: asker.user,
            agency: asker.agency,
            role: asker.role,
            purpose: asker.purpose,
            case: case.map(|(id, _)| id),
            standing: question.standing,
            fields,
            stepped_up: asker.stepped_up,
            act: PhantomData,
        })
    }

    fn denied(&self, asker: &Asker, case: Option<(Id, Standing)>) -> Denied {
        let see = question(asker, case, None, Action::See);
        Denied { known: case.is_none() || self.decide(&see).allowed }
    }
}

fn question(
    asker: &Asker,
    case: Option<(Id, Standing)>,
    requester: Option<Requester>,
    action: Action,
) -> Question {
    Question {
        role: asker.role,
        purpose: asker.purpose,
        standing: case.map_or(Standing::EMPTY, |(_, standing)| standing),
        stepped_up: asker.stepped_up,
        own_request: requester.is_some_and(|requester| requester.user == asker.user),
        same_agency_as_request: requester.is_some_and(|requester| requester.agency == asker.agency),
        action,
        field: None,
    }
}

//! The actions as types: what a [`Grant`](crate::Grant) is a grant of.

use crate::action::Action;

mod sealed {
    /// Keeps the list of acts closed.
    pub trait Sealed {}
}

/// An action as a type.
pub trait Act: sealed::Sealed {
    /// The action.
    const ACTION: Action;
}

/// An act that answers a request of somebody else.
pub trait Approval: Act {}

/// An act on a case that is not an approval, or on a field of it.
pub trait OnCase: Act {}

/// An act without a case.
pub trait InHouse: Act {}

macro_rules! acts {
    ($($kind:ident: $($act:ident)+;)+) => {
        $($(
            #[doc = concat!("[`Action::", stringify!($act), "`] as a type.")]
            #[derive(Debug)]
            pub enum $act {}
            impl sealed::Sealed for $act {}
            impl Act for $act {
                const ACTION: Action = Action::$act;
            }
            impl $kind for $act {}
        )+)+
    };
}

acts! {
    OnCase: See Read Append Assign SeeReaders BreakGlass Export Merge ReleaseKey Erase InviteSubject;
    Approval: ApproveExport ApproveMerge ApproveReleaseKey ApproveErase ReviewBreakGlass;
    InHouse: OpenCase List Search ManageAgencies ManageUsers ManageWebhooks SeeDirectory SeeLedger
             ListApprovals;
}

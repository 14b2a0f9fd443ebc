//! What can be asked for, and what it is asked about.

use serde::{Deserialize, Serialize};

use crate::words::words;

/// What an action is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// No case: the server as a whole.
    House,
    /// A case as a whole.
    Case,
    /// A field of a case.
    Field,
}

words! {
    /// What somebody wants to do.
    Action, "action" {
        /// Know that a case exists, and list it.
        See = "see",
        /// Read a field.
        Read = "read",
        /// Add an entry to a field.
        Append = "append",
        /// Give somebody a relation to the case, or end it.
        Assign = "assign",
        /// See who has seen this file.
        SeeReaders = "see_readers",
        /// Open a case in an emergency, for an hour.
        BreakGlass = "break_glass",
        /// Ask for a copy of the file.
        Export = "export",
        /// Ask that two cases become one because they are of one person.
        Merge = "merge",
        /// Ask for the key of a case.
        ReleaseKey = "release_key",
        /// Ask that a person's record be made unreadable for ever.
        Erase = "erase",
        /// Agree to a copy that somebody else asked for.
        ApproveExport = "approve_export",
        /// Agree to a merge that somebody else asked for.
        ApproveMerge = "approve_merge",
        /// Agree to the release of a key that somebody else asked for.
        ApproveReleaseKey = "approve_release_key",
        /// Agree to an erasure that somebody else asked for.
        ApproveErase = "approve_erase",
        /// Judge somebody else's opening in an emergency.
        ReviewBreakGlass = "review_break_glass",
        /// Make the link by which the person concerned reaches the own file.
        InviteSubject = "invite_subject",
        /// Open a new case.
        OpenCase = "open_case",
        /// List cases; each one listed must also be seen.
        List = "list",
        /// Search cases by name; each one found must also be seen.
        Search = "search",
        /// Keep the list of agencies.
        ManageAgencies = "manage_agencies",
        /// Keep the list of users.
        ManageUsers = "manage_users",
        /// Keep the webhooks of the own agency.
        ManageWebhooks = "manage_webhooks",
        /// See the agencies, and the users of the own agency.
        SeeDirectory = "see_directory",
        /// See the signed checkpoints of the ledger.
        SeeLedger = "see_ledger",
        /// List what waits for a second person.
        ListApprovals = "list_approvals",
    }
}

impl Action {
    /// What the action is about.
    #[must_use]
    pub const fn scope(self) -> Scope {
        match self {
            Self::Read | Self::Append => Scope::Field,
            Self::OpenCase
            | Self::List
            | Self::Search
            | Self::ManageAgencies
            | Self::ManageUsers
            | Self::ManageWebhooks
            | Self::SeeDirectory
            | Self::SeeLedger
            | Self::ListApprovals => Scope::House,
            Self::See
            | Self::Assign
            | Self::SeeReaders
            | Self::BreakGlass
            | Self::Export
            | Self::Merge
            | Self::ReleaseKey
            | Self::Erase
            | Self::ApproveExport
            | Self::ApproveMerge
            | Self::ApproveReleaseKey
            | Self::ApproveErase
            | Self::ReviewBreakGlass
            | Self::InviteSubject => Scope::Case,
        }
    }

    /// Whether the action answers a request of somebody else.
    #[must_use]
    pub const fn is_approval(self) -> bool {
        matches!(
            self,
            Self::ApproveExport
                | Self::ApproveMerge
                | Self::ApproveReleaseKey
                | Self::ApproveErase
                | Self::ReviewBreakGlass
        )
    }
}

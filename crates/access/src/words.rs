//! The closed lists of words a policy may use: roles, purposes, relations to a case, fields of a record.

use serde::{Deserialize, Serialize};

/// A word that is not on its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no {list}")]
pub struct UnknownWord {
    /// The list, as in "role".
    pub list: &'static str,
    /// The word that was read.
    pub word: String,
}

/// Declares a closed list: the enum, all its members in order, their words, reading and writing them.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $list:literal { $($(#[$member_doc:meta])* $member:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$member_doc])* $member,)+ }

        impl $name {
            /// Every member, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// The word used in policies, in JSON and in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$member => $word,)+ }
            }

            /// The member with this word.
            ///
            /// # Errors
            /// Where the word is not on the list; letter case matters.
            pub fn parse(word: &str) -> Result<Self, $crate::words::UnknownWord> {
                let found = Self::ALL.iter().copied().find(|member| member.as_str() == word);
                found.ok_or_else(|| $crate::words::UnknownWord { list: $list, word: word.to_owned() })
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::parse(word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// The capacity in which a user works. One user has one role.
    Role, "role" {
        /// Police or other officer who meets the person first.
        FrontlineOfficer = "frontline_officer",
        /// Officer of a border or immigration authority.
        ImmigrationOfficer = "immigration_officer",
        /// Labour inspector.
        LabourInspector = "labour_inspector",
        /// Investigator of trafficking.
        Investigator = "investigator",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Lawyer of the person concerned.
        DefenceLawyer = "defence_lawyer",
        /// Judge.
        Judge = "judge",
        /// Officer of a child protection authority.
        ChildProtection = "child_protection",
        /// Shelter or social worker.
        ShelterWorker = "shelter_worker",
        /// Officer of the national counter-trafficking body.
        CounterTraffickingBody = "counter_trafficking_body",
        /// Officer of the national human rights institution.
        HumanRightsInstitution = "human_rights_institution",
        /// Monitor of a non-governmental organisation.
        NgoMonitor = "ngo_monitor",
        /// Statistician: sees released tables, never a case.
        Statistician = "statistician",
        /// Keeps agencies and users: sees no case.
        Administrator = "administrator",
        /// The person whom the case is about.
        PersonConcerned = "person_concerned",
    }
}

words! {
    /// What a request is for. Part of every request, and recorded with it.
    Purpose, "purpose" {
        /// Finding out whether the person is a victim of trafficking.
        Identification = "identification",
        /// Safety, care and help for the person.
        Protection = "protection",
        /// Investigating those who trafficked the person.
        TraffickingInvestigation = "trafficking_investigation",
        /// Deciding whether to prosecute the person for an unlawful act.
        Prosecution = "prosecution",
        /// Defending the person.
        Defence = "defence",
        /// Judging the person's unlawful act.
        Adjudication = "adjudication",
        /// Watching whether officials keep the principle.
        Oversight = "oversight",
        /// Enforcing immigration law. Never gets anything.
        ImmigrationEnforcement = "immigration_enforcement",
        /// Statistics.
        Statistics = "statistics",
        /// Keeping agencies, users and keys.
        Administration = "administration",
        /// The person concerned looking at the own file.
        OwnFile = "own_file",
    }
}

words! {
    /// How a user stands towards one case.
    Relation, "relation" {
        /// The user's agency holds the case.
        Agency = "agency",
        /// The user works on the case.
        Assigned = "assigned",
        /// The user is the person's lawyer.
        Counsel = "counsel",
        /// The user is the court, or sits on it.
        Court = "court",
        /// The person was referred to the user's agency and consented.
        Recipient = "recipient",
        /// The user supervises somebody who works on the case.
        Supervisor = "supervisor",
        /// The user opened the case in an emergency, and the hour is not over.
        Emergency = "emergency",
        /// The user is the person concerned.
        Subject = "subject",
    }
}

words! {
    /// A part of a record that is protected on its own.
    Field, "field" {
        /// The pseudonymous reference and the State.
        Reference = "reference",
        /// Age, nationalities and other facts about the person, without a name.
        Person = "person",
        /// Names, day of birth, numbers of documents, languages.
        Identity = "identity",
        /// Where the person is and how to reach them.
        Whereabouts = "whereabouts",
        /// Health.
        Health = "health",
        /// The trafficking: suspicion, episodes, identifications, answers.
        Protection = "protection",
        /// The person's unlawful acts.
        Acts = "acts",
        /// Facts that must change nothing.
        Context = "context",
        /// Assessments kept.
        Assessment = "assessment",
        /// Decisions of officials.
        Decisions = "decisions",
        /// Measures done.
        Measures = "measures",
        /// Referrals.
        Referrals = "referrals",
        /// Consents given and withdrawn.
        Consents = "consents",
        /// Attached documents.
        Documents = "documents",
        /// What the person said, and against whom.
        Testimony = "testimony",
        /// Working notes.
        Notes = "notes",
        /// What passes between the person and their lawyer.
        Privileged = "privileged",
    }
}

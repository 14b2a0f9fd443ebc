//! The closed word lists that the contract fixes. It knows names and their order, never what they lead to.

pub use crate::fact::Fact;

/// Declares a closed list of names: the type, its members, and the words they have in documents.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $text, "`")] $variant),+ }

        impl $name {
            /// Every member, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word of every member, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text),+];

            /// The word used in documents.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member that a word of a document names.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}
pub(crate) use words;

/// The names whose bits are set, in the order of the list.
pub fn of_mask(mask: u64, names: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    names.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, name)| *name)
}

words! {
    /// Whether the person is a child, in an episode or at an act (ACTIP 2(d); Guideline 3).
    Child { Yes = "yes", Presumed = "presumed", No = "no" }
}

impl Child {
    /// Whether means and compulsion are not asked.
    #[must_use]
    pub const fn is_child(self) -> bool {
        !matches!(self, Self::No)
    }
}

words! {
    /// What is known of a trafficking episode; there is no word for "not a victim".
    Status { Identified = "identified", Recognised = "recognised", NotIndicated = "not_indicated", Presumed = "presumed", Open = "open" }
}

impl Status {
    /// Whether the person is to be treated as a victim (Guideline 3, presumption of victimhood).
    #[must_use]
    pub const fn is_victim(self) -> bool {
        matches!(self, Self::Identified | Self::Recognised | Self::Presumed)
    }
}

words! {
    /// How one element of the definition stands (ACTIP 2(a)).
    Standing { Met = "met", Open = "open", Contradicted = "contradicted", NotRequired = "not_required" }
}

words! {
    /// An answer about the link between trafficking and act; compulsion is not asked of a child.
    Link { Yes = "yes", No = "no", Unknown = "unknown", NotRequired = "not_required" }
}

words! {
    /// Which reading of compulsion was used (Guideline 1: the broad one is asked for).
    Reading { Plain = "plain", Broad = "broad" }
}

words! {
    /// The regional standard's answer for one act (ACTIP 14(7) as the Guideline reads it), weakest first.
    Principle { DoesNotApply = "does_not_apply", Open = "open", Presumed = "presumed", Applies = "applies" }
}

impl Principle {
    /// Whether the person should be protected now.
    #[must_use]
    pub const fn protects(self) -> bool {
        matches!(self, Self::Presumed | Self::Applies)
    }
}

words! {
    /// What the strongest ground met gives, weakest first.
    Protection {
        None = "none", Regional = "regional", Policy = "policy", Agreement = "agreement",
        Discretionary = "discretionary", PermissionRequired = "permission_required", Barred = "barred",
    }
}

words! {
    /// What a rule gives where it is met.
    Effect {
        Barred = "barred", PermissionRequired = "permission_required", Discretionary = "discretionary",
        Agreement = "agreement", Policy = "policy", Regional = "regional", Recognition = "recognition",
        Referral = "referral", Informs = "informs", Exempts = "exempts", Mitigates = "mitigates", Remedies = "remedies",
    }
}

impl Effect {
    /// The protection that this effect carries; `None` for effects that protect nobody from punishment.
    #[must_use]
    pub const fn protection(self) -> Protection {
        match self {
            Self::Barred => Protection::Barred,
            Self::PermissionRequired => Protection::PermissionRequired,
            Self::Discretionary => Protection::Discretionary,
            Self::Agreement => Protection::Agreement,
            Self::Policy => Protection::Policy,
            Self::Regional => Protection::Regional,
            Self::Recognition
            | Self::Referral
            | Self::Informs
            | Self::Exempts
            | Self::Mitigates
            | Self::Remedies => Protection::None,
        }
    }
}

words! {
    /// What kind of rule a ground is.
    GroundKind {
        Statute = "statute", Policy = "policy", Agreement = "agreement", Treaty = "treaty",
        Defence = "defence", Mitigation = "mitigation", Remedy = "remedy",
    }
}

words! {
    /// How a ground came out.
    Outcome { Met = "met", Failed = "failed", Open = "open" }
}

words! {
    /// How deep the enquiry must go: the one thing that seriousness may change (Guideline 1).
    Inquiry { Routine = "routine", Probing = "probing", MostProbing = "most_probing" }
}

words! {
    /// How serious an offence is.
    Seriousness { Minor = "minor", Serious = "serious", Grave = "grave" }
}

impl Seriousness {
    /// The depth of enquiry that this seriousness asks for.
    #[must_use]
    pub const fn inquiry(self) -> Inquiry {
        match self {
            Self::Minor => Inquiry::Routine,
            Self::Serious => Inquiry::Probing,
            Self::Grave => Inquiry::MostProbing,
        }
    }
}

words! {
    /// The three kinds of unlawful act: of status, of purpose, secondary.
    ActKind { Status = "status", Purpose = "purpose", Secondary = "secondary" }
}

words! {
    /// The kind of liability an act may bring.
    Class { Criminal = "criminal", Administrative = "administrative", Immigration = "immigration", Civil = "civil" }
}

words! {
    /// The kinds of liability a rule can lift; detention is a punishment of its own (UNSR 57(d)).
    Liability { Criminal = "criminal", Administrative = "administrative", Immigration = "immigration", Civil = "civil", Detention = "detention" }
}

words! {
    /// Where the proceedings over an act stand.
    Stage {
        Encounter = "encounter", Investigation = "investigation", Charge = "charge", Trial = "trial",
        Sentencing = "sentencing", PostConviction = "post_conviction", Removal = "removal",
    }
}

words! {
    /// Whom a rule's own text protects.
    Beneficiaries { All = "all", Foreigners = "foreigners", Children = "children", Women = "women", WomenAndChildren = "women_and_children" }
}

words! {
    /// How much must be known of the trafficking before a rule protects, least first.
    Threshold { Alleged = "alleged", Suspected = "suspected", Identified = "identified" }
}

words! {
    /// The link between trafficking and act that a rule's own text asks for.
    LinkTest { Causation = "causation", Compulsion = "compulsion", StatusBased = "status_based", AnyOf = "any_of", Facts = "facts" }
}

words! {
    /// The outcome of an identification.
    Finding { Victim = "victim", NotVictim = "not_victim", Pending = "pending" }
}

words! {
    /// How strongly the source of a duty speaks.
    Force { Must = "must", Should = "should", May = "may" }
}

words! {
    /// The four general defences.
    Defence { Duress = "duress", Necessity = "necessity", SelfDefence = "self_defence", Entrapment = "entrapment" }
}

impl Defence {
    /// The id its ground has in an assessment.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Duress => "defence.duress",
            Self::Necessity => "defence.necessity",
            Self::SelfDefence => "defence.self_defence",
            Self::Entrapment => "defence.entrapment",
        }
    }
}

words! {
    /// What a person in a role must or may do now.
    MeasureCode {
        DoNotArrest = "do_not_arrest", ReleaseFromDetention = "release_from_detention", ReferNrm = "refer_nrm",
        ReferChildProtection = "refer_child_protection", BestInterestAssessment = "best_interest_assessment",
        InformOfRights = "inform_of_rights", ConsularNotice = "consular_notice", Interpreter = "interpreter",
        Accommodations = "accommodations", LegalAid = "legal_aid", ReflectionPeriod = "reflection_period",
        TemporaryStatus = "temporary_status", AssessByQualifiedPerson = "assess_by_qualified_person",
        DoNotCharge = "do_not_charge", CheckMensRea = "check_mens_rea", RefusePermission = "refuse_permission",
        Discontinue = "discontinue", GiveReasons = "give_reasons", RaiseDefence = "raise_defence",
        RaiseNonPunishment = "raise_non_punishment", OwnMotionDefence = "own_motion_defence",
        DoNotConvict = "do_not_convict", Divert = "divert", Mitigate = "mitigate", NoPenalty = "no_penalty",
        Appeal = "appeal", Vacate = "vacate", Expunge = "expunge", Seal = "seal", LiftFine = "lift_fine",
        LiftReentryBan = "lift_reentry_ban", StopRemoval = "stop_removal", Compensate = "compensate",
        RecogniseForeignIdentification = "recognise_foreign_identification",
        InvestigateTraffickers = "investigate_traffickers", PlainLanguageInformation = "plain_language_information",
    }
}

/// The members of the element "act" (ACTIP 2(a)).
pub const ACT: &[&str] = &["recruitment", "transportation", "transfer", "harbouring", "receipt"];

/// The members of the element "means" (ACTIP 2(a)).
pub const MEANS: &[&str] = &[
    "threat_or_force",
    "coercion",
    "abduction",
    "fraud",
    "deception",
    "abuse_of_power",
    "abuse_of_vulnerability",
    "payment_to_controller",
];

/// The members of the element "purpose" (ACTIP 2(a), with forced criminality by name: Guideline 1).
pub const PURPOSE: &[&str] = &[
    "sexual_exploitation",
    "forced_labour",
    "slavery",
    "practices_similar_to_slavery",
    "servitude",
    "organ_removal",
    "forced_criminality",
    "other",
];

/// The eight linking facts, then `independent`, which is a conclusion and no link.
pub const NEXUS: &[&str] = &[
    "compelled",
    "ordered",
    "purpose",
    "status",
    "escape",
    "survival",
    "aftermath",
    "but_for",
    "independent",
];

/// How many of [`NEXUS`] are links.
pub const LINKS: usize = 8;

/// The facts that the general defences ask for.
pub const CIRCUMSTANCES: &[&str] = &[
    "threat_of_death_or_serious_harm",
    "threat_imminent",
    "threat_to_self_or_close",
    "no_safe_escape",
    "proportionate",
    "voluntary_exposure",
    "danger_to_life_or_health",
    "responding_to_attack",
    "incited_by_state_agent",
];

/// What has been done to the person, or for the person, in the proceedings.
pub const PROCEEDINGS: &[&str] = &[
    "detained",
    "charged",
    "convicted",
    "fined",
    "removal_ordered",
    "reentry_banned",
    "sentence_served",
    "legal_aid",
    "consular_notice_given",
    "assessed_by_qualified_person",
];

words! {
    /// What a person can have suffered in the place of protection (Guideline 13).
    Punishment {
        Arrest = "arrest",
        Detention = "detention",
        Fine = "fine",
        Removal = "removal",
        ReentryBan = "reentry_ban",
        Conviction = "conviction",
        Sentence = "sentence",
        Record = "record",
        ClosedShelter = "closed_shelter",
    }
}

words! {
    /// How a punishment is undone; mitigation undoes nothing and is a failure of protection (Guideline 12, 13).
    Undoing {
        Lifted = "lifted",
        Vacated = "vacated",
        Expunged = "expunged",
        Sealed = "sealed",
        Compensated = "compensated",
        Mitigated = "mitigated",
    }
}

/// What officials ask about and what must not change the result.
pub const CONTEXT: &[&str] = &[
    "consented",
    "contract_signed",
    "paid_wage",
    "cooperates",
    "trafficker_prosecuted",
    "self_identifies",
    "previous_offences",
];

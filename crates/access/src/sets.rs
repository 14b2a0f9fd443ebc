//! Sets of relations and of fields, each one number: the standing of a user, the fields of a grant.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::words::{Field, Relation};

/// Declares a set of the members of one closed list, with a bit for each.
macro_rules! set {
    ($(#[$doc:meta])* $name:ident of $member:ident in $bits:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name($bits);

        impl $name {
            /// No member.
            pub const EMPTY: Self = Self(0);
            /// Every member.
            pub const ALL: Self = Self($bits::MAX >> ($bits::BITS - $member::ALL.len() as u32));

            /// The set with this member too.
            #[must_use]
            pub const fn with(self, member: $member) -> Self {
                Self(self.0 | 1 << member as $bits)
            }

            /// The set without this member.
            #[must_use]
            pub const fn without(self, member: $member) -> Self {
                Self(self.0 & !(1 << member as $bits))
            }

            /// Whether the member is in the set.
            #[must_use]
            pub const fn contains(self, member: $member) -> bool {
                self.0 & 1 << member as $bits != 0
            }

            /// The members that are in both.
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// The members that are in either.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// The members that are not in the set.
            #[must_use]
            pub const fn complement(self) -> Self {
                Self(!self.0 & Self::ALL.0)
            }

            /// Whether every member of this set is in the other.
            #[must_use]
            pub const fn is_subset(self, other: Self) -> bool {
                self.0 & !other.0 == 0
            }

            /// Whether the set has no member.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many members the set has.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// The members in the order of their list.
            pub fn iter(self) -> impl Iterator<Item = $member> {
                $member::ALL.iter().copied().filter(move |member| self.contains(*member))
            }

            /// The set as a number: bit n is member n of the list.
            #[must_use]
            pub const fn bits(self) -> $bits {
                self.0
            }

            /// The set that is this number; `None` where a bit stands for no member.
            #[must_use]
            pub const fn from_bits(bits: $bits) -> Option<Self> {
                if Self(bits).is_subset(Self::ALL) { Some(Self(bits)) } else { None }
            }
        }

        impl FromIterator<$member> for $name {
            fn from_iter<I: IntoIterator<Item = $member>>(members: I) -> Self {
                members.into_iter().fold(Self::EMPTY, Self::with)
            }
        }

        impl From<$member> for $name {
            fn from(member: $member) -> Self {
                Self::EMPTY.with(member)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter().map($member::as_str)).finish()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.iter())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Vec::<$member>::deserialize(deserializer)?.into_iter().collect())
            }
        }
    };
}

set! {
    /// How a user stands towards a case: a set of relations. In JSON a list of words.
    Standing of Relation in u8
}

set! {
    /// A set of fields of a record. In JSON a list of words.
    FieldSet of Field in u32
}

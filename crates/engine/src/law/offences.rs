//! The vocabulary of offences. It knows what each is called and how grave it is, never what follows.

use std::collections::HashMap;

use super::parts::{Labels, Place};
use crate::vocabulary::{ActKind, Class, Seriousness};

/// One offence.
#[derive(Clone, Debug)]
pub struct Offence {
    /// The code of the contract.
    pub code: String,
    /// The group that closed lists refer to.
    pub group: String,
    /// The kind of liability it usually brings.
    pub class: Class,
    /// Status, purpose or secondary, where nothing else is known.
    pub kind: ActKind,
    /// How serious it is.
    pub seriousness: Seriousness,
    /// The code of the International Classification of Crime for Statistical Purposes, where confirmed.
    pub iccs: Option<String>,
    /// Other words people write for it; a message then names the code.
    pub aliases: Vec<String>,
    /// Its names.
    pub labels: Labels,
    /// Where it is declared.
    pub place: Place,
}

/// All offences, at most 64, each with a bit of its own.
#[derive(Clone, Debug, Default)]
pub struct Offences {
    list: Vec<Offence>,
    by_code: HashMap<String, u8>,
    groups: Vec<String>,
}

/// The most offences and the most groups a corpus may have: one bit each.
pub(super) const MOST_OFFENCES: usize = 64;
/// The most groups.
pub(super) const MOST_GROUPS: usize = 24;

impl Offences {
    /// The vocabulary of these offences.
    #[must_use]
    pub fn new(list: Vec<Offence>) -> Self {
        let mut by_code = HashMap::new();
        let mut groups: Vec<String> = Vec::new();
        for (index, offence) in list.iter().enumerate().take(MOST_OFFENCES) {
            by_code.insert(offence.code.clone(), u8::try_from(index).unwrap_or(u8::MAX));
            if !groups.contains(&offence.group) {
                groups.push(offence.group.clone());
            }
        }
        Self { list, by_code, groups }
    }

    /// The index of a code.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<u8> {
        self.by_code.get(code).copied()
    }

    /// The code that a word of everyday speech means.
    #[must_use]
    pub fn meant_by(&self, word: &str) -> Option<&str> {
        let word = word.trim().to_lowercase().replace(['-', ' '], "_");
        let meant = self.list.iter().find(|offence| offence.aliases.contains(&word));
        meant.map(|offence| offence.code.as_str())
    }

    /// The offence at an index.
    #[must_use]
    pub fn get(&self, index: u8) -> Option<&Offence> {
        self.list.get(usize::from(index))
    }

    /// The code of an index.
    #[must_use]
    pub fn code(&self, index: u8) -> &str {
        self.get(index).map_or("", |offence| &offence.code)
    }

    /// All codes, in the order of the contract.
    pub fn codes(&self) -> impl Iterator<Item = &str> + Clone {
        self.list.iter().map(|offence| offence.code.as_str())
    }

    /// All offences, in the order of the contract.
    #[must_use]
    pub fn list(&self) -> &[Offence] {
        &self.list
    }

    /// The offences whose bits are set, in the order of the contract.
    pub fn of_mask(&self, mask: u64) -> impl Iterator<Item = &Offence> {
        self.list
            .iter()
            .enumerate()
            .filter(move |(index, _)| mask >> index & 1 == 1)
            .map(|(_, offence)| offence)
    }

    /// All groups, in the order in which they first appear.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// The index of a group.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<usize> {
        self.groups.iter().position(|group| group == name)
    }

    /// The group of an offence, as an index.
    #[must_use]
    pub fn group_of(&self, offence: u8) -> usize {
        self.get(offence).and_then(|offence| self.group(&offence.group)).unwrap_or(0)
    }

    /// One bit for each offence of a group.
    #[must_use]
    pub fn mask_of_group(&self, name: &str) -> u64 {
        let members = self.list.iter().enumerate().filter(|(_, offence)| offence.group == name);
        members.fold(0, |mask, (index, _)| mask | 1 << index)
    }
}

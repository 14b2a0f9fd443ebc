//! Duties, measures and divergences: what a situation raises for whom, and by which rule.

use super::offences::Offences;
use super::parts::{Mention, Place};
use super::provision::Provision;
use super::trigger::Trigger;
use crate::vocabulary::{Defence, Force, MeasureCode, Protection, words};

words! {
    /// What raises a duty.
    Scope { Case = "case", Review = "review", Standing = "standing" }
}

/// A duty of the Guideline or of national law.
#[derive(Clone, Debug)]
pub struct Duty {
    /// The id, as `R088`.
    pub id: String,
    /// Whose it is: ids of roles, or `all`.
    pub roles: Vec<String>,
    /// How strongly the text speaks.
    pub force: Force,
    /// What it asks, in our words.
    pub rule: String,
    /// The deadline in the text's own words, where it has one.
    pub deadline: Option<String>,
    /// What raises it, in words.
    pub trigger_words: String,
    /// What raises it: a case, a criterion of a state's law, or nothing but the office.
    pub scope: Scope,
    /// What in a case raises it.
    pub trigger: Trigger,
    /// The criterion that raises it.
    pub criterion: Option<String>,
    /// The values of the criterion that raise it.
    pub values: Vec<super::state::Value>,
    /// Where it stands.
    pub mention: Mention,
    /// The words by which it is cited.
    pub cite: String,
    /// Where it is declared.
    pub place: Place,
}

/// One thing to do now.
#[derive(Clone, Debug)]
pub struct Measure {
    /// What.
    pub code: MeasureCode,
    /// Which defence, where the measure is to raise one.
    pub defence: Option<Defence>,
    /// Who.
    pub role: String,
    /// By which other authority it is done, where the role only asks for it.
    pub by: Option<String>,
    /// The rule it comes from: a duty or a provision.
    pub rule: String,
    /// Where the rule stands.
    pub cite: String,
    /// When.
    pub trigger: Trigger,
    /// Where it is declared.
    pub place: Place,
}

/// A court or a text elsewhere that asked for more than the regional standard: told, never adopted.
#[derive(Clone, Debug)]
pub struct Divergence {
    /// The id, as `nl.mehak`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The court or text.
    pub court: String,
    /// What it asked for.
    pub says: String,
    /// What the regional standard asks for instead.
    pub instead: String,
    /// When it is worth telling.
    pub trigger: Trigger,
    /// Where it stands.
    pub mention: Mention,
    /// The words by which it is cited.
    pub cite: String,
    /// Where it is declared.
    pub place: Place,
}

impl Divergence {
    /// Whether it bears on what a provision covers: on an offence of its limbs, or, where it names no offence
    /// and no circumstance of a defence, on every text that protects from punishment.
    #[must_use]
    pub fn touches(&self, provision: &Provision, offences: &Offences) -> bool {
        let named = self.trigger.offences(offences);
        let protects = provision.effect.protection() != Protection::None;
        let covers = provision.limbs.iter().any(|limb| limb.offences & named != 0);
        protects && if named == 0 { !self.trigger.reads_circumstances() } else { covers }
    }

    /// Whether it bears on the general defences.
    #[must_use]
    pub fn touches_defences(&self) -> bool {
        self.trigger.reads_circumstances()
    }
}

/// A reason for which the principle may never be withheld.
#[derive(Clone, Debug)]
pub struct Inadmissible {
    /// Its code, as a decision names it.
    pub code: String,
    /// The id of the duty that forbids it.
    pub rule: String,
    /// Where it stands.
    pub place: Place,
}

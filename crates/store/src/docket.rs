//! The docket of a case: what it comes to by the law, and what is to be done, by whom and until when.
//!
//! It is made from the entries and the law, one change after another, and kept sealed beside the case. What the
//! law says comes in with [`crate::Rules`]; nothing here knows a duty.

mod keep;
mod rejudge;
mod tasks;
mod team;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(crate) use keep::{Beside, Made, forget, gone, hand_back, kept, make, put, regroup, standing_tasks};
pub use rejudge::{Preview, Touched};
pub(crate) use tasks::end_of;
pub use tasks::{Basis, State, Task, tasks};
pub use team::Mate;

use crate::Instant;
use crate::record::{Folded, Record};

/// What the law says of a record on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Which law.
    pub law: Stamp,
    /// What each act comes to.
    pub acts: Vec<Standing>,
    /// What is raised.
    pub duties: Vec<Raised>,
    /// What the stage of an act asks and nobody has answered.
    pub demands: Vec<Demand>,
    /// Whether the person is, or is presumed to be, a child.
    pub child: bool,
    /// Kinds of entry that the file of such a person must hold, after a dot a key of it, and the duty that asks.
    pub wanted: Vec<(String, String)>,
}

/// What is asked and nobody has answered: by the stage of an act a fact, of the person an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Demand {
    /// The act; empty where it is asked of the person.
    pub act: String,
    /// The fact, as a path into the case file; of the person `entries.` and the kind of entry.
    pub fact: String,
    /// The duty that asks for it.
    pub rule: String,
}

/// Which law was applied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The day whose law it was, `YYYY-MM-DD`.
    pub as_of: String,
    /// The SHA-256 of the corpus.
    pub corpus: String,
    /// The version of the engine.
    pub engine: String,
}

/// What one act comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The act.
    pub act: String,
    /// The regional standard's answer (ACTIP 14(7)).
    pub principle: String,
    /// What the strongest ground met gives.
    pub protection: String,
    /// Whether domestic law leaves a gap.
    pub gap: bool,
}

/// A duty that the facts raise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// Its id, as `R072`.
    pub duty: String,
    /// Whose the text says it is.
    pub role: String,
    /// Offices in whose hands it lies, the nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hands: Vec<String>,
    /// The acts that raise it; none where the person does.
    pub acts: Vec<String>,
    /// Hours from when it arises; none where no clock runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// Whether a law sets the hours; otherwise they are an aid.
    #[serde(default, skip_serializing_if = "is_false")]
    pub by_law: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

/// What brought a change about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Cause {
    /// Entries of the case.
    Entries {
        /// The number of the first.
        first: i64,
        /// Their kinds.
        kinds: Vec<String>,
    },
    /// The law, or the day on which it is asked.
    Law {
        /// The law before.
        from: Stamp,
    },
}

/// A duty on the docket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Item {
    /// The duty as it was last raised.
    pub raised: Raised,
    /// When it arose.
    pub since: Instant,
    /// When an act was last added to it, if any was: what was done before is not done for that act.
    pub widened: Option<Instant>,
    /// When and why it ceased.
    pub ceased: Option<(Instant, Cause)>,
}

/// An item as it is kept: all in one object. To read one without knowing its keys would take many times as long.
#[derive(Serialize, Deserialize)]
struct Kept {
    duty: String,
    role: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hands: Vec<String>,
    acts: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours: Option<u32>,
    #[serde(default, skip_serializing_if = "is_false")]
    by_law: bool,
    since: Instant,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    widened: Option<Instant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ceased: Option<(Instant, Cause)>,
}

impl From<Kept> for Item {
    fn from(kept: Kept) -> Self {
        let Kept { duty, role, hands, acts, hours, by_law, since, widened, ceased } = kept;
        Self { raised: Raised { duty, role, hands, acts, hours, by_law }, since, widened, ceased }
    }
}

impl From<Item> for Kept {
    fn from(item: Item) -> Self {
        let Item { raised, since, widened, ceased } = item;
        let Raised { duty, role, hands, acts, hours, by_law } = raised;
        Self { duty, role, hands, acts, hours, by_law, since, widened, ceased }
    }
}

/// Something that came out otherwise than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// When.
    pub at: Instant,
    /// Why.
    pub because: Cause,
    /// What it came to before; none where the act is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Standing>,
    /// What it comes to now; none where the act is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Standing>,
}

/// The docket. In its document the hands of a role stand once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Docket {
    /// By which law it was last made.
    pub law: Stamp,
    /// What each act comes to.
    pub acts: Vec<Standing>,
    /// The duties, those that ceased too.
    pub items: Vec<Item>,
    /// What stages ask.
    pub demands: Vec<Demand>,
    /// Whether the person is, or is presumed to be, a child.
    #[serde(default)]
    pub child: bool,
    /// Kinds of entry that are asked of the person, and the duty that asks.
    #[serde(default)]
    pub wanted: Vec<(String, String)>,
    /// What came out otherwise, oldest first.
    pub changes: Vec<Change>,
    /// The hands of each role, while it is written.
    #[serde(default)]
    hands: BTreeMap<String, Vec<String>>,
}

impl Docket {
    /// Its document.
    pub(crate) fn write(&self) -> zeroize::Zeroizing<Vec<u8>> {
        let mut written = self.clone();
        for item in &mut written.items {
            let hands = std::mem::take(&mut item.raised.hands);
            written.hands.insert(item.raised.role.clone(), hands);
        }
        zeroize::Zeroizing::new(serde_json::to_vec(&written).unwrap_or_default())
    }

    /// Reads its document.
    pub(crate) fn read(document: &[u8]) -> Option<Self> {
        let mut read: Self = serde_json::from_slice(document).ok()?;
        let hands = std::mem::take(&mut read.hands);
        for item in &mut read.items {
            item.raised.hands = hands.get(&item.raised.role).cloned().unwrap_or_default();
        }
        Some(read)
    }

    /// The docket after something changed.
    #[must_use]
    pub fn after(mut self, outlook: Outlook, now: Instant, because: &Cause) -> Self {
        let first = self.law == Stamp::default();
        if !first {
            self.changes.extend(changes(&self.acts, &outlook.acts, now, because));
        }
        for item in self.items.iter_mut().filter(|item| item.ceased.is_none()) {
            let raised = |duty: &&Raised| duty.duty == item.raised.duty && duty.role == item.raised.role;
            match outlook.duties.iter().find(raised) {
                None => item.ceased = Some((now, because.clone())),
                Some(again) => {
                    if again.acts.iter().any(|act| !item.raised.acts.contains(act)) {
                        item.widened = Some(now);
                    }
                    item.raised = again.clone();
                }
            }
        }
        for duty in outlook.duties {
            let known = |item: &&mut Item| item.raised.duty == duty.duty && item.raised.role == duty.role;
            match self.items.iter_mut().find(known) {
                Some(item) if item.ceased.is_none() => {}
                Some(item) => *item = Item { raised: duty, since: now, widened: None, ceased: None },
                None => self.items.push(Item { raised: duty, since: now, widened: None, ceased: None }),
            }
        }
        let Outlook { law, acts, demands, child, wanted, .. } = outlook;
        Self { law, acts, demands, child, wanted, ..self }
    }

    /// What is asked and not answered, in a record.
    #[must_use]
    pub fn open_demands(&self, record: &Record) -> Vec<Demand> {
        let mut open = self.demands.clone();
        for (entry, rule) in &self.wanted {
            if !holds(record, entry) {
                open.push(Demand {
                    act: String::new(),
                    fact: format!("entries.{entry}"),
                    rule: rule.clone(),
                });
            }
        }
        open
    }

    /// The duty on the docket, whether it ceased or not.
    #[must_use]
    pub fn item(&self, duty: &str, role: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.raised.duty == duty && item.raised.role == role)
    }
}

/// Whether a record holds a kind of entry; with a key, whether there is one with it for each state with a finding.
fn holds(record: &Record, entry: &str) -> bool {
    let (kind, key) = entry.split_once('.').unwrap_or((entry, ""));
    let entries = || record.lists.get(kind).into_iter().flatten();
    if key.is_empty() {
        return entries().next().is_some();
    }
    let findings = record.case.get("identifications").and_then(serde_json::Value::as_array);
    let mut elsewhere = findings.into_iter().flatten().filter_map(|finding| finding.get("state"));
    let shown = |state: &serde_json::Value| {
        let with = |entry: &Folded| entry.body.get("state") == Some(state) && entry.body.get(key).is_some();
        state.as_str() == Some(record.jurisdiction()) || entries().any(with)
    };
    elsewhere.all(shown)
}

fn changes(before: &[Standing], after: &[Standing], at: Instant, because: &Cause) -> Vec<Change> {
    let find = |list: &[Standing], act: &str| list.iter().find(|one| one.act == act).cloned();
    let mut changed = Vec::new();
    for old in before {
        let new = find(after, &old.act);
        if new.as_ref() != Some(old) {
            changed.push(Change { at, because: because.clone(), before: Some(old.clone()), after: new });
        }
    }
    for new in after.iter().filter(|new| find(before, &new.act).is_none()) {
        changed.push(Change { at, because: because.clone(), before: None, after: Some(new.clone()) });
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duty(id: &str, acts: &[&str]) -> Raised {
        let acts = acts.iter().map(|act| (*act).to_owned()).collect();
        Raised {
            duty: id.to_owned(),
            role: "investigator".to_owned(),
            hands: vec!["investigator".to_owned()],
            acts,
            hours: Some(24),
            by_law: false,
        }
    }

    fn outlook(principle: &str, duties: Vec<Raised>) -> Outlook {
        let law = Stamp { as_of: "2026-01-15".into(), corpus: "c".into(), engine: "0".into() };
        let act = Standing {
            act: "a1".into(),
            principle: principle.into(),
            protection: "regional".into(),
            gap: false,
        };
        Outlook { law, acts: vec![act], duties, demands: Vec::new(), child: false, wanted: Vec::new() }
    }

    fn entries(first: i64) -> Cause {
        Cause::Entries { first, kinds: vec!["facts".to_owned()] }
    }

    #[test]
    fn a_duty_that_ceases_says_why_and_one_that_returns_begins_anew() {
        let docket = Docket::default().after(outlook("open", vec![duty("R072", &["a1"])]), 10, &entries(1));
        assert!(docket.changes.is_empty(), "what is first known is no change");
        let docket = docket.after(outlook("applies", Vec::new()), 20, &entries(2));
        let ceased = docket.item("R072", "investigator").and_then(|item| item.ceased.clone());
        assert_eq!(ceased, Some((20, entries(2))));
        assert_eq!(docket.changes.len(), 1);
        let docket = docket.after(outlook("applies", vec![duty("R072", &["a1"])]), 30, &entries(3));
        let item = docket.item("R072", "investigator").expect("the duty");
        assert_eq!((item.since, item.ceased.clone(), docket.items.len()), (30, None, 1));
        assert_eq!(docket.changes.len(), 1, "nothing came out otherwise");
    }

    #[test]
    fn an_act_added_widens_a_duty_and_one_taken_away_does_not() {
        let docket = Docket::default().after(outlook("open", vec![duty("R072", &["a1"])]), 10, &entries(1));
        let docket = docket.after(outlook("open", vec![duty("R072", &["a1", "a2"])]), 20, &entries(2));
        let docket = docket.after(outlook("open", vec![duty("R072", &["a2"])]), 30, &entries(3));
        let item = docket.item("R072", "investigator").expect("the duty");
        assert_eq!((item.since, item.widened), (10, Some(20)));
    }

    #[test]
    fn a_change_of_law_is_told_with_the_law_before() {
        let docket = Docket::default().after(outlook("open", Vec::new()), 10, &entries(1));
        let law = Cause::Law { from: docket.law.clone() };
        let docket = docket.after(outlook("applies", Vec::new()), 20, &law);
        let [change] = docket.changes.as_slice() else { panic!("one change") };
        assert_eq!(change.because, law);
        assert_eq!(change.after.as_ref().map(|after| after.principle.as_str()), Some("applies"));
    }
}

//! Whether a decision that is sent may be kept: the engine's objections, in words that say what to do.
//!
//! It reads what was sent and says what the engine answers; it knows no legal rule.

use lindung_engine::decision::{Applied, Contest, Objection, Proposed, review};
use lindung_engine::{Day, PartialDate};
use lindung_store::record::Record;
use lindung_store::{Instant, Invalid};
use serde_json::Value;

use super::Law;

/// The day of an instant, in UTC.
pub(crate) fn day(at: Instant) -> Day {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

impl Law {
    /// Every reason why a decision may not stand in a record; it is judged by the law of its own day, and
    /// where it gives none, or no full one, of the day of the instant.
    ///
    /// # Errors
    /// Each objection, with the key it is about.
    pub fn admits_decision(
        &self,
        record: &Record,
        decision: &Value,
        at: Instant,
    ) -> Result<(), Vec<Invalid>> {
        let mut problems = Vec::new();
        let contests = contests(decision, &mut problems);
        let case = self.read_json(&record.case.to_string())?;
        let text = |key: &str| decision.get(key).and_then(Value::as_str);
        let given = text("date").and_then(PartialDate::parse).filter(|date| date.first == date.last);
        let book = self.book(case.jurisdiction, given.map_or_else(|| day(at), |date| date.first))?;
        let act = text("act").unwrap_or_default();
        let proposed = Proposed {
            act,
            outcome: text("outcome").unwrap_or_default(),
            ground: text("ground"),
            bases: texts(decision, "bases"),
            contests,
            departs: texts(decision, "departs"),
            permitted: permitted(record, act),
        };
        for objection in review(&case, &book, &proposed) {
            let (field, problem) = self.told(&objection);
            problems.push(Invalid::new(field, problem));
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    fn told(&self, objection: &Objection) -> (String, String) {
        let at = |list: &str, index: &usize| format!("{list}[{index}]");
        let rule = |rule: &String| self.rule(rule);
        match objection {
            Objection::NoSuchAct => ("act".into(), "the case has no act with this id".into()),
            Objection::NoSuchOutcome => {
                ("outcome".into(), format!("must be one of: {}", Applied::NAMES.join(", ")))
            }
            Objection::NoSuchGround => (
                "ground".into(),
                "is no rule that is known; name the id of a ground of the assessment".into(),
            ),
            Objection::NothingContested { rule: id } => (
                "contests".into(),
                format!(
                    "name the element of the definition or the link that you say is missing, and why, as \
                     {{\"on\": \"nexus.ordered\", \"reasons\": \"…\"}}. {}",
                    rule(id)
                ),
            ),
            Objection::NoSuchContest { index } => {
                (at("contests", index) + ".on", format!("must be one of: {}", Contest::places().join(", ")))
            }
            Objection::AskedOfAChild { index, rule: id } => {
                (at("contests", index) + ".on", format!("is never asked of a child. {}", rule(id)))
            }
            Objection::Inadmissible { index, rule: id } => {
                (at("bases", index), format!("is no reason to withhold protection. {}", rule(id)))
            }
            Objection::NoSuchBasis { index } => {
                (at("bases", index), "is no reason that is known; put your own into contests".into())
            }
            Objection::StillProtected { principle, rule: id } => (
                "contests".into(),
                format!(
                    "even if all of this were so, the principle would come out as {}: contest what it rests on, \
                     or decide otherwise. {}",
                    principle.name(),
                    rule(id)
                ),
            ),
            Objection::LawForbids { rule: id } => {
                ("outcome".into(), format!("even if all of this were so, this rule forbids it. {}", rule(id)))
            }
            Objection::NoPermission { rule: id, by } => (
                "outcome".into(),
                format!(
                    "needs a permission that is not recorded as granted{}; write a `permission` entry first. {}",
                    by.as_ref().map(|by| format!(" (by: {by})")).unwrap_or_default(),
                    rule(id)
                ),
            ),
            Objection::Departs { from } => {
                let from: Vec<&str> = from.iter().map(|one| one.name()).collect();
                let must = match from.as_slice() {
                    [] => "must be left out or empty: this departs from nothing".to_owned(),
                    from => format!("must say what this departs from: {}", from.join(", ")),
                };
                ("departs".into(), must)
            }
        }
    }

    /// A rule in words with the place where it stands.
    fn rule(&self, id: &str) -> String {
        let corpus = self.corpus();
        match corpus.duty(id) {
            Some(duty) => format!("{id}: {} ({})", duty.rule, duty.cite),
            None => format!("{id} ({})", corpus.cite(id)),
        }
    }
}

/// What is contested; each item must say on what and why.
fn contests<'d>(decision: &'d Value, problems: &mut Vec<Invalid>) -> Vec<&'d str> {
    let mut places = Vec::new();
    let list = decision.get("contests").and_then(Value::as_array);
    for (index, item) in list.into_iter().flatten().enumerate() {
        let text = |key: &str| item.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        if text("reasons").is_none() {
            problems.push(Invalid::new(format!("contests[{index}].reasons"), "must say why it is not so"));
        }
        let other = item
            .as_object()
            .and_then(|item| item.keys().find(|key| !["on", "reasons"].contains(&key.as_str())));
        if let Some(other) = other {
            let problem = "is no key of a contest; its keys are: on, reasons";
            problems.push(Invalid::new(format!("contests[{index}].{other}"), problem));
        }
        places.push(text("on").unwrap_or_default());
    }
    places
}

fn texts<'d>(body: &'d Value, key: &str) -> Vec<&'d str> {
    body.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Whether the last word on permission for an act is that it is granted.
fn permitted(record: &Record, act: &str) -> bool {
    let mut all = record.lists.get("permission").into_iter().flatten();
    let last = all.rfind(|entry| entry.body.get("act").and_then(Value::as_str) == Some(act));
    last.and_then(|entry| entry.body.get("outcome")).and_then(Value::as_str) == Some("granted")
}

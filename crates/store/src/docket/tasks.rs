//! Tasks: the duties on a docket, with what people have done about each.

use serde::Serialize;
use serde_json::Value;

use super::{Cause, Docket, Item};
use crate::record::{Folded, Record};
use crate::{Id, Instant};

const HOUR: Instant = 3_600_000;
const DAY: Instant = 24 * HOUR;

/// How a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// To be done.
    Open,
    /// Done, with what shows it.
    Done,
    /// Somebody said why it cannot be done.
    NotPossible,
    /// The facts or the law no longer ask for it.
    Ceased,
}

/// Who set the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The law of the state.
    Law,
    /// Somebody on the case.
    Person,
    /// Nobody: an aid for a text that has a word and no number.
    Reminder,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Task {
    /// The duty, as `R072`.
    pub duty: String,
    /// Whose the text says it is.
    pub role: String,
    /// The acts that raise it.
    pub acts: Vec<String>,
    /// Whose it is here: a user, or the agency of the case where nobody has it.
    pub owner: uuid::Uuid,
    /// Whether a user has it.
    pub owned: bool,
    /// How it stands.
    pub state: State,
    /// When it arose.
    pub since: Instant,
    /// Until when it is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Instant>,
    /// Who set that time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Whether that time has passed.
    pub overdue: bool,
    /// The last entry about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<uuid::Uuid>,
    /// What shows that it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Why it cannot be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// When it was done, given up or ceased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Instant>,
    /// What made it cease.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub because: Option<Cause>,
}

/// The tasks of a case. `people` are those on it with their roles, first come first; `gone` are users who took a task
/// and are disabled; `agency` has what nobody has.
#[must_use]
pub fn tasks(
    docket: &Docket,
    record: &Record,
    people: &[(Id, String)],
    gone: &[Id],
    agency: Id,
    now: Instant,
) -> Vec<Task> {
    // Rules of conduct lie in nobody's hands as a thing to do, and are told with the assessment.
    docket.items.iter().map(|item| task(item, record, people, gone, agency, now)).collect()
}

fn task(
    item: &Item,
    record: &Record,
    people: &[(Id, String)],
    gone: &[Id],
    agency: Id,
    now: Instant,
) -> Task {
    let raised = &item.raised;
    let text = |entry: &Folded, key: &str| entry.body.get(key).and_then(Value::as_str).map(str::to_owned);
    let about = |entry: &&Folded| {
        let is = |key: &str, word: &str| entry.body.get(key).and_then(Value::as_str) == Some(word);
        entry.at >= item.since && is("duty", &raised.duty) && is("role", &raised.role)
    };
    let said: Vec<&Folded> = record.lists.get("task").into_iter().flatten().filter(about).collect();
    let by_hand = raised.hands.iter().find_map(|hand| people.iter().find(|(_, role)| role == hand));
    let mut owner = by_hand.map(|(id, _)| *id);
    let (mut state, mut closed_at) = (State::Open, None);
    let (mut evidence, mut reasons) = (None, None);
    let widened = item.widened.unwrap_or(item.since);
    let hours = raised.hours.map(|hours| widened.saturating_add(Instant::from(hours) * HOUR));
    let basis = if raised.by_law { Basis::Law } else { Basis::Reminder };
    let mut due = hours.map(|due| (due, basis));
    for entry in &said {
        match text(entry, "outcome").as_deref() {
            Some("taken") => owner = Some(entry.by).filter(|by| !gone.contains(by)).or(owner),
            Some("assigned") => {
                let to = text(entry, "to").and_then(|to| Id::parse_str(&to).ok());
                owner = to.filter(|to| !gone.contains(to)).or(owner);
            }
            // What was done before an act was added is not done for that act.
            Some("done") if entry.at >= widened => {
                (state, closed_at) = (State::Done, Some(entry.at));
                (evidence, reasons) = (text(entry, "evidence"), text(entry, "reasons"));
            }
            Some("not_possible") if entry.at >= widened => {
                (state, closed_at) = (State::NotPossible, Some(entry.at));
                (evidence, reasons) = (text(entry, "evidence"), text(entry, "reasons"));
            }
            Some("reopened") => (state, closed_at, evidence, reasons) = (State::Open, None, None, None),
            _ => {}
        }
        if let Some(day) = text(entry, "due").and_then(|day| end_of(&day)) {
            due = Some((day, Basis::Person));
        }
    }
    let mut because = None;
    if let Some((at, cause)) = item.ceased.as_ref().filter(|_| state == State::Open) {
        (state, closed_at, because) = (State::Ceased, Some(*at), Some(cause.clone()));
    }
    Task {
        duty: raised.duty.clone(),
        role: raised.role.clone(),
        acts: raised.acts.clone(),
        owner: owner.unwrap_or(agency),
        owned: owner.is_some(),
        state,
        since: item.since,
        due: due.map(|(due, _)| due),
        basis: due.map(|(_, basis)| basis),
        overdue: state == State::Open && due.is_some_and(|(due, _)| due < now),
        entry: said.last().map(|entry| entry.entry),
        evidence,
        reasons,
        closed_at,
        because,
    }
}

/// The end of a day, in UTC.
pub(crate) fn end_of(day: &str) -> Option<Instant> {
    let date = lindung_engine::PartialDate::parse(day)?;
    let start = date.last.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond();
    Some(start + DAY - 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::docket::{Outlook, Raised, Stamp};

    const AGENCY: Id = Id::from_u128(9);
    const OFFICER: Id = Id::from_u128(1);

    fn docket(acts: &[&str], from: Docket, now: Instant) -> Docket {
        let duty = Raised {
            duty: "R072".into(),
            role: "investigator".into(),
            hands: vec!["investigator".into(), "frontline_officer".into()],
            acts: acts.iter().map(|act| (*act).to_owned()).collect(),
            hours: Some(24),
            by_law: false,
        };
        let law = Stamp { as_of: "2026-01-15".into(), corpus: "c".into(), engine: "0".into() };
        let duties = if acts.is_empty() { Vec::new() } else { vec![duty] };
        let outlook =
            Outlook { law, acts: Vec::new(), duties, demands: Vec::new(), child: false, wanted: Vec::new() };
        from.after(outlook, now, &Cause::Entries { first: 1, kinds: Vec::new() })
    }

    fn said(entries: &[(Instant, Value)]) -> Record {
        let mut record = Record::default();
        for (seq, (at, body)) in (1..).zip(entries) {
            let mut body = body.clone();
            body["kind"] = json!("task");
            body["duty"] = json!("R072");
            body["role"] = json!("investigator");
            let entry = Folded {
                entry: Id::from_u128(100 + seq as u128),
                seq,
                at: *at,
                by: OFFICER,
                role: "frontline_officer".into(),
                body,
            };
            record.fold(entry).expect("it folds");
        }
        record
    }

    fn only(docket: &Docket, record: &Record, now: Instant) -> Task {
        let people = [(OFFICER, "frontline_officer".to_owned())];
        let mut all = tasks(docket, record, &people, &[], AGENCY, now);
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    #[test]
    fn whoever_is_nearest_has_it_and_the_agency_where_nobody_is() {
        let docket = docket(&["a1"], Docket::default(), 0);
        let task = only(&docket, &Record::default(), 1);
        assert_eq!((task.owner, task.owned, task.state), (OFFICER, true, State::Open));
        let task = tasks(&docket, &Record::default(), &[], &[], AGENCY, 1).remove(0);
        assert_eq!((task.owner, task.owned), (AGENCY, false));
    }

    #[test]
    fn a_time_that_has_passed_makes_it_overdue_and_a_person_may_set_another() {
        let docket = docket(&["a1"], Docket::default(), 0);
        assert!(!only(&docket, &Record::default(), 24 * HOUR).overdue);
        let task = only(&docket, &Record::default(), 24 * HOUR + 1);
        assert_eq!((task.overdue, task.basis), (true, Some(Basis::Reminder)));
        let later = said(&[(1, json!({"outcome": "taken", "due": "1970-01-03"}))]);
        let task = only(&docket, &later, 24 * HOUR + 1);
        assert_eq!((task.overdue, task.basis, task.due), (false, Some(Basis::Person), Some(3 * DAY - 1)));
    }

    #[test]
    fn done_stays_done_until_another_act_comes() {
        let done = said(&[(5, json!({"outcome": "done", "evidence": "report 7"}))]);
        let first = docket(&["a1"], Docket::default(), 0);
        let task = only(&first, &done, 6);
        assert_eq!((task.state, task.evidence.as_deref()), (State::Done, Some("report 7")));
        let wider = docket(&["a1", "a2"], first.clone(), 10);
        assert_eq!(only(&wider, &done, 11).state, State::Open);
        let gone = docket(&[], first, 10);
        assert_eq!(only(&gone, &done, 11).state, State::Done, "what was done is not undone by ceasing");
        assert_eq!(only(&gone, &Record::default(), 11).state, State::Ceased);
    }
}

//! When each rule of a State was in force, as bars beside their dates in words. It knows days, never today.

use lindung_engine::law::{DefenceRule, Provision};
use lindung_engine::{Corpus, Day, PartialDate, case::State};

/// A rule on the line.
pub(super) struct Bar {
    /// The id of its page.
    pub(super) id: String,
    pub(super) cite: String,
    pub(super) from: String,
    pub(super) to: Option<String>,
    /// `past`, `now` or `coming`, seen from the day.
    pub(super) when: &'static str,
    /// Where the bar begins, of a thousand.
    pub(super) x: i64,
    /// How long it is, at least so long that it is seen.
    pub(super) width: i64,
    began: Day,
}

/// The line: from the first day of the corpus to the end of a year.
pub(super) struct Line {
    pub(super) first: String,
    pub(super) last: String,
    /// Where the day lies.
    pub(super) day: i64,
    pub(super) bars: Vec<Bar>,
}

impl Line {
    pub(super) fn new(corpus: &Corpus, state: State, on: Day) -> Self {
        let rules = corpus.provisions.iter().filter_map(|p| Some((Of::provision(p, state)?, &p.id, &p.cite)));
        let defences =
            corpus.defences.iter().filter_map(|d| Some((Of::defence(d, state)?, d.defence.id(), &d.cite)));
        let mut all: Vec<(Of, String, &String)> =
            rules.map(|(of, id, cite)| (of, id.clone(), cite)).collect();
        all.extend(defences.map(|(of, id, cite)| (of, id.to_owned(), cite)));
        let first = corpus.covers_from;
        let latest =
            all.iter().map(|(of, ..)| of.from.first).chain([on, corpus.reviewed_on]).max().unwrap_or(on);
        let last = Day::new(latest.year(), 12, 31).unwrap_or(latest);
        let length = days(first, last).max(1);
        let place = |day: Day| (days(first, day) * 1000 / length).clamp(0, 1000);
        let bar = |(of, id, cite): (Of, String, &String)| {
            let (x, end) = (place(of.from.first), of.to.map_or(1000, |to| place(to.last)));
            let when = match (of.from.first <= on, of.to.is_none_or(|to| on <= to.last)) {
                (true, true) => "now",
                (true, false) => "past",
                (false, _) => "coming",
            };
            let to = of.to.map(|to| to.last.to_string());
            let x = x.min(990);
            Bar {
                id,
                cite: cite.clone(),
                from: of.from.to_string(),
                to,
                when,
                x,
                width: (end - x).max(10),
                began: of.from.first,
            }
        };
        let mut bars: Vec<Bar> = all.into_iter().map(bar).collect();
        bars.sort_by(|a, b| (a.began, &a.id).cmp(&(b.began, &b.id)));
        Self { first: first.to_string(), last: last.to_string(), day: place(on).min(997), bars }
    }
}

/// From when to when a rule binds a State.
struct Of {
    from: PartialDate,
    to: Option<PartialDate>,
}

impl Of {
    fn provision(p: &Provision, state: State) -> Option<Self> {
        let party = p.parties.iter().flatten().find(|party| party.state == state);
        let binds = match (p.state, &p.parties) {
            (Some(own), _) => own == state,
            (None, parties) => parties.is_none() || party.is_some(),
        };
        let own = party.and_then(|party| party.from).filter(|from| p.from.first < from.first);
        binds.then_some(Self { from: own.unwrap_or(p.from), to: p.to })
    }

    fn defence(d: &DefenceRule, state: State) -> Option<Self> {
        (d.state == Some(state)).then_some(Self { from: d.from, to: d.to })
    }
}

fn days(from: Day, to: Day) -> i64 {
    (to - from).get_days().into()
}

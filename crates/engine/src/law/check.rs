//! Whether the corpus is fit to judge by: every flaw with its file and place.

use std::collections::HashSet;

use super::parts::{Mention, Place};
use super::provision::Provision;
use super::{Clause, Corpus, Scope, Trigger};
use crate::vocabulary::{Defence, Effect, GroundKind};

/// Something that makes the corpus unfit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: FlawKind,
}

/// The kinds of flaw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlawKind {
    /// A source is cited that is not declared, or none is given.
    NoSource {
        /// The id cited.
        source: String,
    },
    /// A rule ends before it begins.
    InvertedDates {
        /// The rule.
        id: String,
    },
    /// Two texts of one thing are in force on the same day.
    OverlappingDates {
        /// The thing.
        id: String,
        /// The file of the other.
        other: String,
    },
    /// A word that nothing declares.
    UnknownCode {
        /// The word.
        code: String,
        /// What it should name.
        kind: &'static str,
    },
    /// A rule that no case can ever meet.
    Unreachable {
        /// The rule.
        id: String,
    },
    /// Two rules of one state give different things for the same act, and no order is stated.
    Conflict {
        /// One rule.
        id: String,
        /// The other.
        other: String,
        /// The file of the other.
        file: String,
    },
    /// The same id twice.
    Duplicate {
        /// The id.
        id: String,
        /// The file of the other.
        other: String,
    },
    /// An id that nothing uses.
    Unused {
        /// The id.
        id: String,
    },
    /// A state has no value for a criterion.
    NoValue {
        /// The state.
        state: String,
        /// The criterion.
        criterion: String,
    },
    /// Something that every explanation rests on is not there.
    Wanting {
        /// What.
        id: String,
    },
    /// An order among rules that cannot be followed: of a rule after itself, or after one of another state.
    NoOrder {
        /// The rule.
        id: String,
        /// What it is to come after.
        other: String,
    },
    /// Not exactly one reading is the one used, or it does not say why.
    NoUsedReading {
        /// The rule.
        id: String,
    },
}

struct Check<'c> {
    corpus: &'c Corpus,
    flaws: Vec<Flaw>,
}

pub(super) fn corpus(corpus: &Corpus) -> Vec<Flaw> {
    let mut check = Check { corpus, flaws: Vec::new() };
    check.sources();
    check.provisions();
    check.conflicts();
    check.foundations();
    check.defences();
    check.duties_and_measures();
    check.times();
    check.remedies();
    check.states();
    check.duplicates();
    check.flaws.sort_by(|a, b| (&a.place.file, a.place.span.start).cmp(&(&b.place.file, b.place.span.start)));
    check.flaws
}

/// All places of sources that the corpus cites.
fn mentions(corpus: &Corpus) -> Vec<&Mention> {
    let mut all: Vec<&Mention> = corpus.cited_elsewhere.iter().collect();
    for p in &corpus.provisions {
        all.extend(p.text.iter().map(|text| &text.mention));
        all.extend(p.readings.iter().map(|reading| &reading.mention));
        all.extend(&p.sources);
    }
    for d in &corpus.defences {
        all.extend(d.text.iter().map(|text| &text.mention));
        all.extend(d.readings.iter().map(|reading| &reading.mention));
        all.extend(&d.sources);
        all.extend(d.elements.iter().chain(&d.broad).map(|element| &element.mention));
    }
    all.extend(corpus.duties.iter().map(|duty| &duty.mention));
    all.extend(corpus.divergences.iter().map(|divergence| &divergence.mention));
    all.extend(corpus.limits.iter().map(|limit| &limit.mention));
    all.extend(corpus.barriers.iter().map(|barrier| &barrier.mention));
    all.extend(corpus.criteria.iter().map(|criterion| &criterion.mention));
    for state in &corpus.states {
        all.push(&state.mention);
        all.extend(state.values.iter().map(|value| &value.mention));
    }
    all
}

impl Check<'_> {
    fn flaw(&mut self, place: &Place, kind: FlawKind) {
        self.flaws.push(Flaw { place: place.clone(), kind });
    }

    fn sources(&mut self) {
        let corpus = self.corpus;
        let mut cited: HashSet<&str> = HashSet::new();
        for mention in mentions(corpus) {
            cited.insert(&mention.source);
            if corpus.source(&mention.source).is_none() {
                self.flaw(&mention.place, FlawKind::NoSource { source: mention.source.clone() });
            }
        }
        for source in corpus.sources.iter().filter(|source| !cited.contains(source.id.as_str())) {
            self.flaw(&source.place, FlawKind::Unused { id: source.id.clone() });
        }
    }

    fn provisions(&mut self) {
        let corpus = self.corpus;
        for p in &corpus.provisions {
            let id = || p.id.clone();
            if p.text.is_none() && p.readings.is_empty() {
                self.flaw(&p.place, FlawKind::NoSource { source: String::new() });
            }
            if p.to.is_some_and(|to| to.last < p.from.first) {
                self.flaw(&p.place, FlawKind::InvertedDates { id: id() });
            }
            let used: Vec<_> = p.readings.iter().filter(|reading| reading.used).collect();
            if !p.readings.is_empty() && (used.len() != 1 || (p.readings.len() > 1 && used[0].why.is_none()))
            {
                self.flaw(&p.place, FlawKind::NoUsedReading { id: id() });
            }
            for other in &p.yields_to {
                let kind = match corpus.provision(other) {
                    None => FlawKind::UnknownCode { code: other.clone(), kind: "provision" },
                    Some(first) if first.state != p.state || comes_after(corpus, first, &p.id) => {
                        FlawKind::NoOrder { id: p.id.clone(), other: other.clone() }
                    }
                    Some(_) => continue,
                };
                self.flaw(&p.place, kind);
            }
            let held = |state| corpus.state(state).is_some();
            let is_used = match (&p.state, &p.parties) {
                (Some(state), _) => held(*state),
                (None, Some(parties)) => parties.iter().any(|party| held(party.state)),
                (None, None) => true,
            };
            if !is_used {
                self.flaw(&p.place, FlawKind::Unused { id: id() });
            }
            for (index, limb) in p.limbs.iter().enumerate() {
                let shadowed = p.limbs[..index].iter().any(|earlier| {
                    earlier.offences & limb.offences == limb.offences
                        && earlier.link == limb.link
                        && earlier.facts == limb.facts
                        && earlier.liability == limb.liability
                        && earlier.name == limb.name
                });
                let without_facts = limb.link == crate::vocabulary::LinkTest::Facts && limb.facts == 0;
                if limb.offences == 0 || shadowed || without_facts {
                    self.flaw(&limb.place, FlawKind::Unreachable { id: format!("{} ({})", p.id, limb.name) });
                }
            }
        }
    }

    /// Two statutes of one state, in force together, speaking of the same act, giving different things.
    fn conflicts(&mut self) {
        let statutes: Vec<&Provision> =
            self.corpus.provisions.iter().filter(|p| p.kind == GroundKind::Statute).collect();
        for (i, a) in statutes.iter().enumerate() {
            for b in &statutes[i + 1..] {
                let ordered = a.yields_to.contains(&b.id) || b.yields_to.contains(&a.id);
                let offences = |p: &Provision| p.limbs.iter().fold(0, |mask, limb| mask | limb.offences);
                let together = a.state == b.state
                    && a.to.is_none_or(|to| b.from.first <= to.last)
                    && b.to.is_none_or(|to| a.from.first <= to.last);
                if together && !ordered && a.effect != b.effect && offences(a) & offences(b) != 0 {
                    let kind = FlawKind::Conflict {
                        id: a.id.clone(),
                        other: b.id.clone(),
                        file: b.place.file.clone(),
                    };
                    self.flaw(&a.place, kind);
                }
            }
        }
    }

    /// What the engine explains by must be there.
    fn foundations(&mut self) {
        let corpus = self.corpus;
        let rules = crate::assess::RESTS_ON.iter().filter(|rule| corpus.cite(rule).is_empty());
        let general =
            |defence: &&Defence| corpus.defences.iter().any(|d| d.defence == **defence && d.state.is_none());
        let defences = Defence::ALL.iter().filter(|defence| !general(defence)).map(|defence| defence.id());
        let wanting: Vec<&str> = rules.copied().chain(defences).collect();
        let place = Place { file: "corpus.toml".to_owned(), ..Place::default() };
        for id in wanting {
            self.flaw(&place, FlawKind::Wanting { id: id.to_owned() });
        }
    }

    fn defences(&mut self) {
        let corpus = self.corpus;
        for (i, a) in corpus.defences.iter().enumerate() {
            let id = a.defence.id().to_owned();
            if a.to.is_some_and(|to| to.last < a.from.first) {
                self.flaw(&a.place, FlawKind::InvertedDates { id: id.clone() });
            }
            for b in &corpus.defences[i + 1..] {
                let together = a.to.is_none_or(|to| b.from.first <= to.last)
                    && b.to.is_none_or(|to| a.from.first <= to.last);
                if a.defence == b.defence && a.state == b.state && together {
                    self.flaw(
                        &a.place,
                        FlawKind::OverlappingDates { id: id.clone(), other: b.place.file.clone() },
                    );
                }
            }
            if a.state.is_some_and(|state| corpus.state(state).is_none()) {
                self.flaw(&a.place, FlawKind::Unused { id: id.clone() });
            }
            if !a.readings.is_empty() && a.readings.iter().filter(|reading| reading.used).count() != 1 {
                self.flaw(&a.place, FlawKind::NoUsedReading { id: id.clone() });
            }
            let unanswerable = a.elements.iter().chain(&a.broad).any(|element| element.yes.is_empty());
            if unanswerable {
                self.flaw(&a.place, FlawKind::Unreachable { id });
            }
        }
    }

    fn duties_and_measures(&mut self) {
        let corpus = self.corpus;
        let mut roles: HashSet<&str> = HashSet::new();
        for duty in &corpus.duties {
            roles.extend(duty.roles.iter().map(String::as_str));
            for role in &duty.roles {
                self.role(role, &duty.place);
            }
            self.trigger(&duty.id, &duty.trigger, &duty.place);
            match duty.scope {
                Scope::Case if duty.trigger.when.is_empty() => {
                    self.flaw(&duty.place, FlawKind::Unreachable { id: duty.id.clone() });
                }
                Scope::Review => {
                    let criterion = duty.criterion.clone().unwrap_or_default();
                    if !corpus.criteria.iter().any(|known| known.id == criterion) {
                        self.flaw(&duty.place, FlawKind::UnknownCode { code: criterion, kind: "criterion" });
                    } else if duty.values.is_empty() {
                        self.flaw(&duty.place, FlawKind::Unreachable { id: duty.id.clone() });
                    }
                }
                Scope::Case | Scope::Standing => {}
            }
        }
        for measure in &corpus.measures {
            roles.insert(&measure.role);
            self.role(&measure.role, &measure.place);
            self.trigger(measure.code.name(), &measure.trigger, &measure.place);
            if corpus.cite(&measure.rule).is_empty() {
                self.flaw(&measure.place, FlawKind::UnknownCode { code: measure.rule.clone(), kind: "rule" });
            }
        }
        for reason in &corpus.inadmissible {
            if corpus.duty(&reason.rule).is_none() {
                self.flaw(&reason.place, FlawKind::UnknownCode { code: reason.rule.clone(), kind: "duty" });
            }
        }
        for divergence in &corpus.divergences {
            self.trigger(&divergence.id, &divergence.trigger, &divergence.place);
        }
        for role in corpus.roles.iter().filter(|role| !roles.contains(role.id.as_str())) {
            self.flaw(&role.place, FlawKind::Unused { id: role.id.clone() });
        }
    }

    /// Every word of time is known and used; every limit and demand is of a duty that a case can raise.
    fn times(&mut self) {
        let corpus = self.corpus;
        let of_cases = || corpus.duties.iter().filter(|duty| duty.scope == Scope::Case);
        let words = || corpus.reminders.iter().flat_map(|one| &one.words);
        for duty in of_cases() {
            let word = duty.deadline.as_ref().filter(|word| !words().any(|known| known == *word));
            if let Some(word) = word {
                self.flaw(&duty.place, FlawKind::UnknownCode { code: word.clone(), kind: "word of time" });
            }
        }
        for reminder in &corpus.reminders {
            for word in &reminder.words {
                if !of_cases().any(|duty| duty.deadline.as_ref() == Some(word)) {
                    self.flaw(&reminder.place, FlawKind::Unused { id: word.clone() });
                }
            }
        }
        let asked = corpus.limits.iter().map(|limit| (&limit.duty, &limit.place));
        let demanded = corpus.demands.iter().map(|demand| (&demand.rule, &demand.place));
        let wanted = corpus.wanted.iter().map(|wanted| (&wanted.rule, &wanted.place));
        for (duty, place) in asked.chain(demanded).chain(wanted) {
            if !of_cases().any(|known| known.id == *duty) {
                self.flaw(place, FlawKind::UnknownCode { code: duty.clone(), kind: "duty" });
            }
        }
        for limit in corpus.limits.iter().filter(|limit| corpus.state(limit.state).is_none()) {
            let code = limit.state.to_string();
            self.flaw(&limit.place, FlawKind::UnknownCode { code, kind: "state" });
        }
        for wanted in corpus.wanted.iter().filter(|wanted| wanted.of.is_none()) {
            let code = wanted.entry.clone();
            self.flaw(&wanted.place, FlawKind::UnknownCode { code, kind: "of" });
        }
        for demand in &corpus.demands {
            if demand.index.is_none() {
                let code = demand.fact.clone();
                self.flaw(&demand.place, FlawKind::UnknownCode { code, kind: "fact" });
            } else if demand.stages.is_empty() {
                self.flaw(&demand.place, FlawKind::Unreachable { id: demand.fact.clone() });
            }
        }
    }

    /// Every remedy rests on a rule of its state, or on a duty, and names barriers that are known.
    fn remedies(&mut self) {
        let corpus = self.corpus;
        for remedy in &corpus.remedies {
            let known = match remedy.state {
                Some(state) => corpus.provision(&remedy.rule).is_some_and(|rule| rule.state == Some(state)),
                None => corpus.duty(&remedy.rule).is_some(),
            };
            if !known {
                self.flaw(&remedy.place, FlawKind::UnknownCode { code: remedy.rule.clone(), kind: "rule" });
            }
            if remedy.undoes.is_empty() || remedy.gives.is_empty() {
                self.flaw(&remedy.place, FlawKind::Unreachable { id: remedy.rule.clone() });
            }
            for code in remedy.barriers.iter().filter(|code| corpus.barrier(code).is_none()) {
                self.flaw(&remedy.place, FlawKind::UnknownCode { code: code.clone(), kind: "barrier" });
            }
        }
        for barrier in &corpus.barriers {
            if !corpus.remedies.iter().any(|remedy| remedy.barriers.contains(&barrier.code)) {
                self.flaw(&barrier.place, FlawKind::Unused { id: barrier.code.clone() });
            }
        }
    }

    fn role(&mut self, role: &str, place: &Place) {
        if role != "all" && !self.corpus.roles.iter().any(|known| known.id == role) {
            self.flaw(place, FlawKind::UnknownCode { code: role.to_owned(), kind: "role" });
        }
    }

    fn trigger(&mut self, id: &str, trigger: &Trigger, place: &Place) {
        let never = trigger.unless.iter().any(Clause::is_empty);
        let dead = never
            || trigger.when.iter().any(|clause| !clause.is_reachable() || trigger.unless.contains(clause));
        if dead {
            self.flaw(place, FlawKind::Unreachable { id: id.to_owned() });
        }
    }

    fn states(&mut self) {
        let corpus = self.corpus;
        for state in &corpus.states {
            for criterion in &corpus.criteria {
                if !state.values.iter().any(|value| value.criterion == criterion.id) {
                    let kind =
                        FlawKind::NoValue { state: state.code.to_string(), criterion: criterion.id.clone() };
                    self.flaw(&state.place, kind);
                }
            }
            for value in &state.values {
                if !corpus.criteria.iter().any(|criterion| criterion.id == value.criterion) {
                    let kind = FlawKind::UnknownCode { code: value.criterion.clone(), kind: "criterion" };
                    self.flaw(&value.place, kind);
                }
            }
            // A party to ACTIP by its own file must be one by the treaty's, and the other way round.
            let recognition = corpus.provisions.iter().find(|p| p.effect == Effect::Recognition);
            let party = recognition
                .is_some_and(|p| p.parties.iter().flatten().any(|party| party.state == state.code));
            if recognition.is_some() && party != state.actip_party {
                let code = format!("actip_party of {}", state.code);
                self.flaw(&state.place, FlawKind::UnknownCode { code, kind: "party to the treaty" });
            }
        }
    }

    fn duplicates(&mut self) {
        let corpus = self.corpus;
        let ids = corpus
            .provisions
            .iter()
            .map(|p| (p.id.clone(), &p.place))
            .chain(corpus.duties.iter().map(|d| (d.id.clone(), &d.place)))
            .chain(corpus.divergences.iter().map(|d| (d.id.clone(), &d.place)))
            .chain(corpus.inadmissible.iter().map(|i| (format!("reason {}", i.code), &i.place)))
            .chain(
                corpus
                    .reminders
                    .iter()
                    .flat_map(|r| r.words.iter().map(move |word| (format!("word {word}"), &r.place))),
            )
            .chain(
                corpus
                    .limits
                    .iter()
                    .map(|l| (format!("limit {} {} {:?}", l.state, l.duty, l.from), &l.place)),
            )
            .chain(corpus.barriers.iter().map(|b| (format!("barrier {}", b.code), &b.place)))
            .chain(corpus.criteria.iter().map(|c| (c.id.clone(), &c.place)))
            .chain(corpus.offences.list().iter().map(|o| (format!("offence {}", o.code), &o.place)))
            .chain(corpus.roles.iter().map(|r| (format!("role {}", r.id), &r.place)))
            .chain(corpus.sources.iter().map(|s| (format!("source {}", s.id), &s.place)))
            .chain(corpus.states.iter().map(|s| (format!("state {}", s.code), &s.place)))
            .chain(corpus.states.iter().flat_map(|s| {
                s.values.iter().map(move |v| (format!("{} of {}", v.criterion, s.code), &v.place))
            }));
        let mut seen: std::collections::HashMap<String, &Place> = std::collections::HashMap::new();
        let mut found = Vec::new();
        for (id, place) in ids {
            if let Some(first) = seen.insert(id.clone(), place) {
                found.push((place, FlawKind::Duplicate { id, other: first.file.clone() }));
            }
        }
        for (place, kind) in found {
            self.flaw(place, kind);
        }
    }
}

/// Whether a provision is, or yields in the end to, the one with this id.
fn comes_after(corpus: &Corpus, provision: &Provision, id: &str) -> bool {
    let (mut seen, mut waiting) = (HashSet::new(), vec![provision]);
    while let Some(next) = waiting.pop() {
        if next.id == id {
            return true;
        }
        if seen.insert(&next.id) {
            waiting.extend(next.yields_to.iter().filter_map(|other| corpus.provision(other)));
        }
    }
    false
}

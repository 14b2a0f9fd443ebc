//! The contract once more, sentence by sentence and without cleverness. Nothing here is shared with the engine
//! but the words.

use lindung_engine::vocabulary::{Child, Link, Principle, Standing, Status};

/// What the authorities of one state found, once their findings are weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Victim,
    NotVictim,
    Both,
}

/// "First match wins": identified, recognised, not indicated, presumed, open.
pub(crate) fn status(
    elements: [Standing; 3],
    child: bool,
    suspicion: bool,
    own: Found,
    foreign: Found,
) -> (Status, bool) {
    let required: Vec<Standing> = if child { vec![elements[0], elements[2]] } else { elements.to_vec() };
    let met = required.iter().filter(|element| **element == Standing::Met).count();
    let contradicted = required.contains(&Standing::Contradicted);
    let own_says_no = own == Found::NotVictim;
    if matches!(own, Found::Victim | Found::Both) {
        return (Status::Identified, own == Found::Both);
    }
    if matches!(foreign, Found::Victim | Found::Both) {
        return (Status::Recognised, own_says_no || foreign == Found::Both);
    }
    if contradicted {
        return (Status::NotIndicated, false);
    }
    if suspicion || met + 1 >= required.len() {
        return (Status::Presumed, own_says_no);
    }
    (Status::Open, false)
}

/// An episode is a child's by an age under 18, presumed where no age proves adulthood and there is reason to believe.
pub(crate) fn child(now: Option<u8>, start: Option<u8>, reason: bool) -> Child {
    match (now, start) {
        (Some(now), _) if now < 18 => Child::Yes,
        (_, Some(start)) if start < 18 => Child::Yes,
        (None, None) if reason => Child::Presumed,
        _ => Child::No,
    }
}

/// `answers` are the eight links, then `independent`: 0 unknown, 1 yes, 2 no.
pub(crate) fn causation(answers: &[u8; 9]) -> Link {
    let any_yes = answers[..8].contains(&1);
    let all_no = answers[..8].iter().all(|answer| *answer == 2);
    match (any_yes, all_no, answers[8] == 1) {
        (_, true, _) => Link::No,
        (true, _, false) => Link::Yes,
        _ => Link::Unknown,
    }
}

/// Compelled, or ordered, or some means with purpose, status, escape, survival or aftermath; not asked of a child.
pub(crate) fn compulsion(answers: &[u8; 9], means: Standing, child: bool) -> Link {
    if child {
        return Link::NotRequired;
    }
    let [compelled, ordered, rest @ ..] = answers;
    let broad = &rest[..5];
    if *compelled == 1 || *ordered == 1 || (means == Standing::Met && broad.contains(&1)) {
        return Link::Yes;
    }
    let broad_denied = means == Standing::Contradicted || broad.iter().all(|answer| *answer == 2);
    if *compelled == 2 && *ordered == 2 && broad_denied { Link::No } else { Link::Unknown }
}

/// The regional standard.
pub(crate) fn principle(status: Status, causation: Link) -> Principle {
    if status == Status::NotIndicated || causation == Link::No {
        return Principle::DoesNotApply;
    }
    match (status, causation) {
        (Status::Identified | Status::Recognised, Link::Yes) => Principle::Applies,
        (Status::Presumed, Link::Yes) => Principle::Presumed,
        _ => Principle::Open,
    }
}

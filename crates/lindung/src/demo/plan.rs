//! Who the people are: for each State, which plot, course, name and dates. It writes no entry.

use std::collections::HashMap;

use super::calendar;
use super::content::{Content, Course, Language, Plot, StateContent};
use super::mix::Mix;
use lindung_access::Role;

/// The longest ago a case was opened, in days: three years.
const LONGEST_AGO: i64 = 1090;
/// The days of a month, as exact as an invented episode needs.
const MONTH: i64 = 30;

/// One person, before anything is written of them.
#[derive(Debug)]
pub(super) struct Plan<'c> {
    pub(super) state: &'c StateContent,
    pub(super) plot: &'c Plot,
    pub(super) course: &'c Course,
    pub(super) language: &'c Language,
    /// Who opens the case.
    pub(super) opener: Role,
    /// The country of nationality.
    pub(super) nationality: &'c str,
    /// The country of exploitation.
    pub(super) place: &'c str,
    /// The name in the language's own script, and in Latin letters where that is another.
    pub(super) name: String,
    pub(super) latin: Option<String>,
    pub(super) woman: bool,
    /// Days counted from 1970-01-01.
    pub(super) born: i64,
    pub(super) opened: i64,
    /// Length of the course, in days.
    pub(super) lasts: i64,
    /// Length of the episode, in months.
    pub(super) months: i64,
    /// First and last day of the episode.
    pub(super) episode: [i64; 2],
    /// Whether no paper shows the age.
    pub(super) age_unproven: bool,
    /// As `TH-2026-0042`.
    pub(super) reference: String,
    /// The rest of the row of choices.
    pub(super) mix: Mix,
}

impl Plan<'_> {
    /// Whether the person is a child at the first contact.
    pub(super) fn child(&self) -> Result<bool, String> {
        Ok(calendar::age(self.born, self.opened)? < 18)
    }
}

/// One way a plot can have gone: nationality and place of exploitation.
struct Way<'c> {
    plot: &'c Plot,
    nationality: &'c str,
    place: &'c str,
}

/// The plan of every person, State by State, oldest case first.
///
/// # Errors
/// Content that names what is not there.
pub(super) fn plans(content: &Content, today: i64) -> Result<Vec<Plan<'_>>, String> {
    let mut names = HashMap::new();
    let mut plans = Vec::new();
    for (place, state) in content.states.iter().enumerate() {
        let ways = ways(content, state);
        let mut of_state = Vec::new();
        for person in 0..state.people {
            let way = spread(&ways, person).ok_or_else(|| format!("demo: no plot ends in {}", state.code))?;
            let foreign = way.nationality != state.code;
            let course = course(content, way.plot, foreign, person + place + person / ways.len())?;
            let mix = Mix::of(place, person);
            of_state.push(plan(content, state, way, course, mix, &mut names, today)?);
        }
        of_state.sort_by_key(|plan| plan.opened);
        let mut numbers = HashMap::new();
        for plan in &mut of_state {
            let year = calendar::date(plan.opened)?.year();
            let number = numbers.entry(year).and_modify(|number| *number += 1).or_insert(1);
            plan.reference = format!("{}-{year}-{number:04}", state.code);
        }
        plans.extend(of_state);
    }
    Ok(plans)
}

fn ways<'c>(content: &'c Content, state: &StateContent) -> Vec<Way<'c>> {
    let mut ways = Vec::new();
    for plot in &content.plots {
        for flow in &plot.flows {
            let mut parts = flow.split('>');
            let (Some(nationality), Some(place)) = (parts.next(), parts.next()) else { continue };
            if parts.next().unwrap_or(place) == state.code {
                ways.push(Way { plot, nationality, place });
            }
        }
    }
    ways
}

/// Goes through a list in strides, so that neighbours are not alike, and comes to every item.
fn spread<T>(list: &[T], turn: usize) -> Option<&T> {
    let stride = [7, 5, 11, 13].into_iter().find(|stride| !list.len().is_multiple_of(*stride)).unwrap_or(1);
    list.get((turn * stride).checked_rem(list.len())?)
}

/// The course whose turn it is, or the next one that suits the plot.
fn course<'c>(content: &'c Content, plot: &Plot, foreign: bool, turn: usize) -> Result<&'c Course, String> {
    let from = turn.checked_rem(content.courses.len()).unwrap_or(0);
    let mut turns = content.courses.iter().cycle().skip(from).take(content.courses.len());
    // No State removes its own nationals.
    let suits = |course: &&Course| {
        (foreign || course.stage != "removal")
            && (plot.stages.is_empty() || plot.stages.contains(&course.stage))
    };
    let found = turns.find(suits);
    found.ok_or_else(|| format!("demo: no course suits {}", plot.key))
}

fn plan<'c>(
    content: &'c Content,
    state: &'c StateContent,
    way: &Way<'c>,
    course: &'c Course,
    mut mix: Mix,
    names: &mut HashMap<(String, bool), usize>,
    today: i64,
) -> Result<Plan<'c>, String> {
    let plot = way.plot;
    let woman = mix.happens(plot.women);
    let spoken = mix.pick(&content.country(way.nationality)?.languages).to_owned();
    let language = content.languages.iter().find(|language| language.code == spoken);
    let language = language.ok_or_else(|| format!("demo: no language {spoken}"))?;
    let turn = names.entry((spoken, woman)).and_modify(|turn| *turn += 1).or_insert(0);
    let (name, latin) = name(language, woman, *turn)?;

    let lasts = mix.between(course.days);
    let rests = match course.stage.as_str() {
        "encounter" => 60,
        "investigation" | "removal" => 200,
        _ => LONGEST_AGO - lasts,
    };
    let opened = today - 1 - lasts - mix.below(rests);
    let months = mix.between(plot.months);
    let length = months * MONTH;
    let furthest = plot.act.iter().map(|act| act.during).max().unwrap_or(0).max(100);
    let from = opened - length * furthest / 100 - 1 - mix.below(5);
    let born = opened - mix.between(plot.ages) * 1461 / 4 - 2 - mix.below(360);

    let turn = usize::try_from(mix.below(64)).unwrap_or(0);
    let opener = spread(&plot.openers, turn).copied().unwrap_or(Role::FrontlineOfficer);
    let opener = if state.first(opener).is_some() { opener } else { Role::FrontlineOfficer };
    let child = calendar::age(born, opened)? < 18;
    Ok(Plan {
        state,
        plot,
        course,
        language,
        opener,
        nationality: way.nationality,
        place: way.place,
        name,
        latin,
        woman,
        born,
        opened,
        lasts,
        months,
        episode: [from, from + length],
        age_unproven: child && mix.happens(35),
        reference: String::new(),
        mix,
    })
}

/// The name whose turn it is, in the language's own script and, where that is another, in Latin letters.
fn name(language: &Language, woman: bool, turn: usize) -> Result<(String, Option<String>), String> {
    let givens = if woman { &language.woman } else { &language.man };
    let used_up = || format!("demo: no name in {} is left", language.code);
    let (families, count) = (language.family.len(), givens.len());
    if turn >= families * count {
        return Err(used_up());
    }
    let family = &language.family[turn % families];
    // Five steps for each family name: a round through the families never meets a pair again.
    let given = &givens[(turn / families + turn % families * 5) % count];
    let family = family.split_once('/').map_or(family.as_str(), |(f, m)| if woman { f } else { m });
    let parts = |part: &str| -> (String, String) {
        let (own, latin) = part.split_once('|').unwrap_or((part, part));
        (own.to_owned(), latin.to_owned())
    };
    let (family, given) = (parts(family), parts(given));
    let join = |family: &str, given: &str, between: &str| {
        if language.family_first {
            format!("{family}{between}{given}")
        } else {
            format!("{given}{between}{family}")
        }
    };
    let own = join(&family.0, &given.0, &language.joined);
    let latin = join(&family.1, &given.1, " ");
    let latin = (latin != own).then_some(latin);
    Ok((own, latin))
}

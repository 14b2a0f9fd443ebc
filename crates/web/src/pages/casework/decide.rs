//! Recording a decision on an act. Against the assessment it stands only with reasons that the law admits; what is
//! refused is told at its place, with the rule.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_engine::decision::Contest;
use lindung_engine::vocabulary::Outcome;
use lindung_store::Id;
use lindung_store::access::{Field, FieldSet, act};
use serde_json::{Value, json};

use super::{form_id, to_case, write, wrong_in_form};
use crate::Server;
use crate::allowed::on;
use crate::law::Asked;
use crate::pages::shown::Shown;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};
use crate::routes::cases::{all_of, today};
use crate::who::Asking;

#[derive(Template)]
#[template(path = "case/decide.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Id,
    entry: Id,
    seq: i64,
    act: String,
    offence: String,
    principle: &'static str,
    protection: &'static str,
    gap: bool,
    grounds: Vec<(String, String)>,
    places: Vec<String>,
    bases: Vec<(String, String)>,
    given: Given,
    wrong: Vec<Place>,
    shown: Shown<'a>,
}

impl Page<'_> {
    fn is_outcome(&self, word: &str) -> bool {
        self.given.outcome == word
    }

    fn is_ground(&self, id: &str) -> bool {
        self.given.ground == id
    }

    fn reasons_on(&self, place: &str) -> &str {
        self.given.contests.iter().find(|(on, _)| on == place).map_or("", |(_, reasons)| reasons)
    }

    fn departs(&self, from: &str) -> bool {
        self.given.departs.iter().any(|one| one == from)
    }

    fn rests_on(&self, code: &str) -> bool {
        self.given.bases.iter().any(|one| one == code)
    }

    fn place(&self, place: &str) -> String {
        self.f.speech.contest(place)
    }

    /// A problem without the form that programs write it in.
    fn plainly(&self, problem: &str) -> String {
        match (problem.find(", as {"), problem.find("}. ")) {
            (Some(from), Some(to)) if from < to => {
                let (before, after) = (problem.get(..from), problem.get(to + 1..));
                format!("{}{}", before.unwrap_or_default(), after.unwrap_or_default())
            }
            _ => problem.to_owned(),
        }
    }

    /// What a place of the form is called.
    fn called(&self, field: &str) -> String {
        self.f.plain(match field.split(['[', '.']).next().unwrap_or_default() {
            "outcome" => "decide-outcome",
            "ground" => "decide-ground",
            "reasons" => "decide-reasons",
            "departs" => "decide-departs",
            "bases" => "decide-bases",
            _ => "decide-against",
        })
    }

    /// The id of the control that a problem is about.
    fn control(&self, field: &str) -> &'static str {
        match field.split(['[', '.']).next().unwrap_or_default() {
            "outcome" => "outcome-applied",
            "ground" => "ground",
            "reasons" => "reasons",
            "departs" => "departs-assessment",
            "bases" => "bases-0",
            _ => "contest-0",
        }
    }
}

/// What the form says.
#[derive(Clone, Default)]
struct Given {
    outcome: String,
    ground: String,
    reasons: String,
    contests: Vec<(String, String)>,
    departs: Vec<String>,
    bases: Vec<String>,
}

impl Given {
    fn read(form: &[(String, String)]) -> Self {
        let one = |name: &str| {
            let found = form.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
        };
        let all = |name: &str| {
            form.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect::<Vec<_>>()
        };
        let contests = form.iter().filter_map(|(key, value)| {
            let place = key.strip_prefix("contest:")?;
            let value = value.trim();
            (!value.is_empty()).then(|| (place.to_owned(), value.to_owned()))
        });
        Self {
            outcome: one("outcome"),
            ground: one("ground"),
            reasons: one("reasons"),
            contests: contests.collect(),
            departs: all("departs"),
            bases: all("bases"),
        }
    }

    fn body(&self, act: &str, stage: &str) -> Value {
        let mut body =
            json!({"kind": "decision", "act": act, "outcome": self.outcome, "reasons": self.reasons});
        if !stage.is_empty() {
            body["stage"] = json!(stage);
        }
        if !self.ground.is_empty() {
            body["ground"] = json!(self.ground);
        }
        if !self.contests.is_empty() {
            let item = |(on, reasons): &(String, String)| json!({"on": on, "reasons": reasons});
            body["contests"] = self.contests.iter().map(item).collect();
        }
        for (key, list) in [("departs", &self.departs), ("bases", &self.bases)] {
            if !list.is_empty() {
                body[key] = json!(list);
            }
        }
        body
    }
}

async fn made<'a>(
    server: &'a Server,
    asking: &Asking,
    f: &'a Frame,
    case: Id,
    act: &str,
) -> Result<(Page<'a>, String), Problem> {
    let grant = on::<act::Read>(server, asking, case).await?;
    let reading = all_of(server, grant, &[Field::Assessment], FieldSet::EMPTY.with(Field::Reference)).await?;
    let read = server.law.read_json(&reading.document.to_string())?;
    let judged = server.law.assessed(&read, Asked { as_of: today(server), jurisdiction: None })?;
    let corpus = server.law.corpus();
    let found = judged.acts.iter().find(|one| one.act == act).ok_or_else(Problem::not_found)?;
    let grounds = found.grounds.iter().filter(|ground| ground.outcome == Outcome::Met);
    let grounds = grounds.map(|ground| (ground.id.to_owned(), ground.cite.to_owned())).collect();
    let bases = corpus.inadmissible.iter().map(|one| (one.code.clone(), f.speech.word("basis", &one.code)));
    let stage = found.stage.name().to_owned();
    let page = Page {
        f,
        case,
        entry: Id::new_v4(),
        seq: reading.view.seq,
        act: act.to_owned(),
        offence: f.speech.offence(corpus, &found.offence),
        principle: found.principle.name(),
        protection: found.protection.name(),
        gap: found.gap,
        grounds,
        places: Contest::places().iter().map(|place| (*place).to_string()).collect(),
        bases: bases.collect(),
        given: Given::default(),
        wrong: Vec::new(),
        shown: Shown::new(f, corpus, judged),
    };
    Ok((page, stage))
}

/// Shows the form.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path((case, act)): Path<(Id, String)>,
) -> Result<Response, Problem> {
    Ok(show(&made(&server, &asking, &frame, case, &act).await?.0))
}

/// Keeps the decision, or tells why it may not stand.
pub(super) async fn save(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path((case, act)): Path<(Id, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let given = Given::read(&form);
    let one = |name: &str| form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let (entry, seq) = (form_id(one("entry")), one("seq").parse::<i64>().ok());
    let (mut page, stage) = made(&server, &asking, &frame, case, &act).await?;
    let body = given.body(&act, &stage);
    // Without the number that the form carries it would be written whatever stands there.
    let seen = Some(seq.unwrap_or(0));
    let problem = match write(&server, &asking, case, seen, vec![(entry, body)]).await {
        Ok(_) => return Ok(to_case(case, "#decisions")),
        Err(problem) => problem,
    };
    (page.given, page.entry) = (given, entry);
    let status = if problem.code == "stale" {
        let moved = Place { field: "outcome".to_owned(), problem: frame.plain("case-moved") };
        page.wrong = vec![moved];
        StatusCode::CONFLICT
    } else {
        page.wrong = wrong_in_form(problem)?;
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, show(&page)).into_response())
}

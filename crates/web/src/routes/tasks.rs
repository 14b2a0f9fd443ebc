//! What there is to do: in a case, and for a user, a team or an agency.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use lindung_store::access::act;
use lindung_store::cases::{Due, Term, Whose};
use lindung_store::docket::{Change, Demand, Task};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::body::Query;
use crate::Server;
use crate::allowed::{Allowed, House};
use crate::page::{self, cursor};
use crate::precondition::etag;
use crate::problem::Problem;

/// Whose tasks are listed.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Of {
    /// One's own.
    #[default]
    Mine,
    /// Those of the users whom one supervises.
    Team,
    /// Those that nobody has, in cases of one's agency.
    Agency,
}

/// Which tasks.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// `mine`, `team` or `agency`; `mine` where it is not said.
    #[param(inline)]
    of: Option<Of>,
    /// Only those whose time has passed.
    overdue: Option<bool>,
    /// How many cases, 1 to 100; 10 where it is not said: each has dozens of tasks.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Where the page begins: `next` of the page before.
    cursor: Option<String>,
}

/// A task with what its duty says.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Told {
    #[serde(flatten)]
    task: Task,
    /// What the duty asks; absent where the law no longer knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
    /// How strongly the text speaks: `must`, `should` or `may`.
    #[serde(skip_serializing_if = "Option::is_none")]
    force: Option<&'static str>,
    /// The text's own word on time.
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<&'static str>,
    /// What raises it. A task that ceased ceased because this is no longer so.
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger: Option<&'static str>,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    cite: Option<&'static str>,
}

/// What is asked and nobody has answered.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Ask {
    #[serde(flatten)]
    demand: Demand,
    /// Where the duty stands.
    cite: String,
}

/// The tasks of a case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct OfCase {
    /// The number of its last entry.
    seq: i64,
    /// The tasks: open ones first, what is due first first; then those that were closed, and why.
    tasks: Vec<Told>,
    /// What is asked and nobody has answered: by the stage of an act a fact, of the person an entry
    /// (`entries.guardian`); `act`, `fact`, `rule`, `cite`.
    asks: Vec<Ask>,
    /// Measures that last until a day: a reflection period, a temporary status.
    terms: Vec<Term>,
    /// What came out otherwise than before, and why: facts or law. Absent where the assessment may not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<Object>>)]
    changes: Option<Vec<Change>>,
}

/// A case with something to do in it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Agenda {
    /// The case.
    case: uuid::Uuid,
    /// The state that could punish.
    state: String,
    /// The number of its last entry.
    seq: i64,
    /// The pseudonymous reference, where it may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<Value>,
    /// The open tasks, what is due first first.
    tasks: Vec<Told>,
}

/// A page of cases with something to do.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Agendas {
    /// The cases, what is due first first.
    cases: Vec<Agenda>,
    /// Where the next page begins; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

fn told(server: &Server, task: Task) -> Told {
    let duty = server.law.corpus().duty(&task.duty);
    Told {
        rule: duty.map(|duty| duty.rule.as_str()),
        force: duty.map(|duty| duty.force.name()),
        deadline: duty.and_then(|duty| duty.deadline.as_deref()),
        trigger: duty.map(|duty| duty.trigger_words.as_str()),
        cite: duty.map(|duty| duty.cite.as_str()),
        task,
    }
}

/// The tasks of a case: the duties that its facts, stages and law raise, whose they are, until when, what was
/// done about them, and those that ceased. What a person does about a task is an entry of the kind `task`.
#[utoipa::path(get, path = "/v1/cases/{case}/tasks", tag = "tasks", params(("case" = uuid::Uuid, Path)),
    security(("session" = [])), responses((status = 200, body = OfCase)))]
pub(crate) async fn of_case(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
) -> Result<Response, Problem> {
    let found = server.store.tasks(grant).await?;
    let cite = |rule: &str| server.law.corpus().cite(rule).to_owned();
    let asks = found.demands.into_iter().map(|demand| Ask { cite: cite(&demand.rule), demand }).collect();
    let tasks = found.tasks.into_iter().map(|task| told(&server, task)).collect();
    let body = OfCase { seq: found.seq, tasks, asks, terms: found.terms, changes: found.changes };
    Ok(([(header::ETAG, etag(found.seq))], Json(body)).into_response())
}

/// Open tasks over all cases, what is due first first. Each case shown is written down as read.
#[utoipa::path(get, path = "/v1/tasks", tag = "tasks", params(Wanted), security(("session" = [])),
    responses((status = 200, body = Agendas)))]
pub(crate) async fn list(
    State(server): State<Server>,
    House(grant): House<act::List>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Agendas>, Problem> {
    let whose = match wanted.of.unwrap_or_default() {
        Of::Mine => Whose::Mine,
        Of::Team => Whose::Team,
        Of::Agency => Whose::Agency,
    };
    let page = page::Wanted::of(wanted.limit.or(Some(10)), wanted.cursor);
    let overdue = wanted.overdue.unwrap_or(false);
    let found = server.store.agenda(grant, whose, overdue, page.after()?, page.limit()?).await?;
    let case = |due: Due| Agenda {
        case: due.case,
        state: due.state,
        seq: due.seq,
        reference: due.reference,
        tasks: due.tasks.into_iter().map(|task| told(&server, task)).collect(),
    };
    let next = found.next.map(|after| cursor(after.0, after.1));
    Ok(Json(Agendas { cases: found.cases.into_iter().map(case).collect(), next }))
}

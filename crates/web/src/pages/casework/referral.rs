//! Referring to an agency of the directory, with the person's consent for that agency and purpose; and answering.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::{Field, Purpose, act};
use lindung_store::people::Agency;
use serde::Deserialize;
use serde_json::json;

use super::{form_id, to_case, write, wrong_in_form};
use crate::Server;
use crate::allowed::on;
use crate::pages::{Frame, show};
use crate::problem::{Place, Problem};
use crate::who::Asking;

/// What a person can agree to share with an agency.
pub(super) const SHARED: [Field; 8] = [
    Field::Reference,
    Field::Person,
    Field::Protection,
    Field::Acts,
    Field::Identity,
    Field::Whereabouts,
    Field::Health,
    Field::Referrals,
];
/// For what.
pub(super) const PURPOSES: [Purpose; 3] = [Purpose::Protection, Purpose::Identification, Purpose::Defence];
/// Agencies offered.
const AGENCIES: i64 = 100;

#[derive(Template)]
#[template(path = "case/refer.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Id,
    entry: Id,
    agencies: Vec<Agency>,
    fields: Vec<&'static str>,
    purposes: Vec<&'static str>,
    given: Vec<(String, String)>,
    wrong: Vec<Place>,
}

impl Page<'_> {
    fn given(&self, name: &str) -> &str {
        self.given.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.given.iter().any(|(key, given)| key == name && given == value)
    }

    /// What a referral needs and the form does not say.
    fn missing(&self) -> Vec<Place> {
        let wrong =
            |field: &str, message: &str| Place { field: field.to_owned(), problem: self.f.plain(message) };
        let mut places = Vec::new();
        if !self.has("consent", "yes") {
            places.push(wrong("consent", "refer-needs-consent"));
        }
        if !self.given.iter().any(|(key, _)| key == "field") {
            places.push(wrong("field", "refer-needs-fields"));
        }
        if self.given("service").trim().is_empty() {
            places.push(wrong("service", "refer-needs-service"));
        }
        places
    }

    fn is_agency(&self, agency: &Agency) -> bool {
        self.given("agency") == agency.id.to_string()
    }
}

async fn made<'a>(
    server: &Server,
    asking: &Asking,
    f: &'a Frame,
    case: Id,
    given: Vec<(String, String)>,
) -> Result<Page<'a>, Problem> {
    // Who may not write to the case is offered nothing.
    drop(on::<act::Append>(server, asking, case).await?);
    let grant = server.store.policies().grant_in_house::<act::SeeDirectory>(&asking.asker());
    let grant = grant.map_err(|_| Problem::not_found())?;
    let agencies = server.store.agencies(&grant, Id::nil(), AGENCIES).await?;
    Ok(Page {
        f,
        case,
        entry: Id::new_v4(),
        agencies: agencies.into_iter().filter(|agency| agency.id != asking.who.actor.agency).collect(),
        fields: SHARED.iter().map(|field| field.as_str()).collect(),
        purposes: PURPOSES.iter().map(|purpose| purpose.as_str()).collect(),
        given,
        wrong: Vec::new(),
    })
}

/// Shows the form.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
) -> Result<Response, Problem> {
    Ok(show(&made(&server, &asking, &frame, case, Vec::new()).await?))
}

/// Writes the consent and the referral together: one does not stand without the other.
pub(super) async fn send(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let mut page = made(&server, &asking, &frame, case, form).await?;
    page.wrong = page.missing();
    let agency = page.agencies.iter().find(|agency| page.is_agency(agency)).cloned();
    if agency.is_none() {
        page.wrong.push(Place { field: "agency".to_owned(), problem: frame.plain("refer-needs-agency") });
    }
    if let Some(agency) = agency.filter(|_| page.wrong.is_empty()) {
        let id = form_id(page.given("entry"));
        let fields = page.given.iter().filter(|(key, _)| key == "field").map(|(_, value)| value.clone());
        let fields: Vec<String> = fields.collect();
        let purpose = page.given("purpose").to_owned();
        let consent = json!({"kind": "consent", "recipient": agency.id, "purpose": purpose, "fields": fields, "given": true});
        let mut referral = json!({"kind": "referral", "to": agency.name, "agency": agency.id, "purpose": purpose,
                                  "service": page.given("service").trim()});
        if !page.given("note").trim().is_empty() {
            referral["note"] = json!(page.given("note").trim());
        }
        let bodies = vec![(Id::from_u128(id.as_u128() ^ 1), consent), (id, referral)];
        match write(&server, &asking, case, None, bodies).await {
            Ok(_) => return Ok(to_case(case, "#referrals")),
            Err(problem) => page.wrong = wrong_in_form(problem)?,
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)).into_response())
}

#[derive(Deserialize)]
pub(super) struct Answer {
    referral: String,
    outcome: String,
    #[serde(default)]
    reasons: String,
    #[serde(default)]
    back: String,
}

/// Accepts, declines, completes or takes back a referral.
pub(super) async fn answer(
    State(server): State<Server>,
    asking: Asking,
    Path(case): Path<Id>,
    Form(answer): Form<Answer>,
) -> Result<Response, Problem> {
    let mut body = json!({"kind": "referral_answer", "referral": answer.referral, "outcome": answer.outcome});
    if !answer.reasons.trim().is_empty() {
        body["reasons"] = json!(answer.reasons.trim());
    }
    write(&server, &asking, case, None, vec![(Id::new_v4(), body)]).await?;
    if answer.back.is_empty() {
        return Ok(to_case(case, "#referrals"));
    }
    Ok(Redirect::to(&crate::pages::own_address(&answer.back, "/work")).into_response())
}

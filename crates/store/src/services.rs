//! The directory of services: shelters, legal aid, interpreters, competent authorities, with when each was last verified.

mod reminders;

use std::sync::Arc;

use lindung_access::{Grant, act};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::cases::author;
use crate::db::{rows, run};
use crate::people::journal;
use crate::{Error, Id, Instant, Invalid, Store};

/// An entry that nobody looked at for so long is to be verified again: half a year.
const STALE: Instant = 183 * 24 * 3_600_000;

/// What a service is.
pub const KINDS: [&str; 11] = [
    "shelter",
    "legal_aid",
    "interpreter",
    "health",
    "psychological",
    "child_protection",
    "consulate",
    "hotline",
    "identification",
    "return_and_reintegration",
    "other",
];

/// A service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its id, which the client makes.
    pub id: uuid::Uuid,
    /// The agency here that runs it, to which a referral can be sent; none where it is reached otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<uuid::Uuid>,
    /// Its state, ISO 3166-1 alpha-2.
    pub state: String,
    /// `shelter`, `legal_aid`, `interpreter`, `health`, `psychological`, `child_protection`, `consulate`, `hotline`,
    /// `identification`, `return_and_reintegration` or `other`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// How it is reached. Of a shelter never where it is.
    pub contact: String,
    /// Languages, ISO 639 codes.
    #[serde(default)]
    pub languages: Vec<String>,
    /// When it is open, in words.
    #[serde(default)]
    pub hours: String,
    /// Free places, as of the day it was verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<i64>,
    /// The day somebody last made sure of all this, `YYYY-MM-DD`.
    pub verified_on: String,
}

/// A service as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Offered {
    /// The service.
    #[serde(flatten)]
    pub service: Service,
    /// Whether it is to be verified again.
    pub stale: bool,
}

/// Which services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of this state.
    pub state: Option<String>,
    /// Of this kind.
    pub kind: Option<String>,
    /// In this language.
    pub language: Option<String>,
    /// Only those to be verified again.
    pub stale: bool,
}

type Row = (Id, Option<Id>, String, String, String, String, String, String, Option<i64>, String);

impl Store {
    /// Adds a service, or writes it anew.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] with each field that breaks its contract.
    pub async fn keep_service(
        &self,
        grant: Grant<act::ManageAgencies>,
        service: Service,
    ) -> Result<Service, Error> {
        check(&service, self.now())?;
        let shared = Arc::new((author(&grant), service, self.keys.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, service, keys) = &*shared;
                if let Some(agency) = service.agency {
                    let known = "SELECT id FROM agencies WHERE id = $1";
                    if rows!(tx.loan.conn(), (Id,), known, agency)?.is_empty() {
                        return Err(Invalid::refusal("agency", "no agency has this id").into());
                    }
                }
                run!(
                    tx.loan.conn(),
                    "INSERT INTO services (id, agency, state, kind, name, contact, languages, hours, places, verified_on,
                                           changed_at, verified_by)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                     ON CONFLICT (id) DO UPDATE SET agency = excluded.agency, state = excluded.state,
                         kind = excluded.kind, name = excluded.name, contact = excluded.contact,
                         languages = excluded.languages, hours = excluded.hours, places = excluded.places,
                         verified_on = excluded.verified_on, changed_at = excluded.changed_at,
                         verified_by = excluded.verified_by, reminded_at = NULL",
                    service.id,
                    service.agency,
                    &service.state,
                    &service.kind,
                    &service.name,
                    &service.contact,
                    format!(" {} ", service.languages.join(" ")),
                    &service.hours,
                    service.places,
                    &service.verified_on,
                    tx.now,
                    by.user
                )?;
                journal::write(tx, keys, by, &json!({"act": "keep_service", "service": service})).await?;
                Ok(service.clone())
            })
        })
        .await
    }

    /// Services after an id, at most `limit`.
    ///
    /// # Errors
    /// [`crate::Fault`].
    pub async fn services(
        &self,
        _: &Grant<act::SeeDirectory>,
        wanted: &Wanted,
        after: Id,
        limit: i64,
    ) -> Result<Vec<Offered>, Error> {
        let now = self.now();
        let fresh = day_of(now - STALE);
        let spoken = wanted.language.as_ref().map(|language| format!("% {language} %"));
        let mut loan = self.read().await?;
        let found = rows!(
            loan.conn(),
            Row,
            "SELECT id, agency, state, kind, name, contact, languages, hours, places, verified_on FROM services
             WHERE id > $1 AND ($2 = '' OR state = $2) AND ($3 = '' OR kind = $3) AND ($4 = '' OR languages LIKE $4)
               AND (NOT $5 OR verified_on < $6) ORDER BY id LIMIT $7",
            after,
            wanted.state.as_deref().unwrap_or_default(),
            wanted.kind.as_deref().unwrap_or_default(),
            spoken.as_deref().unwrap_or_default(),
            wanted.stale,
            fresh.as_str(),
            limit
        )?;
        let listed =
            |(id, agency, state, kind, name, contact, languages, hours, places, verified_on): Row| {
                let stale = verified_on < fresh;
                let languages =
                    languages.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
                let service =
                    Service { id, agency, state, kind, name, contact, languages, hours, places, verified_on };
                Offered { service, stale }
            };
        Ok(found.into_iter().map(listed).collect())
    }
}

/// The day of an instant, in UTC.
fn day_of(at: Instant) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

fn check(service: &Service, now: Instant) -> Result<(), Error> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, what: String| problems.push(Invalid::new(field, what));
    let texts = [
        ("name", &service.name, 1, 200),
        ("contact", &service.contact, 1, 500),
        ("hours", &service.hours, 0, 200),
    ];
    for (field, text, least, most) in texts {
        let long = text.chars().count();
        if text.trim().chars().count() < least || long > most || text.contains('\0') {
            wrong(field, format!("must be {least} to {most} characters, none of them NUL"));
        }
    }
    if lindung_engine::case::State::parse(&service.state).is_none() {
        wrong("state", "must be two capital letters of ISO 3166-1, as TH".to_owned());
    }
    if !KINDS.contains(&service.kind.as_str()) {
        wrong("kind", format!("must be one of: {}", KINDS.join(", ")));
    }
    let spoken =
        |word: &String| (2..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
    if service.languages.len() > 50 || !service.languages.iter().all(spoken) {
        wrong("languages", "must be at most 50 codes of ISO 639, as th".to_owned());
    }
    if service.places.is_some_and(|places| !(0..=100_000).contains(&places)) {
        wrong("places", "must be 0 to 100000".to_owned());
    }
    let day = lindung_engine::PartialDate::parse(&service.verified_on).filter(|date| date.first == date.last);
    if day.is_none_or(|day| day.first.to_string() > day_of(now)) {
        wrong("verified_on", "must be a day, YYYY-MM-DD, that is not to come".to_owned());
    }
    if service.id.is_nil() {
        wrong("id", "must be a random UUID".to_owned());
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}

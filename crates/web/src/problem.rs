//! Refusals as `application/problem+json` (RFC 9457), each with a code that stays.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use lindung_store::{Error, Fault, Invalid, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

/// Why a request was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// The status of the response.
    pub status: u16,
    /// The code, for programs. It never changes its meaning.
    pub code: &'static str,
    /// What is wrong, for people.
    pub title: &'static str,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The places that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Place>,
    /// For `stale`: the number of the last entry now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// For `slow_down`: the seconds to wait, which go into the header `Retry-After`.
    #[serde(skip)]
    pub retry_after: Option<i64>,
}

/// One place that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Place {
    /// The place, as a path of keys.
    pub field: String,
    /// What is wrong there and what to do.
    pub problem: String,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $status:ident $code:literal $title:literal;)+) => {
        impl Problem {
            $($(#[$doc])* #[must_use] pub fn $name() -> Self {
                Self { status: StatusCode::$status.as_u16(), code: $code, title: $title, detail: None, fields: Vec::new(), seq: None, retry_after: None }
            })+

            /// Every code, with its status and title: for the documentation.
            pub const ALL: &[(&str, StatusCode, &str)] = &[$(($code, StatusCode::$status, $title),)+];
        }
    };
}

problems! {
    /// Nobody is signed in.
    not_signed_in = UNAUTHORIZED "not_signed_in" "Sign in first.";
    /// The proof of who one is does not hold.
    not_proven = UNAUTHORIZED "not_proven" "This did not prove who you are.";
    /// No such thing, or it is not to be known: the two are one answer, byte for byte.
    not_found = NOT_FOUND "not_found" "There is nothing here for you.";
    /// Known, and not allowed.
    not_allowed = FORBIDDEN "not_allowed" "Your role does not allow this for this purpose.";
    /// Allowed after proving again who one is.
    step_up_required = FORBIDDEN "step_up_required" "Prove again who you are, then ask again.";
    /// The request comes from another site.
    other_site = FORBIDDEN "other_site" "This request was made by another site.";
    /// The request does not say what it is for.
    purpose_required = BAD_REQUEST "purpose_required" "Say what the request is for in the header Lindung-Purpose.";
    /// The body or a parameter breaks its contract.
    invalid = UNPROCESSABLE_ENTITY "invalid" "Something in the request is not right.";
    /// The body cannot be read at all.
    unreadable = BAD_REQUEST "unreadable" "The request cannot be read.";
    /// The body is of a type that is not read here.
    media_type = UNSUPPORTED_MEDIA_TYPE "media_type" "A body of this type is not read here.";
    /// The body is too long.
    too_large = PAYLOAD_TOO_LARGE "too_large" "The body is too long.";
    /// The method is not one of this address.
    method = METHOD_NOT_ALLOWED "method" "This address does not take this method.";
    /// The id stands for something else.
    conflict = CONFLICT "conflict" "This conflicts with what stands there.";
    /// The same request is under way.
    in_progress = CONFLICT "in_progress" "The same request is being carried out; ask again.";
    /// The record has moved on.
    stale = PRECONDITION_FAILED "stale" "The record has moved on; read it again, then write.";
    /// The version is not named.
    precondition_required = PRECONDITION_REQUIRED "precondition_required" "Name the version you have seen in the header If-Match.";
    /// Used, spent or expired.
    expired = GONE "expired" "This was used already, or its time is over.";
    /// Too many tries.
    slow_down = TOO_MANY_REQUESTS "slow_down" "Too many tries; wait.";
    /// The server cannot serve now.
    unavailable = SERVICE_UNAVAILABLE "unavailable" "The server cannot do this now; nothing was lost. Ask again.";
}

impl Problem {
    /// With what to do.
    #[must_use]
    pub fn saying(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With how long to wait, in milliseconds.
    #[must_use]
    pub fn after(mut self, wait: i64) -> Self {
        let seconds = wait / 1000 + 1;
        self.retry_after = Some(seconds);
        self.saying(format!("Try again in {seconds} seconds."))
    }

    /// One place that is wrong.
    #[must_use]
    pub fn at(field: impl Into<String>, problem: impl Into<String>) -> Self {
        let mut made = Self::invalid();
        made.fields.push(Place { field: field.into(), problem: problem.into() });
        made
    }
}

impl From<Vec<Invalid>> for Problem {
    fn from(invalid: Vec<Invalid>) -> Self {
        let mut problem = Self::invalid();
        let place = |one: Invalid| Place { field: one.field, problem: one.problem };
        problem.fields = invalid.into_iter().map(place).collect();
        problem
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Fault(fault) => fault.into(),
        }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        // The words of a fault are for the operator; users never see internal text.
        tracing::error!(fault = %fault, "request failed");
        Self::unavailable()
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFound => Self::not_found(),
            Refusal::NotAllowed => Self::not_allowed(),
            Refusal::Stale { seq } => Self { seq: Some(seq), ..Self::stale() },
            Refusal::Conflict(what) => Self::conflict().saying(what),
            Refusal::Invalid(invalid) => invalid.into(),
            Refusal::Expired => Self::expired(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.retry_after.map(HeaderValue::from);
        let mut response = (status, Json(&self)).into_response();
        // For whoever shows it as a page: the same refusal, no more.
        response.extensions_mut().insert(self);
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        if let Some(wait) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        response
    }
}

//! What was typed into a form, and what is wrong with it: told above the form and, in the same words, at its field.

use std::fmt;

use askama::filters::HtmlSafe;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;

use super::Frame;
use super::frame::Words;
use crate::problem::Problem;

/// A form as it was sent.
#[derive(Debug)]
pub(crate) struct Typed<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Typed<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match axum::Form::<T>::from_request(request, state).await {
            Ok(axum::Form(typed)) => Ok(Self(typed)),
            Err(error) => Err(match error.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(),
                StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::media_type(),
                _ => Problem::unreadable(),
            }),
        }
    }
}

/// What is wrong, each with the name of its field; without a name where it is of the whole.
#[derive(Default)]
pub(crate) struct Wrong(Vec<(String, Words)>);

/// What a field says of itself: that it is wrong, and where its words are.
pub(crate) struct Marks {
    name: String,
    hint: bool,
    wrong: bool,
}

impl HtmlSafe for Marks {}

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        if self.wrong {
            f.write_str(" aria-invalid=\"true\"")?;
        }
        match (self.hint, self.wrong) {
            (true, true) => write!(f, " aria-describedby=\"hint-{name} wrong-{name}\""),
            (true, false) => write!(f, " aria-describedby=\"hint-{name}\""),
            (false, true) => write!(f, " aria-describedby=\"wrong-{name}\""),
            (false, false) => Ok(()),
        }
    }
}

/// That a reason says something; else what is wrong at the field `reason`.
pub(crate) fn says_why(f: &Frame, reason: &str) -> Result<(), Wrong> {
    match lindung_store::approvals::reason(reason).map_err(Problem::from) {
        Ok(()) => Ok(()),
        Err(problem) => Err(problem.fields.iter().fold(Wrong::default(), |wrong, place| {
            wrong.and(Wrong::at(&place.field, f.refused(&place.problem)))
        })),
    }
}

impl Wrong {
    /// One thing, at a field.
    pub(crate) fn at(field: &str, words: Words) -> Self {
        Self(vec![(field.to_owned(), words)])
    }

    /// Several things, each at its field.
    pub(crate) fn all<'n>(wrong: impl Iterator<Item = (&'n str, Words)>) -> Self {
        Self(wrong.map(|(field, words)| (field.to_owned(), words)).collect())
    }

    /// Both.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// What a refusal says, where the form can be typed anew; `fields` are those that the form has. Any other
    /// refusal is given back.
    pub(crate) fn of(f: &Frame, problem: Problem, fields: &[&str]) -> Result<(StatusCode, Self), Problem> {
        let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        let places = match problem.code {
            "invalid" if !problem.fields.is_empty() => problem.fields.iter().map(|place| {
                let field = fields.iter().find(|field| **field == place.field).copied().unwrap_or_default();
                (field.to_owned(), f.refused(&place.problem))
            }),
            "conflict" => {
                let words = problem
                    .detail
                    .as_deref()
                    .map_or_else(|| f.word("problem", problem.code), |detail| f.refused(detail));
                return Ok((status, Self::at("", words)));
            }
            _ => return Err(problem),
        };
        Ok((status, Self(places.collect())))
    }

    /// Whether anything is.
    pub(crate) fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// All of it.
    pub(crate) fn list(&self) -> &[(String, Words)] {
        &self.0
    }

    /// What is wrong at a field.
    pub(crate) fn on(&self, field: &str) -> Option<&Words> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, words)| words)
    }

    /// The attributes of a field; `hint` where it has one.
    pub(crate) fn marks(&self, field: &str, hint: bool) -> Marks {
        Marks { name: field.to_owned(), hint, wrong: self.on(field).is_some() }
    }
}

//! Bodies of requests as JSON, refused with their place.

use axum::extract::FromRequest;
use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// A body as JSON.
#[derive(Debug)]
pub(crate) struct Body<T>(pub(crate) T);

/// The parameters after the question mark.
#[derive(Debug)]
pub(crate) struct Query<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: axum::extract::Request, state: &S) -> Result<Self, Problem> {
        match axum::Json::<T>::from_request(request, state).await {
            Ok(axum::Json(value)) => Ok(Self(value)),
            Err(JsonRejection::MissingJsonContentType(_)) => {
                Err(Problem::media_type().saying("Send application/json."))
            }
            Err(JsonRejection::JsonSyntaxError(error)) => {
                Err(Problem::unreadable().saying(error.body_text()))
            }
            Err(JsonRejection::JsonDataError(error)) => Err(Problem::at("", plain(&error.body_text()))),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(Problem::too_large()),
            Err(_) => Err(Problem::unreadable()),
        }
    }
}

/// What the reader of the body says, without its own preamble.
fn plain(text: &str) -> String {
    text.split_once(": ").map_or(text, |(_, rest)| rest).to_owned()
}

impl<T: DeserializeOwned, S: Send + Sync> axum::extract::FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Self, Problem> {
        match axum::extract::Query::<T>::from_request_parts(parts, state).await {
            Ok(axum::extract::Query(value)) => Ok(Self(value)),
            Err(QueryRejection::FailedToDeserializeQueryString(error)) => {
                Err(Problem::at("?", plain(&error.body_text())))
            }
            Err(error) => {
                Err(Problem { status: error.into_response().status().as_u16(), ..Problem::unreadable() })
            }
        }
    }
}

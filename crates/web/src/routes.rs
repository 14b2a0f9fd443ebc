//! Every address of the API, by what it is about.

mod assess;
pub(crate) mod attachments;
pub(crate) mod body;
mod bulk;
mod candidates;
pub(crate) mod cases;
pub(crate) mod directory;
pub(crate) mod emergencies;
mod entries;
mod ledger;
mod lines;
pub(crate) mod members;
mod referrals;
mod remedies;
pub(crate) mod requests;
mod section;
mod services;
pub(crate) mod sign_in;
mod tasks;
mod webhooks;
pub(crate) mod well;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::{Server, metrics, openapi};

/// All routes, with the document that describes them.
pub(crate) fn all() -> OpenApiRouter<Server> {
    OpenApiRouter::with_openapi(openapi::begun())
        .routes(routes!(well::healthz))
        .routes(routes!(well::readyz))
        .routes(routes!(metrics::show))
        .routes(routes!(assess::assess))
        .routes(routes!(cases::list, cases::open))
        .routes(routes!(cases::search))
        .routes(routes!(bulk::open_many))
        .routes(routes!(cases::read))
        .routes(routes!(cases::field))
        .routes(routes!(cases::assessment))
        .routes(routes!(section::show))
        .routes(routes!(tasks::of_case))
        .routes(routes!(candidates::of_case))
        .routes(routes!(attachments::send))
        .routes(routes!(attachments::read))
        .routes(routes!(remedies::of_case))
        .routes(routes!(tasks::list))
        .routes(routes!(referrals::list))
        .routes(routes!(services::list))
        .routes(routes!(services::keep))
        .routes(routes!(entries::list, entries::append))
        .routes(routes!(members::list, members::assign))
        .routes(routes!(members::readers))
        .routes(routes!(members::invite_subject))
        .routes(routes!(emergencies::open, emergencies::list))
        .routes(routes!(emergencies::review))
        .routes(routes!(requests::ask, requests::list))
        .routes(routes!(requests::decide))
        .routes(routes!(requests::take))
        .routes(routes!(directory::agencies, directory::keep_agency))
        .routes(routes!(directory::users, directory::add_user))
        .routes(routes!(directory::change_user))
        .routes(routes!(directory::reset_user))
        .routes(routes!(directory::notices))
        .routes(routes!(directory::notices_seen))
        .routes(routes!(webhooks::list, webhooks::make))
        .routes(routes!(webhooks::end))
        .routes(routes!(webhooks::deliveries))
        .routes(routes!(webhooks::test))
        .routes(routes!(ledger::checkpoint))
        .merge(sign_in::routes())
}

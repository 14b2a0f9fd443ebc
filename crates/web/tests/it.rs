//! The HTTP API through its router, in one process, as one test binary.

#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test fails by stopping")]

#[path = "it/account.rs"]
mod account;
#[path = "it/adding.rs"]
mod adding;
#[path = "it/asking_pages.rs"]
mod asking_pages;
#[path = "it/attachments.rs"]
mod attachments;
#[path = "../../signin/tests/it/authenticator.rs"]
mod authenticator;
#[path = "it/browser.rs"]
mod browser;
#[path = "it/bulk.rs"]
mod bulk;
#[path = "it/canary.rs"]
mod canary;
#[path = "it/casework.rs"]
mod casework;
#[path = "it/cast.rs"]
mod cast;
#[path = "it/courier.rs"]
mod courier;
#[path = "it/decisions.rs"]
mod decisions;
#[path = "it/doors.rs"]
mod doors;
#[path = "it/enter.rs"]
mod enter;
#[path = "it/expected.rs"]
mod expected;
#[path = "it/explorer.rs"]
mod explorer;
#[path = "it/guard.rs"]
mod guard;
#[path = "it/help.rs"]
mod help;
#[path = "it/house_pages.rs"]
mod house_pages;
#[path = "it/house_rooms.rs"]
mod house_rooms;
#[path = "it/immigration.rs"]
mod immigration;
#[path = "it/join.rs"]
mod join;
#[path = "it/judging.rs"]
mod judging;
#[path = "it/library.rs"]
mod library;
#[path = "it/listing.rs"]
mod listing;
#[path = "it/logs.rs"]
mod logs;
#[path = "it/matrix.rs"]
mod matrix;
#[path = "it/oidc.rs"]
mod oidc;
#[path = "it/openapi.rs"]
mod openapi;
#[path = "it/own_file.rs"]
mod own_file;
#[path = "it/page_routes.rs"]
mod page_routes;
#[path = "it/pages.rs"]
mod pages;
#[path = "it/papers.rs"]
mod papers;
#[path = "it/passkeys.rs"]
mod passkeys;
#[path = "it/people_pages.rs"]
mod people_pages;
#[path = "it/person.rs"]
mod person;
#[path = "it/problems.rs"]
mod problems;
#[path = "../../signin/tests/it/provider.rs"]
mod provider;
#[path = "it/repeats.rs"]
mod repeats;
#[path = "it/routes.rs"]
mod routes;
#[path = "it/sequences.rs"]
mod sequences;
#[path = "it/services.rs"]
mod services;
#[path = "it/sign_in.rs"]
mod sign_in;
#[path = "it/support.rs"]
mod support;
#[path = "it/tasks.rs"]
mod tasks;
#[path = "it/two_people.rs"]
mod two_people;
#[path = "it/versions.rs"]
mod versions;
#[path = "it/webhooks.rs"]
mod webhooks;
#[path = "it/worked.rs"]
mod worked;

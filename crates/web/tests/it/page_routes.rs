//! Every address of a page, and what each must ask for: a new one must be entered here.

use std::collections::BTreeSet;
use std::path::Path;

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::Action;

use crate::browser::{Browser, Reply};
use crate::routes::Asks;

/// Every page with its method.
pub(crate) const PAGES: &[(&str, &str, Asks)] = &[
    ("GET", "/", Asks::Nothing),
    ("POST", "/language", Asks::Nothing),
    ("GET", "/leave", Asks::Nothing),
    ("POST", "/leave", Asks::Nothing),
    ("GET", "/explore", Asks::Nothing),
    ("POST", "/explore/begin", Asks::Nothing),
    ("GET", "/explore/worked", Asks::Nothing),
    ("POST", "/explore/worked", Asks::Nothing),
    ("GET", "/explore/ask", Asks::Nothing),
    ("POST", "/explore/ask", Asks::Nothing),
    ("GET", "/explore/check", Asks::Nothing),
    ("GET", "/explore/result", Asks::Nothing),
    ("POST", "/explore/flip", Asks::Nothing),
    ("GET", "/explore/case.json", Asks::Nothing),
    ("POST", "/explore/forget", Asks::Nothing),
    ("GET", "/explore/papers", Asks::Nothing),
    ("GET", "/explore/papers/{kind}", Asks::Nothing),
    ("GET", "/law", Asks::Nothing),
    ("GET", "/law/state/{state}", Asks::Nothing),
    ("GET", "/law/rule/{id}", Asks::Nothing),
    ("GET", "/law/criteria/{id}", Asks::Nothing),
    ("GET", "/law/compare", Asks::Nothing),
    ("GET", "/law/changes", Asks::Nothing),
    ("GET", "/law/disputed", Asks::Nothing),
    ("GET", "/help", Asks::Nothing),
    ("GET", "/help/first", Asks::Nothing),
    ("GET", "/help/{role}", Asks::Nothing),
    ("GET", "/sign-in", Asks::Nothing),
    ("POST", "/sign-in", Asks::Nothing),
    ("POST", "/sign-in/link", Asks::Nothing),
    ("POST", "/sign-out", Asks::Nothing),
    ("GET", "/join", Asks::Nothing),
    ("POST", "/join", Asks::Nothing),
    ("GET", "/join/qr.svg", Asks::Nothing),
    ("POST", "/join/finish", Asks::Nothing),
    ("GET", "/account", Asks::Session),
    ("POST", "/account/passkeys/{passkey}/remove", Asks::Session),
    ("POST", "/account/link", Asks::Session),
    ("GET", "/prove", Asks::Session),
    ("POST", "/prove", Asks::Session),
    ("GET", "/notices", Asks::Session),
    ("POST", "/notices/seen", Asks::Session),
    ("GET", "/work", Asks::Session),
    ("POST", "/purpose", Asks::Session),
    ("GET", "/cases", Asks::House(Action::List)),
    ("POST", "/cases", Asks::House(Action::Search)),
    ("GET", "/cases/new", Asks::House(Action::OpenCase)),
    ("POST", "/cases/new", Asks::House(Action::OpenCase)),
    ("POST", "/cases/views", Asks::House(Action::List)),
    ("POST", "/cases/views/{view}/remove", Asks::House(Action::List)),
    ("GET", "/cases/{case}", Asks::Case(Action::Read)),
    ("GET", "/cases/{case}/add", Asks::Case(Action::Append)),
    ("GET", "/cases/{case}/add/{kind}", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/add/{kind}", Asks::Case(Action::Append)),
    ("GET", "/cases/{case}/fact", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/fact", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/stage", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/note", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/task", Asks::Case(Action::Append)),
    ("GET", "/cases/{case}/decide/{act}", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/decide/{act}", Asks::Case(Action::Append)),
    ("GET", "/cases/{case}/section", Asks::Case(Action::Read)),
    ("GET", "/cases/{case}/refer", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/refer", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/answer", Asks::Case(Action::Append)),
    ("POST", "/cases/{case}/documents", Asks::Case(Action::Append)),
    ("GET", "/cases/{case}/documents/{document}", Asks::Case(Action::Read)),
    ("GET", "/cases/{case}/ask", Asks::Thing),
    ("POST", "/cases/{case}/ask", Asks::Thing),
    ("GET", "/cases/{case}/people", Asks::Case(Action::See)),
    ("POST", "/cases/{case}/people", Asks::Case(Action::Assign)),
    ("POST", "/cases/{case}/people/end", Asks::Case(Action::Assign)),
    ("POST", "/cases/{case}/people/invite", Asks::Case(Action::InviteSubject)),
    ("GET", "/cases/{case}/readers", Asks::Case(Action::SeeReaders)),
    ("GET", "/cases/{case}/history", Asks::Case(Action::Read)),
    ("GET", "/cases/{case}/papers", Asks::Case(Action::Read)),
    ("GET", "/cases/{case}/papers/{kind}", Asks::Case(Action::Read)),
    ("GET", "/house", Asks::House(Action::SeeDirectory)),
    ("GET", "/house/users", Asks::House(Action::SeeDirectory)),
    ("POST", "/house/users", Asks::House(Action::ManageUsers)),
    ("GET", "/house/users/new", Asks::House(Action::ManageUsers)),
    ("GET", "/house/users/{user}", Asks::House(Action::ManageUsers)),
    ("POST", "/house/users/{user}", Asks::House(Action::ManageUsers)),
    ("POST", "/house/users/{user}/reset", Asks::House(Action::ManageUsers)),
    ("GET", "/house/agencies", Asks::House(Action::SeeDirectory)),
    ("GET", "/house/agencies/new", Asks::House(Action::ManageAgencies)),
    ("GET", "/house/agencies/{agency}", Asks::House(Action::ManageAgencies)),
    ("POST", "/house/agencies/{agency}", Asks::House(Action::ManageAgencies)),
    ("GET", "/house/services", Asks::House(Action::SeeDirectory)),
    ("GET", "/house/services/new", Asks::House(Action::ManageAgencies)),
    ("GET", "/house/services/{service}", Asks::House(Action::ManageAgencies)),
    ("POST", "/house/services/{service}", Asks::House(Action::ManageAgencies)),
    ("GET", "/house/requests", Asks::House(Action::ListApprovals)),
    ("GET", "/house/requests/new", Asks::House(Action::ReleaseKey)),
    ("POST", "/house/requests/new", Asks::House(Action::ReleaseKey)),
    ("POST", "/house/requests/{request}/answer", Asks::Thing),
    ("POST", "/house/requests/{request}/take", Asks::Thing),
    ("GET", "/house/emergencies", Asks::House(Action::SeeDirectory)),
    ("POST", "/house/emergencies", Asks::House(Action::BreakGlass)),
    ("GET", "/house/emergencies/new", Asks::House(Action::BreakGlass)),
    ("POST", "/house/emergencies/{emergency}/review", Asks::Thing),
    ("GET", "/house/webhooks", Asks::House(Action::ManageWebhooks)),
    ("POST", "/house/webhooks", Asks::House(Action::ManageWebhooks)),
    ("GET", "/house/webhooks/new", Asks::House(Action::ManageWebhooks)),
    ("GET", "/house/webhooks/{webhook}", Asks::House(Action::ManageWebhooks)),
    ("POST", "/house/webhooks/{webhook}/test", Asks::House(Action::ManageWebhooks)),
    ("POST", "/house/webhooks/{webhook}/end", Asks::House(Action::ManageWebhooks)),
    ("GET", "/house/team", Asks::Thing),
    ("GET", "/house/keys", Asks::House(Action::SeeLedger)),
    ("GET", "/house/audit", Asks::House(Action::SeeLedger)),
    ("GET", "/house/audit/checkpoint.json", Asks::House(Action::SeeLedger)),
];

/// Whether a path names a thing.
pub(crate) fn names_a_thing(path: &str) -> bool {
    path.contains('{')
}

/// A path with its parameter filled in.
pub(crate) fn filled(path: &str, id: Id) -> String {
    let part = |part: &str| if part.starts_with('{') { id.to_string() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Asks for a page as a browser without script does.
pub(crate) async fn ask(browser: &Browser, method: &str, path: &str) -> Reply {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let fields = "agree=yes&justified=yes&disabled=no";
    match method {
        Method::GET => browser.get(path).await,
        method => browser.send(method, path, &kind, Body::from(fields)).await,
    }
}

/// The paths that the sources of the pages serve, by method.
pub(crate) fn served() -> BTreeSet<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeSet::new();
    let mut folders = vec![top.join("pages")];
    read(&top.join("pages.rs"), &mut found);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                read(&path, &mut found);
            }
        }
    }
    found
}

fn read(file: &Path, found: &mut BTreeSet<(String, String)>) {
    let text = std::fs::read_to_string(file).expect("a source");
    for rest in text.split(".route(\"").skip(1) {
        let (path, rest) = rest.split_once('"').expect("a path");
        let served = rest.split(".route(").next().unwrap_or_default();
        for (call, method) in [("get(", "GET"), ("post(", "POST"), ("put(", "PUT"), ("delete(", "DELETE")] {
            if served.split('\n').take(2).any(|line| line.contains(call)) {
                found.insert((method.to_owned(), path.to_owned()));
            }
        }
    }
}

//! Every address that the document describes, and what each must ask for: a new one must be entered here.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::Action;
use serde_json::{Value, json};

use crate::browser::{Browser, Reply};
use crate::cast::{body_of, entries};

/// What an address asks for before it does anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    /// Nothing.
    Nothing,
    /// That somebody is signed in.
    Session,
    /// That the policies allow this, without a case.
    House(Action),
    /// That the policies allow this on the case that the path names.
    Case(Action),
    /// That the policies allow what the body asks for on the case that the body names.
    CaseInBody,
    /// That somebody has to do with the thing that the path names.
    Thing,
}

/// Every address with its method.
pub(crate) const TABLE: &[(&str, &str, Asks)] = &[
    ("GET", "/healthz", Asks::Nothing),
    ("GET", "/readyz", Asks::Nothing),
    ("GET", "/metrics", Asks::Nothing),
    ("POST", "/v1/assess", Asks::Nothing),
    ("POST", "/v1/session", Asks::Nothing),
    ("POST", "/v1/session/link", Asks::Nothing),
    ("POST", "/v1/session/recovery", Asks::Nothing),
    ("POST", "/v1/session/passkey/begin", Asks::Nothing),
    ("POST", "/v1/session/passkey/finish", Asks::Nothing),
    ("GET", "/v1/session/oidc", Asks::Nothing),
    ("GET", "/v1/session/oidc/callback", Asks::Nothing),
    ("POST", "/v1/join/begin", Asks::Nothing),
    ("POST", "/v1/join/finish", Asks::Nothing),
    ("GET", "/v1/session", Asks::Session),
    ("DELETE", "/v1/session", Asks::Session),
    ("POST", "/v1/session/step-up", Asks::Session),
    ("POST", "/v1/session/step-up/passkey/begin", Asks::Session),
    ("POST", "/v1/session/step-up/passkey/finish", Asks::Session),
    ("POST", "/v1/session/oidc/link", Asks::Session),
    ("GET", "/v1/passkeys", Asks::Session),
    ("POST", "/v1/passkeys/begin", Asks::Session),
    ("POST", "/v1/passkeys/finish", Asks::Session),
    ("DELETE", "/v1/passkeys/{passkey}", Asks::Session),
    ("GET", "/v1/notices", Asks::Session),
    ("POST", "/v1/notices/seen", Asks::Session),
    ("GET", "/v1/emergencies", Asks::Session),
    ("GET", "/v1/cases", Asks::House(Action::List)),
    ("POST", "/v1/cases", Asks::House(Action::OpenCase)),
    ("POST", "/v1/cases/bulk", Asks::House(Action::OpenCase)),
    ("POST", "/v1/cases/search", Asks::House(Action::Search)),
    ("GET", "/v1/tasks", Asks::House(Action::List)),
    ("GET", "/v1/referrals", Asks::House(Action::List)),
    ("GET", "/v1/services", Asks::House(Action::SeeDirectory)),
    ("PUT", "/v1/services/{service}", Asks::House(Action::ManageAgencies)),
    ("GET", "/v1/requests", Asks::House(Action::ListApprovals)),
    ("GET", "/v1/agencies", Asks::House(Action::SeeDirectory)),
    ("POST", "/v1/agencies", Asks::House(Action::ManageAgencies)),
    ("GET", "/v1/users", Asks::House(Action::SeeDirectory)),
    ("POST", "/v1/users", Asks::House(Action::ManageUsers)),
    ("PATCH", "/v1/users/{user}", Asks::House(Action::ManageUsers)),
    ("POST", "/v1/users/{user}/reset", Asks::House(Action::ManageUsers)),
    ("GET", "/v1/webhooks", Asks::House(Action::ManageWebhooks)),
    ("POST", "/v1/webhooks", Asks::House(Action::ManageWebhooks)),
    ("DELETE", "/v1/webhooks/{webhook}", Asks::House(Action::ManageWebhooks)),
    ("GET", "/v1/webhooks/{webhook}/deliveries", Asks::House(Action::ManageWebhooks)),
    ("POST", "/v1/webhooks/{webhook}/test", Asks::House(Action::ManageWebhooks)),
    ("GET", "/v1/ledger/checkpoint", Asks::House(Action::SeeLedger)),
    ("GET", "/v1/cases/{case}", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/fields/{field}", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/assessment", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/candidates", Asks::Case(Action::Read)),
    ("POST", "/v1/cases/{case}/attachments", Asks::Case(Action::Append)),
    ("GET", "/v1/cases/{case}/attachments/{file}", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/tasks", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/remedies", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/non-punishment", Asks::Case(Action::Read)),
    ("GET", "/v1/cases/{case}/entries", Asks::Case(Action::Read)),
    ("POST", "/v1/cases/{case}/entries", Asks::Case(Action::Append)),
    ("GET", "/v1/cases/{case}/members", Asks::Case(Action::See)),
    ("POST", "/v1/cases/{case}/members", Asks::Case(Action::Assign)),
    ("GET", "/v1/cases/{case}/readers", Asks::Case(Action::SeeReaders)),
    ("POST", "/v1/cases/{case}/subject", Asks::Case(Action::InviteSubject)),
    ("POST", "/v1/emergencies", Asks::CaseInBody),
    ("POST", "/v1/requests", Asks::CaseInBody),
    ("POST", "/v1/emergencies/{emergency}/review", Asks::Thing),
    ("POST", "/v1/requests/{request}/answer", Asks::Thing),
    ("POST", "/v1/requests/{request}/take", Asks::Thing),
];

/// The document as JSON.
pub(crate) fn document() -> Value {
    serde_json::to_value(lindung_web::document()).expect("the document is JSON")
}

/// Method and address of every operation of the document.
pub(crate) fn operations(document: &Value) -> Vec<(String, String)> {
    let methods = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for method in methods.iter().filter(|method| item.get(**method).is_some()) {
            found.push((method.to_uppercase(), path.clone()));
        }
    }
    found
}

/// One way to use an address: the path filled in, the body that fits.
#[derive(Clone, Debug)]
pub(crate) struct Use {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) action: Option<Action>,
    body: Option<Value>,
}

/// The ways to use an address about a case, a user or another thing with this id.
pub(crate) fn uses(method: &str, path: &str, asks: Asks, id: Id) -> Vec<Use> {
    let action = match asks {
        Asks::House(action) | Asks::Case(action) => Some(action),
        Asks::Nothing | Asks::Session | Asks::CaseInBody | Asks::Thing => None,
    };
    let why = "somebody's life is in danger";
    let bodies: Vec<(Option<Action>, Option<Value>)> = match (method, path) {
        ("POST", "/v1/emergencies") => {
            vec![(Some(Action::BreakGlass), Some(json!({"case": id, "reason": why})))]
        }
        ("POST", "/v1/requests") => {
            let acts = [Action::Export, Action::ReleaseKey, Action::Erase, Action::Merge];
            let other = |action| (action == Action::Merge).then(Id::new_v4);
            let body =
                |action: Action| json!({"act": action, "case": id, "other": other(action), "reason": why});
            acts.into_iter().map(|action| (Some(action), Some(body(action)))).collect()
        }
        ("POST", "/v1/cases/{case}/entries") => {
            let note = body_of(lindung_store::access::Field::Notes);
            vec![(action, Some(json!({"entries": entries(vec![note])})))]
        }
        ("POST", "/v1/cases/{case}/members") => {
            vec![(action, Some(json!({"user": Id::new_v4(), "relation": "assigned"})))]
        }
        ("POST", "/v1/emergencies/{emergency}/review") => vec![(None, Some(json!({"justified": false})))],
        ("POST", "/v1/requests/{request}/answer") => vec![(None, Some(json!({"agree": true})))],
        ("GET" | "DELETE", _) => vec![(action, None)],
        _ => vec![(action, Some(json!({})))],
    };
    let fields: &[&str] =
        if path.contains("{field}") { &["whereabouts", "reference", "nothing"] } else { &[""] };
    let mut made = Vec::new();
    for field in fields {
        let path = fill(path, id, field);
        for (action, body) in &bodies {
            let method = Method::from_bytes(method.as_bytes()).expect("a method");
            made.push(Use { method, path: path.clone(), action: *action, body: body.clone() });
        }
    }
    made
}

/// An address with its parameters filled in.
fn fill(path: &str, id: Id, field: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        "{field}" => field.to_owned(),
        part if part.starts_with('{') => id.to_string(),
        part => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

impl Use {
    /// Sends it; without a purpose where none is given.
    pub(crate) async fn send(&self, browser: &Browser, purpose: Option<&str>) -> Reply {
        let kind = if self.path.ends_with("/bulk") { "application/x-ndjson" } else { "application/json" };
        let mut headers = vec![("if-match", "*")];
        headers.extend(purpose.map(|purpose| ("lindung-purpose", purpose)));
        headers.extend(self.body.as_ref().map(|_| ("content-type", kind)));
        let body = self.body.as_ref().map_or(Body::empty(), |body| Body::from(body.to_string()));
        browser.send(self.method.clone(), &self.path, &headers, body).await
    }
}

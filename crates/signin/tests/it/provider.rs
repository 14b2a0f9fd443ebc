//! An OpenID Connect provider on this machine, which does as each test bids.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use openidconnect::url::form_urlencoded;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) const CLIENT: &str = "lindung";
pub(crate) const CLIENT_SECRET: &str = "between the two of us";
pub(crate) const REDIRECT: &str = "https://lindung.example/oidc";
pub(crate) const CODE: &str = "4/code";

/// What the provider does next.
pub(crate) struct Plan {
    /// The claims of the ID token.
    pub(crate) claims: Value,
    /// The header of the ID token.
    pub(crate) header: Value,
    /// The key that signs, and the one that is published.
    pub(crate) signing: SigningKey,
    pub(crate) published: SigningKey,
    pub(crate) published_id: String,
    /// The PKCE challenge the browser brought.
    pub(crate) challenge: String,
    /// Members of the description that are other than usual.
    pub(crate) description: Value,
    /// Answers the description with this instead.
    pub(crate) instead: Option<(StatusCode, String)>,
    /// The signature, where it is not made with `signing`.
    pub(crate) signature: Option<Vec<u8>>,
}

pub(crate) struct Provider {
    pub(crate) issuer: String,
    plan: Arc<Mutex<Plan>>,
}

type Shared = State<(String, Arc<Mutex<Plan>>)>;

pub(crate) fn new_key() -> SigningKey {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).unwrap();
    SigningKey::from_slice(&bytes).unwrap()
}

impl Provider {
    pub(crate) async fn start() -> Provider {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let key = new_key();
        let plan = Arc::new(Mutex::new(Plan {
            claims: json!({}),
            header: json!({"alg": "ES256", "kid": "one", "typ": "JWT"}),
            signing: key.clone(),
            published: key,
            published_id: "one".to_owned(),
            challenge: String::new(),
            description: json!({}),
            instead: None,
            signature: None,
        }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/elsewhere", get(describe_plainly))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state((issuer.clone(), Arc::clone(&plan)));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Provider { issuer, plan }
    }

    pub(crate) fn plan(&self) -> MutexGuard<'_, Plan> {
        self.plan.lock().unwrap()
    }
}

async fn describe(state: Shared) -> Response {
    let instead = state.0.1.lock().unwrap().instead.clone();
    match instead {
        Some((status, text)) => (status, [(header::LOCATION, "/elsewhere")], text).into_response(),
        None => describe_plainly(state).await.into_response(),
    }
}

async fn describe_plainly(State((issuer, plan)): Shared) -> Json<Value> {
    let plan = plan.lock().unwrap();
    let mut description = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
    });
    for (key, value) in plan.description.as_object().unwrap() {
        description[key] = value.clone();
    }
    Json(description)
}

async fn keys(State((_, plan)): Shared) -> Json<Value> {
    let plan = plan.lock().unwrap();
    let point = plan.published.verifying_key().to_sec1_point(false);
    let (x, y) = point.as_bytes()[1..].split_at(32);
    let (x, y) = (BASE64URL_NOPAD.encode(x), BASE64URL_NOPAD.encode(y));
    Json(json!({"keys": [
        {"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": plan.published_id, "x": x, "y": y},
    ]}))
}

/// Gives tokens for the code only to the client it was meant for, with the verifier of its challenge.
async fn token(State((_, plan)): Shared, headers: HeaderMap, body: String) -> Response {
    let plan = plan.lock().unwrap();
    let form: HashMap<String, String> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(field("code_verifier").as_bytes()));
    let secret: String = form_urlencoded::byte_serialize(CLIENT_SECRET.as_bytes()).collect();
    let basic = format!("Basic {}", BASE64.encode(format!("{CLIENT}:{secret}").as_bytes()));
    let known = headers.get(header::AUTHORIZATION).is_some_and(|given| *given == basic)
        || field("client_id") == CLIENT && field("client_secret") == CLIENT_SECRET;
    let right = field("grant_type") == "authorization_code"
        && field("code") == CODE
        && field("redirect_uri") == REDIRECT
        && challenge == plan.challenge;
    if !known || !right {
        return (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_grant"}))).into_response();
    }
    let answer = json!({"access_token": "a.b.c", "token_type": "Bearer", "id_token": id_token(&plan)});
    Json(answer).into_response()
}

fn id_token(plan: &Plan) -> String {
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let signed = format!("{}.{}", part(&plan.header), part(&plan.claims));
    let signature = plan.signature.clone().unwrap_or_else(|| {
        let signature: Signature = plan.signing.sign(signed.as_bytes());
        signature.to_bytes().to_vec()
    });
    format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature))
}

//! Metrics for Prometheus: counts and times by route and status. No id, no name, no address.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus::{HistogramOpts, HistogramVec, IntCounterVec, IntGauge, Opts, Registry, TextEncoder};

use crate::Server;

/// The metrics of one server.
#[derive(Clone, Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    entries: IntGauge,
    checkpoints: IntGauge,
}

/// The upper ends of the buckets of time, in seconds.
const BUCKETS: [f64; 9] = [0.001, 0.005, 0.01, 0.03, 0.05, 0.15, 0.5, 2.0, 10.0];

impl Metrics {
    pub(crate) fn new() -> prometheus::Result<Self> {
        let registry = Registry::new();
        let labels = &["method", "route", "status"];
        let requests = IntCounterVec::new(Opts::new("lindung_requests_total", "Requests answered."), labels)?;
        let opts = HistogramOpts::new("lindung_request_seconds", "Time to answer.").buckets(BUCKETS.to_vec());
        let seconds = HistogramVec::new(opts, &["method", "route"])?;
        let entries = IntGauge::new("lindung_ledger_entries", "Entries in the ledger.")?;
        let checkpoints = IntGauge::new("lindung_ledger_checkpoints", "Signed checkpoints.")?;
        registry.register(Box::new(requests.clone()))?;
        registry.register(Box::new(seconds.clone()))?;
        registry.register(Box::new(entries.clone()))?;
        registry.register(Box::new(checkpoints.clone()))?;
        Ok(Self { registry, requests, seconds, entries, checkpoints })
    }
}

/// Counts a request, and logs it without anything that was in it.
pub(crate) async fn measure(State(server): State<Server>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| Arc::<str>::from(path.as_str()));
    let route = route.unwrap_or_else(|| Arc::from("none"));
    let method = request.method().clone();
    #[expect(clippy::disallowed_methods, reason = "how long an answer took is no input of any decision")]
    let start = std::time::Instant::now();
    let response = next.run(request).await;
    let took = start.elapsed();
    let status = response.status().as_u16();
    let metrics = &server.metrics;
    metrics.requests.with_label_values(&[method.as_str(), &route, &status.to_string()]).inc();
    metrics.seconds.with_label_values(&[method.as_str(), &route]).observe(took.as_secs_f64());
    tracing::info!(method = method.as_str(), route = &*route, status, micros = took.as_micros(), "answered");
    response
}

/// Prometheus metrics: counts and times by route, nothing about anybody.
#[utoipa::path(get, path = "/metrics", tag = "care", responses((status = 200, body = String, content_type = "text/plain")))]
pub(crate) async fn show(State(server): State<Server>) -> Response {
    if let Ok((entries, checkpoints)) = server.store.size().await {
        server.metrics.entries.set(entries);
        server.metrics.checkpoints.set(checkpoints);
    }
    let mut text = String::new();
    // What was registered can be written.
    let _ = TextEncoder::new().encode_utf8(&server.metrics.registry.gather(), &mut text);
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}

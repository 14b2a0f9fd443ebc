//! What the program logs at its most talkative, kept while somebody listens.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};

use tracing_subscriber::Layer;
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::layer::SubscriberExt;

static LISTENING: AtomicBool = AtomicBool::new(false);
static HEARD: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Set up once for the whole program, because the database logs on threads of its own.
static SET_UP: LazyLock<()> = LazyLock::new(|| {
    let kept = tracing_subscriber::fmt::layer().json().with_writer(|| Kept);
    let kept = kept.with_filter(dynamic_filter_fn(|_, _| LISTENING.load(Ordering::Relaxed)));
    let set = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(kept));
    set.expect("nobody else listens");
});

struct Kept;

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        HEARD.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Keeps everything that is logged from now on.
pub(crate) fn listen() {
    LazyLock::force(&SET_UP);
    LISTENING.store(true, Ordering::Relaxed);
}

/// Stops listening and gives what was logged.
pub(crate) fn heard() -> String {
    LISTENING.store(false, Ordering::Relaxed);
    String::from_utf8(std::mem::take(&mut *HEARD.lock().expect("the log"))).expect("a log is UTF-8")
}

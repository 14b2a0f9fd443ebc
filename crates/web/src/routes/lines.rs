//! A body of lines, taken and answered one by one, whatever its length.

use axum::body::Body;
use futures_util::{Stream, StreamExt};
use serde_json::Value;

/// One line is no longer than this.
const LINE: usize = 1024 * 1024;
/// So many lines are worked on at once; the answers keep their order.
const AT_ONCE: usize = 32;

/// The next line, by its number from 1, or why it cannot be taken.
pub(crate) enum Next {
    /// A line.
    Line(usize, Vec<u8>),
    /// A line that cannot be taken.
    Refused(usize, &'static str),
}

/// Answers a body line by line.
pub(crate) fn lines<F, Fut>(
    body: Body,
    answer: F,
) -> impl Stream<Item = Result<Vec<u8>, std::convert::Infallible>>
where
    F: Fn(Next) -> Fut,
    Fut: Future<Output = Value>,
{
    let state = (body.into_data_stream(), Cutter::default());
    let cut = futures_util::stream::unfold(state, |(mut pieces, mut cutter)| async move {
        loop {
            if let Some(next) = cutter.next() {
                return Some((next, (pieces, cutter)));
            }
            if cutter.ended {
                return None;
            }
            match pieces.next().await {
                Some(Ok(piece)) => cutter.rest.extend_from_slice(&piece),
                Some(Err(_)) => {
                    cutter = Cutter { ended: true, number: cutter.number, ..Cutter::default() };
                    let next = Next::Refused(cutter.number + 1, "the body was cut off or is too long");
                    return Some((next, (pieces, cutter)));
                }
                None => {
                    cutter.ended = true;
                    cutter.rest.push(b'\n');
                }
            }
        }
    });
    cut.map(answer).buffered(AT_ONCE).map(|value| {
        let mut out = serde_json::to_vec(&value).unwrap_or_default();
        out.push(b'\n');
        Ok(out)
    })
}

/// A body as it is cut into lines.
#[derive(Default)]
struct Cutter {
    rest: Vec<u8>,
    looked: usize,
    number: usize,
    ended: bool,
    skipping: bool,
}

impl Cutter {
    /// The next line that is whole and not empty; one that is too long is refused and skipped.
    fn next(&mut self) -> Option<Next> {
        loop {
            let Some(end) = self.rest[self.looked..].iter().position(|byte| *byte == b'\n') else {
                self.looked = self.rest.len();
                if self.rest.len() <= LINE {
                    return None;
                }
                self.rest.clear();
                self.looked = 0;
                if std::mem::replace(&mut self.skipping, true) {
                    return None;
                }
                self.number += 1;
                return Some(Next::Refused(self.number, "the line is longer than 1 MiB"));
            };
            let line: Vec<u8> = self.rest.drain(..=self.looked + end).collect();
            self.looked = 0;
            if std::mem::take(&mut self.skipping) {
                continue;
            }
            self.number += 1;
            if line.len() > LINE {
                return Some(Next::Refused(self.number, "the line is longer than 1 MiB"));
            }
            if !line.trim_ascii().is_empty() {
                return Some(Next::Line(self.number, line));
            }
        }
    }
}

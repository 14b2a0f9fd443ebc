//! How long the engine takes, one thread: a whole assessment, a summary, decisions alone, reading a case.

use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use lindung_engine::case::Case;
use lindung_engine::decide::ActFacts;
use lindung_engine::{Corpus, Day, Node, Rulebook, assess, decide, summarise};

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| match lindung::corpus::embedded() {
    Ok(corpus) => corpus,
    Err(_) => std::process::exit(2),
});

/// A case of three acts, as a file would hold it.
static TEXT: &str = include_str!("three-acts.json");

fn main() {
    divan::main();
}

fn case() -> Case {
    let node = Node::from_json_fast(TEXT).ok();
    node.and_then(|node| Case::read(&node, &CORPUS.offences).ok()).unwrap_or_else(|| std::process::exit(2))
}

fn book(case: &Case) -> Rulebook<'static> {
    CORPUS.rulebook(case.jurisdiction, Day::constant(2026, 1, 15)).unwrap_or_else(|_| std::process::exit(2))
}

/// One case of three acts with `because`, `ask` and `would_change`; to beat: 100 µs.
#[divan::bench]
fn full_assessment(bencher: Bencher<'_, '_>) {
    let case = case();
    let book = book(&case);
    bencher.bench_local(|| assess(black_box(&case), black_box(&book)));
}

/// The same, written as JSON.
#[divan::bench]
fn full_assessment_as_json(bencher: Bencher<'_, '_>) {
    let case = case();
    let book = book(&case);
    bencher.bench_local(|| serde_json::to_vec(&assess(black_box(&case), black_box(&book))));
}

/// Every decision with its grounds and the answers to their questions, no text; to beat: 300 ns an act.
#[divan::bench]
fn decisions_with_grounds(bencher: Bencher<'_, '_>) {
    let case = case();
    let book = book(&case);
    let facts: Vec<ActFacts> = case.acts.iter().map(|act| ActFacts::new(&case, act, &book)).collect();
    let mut kept = Vec::with_capacity(64);
    bencher.counter(ItemsCount::new(facts.len())).bench_local(|| {
        for facts in black_box(&facts) {
            kept.clear();
            black_box(decide(facts, &book, |ground| kept.push(ground)));
            black_box(&kept);
        }
    });
}

/// The summary that batches write.
#[divan::bench]
fn summary(bencher: Bencher<'_, '_>) {
    let case = case();
    let book = book(&case);
    bencher
        .counter(ItemsCount::new(case.acts.len()))
        .bench_local(|| summarise(black_box(&case), black_box(&book)));
}

/// From the text of a line to a case.
#[divan::bench]
fn read_case(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        let node = Node::from_json_fast(black_box(TEXT)).ok();
        node.and_then(|node| Case::read(&node, &CORPUS.offences).ok())
    });
}

/// From the files built in to the law.
#[divan::bench]
fn read_corpus(bencher: Bencher<'_, '_>) {
    bencher.bench_local(lindung::corpus::embedded);
}

/// From the law to the rulebook of one state on one day.
#[divan::bench]
fn make_rulebook(bencher: Bencher<'_, '_>) {
    let case = case();
    bencher.bench_local(|| CORPUS.rulebook(black_box(case.jurisdiction), Day::constant(2026, 1, 15)).is_ok());
}

# Every target sets up what it needs. RELEASE is where the fast binary lands.
RELEASE := target/release/lindung
EXAMPLE := conformance/good/th/jane.toml

.PHONY: run test lint prove bench bench-peers fuzz install clean

## Build the program and assess a shipped case.
run:
	cargo run --locked --quiet --package lindung -- assess $(EXAMPLE) --format text

## Lints, house rules and every test.
test: lint
	cargo test --locked --workspace

lint:
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- --deny warnings
	@if command -v cargo-deny >/dev/null; then cargo deny --locked check bans licenses sources; \
	else echo "cargo-deny is not installed: licences and sources of dependencies are not checked"; fi

## Judge the whole reduced fact space and compare with the plain statement of the contract.
prove:
	cargo run --locked --release --quiet --package xtask -- prove

## Figures of docs/benchmarks.md: the engine, then half a million cases.
bench:
	cargo bench --locked --package lindung-benches --bench engine
	cargo run --locked --release --quiet --package xtask -- batch

## The same small rule in other engines, measured beside ours.
bench-peers:
	cargo build --locked --release --package lindung
	python3 benches/peers/run.py

## Each fuzz target for ten minutes.
fuzz:
	fuzz/run

install:
	cargo install --locked --path crates/lindung

clean:
	cargo clean

# Every target sets up what it needs. RELEASE is where the fast binary lands.
RELEASE := target/release/lindung
EXAMPLE := conformance/good/th/jane.toml

# The demonstration's data; its keys stand beside it, never in it.
DEMO := target/demo

.PHONY: run assess test lint prove screenshots bench bench-load bench-peers endure fuzz install clean

## Serve the demonstration: 300 invented people, one sign-in link for each role.
run:
	LINDUNG_KEYS_DIR=$(DEMO).keys cargo run --locked --quiet --package lindung -- serve --demo --data $(DEMO) --format text

## Assess a shipped case, without a server.
assess:
	cargo run --locked --quiet --package lindung -- assess $(EXAMPLE) --format text

## Lints, house rules and every test, those of the store on both databases; the pages in a real browser; the walk
## through docs/api.md on both databases.
test: lint
	scripts/postgres run cargo test --locked --workspace
	scripts/browser
	scripts/needs curl jq
	scripts/walk
	scripts/postgres run sh -c 'scripts/walk --database "$$LINDUNG_TEST_POSTGRES"'

## The pictures of docs/images, taken anew from the demonstration.
screenshots:
	cargo build --locked --package lindung
	scripts/browser screenshots

## What takes longer: kills, full disks, two servers, hostile requests. Figures: docs/reliability.md.
endure:
	cargo build --locked --release --package lindung
	scripts/endure/all

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

## The server under load, from outside: needs wrk and PostgreSQL. Figures: docs/benchmarks.md.
bench-load:
	cargo build --locked --release --package lindung
	python3 scripts/load/run.py
	python3 scripts/load/pages.py --database sqlite

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

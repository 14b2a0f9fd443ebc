//! Benchmarks only; see `engine.rs` beside this folder.

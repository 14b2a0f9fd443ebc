//! The `lindung` binary: hands the arguments over and sets the exit status.

use std::process::ExitCode;

/// A page and a case are many small texts: the allocator of the system took a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    lindung::run()
}

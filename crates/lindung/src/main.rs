//! The `lindung` binary: hands the arguments over and sets the exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    lindung::run()
}

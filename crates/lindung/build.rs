//! Rebuilds when the embedded law or languages change.

fn main() {
    println!("cargo::rerun-if-changed=../../data");
}

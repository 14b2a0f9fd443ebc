//! Judges the whole reduced fact space and compares every answer with a second, plainer statement of the contract.
//!
//! The reduction, and why it loses nothing:
//! - A. Status reads the three elements only as met, open or contradicted, the findings only as which of the two
//!   sides counts, and ages only as "child", "presumed" or "not": all combinations of these are judged.
//! - B. Causation and compulsion read the nine facts of the nexus and whether some means is met: all 3^9 answers
//!   are judged, for adults and for children. Facts of like effect are not merged here.
//! - C. Grounds read no fact but these answers, the offence, its stated class, the person's sex, nationality and
//!   proven age, and the purpose. Of the answers one representative of each kind found in A and B stands for all
//!   of its kind; offences that every limb of a state's rules treats alike stand for each other.

mod grounds;
mod nexus;
mod spec;
mod status;

use lindung_engine::Corpus;

/// A part of the proof.
type Part = fn(&Corpus) -> Judged;

/// Runs the three parts; prints how many cases each judged.
pub(crate) fn run() -> bool {
    let Ok(corpus) = lindung::corpus::embedded() else {
        eprintln!("prove: the law cannot be read");
        return false;
    };
    println!("corpus {} ({})", corpus.version, corpus.hash);
    let parts: [(&str, Part); 3] =
        [("A status", status::prove), ("B link", nexus::prove), ("C grounds", grounds::prove)];
    let (mut count, mut wrong) = (0, 0);
    for (name, prove) in parts {
        let judged = prove(&corpus);
        println!("{name}: {} cases judged, {} differ", judged.count, judged.wrong.len());
        for difference in judged.wrong.iter().take(10) {
            eprintln!("  {difference}");
        }
        count += judged.count;
        wrong += judged.wrong.len();
    }
    println!("{count} cases judged, {wrong} differ");
    wrong == 0
}

/// How many cases were judged, and where the engine and the second statement differ.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    pub(crate) count: u64,
    pub(crate) wrong: Vec<String>,
}

impl Judged {
    /// Counts a case; keeps a difference.
    pub(crate) fn judge(&mut self, holds: bool, difference: impl FnOnce() -> String) {
        self.count += 1;
        if !holds && self.wrong.len() < 1000 {
            self.wrong.push(difference());
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.count += other.count;
        self.wrong.extend(other.wrong);
    }
}

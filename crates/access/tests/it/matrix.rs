//! The policies allow what the matrix lists, and nothing else.

use crate::support::{ANSWERS, MATRIX, questions};

#[test]
fn the_policies_allow_exactly_what_the_matrix_lists() {
    let mut allowed = 0_usize;
    let mut wrongly_allowed = Vec::new();
    let mut wrongly_denied = Vec::new();
    for (question, verdict) in &*ANSWERS {
        let listed = MATRIX.iter().any(|row| row.allows(question));
        allowed += usize::from(verdict.allowed);
        match (verdict.allowed, listed) {
            (true, false) => wrongly_allowed.push((question, &verdict.because)),
            (false, true) => wrongly_denied.push((question, &verdict.because)),
            (true, true) | (false, false) => {}
        }
    }
    println!(
        "access matrix: {} questions, {allowed} allowed, {} denied, {} wrongly allowed, {} wrongly denied",
        ANSWERS.len(),
        ANSWERS.len() - allowed,
        wrongly_allowed.len(),
        wrongly_denied.len()
    );
    assert!(
        wrongly_allowed.is_empty(),
        "wrongly allowed: {:#?}",
        &wrongly_allowed[..wrongly_allowed.len().min(5)]
    );
    assert!(
        wrongly_denied.is_empty(),
        "wrongly denied: {:#?}",
        &wrongly_denied[..wrongly_denied.len().min(5)]
    );
}

#[test]
fn every_line_of_the_matrix_is_needed() {
    for (at, row) in MATRIX.iter().enumerate() {
        let others = || MATRIX.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, row)| row);
        let needed = row.standings.iter().any(|standing| {
            row.purposes.iter().any(|purpose| {
                let questions = questions(row.role, *purpose, *standing);
                questions
                    .iter()
                    .any(|question| row.allows(question) && !others().any(|row| row.allows(question)))
            })
        });
        assert!(needed, "other lines say the same: {row:?}");
    }
}

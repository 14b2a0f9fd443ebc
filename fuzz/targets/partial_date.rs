//! Dates of which only a part is known: taken exactly where the calendar has them.
//!
//! Two texts stand one after the other, with a line end between.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::PartialDate;

/// The first and the last day that a text means, by a calendar written without the engine's.
fn expected(text: &str) -> Option<[(u32, u32, u32); 2]> {
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let mut parts = text.split('-');
    let year: u32 = number(parts.next()?, 4)?;
    let month: Option<u32> = parts.next().map(|part| number(part, 2).unwrap_or(99));
    let day: Option<u32> = parts.next().map(|part| number(part, 2).unwrap_or(99));
    if parts.next().is_some() {
        return None;
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = |month: u32| match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    };
    match (month, day) {
        (None, None) => Some([(year, 1, 1), (year, 12, 31)]),
        (Some(month), None) => Some([(year, month, 1), (year, month, last(month)?)]),
        (Some(month), Some(day)) if (1..=last(month)?).contains(&day) => Some([(year, month, day); 2]),
        _ => None,
    }
}

fuzz_target!(|text: &str| {
    let (a, b) = text.split_once('\n').unwrap_or((text, text));
    let read = [a, b].map(|text| {
        let date = PartialDate::parse(text);
        let found = date.map(|date| {
            [date.first, date.last].map(|day| {
                (
                    day.year().unsigned_abs().into(),
                    day.month().unsigned_abs().into(),
                    day.day().unsigned_abs().into(),
                )
            })
        });
        assert_eq!(found, expected(text), "{text:?}");
        date
    });
    let [Some(a), Some(b)] = read else { return };
    assert!(a.first <= a.last, "ends before it starts");
    assert!(!a.is_before(a), "before itself");
    assert!(!(a.is_before(b) && b.is_before(a)), "each before the other");
    assert_eq!(a.is_before(b), a.last < b.first);
});

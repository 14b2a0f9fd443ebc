//! Bodies of entries: each is read or refused with a place, and what is read lasts: written, read, folded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_store::Id;
use lindung_store::record::{Body, Folded, Record, View};
use serde_json::{Value, json};

fn folded(at: usize, body: Value) -> Folded {
    let seq = i64::try_from(at).expect("few entries") + 1;
    let id = Id::from_u128(at as u128 + 1);
    Folded { entry: id, seq, at: seq, by: id, role: "frontline_officer".to_owned(), body }
}

fuzz_target!(|text: &str| {
    let mut bodies = vec![json!({"kind": "case", "case": {
        "schema": "lindung.case/1", "reference": "F-1", "jurisdiction": "TH",
        "unlawful_acts": [{"id": "a1", "offence": "irregular_stay"}],
    }})];
    for line in text.lines() {
        let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
        let body = match Body::read(value.clone()) {
            Ok(body) => body,
            Err(problems) => {
                assert!(!problems.is_empty(), "refused for no reason");
                assert!(problems.iter().all(|one| !one.problem.is_empty()), "refused without a word");
                continue;
            }
        };
        let withdrawn = body.kind() == "correction" && value.get("body") == Some(&Value::Null);
        let nothing = body.kind() == "facts"
            && value.get("set").and_then(Value::as_object).is_some_and(|set| set.is_empty());
        let corrects_nothing = value
            .get("body")
            .is_some_and(|inner| Body::read(inner.clone()).is_ok_and(|inner| inner.fields().is_empty()));
        assert!(
            !body.fields().is_empty() || withdrawn || nothing || corrects_nothing,
            "of no field: nobody decides who may write it"
        );
        let written = body.value().to_string();
        let again: Value = serde_json::from_str(&written).expect("what is written is read");
        assert_eq!(&again, body.value(), "read again it is another body");
        assert_eq!(Body::read(again).as_ref(), Ok(&body), "what was taken once is refused the second time");
        bodies.push(value);
    }
    let entries: Vec<Folded> = bodies.into_iter().enumerate().map(|(at, body)| folded(at, body)).collect();
    if let Ok(record) = Record::of(entries.clone()) {
        let (_, _, _) = (record.names(), record.merged_into(), record.jurisdiction());
        let kept = serde_json::to_string(&record).expect("a record is JSON");
        let again: Record = serde_json::from_str(&kept).expect("a record that was kept is read");
        assert_eq!(again, record, "a snapshot is not the fold");
        // A record that grows entry by entry is the one folded at once, where nothing is corrected.
        if !record.lists.contains_key("correction") {
            let mut grown = Record::default();
            entries.into_iter().for_each(|entry| grown.fold(entry).expect("it was folded before"));
            assert_eq!(grown, record, "folded one by one it is another record");
        }
    }
});

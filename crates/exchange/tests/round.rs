//! HTCDS to Lindung and back loses nothing in its fields, whatever the cells hold.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by stopping")]

use std::collections::BTreeMap;

use lindung_exchange::fields::ALL;
use lindung_exchange::htcds::{self, Plan};
use lindung_exchange::table::{self, Table};
use proptest::prelude::*;

const PLAN: Plan<'_> = Plan { jurisdiction: "TH", agency: Some("Shelter North") };

type Texts = BTreeMap<String, String>;

/// Words that a field knows, dates and numbers where it asks for them, and anything at all elsewhere.
fn cell(name: &str, to: &str) -> BoxedStrategy<String> {
    let field = lindung_exchange::fields::by_name(name).expect("a field of the standard");
    let words: Vec<String> = field.words.iter().map(|(word, _)| word.clone()).collect();
    match to {
        "identity.born" | "episode.from" => "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-[012][1-8]".boxed(),
        "episode.age_at_start" => "[1-9][0-9]?".boxed(),
        "person.nationalities" => {
            prop::sample::select(vec!["KH", "KHM", "th;LAO", "VN | MM "]).prop_map(str::to_owned).boxed()
        }
        _ if words.is_empty() => anything(),
        _ => prop_oneof![
            prop::collection::vec(prop::sample::select(words), 1..4).prop_map(|words| words.join(";")),
            anything(),
        ]
        .boxed(),
    }
}

fn anything() -> BoxedStrategy<String> {
    let text = prop_oneof![
        "[=+@'\\-]{0,3}[a-z0-9;,\"' |\\\\]{0,12}",
        "\\PC{0,16}",
        "[a-z\\r\\n\\t:_x0D]{1,20}",
        "_x000[DA]_[a-z&<>]{0,4}"
    ];
    text.prop_filter("a cell of space is an empty one", |text| {
        !text.trim().is_empty() && !text.contains(['\u{fffe}', '\u{ffff}'])
    })
    .boxed()
}

prop_compose! {
    fn row()(texts in ALL.iter().map(|field| {
        prop::option::weighted(0.4, cell(&field.name, &field.to)).prop_map(|text| (field.name.clone(), text))
    }).collect::<Vec<_>>()) -> Texts {
        texts.into_iter().filter_map(|(name, text)| Some((name, text?))).collect()
    }
}

fn written(rows: &[Texts], wide: bool) -> Vec<u8> {
    let mut header: Vec<String> = ALL.iter().map(|field| field.name.clone()).collect();
    header.push("lindung_reference".to_owned());
    let texts = |(at, row): (usize, &Texts)| {
        let mut texts: Vec<String> =
            ALL.iter().map(|field| row.get(&field.name).cloned().unwrap_or_default()).collect();
        texts.push(format!("R-{at}"));
        texts
    };
    let rows: Vec<Vec<String>> = rows.iter().enumerate().map(texts).collect();
    if wide { table::write_xlsx(&header, &rows) } else { table::write_csv(&header, &rows) }.unwrap()
}

fn fields(table: &Table) -> Vec<Texts> {
    let of = |row: &table::Row| {
        let cells = row.cells.clone().expect("the row is sound");
        let named = cells.into_iter().map(|(at, text)| (table.header[at].clone(), text));
        named.filter(|(name, _)| !name.starts_with("lindung_")).collect()
    };
    table.rows.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn nothing_in_the_fields_is_lost(rows in prop::collection::vec(row(), 1..4), wide: bool, wide_again: bool) {
        let first = table::read(&written(&rows, wide), None).unwrap();
        let taken: Vec<_> = htcds::import(&first, PLAN).unwrap().into_iter().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(taken.len(), rows.len());
        let exported = htcds::export(taken.iter().map(|taken| (taken.row, &taken.opening)), wide_again);
        prop_assert!(exported.rejected.is_empty());
        let write = if wide_again { table::write_xlsx } else { table::write_csv };
        let second = table::read(&write(&exported.header, &exported.rows).unwrap(), None).unwrap();
        prop_assert_eq!(fields(&second), rows);
        let again: Vec<_> = htcds::import(&second, PLAN).unwrap().into_iter().collect::<Result<_, _>>().unwrap();
        let openings = |all: &[htcds::Taken]| all.iter().map(|taken| taken.opening.clone()).collect::<Vec<_>>();
        prop_assert_eq!(openings(&again), openings(&taken));
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[a-z,\"\r\n;=']{0,200}") {
        let _ = table::read(&bytes, None);
        let with_header = format!("lindung_reference,prs_FirstName\n{text}");
        if let Ok(table) = table::read(with_header.as_bytes(), None) {
            let _ = htcds::import(&table, PLAN);
        }
    }
}

#[test]
fn what_identifies_a_person_is_never_among_the_answers() {
    let cell = |field: &lindung_exchange::fields::Field| match field.to.as_str() {
        "identity.born" | "episode.from" => "1999-01-02".to_owned(),
        "episode.age_at_start" => "17".to_owned(),
        "person.nationalities" => "KH".to_owned(),
        _ => format!("canary {}", field.name),
    };
    let row: Texts = ALL.iter().map(|field| (field.name.clone(), cell(field))).collect();
    let table = table::read(&written(&[row], false), None).unwrap();
    let taken = htcds::import(&table, PLAN).unwrap().remove(0).unwrap();
    for entry in taken
        .opening
        .entries
        .iter()
        .filter(|entry| ["answers", "case"].contains(&entry.body["kind"].as_str().unwrap()))
    {
        let text = entry.body.to_string();
        for name in [
            "FirstName",
            "MiddleName",
            "SecondName",
            "IdentityNumber",
            "Email",
            "MobilePhone",
            "HomePhone",
            "MailingStreet",
        ] {
            assert!(!text.contains(&format!("canary prs_{name}")), "{name} in {text}");
        }
    }
}

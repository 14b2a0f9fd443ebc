//! `import` and `export` as a user meets them: what is taken, what is told, what is written.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{lindung, repository, stderr, stdout};

const TABLE: &str = "\
lindung_agency,lindung_id,prs_FirstName,prs_SecondName,prs_Citizenship,vic_MethodsOfControl,vic_TypeOfExploitation,con_Consent,lindung_act1_offence,lindung_act1_nexus_ordered
North,17,Dara,Sok,KHM,DebtBondage;FalsePromises;ExcessiveWorkingHours,ForcedLabour,TRUE,scamming,yes
North,18,=HYPERLINK(\"x\"),Chan,KH,,,,irregular_stay,
";

fn exit(output: &Output) -> i32 {
    output.status.code().expect("the binary ended by itself")
}

fn at(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

fn import(folder: &TempDir, table: &[u8], more: &[&str]) -> (Output, String) {
    let (file, out) = (at(folder, "table"), at(folder, "lines.jsonl"));
    fs::write(&file, table).expect("the folder is there");
    let args = [&["--format", "json", "import", "htcds", &file, "--jurisdiction", "TH", "--out", &out], more]
        .concat();
    (lindung(&args), out)
}

fn report(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).expect("one JSON document and nothing else")
}

fn read(path: impl AsRef<Path>) -> Vec<Value> {
    let text = fs::read_to_string(path).expect("the file was written");
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[test]
fn a_row_becomes_a_line_of_the_bulk_import() {
    let folder = TempDir::new().expect("a folder");
    let (output, out) = import(&folder, TABLE.as_bytes(), &[]);
    assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""));
    assert_eq!(report(&output), serde_json::json!({"rows": 2, "taken": 2, "rejected": []}));
    let lines = read(&out);
    let body = |line: usize, kind: &str| {
        let entries = lines[line]["entries"].as_array().expect("entries");
        entries
            .iter()
            .map(|entry| &entry["body"])
            .find(|body| body["kind"] == kind)
            .cloned()
            .unwrap_or_default()
    };
    let case = &body(0, "case")["case"];
    assert_eq!(case["person"]["nationalities"], serde_json::json!(["KH"]));
    assert_eq!(case["episodes"][0]["means"], serde_json::json!({"coercion": "yes", "deception": "yes"}));
    assert_eq!(case["unlawful_acts"][0]["nexus"]["ordered"], "yes");
    assert_eq!(body(0, "identity")["name"], "Dara Sok");
    assert_eq!(body(0, "answers")["answers"]["con_Consent"], "TRUE");
    // An empty cell says nothing: no fact of the second row's trafficking is answered.
    assert_eq!(body(1, "case")["case"]["episodes"], Value::Null);
}

#[test]
fn twice_the_same_file_gives_the_same_bytes() {
    let folder = TempDir::new().expect("a folder");
    let (_, out) = import(&folder, TABLE.as_bytes(), &[]);
    let first = fs::read(&out).expect("written");
    let (_, out) = import(&folder, TABLE.as_bytes(), &[]);
    assert_eq!(fs::read(out).expect("written"), first);
}

#[test]
fn there_and_back_the_fields_and_the_cases_are_the_same() {
    let folder = TempDir::new().expect("a folder");
    let (_, out) = import(&folder, TABLE.as_bytes(), &[]);
    for kind in ["csv", "xlsx"] {
        let (table, again) = (at(&folder, &format!("back.{kind}")), at(&folder, "again.jsonl"));
        assert_eq!(exit(&lindung(&["export", "htcds", &out, "--out", &table])), 0);
        assert_eq!(exit(&lindung(&["import", "htcds", &table, "--jurisdiction", "TH", "--out", &again])), 0);
        assert_eq!(read(&again), read(&out), "{kind}");
        if kind == "csv" {
            let text = fs::read_to_string(&table).expect("written");
            assert!(text.contains("\"'=HYPERLINK"), "a spreadsheet would execute it: {text}");
            assert!(text.contains("DebtBondage;FalsePromises;ExcessiveWorkingHours"), "{text}");
        }
    }
}

#[test]
fn every_conformance_case_comes_back_through_a_table() {
    let folder = TempDir::new().expect("a folder");
    let mut lines = String::new();
    for path in crate::support::files(&repository("conformance/good")) {
        let name = path.display().to_string();
        if path.extension().is_some_and(|kind| kind == "toml") && !name.ends_with(".expect.toml") {
            let text = fs::read_to_string(&path).expect("a case file");
            let case: toml::Value = toml::from_str(&text).expect("TOML");
            lines += &format!("{}\n", serde_json::to_string(&case).expect("JSON"));
        }
    }
    let (cases, out, table, again) = (
        at(&folder, "cases.jsonl"),
        at(&folder, "out.jsonl"),
        at(&folder, "t.csv"),
        at(&folder, "again.jsonl"),
    );
    fs::write(&cases, lines).expect("written");
    let output = lindung(&["--format", "json", "import", "cases", &cases, "--out", &out]);
    let told = report(&output);
    assert!(told["taken"].as_u64() > Some(10), "{told}");
    assert_eq!(exit(&lindung(&["export", "htcds", &out, "--out", &table])), 0);
    let back =
        lindung(&["--format", "json", "import", "htcds", &table, "--jurisdiction", "XX", "--out", &again]);
    assert_eq!(exit(&back), 0, "{}", stdout(&back));
    for (before, after) in read(&out).iter().zip(read(&again)) {
        assert_eq!(
            (&before["id"], &before["entries"][0]["body"]),
            (&after["id"], &after["entries"][0]["body"])
        );
    }
}

#[test]
fn bad_rows_are_told_and_the_others_kept() {
    let folder = TempDir::new().expect("a folder");
    let table = format!(
        "{TABLE}North,19,A,B,Atlantis,,,,,\nNorth,17,A,B,,,,,,\n,,A,B,,,,,,\nNorth,20,A,B,,,,,flying,\nNorth,21,A,B\nNorth,22,A,B,,,,,scamming,no idea\nNorth,23,Ana,B,,,,,,\n"
    );
    let (output, out) = import(&folder, table.as_bytes(), &[]);
    assert_eq!((exit(&output), stderr(&output).as_str()), (3, ""));
    let told = report(&output);
    let places: Vec<_> = told["rejected"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|bad| (bad["row"].as_u64().unwrap_or(0), bad["column"].as_str().unwrap_or("?")))
        .collect();
    let wanted = [
        (4, "prs_Citizenship"),
        (5, "lindung_id"),
        (6, "lindung_id"),
        (7, "lindung_unlawful_acts"),
        (8, ""),
        (9, "lindung_act1_nexus_ordered"),
    ];
    assert_eq!(places, wanted, "{told}");
    assert_eq!((read(&out).len(), told["taken"].as_u64()), (3, Some(3)));
    let rejected = read(at(&folder, "lines.rejected.jsonl"));
    assert_eq!(rejected.len(), 6);
    assert!(rejected[0]["reason"].as_str().is_some_and(|reason| reason.contains("ISO 3166-1")));
    // The next run without a fault leaves no list behind that would belie it.
    import(&folder, TABLE.as_bytes(), &[]);
    assert!(!folder.path().join("lines.rejected.jsonl").exists());
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = TempDir::new().expect("a folder");
    let (output, out) = import(&folder, TABLE.as_bytes(), &["--dry-run"]);
    assert_eq!((exit(&output), report(&output)["taken"].as_u64()), (0, Some(2)));
    assert!(!Path::new(&out).exists());
}

#[test]
fn a_header_that_cannot_stand_is_refused_whole() {
    let folder = TempDir::new().expect("a folder");
    for (table, told) in [
        ("prs_FirstName\nDara\n", "lindung_reference are both missing"),
        ("lindung_id,prs_FirstName,PRS_firstname\n1,a,b\n", "stands twice"),
        ("lindung_id,prs_FristName\n1,a\n", "did you mean prs_FirstName?"),
        ("", "the file is empty"),
    ] {
        let (output, out) = import(&folder, table.as_bytes(), &[]);
        assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""), "{table}");
        assert!(stderr(&output).contains(told), "{told}: {}", stderr(&output));
        assert!(!Path::new(&out).exists());
    }
}

#[test]
fn a_wrong_encoding_is_told_by_row_and_utf16_is_read() {
    let folder = TempDir::new().expect("a folder");
    let mut table = b"lindung_agency,lindung_id,prs_FirstName\nNorth,1,Jos\xe9\n".to_vec();
    table.extend_from_slice(b"North,2,Ana\n");
    let (output, out) = import(&folder, &table, &[]);
    assert_eq!(exit(&output), 3);
    assert_eq!(report(&output)["rejected"][0]["column"], "prs_FirstName");
    assert_eq!(read(&out).len(), 1);
    let wide: Vec<u8> = format!("\u{feff}{TABLE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(exit(&import(&folder, &wide, &[]).0), 0);
}

#[test]
fn a_bomb_is_refused_before_it_is_opened() {
    let folder = TempDir::new().expect("a folder");
    // One stored part whose place in the directory says 4 GiB: what a bomb says of itself.
    let mut zip = vec![];
    let name = b"xl/workbook.xml";
    let mut head = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    head.extend_from_slice(&2u32.to_le_bytes());
    head.extend_from_slice(&0xf000_0000_u32.to_le_bytes());
    head.extend_from_slice(&15u16.to_le_bytes());
    head.extend_from_slice(&[0, 0]);
    zip.extend_from_slice(b"PK\x03\x04");
    zip.extend_from_slice(&head);
    zip.extend_from_slice(name);
    zip.extend_from_slice(&[3, 0]);
    let directory = u32::try_from(zip.len()).expect("small");
    zip.extend_from_slice(b"PK\x01\x02\x14\x00");
    zip.extend_from_slice(&head);
    zip.extend_from_slice(&[0; 14]);
    zip.extend_from_slice(name);
    let size = u32::try_from(zip.len()).expect("small") - directory;
    zip.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    zip.extend_from_slice(&size.to_le_bytes());
    zip.extend_from_slice(&directory.to_le_bytes());
    zip.extend_from_slice(&[0, 0]);
    let (output, out) = import(&folder, &zip, &[]);
    assert_eq!(exit(&output), 2);
    assert!(stderr(&output).contains("256 MiB"), "{}", stderr(&output));
    assert!(!Path::new(&out).exists());
}

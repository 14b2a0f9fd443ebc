//! `lindung assess --batch`: many cases, one a line.

use std::fs;
use std::process::{Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::{DAY, Folder, JANE, command, exit, jane_line, json, refused};
use crate::support::{lindung, stderr, stdout};

/// The longest line, in bytes.
const LONGEST: usize = 1024 * 1024;

/// Assesses `in.jsonl` of a folder into `out.jsonl`.
fn batch(folder: &Folder, more: &[&str]) -> Output {
    let (input, out) = (folder.name("in.jsonl"), folder.name("out.jsonl"));
    lindung(&[&["assess", "--batch", &input, "--out", &out, "--as-of", DAY], more].concat())
}

/// The lines of a file, each as JSON.
fn lines(folder: &Folder, name: &str) -> Vec<Value> {
    folder.read(name).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn references(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["reference"].as_str().expect("a reference")).collect()
}

/// The numbers of the rejected lines; each row has a number and a reason and nothing else.
fn rejected(folder: &Folder) -> Vec<(u64, String)> {
    let rows = lines(folder, "out.rejected.jsonl");
    let row = |row: &Value| {
        assert_eq!(row.as_object().map(serde_json::Map::len), Some(2), "{row}");
        (row["line"].as_u64().expect("a number"), row["reason"].as_str().expect("a reason").to_owned())
    };
    rows.iter().map(row).collect()
}

/// Case lines named by their number.
fn numbered(count: usize) -> String {
    let case = jane_line("NUMBER");
    (0..count).map(|number| case.replace("NUMBER", &format!("N{number}")) + "\n").collect()
}

#[test]
fn each_line_gives_the_assessment_of_its_case_in_order() {
    let folder = Folder::new();
    let cases = ["C", "A", "B"].map(jane_line);
    folder.write("in.jsonl", cases.join("\n") + "\n");
    let output = batch(&folder, &[]);
    assert_eq!((exit(&output), stdout(&output).as_str()), (0, ""), "{}", stderr(&output));
    let written = lines(&folder, "out.jsonl");
    assert_eq!(references(&written), ["C", "A", "B"]);
    for (case, line) in cases.iter().zip(&written) {
        let one = folder.write("one.json", case);
        assert_eq!(*line, json(&["assess", &one, "--as-of", DAY]));
    }
    assert_eq!(folder.names(), ["in.jsonl", "one.json", "out.jsonl"]);
}

#[test]
fn a_summary_has_the_decisions_and_nothing_else() {
    let folder = Folder::new();
    folder.write("in.jsonl", jane_line("J") + "\n");
    assert_eq!(exit(&batch(&folder, &["--summary"])), 0);
    let written = lines(&folder, "out.jsonl");
    let full = json(&["assess", JANE, "--as-of", DAY]);
    let act = &full["acts"][0];
    let expected = json!({
        "reference": "J",
        "child": "no",
        "episodes": [{ "id": "e1", "status": "identified" }],
        "acts": [{
            "act": "a1", "principle": act["principle"], "protection": act["protection"], "gap": act["gap"],
            "grounds": super::met(&full),
        }],
    });
    assert_eq!(written, [expected]);
    assert_eq!(written[0]["acts"][0]["protection"], "regional");
}

#[test]
fn state_and_day_hold_for_every_line() {
    let folder = Folder::new();
    folder.write("in.jsonl", numbered(3));
    let (input, out) = (folder.name("in.jsonl"), folder.name("out.jsonl"));
    let on = |day: &str| {
        let args =
            ["assess", "--batch", &input, "--out", &out, "--summary", "--jurisdiction", "VN", "--as-of", day];
        assert_eq!(exit(&lindung(&args)), 0);
        let written = lines(&folder, "out.jsonl");
        assert_eq!(references(&written), ["N0", "N1", "N2"]);
        written
            .iter()
            .map(|line| line["acts"][0]["protection"].as_str().expect("a word").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(on("2025-07-01"), ["discretionary"; 3]);
    assert!(on("2025-06-30").iter().all(|protection| protection != "discretionary"));
}

#[test]
fn a_bad_line_goes_to_the_rejected_and_the_rest_go_on() {
    let folder = Folder::new();
    let mut input = Vec::new();
    let mut line = |bytes: &[u8]| {
        input.extend_from_slice(bytes);
        input.push(b'\n');
    };
    line(jane_line("ONE").as_bytes()); // 1
    line(b""); // 2
    line(b" \t "); // 3
    line(b"{\"schema\": \"lindung.case/1\", \"references\": \"R\"}"); // 4
    line(b"not JSON"); // 5
    line(b"\"\xff\""); // 6
    line(jane_line("TWO").as_bytes()); // 7
    line(format!("\"{}\"", "x".repeat(LONGEST)).as_bytes()); // 8
    line(jane_line("THREE").replace("\"TH\"", "\"US\"").as_bytes()); // 9
    line(b"\r"); // 10
    line(b"[]"); // 11
    line(jane_line("FOUR").as_bytes()); // 12
    folder.write("in.jsonl", input);

    let output = batch(&folder, &["--summary"]);
    assert_eq!((exit(&output), stdout(&output).as_str()), (3, ""));
    assert_eq!(references(&lines(&folder, "out.jsonl")), ["ONE", "TWO", "FOUR"]);
    let found = rejected(&folder);
    let says = [
        (4, "did you mean `reference`?"),
        (5, "cannot be read"),
        (6, "not UTF-8"),
        (8, "longer than 1048576 bytes"),
        (9, "law of US is not held"),
        (11, "list found where table is expected"),
    ];
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), says.map(|(line, _)| line));
    for ((line, reason), (_, says)) in found.iter().zip(says) {
        assert!(reason.contains(says), "line {line}: no {says} in {reason}");
    }
    let message = stderr(&output);
    assert!(
        message.contains("3 cases assessed, 6 lines rejected") && message.contains("out.rejected.jsonl"),
        "{message}"
    );
}

#[test]
fn every_problem_of_a_line_is_told() {
    let folder = Folder::new();
    let line = jane_line("J").replace("\"charge\"", "\"chargee\"").replace("\"ordered\"", "\"orderd\"");
    folder.write("in.jsonl", line);
    assert_eq!(exit(&batch(&folder, &[])), 3);
    let found = rejected(&folder);
    assert_eq!(found.len(), 1);
    for part in ["unlawful_acts[0].stage", "chargee", "unlawful_acts[0].nexus.orderd"] {
        assert!(found[0].1.contains(part), "no {part} in {}", found[0].1);
    }
    assert_eq!(folder.read("out.jsonl"), "");
}

#[test]
fn of_very_many_problems_the_first_are_told_and_the_rest_counted() {
    let folder = Folder::new();
    let acts = vec![json!({}); 900];
    let case =
        json!({ "schema": "lindung.case/1", "reference": "R", "jurisdiction": "TH", "unlawful_acts": acts });
    folder.write("in.jsonl", case.to_string());
    assert_eq!(exit(&batch(&folder, &[])), 3);
    let reason = &rejected(&folder)[0].1;
    assert!(reason.contains("unlawful_acts[0]: `id` is missing") && reason.len() < 2000, "{reason}");
    assert!(reason.ends_with("and more than 95 more problems"), "{reason}");
}

#[test]
fn a_line_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
    let case = jane_line("J");
    let padded = |length: usize| format!("{}{}", case, " ".repeat(length - case.len()));
    for (length, end, status) in
        [(LONGEST, "", 0), (LONGEST - 1, "\n", 0), (LONGEST + 1, "", 3), (LONGEST + 1, "\n", 3)]
    {
        let folder = Folder::new();
        folder.write("in.jsonl", format!("{}{end}", padded(length)));
        let output = batch(&folder, &["--summary"]);
        assert_eq!(exit(&output), status, "{length} bytes and {end:?}: {}", stderr(&output));
    }
    // The lines around a long one keep their numbers, however long it is.
    let folder = Folder::new();
    let input = format!("{case}\n{}\nbad\n{case}\n", padded(5 * LONGEST));
    folder.write("in.jsonl", input);
    assert_eq!(exit(&batch(&folder, &["--summary"])), 3);
    assert_eq!(rejected(&folder).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(lines(&folder, "out.jsonl").len(), 2);
}

#[test]
fn line_ends_of_windows_and_a_last_line_without_end_change_nothing() {
    let folder = Folder::new();
    let unix = numbered(3);
    folder.write("in.jsonl", &unix);
    assert_eq!(exit(&batch(&folder, &[])), 0);
    let expected = folder.read("out.jsonl");
    for other in [
        unix.replace('\n', "\r\n"),
        unix.trim_end().to_owned(),
        unix.replace('\n', "\r\n\r\n"),
        format!("\n\n{unix}\n\n"),
    ] {
        folder.write("in.jsonl", other);
        assert_eq!(exit(&batch(&folder, &[])), 0);
        assert_eq!(folder.read("out.jsonl"), expected);
    }
}

#[test]
fn blank_lines_count_in_line_numbers_and_nowhere_else() {
    let folder = Folder::new();
    folder.write("in.jsonl", format!("\n\r\n   \n{}\n\nbad\n\n", jane_line("J")));
    let output = batch(&folder, &["--summary"]);
    assert_eq!(exit(&output), 3);
    assert!(stderr(&output).contains("1 cases assessed, 1 lines rejected"), "{}", stderr(&output));
    assert_eq!(rejected(&folder).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [6]);
}

#[test]
fn an_empty_file_gives_an_empty_file() {
    for input in ["", "\n", "\n\n  \n"] {
        let folder = Folder::new();
        folder.write("in.jsonl", input);
        assert_eq!(exit(&batch(&folder, &[])), 0, "{input:?}");
        assert_eq!(folder.read("out.jsonl"), "");
        assert_eq!(folder.names(), ["in.jsonl", "out.jsonl"]);
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = Folder::new();
    // Several blocks of work, bad lines and lines too long among them, at places that fit no block.
    let case = jane_line("NUMBER");
    let mut input = String::new();
    for number in 0..1500 {
        input += &match number % 97 {
            13 => "bad".to_owned(),
            31 => String::new(),
            77 if number > 1000 => "x".repeat(LONGEST + 1),
            _ => case.replace("NUMBER", &format!("N{number}")),
        };
        input += "\n";
    }
    folder.write("in.jsonl", input);
    let on = |threads: &str| {
        assert_eq!(exit(&batch(&folder, &["--summary", "--threads", threads])), 3);
        (folder.read("out.jsonl"), folder.read("out.rejected.jsonl"))
    };
    let one = on("1");
    assert!(one == on("4"), "four threads give another result than one");
    assert!(one == on("256"), "256 threads give another result than one");
    let written = lines(&folder, "out.jsonl");
    let numbers: Vec<u32> =
        references(&written).iter().map(|name| name[1..].parse().expect("a number")).collect();
    assert!(numbers.is_sorted() && numbers.len() > 1400, "the order is not kept");
    for (line, _) in rejected(&folder) {
        assert!(matches!((line - 1) % 97, 13 | 77), "line {line} is rejected");
    }
}

#[test]
fn a_missing_input_is_refused_and_nothing_is_written() {
    let folder = Folder::new();
    let (input, out) = (folder.name("missing.jsonl"), folder.name("out.jsonl"));
    let message = refused(&["assess", "--batch", &input, "--out", &out]);
    assert!(message.contains("missing.jsonl") && message.contains("nothing was written"), "{message}");
    assert_eq!(folder.names(), [""; 0]);
}

#[test]
fn what_cannot_be_done_leaves_an_earlier_result_alone() {
    let folder = Folder::new();
    folder.write("out.jsonl", "earlier\n");
    folder.write("out.rejected.jsonl", "earlier\n");
    folder.write("in.jsonl", numbered(1));
    let (input, out) = (folder.name("in.jsonl"), folder.name("out.jsonl"));
    refused(&["assess", "--batch", &folder.name("missing.jsonl"), "--out", &out]);
    refused(&["assess", "--batch", &input, "--out", &out, "--jurisdiction", "US"]);
    refused(&["assess", "--batch", &input, "--out", &out, "--as-of", "2026-02-30"]);
    refused(&["assess", "--batch", &input, "--out", &folder.name("no-such-folder/out.jsonl")]);
    assert_eq!(
        (folder.read("out.jsonl").as_str(), folder.read("out.rejected.jsonl").as_str()),
        ("earlier\n", "earlier\n")
    );
    assert_eq!(folder.names(), ["in.jsonl", "out.jsonl", "out.rejected.jsonl"]);
}

#[test]
fn the_input_is_never_written_over() {
    let folder = Folder::new();
    let input = numbered(2);
    let path = folder.write("in.jsonl", &input);
    fs::create_dir(folder.at("below")).expect("made");
    let roundabout = folder.name("below/../in.jsonl");
    // What a batch writes on its way is as dangerous as what it writes in the end.
    for name in ["x.jsonl.part", "x.rejected.jsonl", "x.rejected.jsonl.part"] {
        let on_the_way = folder.write(name, &input);
        refused(&["assess", "--batch", &on_the_way, "--out", &folder.name("x.jsonl")]);
        assert_eq!(fs::read_to_string(&on_the_way).expect("still there"), input);
        fs::remove_file(&on_the_way).expect("removed");
    }
    for out in [&path, &roundabout] {
        let message = refused(&["assess", "--batch", &path, "--out", out]);
        assert!(message.contains("--out would write over the file that --batch reads"), "{message}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&path, folder.at("link.jsonl")).expect("linked");
        refused(&["assess", "--batch", &path, "--out", &folder.name("link.jsonl")]);
        refused(&["assess", "--batch", &folder.name("link.jsonl"), "--out", &path]);
    }
    assert_eq!(folder.read("in.jsonl"), input);
}

#[test]
fn a_list_of_rejected_lines_from_an_earlier_run_goes() {
    let folder = Folder::new();
    folder.write("in.jsonl", format!("{}bad\n", numbered(1)));
    assert_eq!(exit(&batch(&folder, &[])), 3);
    assert_eq!(folder.names(), ["in.jsonl", "out.jsonl", "out.rejected.jsonl"]);
    folder.write("in.jsonl", numbered(1));
    assert_eq!(exit(&batch(&folder, &[])), 0);
    assert_eq!(folder.names(), ["in.jsonl", "out.jsonl"]);
}

#[test]
fn the_list_of_rejected_lines_is_named_after_the_output() {
    for (out, rejected) in
        [("a.jsonl", "a.rejected.jsonl"), ("a.b.jsonl", "a.b.rejected.jsonl"), ("a", "a.rejected.jsonl")]
    {
        let folder = Folder::new();
        let input = folder.write("in", "bad\n");
        let output = lindung(&["assess", "--batch", &input, "--out", &folder.name(out)]);
        assert_eq!(exit(&output), 3);
        assert_eq!(folder.names(), [out, rejected, "in"]);
    }
}

#[test]
fn a_killed_batch_leaves_no_output() {
    let folder = Folder::new();
    let input = folder.write("in.jsonl", numbered(20_000));
    let (out, part) = (folder.name("out.jsonl"), folder.at("out.jsonl.part"));
    let mut run = command(&["assess", "--batch", &input, "--out", &out, "--as-of", DAY, "--threads", "1"]);
    let mut child = run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary runs");
    let written = || fs::metadata(&part).is_ok_and(|data| data.len() > 0);
    for _ in 0..6000 {
        if written() || child.try_wait().expect("a child").is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(written(), "nothing was written within a minute");
    assert!(child.try_wait().expect("a child").is_none(), "the batch was done before it could be killed");
    child.kill().expect("killed");
    assert!(!child.wait().expect("a status").success());
    assert!(!folder.names().contains(&"out.jsonl".to_owned()), "{:?}", folder.names());
    assert!(!folder.names().contains(&"out.rejected.jsonl".to_owned()), "{:?}", folder.names());

    // What it left behind is in nobody's way.
    folder.write("in.jsonl", numbered(2));
    assert_eq!(exit(&batch(&folder, &[])), 0);
    assert_eq!(folder.names(), ["in.jsonl", "out.jsonl"]);
    assert_eq!(references(&lines(&folder, "out.jsonl")), ["N0", "N1"]);
}

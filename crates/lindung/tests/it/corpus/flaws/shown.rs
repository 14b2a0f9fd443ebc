//! What people and programs are shown of flawed law: exit status, file, line and words, by the binary itself.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::{
    CORPUS_FILE, DUTIES, ENTRAPMENT, Edit, FAULTS, Found, ID_DURESS, KINDS, LA_CN, Law, MEASURES, MEHAK,
    MM16, MM17, NEW, OFFENCES, PH17, ROLES, SG, SOURCES, TH, TH_DURESS, TH_VALUES, TH41, VN4, after, at,
    at_nth, cut, end, gone, line, offences, part, whole,
};
use crate::corpus::{Data, json};
use crate::support::{stderr, stdout};

/// A copy of the data folder with these edits made.
fn edited(edits: &[Edit]) -> (Data, Law) {
    let (data, law) = (Data::copy(), Law::shipped().with(edits));
    for edit in edits {
        match law.0.get(edit.file) {
            Some(text) => data.write(edit.file, text),
            None => fs::remove_file(data.path(edit.file)).expect("removed"),
        }
    }
    (data, law)
}

/// A text without spaces and line ends, as lines are broken where the terminal ends.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Each problem that the program prints, unbroken.
fn reports(said: &str) -> Vec<String> {
    let mut reports: Vec<String> = Vec::new();
    for line in said.lines() {
        if line.starts_with("  × ") || line.starts_with("error: ") {
            reports.push(String::new());
        }
        if let Some(report) = reports.last_mut() {
            report.push_str(&unbroken(&line.replace('│', "")));
        }
    }
    reports
}

fn kinds(law: &Law) -> Vec<&'static str> {
    law.judged().told.iter().map(|told| told.kind).collect::<BTreeSet<_>>().into_iter().collect()
}

/// One flaw of every kind, in the order in which they are told.
fn one_of_each() -> (Vec<Edit>, Vec<Found>) {
    let edits = vec![
        line(MEHAK, "source =", "source = \"nowhere\""),
        after(TH41, "from =", "to = \"2007-12-31\""),
        line(ID_DURESS, "to =", ""),
        line(MEASURES, "rule =", "rule = \"R999\""),
        line(PH17, "facts =", "facts = []"),
        line(MM17, "yields_to =", ""),
        end(ROLES, "[[role]]\nid = \"judge\"\ncode = \"JUX\"\nlabels = { en = \"judge\" }\n"),
        end(
            SOURCES,
            "[[source]]\nid = \"orphan\"\ntitle = \"x\"\npublisher = \"x\"\ndate = \"x\"\ntier = \"x\"\n",
        ),
        cut(TH_VALUES, "[[value]]\ncriterion = \"C24\""),
        gone(ENTRAPMENT),
        after(VN4, "liability =", "yields_to = [\"actip.14_7\"]"),
        line(TH_DURESS, "used = true", "used = false"),
    ];
    let found = vec![
        at(CORPUS_FILE, "", "defence.entrapment is not there, and every explanation rests on it"),
        at(MEHAK, "source = \"nowhere\"", "the source `nowhere` is not declared"),
        at(
            ID_DURESS,
            "id =",
            "two texts of defence.duress are in force on the same day, the other in law/id/defences/duress_law1_2023.toml",
        ),
        at(
            MM16,
            "id =",
            "mm.tip2022.16 and mm.tip2022.17 (law/mm/tip2022/17.toml) give different things for the same act",
        ),
        at_nth(PH17, "[[limb]]", 4, "ph.atip.17 (obedience_to_order) can be met by no case"),
        at(TH41, "id =", "th.atip.41 ends before it comes into force"),
        at(TH_DURESS, "id =", "defence.duress does not say which one reading is used, and why"),
        at(TH, "code =", "TH has no value for C24"),
        at(VN4, "id =", "vn.law53_2024.4_5 cannot come after actip.14_7"),
        at(MEASURES, "code =", "`R999` is no rule that the corpus knows"),
        at(SOURCES, "id = \"orphan\"", "nothing uses orphan"),
        at_nth(ROLES, "id = \"judge\"", 2, "role judge is declared twice, also in vocabulary/roles.toml"),
    ];
    (edits, found)
}

#[test]
fn every_kind_of_flaw_is_told_with_file_line_and_remedy() {
    let (edits, found) = one_of_each();
    let (data, law) = edited(&edits);
    assert_eq!(kinds(&law), KINDS);

    let output = data.run(&["--format", "json", "law", "check"]);
    assert_eq!(output.status.code(), Some(1));
    let checked = json(&output);
    let flaws = checked["flaws"].as_array().expect("flaws");
    let told =
        |flaw: &Value| format!("{}:{}: {}", flaw["file"], flaw["line"], flaw["problem"]).replace('"', "");
    let expected: Vec<String> =
        found.iter().map(|found| format!("{}:{}: {}", found.file, found.line(&law), found.says)).collect();
    assert_eq!(flaws.iter().map(told).collect::<Vec<_>>(), expected);
    for flaw in flaws {
        assert!(flaw["remedy"].as_str().is_some_and(|remedy| !remedy.is_empty()), "{flaw}");
    }

    let said = reports(&stderr(&output));
    assert_eq!(said.len(), flaws.len());
    for ((report, found), flaw) in said.iter().zip(&found).zip(flaws) {
        assert!(report.contains(&format!("{}:{}:", found.file, found.line(&law))), "{report}");
        assert!(report.contains(&unbroken(found.says)), "{report}");
        assert!(report.contains(&unbroken(flaw["remedy"].as_str().expect("a text"))), "{report}");
    }

    let text = data.run(&["--format", "text", "law", "check"]);
    assert_eq!(text.status.code(), Some(1));
    let text = stdout(&text);
    let (_, list) = text.split_once("\n12 flaws\n").expect("how many there are");
    assert_eq!(list.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn every_kind_of_refusal_is_told_with_file_and_line() {
    let edits = [
        line(DUTIES, "roles =", "roles = [\"\"]"),
        whole(NEW, "id = \"th.zz.1\"\nkind = \"law\"\nfrom = \"2020\"\n"),
        line(MM17, "from =", "from = \"2022-06-31\""),
        part(LA_CN, "\"CN\"", "\"China\""),
        line(TH, "years =", "years = 99"),
        line("criteria/vn.toml", "state =", "state = \"TL\""),
        line(SG, "kind =", "kind = policy"),
        line(PH17, "facts =", format!("facts = {}{}", "[".repeat(70), "]".repeat(70))),
        end(OFFENCES, offences(30, |_| "other".into())),
        after(TH41, "kind =", "links = \"none\""),
        line(MEHAK, "when =", "when = 1"),
    ];
    let (data, law) = edited(&edits);
    assert_eq!(kinds(&law), FAULTS);
    let told = law.judged().told;

    let output = data.run(&["--format", "json", "law", "check"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "", "law that cannot be read is not described");
    let said = reports(&stderr(&output));
    assert_eq!(said.len(), told.len(), "{said:#?}");
    for (report, told) in said.iter().zip(&told) {
        assert!(report.contains(&format!("{}:{}:", told.file, told.line)), "{report}");
        assert!(report.contains("help:"), "{report}");
    }
}

#[test]
fn a_file_that_is_not_there_or_no_text_is_named() {
    let data = Data::copy();
    fs::write(data.path(TH41), [b'i', 0xff, 0xfe]).expect("written");
    let (missing, _) = edited(&[gone(CORPUS_FILE)]);
    for (data, file) in [(data, TH41), (missing, CORPUS_FILE)] {
        let output = data.run(&["law", "check"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(file), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
}

#[test]
fn a_state_without_values_is_told_so_for_every_criterion() {
    let (data, law) = edited(&[gone(TH_VALUES)]);
    let output = data.run(&["--format", "json", "law", "check"]);
    assert_eq!(output.status.code(), Some(1));
    let checked = json(&output);
    let told = checked["flaws"].as_array().expect("flaws").iter().filter(|flaw| flaw["file"] == TH);
    let told: Vec<&str> = told.filter_map(|flaw| flaw["problem"].as_str()).collect();
    let expected: Vec<String> = (1..=24).map(|n| format!("TH has no value for C{n}")).collect();
    assert_eq!(told, expected);
    assert!(law.judged().readable);
}

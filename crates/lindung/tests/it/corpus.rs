//! The corpus: a state added by data alone, every flaw that `law check` must find, and the corpus as shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use fluent_bundle::{FluentBundle, FluentResource};
use lindung::corpus::{Files, Unreadable};
use lindung_engine::assess::Reason;
use lindung_engine::case::State;
use lindung_engine::document::Fault;
use lindung_engine::law::FlawKind;
use lindung_engine::vocabulary::{
    ACT, ActKind, CIRCUMSTANCES, Child, Defence, Effect, Fact, Finding, Force, Inquiry, Link, MEANS,
    MeasureCode, NEXUS, Outcome, PROCEEDINGS, PURPOSE, Principle, Protection, Reading, Stage, Standing,
    Status,
};
use lindung_engine::{Case, Corpus, Node, PartialDate, assess};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{CORPUS, files, lindung, repository, stderr, stdout};

/// A copy of the data folder that a test may change.
struct Data(TempDir);

impl Data {
    fn copy() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = Self(folder);
        data.lay_over(&repository("data"));
        data
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn text(&self, below: &str) -> String {
        fs::read_to_string(self.path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
    }

    fn write(&self, below: &str, text: &str) {
        let path = self.path(below);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    /// Puts every law and language file of a folder at its place; what is there already is added to.
    fn lay_over(&self, folder: &Path) {
        for path in files(folder) {
            let below = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
            let is_data = below.ends_with(".ftl") || below.ends_with(".toml") && below != "case.toml";
            if !is_data {
                continue;
            }
            let mut text = fs::read_to_string(&path).expect("readable");
            if self.path(&below).exists() {
                text = format!("{}\n{text}", self.text(&below));
            }
            self.write(&below, &text);
        }
    }

    /// Puts a file back as it is in the data folder.
    fn restore(&self, below: &str) {
        let original = repository("data").join(below);
        if original.exists() {
            fs::copy(original, self.path(below)).expect("the file is copied");
        } else if self.path(below).exists() {
            fs::remove_file(self.path(below)).expect("the file is removed");
        }
    }

    fn run(&self, args: &[&str]) -> Output {
        let folder = self.0.path().to_string_lossy().into_owned();
        lindung(&[&["--corpus", &folder][..], args].concat())
    }

    fn json(&self, args: &[&str]) -> Value {
        let output = self.run(&[&["--format", "json"][..], args].concat());
        assert!(output.status.success(), "{args:?}: {}", stderr(&output));
        json(&output)
    }
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).expect("JSON")
}

/// The line of a part of a text, counted from one; the nth part that is so, counted from one.
fn line_of(text: &str, part: &str, nth: usize) -> Option<usize> {
    let (at, _) = text.match_indices(part).nth(nth - 1)?;
    Some(text[..at].matches('\n').count() + 1)
}

mod a_state_by_data_alone {
    use super::*;

    const CASE: &str = "conformance/states/tl/case.toml";
    const DAY: &str = "2026-01-15";

    fn with_fixture() -> Data {
        let data = Data::copy();
        data.lay_over(&repository("conformance/states/tl"));
        data
    }

    /// The fixture with the state as a party to the treaty: the state's own flag and the treaty's lists.
    fn as_a_party() -> Data {
        let data = with_fixture();
        let flag = data.text("law/tl/state.toml").replace("actip_party = false", "actip_party = true");
        data.write("law/tl/state.toml", &flag);
        for article in ["14_1", "14_2", "14_7"] {
            let file = format!("law/regional/actip/{article}.toml");
            let text = data.text(&file);
            let longer = text.replacen("parties = [", "parties = [\n    { state = \"TL\" },", 1);
            assert_ne!(text, longer, "{file} lists its parties");
            data.write(&file, &longer);
        }
        data
    }

    fn assess(data: &Data, case: &str, as_of: &str) -> Value {
        data.json(&["assess", "--as-of", as_of, case])
    }

    fn act<'a>(assessment: &'a Value, id: &str) -> &'a Value {
        assessment["acts"].as_array().expect("acts").iter().find(|act| act["act"] == id).expect("the act")
    }

    fn ground<'a>(act: &'a Value, id: &str) -> Option<&'a Value> {
        act["grounds"].as_array().expect("grounds").iter().find(|ground| ground["id"] == id)
    }

    fn outcome<'a>(act: &'a Value, id: &str) -> &'a str {
        ground(act, id).map_or("not listed", |ground| ground["outcome"].as_str().expect("a word"))
    }

    #[test]
    fn before_the_fixture_the_case_is_refused_and_the_states_held_are_named() {
        for args in [
            &["assess", CASE][..],
            &["explain", CASE],
            &["assess", "--jurisdiction", "TL", "conformance/good/th/jane.toml"],
            &["law", "review", "TL"],
        ] {
            let output = lindung(args);
            assert_eq!(output.status.code(), Some(2), "{args:?}");
            assert_eq!(stdout(&output), "", "{args:?}");
            let said = stderr(&output);
            assert!(said.contains("the law of TL is not held"), "{said}");
            assert!(said.contains("the states held are: BN, ID, KH, LA, MM, MY, PH, SG, TH, VN"), "{said}");
        }
    }

    #[test]
    fn the_fixture_is_sound_law() {
        for data in [with_fixture(), as_a_party()] {
            let checked = data.json(&["law", "check"]);
            assert_eq!(checked["flaws"], serde_json::json!([]));
            assert_eq!(checked["states"], 11);
            assert_eq!(checked["provisions"], CORPUS.provisions.len() + 1);
            assert_eq!(checked["version"], CORPUS.version.as_str());
            assert_ne!(checked["hash"], CORPUS.hash.as_str(), "other law has another hash");
            let text = data.run(&["--format", "text", "law", "check"]);
            assert_eq!(text.status.code(), Some(0));
            assert!(stdout(&text).ends_with("\n0 flaws\n"), "{}", stdout(&text));
        }
    }

    #[test]
    fn a_case_is_judged_by_the_fixture() {
        let assessment = assess(&with_fixture(), CASE, DAY);
        assert_eq!(assessment["jurisdiction"], "TL");
        let listed = act(&assessment, "listed");
        assert_eq!(listed["principle"], "presumed");
        assert_eq!(listed["protection"], "barred");
        assert_eq!(listed["gap"], false);
        let own = ground(listed, "tl.fixture_act.1").expect("the fixture's rule");
        assert_eq!(own["outcome"], "met");
        assert_eq!(own["cite"], "Section 1 (test fixture), Fixture Act (not law) (Test fixture, section 1)");
        let unlisted = act(&assessment, "unlisted");
        assert_eq!(unlisted["principle"], "presumed");
        assert_eq!(unlisted["protection"], "regional");
        assert_eq!(unlisted["gap"], true);
        assert_eq!(outcome(unlisted, "tl.fixture_act.1"), "failed");
        let defences = ["defence.duress", "defence.necessity", "defence.self_defence", "defence.entrapment"];
        assert!(
            defences.iter().all(|id| ground(unlisted, id).is_some()),
            "the general defences hold here too"
        );
        let foreign = unlisted["grounds"].as_array().expect("grounds").iter().filter(|ground| {
            let kind = ground["kind"].as_str().expect("a word");
            matches!(kind, "statute" | "policy" | "mitigation" | "remedy")
                && ground["id"] != "tl.fixture_act.1"
        });
        assert_eq!(foreign.count(), 0, "no rule of another state is looked at");
    }

    #[test]
    fn the_day_before_the_fixture_came_into_force_it_gives_nothing() {
        let data = with_fixture();
        let before = assess(&data, CASE, "2019-12-31");
        let listed = act(&before, "listed");
        assert_eq!(
            (outcome(listed, "tl.fixture_act.1"), &listed["protection"]),
            ("not listed", &"regional".into())
        );
        assert_eq!(listed["gap"], true);
        let since = assess(&data, CASE, "2020-01-01");
        assert_eq!(act(&since, "listed")["protection"], "barred");
    }

    #[test]
    fn another_partys_finding_counts_only_where_the_state_is_a_party() {
        let outside = assess(&with_fixture(), CASE, DAY);
        assert_eq!(outside["episodes"][0]["status"], "presumed");
        for article in ["actip.14_1", "actip.14_2", "actip.14_7"] {
            assert_eq!(outcome(act(&outside, "unlisted"), article), "not listed", "{article}");
        }
        let inside = assess(&as_a_party(), CASE, DAY);
        assert_eq!(inside["episodes"][0]["status"], "recognised");
        let unlisted = act(&inside, "unlisted");
        assert_eq!(unlisted["principle"], "applies");
        assert_eq!(unlisted["protection"], "regional");
        assert_eq!(outcome(unlisted, "actip.14_2"), "met");
        assert_eq!(outcome(unlisted, "actip.14_7"), "met");
    }

    #[test]
    fn its_finding_counts_elsewhere_only_where_it_is_a_party() {
        let text = fs::read_to_string(repository(CASE)).expect("readable");
        let there = text.replace("jurisdiction = \"TL\"", "jurisdiction = \"TH\"");
        let there = there.replace("state = \"TH\"", "state = \"TL\"");
        for (data, expected) in [(with_fixture(), "presumed"), (as_a_party(), "recognised")] {
            // A name that the loader of law never sees.
            let case = data.path("case.json");
            let document: toml::Value = toml::from_str(&there).expect("TOML");
            fs::write(&case, serde_json::to_string(&document).expect("JSON")).expect("written");
            let assessment = assess(&data, &case.to_string_lossy(), DAY);
            assert_eq!(assessment["jurisdiction"], "TH");
            assert_eq!(assessment["episodes"][0]["status"], expected);
        }
    }

    #[test]
    fn every_view_of_the_law_shows_it() {
        let data = with_fixture();
        let matrix = data.json(&["law", "matrix"]);
        let rows = matrix.as_array().expect("rows");
        assert_eq!(rows.len(), 24);
        for row in rows {
            let states: Vec<&str> =
                row["states"].as_object().expect("states").keys().map(String::as_str).collect();
            assert_eq!(
                states,
                ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
                "{}",
                row["id"]
            );
            assert_eq!(row["states"]["TL"]["cite"], "Test fixture, test fixture");
        }
        let text = stdout(&data.run(&["--format", "text", "law", "matrix"]));
        let head: Vec<&str> = text.lines().next().expect("a line").split_whitespace().collect();
        assert_eq!(head, ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"]);

        let review = data.json(&["law", "review", "TL"]);
        let findings = review[0]["findings"].as_array().expect("findings");
        assert_eq!(findings.len(), 24);
        let raised = |criterion: &str| {
            let finding =
                findings.iter().find(|finding| finding["criterion"] == criterion).expect("the criterion");
            finding["duties"].as_array().expect("duties").len()
        };
        assert!(raised("C1") > 0, "a `no` raises the duty to mend it");
        assert_eq!(raised("C3"), 0, "a `yes` raises none");

        let list = data.json(&["law", "list", "--state", "TL"]);
        assert!(list.as_array().expect("rules").iter().any(|rule| rule["id"] == "tl.fixture_act.1"));
        let show = data.run(&["--format", "text", "law", "show", "tl.fixture_act.1"]);
        assert!(stdout(&show).contains("Fixture Act (not law)"));
        let diff = data.json(&["law", "diff", "--from", "2019-12-31", "--to", "2020-01-01"]);
        let came: Vec<&str> = diff["changes"]
            .as_array()
            .expect("changes")
            .iter()
            .filter_map(|change| change["id"].as_str())
            .collect();
        assert!(came.contains(&"tl.fixture_act.1"), "{came:?}");

        for (lang, name) in [("en", "test fixture"), ("id", "contoh uji"), ("th", "ข้อมูลทดสอบ")]
        {
            let output = data.run(&["--format", "text", "--lang", lang, "assess", "--as-of", DAY, CASE]);
            assert!(stdout(&output).contains(name), "the state's name in {lang}");
        }
    }

    #[test]
    fn the_other_states_are_judged_as_before() {
        let (before, after) = (Data::copy(), with_fixture());
        for case in ["th/jane.toml", "worked/w10-shoplifting.toml", "worked/w28-mehak.toml"] {
            let case = format!("conformance/good/{case}");
            let (mut a, mut b) = (assess(&before, &case, DAY), assess(&after, &case, DAY));
            assert_ne!(a["corpus"]["hash"], b["corpus"]["hash"]);
            for one in [&mut a, &mut b] {
                one["corpus"] = Value::Null;
            }
            assert_eq!(a, b, "{case}");
        }
    }
}

mod flaws {
    use super::*;

    /// One change of one file.
    struct Edit {
        file: &'static str,
        change: Change,
    }

    enum Change {
        /// The first line that starts so becomes this, which may be several lines.
        Line(&'static str, String),
        /// After the first line that starts so comes this.
        After(&'static str, &'static str),
        /// The first part that is so becomes this.
        Part(&'static str, &'static str),
        /// Everything from the first part that is so on is cut off.
        Cut(&'static str),
        /// This comes at the end.
        End(String),
        /// The file is new, or has this text instead.
        Whole(String),
        /// The file is taken away.
        Gone,
    }

    fn edit(file: &'static str, change: Change) -> Edit {
        Edit { file, change }
    }

    fn line(file: &'static str, start: &'static str, new: impl Into<String>) -> Edit {
        edit(file, Change::Line(start, new.into()))
    }

    fn after(file: &'static str, start: &'static str, new: &'static str) -> Edit {
        edit(file, Change::After(start, new))
    }

    fn part(file: &'static str, old: &'static str, new: &'static str) -> Edit {
        edit(file, Change::Part(old, new))
    }

    fn end(file: &'static str, new: impl Into<String>) -> Edit {
        edit(file, Change::End(new.into()))
    }

    fn whole(file: &'static str, text: impl Into<String>) -> Edit {
        edit(file, Change::Whole(text.into()))
    }

    impl Edit {
        fn make(&self, data: &Data, row: &str) {
            let changed = |text: String, start: &str, new: &dyn Fn(&str) -> String| {
                let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
                let found = lines.iter_mut().find(|line| line.starts_with(start));
                let found =
                    found.unwrap_or_else(|| panic!("{row}: no line of {} starts with {start}", self.file));
                *found = new(found);
                lines.join("\n") + "\n"
            };
            let text = || data.text(self.file);
            let holds = |old: &str| assert!(text().contains(old), "{row}: {} does not hold {old}", self.file);
            let new = match &self.change {
                Change::Line(start, new) => changed(text(), start, &|_| new.clone()),
                Change::After(start, new) => changed(text(), start, &|line| format!("{line}\n{new}")),
                Change::Part(old, new) => {
                    holds(old);
                    text().replacen(old, new, 1)
                }
                Change::Cut(from) => {
                    holds(from);
                    text().split(from).next().unwrap_or_default().to_owned()
                }
                Change::End(new) => format!("{}\n{new}", text()),
                Change::Whole(text) => text.clone(),
                Change::Gone => return fs::remove_file(data.path(self.file)).expect("removed"),
            };
            data.write(self.file, &new);
        }
    }

    /// What `law check` must say of an edit.
    struct Found {
        file: &'static str,
        /// A part of the edited file that stands on the line reported; nothing for the file as a whole.
        at: &'static str,
        /// Which of several such parts, counted from one.
        nth: usize,
        /// Parts of what is said, in order, with … between.
        says: &'static str,
    }

    fn at(file: &'static str, at: &'static str, says: &'static str) -> Found {
        Found { file, at, nth: 1, says }
    }

    fn at_nth(file: &'static str, at: &'static str, nth: usize, says: &'static str) -> Found {
        Found { file, at, nth, says }
    }

    struct Row {
        name: &'static str,
        edits: Vec<Edit>,
        /// 1 where the law is readable and unfit, 2 where it is no law.
        exit: i32,
        /// All that is found, in order.
        found: Vec<Found>,
    }

    fn flawed(name: &'static str, edits: impl Into<Vec<Edit>>, found: impl Into<Vec<Found>>) -> Row {
        Row { name, edits: edits.into(), exit: 1, found: found.into() }
    }

    impl Row {
        fn and(mut self, found: Found) -> Self {
            self.found.push(found);
            self
        }
    }

    fn refused(name: &'static str, edits: impl Into<Vec<Edit>>, found: impl Into<Vec<Found>>) -> Row {
        Row { name, edits: edits.into(), exit: 2, found: found.into() }
    }

    const TH41: &str = "law/th/atip/41.toml";
    const MM05: &str = "law/mm/tip2005/nonpunishment.toml";
    const MM16: &str = "law/mm/tip2022/16.toml";
    const MM17: &str = "law/mm/tip2022/17.toml";
    const PH17: &str = "law/ph/atip/17.toml";
    const SG: &str = "law/sg/approach2016/nonpunishment.toml";
    const LA_CN: &str = "law/agreements/la_cn_2014_4.toml";
    const TH: &str = "law/th/state.toml";
    const TH_DURESS: &str = "law/th/defences/duress.toml";
    const ID_DURESS: &str = "law/id/defences/duress.toml";
    const ENTRAPMENT: &str = "law/international/defences/entrapment.toml";
    const MEHAK: &str = "divergences/nl_mehak.toml";
    const OFFENCES: &str = "vocabulary/offences.toml";
    const ROLES: &str = "vocabulary/roles.toml";
    const SOURCES: &str = "sources.toml";
    const CRITERIA: &str = "criteria/criteria.toml";
    const TH_VALUES: &str = "criteria/th.toml";
    const DUTIES: &str = "duties/1-legislation.toml";
    const MEASURES: &str = "measures/3-prosecution-and-court.toml";
    const NEW: &str = "law/th/zz/1.toml";

    /// A provision of Thailand that is sound as it stands.
    const PROVISION: &str = r#"id = "th.zz.1"
kind = "statute"
state = "TH"
instrument = "An instrument"
provision = "Section 1"
from = "2020-01-01"
binding = true
effect = "permission_required"
beneficiaries = "all"
threshold = "suspected"
liability = ["criminal"]
link = "causation"

[[limb]]
name = "prostitution"
codes = ["begging"]
link = "causation"

[text]
quote = "wording"
source = "guideline2025"
at = "Annex 1"
"#;

    /// A duty that is sound but for the lines given.
    fn duty(lines: &str) -> String {
        format!(
            "[[duty]]\nid = \"R900\"\nroles = [\"judge\"]\nforce = \"may\"\nrule = \"A rule.\"\ntrigger = \"always\"\n\
             source = \"guideline2025\"\nat = \"Guideline 1\"\n{lines}\n"
        )
    }

    /// A measure with these conditions.
    fn measure(lines: &str) -> String {
        format!("[[measure]]\ncode = \"divert\"\nrole = \"judge\"\nrule = \"R139\"\n{lines}\n")
    }

    fn offences(count: usize, group: impl Fn(usize) -> String) -> String {
        let one = |index: usize| {
            format!(
                "[[offence]]\ncode = \"extra_{index}\"\ngroup = \"{}\"\nclass = \"criminal\"\nkind = \"secondary\"\n\
                 seriousness = \"minor\"\nlabels = {{ en = \"x\", id = \"x\", th = \"x\" }}\nsource = \"guideline2025\"\n\
                 at = \"Annex 5\"\n",
                group(index)
            )
        };
        (0..count).map(one).collect()
    }

    const SOURCE: &str = "source = \"nowhere\"";
    const UNDECLARED: &str = "the source `nowhere` is not declared";
    const DEAD_WHEN: &str = "divert can be met by no case";

    #[rustfmt::skip]
    fn sources_and_dates() -> Vec<Row> {
        let nowhere = |file, start| flawed("undeclared source", [line(file, start, SOURCE)], [at(file, SOURCE, UNDECLARED)]);
        vec![
            nowhere(TH41, "source ="),
            nowhere(TH_DURESS, "source ="),
            nowhere(DUTIES, "source ="),
            nowhere(MEHAK, "source ="),
            nowhere(CRITERIA, "source ="),
            nowhere(TH_VALUES, "source ="),
            nowhere(TH, "source ="),
            flawed("undeclared source of a reading",
                [whole(NEW, format!("{PROVISION}\n[[reading]]\nsays = \"x\"\nsource = \"nowhere\"\nat = \"p. 1\"\nused = true\n"))],
                [at(NEW, SOURCE, UNDECLARED)]),
            flawed(
                "undeclared further source",
                [end(TH41, "[[source]]\nsource = \"nowhere\"\nat = \"p. 1\"\n")],
                [at(TH41, SOURCE, UNDECLARED)],
            ),
            flawed(
                "undeclared source of an element",
                [end(TH_DURESS, "[[element]]\nname = \"threat\"\nyes = [{ child = [\"no\"] }]\nsource = \"nowhere\"\nat = \"p. 1\"\n")],
                [at(TH_DURESS, SOURCE, UNDECLARED)],
            ),
            refused("no source at all", [edit(NEW, Change::Whole(PROVISION.to_owned())), edit(NEW, Change::Cut("[text]"))],
                [at(NEW, "", "`text` is missing")]),
            refused("wording without a source", [whole(NEW, PROVISION), line(NEW, "source =", "")],
                [at(NEW, "[text]", "text: `source` is missing")]),
            refused("a place without a source", [line(DUTIES, "source =", "")],
                [at(DUTIES, "[[duty]]", "duty[0]: `source` is missing")]),
            flawed(
                "a source nothing cites",
                [end(SOURCES, "[[source]]\nid = \"orphan\"\ntitle = \"x\"\npublisher = \"x\"\ndate = \"x\"\ntier = \"x\"\n")],
                [at(SOURCES, "id = \"orphan\"", "nothing uses orphan")],
            ),
            flawed("a provision that ends before it begins", [after(TH41, "from =", "to = \"2007-12-31\"")],
                [at(TH41, "id =", "th.atip.41 ends before it comes into force")]),
            flawed("a defence that ends before it begins", [after(TH_DURESS, "from =", "to = \"1956\"")],
                [at(TH_DURESS, "id =", "defence.duress ends before it comes into force")]),
            flawed("two texts of a defence on one day", [line(ID_DURESS, "to =", "")],
                [at(ID_DURESS, "id =", "two texts of defence.duress are in force on the same day, the other in law/id/defences/ … duress_law1_2023.toml")]),
            flawed("two general forms of a defence", [edit("law/international/defences/zz.toml", Change::Whole(read(ENTRAPMENT)))],
                [at(ENTRAPMENT, "id =", "two texts of defence.entrapment are in force on the same day")]),
            refused("a year without a word on why", [line(TH41, "from =", "from = \"2008\""), line(TH41, "dates_note =", "")],
                [at(TH41, "from =", "`dates_note` is missing")]),
            refused("a day that does not exist", [line(TH41, "from =", "from = \"2008-06-31\"")],
                [at(TH41, "from =", "from: `2008-06-31` is not a date, or a day that does not exist")]),
            refused("a last day that does not exist", [line(MM05, "to =", "to = \"yesterday\"")],
                [at(MM05, "to =", "to: `yesterday` is not a date")]),
        ]
    }

    fn read(file: &str) -> String {
        fs::read_to_string(repository("data").join(file)).expect("readable")
    }

    #[rustfmt::skip]
    fn unknown_codes() -> Vec<Row> {
        let not_a_word = |name, edit: Edit, place: &'static str, says| {
            let file = edit.file;
            refused(name, [edit], [at(file, place, says)])
        };
        vec![
            not_a_word("offence of a limb", part(TH41, "\"irregular_entry\"", "\"illegal_entry\""), "\"illegal_entry\"",
                "limb[0].codes[0]: `illegal_entry` is not one of the words allowed here"),
            not_a_word("group of a limb", part(SG, "\"labour\"", "\"labor\""), "\"labor\"",
                "limb[0].groups[1]: `labor` is not one of the words allowed here … did you mean `labour`?"),
            not_a_word("offence left out by a defence",
                after(TH_DURESS, "from =", "excludes = { codes = [\"murder\"] }"), "excludes", "excludes.codes[0]: `murder` is not one of the words"),
            not_a_word("effect", line(TH41, "effect =", "effect = \"forbidden\""), "effect =", "effect: `forbidden` is not one of the words"),
            not_a_word("kind", line(TH41, "kind =", "kind = \"law\""), "kind =", "kind: `law` is not one of the words"),
            not_a_word("beneficiaries", line(TH41, "beneficiaries =", "beneficiaries = \"men\""), "beneficiaries =", "beneficiaries: `men`"),
            not_a_word("threshold", line(TH41, "threshold =", "threshold = \"proven\""), "threshold =", "threshold: `proven`"),
            not_a_word("liability", line(TH41, "liability =", "liability = [\"penal\"]"), "liability =", "liability[0]: `penal`")
                .and(at(TH41, "", "`liability` is missing")),
            not_a_word("link", line(TH41, "link =", "link = \"none\""), "link =", "link: `none`"),
            not_a_word("fact of a limb", line(PH17, "facts =", "facts = [\"commanded\"]"), "facts =", "facts[0]: `commanded`"),
            not_a_word("a conclusion is no link", line(PH17, "facts =", "facts = [\"independent\"]"), "facts =", "facts[0]: `independent`"),
            not_a_word("purpose", after(TH41, "link =", "purposes = [\"forced_marriage\"]"), "purposes", "purposes[0]: `forced_marriage`"),
            not_a_word("defence", line(TH_DURESS, "id =", "id = \"defence.insanity\""), "id =", "id: `defence.insanity`")
                .and(at(TH_DURESS, "", "`id` is missing")),
            not_a_word("measure", line(MEASURES, "code =", "code = \"stop\""), "code = \"stop\"", "measure[0].code: `stop`"),
            not_a_word("force", line(DUTIES, "force =", "force = \"shall\""), "force = \"shall\"", "duty[0].force: `shall`"),
            not_a_word("scope", line(DUTIES, "scope =", "scope = \"always\""), "scope = \"always\"", "duty[0].scope: `always`"),
            not_a_word("value of a criterion", line(TH_VALUES, "value =", "value = \"maybe\""), "value = \"maybe\"", "value[0].value: `maybe`"),
            not_a_word("value that raises a duty", line(DUTIES, "values =", "values = [\"never\"]"), "values = [\"never\"]", "duty[0].values[0]: `never`"),
            not_a_word("class of an offence", line(OFFENCES, "class =", "class = \"penal\""), "class = \"penal\"", "offence[0].class: `penal`"),
            not_a_word("kind of an offence", line(OFFENCES, "kind =", "kind = \"main\""), "kind = \"main\"", "offence[0].kind: `main`"),
            not_a_word("seriousness", line(OFFENCES, "seriousness =", "seriousness = \"petty\""), "seriousness = \"petty\"", "offence[0].seriousness: `petty`"),
            not_a_word("key of a condition", line(MEHAK, "when =", "when = [{ stages = [\"trial\"] }]"), "when =", "when[0].stages: `stages` is not one of the words"),
            not_a_word("value of a condition", line(MEHAK, "when =", "when = [{ stage = [\"appeal\"] }]"), "when =", "when[0].stage[0]: `appeal`"),
            not_a_word("offence of a condition", line(MEHAK, "when =", "when = [{ offence = [\"murder\"] }]"), "when =", "when[0].offence[0]: `murder`"),
            not_a_word("group of a condition", line(MEHAK, "when =", "when = [{ group = [\"crime\"] }]"), "when =", "when[0].group[0]: `crime`"),
            not_a_word("fact of a condition", line(MEHAK, "when =", "when = [{ \"nexus.orderd\" = [\"yes\"] }]"), "when =", "when[0].nexus.orderd: `nexus.orderd`"),
            not_a_word("answer to a fact", line(MEHAK, "when =", "when = [{ \"nexus.ordered\" = [\"perhaps\"] }]"), "when =", "when[0].nexus.ordered[0]: `perhaps`"),
            not_a_word("fact of an element", line(TH_DURESS, "no =", "no = [{ \"circumstances.fear\" = [\"yes\"] }]"), "no =", "no[0].circumstances.fear"),
            not_a_word("a condition may not ask for context", line(MEHAK, "when =", "when = [{ \"context.consented\" = [\"yes\"] }]"), "when =", "when[0].context.consented"),
            not_a_word("nor for attributes", line(MEHAK, "when =", "when = [{ \"person.attributes\" = [\"yes\"] }]"), "when =", "when[0].person.attributes"),
            not_a_word("nor for woman", line(MEHAK, "when =", "when = [{ woman = [\"yes\"] }]"), "when =", "when[0].woman"),
            not_a_word("nor for nationalities", line(MEHAK, "when =", "when = [{ \"person.nationalities\" = [\"TH\"] }]"), "when =", "when[0].person.nationalities"),
            flawed("role of a duty", [line(DUTIES, "roles =", "roles = [\"parliament\"]")],
                [at(DUTIES, "id =", "`parliament` is no role that the corpus knows")]),
            flawed("role of a measure", [line(MEASURES, "role =", "role = \"procurator\"")],
                [at(MEASURES, "code =", "`procurator` is no role that the corpus knows")]),
            flawed("rule of a measure", [line(MEASURES, "rule =", "rule = \"R999\"")],
                [at(MEASURES, "code =", "`R999` is no rule that the corpus knows")]),
            flawed("criterion of a duty", [line(DUTIES, "criterion =", "criterion = \"C99\"")],
                [at(DUTIES, "id =", "`C99` is no criterion that the corpus knows")]),
            flawed("a review duty without a criterion", [end(DUTIES, duty("scope = \"review\""))],
                [at(DUTIES, "id = \"R900\"", "is no criterion that the corpus knows")]),
            flawed("criterion of a value",
                [end(TH_VALUES, "[[value]]\ncriterion = \"C99\"\nvalue = \"no\"\nsays = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\nas_of = \"2025\"\n")],
                [at(TH_VALUES, "criterion = \"C99\"", "`C99` is no criterion that the corpus knows")]),
            flawed("a rule it yields to", [line(MM17, "yields_to =", "yields_to = [\"mm.tip2022.16\", \"mm.tip2022.99\"]")],
                [at(MM17, "id =", "`mm.tip2022.99` is no provision that the corpus knows")]),
            flawed("a party by its own file, none by the treaty's", [part("law/regional/actip/14_2.toml", "{ state = \"TH\" },", "")],
                [at(TH, "code =", "actip_party of TH")]),
            flawed("a party by the treaty's file, none by its own", [line(TH, "actip_party =", "actip_party = false")],
                [at(TH, "code =", "actip_party of TH")]),
        ]
    }

    #[rustfmt::skip]
    fn unreachable_rules() -> Vec<Row> {
        let dead = |name, conditions: &str| {
            flawed(name, [whole("measures/zz.toml", measure(conditions))], [at("measures/zz.toml", "code =", DEAD_WHEN)])
        };
        vec![
            dead("the principle cannot apply where the status is open", "when = [{ principle = [\"applies\"], status = [\"open\"] }]"),
            dead("nor be presumed of an identified victim", "when = [{ principle = [\"presumed\"], status = [\"identified\", \"recognised\"] }]"),
            dead("nor fail of a victim whose act is linked", "when = [{ principle = [\"does_not_apply\"], status = [\"presumed\"], causation = [\"yes\"] }]"),
            dead("nor hold without a link", "when = [{ principle = [\"applies\", \"presumed\", \"open\"], causation = [\"no\"] }]"),
            dead("no gap where the law forbids punishing", "when = [{ gap = [\"yes\"], protection = [\"barred\"] }]"),
            dead("no gap where the principle is open", "when = [{ gap = [\"yes\"], principle = [\"open\", \"does_not_apply\"] }]"),
            dead("something protects where the principle applies", "when = [{ principle = [\"applies\"], protection = [\"none\"] }]"),
            dead("causation is always asked", "when = [{ causation = [\"not_required\"] }]"),
            dead("a condition without a word", "when = [{ stage = [] }]"),
            dead("one dead condition among living ones", "when = [{ stage = [\"trial\"] }, { principle = [\"applies\"], status = [\"open\"] }]"),
            dead("`when` and `unless` the same", "when = [{ stage = [\"trial\"] }]\nunless = [{ stage = [\"trial\"] }]"),
            flawed("a duty of a case that nothing raises", [end(DUTIES, duty("scope = \"case\""))],
                [at(DUTIES, "id = \"R900\"", "R900 can be met by no case")]),
            flawed("a duty of a case that no condition raises", [end(DUTIES, duty("scope = \"case\"\nwhen = []"))],
                [at(DUTIES, "id = \"R900\"", "R900 can be met by no case")]),
            flawed("a duty with a dead condition", [end(DUTIES, duty("scope = \"case\"\nwhen = [{ status = [\"open\"], principle = [\"presumed\"] }]"))],
                [at(DUTIES, "id = \"R900\"", "R900 can be met by no case")]),
            flawed("a review duty that no value raises", [line(DUTIES, "values =", "values = []")],
                [at(DUTIES, "id =", "R021 can be met by no case")]),
            flawed("a divergence with a dead condition", [line(MEHAK, "when =", "when = [{ group = [] }]")],
                [at(MEHAK, "id =", "nl.mehak can be met by no case")]),
            flawed("a limb without offences", [line(TH41, "codes =", "codes = []")],
                [at(TH41, "[[limb]]", "th.atip.41 (listed_offence) can be met by no case")]),
            flawed("a limb that asks for facts and names none", [line(PH17, "facts =", "facts = []")],
                [at_nth(PH17, "[[limb]]", 4, "ph.atip.17 (obedience_to_order) can be met by no case")]),
            flawed("a limb inside an earlier one", [part(MM17, "[text]", "[[limb]]\nname = \"crime_related_to_trafficking\"\ncodes = [\"begging\"]\nlink = \"causation\"\n\n[text]")],
                [at_nth(MM17, "[[limb]]", 2, "mm.tip2022.17 (crime_related_to_trafficking) can be met by no case")]),
            flawed("an element that nothing answers", [line(TH_DURESS, "yes = [{", "")],
                [at(TH_DURESS, "id =", "defence.duress can be met by no case")]),
        ]
    }

    const DIFFERENT: &str = "give different things for the same act";

    #[rustfmt::skip]
    fn conflicts_and_doubles() -> Vec<Row> {
        let twice = |name, file: &'static str, original: &'static str, place: &'static str, says| {
            flawed(name, [edit(file, Change::Whole(read(original)))], [at(file, place, says)])
        };
        vec![
            flawed("two rules of one state without order", [line(MM17, "yields_to =", "")],
                [at(MM16, "id =", "mm.tip2022.16 and mm.tip2022.17 (law/mm/tip2022/17.toml) give different things for the same act")]),
            flawed("the old law and the new one together", [line(MM05, "to =", "")], [at(MM05, "id =", DIFFERENT)]),
            flawed("one day of both laws", [line(MM05, "to =", "to = \"2022-06-16\"")], [at(MM05, "id =", DIFFERENT)]),
            flawed("a new rule beside an old one",
                [whole(NEW, PROVISION), line(NEW, "effect =", "effect = \"discretionary\""), line(NEW, "codes =", "codes = [\"prostitution\"]")],
                [at(TH41, "id =", "th.atip.41 and th.zz.1 (law/th/zz/1.toml) give different things for the same act")]),
            flawed("a provision of a state not held", [whole(NEW, PROVISION), line(NEW, "state =", "state = \"TL\"")],
                [at(NEW, "id =", "nothing uses th.zz.1")]),
            flawed("an agreement between states not held", [part(LA_CN, "\"LA\"", "\"JP\"")],
                [at(LA_CN, "id =", "nothing uses la_cn.2014.4")]),
            flawed("a defence of a state not held", [line(TH_DURESS, "state =", "state = \"TL\"")],
                [at(TH_DURESS, "id =", "nothing uses defence.duress")]),
            flawed("a role nobody has", [end(ROLES, "[[role]]\nid = \"bailiff\"\ncode = \"BAI\"\nlabels = { en = \"bailiff\" }\n")],
                [at(ROLES, "id = \"bailiff\"", "nothing uses bailiff")]),
            flawed("a state without a value", [edit(TH_VALUES, Change::Cut("[[value]]\ncriterion = \"C24\""))],
                [at(TH, "code =", "TH has no value for C24")]),
            twice("a provision", "law/th/atip/zz.toml", TH41, "id =", "th.atip.41 is declared twice, also in law/th/atip/41.toml"),
            twice("a divergence", "divergences/zz.toml", MEHAK, "id =", "nl.mehak is declared twice, also in divergences/nl_mehak.toml"),
            flawed("a duty", [end(DUTIES, duty("scope = \"standing\"")), end(DUTIES, duty("scope = \"standing\""))],
                [at_nth(DUTIES, "id = \"R900\"", 2, "R900 is declared twice, also in duties/1-legislation.toml")]),
            flawed("an id of a duty on a divergence", [line(MEHAK, "id =", "id = \"R021\"")],
                [at(MEHAK, "id =", "R021 is declared twice, also in duties/1-legislation.toml")]),
            flawed("a source", [end(SOURCES, "[[source]]\nid = \"guideline2025\"\ntitle = \"x\"\npublisher = \"x\"\ndate = \"x\"\ntier = \"x\"\n")],
                [at_nth(SOURCES, "id = \"guideline2025\"", 2, "source guideline2025 is declared twice")]),
            flawed("a role", [end(ROLES, "[[role]]\nid = \"judge\"\ncode = \"JUX\"\nlabels = { en = \"judge\" }\n")],
                [at_nth(ROLES, "id = \"judge\"", 2, "role judge is declared twice")]),
            flawed("an offence", [end(OFFENCES, offences(1, |_| "other".into())), end(OFFENCES, offences(1, |_| "other".into()))],
                [at_nth(OFFENCES, "code = \"extra_0\"", 2, "offence extra_0 is declared twice")]),
            flawed("a criterion", [end(CRITERIA, "[[criterion]]\nid = \"C1\"\nquestion = \"x\"\nguideline = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\n")],
                [at_nth(CRITERIA, "id = \"C1\"\n", 2, "C1 is declared twice")]),
            flawed("a value", [end(TH_VALUES, "[[value]]\ncriterion = \"C1\"\nvalue = \"no\"\nsays = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\nas_of = \"2025\"\n")],
                [at_nth(TH_VALUES, "criterion = \"C1\"\n", 2, "C1 of TH is declared twice")]),
            flawed("no reading is used", [line(TH41, "used = true", "used = false")],
                [at(TH41, "id =", "th.atip.41 does not say which one reading is used, and why")]),
            flawed("two readings are used", [line(TH41, "used = false", "used = true\nwhy = \"x\"")],
                [at(TH41, "id =", "th.atip.41 does not say which one reading is used, and why")]),
            flawed("a reading is used and nobody says why", [line(TH41, "why =", "")],
                [at(TH41, "id =", "th.atip.41 does not say which one reading is used, and why")]),
        ]
    }

    #[rustfmt::skip]
    fn no_law() -> Vec<Row> {
        let one = |name, edit: Edit, place: &'static str, says| {
            let file = edit.file;
            refused(name, [edit], [at(file, place, says)])
        };
        vec![
            one("no TOML", line(TH41, "kind =", "kind = statute"), "kind =", "a text must stand in double quotes"),
            one("a key twice", after(TH41, "kind =", "kind = \"policy\""), "kind = \"policy\"", "the same key stands twice"),
            one("too deep", line(TH41, "kind =", format!("kind = {}{}", "[".repeat(70), "]".repeat(70))), "kind =", "nested deeper than"),
            one("unknown key of a provision", after(TH41, "kind =", "links = \"none\""), "links =", "links: unknown key `links` … did you mean `link`?"),
            one("unknown key of a limb", after(TH41, "codes =", "code = \"x\""), "code =", "limb[0].code: unknown key `code`"),
            one("unknown key of a reading", line(TH41, "used = false", "use = false\nused = false"), "use = false", "unknown key `use`"),
            one("unknown key of a wording", after(TH41, "quote =", "lang = \"en\""), "lang =", "text.lang: unknown key `lang`"),
            one("unknown key of a party", part(LA_CN, "{ state = \"LA\" }", "{ state = \"LA\", since = \"2014\" }"), "since", "parties[0].since: unknown key `since`"),
            one("unknown key of a defence", after(TH_DURESS, "from =", "until = \"2000\""), "until =", "until: unknown key `until`"),
            one("unknown key of an element", line(TH_DURESS, "no =", "maybe = []"), "maybe =", "element[0].maybe: unknown key `maybe`"),
            one("unknown key of a state", after(TH, "code =", "capital = \"x\""), "capital =", "capital: unknown key `capital`"),
            one("unknown key of a duty", after(DUTIES, "id =", "role = \"judge\""), "role =", "duty[0].role: unknown key `role` … did you mean `roles`?"),
            one("unknown key of a measure", after(MEASURES, "code =", "roles = [\"judge\"]"), "roles =", "measure[0].roles: unknown key `roles` … did you mean `role`?"),
            one("unknown key of a divergence", after(MEHAK, "id =", "state = \"NL\""), "state =", "state: unknown key `state`"),
            one("unknown key of a criterion", after(CRITERIA, "id =", "text = \"x\""), "text =", "criterion[0].text: unknown key `text`"),
            one("unknown key of a value", after(TH_VALUES, "criterion =", "answer = \"x\""), "answer =", "value[0].answer: unknown key `answer`"),
            one("unknown key of a source", after(SOURCES, "id =", "author = \"x\""), "author =", "source[0].author: unknown key `author`"),
            one("unknown key of an offence", after(OFFENCES, "code =", "grade = \"x\""), "grade =", "offence[0].grade: unknown key `grade`"),
            one("unknown key of a role", after(ROLES, "id =", "name = \"x\""), "name =", "role[0].name: unknown key `name`"),
            one("unknown key of the corpus", after("corpus.toml", "version =", "author = \"x\""), "author =", "author: unknown key `author`"),
            one("unknown list", end(DUTIES, "[[duties]]\nid = \"R900\"\n"), "[[duties]]", "duties: unknown key `duties` … the keys known here are: duty"),
            one("a required key missing", line(TH41, "instrument =", ""), "", "`instrument` is missing"),
            refused("no limb", [whole(NEW, PROVISION), part(NEW, "[[limb]]\nname = \"prostitution\"\ncodes = [\"begging\"]\nlink = \"causation\"\n", "")],
                [at(NEW, "", "`limb` is missing")]),
            one("no liability", line(TH41, "liability =", "liability = []"), "", "`liability` is missing"),
            one("a statute of no state", line(TH41, "state =", ""), "", "`state` is missing"),
            one("a party of no state", part(LA_CN, "{ state = \"LA\" }", "{ from = \"2014\" }"), "{ from", "parties[0]: `state` is missing"),
            refused("an agreement of no parties", [edit(LA_CN, Change::Whole(PROVISION.to_owned())), line(LA_CN, "kind =", "kind = \"agreement\""), line(LA_CN, "state =", "")],
                [at(LA_CN, "", "`parties` is missing")]),
            one("a general defence without its broad reading", edit(ENTRAPMENT, Change::Cut("[[broad]]")), "", "`broad` is missing"),
            one("a defence without elements", edit(TH_DURESS, Change::Cut("[[element]]")), "", "`element` is missing"),
            one("a text where a flag belongs", line(TH41, "binding =", "binding = \"yes\""), "binding =", "binding: text found where boolean is expected"),
            one("a text where a list belongs", line(TH41, "codes =", "codes = \"begging\""), "codes =", "limb[0].codes: text found where list is expected"),
            one("a number where a text belongs", line(TH41, "provision =", "provision = 41"), "provision =", "provision: whole number found where text is expected"),
            one("a text where labels belong", line(TH, "labels =", "labels = \"Thailand\""), "labels =", "labels: text found where table is expected"),
            one("a country by name", line(TH, "code =", "code = \"Thailand\""), "code =", "code: `Thailand` is not a country code"),
            one("a party by name", part(LA_CN, "\"CN\"", "\"China\""), "\"China\"", "parties[1].state: `China` is not a country code")
                .and(at(LA_CN, "{ state = \"China\"", "parties[1]: `state` is missing")),
            one("values of a country by name", line(TH_VALUES, "state =", "state = \"th\""), "state =", "state: `th` is not a country code"),
            one("an age no law has", line(TH, "years =", "years = 120"), "years =", "minimum_age.years: 120 is out of range"),
            one("an empty text", line(TH41, "provision =", "provision = \" \""), "provision =", "provision: the text is empty"),
            one("more offences than there are bits", end(OFFENCES, offences(30, |_| "other".into())), "", "items where at most 64 are allowed"),
            one("more groups than there are bits", end(OFFENCES, offences(15, |index| format!("group_{index}"))), "", "items where at most 24 are allowed"),
            one("a file that is no kind of law", whole("notes.toml", "a = 1\n"), "a = 1", "no kind of law is kept here"),
            one("a folder that is no kind of law", whole("cases/th.toml", "a = 1\n"), "a = 1", "no kind of law is kept here"),
            one("no corpus.toml", edit("corpus.toml", Change::Gone), "", "corpus.toml: `corpus.toml` is missing"),
            one("no version", line("corpus.toml", "version =", ""), "", "`version` is missing"),
            refused("everything wrong at once is told at once",
                [line(TH41, "kind =", "kind = \"law\""), line(MM17, "effect =", "effect = \"x\""), line(TH, "years =", "years = 99")],
                [at(MM17, "effect =", "effect: `x`"), at(TH41, "kind =", "kind: `law`"), at(TH, "years =", "minimum_age.years: 99")]),
        ]
    }

    fn rows() -> Vec<Row> {
        let mut rows = sources_and_dates();
        rows.extend(unknown_codes());
        rows.extend(unreachable_rules());
        rows.extend(conflicts_and_doubles());
        rows.extend(no_law());
        rows
    }

    /// The name of a kind of flaw; a new kind must be named here, in `KINDS`, and met by a row.
    const fn kind(flaw: &FlawKind) -> &'static str {
        match flaw {
            FlawKind::NoSource { .. } => "no source",
            FlawKind::InvertedDates { .. } => "inverted dates",
            FlawKind::OverlappingDates { .. } => "overlapping dates",
            FlawKind::UnknownCode { .. } => "unknown code",
            FlawKind::Unreachable { .. } => "unreachable",
            FlawKind::Conflict { .. } => "conflict",
            FlawKind::Duplicate { .. } => "duplicate",
            FlawKind::Unused { .. } => "unused",
            FlawKind::NoValue { .. } => "no value",
            FlawKind::NoUsedReading { .. } => "no used reading",
        }
    }

    const KINDS: &[&str] = &[
        "conflict",
        "duplicate",
        "inverted dates",
        "no source",
        "no used reading",
        "no value",
        "overlapping dates",
        "unknown code",
        "unreachable",
        "unused",
    ];

    /// The name of a fault that the reader of law can find.
    const fn fault(fault: &Fault) -> &'static str {
        match fault {
            Fault::Syntax { .. } => "syntax",
            Fault::TooDeep => "too deep",
            Fault::UnknownKey { .. } => "unknown key",
            Fault::Missing { .. } => "missing",
            Fault::WrongType { .. } => "wrong type",
            Fault::NotOneOf { .. } => "not one of",
            Fault::NoSuchDate { .. } => "no such date",
            Fault::NotACountry { .. } => "not a country",
            Fault::OutOfRange { .. } => "out of range",
            Fault::TooMany { .. } => "too many",
            Fault::Empty => "empty",
            _ => "a fault of case files",
        }
    }

    const FAULTS: &[&str] = &[
        "empty",
        "missing",
        "no such date",
        "not a country",
        "not one of",
        "out of range",
        "syntax",
        "too deep",
        "too many",
        "unknown key",
        "wrong type",
    ];

    /// What the program prints of each problem, in one line each.
    fn reports(said: &str) -> Vec<String> {
        let mut reports: Vec<String> = Vec::new();
        for line in said.lines() {
            if line.starts_with("  × ") || line.starts_with("error: ") {
                reports.push(String::new());
            }
            if let Some(report) = reports.last_mut() {
                report.push_str(&line.replace('│', " "));
                report.push(' ');
            }
        }
        reports.iter().map(|report| report.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// Whether the parts stand in the text one after the other.
    fn says(text: &str, parts: &str) -> bool {
        let mut rest = text;
        parts.split(" … ").all(|part| match rest.split_once(part) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
    }

    impl Found {
        /// The line it stands on in the edited file; 1 for the file as a whole.
        fn line(&self, data: &Data, row: &str) -> usize {
            if self.at.is_empty() {
                return 1;
            }
            let line = line_of(&data.text(self.file), self.at, self.nth);
            line.unwrap_or_else(|| panic!("{row}: {} does not hold {}", self.file, self.at))
        }
    }

    fn check_row(data: &Data, row: &Row, wrong: &mut Vec<String>) {
        let name = format!("{} ({})", row.name, row.edits[0].file);
        let output = data.run(&["--format", "json", "law", "check"]);
        let (out, said) = (stdout(&output), stderr(&output));
        let mut tell = |what: String| wrong.push(format!("{name}: {what}"));
        if output.status.code() != Some(row.exit) {
            return tell(format!(
                "expected exit {}, found {:?}\n{out}{said}",
                row.exit,
                output.status.code()
            ));
        }
        let reports = reports(&said);
        if reports.len() != row.found.len() {
            return tell(format!("expected {} findings, found {}\n{said}", row.found.len(), reports.len()));
        }
        for (found, report) in row.found.iter().zip(&reports) {
            let place = format!("{}:{}:", found.file, found.line(data, &name));
            let whole = found.at.is_empty() && report.contains(&format!("{}: ", found.file));
            if !report.contains(&place) && !whole {
                tell(format!("expected at {place} found {report}"));
            }
            if !says(report, found.says) {
                tell(format!("expected to say {}, found {report}", found.says));
            }
        }
        if row.exit == 2 {
            if !out.is_empty() {
                tell(format!("law that cannot be read, and yet: {out}"));
            }
            return;
        }
        let checked: Value = serde_json::from_str(&out).expect("JSON");
        let flaws = checked["flaws"].as_array().expect("flaws");
        if flaws.len() != row.found.len() {
            return tell(format!("expected {} flaws, found {flaws:?}", row.found.len()));
        }
        for (found, flaw) in row.found.iter().zip(flaws) {
            let same = flaw["file"] == found.file
                && flaw["line"] == found.line(data, &name)
                && says(flaw["problem"].as_str().expect("a text"), found.says)
                && flaw["remedy"].as_str().is_some_and(|remedy| !remedy.is_empty());
            if !same {
                tell(format!("found {flaw}"));
            }
        }
    }

    #[test]
    fn each_is_found_at_its_place_and_nothing_else_is() {
        let data = Data::copy();
        let (mut wrong, mut kinds, mut faults) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        let rows = rows();
        for row in &rows {
            for edit in &row.edits {
                edit.make(&data, row.name);
            }
            match Files::of_folder(data.0.path()).and_then(Files::corpus) {
                Ok((corpus, _)) => kinds.extend(corpus.check().iter().map(|flaw| kind(&flaw.kind))),
                Err(Unreadable::Law(_, problems)) => {
                    faults.extend(problems.iter().map(|found| fault(&found.problem.fault)));
                }
                Err(other) => panic!("{}: {other:?}", row.name),
            }
            check_row(&data, row, &mut wrong);
            for edit in &row.edits {
                data.restore(edit.file);
            }
        }
        assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
        assert_eq!(kinds.into_iter().collect::<Vec<_>>(), KINDS, "every kind of flaw is met");
        assert_eq!(faults.into_iter().collect::<Vec<_>>(), FAULTS, "every kind of refusal is met");
        assert_eq!(data.run(&["law", "check"]).status.code(), Some(0), "and the rows left nothing behind");
    }

    #[test]
    fn a_state_without_values_is_told_so_for_every_criterion() {
        let data = Data::copy();
        fs::remove_file(data.path(TH_VALUES)).expect("removed");
        let output = data.run(&["--format", "json", "law", "check"]);
        assert_eq!(output.status.code(), Some(1));
        let checked = json(&output);
        let told = checked["flaws"].as_array().expect("flaws").iter().filter(|flaw| flaw["file"] == TH);
        let told: Vec<&str> = told.filter_map(|flaw| flaw["problem"].as_str()).collect();
        let expected: Vec<String> = (1..=24).map(|n| format!("TH has no value for C{n}")).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn people_read_file_line_and_problem() {
        let data = Data::copy();
        edit(MM17, Change::Line("yields_to =", String::new())).make(&data, "conflict");
        let output = data.run(&["--format", "text", "law", "check"]);
        assert_eq!(output.status.code(), Some(1));
        let line = line_of(&data.text(MM16), "id =", 1).expect("a line");
        let told = format!("{MM16}:{line}: mm.tip2022.16 and mm.tip2022.17 ({MM17}) {DIFFERENT}");
        assert!(stdout(&output).contains("\n1 flaws\n"), "{}", stdout(&output));
        assert_eq!(stdout(&output).lines().last(), Some(told.as_str()));
        assert!(says(&stderr(&output), "help: state which goes first with `yields_to`"));
    }

    #[test]
    fn a_file_that_is_no_text_is_named() {
        let data = Data::copy();
        fs::write(data.path(TH41), [b'i', 0xff, 0xfe]).expect("written");
        let output = data.run(&["law", "check"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("law/th/atip/41.toml"), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
}

mod shipped {
    use super::*;

    const LANGUAGES: [&str; 3] = ["en", "id", "th"];
    const STATES: [&str; 10] = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"];

    /// The ids of the contract, section 3, with the state whose rule each is.
    const STATUTES_AND_POLICIES: &[(&str, &str, &str)] = &[
        ("bn.atip.47", "BN", "statute"),
        ("id.law21_2007.18", "ID", "statute"),
        ("la.atip.39", "LA", "statute"),
        ("la.women.25", "LA", "statute"),
        ("my.atipsom.25", "MY", "statute"),
        ("mm.tip2005.nonpunishment", "MM", "statute"),
        ("mm.tip2022.16", "MM", "statute"),
        ("mm.tip2022.17", "MM", "statute"),
        ("ph.atip.17", "PH", "statute"),
        ("th.atip.41", "TH", "statute"),
        ("vn.law53_2024.4_5", "VN", "statute"),
        ("kh.identification2015.2c", "KH", "policy"),
        ("kh.children2007.4", "KH", "policy"),
        ("kh.guidelines2008.4", "KH", "policy"),
        ("ph.women2013", "PH", "policy"),
        ("ph.referral2017", "PH", "policy"),
        ("sg.approach2016", "SG", "policy"),
    ];
    /// With the states bound; none where the text has no list of parties.
    const TREATIES: &[(&str, &[&str])] = &[
        ("actip.14_7", &STATES),
        ("actip.14_2", &STATES),
        ("actip.14_1", &STATES),
        ("ilo.p29.4_2", &["MY", "TH"]),
        ("ohchr.principle7", &[]),
        ("ohchr.guideline8_3", &[]),
        ("unsc.2388.17", &[]),
        ("coe.26", &[]),
        ("eu.2024_1712.8", &[]),
    ];
    const AGREEMENTS: &[(&str, &[&str])] = &[
        ("commit.mou2004.16", &["CN", "KH", "LA", "MM", "TH", "VN"]),
        ("commit.guidelines2016", &["CN", "KH", "LA", "MM", "TH", "VN"]),
        ("kh_vn.2005.5", &["KH", "VN"]),
        ("th_vn.2008.6", &["TH", "VN"]),
        ("mm_th.2009.8", &["MM", "TH"]),
        ("mm_cn.2009.5", &["CN", "MM"]),
        ("la_vn.2010.4", &["LA", "VN"]),
        ("vn_cn.2010.2", &["CN", "VN"]),
        ("kh_th.2014.6", &["KH", "TH"]),
        ("la_cn.2014.4", &["CN", "LA"]),
    ];
    /// The offences of the contract, in its order, with their groups.
    const OFFENCES: &[(&str, &[&str])] = &[
        ("immigration", &["irregular_entry", "irregular_exit", "irregular_stay", "irregular_status"]),
        ("labour", &["irregular_work", "fraudulent_work_permit"]),
        (
            "document",
            &[
                "lack_of_documents",
                "false_document_use",
                "false_document_making",
                "false_statement_to_official",
            ],
        ),
        ("prostitution", &["prostitution"]),
        (
            "public_order",
            &[
                "begging",
                "vagrancy",
                "disorderly_conduct",
                "public_morals",
                "alcohol_related",
                "curfew_violation",
            ],
        ),
        ("property", &["shoplifting", "pickpocketing", "burglary", "counterfeit_goods"]),
        (
            "fraud",
            &[
                "scamming",
                "cyber_enabled_crime",
                "cybercrime",
                "credit_card_fraud",
                "identity_theft",
                "benefit_fraud",
                "money_laundering",
            ],
        ),
        ("drugs", &["drug_use", "drug_possession", "drug_production", "drug_trafficking"]),
        ("violence", &["assault", "homicide", "sexual_violence"]),
        ("maritime", &["illegal_fishing"]),
        ("security", &["armed_group_participation", "terrorism"]),
        ("organ", &["organ_donation"]),
        ("trafficking", &["trafficking_in_persons", "migrant_smuggling"]),
        ("other", &["other"]),
    ];

    #[test]
    fn it_has_no_flaw() {
        assert_eq!(CORPUS.check(), []);
        let output = lindung(&["--format", "json", "law", "check"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let checked = json(&output);
        assert_eq!(checked["flaws"], serde_json::json!([]));
        assert_eq!(checked["states"], 10);
        assert_eq!(checked["criteria"], 24);
        assert_eq!(checked["hash"], CORPUS.hash.as_str());
        assert_eq!(stderr(&output), "");
    }

    #[test]
    fn the_law_built_in_is_that_of_the_data_folder() {
        let (folder, _) = Files::of_folder(&repository("data")).and_then(Files::corpus).expect("readable");
        assert_eq!(folder.hash, CORPUS.hash);
    }

    #[test]
    fn every_id_of_the_contract_is_there() {
        for (id, state, kind) in STATUTES_AND_POLICIES {
            let rule = CORPUS.provision(id).unwrap_or_else(|| panic!("{id} is not there"));
            assert_eq!(rule.state, State::parse(state), "{id}");
            assert_eq!(rule.kind.name(), *kind, "{id}");
            assert_eq!(rule.binding, *kind == "statute", "{id}");
        }
        for (kind, list) in [("treaty", TREATIES), ("agreement", AGREEMENTS)] {
            for (id, states) in list {
                let rule = CORPUS.provision(id).unwrap_or_else(|| panic!("{id} is not there"));
                assert_eq!(rule.kind.name(), kind, "{id}");
                assert_eq!(rule.state, None, "{id}");
                let bound = rule.parties.iter().flatten().map(|party| party.state.to_string());
                let bound: BTreeSet<String> = bound.collect();
                assert_eq!(bound.iter().map(String::as_str).collect::<Vec<_>>(), **states, "{id}");
            }
        }
        let days = |id: &str| {
            let rule = CORPUS.provision(id).expect("there");
            (rule.from.first.to_string(), rule.to.map(|to| to.last.to_string()))
        };
        assert_eq!(days("mm.tip2005.nonpunishment").1.as_deref(), Some("2022-06-15"));
        assert_eq!(days("mm.tip2022.16"), ("2022-06-16".to_owned(), None));
        assert_eq!(days("mm.tip2022.17"), ("2022-06-16".to_owned(), None));
        assert_eq!(days("vn.law53_2024.4_5"), ("2025-07-01".to_owned(), None));
        for id in ["coe.26", "eu.2024_1712.8"] {
            let rule = CORPUS.provision(id).expect("there");
            assert_eq!((rule.effect, rule.binding), (Effect::Informs, false), "{id}");
        }
    }

    #[test]
    fn every_state_answers_every_criterion() {
        let criteria: Vec<String> = (1..=24).map(|n| format!("C{n}")).collect();
        let held: Vec<&str> = CORPUS.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
        assert_eq!(held, criteria);
        let states: Vec<String> = CORPUS.states.iter().map(|state| state.code.to_string()).collect();
        assert_eq!(states, STATES);
        for state in &CORPUS.states {
            let answered: Vec<&str> = state.values.iter().map(|value| value.criterion.as_str()).collect();
            assert_eq!(answered, criteria, "{}", state.code);
            assert!(state.actip_party, "{}", state.code);
        }
    }

    #[test]
    fn the_duties_are_numbered_through() {
        let expected: Vec<String> = (1..=165).map(|n| format!("R{n:03}")).collect();
        let duties = CORPUS.duties.iter().map(|duty| duty.id.as_str());
        let of_the_guideline: Vec<&str> = duties.filter(|id| id.starts_with('R')).collect();
        assert_eq!(of_the_guideline, expected);
        for duty in &CORPUS.duties {
            assert!(!duty.roles.is_empty(), "{} is nobody's", duty.id);
            assert!(!duty.cite.is_empty(), "{} cites nothing", duty.id);
        }
    }

    #[test]
    fn the_offences_are_those_of_the_contract_in_its_order() {
        let expected: Vec<(&str, &str)> = OFFENCES
            .iter()
            .flat_map(|(group, codes)| codes.iter().map(move |code| (*code, *group)))
            .collect();
        let list = CORPUS.offences.list().iter();
        let held: Vec<(&str, &str)> = list.map(|one| (one.code.as_str(), one.group.as_str())).collect();
        assert_eq!(held, expected);
    }

    #[test]
    fn sources_of_offences_and_states_are_declared() {
        for id in &CORPUS.cited_elsewhere {
            assert!(CORPUS.source(id).is_some(), "{id}");
        }
    }

    #[test]
    fn every_defence_has_a_general_form_and_one_reading_used() {
        for defence in Defence::ALL {
            let general =
                CORPUS.defences.iter().filter(|rule| rule.defence == *defence && rule.state.is_none());
            assert_eq!(general.count(), 1, "{}", defence.id());
        }
        for rule in &CORPUS.defences {
            let used: Vec<_> = rule.readings.iter().filter(|reading| reading.used).collect();
            assert_eq!(used.len(), 1, "{}", rule.place.file);
            assert!(rule.readings.len() == 1 || used[0].why.is_some(), "{}", rule.place.file);
        }
    }

    #[test]
    fn every_label_is_there_in_every_language() {
        let offences = CORPUS.offences.list().iter().map(|offence| (&offence.code, &offence.labels));
        let roles = CORPUS.roles.iter().map(|role| (&role.id, &role.labels));
        for (id, labels) in offences.chain(roles) {
            let languages: Vec<&str> = labels.0.iter().map(|(language, _)| language.as_str()).collect();
            assert_eq!(languages, LANGUAGES, "{id}");
        }
        for state in &CORPUS.states {
            let languages: Vec<&str> = state.labels.0.iter().map(|(language, _)| language.as_str()).collect();
            assert_eq!(languages, LANGUAGES, "{}", state.code);
        }
    }

    /// The messages of one language, each with the text it is made of.
    fn messages(language: &str) -> BTreeMap<String, String> {
        let prefix = format!("locales/{language}/");
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        let files = Files::embedded();
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&prefix)) {
            let mut last: Option<String> = None;
            for line in text.lines() {
                let key = line.split_once(" =").filter(|(key, _)| is_key(key));
                if let Some((key, value)) = key {
                    let twice = found.insert(key.to_owned(), value.to_owned());
                    assert!(twice.is_none(), "{path}: {key} stands twice");
                    last = Some(key.to_owned());
                } else if let Some(key) = last.as_ref().filter(|_| line.starts_with([' ', '}'])) {
                    found.get_mut(key).expect("there").push_str(line);
                } else {
                    last = None;
                    assert!(
                        line.is_empty() || line.starts_with('#'),
                        "{path}: neither message nor comment: {line}"
                    );
                }
            }
        }
        found
    }

    fn is_key(word: &str) -> bool {
        word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    }

    /// The variables of a message.
    fn variables(text: &str) -> BTreeSet<&str> {
        let each = text.split('$').skip(1);
        each.map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()).collect()
    }

    /// What a person reads of a message: the text without its placeables.
    fn words(text: &str) -> String {
        let mut depth = 0_u32;
        let mut outside = |c: char| {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        };
        text.chars().filter(|c| outside(*c)).collect()
    }

    /// Messages whose English is the corpus itself.
    fn of_the_corpus() -> BTreeSet<String> {
        let duties = CORPUS.duties.iter().map(|duty| format!("duty-{}", duty.id));
        let notes = CORPUS.divergences.iter().flat_map(|divergence| {
            let id = divergence.id.replace(['.', '_'], "-");
            ["says", "instead"].map(|part| format!("divergence-{id}-{part}"))
        });
        duties.chain(notes).collect()
    }

    #[test]
    fn the_languages_say_the_same_things() {
        let english = messages("en");
        assert!(english.len() > 400, "only {} messages", english.len());
        let mut expected: BTreeSet<String> = english.keys().cloned().collect();
        expected.extend(of_the_corpus());
        for language in ["id", "th"] {
            let own = messages(language);
            let missing: Vec<&String> = expected.iter().filter(|key| !own.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language} does not say {missing:?}");
            let extra: Vec<&String> = own.keys().filter(|key| !expected.contains(*key)).collect();
            assert!(extra.is_empty(), "only {language} says {extra:?}");
            for (key, text) in &english {
                assert_eq!(variables(&own[key]), variables(text), "{language}: variables of {key}");
                if words(text).chars().any(char::is_alphabetic) {
                    assert_ne!(own[key].trim(), text.trim(), "{language}: {key} is still English");
                }
            }
        }
        for (key, text) in messages("th") {
            let words = words(&text);
            let thai = words.chars().any(|c| ('\u{e00}'..='\u{e7f}').contains(&c));
            assert!(thai || !words.chars().any(char::is_alphabetic) || text.contains("->"), "{key}: {text}");
        }
    }

    fn bundle(language: &str) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        let prefix = format!("locales/{language}/");
        for (path, text) in Files::embedded().iter().filter(|(path, _)| path.starts_with(&prefix)) {
            let resource = FluentResource::try_new(text.to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
        }
        bundle
    }

    /// Each family of messages that is asked for by a code, with its codes.
    fn families() -> Vec<(&'static str, Vec<&'static str>)> {
        let provisions = CORPUS.provisions.iter();
        let limbs = provisions.clone().flat_map(|rule| rule.limbs.iter().map(|limb| limb.name.as_str()));
        let conditions = provisions.flat_map(|rule| rule.limbs.iter().flat_map(|limb| &limb.also_requires));
        let elements = CORPUS.defences.iter().flat_map(|rule| rule.elements.iter().chain(&rule.broad));
        let elements = elements.map(|element| element.name.as_str());
        vec![
            ("status", Status::NAMES.to_vec()),
            ("principle", Principle::NAMES.to_vec()),
            ("protection", Protection::NAMES.to_vec()),
            ("child", Child::NAMES.to_vec()),
            ("element", ["act", "means", "purpose"].into_iter().chain(elements).collect()),
            ("element-answer", Standing::NAMES.to_vec()),
            ("causation", ["yes", "no", "unknown"].to_vec()),
            ("compulsion", Link::NAMES.to_vec()),
            ("reading", Reading::NAMES.to_vec()),
            ("inquiry", Inquiry::NAMES.to_vec()),
            ("kind", ActKind::NAMES.to_vec()),
            ("stage", Stage::NAMES.to_vec()),
            ("outcome", Outcome::NAMES.to_vec()),
            ("effect", Effect::NAMES.to_vec()),
            ("finding", Finding::NAMES.to_vec()),
            ("force", Force::NAMES.to_vec()),
            ("defence", Defence::NAMES.to_vec()),
            ("measure", MeasureCode::NAMES.to_vec()),
            ("answer", Fact::NAMES.to_vec()),
            ("limb", limbs.collect()),
            ("condition", conditions.map(String::as_str).collect()),
            ("report-note", vec!["coming", "repealed", "divergence"]),
        ]
    }

    /// The names of all facts, as the messages about them are called.
    fn facts() -> Vec<String> {
        let families = [
            ("act", ACT),
            ("means", MEANS),
            ("purpose", PURPOSE),
            ("nexus", NEXUS),
            ("circumstances", CIRCUMSTANCES),
            ("proceedings", PROCEEDINGS),
            ("person", &["age", "reason_to_believe_child", "nationalities", "woman"]),
        ];
        let members = families
            .iter()
            .flat_map(|(family, names)| names.iter().map(move |name| format!("{family}-{name}")));
        let alone = ["act", "means", "purpose", "nexus", "suspicion", "identifications", "episodes"];
        let alone = alone.iter().chain(&["age_at_start", "age_at_time", "offence", "class"]);
        members.chain(alone.map(|name| (*name).to_owned())).collect()
    }

    /// The texts in double quotes of a source file.
    fn literals(source: &str) -> Vec<String> {
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut found = Vec::new();
        let (mut inside, mut escaped, mut text) = (false, false, String::new());
        for c in code.collect::<Vec<_>>().join("\n").chars() {
            match (inside, c) {
                (true, '\\') if !escaped => {
                    escaped = true;
                    continue;
                }
                (true, '"') if !escaped => {
                    found.push(std::mem::take(&mut text));
                    inside = false;
                }
                (false, '"') => inside = true,
                (true, c) => text.push(c),
                (false, _) => {}
            }
            escaped = false;
        }
        found
    }

    /// The source of what people read.
    fn sources_of_text() -> String {
        let folder = repository("crates/lindung/src/text");
        files(&folder).iter().map(|path| fs::read_to_string(path).expect("readable")).collect()
    }

    /// The reasons of every assessment of the worked cases in every state: the name and the answer.
    fn reasons() -> BTreeSet<(&'static str, &'static str)> {
        fn collect(found: &mut BTreeSet<(&'static str, &'static str)>, reason: &Reason<'_>) {
            found.insert((reason.reason, reason.answer));
            reason.because.iter().for_each(|below| collect(found, below));
        }
        let day = PartialDate::parse("2026-01-15").expect("a day").first;
        let mut found = BTreeSet::new();
        for path in files(&repository("conformance/good")) {
            let name = path.to_string_lossy();
            if !name.ends_with(".toml") || name.ends_with(".expect.toml") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("readable");
            let node = Node::from_toml(&text).expect("TOML");
            let mut case = Case::read(&node, &CORPUS.offences).expect("a case");
            for state in &CORPUS.states {
                case.jurisdiction = state.code;
                let book = CORPUS.rulebook(state.code, day).expect("law");
                for act in &assess(&case, &book).acts {
                    collect(&mut found, &act.because);
                    for ground in &act.grounds {
                        let elements = ground.elements.iter().chain(&ground.elements_broad);
                        let below = elements.flat_map(|element| &element.because);
                        ground.because.iter().chain(below).for_each(|reason| collect(&mut found, reason));
                    }
                }
            }
        }
        found
    }

    #[test]
    fn everything_that_can_be_asked_for_is_said() {
        let source = sources_of_text();
        let families = families();
        let mut asked: BTreeSet<String> = BTreeSet::new();
        for (family, codes) in &families {
            asked.extend(codes.iter().map(|code| format!("{family}-{code}")));
            if ["status", "principle", "protection"].contains(family) {
                asked.extend(codes.iter().map(|code| format!("{family}-{code}-long")));
            }
        }
        asked.extend(facts().iter().flat_map(|fact| [format!("fact-{fact}"), format!("ask-{fact}")]));
        for (reason, answer) in reasons() {
            assert!(!answer.is_empty(), "{reason} has no answer");
            if reason.starts_with("element_") {
                asked.insert("reason-element".to_owned());
            } else {
                asked.insert(format!("reason-{reason}"));
            }
        }
        // What the source names outright.
        let heads = ["report-", "reason-", "whatif-", "explain-", "gap-", "answer-"];
        let named = literals(&source).into_iter().filter(|text| {
            heads.iter().any(|head| text.starts_with(head) && text.len() > head.len()) && is_key(text)
        });
        let named: Vec<String> = named.collect();
        assert!(named.len() > 50, "only {} messages are named in the source", named.len());
        asked.extend(named);
        // A family that the source asks for by a code must be one of those above.
        for family in source.split(".word(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(
                families.iter().any(|(known, _)| *known == family),
                "the codes of {family} are not checked"
            );
        }
        for language in LANGUAGES {
            let bundle = bundle(language);
            let said = |id: &str| bundle.get_message(id).is_some_and(|message| message.value().is_some());
            let ids = asked.iter().map(|id| id.replace('_', "-"));
            let missing: Vec<String> = ids.filter(|id| !said(id)).collect();
            assert!(missing.is_empty(), "{language} does not say {missing:?}");
        }
    }

    #[test]
    fn every_rule_can_be_listed_and_shown() {
        let list = json(&lindung(&["--format", "json", "law", "list"]));
        let listed: Vec<&str> =
            list.as_array().expect("rules").iter().filter_map(|rule| rule["id"].as_str()).collect();
        let held: Vec<&str> = CORPUS.provisions.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(listed, held);
        for state in STATES {
            let of_state = json(&lindung(&["--format", "json", "law", "list", "--state", state]));
            for rule in of_state.as_array().expect("rules") {
                let states = rule["states"].as_array().expect("states");
                assert!(states.is_empty() || states.contains(&state.into()), "{state}: {}", rule["id"]);
            }
        }
        let defences = Defence::ALL.iter().map(|defence| defence.id());
        let duties = CORPUS.duties.iter().map(|duty| duty.id.as_str());
        let criteria = CORPUS.criteria.iter().map(|criterion| criterion.id.as_str());
        for id in held.iter().copied().chain(defences).chain(duties).chain(criteria) {
            let shown = lindung(&["--format", "text", "law", "show", id]);
            assert_eq!(shown.status.code(), Some(0), "{id}: {}", stderr(&shown));
            assert!(stdout(&shown).starts_with(id), "{id}: {}", stdout(&shown));
            assert_eq!(stderr(&shown), "", "{id}");
        }
        for rule in &CORPUS.provisions {
            let shown = json(&lindung(&["--format", "json", "law", "show", &rule.id]));
            assert_eq!(shown["id"], rule.id.as_str());
            assert_eq!(shown["cite"], rule.cite.as_str());
            assert_eq!(shown["readings"].as_array().map(Vec::len), Some(rule.readings.len()), "{}", rule.id);
            assert!(shown["limbs"].as_array().is_some_and(|limbs| !limbs.is_empty()), "{}", rule.id);
            let text = lindung(&["--format", "text", "law", "text", &rule.id]);
            match &rule.text {
                Some(wording) => assert!(stdout(&text).contains(&wording.quote), "{}", rule.id),
                None => assert_eq!(text.status.code(), Some(2), "{}", rule.id),
            }
        }
    }

    fn hash_of(files: &[(String, String)]) -> String {
        let corpus = Corpus::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        corpus.unwrap_or_else(|problems| panic!("{problems:?}")).hash
    }

    #[test]
    fn the_hash_is_that_of_the_law_and_of_nothing_else() {
        let files: Vec<(String, String)> =
            Files::embedded().iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let original = hash_of(&files);
        assert_eq!(original.len(), 64);
        let mut backwards = files.clone();
        backwards.reverse();
        assert_eq!(hash_of(&backwards), original, "the order in which files are found is nothing");

        let mut seen = BTreeSet::from([original.clone()]);
        for index in 0..files.len() {
            if !files[index].0.ends_with(".toml") {
                continue;
            }
            let mut changed = files.clone();
            changed[index].1.push('\n');
            assert!(seen.insert(hash_of(&changed)), "an empty line at the end of {}", files[index].0);
        }
        let find = |path: &str| files.iter().position(|(known, _)| known == path).expect("the file");
        let (at, other) = (find("law/th/atip/41.toml"), find("divergences/nl_mehak.toml"));
        let mut change = |what: &str, change: &dyn Fn(&mut Vec<(String, String)>)| {
            let mut changed = files.clone();
            change(&mut changed);
            assert!(seen.insert(hash_of(&changed)), "{what}");
        };
        change("one letter of a quotation", &|files| {
            files[at].1 = files[at].1.replacen("quote = \"", "quote = \"x", 1);
        });
        change("a comment", &|files| files[at].1.insert_str(0, "# a comment\n"));
        change("a space", &|files| files[at].1 = files[at].1.replacen(" = ", "  = ", 1));
        change("another path", &|files| files[at].0 = "law/th/atip/041.toml".to_owned());
        change("a file less", &|files| drop(files.remove(other)));
        change("a file more", &|files| {
            files.push(("divergences/zz.toml".to_owned(), files[other].1.clone()));
        });
    }

    #[test]
    fn line_ends_are_nothing_to_the_hash() {
        let data = Data::copy();
        for path in files(data.0.path()) {
            let text = fs::read_to_string(&path).expect("readable");
            assert!(!text.contains('\r'), "{}", path.display());
            fs::write(&path, text.replace('\n', "\r\n")).expect("written");
        }
        let checked = data.json(&["law", "check"]);
        assert_eq!(checked["hash"], CORPUS.hash.as_str());
        assert_eq!(checked["flaws"], serde_json::json!([]));
        let case = "conformance/good/th/jane.toml";
        let args = ["--format", "json", "assess", "--as-of", "2026-01-15", case];
        assert_eq!(stdout(&data.run(&args)), stdout(&lindung(&args)), "and nothing to what is judged");
    }
}

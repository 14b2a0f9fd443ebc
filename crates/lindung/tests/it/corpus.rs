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
    ACT, ActKind, CIRCUMSTANCES, Child, Defence, Effect, Fact, Finding, Force, Inquiry, Link, MEANS, MeasureCode,
    NEXUS, Outcome, PROCEEDINGS, PURPOSE, Principle, Protection, Reading, Stage, Standing, Status,
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
        } else {
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
        assert!(defences.iter().all(|id| ground(unlisted, id).is_some()), "the general defences hold here too");
        let foreign = unlisted["grounds"].as_array().expect("grounds").iter().filter(|ground| {
            let kind = ground["kind"].as_str().expect("a word");
            matches!(kind, "statute" | "policy" | "mitigation" | "remedy") && ground["id"] != "tl.fixture_act.1"
        });
        assert_eq!(foreign.count(), 0, "no rule of another state is looked at");
    }

    #[test]
    fn the_day_before_the_fixture_came_into_force_it_gives_nothing() {
        let data = with_fixture();
        let before = assess(&data, CASE, "2019-12-31");
        let listed = act(&before, "listed");
        assert_eq!((outcome(listed, "tl.fixture_act.1"), &listed["protection"]), ("not listed", &"regional".into()));
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
            let states: Vec<&str> = row["states"].as_object().expect("states").keys().map(String::as_str).collect();
            assert_eq!(states, ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"], "{}", row["id"]);
            assert_eq!(row["states"]["TL"]["cite"], "Test fixture, test fixture");
        }
        let text = stdout(&data.run(&["--format", "text", "law", "matrix"]));
        let head: Vec<&str> = text.lines().next().expect("a line").split_whitespace().collect();
        assert_eq!(head, ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"]);

        let review = data.json(&["law", "review", "TL"]);
        let findings = review[0]["findings"].as_array().expect("findings");
        assert_eq!(findings.len(), 24);
        let raised = |criterion: &str| {
            let finding = findings.iter().find(|finding| finding["criterion"] == criterion).expect("the criterion");
            finding["duties"].as_array().expect("duties").len()
        };
        assert!(raised("C1") > 0, "a `no` raises the duty to mend it");
        assert_eq!(raised("C3"), 0, "a `yes` raises none");

        let list = data.json(&["law", "list", "--state", "TL"]);
        assert!(list.as_array().expect("rules").iter().any(|rule| rule["id"] == "tl.fixture_act.1"));
        let show = data.run(&["--format", "text", "law", "show", "tl.fixture_act.1"]);
        assert!(stdout(&show).contains("Fixture Act (not law)"));
        let diff = data.json(&["law", "diff", "--from", "2019-12-31", "--to", "2020-01-01"]);
        let came: Vec<&str> =
            diff["changes"].as_array().expect("changes").iter().filter_map(|change| change["id"].as_str()).collect();
        assert!(came.contains(&"tl.fixture_act.1"), "{came:?}");

        for (lang, name) in [("en", "test fixture"), ("id", "contoh uji"), ("th", "ข้อมูลทดสอบ")] {
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
                let found = found.unwrap_or_else(|| panic!("{row}: no line of {} starts with {start}", self.file));
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
        /// A part of the edited file that stands on the line reported; nothing where no line can be.
        at: &'static str,
        /// Which of several such parts, counted from one.
        nth: usize,
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

    fn sources_and_dates() -> Vec<Row> {
        let nowhere = |file, start| flawed("undeclared source", [line(file, start, SOURCE)], [at(file, SOURCE, UNDECLARED)]);
        vec![
            // The first line that starts so is, in turn: the wording, the element, and so on.
            nowhere(TH41, "source ="),
            nowhere(TH_DURESS, "source ="),
            nowhere(DUTIES, "source ="),
            nowhere(MEHAK, "source ="),
            nowhere(CRITERIA, "source ="),
            nowhere(TH_VALUES, "source ="),
            nowhere(TH, "source ="),
            flawed(
                "undeclared source of a reading",
                [after(TH41, "kind =", "reading = [{ says = \"x\", source = \"nowhere\", at = \"x\", used = true }]"),
                    part(TH41, "[[reading]]", "[[source]]"), edit(TH41, Change::Cut("[[source]]"))],
                [at(TH41, "reading = ", UNDECLARED)],
            ),
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
                [at(NEW, "id =", "`text` is missing")]),
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
                [at(ID_DURESS, "id =", "two texts of defence.duress are in force on the same day, the other in law/id/defences/duress_law1_2023.toml")]),
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

    fn unknown_codes() -> Vec<Row> {
        let not_a_word = |name, edit: Edit, place: &'static str, says| {
            let file = edit.file;
            refused(name, [edit], [at(file, place, says)])
        };
        vec![
            not_a_word("offence of a limb", part(TH41, "\"irregular_entry\"", "\"illegal_entry\""), "\"illegal_entry\"",
                "limb[0].codes[0]: `illegal_entry` is not one of the words allowed here"),
            not_a_word("group of a limb", part(SG, "\"labour\"", "\"labor\""), "\"labor\"",
                "limb[0].groups[1]: `labor` is not one of the words allowed here help: did you mean `labour`?"),
            not_a_word("offence left out by a defence",
                after(TH_DURESS, "from =", "excludes = { codes = [\"murder\"] }"), "excludes", "excludes.codes[0]: `murder` is not one of the words"),
            not_a_word("effect", line(TH41, "effect =", "effect = \"forbidden\""), "effect =", "effect: `forbidden` is not one of the words"),
            not_a_word("kind", line(TH41, "kind =", "kind = \"law\""), "kind =", "kind: `law` is not one of the words"),
            not_a_word("beneficiaries", line(TH41, "beneficiaries =", "beneficiaries = \"men\""), "beneficiaries =", "beneficiaries: `men`"),
            not_a_word("threshold", line(TH41, "threshold =", "threshold = \"proven\""), "threshold =", "threshold: `proven`"),
            not_a_word("liability", line(TH41, "liability =", "liability = [\"penal\"]"), "liability =", "liability[0]: `penal`"),
            not_a_word("link", line(TH41, "link =", "link = \"none\""), "link =", "link: `none`"),
            not_a_word("fact of a limb", line(PH17, "facts =", "facts = [\"commanded\"]"), "facts =", "facts[0]: `commanded`"),
            not_a_word("a conclusion is no link", line(PH17, "facts =", "facts = [\"independent\"]"), "facts =", "facts[0]: `independent`"),
            not_a_word("purpose", after(TH41, "link =", "purposes = [\"forced_marriage\"]"), "purposes", "purposes[0]: `forced_marriage`"),
            not_a_word("defence", line(TH_DURESS, "id =", "id = \"defence.insanity\""), "id =", "id: `defence.insanity`")
                .and(at(TH_DURESS, "id =", "`id` is missing")),
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

    impl Row {
        fn and(mut self, found: Found) -> Self {
            self.found.push(found);
            self
        }
    }

    fn unreachable_rules() -> Vec<Row> {
        let dead = |name, conditions: &str| {
            flawed(name, [end("measures/zz.toml", measure(conditions))], [at("measures/zz.toml", "code =", DEAD_WHEN)])
                .on_a_new_file("measures/zz.toml")
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

    impl Row {
        /// The file at the end of which an edit puts something does not exist yet.
        fn on_a_new_file(mut self, file: &'static str) -> Self {
            for edit in &mut self.edits {
                if edit.file == file && let Change::End(text) = &edit.change {
                    edit.change = Change::Whole(text.clone());
                }
            }
            self
        }
    }

    const DIFFERENT: &str = "give different things for the same act";

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

    fn no_law() -> Vec<Row> {
        let one = |name, edit: Edit, place: &'static str, says| {
            let file = edit.file;
            refused(name, [edit], [at(file, place, says)])
        };
        vec![
            one("no TOML", line(TH41, "kind =", "kind = statute"), "kind =", "the text cannot be read"),
            one("a key twice", after(TH41, "kind =", "kind = \"policy\""), "kind = \"policy\"", "the text cannot be read: duplicate key"),
            one("too deep", line(TH41, "kind =", format!("kind = {}{}", "[".repeat(70), "]".repeat(70))), "kind =", "nested deeper than"),
            one("unknown key of a provision", after(TH41, "kind =", "links = \"none\""), "links =", "links: unknown key `links` help: did you mean `link`?"),
            one("unknown key of a limb", after(TH41, "codes =", "code = \"x\""), "code =", "limb[0].code: unknown key `code`"),
            one("unknown key of a reading", line(TH41, "used = false", "use = false\nused = false"), "use = false", "unknown key `use`"),
            one("unknown key of a wording", after(TH41, "quote =", "lang = \"en\""), "lang =", "text.lang: unknown key `lang`"),
            one("unknown key of a party", part(LA_CN, "{ state = \"LA\" }", "{ state = \"LA\", since = \"2014\" }"), "since", "parties[0].since: unknown key `since`"),
            one("unknown key of a defence", after(TH_DURESS, "from =", "until = \"2000\""), "until =", "until: unknown key `until`"),
            one("unknown key of an element", line(TH_DURESS, "no =", "maybe = []"), "maybe =", "element[0].maybe: unknown key `maybe`"),
            one("unknown key of a state", after(TH, "code =", "capital = \"x\""), "capital =", "capital: unknown key `capital`"),
            one("unknown key of a duty", after(DUTIES, "id =", "role = \"judge\""), "role =", "duty[0].role: unknown key `role` help: did you mean `roles`?"),
            one("unknown key of a measure", after(MEASURES, "code =", "roles = [\"judge\"]"), "roles =", "measure[0].roles: unknown key `roles` help: did you mean `role`?"),
            one("unknown key of a divergence", after(MEHAK, "id =", "state = \"NL\""), "state =", "state: unknown key `state`"),
            one("unknown key of a criterion", after(CRITERIA, "id =", "text = \"x\""), "text =", "criterion[0].text: unknown key `text`"),
            one("unknown key of a value", after(TH_VALUES, "criterion =", "answer = \"x\""), "answer =", "value[0].answer: unknown key `answer`"),
            one("unknown key of a source", after(SOURCES, "id =", "author = \"x\""), "author =", "source[0].author: unknown key `author`"),
            one("unknown key of an offence", after(OFFENCES, "code =", "grade = \"x\""), "grade =", "offence[0].grade: unknown key `grade`"),
            one("unknown key of a role", after(ROLES, "id =", "name = \"x\""), "name =", "role[0].name: unknown key `name`"),
            one("unknown key of the corpus", after("corpus.toml", "version =", "author = \"x\""), "author =", "author: unknown key `author`"),
            one("unknown list", end(DUTIES, "[[duties]]\nid = \"R900\"\n"), "[[duties]]", "duties: unknown key `duties` help: did you mean `duty`?"),
            one("a required key missing", line(TH41, "instrument =", ""), "id =", "`instrument` is missing"),
            one("no limb", edit(TH41, Change::Part("[[limb]]", "[[limbs]]")), "limbs", "limbs: unknown key `limbs`").anyhow(),
            one("no liability", line(TH41, "liability =", "liability = []"), "id =", "`liability` is missing"),
            one("a statute of no state", line(TH41, "state =", ""), "id =", "`state` is missing"),
            one("a party of no state", part(LA_CN, "{ state = \"LA\" }", "{ from = \"2014\" }"), "{ from", "parties[0]: `state` is missing"),
            refused("an agreement of no parties", [edit(LA_CN, Change::Whole(PROVISION.to_owned())), line(LA_CN, "kind =", "kind = \"agreement\""), line(LA_CN, "state =", "")],
                [at(LA_CN, "id =", "`parties` is missing")]),
            one("a general defence without its broad reading", edit(ENTRAPMENT, Change::Cut("[[broad]]")), "id =", "`broad` is missing"),
            one("a defence without elements", edit(TH_DURESS, Change::Cut("[[element]]")), "id =", "`element` is missing"),
            one("a text where a flag belongs", line(TH41, "binding =", "binding = \"yes\""), "binding =", "binding: text found where boolean is expected"),
            one("a text where a list belongs", line(TH41, "codes =", "codes = \"begging\""), "codes =", "limb[0].codes: text found where list is expected"),
            one("a number where a text belongs", line(TH41, "provision =", "provision = 41"), "provision =", "provision: whole number found where text is expected"),
            one("a text where labels belong", line(TH, "labels =", "labels = \"Thailand\""), "labels =", "labels: text found where table is expected"),
            one("a country by name", line(TH, "code =", "code = \"Thailand\""), "code =", "code: `Thailand` is not a country code"),
            one("a party by name", part(LA_CN, "\"CN\"", "\"China\""), "\"China\"", "parties[1].state: `China` is not a country code").anyhow(),
            one("values of a country by name", line(TH_VALUES, "state =", "state = \"th\""), "state =", "state: `th` is not a country code"),
            one("an age no law has", line(TH, "years =", "years = 120"), "years =", "minimum_age.years: 120 is out of range"),
            one("an empty text", line(TH41, "provision =", "provision = \" \""), "provision =", "provision: the text is empty"),
            one("more offences than there are bits", end(OFFENCES, offences(30, |_| "other".into())), "[[offence]]", "items where at most 64 are allowed").anyhow(),
            one("more groups than there are bits", end(OFFENCES, offences(15, |index| format!("group_{index}"))), "[[offence]]", "items where at most 24 are allowed").anyhow(),
            one("a file that is no kind of law", whole("notes.toml", "a = 1\n"), "a = 1", "no kind of law is kept here"),
            one("a folder that is no kind of law", whole("cases/th.toml", "a = 1\n"), "a = 1", "no kind of law is kept here"),
            one("no corpus.toml", edit("corpus.toml", Change::Gone), "", "corpus.toml: `corpus.toml` is missing"),
            one("no version", line("corpus.toml", "version =", ""), "", "`version` is missing").anyhow(),
            refused("everything wrong at once is told at once",
                [line(TH41, "kind =", "kind = \"law\""), line(MM17, "effect =", "effect = \"x\""), line(TH, "years =", "years = 99")],
                [at(MM17, "effect =", "effect: `x`"), at(TH41, "kind =", "kind: `law`"), at(TH, "years =", "minimum_age.years: 99")]),
        ]
    }

    impl Row {
        /// Other things may be found beside, and the place may be that of the whole file.
        fn anyhow(mut self) -> Self {
            self.name = self.name.trim_start();
            self
        }
    }

    fn rows() -> Vec<Row> {
        let mut rows = sources_and_dates();
        rows.extend(unknown_codes());
        rows.extend(unreachable_rules());
        rows.extend(conflicts_and_doubles());
        rows.extend(no_law());
        rows
    }
}

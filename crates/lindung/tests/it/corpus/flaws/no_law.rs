//! Rows: files that cannot be read as law are refused, each at its place, and all at once.

use super::{
    CORPUS_FILE, CRITERIA, DUTIES, ENTRAPMENT, Edit, LA_CN, MEASURES, MEHAK, MM17, NEW, OFFENCES, PROVISION,
    ROLES, Row, SOURCES, TH, TH_DURESS, TH_VALUES, TH41, after, at, cut, end, gone, line, offences, part,
    refused, whole,
};

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let one = |name, edit: Edit, place: &'static str, says| {
        let file = edit.file;
        refused(name, [edit], [at(file, place, says)])
    };
    vec![
        one("no TOML", line(TH41, "kind =", "kind = statute"), "kind =", "syntax string values must be quoted"),
        one("a key twice", after(TH41, "kind =", "kind = \"policy\""), "kind = \"policy\"", "syntax duplicate key"),
        one("too deep", line(TH41, "kind =", format!("kind = {}{}", "[".repeat(70), "]".repeat(70))), "kind =", "too deep"),
        one("unknown key of a provision", after(TH41, "kind =", "links = \"none\""), "links =", "links: unknown key links, nearest link"),
        one("unknown key of a limb", after(TH41, "codes =", "code = \"x\""), "code =", "limb[0].code: unknown key code"),
        one("unknown key of a reading", line(TH41, "used = false", "use = false\nused = false"), "use = false", "reading[0].use: unknown key use"),
        one("unknown key of a wording", after(TH41, "quote =", "lang = \"en\""), "lang =", "text.lang: unknown key lang"),
        one("unknown key of a party", part(LA_CN, "{ state = \"LA\" }", "{ state = \"LA\", since = \"2014\" }"), "since", "parties[0].since: unknown key since"),
        one("unknown key of a defence", after(TH_DURESS, "from =", "until = \"2000\""), "until =", "until: unknown key until"),
        one("unknown key of an element", line(TH_DURESS, "no =", "maybe = []"), "maybe =", "element[0].maybe: unknown key maybe"),
        one("unknown key of a state", after(TH, "code =", "capital = \"x\""), "capital =", "capital: unknown key capital"),
        one("unknown key of a duty", after(DUTIES, "id =", "role = \"judge\""), "role =", "duty[0].role: unknown key role, nearest roles"),
        one("unknown key of a measure", after(MEASURES, "code =", "roles = [\"judge\"]"), "roles =", "measure[0].roles: unknown key roles, nearest role"),
        one("unknown key of a divergence", after(MEHAK, "id =", "state = \"NL\""), "state =", "state: unknown key state"),
        one("unknown key of a criterion", after(CRITERIA, "id =", "text = \"x\""), "text =", "criterion[0].text: unknown key text"),
        one("unknown key of a value", after(TH_VALUES, "criterion =", "answer = \"x\""), "answer =", "value[0].answer: unknown key answer"),
        one("unknown key of a source", after(SOURCES, "id =", "author = \"x\""), "author =", "source[0].author: unknown key author"),
        one("unknown key of an offence", after(OFFENCES, "code =", "grade = \"x\""), "grade =", "offence[0].grade: unknown key grade"),
        one("unknown key of a role", after(ROLES, "id =", "name = \"x\""), "name =", "role[0].name: unknown key name"),
        one("unknown key of the corpus", after(CORPUS_FILE, "version =", "author = \"x\""), "author =", "author: unknown key author"),
        one("unknown list", end(DUTIES, "[[duties]]\nid = \"R900\"\n"), "[[duties]]", "duties: unknown key duties"),
        one("a required key missing", line(TH41, "instrument =", ""), "", "missing instrument"),
        refused("no limb", [whole(NEW, PROVISION), part(NEW, "[[limb]]\nname = \"prostitution\"\ncodes = [\"begging\"]\nlink = \"causation\"\n", "")],
            [at(NEW, "", "missing limb")]),
        one("no liability", line(TH41, "liability =", "liability = []"), "", "missing liability"),
        one("a statute of no state", line(TH41, "state =", ""), "", "missing state"),
        one("a party of no state", part(LA_CN, "{ state = \"LA\" }", "{ from = \"2014\" }"), "{ from", "parties[0]: missing state"),
        refused("an agreement of no parties", [whole(LA_CN, PROVISION), line(LA_CN, "kind =", "kind = \"agreement\""), line(LA_CN, "state =", "")],
            [at(LA_CN, "", "missing parties")]),
        one("a general defence without its broad reading", cut(ENTRAPMENT, "[[broad]]"), "", "missing broad"),
        one("a defence without elements", cut(TH_DURESS, "[[element]]"), "", "missing element"),
        one("a text where a flag belongs", line(TH41, "binding =", "binding = \"yes\""), "binding =", "binding: wrong type text, expected boolean"),
        one("a text where a list belongs", line(TH41, "codes =", "codes = \"begging\""), "codes =", "limb[0].codes: wrong type text, expected list"),
        one("a number where a text belongs", line(TH41, "provision =", "provision = 41"), "provision =", "provision: wrong type whole number, expected text"),
        one("a text where labels belong", line(TH, "labels =", "labels = \"Thailand\""), "labels =", "labels: wrong type text, expected table"),
        one("a country by name", line(TH, "code =", "code = \"Thailand\""), "code =", "code: not a country Thailand")
            .and(at(TH_VALUES, "state =", "state: state not held TH")),
        one("a party by name", part(LA_CN, "\"CN\"", "\"China\""), "\"China\"", "parties[1].state: not a country China")
            .and(at(LA_CN, "{ state = \"China\"", "parties[1]: missing state")),
        one("values of a country by name", line(TH_VALUES, "state =", "state = \"th\""), "state =", "state: not a country th"),
        one("values of a state not held", line(TH_VALUES, "state =", "state = \"TL\""), "state =", "state: state not held TL"),
        refused("a state taken away and its values left", [gone(TH)], [at(TH_VALUES, "state =", "state: state not held TH")]),
        one("a duty of nobody", line(DUTIES, "roles =", ""), "[[duty]]", "duty[0]: missing roles"),
        one("a duty of a role without a name", line(DUTIES, "roles =", "roles = [\"\"]"), "roles =", "duty[0].roles[0]: empty"),
        one("an age no law has", line(TH, "years =", "years = 120"), "years =", "minimum_age.years: out of range 120"),
        one("an empty text", line(TH41, "provision =", "provision = \" \""), "provision =", "provision: empty"),
        one("more offences than there are bits", end(OFFENCES, offences(30, |_| "other".into())), "", "too many 72, at most 64"),
        one("more groups than there are bits", end(OFFENCES, offences(15, |index| format!("group_{index}"))), "", "too many 29, at most 24"),
        one("a file that is no kind of law", whole("notes.toml", "a = 1\n"), "a = 1", "syntax no kind of law is kept here"),
        one("a folder that is no kind of law", whole("cases/th.toml", "a = 1\n"), "a = 1", "syntax no kind of law is kept here"),
        one("no corpus.toml", gone(CORPUS_FILE), "", "missing corpus.toml"),
        one("no version", line(CORPUS_FILE, "version =", ""), "", "missing version"),
        refused("everything wrong at once is told at once",
            [line(TH41, "kind =", "kind = \"law\""), line(MM17, "effect =", "effect = \"x\""), line(TH, "years =", "years = 99")],
            [at(MM17, "effect =", "effect: not one of x"), at(TH41, "kind =", "kind: not one of law"), at(TH, "years =", "minimum_age.years: out of range 99")]),
    ]
}

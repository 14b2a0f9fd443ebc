//! Rows: every source cited is declared and every source declared is cited; no text ends before it begins or runs
//! beside another of its kind.

use super::{
    CRITERIA, DUTIES, ENTRAPMENT, ID_DURESS, MEHAK, MM05, NEW, OFFENCES, PROVISION, Row, SOURCES, TH,
    TH_DURESS, TH_VALUES, TH41, after, at, cut, end, flawed, line, offences, part, refused, whole,
};
use crate::corpus::flaws::Law;

const SOURCE: &str = "source = \"nowhere\"";
/// The source of an offence added, and the same with a code whose source is not declared.
const EXTRA: &str = "th = \"x\" }\nsource = \"guideline2025\"\n";
const EXTRA_CLASSIFIED: &str =
    "th = \"x\" }\niccs = \"0502\"\niccs_source = \"nowhere\"\nsource = \"snapshot\"\n";
const UNDECLARED: &str = "no source nowhere";

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let nowhere = |file, start| flawed("undeclared source", [line(file, start, SOURCE)], [at(file, SOURCE, UNDECLARED)]);
    vec![
        nowhere(TH41, "source ="),
        nowhere(TH_DURESS, "source ="),
        nowhere(DUTIES, "source ="),
        nowhere(MEHAK, "source ="),
        nowhere(CRITERIA, "source ="),
        nowhere(TH_VALUES, "source ="),
        nowhere(TH, "source ="),
        nowhere(OFFENCES, "source ="),
        // The place told is the source of the same offence.
        flawed("undeclared source of a code of the classification of crime",
            [end(OFFENCES, offences(1, |_| "other".into())), part(OFFENCES, EXTRA, EXTRA_CLASSIFIED)],
            [at(OFFENCES, "source = \"snapshot\"", UNDECLARED)]),
        flawed("undeclared source of a hotline, and the declared one now unused", [part(TH, "source = \"hotline_thailand\"", SOURCE)],
            [at(TH, SOURCE, UNDECLARED), at(SOURCES, "id = \"hotline_thailand\"", "unused hotline_thailand")]),
        flawed("undeclared source of a minimum age", [part(TH, "source = \"thai_penal_code_act29_2022\"", SOURCE)],
            [at(TH, SOURCE, UNDECLARED)]),
        refused("a hotline without a place", [part(TH, "at = \"telephone line\"", "")], [at(TH, "[hotline]", "hotline: missing at")]),
        refused("a minimum age without a source", [part(TH, "source = \"thai_penal_code_act29_2022\"", "")],
            [at(TH, "[minimum_age]", "minimum_age: missing source")]),
        refused("an offence without a source", [line(OFFENCES, "source =", "")], [at(OFFENCES, "[[offence]]", "offence[0]: missing source")]),
        flawed("undeclared source of a reading",
            [whole(NEW, format!("{PROVISION}\n[[reading]]\nsays = \"x\"\nsource = \"nowhere\"\nat = \"p. 1\"\nused = true\n"))],
            [at(NEW, SOURCE, UNDECLARED)]),
        flawed("undeclared source of a reading of a defence",
            [end(TH_DURESS, "[[reading]]\nsays = \"x\"\nsource = \"nowhere\"\nat = \"p. 1\"\nused = false\n")],
            [at(TH_DURESS, SOURCE, UNDECLARED)]),
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
        refused("no source at all", [whole(NEW, PROVISION), cut(NEW, "[text]")],
            [at(NEW, "", "missing text")]),
        refused("wording without a source", [whole(NEW, PROVISION), line(NEW, "source =", "")],
            [at(NEW, "[text]", "text: missing source")]),
        refused("a place without a source", [line(DUTIES, "source =", "")],
            [at(DUTIES, "[[duty]]", "duty[0]: missing source")]),
        flawed(
            "a source nothing cites",
            [end(SOURCES, "[[source]]\nid = \"orphan\"\ntitle = \"x\"\npublisher = \"x\"\ndate = \"x\"\ntier = \"x\"\n")],
            [at(SOURCES, "id = \"orphan\"", "unused orphan")],
        ),
        flawed("a provision that ends before it begins", [after(TH41, "from =", "to = \"2007-12-31\"")],
            [at(TH41, "id =", "inverted dates th.atip.41")]),
        flawed("a defence that ends before it begins", [after(TH_DURESS, "from =", "to = \"1956\"")],
            [at(TH_DURESS, "id =", "inverted dates defence.duress")]),
        flawed("two texts of a defence on one day", [line(ID_DURESS, "to =", "")],
            [at(ID_DURESS, "id =", "overlapping dates defence.duress, law/id/defences/duress_law1_2023.toml")]),
        flawed("two general forms of a defence", [whole("law/international/defences/zz.toml", Law::shipped().text(ENTRAPMENT))],
            [at(ENTRAPMENT, "id =", "overlapping dates defence.entrapment")]),
        refused("a year without a word on why", [line(TH41, "from =", "from = \"2008\""), line(TH41, "dates_note =", "")],
            [at(TH41, "from =", "missing dates_note")]),
        refused("a day that does not exist", [line(TH41, "from =", "from = \"2008-06-31\"")],
            [at(TH41, "from =", "from: no such date 2008-06-31")]),
        refused("a last day that does not exist", [line(MM05, "to =", "to = \"yesterday\"")],
            [at(MM05, "to =", "to: no such date yesterday")]),
    ]
}

//! Rows: rules that contradict one another without an order, orders that cannot be followed, ids that stand twice or
//! that nothing uses, readings of which not exactly one is used.

use super::{
    CRITERIA, DUTIES, LA_CN, MEHAK, MM05, MM16, MM17, NEW, OFFENCES, PROVISION, ROLES, Row, SOURCES, TH,
    TH_DURESS, TH_VALUES, TH41, VN4, after, at, at_nth, cut, duty, end, flawed, line, offences, part, whole,
};
use crate::corpus::flaws::Law;

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let twice = |name, file: &'static str, original: &'static str, place: &'static str, says| {
        flawed(name, [whole(file, Law::shipped().text(original))], [at(file, place, says)])
    };
    vec![
        flawed("two rules of one state without order", [line(MM17, "yields_to =", "")],
            [at(MM16, "id =", "conflict mm.tip2022.16, mm.tip2022.17, law/mm/tip2022/17.toml")]),
        flawed("the old law and the new one together", [line(MM05, "to =", "")], [at(MM05, "id =", "conflict mm.tip2005.nonpunishment, mm.tip2022.17")]),
        flawed("one day of both laws", [line(MM05, "to =", "to = \"2022-06-16\"")], [at(MM05, "id =", "conflict mm.tip2005.nonpunishment, mm.tip2022.17")]),
        flawed("a new rule beside an old one",
            [whole(NEW, PROVISION), line(NEW, "effect =", "effect = \"discretionary\""), line(NEW, "codes =", "codes = [\"prostitution\"]")],
            [at(TH41, "id =", "conflict th.atip.41, th.zz.1, law/th/zz/1.toml")]),
        flawed("a rule that yields to itself", [line(MM17, "yields_to =", "yields_to = [\"mm.tip2022.16\", \"mm.tip2022.17\"]")],
            [at(MM17, "id =", "no order mm.tip2022.17, mm.tip2022.17")]),
        flawed("two rules that yield to each other", [after(MM16, "liability =", "yields_to = [\"mm.tip2022.17\"]")],
            [at(MM16, "id =", "no order mm.tip2022.16, mm.tip2022.17"), at(MM17, "id =", "no order mm.tip2022.17, mm.tip2022.16")]),
        flawed("three rules that yield in a circle",
            [after(MM05, "liability =", "yields_to = [\"mm.tip2022.17\"]"), after(MM16, "liability =", "yields_to = [\"mm.tip2005.nonpunishment\"]")],
            [at(MM05, "id =", "no order mm.tip2005.nonpunishment, mm.tip2022.17"), at(MM16, "id =", "no order mm.tip2022.16, mm.tip2005.nonpunishment"), at(MM17, "id =", "no order mm.tip2022.17, mm.tip2022.16")]),
        flawed("a rule that yields to one of another state", [line(MM17, "yields_to =", "yields_to = [\"mm.tip2022.16\", \"th.atip.41\"]")],
            [at(MM17, "id =", "no order mm.tip2022.17, th.atip.41")]),
        flawed("a rule that yields to a treaty", [after(VN4, "liability =", "yields_to = [\"actip.14_7\"]")],
            [at(VN4, "id =", "no order vn.law53_2024.4_5, actip.14_7")]),
        flawed("a provision of a state not held", [whole(NEW, PROVISION), line(NEW, "state =", "state = \"TL\"")],
            [at(NEW, "id =", "unused th.zz.1")]),
        flawed("an agreement between states not held", [part(LA_CN, "\"LA\"", "\"JP\"")],
            [at(LA_CN, "id =", "unused la_cn.2014.4")]),
        flawed("a defence of a state not held", [line(TH_DURESS, "state =", "state = \"TL\"")],
            [at(TH_DURESS, "id =", "unused defence.duress")]),
        flawed("a role nobody has", [end(ROLES, "[[role]]\nid = \"bailiff\"\ncode = \"BAI\"\nlabels = { en = \"bailiff\" }\n")],
            [at(ROLES, "id = \"bailiff\"", "unused bailiff")]),
        flawed("a state without a value", [cut(TH_VALUES, "[[value]]\ncriterion = \"C24\"")],
            [at(TH, "code =", "no value TH, C24")]),
        twice("a provision", "law/th/atip/zz.toml", TH41, "id =", "duplicate th.atip.41, law/th/atip/41.toml"),
        twice("a divergence", "divergences/zz.toml", MEHAK, "id =", "duplicate nl.mehak, divergences/nl_mehak.toml"),
        flawed("a duty", [end(DUTIES, duty("scope = \"standing\"")), end(DUTIES, duty("scope = \"standing\""))],
            [at_nth(DUTIES, "id = \"R900\"", 2, "duplicate R900, duties/1-legislation.toml")]),
        flawed("an id of a duty on a divergence", [line(MEHAK, "id =", "id = \"R021\"")],
            [at(MEHAK, "id =", "duplicate R021, duties/1-legislation.toml")]),
        flawed("a source", [end(SOURCES, "[[source]]\nid = \"guideline2025\"\ntitle = \"x\"\npublisher = \"x\"\ndate = \"x\"\ntier = \"x\"\n")],
            [at_nth(SOURCES, "id = \"guideline2025\"", 2, "duplicate source guideline2025")]),
        flawed("a role", [end(ROLES, "[[role]]\nid = \"judge\"\ncode = \"JUX\"\nlabels = { en = \"judge\" }\n")],
            [at_nth(ROLES, "id = \"judge\"", 2, "duplicate role judge")]),
        flawed("an offence", [end(OFFENCES, offences(1, |_| "other".into())), end(OFFENCES, offences(1, |_| "other".into()))],
            [at_nth(OFFENCES, "code = \"extra_0\"", 2, "duplicate offence extra_0")]),
        flawed("a criterion", [end(CRITERIA, "[[criterion]]\nid = \"C1\"\nquestion = \"x\"\nguideline = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\n")],
            [at_nth(CRITERIA, "id = \"C1\"\n", 2, "duplicate C1")]),
        flawed("a value", [end(TH_VALUES, "[[value]]\ncriterion = \"C1\"\nvalue = \"no\"\nsays = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\nas_of = \"2025\"\n")],
            [at_nth(TH_VALUES, "criterion = \"C1\"\n", 2, "duplicate C1 of TH")]),
        flawed("no reading is used", [line(TH41, "used = true", "used = false")],
            [at(TH41, "id =", "no used reading th.atip.41")]),
        flawed("two readings are used", [line(TH41, "used = false", "used = true\nwhy = \"x\"")],
            [at(TH41, "id =", "no used reading th.atip.41")]),
        flawed("a reading is used and nobody says why", [line(TH41, "why =", "")],
            [at(TH41, "id =", "no used reading th.atip.41")]),
        flawed("no reading of a defence is used", [line(TH_DURESS, "used = true", "used = false")],
            [at(TH_DURESS, "id =", "no used reading defence.duress")]),
        flawed("two readings of a defence are used",
            [end(TH_DURESS, "[[reading]]\nsays = \"x\"\nsource = \"guideline2025\"\nat = \"p. 1\"\nused = true\nwhy = \"x\"\n")],
            [at(TH_DURESS, "id =", "no used reading defence.duress")]),
    ]
}

//! Rows: every word that the law uses is one that something declares.

use super::{
    DUTIES, Edit, MEASURES, MEHAK, MM17, OFFENCES, PH17, Row, SG, TH, TH_DURESS, TH_VALUES, TH41, after, at,
    duty, end, flawed, line, part, refused,
};

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let not_a_word = |name, edit: Edit, place: &'static str, says| {
        let file = edit.file;
        refused(name, [edit], [at(file, place, says)])
    };
    vec![
        not_a_word("offence of a limb", part(TH41, "\"irregular_entry\"", "\"illegal_entry\""), "\"illegal_entry\"",
            "limb[0].codes[0]: not one of illegal_entry, nearest irregular_entry"),
        not_a_word("group of a limb", part(SG, "\"labour\"", "\"labor\""), "\"labor\"",
            "limb[0].groups[1]: not one of labor, nearest labour"),
        not_a_word("offence left out by a defence",
            after(TH_DURESS, "from =", "excludes = { codes = [\"murder\"] }"), "excludes", "excludes.codes[0]: not one of murder"),
        not_a_word("effect", line(TH41, "effect =", "effect = \"forbidden\""), "effect =", "effect: not one of forbidden"),
        not_a_word("kind", line(TH41, "kind =", "kind = \"law\""), "kind =", "kind: not one of law"),
        not_a_word("beneficiaries", line(TH41, "beneficiaries =", "beneficiaries = \"men\""), "beneficiaries =", "beneficiaries: not one of men"),
        not_a_word("threshold", line(TH41, "threshold =", "threshold = \"proven\""), "threshold =", "threshold: not one of proven"),
        not_a_word("liability", line(TH41, "liability =", "liability = [\"penal\"]"), "liability =", "liability[0]: not one of penal")
            .and(at(TH41, "", "missing liability")),
        not_a_word("link", line(TH41, "link =", "link = \"none\""), "link =", "link: not one of none"),
        not_a_word("fact of a limb", line(PH17, "facts =", "facts = [\"commanded\"]"), "facts =", "limb[3].facts[0]: not one of commanded"),
        not_a_word("a conclusion is no link", line(PH17, "facts =", "facts = [\"independent\"]"), "facts =", "limb[3].facts[0]: not one of independent"),
        not_a_word("purpose", after(TH41, "link =", "purposes = [\"forced_marriage\"]"), "purposes", "purposes[0]: not one of forced_marriage"),
        not_a_word("defence", line(TH_DURESS, "id =", "id = \"defence.insanity\""), "id =", "id: not one of defence.insanity")
            .and(at(TH_DURESS, "", "missing id")),
        not_a_word("measure", line(MEASURES, "code =", "code = \"stop\""), "code = \"stop\"", "measure[0].code: not one of stop"),
        not_a_word("force", line(DUTIES, "force =", "force = \"shall\""), "force = \"shall\"", "duty[0].force: not one of shall"),
        not_a_word("scope", line(DUTIES, "scope =", "scope = \"always\""), "scope = \"always\"", "duty[0].scope: not one of always"),
        not_a_word("value of a criterion", line(TH_VALUES, "value =", "value = \"maybe\""), "value = \"maybe\"", "value[0].value: not one of maybe"),
        not_a_word("value that raises a duty", line(DUTIES, "values =", "values = [\"never\"]"), "values = [\"never\"]", "duty[0].values[0]: not one of never"),
        not_a_word("class of an offence", line(OFFENCES, "class =", "class = \"penal\""), "class = \"penal\"", "offence[0].class: not one of penal"),
        not_a_word("kind of an offence", line(OFFENCES, "kind =", "kind = \"main\""), "kind = \"main\"", "offence[0].kind: not one of main"),
        not_a_word("seriousness", line(OFFENCES, "seriousness =", "seriousness = \"petty\""), "seriousness = \"petty\"", "offence[0].seriousness: not one of petty"),
        not_a_word("key of a condition", line(MEHAK, "when =", "when = [{ stages = [\"trial\"] }]"), "when =", "when[0].stages: not one of stages, nearest stage"),
        not_a_word("value of a condition", line(MEHAK, "when =", "when = [{ stage = [\"appeal\"] }]"), "when =", "when[0].stage[0]: not one of appeal"),
        not_a_word("offence of a condition", line(MEHAK, "when =", "when = [{ offence = [\"murder\"] }]"), "when =", "when[0].offence[0]: not one of murder"),
        not_a_word("group of a condition", line(MEHAK, "when =", "when = [{ group = [\"crime\"] }]"), "when =", "when[0].group[0]: not one of crime"),
        not_a_word("fact of a condition", line(MEHAK, "when =", "when = [{ \"nexus.orderd\" = [\"yes\"] }]"), "when =", "when[0].nexus.orderd: not one of nexus.orderd, nearest nexus.ordered"),
        not_a_word("circumstance of a condition", line(MEHAK, "when =", "when = [{ \"circumstances.incited_by_agent\" = [\"yes\"] }]"), "when =",
            "when[0].circumstances.incited_by_agent: not one of circumstances.incited_by_agent, nearest circumstances.incited_by_state_agent"),
        not_a_word("fact of the proceedings", line(MEHAK, "when =", "when = [{ \"proceeding.sentence_served\" = [\"yes\"] }]"), "when =",
            "when[0].proceeding.sentence_served: not one of proceeding.sentence_served, nearest proceedings.sentence_served"),
        not_a_word("answer to a fact", line(MEHAK, "when =", "when = [{ \"nexus.ordered\" = [\"perhaps\"] }]"), "when =", "when[0].nexus.ordered[0]: not one of perhaps"),
        not_a_word("fact of an element", line(TH_DURESS, "no =", "no = [{ \"circumstances.fear\" = [\"yes\"] }]"), "no =", "element[0].no[0].circumstances.fear: not one of circumstances.fear"),
        not_a_word("a condition may not ask for context", line(MEHAK, "when =", "when = [{ \"context.consented\" = [\"yes\"] }]"), "when =", "when[0].context.consented: not one of context.consented"),
        not_a_word("nor for attributes", line(MEHAK, "when =", "when = [{ \"person.attributes\" = [\"yes\"] }]"), "when =", "when[0].person.attributes: not one of person.attributes"),
        not_a_word("nor for woman", line(MEHAK, "when =", "when = [{ woman = [\"yes\"] }]"), "when =", "when[0].woman: not one of woman"),
        not_a_word("nor for nationalities", line(MEHAK, "when =", "when = [{ \"person.nationalities\" = [\"TH\"] }]"), "when =", "when[0].person.nationalities: not one of person.nationalities"),
        flawed("role of a duty", [line(DUTIES, "roles =", "roles = [\"parliament\"]")],
            [at(DUTIES, "id =", "unknown code parliament, role")]),
        flawed("role of a measure", [line(MEASURES, "role =", "role = \"procurator\"")],
            [at(MEASURES, "code =", "unknown code procurator, role")]),
        flawed("rule of a measure", [line(MEASURES, "rule =", "rule = \"R999\"")],
            [at(MEASURES, "code =", "unknown code R999, rule")]),
        flawed("criterion of a duty", [line(DUTIES, "criterion =", "criterion = \"C99\"")],
            [at(DUTIES, "id =", "unknown code C99, criterion")]),
        flawed("a review duty without a criterion", [end(DUTIES, duty("scope = \"review\""))],
            [at(DUTIES, "id = \"R900\"", "unknown code ")]),
        flawed("criterion of a value",
            [end(TH_VALUES, "[[value]]\ncriterion = \"C99\"\nvalue = \"no\"\nsays = \"x\"\nsource = \"guideline2025\"\nat = \"x\"\nas_of = \"2025\"\n")],
            [at(TH_VALUES, "criterion = \"C99\"", "unknown code C99, criterion")]),
        flawed("a rule it yields to", [line(MM17, "yields_to =", "yields_to = [\"mm.tip2022.16\", \"mm.tip2022.99\"]")],
            [at(MM17, "id =", "unknown code mm.tip2022.99, provision")]),
        flawed("a party by its own file, none by the treaty's", [part("law/regional/actip/14_2.toml", "{ state = \"TH\" },", "")],
            [at(TH, "code =", "unknown code actip_party of TH, party to the treaty")]),
        flawed("a party by the treaty's file, none by its own", [line(TH, "actip_party =", "actip_party = false")],
            [at(TH, "code =", "unknown code actip_party of TH, party to the treaty")]),
    ]
}

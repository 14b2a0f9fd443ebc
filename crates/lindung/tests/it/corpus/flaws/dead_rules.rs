//! Rows: no rule that no case can ever meet.

use super::{
    DUTIES, MEHAK, MM17, PH17, Row, TH_DURESS, TH41, after, at, at_nth, duty, end, flawed, line, measure,
    part, whole,
};

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let dead = |name, conditions: &str| {
        flawed(name, [whole("measures/zz.toml", measure(conditions))], [at("measures/zz.toml", "code =", "unreachable divert")])
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
        dead("the same, with the keys in another order",
            "when = [{ stage = [\"trial\"], \"nexus.ordered\" = [\"yes\"] }]\nunless = [{ \"nexus.ordered\" = [\"yes\"], stage = [\"trial\"] }]"),
        dead("the same, with the words in another order",
            "when = [{ stage = [\"trial\", \"charge\"] }]\nunless = [{ stage = [\"charge\", \"trial\"] }]"),
        dead("the same, beside another `unless`",
            "when = [{ stage = [\"trial\"] }]\nunless = [{ stage = [\"charge\"] }, { stage = [\"trial\"] }]"),
        dead("an `unless` that asks nothing stops it always", "when = [{ stage = [\"trial\"] }]\nunless = [{}]"),
        dead("the same without a `when`", "unless = [{}]"),
        dead("the same as one table", "when = { stage = [\"trial\"] }\nunless = {}"),
        dead("the same among others", "when = [{ stage = [\"trial\"] }]\nunless = [{ stage = [\"charge\"] }, {}]"),
        flawed("a divergence that is always stopped", [after(MEHAK, "when =", "unless = [{}]")],
            [at(MEHAK, "id =", "unreachable nl.mehak")]),
        flawed("a duty that is always stopped", [end(DUTIES, duty("scope = \"case\"\nwhen = [{ stage = [\"trial\"] }]\nunless = [{}]"))],
            [at(DUTIES, "id = \"R900\"", "unreachable R900")]),
        flawed("a duty of a case that nothing raises", [end(DUTIES, duty("scope = \"case\""))],
            [at(DUTIES, "id = \"R900\"", "unreachable R900")]),
        flawed("a duty of a case that no condition raises", [end(DUTIES, duty("scope = \"case\"\nwhen = []"))],
            [at(DUTIES, "id = \"R900\"", "unreachable R900")]),
        flawed("a duty with a dead condition", [end(DUTIES, duty("scope = \"case\"\nwhen = [{ status = [\"open\"], principle = [\"presumed\"] }]"))],
            [at(DUTIES, "id = \"R900\"", "unreachable R900")]),
        flawed("a review duty that no value raises", [line(DUTIES, "values =", "values = []")],
            [at(DUTIES, "id =", "unreachable R021")]),
        flawed("a divergence with a dead condition", [line(MEHAK, "when =", "when = [{ group = [] }]")],
            [at(MEHAK, "id =", "unreachable nl.mehak")]),
        flawed("a limb without offences", [line(TH41, "codes =", "codes = []")],
            [at(TH41, "[[limb]]", "unreachable th.atip.41 (listed_offence)")]),
        flawed("a limb that asks for facts and names none", [line(PH17, "facts =", "facts = []")],
            [at_nth(PH17, "[[limb]]", 4, "unreachable ph.atip.17 (obedience_to_order)")]),
        flawed("a limb inside an earlier one", [part(MM17, "[text]", "[[limb]]\nname = \"crime_related_to_trafficking\"\ncodes = [\"begging\"]\nlink = \"causation\"\n\n[text]")],
            [at_nth(MM17, "[[limb]]", 2, "unreachable mm.tip2022.17 (crime_related_to_trafficking)")]),
        flawed("an element that nothing answers", [line(TH_DURESS, "yes = [{", "")],
            [at(TH_DURESS, "id =", "unreachable defence.duress")]),
    ]
}

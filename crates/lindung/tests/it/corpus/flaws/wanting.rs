//! Rows: what every explanation rests on is there.

use super::{CORPUS_FILE, ENTRAPMENT, Edit, Row, at, flawed, gone, part};

#[rustfmt::skip]
pub(super) fn rows() -> Vec<Row> {
    let wanting = |edit: Edit, says| flawed("what explanations rest on", [edit], [at(CORPUS_FILE, "", says)]);
    let renamed = |file, id, other, says| wanting(part(file, id, other), says);
    vec![
        wanting(gone("law/regional/actip/14_1.toml"), "wanting actip.14_1"),
        flawed("the article of recognition, by which a measure goes too", [gone("law/regional/actip/14_2.toml")],
            [at(CORPUS_FILE, "", "wanting actip.14_2"), at("measures/1-every-stage.toml", "code = \"recognise_foreign_identification\"", "unknown code actip.14_2, rule")]),
        wanting(gone("law/regional/actip/14_7.toml"), "wanting actip.14_7"),
        renamed("law/regional/actip/14_7.toml", "\"actip.14_7\"", "\"actip.14_07\"", "wanting actip.14_7"),
        renamed("duties/0-every-stage.toml", "\"R009\"", "\"R909\"", "wanting R009"),
        renamed("duties/1-legislation.toml", "\"R028\"", "\"R928\"", "wanting R028"),
        renamed("duties/2-first-contact.toml", "\"R044\"", "\"R944\"", "wanting R044"),
        wanting(gone("law/international/defences/duress.toml"), "wanting defence.duress"),
        wanting(gone("law/international/defences/necessity.toml"), "wanting defence.necessity"),
        wanting(gone("law/international/defences/self_defence.toml"), "wanting defence.self_defence"),
        wanting(gone(ENTRAPMENT), "wanting defence.entrapment"),
    ]
}

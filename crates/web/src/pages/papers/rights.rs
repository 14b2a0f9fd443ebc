//! For the person: what was found and what it means, in plain words, with the rights that everybody has.

use lindung_paper::{Block, Paper};

use super::draft::Draft;

/// Rights that do not wait for any finding, each with the duty that gives it.
const RIGHTS: [(&str, &str); 7] = [
    ("paper-right-reasons", "R090"),
    ("paper-right-lawyer", "R121"),
    ("paper-right-interpreter", "R057"),
    ("paper-right-consulate", "R092"),
    ("paper-right-judge", "R091"),
    ("paper-right-safe", "R098"),
    ("paper-right-remedy", "R145"),
];

/// The paper for the person.
pub(super) fn paper(draft: &Draft<'_>) -> Paper {
    let say = draft.say;
    let corpus = draft.matter.server.law.corpus();
    let mut blocks = vec![draft.text("paper-rights-lead"), draft.heading("paper-rights-found")];
    for act in &draft.matter.judged.acts {
        blocks.push(Block::Heading { level: 2, text: draft.offence(&act.offence) });
        blocks.push(Block::Text(say.say(&format!("status-{}-long", act.status.name().replace('_', "-")))));
        blocks.push(Block::Text(
            say.say(&format!("principle-{}-long", act.principle.name().replace('_', "-"))),
        ));
    }
    blocks.push(Block::Notice(say.say("paper-rights-unknown")));
    blocks.push(draft.heading("paper-rights-yours"));
    let cited = |(id, duty): &(&str, &str)| format!("{} ({})", say.say(id), corpus.cite(duty));
    blocks.push(Block::Points(RIGHTS.iter().map(cited).collect()));
    blocks.push(draft.heading("paper-rights-help"));
    let state = corpus.state(draft.matter.judged.jurisdiction);
    let mut help = Vec::new();
    if let Some(line) = state.and_then(|law| law.hotline.clone()) {
        help.push((say.say("paper-hotline"), line));
    }
    if let Some(body) = state.and_then(|law| law.identifying_authority.clone()) {
        help.push((say.say("paper-identifies"), say.authority(&body)));
    }
    if let Some(body) = state.and_then(|law| law.human_rights_institution.clone()) {
        help.push((say.say("paper-complain"), body));
    }
    if !help.is_empty() {
        blocks.push(Block::Pairs(help));
    }
    draft.paper("paper-rights", "paper-readers-person", blocks)
}

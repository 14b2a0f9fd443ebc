//! The statement of reasons: what was decided of each act, on which ground, why, and what it departs from.

use lindung_paper::{Block, Paper};
use serde_json::Value;

use super::draft::Draft;

/// The statement.
pub(super) fn paper(draft: &Draft<'_>) -> Paper {
    let say = draft.say;
    let decisions = draft.matter.view.and_then(|view| view.fields.get("decisions")).and_then(Value::as_array);
    let mut blocks = vec![draft.text("paper-statement-lead")];
    for act in &draft.matter.judged.acts {
        blocks.extend(draft.act(act));
        let own =
            decisions.into_iter().flatten().filter(|one| one["act"] == act.act && one.get("kind").is_none());
        let own: Vec<&Value> = own.collect();
        if own.is_empty() {
            blocks.push(Block::Notice(say.say("case-no-decision")));
        }
        for decision in own {
            blocks.extend(one(draft, decision));
        }
        blocks.push(Block::Heading { level: 3, text: say.say("paper-law") });
        blocks.extend(draft.law(act));
    }
    blocks.push(draft.signature());
    draft.paper("paper-statement", "paper-readers-parties", blocks)
}

/// One decision.
fn one(draft: &Draft<'_>, decision: &Value) -> Vec<Block> {
    let say = draft.say;
    let text = |key: &str| decision[key].as_str().unwrap_or_default().to_owned();
    let corpus = draft.matter.server.law.corpus();
    let mut pairs = vec![
        (say.say("decide-outcome"), say.word("decided", &text("outcome"))),
        (say.say("readers-who"), say.role(corpus, &text("role"))),
    ];
    if !text("ground").is_empty() {
        pairs.push((say.say("decide-ground"), corpus.cite(&text("ground")).to_owned()));
    }
    let departs = decision["departs"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let departs: Vec<String> = departs.map(|from| say.word("departs", from)).collect();
    if !departs.is_empty() {
        pairs.push((say.say("decide-departs"), departs.join(", ")));
    }
    let mut blocks = vec![
        Block::Pairs(pairs),
        Block::Heading { level: 3, text: say.say("decide-reasons") },
        Block::Text(text("reasons")),
    ];
    let contests = decision["contests"].as_array().into_iter().flatten();
    let contests = contests.map(|one| {
        let on = say.contest(one["on"].as_str().unwrap_or_default());
        format!("{on}: {}", one["reasons"].as_str().unwrap_or_default())
    });
    let bases = decision["bases"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let contests: Vec<String> = contests.chain(bases.map(|code| say.word("basis", code))).collect();
    if !contests.is_empty() {
        blocks.push(Block::Points(contests));
    }
    blocks
}

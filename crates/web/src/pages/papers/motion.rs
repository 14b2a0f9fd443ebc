//! The motion to undo what was imposed: which punishments, by which remedy, before whom, and what stands in the way.

use lindung_engine::assess::remedies;
use lindung_paper::{Block, Paper};
use serde_json::{Value, json};

use super::draft::Draft;

/// The motion.
pub(super) fn paper(draft: &Draft<'_>) -> Paper {
    let say = draft.say;
    let law = &draft.matter.server.law;
    let mut blocks = vec![Block::Text(say.say_with("paper-motion-lead", &[("state", &draft.state())]))];
    let day = lindung_engine::PartialDate::parse(&draft.matter.judged.as_of).map(|date| date.first);
    let book = day.and_then(|day| law.book(draft.matter.case.jurisdiction, day).ok());
    let told: Vec<Value> = book.map_or_else(Vec::new, |book| {
        remedies(draft.matter.case, &book, &[]).into_iter().map(|act| json!(act)).collect()
    });
    let mut any = false;
    for act in &draft.matter.judged.acts {
        let own = told.iter().find(|one| one["act"] == act.act);
        let punishments = own.and_then(|one| one["punishments"].as_array()).cloned().unwrap_or_default();
        if punishments.is_empty() {
            continue;
        }
        any = true;
        blocks.extend(draft.act(act));
        for punishment in &punishments {
            blocks.extend(one(draft, punishment));
        }
        blocks.push(Block::Heading { level: 3, text: say.say("paper-law") });
        blocks.extend(draft.law(act));
    }
    if !any {
        blocks.push(draft.text("paper-motion-none"));
    }
    blocks.push(draft.signature());
    draft.paper("paper-motion", "paper-readers-parties", blocks)
}

/// One punishment and each remedy against it.
fn one(draft: &Draft<'_>, punishment: &Value) -> Vec<Block> {
    let say = draft.say;
    let name = say.word("punishment", punishment["punishment"].as_str().unwrap_or_default());
    let mut blocks = vec![Block::Heading { level: 3, text: name }];
    for remedy in punishment["remedies"].as_array().into_iter().flatten() {
        let text = |key: &str| remedy[key].as_str().unwrap_or_default().to_owned();
        let gives = remedy["gives"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let gives: Vec<String> = gives.map(|code| say.word("undoing", code)).collect();
        let barriers = remedy["barriers"].as_array().into_iter().flatten();
        let barriers: Vec<String> = barriers
            .filter_map(|barrier| barrier["says"].as_str().or(barrier.as_str()).map(str::to_owned))
            .collect();
        let mut pairs = vec![
            (say.say("paper-remedy"), gives.join(", ")),
            (say.say("paper-before"), text("before")),
            (say.say("paper-source"), text("cite")),
        ];
        if !barriers.is_empty() {
            pairs.push((say.say("paper-barriers"), barriers.join(" ")));
        }
        blocks.push(Block::Pairs(pairs));
    }
    blocks
}

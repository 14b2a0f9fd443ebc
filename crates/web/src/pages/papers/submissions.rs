//! The outline of submissions: non-punishment first, then each defence with its elements and what shows them.

use lindung_engine::assess::Ground;
use lindung_engine::vocabulary::GroundKind;
use lindung_paper::{Block, Paper};

use super::draft::Draft;

/// The outline.
pub(super) fn paper(draft: &Draft<'_>) -> Paper {
    let say = draft.say;
    let mut blocks = vec![draft.text("paper-submissions-lead")];
    for act in &draft.matter.judged.acts {
        blocks.extend(draft.act(act));
        blocks.push(Block::Heading { level: 3, text: say.say("paper-first-principle") });
        blocks.push(draft.reasons(act));
        blocks.extend(draft.law(act));
        let defences = act.grounds.iter().filter(|ground| ground.kind == GroundKind::Defence);
        for ground in defences {
            blocks.extend(defence(draft, ground));
        }
        let set = |change: &lindung_engine::assess::ChangeSet| {
            let each = change.set.iter().map(|one| {
                let facts: Vec<String> = one.any_of.iter().map(|path| say.fact(path)).collect();
                format!("{}: {}", facts.join(" / "), say.answer(&one.to))
            });
            let principle = say.word("principle", change.principle.name());
            format!("{} → {principle}", each.collect::<Vec<_>>().join("; "))
        };
        let changes: Vec<String> = act.would_change.iter().take(6).map(set).collect();
        if !changes.is_empty() {
            blocks.push(Block::Heading { level: 3, text: say.say("result-would-change") });
            blocks.push(Block::Points(changes));
        }
    }
    let asked: Vec<String> =
        draft.matter.judged.ask.iter().take(8).map(|ask| say.question(&ask.fact)).collect();
    if !asked.is_empty() {
        blocks.push(draft.heading("report-ask"));
        blocks.push(Block::Points(asked));
    }
    blocks.push(draft.signature());
    draft.paper("paper-submissions", "paper-readers-defence", blocks)
}

/// One defence: each element, how it stands, its source, and room for the evidence.
fn defence(draft: &Draft<'_>, ground: &Ground<'_>) -> Vec<Block> {
    let say = draft.say;
    let name = say.word("defence", ground.id.trim_start_matches("defence."));
    let broad = ground.outcome_broad.unwrap_or(ground.outcome);
    let (plain, broad) = (say.word("outcome", ground.outcome.name()), say.word("outcome", broad.name()));
    let args = [("defence", name.as_str()), ("plain", plain.as_str()), ("broad", broad.as_str())];
    let rows = ground.elements.iter().map(|element| {
        vec![
            say.word("element", element.name),
            say.word("answer", element.answer.name()),
            element.cite.to_owned(),
            String::new(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let mut blocks = vec![
        Block::Heading { level: 3, text: say.say_with("report-defence", &args) },
        Block::Text(ground.cite.to_owned()),
    ];
    if !rows.is_empty() {
        let head = ["paper-element", "paper-answer", "paper-source", "paper-evidence"];
        blocks.push(Block::Table { head: head.iter().map(|id| say.say(id)).collect(), rows });
    }
    blocks
}

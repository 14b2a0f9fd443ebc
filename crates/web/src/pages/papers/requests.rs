//! Requests before a decision: to release and refer, and to discontinue.

use lindung_paper::{Block, Paper};

use super::draft::Draft;

/// Measures that the first request asks for.
const RELEASE: [&str; 9] = [
    "release_from_detention",
    "refer_nrm",
    "refer_child_protection",
    "best_interest_assessment",
    "assess_by_qualified_person",
    "reflection_period",
    "temporary_status",
    "stop_removal",
    "interpreter",
];
/// Measures that the second asks for.
const DISCONTINUE: [&str; 6] =
    ["do_not_charge", "discontinue", "refuse_permission", "check_mens_rea", "give_reasons", "no_penalty"];

/// The request to release the person and to refer.
pub(super) fn release(draft: &Draft<'_>) -> Paper {
    request(draft, "paper-release", "paper-release-lead", &RELEASE)
}

/// The request to discontinue what is pursued.
pub(super) fn discontinue(draft: &Draft<'_>) -> Paper {
    request(draft, "paper-discontinue", "paper-discontinue-lead", &DISCONTINUE)
}

fn request(draft: &Draft<'_>, title: &str, lead: &str, codes: &[&str]) -> Paper {
    let say = draft.say;
    let mut blocks = vec![Block::Text(say.say_with(lead, &[("state", &draft.state())]))];
    for act in &draft.matter.judged.acts {
        blocks.extend(draft.act(act));
        let asked = draft.measures(act, codes);
        if !asked.is_empty() {
            blocks.push(Block::Heading { level: 3, text: say.say("paper-asked") });
            blocks.push(Block::Steps(asked));
        }
        blocks.push(Block::Heading { level: 3, text: say.say("paper-why") });
        blocks.push(draft.reasons(act));
        blocks.push(Block::Heading { level: 3, text: say.say("paper-law") });
        blocks.extend(draft.law(act));
    }
    blocks.push(draft.signature());
    draft.paper(title, "paper-readers-parties", blocks)
}

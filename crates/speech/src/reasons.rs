//! A step of reasons in words.

use lindung_engine::assess::Reason;

use crate::Speech;

impl Speech {
    /// One step of reasons in words. A question of a rule names the fact that answered it.
    #[must_use]
    pub fn reason(&self, reason: &Reason<'_>) -> String {
        let say = self;
        let (family, code) = (reason.reason, reason.answer);
        let answer = match family {
            "principle" => say.word("principle", code),
            "status" => say.word("status", code),
            "finding" => say.word("finding", code),
            "child" => say.word("child", code),
            "causation" | "causation_contradiction" => say.word("causation", code),
            "compulsion" | "compulsion_broad" => say.word("compulsion", code),
            "protection" | "protection_gap" => say.word("protection", code),
            "ground" => say.word("outcome", code),
            _ if family.starts_with("element_") => say.word("element-answer", code),
            // An element that asks for a child is answered by the age, and an age is no yes or no.
            "fact" if reason.fact.as_deref() == Some("person.age") => say.word("child", code),
            _ => fact_answer(say, code),
        };
        let fact = reason.fact.as_deref().map(|path| say.fact(path)).unwrap_or_default();
        let rule = reason.rule.unwrap_or_default();
        let element =
            family.strip_prefix("element_").map(|name| say.word("element", name)).unwrap_or_default();
        let id = if element.is_empty() {
            format!("reason-{}", family.replace('_', "-"))
        } else {
            "reason-element".to_owned()
        };
        let args = [("answer", answer.as_str()), ("fact", &fact), ("rule", rule), ("element", &element)];
        say.say_with(&id, &args)
    }
}

/// The answer to a fact, which may be that of an element or an age.
fn fact_answer(say: &Speech, code: &str) -> String {
    match code {
        "met" | "open" | "contradicted" => say.word("element-answer", code),
        "presumed" => say.word("child", code),
        _ => say.word("answer", code),
    }
}

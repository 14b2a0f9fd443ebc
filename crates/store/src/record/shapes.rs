//! The keys of each kind of entry, and the shape of each value.

use serde_json::Value;

/// Text of at most so many characters in one value.
const LONG: usize = 20_000;
/// Elements of a list, keys of a map.
const MANY: usize = 1_000;

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text that is not empty.
    Text,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Day,
    /// `yes`, `no` or `unknown`.
    Fact,
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// A list of anything.
    List,
    /// An object.
    Map,
    /// A whole number.
    Number,
    /// SHA-256 as 64 hexadecimal digits.
    Hash,
    /// Bytes in base64.
    Base64,
    /// One of these words.
    One(&'static [&'static str]),
}

/// A key of a kind of entry, its shape, and whether it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub &'static str, pub Shape, pub bool);

pub(super) const KINDS: &str = "case, answers, facts, identity, whereabouts, health, testimony, identification, appeal, \
                                age, guardian, best_interests, assessment, decision, permission, measure, task, remedy, referral, referral_answer, document, consent, notification, note, \
                                correction";

/// What a person can have suffered in the place of protection (Guideline 13).
const PUNISHMENTS: &[&str] = &[
    "arrest",
    "detention",
    "fine",
    "removal",
    "reentry_ban",
    "conviction",
    "sentence",
    "record",
    "closed_shelter",
];
/// How it is undone; `mitigated` undoes nothing and is kept as a failure of protection.
const REMEDIES: &[&str] = &["lifted", "vacated", "expunged", "sealed", "compensated", "mitigated"];

/// The keys of a kind of entry; nothing for a word that is no kind.
#[must_use]
pub fn keys(kind: &str) -> Option<&'static [Key]> {
    use Shape::{Base64, Day, Fact, Flag, Hash, List, Map, Number, One, Text, Texts};
    Some(match kind {
        "case" => &[Key("case", Map, true)],
        "answers" => &[Key("set", Text, true), Key("answers", Map, true)],
        "facts" => &[Key("set", Map, true)],
        "identity" => &[
            Key("name", Text, true),
            Key("other_names", Texts, false),
            Key("born", Day, false),
            Key("documents", List, false),
            Key("languages", Texts, false),
        ],
        "whereabouts" => &[
            Key("place", Text, false),
            Key("contact", Text, false),
            Key("safe_to_contact", Fact, false),
            Key("shelter", Text, false),
        ],
        "health" => &[Key("text", Text, true)],
        "testimony" => &[Key("text", Text, true), Key("against", Text, false)],
        "identification" => &[
            Key("state", Text, true),
            Key("authority", Text, true),
            Key("date", Day, false),
            Key("outcome", One(&["victim", "not_victim", "pending"]), true),
            Key("episode", Text, false),
            Key("reasons", Text, false),
            Key("document", Text, false),
        ],
        "appeal" => &[
            Key("state", Text, true),
            Key("authority", Text, true),
            Key("outcome", One(&["lodged", "dismissed", "allowed", "withdrawn"]), true),
            Key("identification", Text, false),
            Key("date", Day, false),
            Key("until", Day, false),
            Key("reasons", Text, false),
            Key("document", Text, false),
        ],
        "age" => &[
            Key("outcome", One(&["disputed", "child", "adult"]), true),
            Key("by", Text, true),
            Key("method", Text, false),
            Key("date", Day, false),
            Key("reasons", Text, false),
        ],
        "guardian" => &[
            Key("name", Text, true),
            Key("appointed_by", Text, true),
            Key("contact", Text, false),
            Key("date", Day, false),
            Key("until", Day, false),
        ],
        "best_interests" => &[
            Key("form", One(&["assessment", "determination"]), true),
            Key("by", Text, true),
            Key("result", Text, true),
            Key("date", Day, false),
            Key("reasons", Text, false),
        ],
        "assessment" => &[
            Key("as_of", Day, true),
            Key("corpus", Map, true),
            Key("engine", Text, true),
            Key("assessment", Map, true),
            Key("of", Number, false),
        ],
        "decision" => &[
            Key("act", Text, true),
            Key("outcome", One(&["applied", "partly", "not_applied"]), true),
            Key("ground", Text, false),
            Key("reasons", Text, true),
            Key("stage", Text, false),
            Key("date", Day, false),
            Key("bases", Texts, false),
            Key("contests", List, false),
            Key("departs", Texts, false),
        ],
        "permission" => &[
            Key("act", Text, true),
            Key("rule", Text, true),
            Key("authority", Text, true),
            Key("outcome", One(&["asked", "refused", "granted"]), true),
            Key("date", Day, false),
            Key("reasons", Text, false),
        ],
        "remedy" => &[
            Key("act", Text, true),
            Key("punishment", One(PUNISHMENTS), true),
            Key("remedy", One(REMEDIES), true),
            Key("outcome", One(&["asked", "refused", "granted"]), true),
            Key("before", Text, true),
            Key("date", Day, false),
            Key("amount", Text, false),
            Key("currency", Text, false),
            Key("may_say", Text, false),
            Key("reasons", Text, false),
        ],
        "measure" => &[
            Key("code", Text, true),
            Key("act", Text, false),
            Key("by", Text, false),
            Key("date", Day, false),
            Key("evidence", Text, false),
            Key("until", Day, false),
        ],
        "task" => &[
            Key("duty", Text, true),
            Key("role", Text, true),
            Key("outcome", One(&["taken", "assigned", "done", "not_possible", "reopened"]), true),
            Key("to", Text, false),
            Key("due", Day, false),
            Key("date", Day, false),
            Key("evidence", Text, false),
            Key("reasons", Text, false),
        ],
        "referral" => &[
            Key("to", Text, true),
            Key("service", Text, true),
            Key("state", Text, false),
            Key("note", Text, false),
            Key("agency", Text, false),
            Key("purpose", Text, false),
            Key("answer_within_hours", Number, false),
        ],
        "referral_answer" => &[
            Key("referral", Text, true),
            Key("outcome", One(&["accepted", "declined", "completed", "withdrawn"]), true),
            Key("date", Day, false),
            Key("reasons", Text, false),
        ],
        "document" => &[
            Key("name", Text, true),
            Key("media_type", Text, true),
            Key("sha256", Hash, true),
            Key("bytes", Base64, false),
            Key("attachment", Text, false),
            Key("size", Number, false),
        ],
        "consent" => &[
            Key("recipient", Text, true),
            Key("purpose", Text, true),
            Key("fields", Texts, true),
            Key("given", Flag, true),
            Key("date", Day, false),
        ],
        "notification" => &[
            Key("state", Text, true),
            Key("outcome", One(&["not_objected", "objected", "sent"]), true),
            Key("authority", Text, false),
            Key("date", Day, false),
            Key("reasons", Text, false),
        ],
        "note" => &[Key("text", Text, true), Key("privileged", Flag, false)],
        _ => return None,
    })
}

/// Whether a value has a shape.
///
/// # Errors
/// What it must be.
pub(super) fn fits(value: &Value, shape: &Shape) -> Result<(), String> {
    let said = |yes: bool, must: &str| if yes { Ok(()) } else { Err(format!("must be {must}")) };
    let text = value.as_str();
    match shape {
        Shape::Text => plain(text),
        Shape::Day => said(
            text.and_then(lindung_engine::PartialDate::parse).is_some(),
            "a date: YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        Shape::Fact => {
            said(text.is_some_and(|text| ["yes", "no", "unknown"].contains(&text)), "yes, no or unknown")
        }
        Shape::One(words) => {
            said(text.is_some_and(|text| words.contains(&text)), &format!("one of: {}", words.join(", ")))
        }
        Shape::Flag => said(value.is_boolean(), "true or false"),
        Shape::Number => said(value.is_i64(), "a whole number"),
        Shape::Texts => match value.as_array() {
            Some(list) if list.len() <= MANY => list.iter().try_for_each(|item| plain(item.as_str())),
            _ => Err("must be a list of texts".to_owned()),
        },
        Shape::List => {
            said(value.as_array().is_some_and(|list| list.len() <= MANY), "a list of at most 1,000")
        }
        Shape::Map => {
            said(value.as_object().is_some_and(|map| map.len() <= MANY), "an object of at most 1,000 keys")
        }
        Shape::Hash => {
            let is = text.is_some_and(|text| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()));
            said(is, "64 hexadecimal digits")
        }
        Shape::Base64 => {
            said(text.is_some_and(|text| data_encoding::BASE64.decode(text.as_bytes()).is_ok()), "base64")
        }
    }
}

fn plain(text: Option<&str>) -> Result<(), String> {
    match text {
        None => Err("must be text".to_owned()),
        Some(text) if text.trim().is_empty() => Err("is empty; leave the key out instead".to_owned()),
        Some(text) if text.chars().count() > LONG => Err(format!("is longer than {LONG} characters")),
        Some(text) if text.contains('\0') => Err("must not hold a NUL character".to_owned()),
        Some(_) => Ok(()),
    }
}

//! One person's record: the opening entry, then the steps of the course, each by the one whose task it is.

use jiff::civil::Date;
use lindung_access::Role;
use lindung_engine::{Case, Corpus, Node, assess};
use serde_json::{Value, json};

use super::content::{Content, Step};
use super::mix::Mix;
use super::plan::Plan;
use super::{Made, Person, body, calendar, opening};

/// Somebody who writes: the role, and the keys of user and agency.
#[derive(Clone, Debug)]
pub(super) struct Author {
    pub(super) role: Role,
    pub(super) key: String,
    agency: String,
    pub(super) agency_name: String,
}

/// A record in the making.
pub(super) struct Record<'c> {
    pub(super) content: &'c Content,
    pub(super) plan: &'c Plan<'c>,
    corpus: &'c Corpus,
    /// The case document as it stands after the entries written.
    pub(super) document: Value,
    pub(super) entries: Vec<Made>,
    members: Vec<(String, String)>,
    pub(super) mix: Mix,
    /// What was owed and what was promised: the same sums throughout a record.
    pub(super) debt: String,
    pub(super) pay: String,
}

/// Writes a person's record.
///
/// # Errors
/// A case document that the law cannot read, or a State without the roles that every record needs.
pub(super) fn person(content: &Content, plan: &Plan<'_>, corpus: &Corpus) -> Result<Person, String> {
    let mut mix = plan.mix.clone();
    let document = opening::document(plan, &mut mix)?;
    let debt = mix.pick(&content.texts.debt).to_owned();
    let pay = mix.pick(&content.texts.pay).to_owned();
    let (entries, members) = (Vec::new(), Vec::new());
    let mut record = Record { content, plan, corpus, document, entries, members, mix, debt, pay };
    let opener = record.role(plan.opener).ok_or_else(|| format!("demo: {} cannot open", plan.reference))?;
    record.case_file()?;
    let at_ms = record.instant(0);
    let opening = json!({ "kind": "case", "case": record.document });
    record.append(&opener, opener_purpose(opener.role, "identification"), at_ms, opening);
    for step in &plan.course.step {
        record.step(step)?;
    }
    record.case_file()?;
    record.bring_in();
    let id = uuid(at_ms, &mut record.mix);
    let Record { entries, members, .. } = record;
    Ok(Person { id, agency: opener.agency, opened_by: opener.key, members, entries })
}

impl Record<'_> {
    fn step(&mut self, step: &Step) -> Result<(), String> {
        let Some(author) = self.author(step) else { return Ok(()) };
        let at_ms = self.instant(step.at);
        let date = calendar::date(calendar::day_of(at_ms + self.clock()))?;
        if let Some(made) = body::of(self, step, &author, date)? {
            let purpose = if step.by == "opener" && author.role == self.plan.opener {
                opener_purpose(author.role, &step.purpose)
            } else {
                &step.purpose
            };
            self.append(&author, purpose, at_ms, made);
        }
        Ok(())
    }

    /// The first user of a role in the State of the case.
    pub(super) fn role(&self, role: Role) -> Option<Author> {
        let (key, agency, name) = self.plan.state.first(role)?;
        Some(Author { role, key, agency, agency_name: name.to_owned() })
    }

    /// Who takes care of the person: child protection for a child, else the shelter.
    pub(super) fn care(&self) -> Result<Option<Author>, String> {
        let role = if self.plan.child()? { Role::ChildProtection } else { Role::ShelterWorker };
        Ok(self.role(role))
    }

    fn author(&self, step: &Step) -> Option<Author> {
        match step.by.as_str() {
            // Where somebody sleeps is no business of a border, an inspection or an enquiry.
            "opener" if step.kind == "whereabouts" && screens_only(self.plan.opener) => self.care().ok()?,
            // A shelter judges nobody.
            "opener" if step.kind == "assessment" && self.plan.opener == Role::ShelterWorker => {
                self.role(Role::CounterTraffickingBody)
            }
            "opener" => self.role(self.plan.opener),
            "care" => self.care().ok()?,
            role => self.role(Role::parse(role).ok()?),
        }
    }

    fn append(&mut self, author: &Author, purpose: &str, at_ms: i64, body: Value) {
        let relation = match author.role {
            Role::DefenceLawyer => "counsel",
            Role::Judge => "court",
            _ => "assigned",
        };
        self.join(&author.key, relation);
        let id = uuid(at_ms, &mut self.mix);
        let made = Made { id, by: author.key.clone(), purpose: purpose.to_owned(), at_ms, body };
        self.entries.push(made);
    }

    /// Somebody stands in a relation to the case; the first one stays.
    pub(super) fn join(&mut self, user: &str, relation: &str) {
        if !self.members.iter().any(|(known, _)| known == user) {
            self.members.push((user.to_owned(), relation.to_owned()));
        }
    }

    /// Those who belong to the case by its stage, whether or not they have written yet.
    fn bring_in(&mut self) {
        let stage = self.plan.course.stage.as_str();
        let roles: &[(Role, &str)] = match stage {
            "encounter" | "removal" => &[],
            "investigation" => &[(Role::Investigator, "assigned")],
            "charge" => &[
                (Role::Investigator, "assigned"),
                (Role::Prosecutor, "assigned"),
                (Role::DefenceLawyer, "counsel"),
            ],
            _ => &[(Role::Prosecutor, "assigned"), (Role::DefenceLawyer, "counsel"), (Role::Judge, "court")],
        };
        for (role, relation) in roles {
            if let Some(author) = self.role(*role) {
                self.join(&author.key, relation);
            }
        }
    }

    fn clock(&self) -> i64 {
        self.plan.state.hours_ahead * calendar::HOUR_MS
    }

    /// An instant so far along the course, in office hours of the State, after all entries before it.
    fn instant(&mut self, per_cent: i64) -> i64 {
        let day = self.plan.opened + self.plan.lasts * per_cent / 100;
        let minute = 8 * 60 + self.mix.below(9 * 60);
        let planned = day * calendar::DAY_MS + minute * calendar::HOUR_MS / 60 - self.clock();
        let after = (12 + self.mix.below(40)) * calendar::HOUR_MS / 60;
        self.entries.last().map_or(planned, |last| planned.max(last.at_ms + after))
    }

    fn case_file(&self) -> Result<Case, String> {
        let text = self.document.to_string();
        let reference = &self.plan.reference;
        let node = Node::from_json(&text).map_err(|problem| format!("demo: {reference}: {problem:?}"))?;
        Case::read(&node, &self.corpus.offences).map_err(|found| format!("demo: {reference}: {found:?}"))
    }

    /// The assessment of the document as it stands, by the law of a day.
    ///
    /// # Errors
    /// A document or a day that the law cannot judge.
    pub(super) fn assessment(&self, as_of: Date) -> Result<Value, String> {
        let reference = &self.plan.reference;
        let case = self.case_file()?;
        let book = self.corpus.rulebook(case.jurisdiction, as_of);
        let book = book.map_err(|not| format!("demo: {reference}: {not:?}"))?;
        serde_json::to_value(assess(&case, &book)).map_err(|error| format!("demo: {reference}: {error}"))
    }
}

/// Whether a role meets people only to find out who needs protection.
fn screens_only(role: Role) -> bool {
    matches!(role, Role::ImmigrationOfficer | Role::LabourInspector | Role::Investigator)
}

/// The purpose for which an opener writes: some roles have one only.
fn opener_purpose(role: Role, purpose: &str) -> &str {
    match role {
        Role::ShelterWorker => "protection",
        role if screens_only(role) => "identification",
        _ => purpose,
    }
}

/// A version 7 UUID: the instant, then numbers of the row.
fn uuid(at_ms: i64, mix: &mut Mix) -> String {
    let instant = u64::try_from(at_ms).unwrap_or(0) & 0xffff_ffff_ffff;
    let (high, low) = (mix.next() & 0x0fff, mix.next() & 0x3fff_ffff_ffff_ffff);
    let (variant, node) = (0x8000 | (low >> 48), low & 0xffff_ffff_ffff);
    format!("{:08x}-{:04x}-7{high:03x}-{variant:04x}-{node:012x}", instant >> 16, instant & 0xffff)
}

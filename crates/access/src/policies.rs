//! The policies: read from Cedar text, checked against their schema, asked.

use std::sync::Arc;

use cedar_policy::{
    ActionConstraint, Authorizer, Decision, Effect, Entities, EntityUid, PolicyId, PolicySet,
    PrincipalConstraint, Schema, ValidationMode, Validator,
};

use crate::action::{Action, Scope};
use crate::memo::{Answers, Memo};
use crate::question::{Question, Verdict};
use crate::requests::Requests;
use crate::sets::FieldSet;
use crate::words::{Field, Role};

/// The schema built in.
const SCHEMA: &str = include_str!("../policies/schema.cedarschema");

/// Names the policy files built in and holds their text.
macro_rules! files {
    ($($name:literal)+) => { &[$(($name, include_str!(concat!("../policies/", $name)))),+] };
}

/// The policies built in.
const FILES: &[(&str, &str)] = files! {
    "administration.cedar" "care.cedar" "defence.cedar" "emergency.cedar" "frontline.cedar" "house.cedar"
    "justice.cedar" "never.cedar" "oversight.cedar" "subject.cedar" "supervision.cedar" "two_people.cedar"
};

/// Why policies cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct PolicyProblem {
    /// The file.
    pub file: String,
    /// What is wrong, with the id of the policy where it is known.
    pub problem: String,
}

/// One policy, to be shown to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its id, the one a [`Verdict`] names.
    pub id: Arc<str>,
    /// Why it is there.
    pub why: String,
    /// The file it stands in.
    pub file: String,
    /// Whether it forbids. One that forbids wins over every one that permits.
    pub forbids: bool,
    /// Its text.
    pub text: String,
}

/// Policies that were read and found sound. Safe to share between threads.
#[derive(Debug)]
pub struct Policies {
    /// For each role and each action the policies that can speak of both: fewer to evaluate, same answers.
    sets: Vec<PolicySet>,
    list: Vec<Policy>,
    requests: Requests,
    actions: Entities,
    authorizer: Authorizer,
    memo: Memo,
}

impl Policies {
    /// The policies built in.
    ///
    /// # Errors
    /// Where they are not sound; the tests see to it that they are.
    pub fn embedded() -> Result<Self, PolicyProblem> {
        Self::read(SCHEMA, FILES)
    }

    /// The schema built in, and the policy files as (name, text).
    #[must_use]
    pub const fn sources() -> (&'static str, &'static [(&'static str, &'static str)]) {
        (SCHEMA, FILES)
    }

    /// Reads policies and checks them strictly against the schema.
    ///
    /// # Errors
    /// Where a text cannot be read, a policy names a word that the schema lacks, compares things that can
    /// never be equal or can never apply, has no `@id` or no `@why`, or shares its id with another.
    pub fn read(schema: &str, files: &[(&str, &str)]) -> Result<Self, PolicyProblem> {
        let problem = |file: &str, problem: String| PolicyProblem { file: file.to_owned(), problem };
        let in_schema = |text: String| problem("schema.cedarschema", text);
        let (schema, _) = Schema::from_cedarschema_str(schema).map_err(|e| in_schema(e.to_string()))?;
        let actions = schema.action_entities().map_err(|e| in_schema(e.to_string()))?;
        let mut set = PolicySet::new();
        let mut list = Vec::new();
        for (file, text) in files {
            let parsed: PolicySet = text.parse().map_err(|e| problem(file, format!("{e}")))?;
            if parsed.templates().next().is_some() {
                return Err(problem(file, "a template decides nothing".to_owned()));
            }
            for policy in parsed.policies() {
                let annotation = |key: &str| policy.annotation(key).filter(|text| !text.trim().is_empty());
                let shown = policy.to_cedar().unwrap_or_default();
                let id = annotation("id").ok_or_else(|| problem(file, format!("no @id: {shown}")))?;
                let why = annotation("why").ok_or_else(|| problem(file, format!("{id}: no @why")))?;
                list.push(Policy {
                    id: id.into(),
                    why: why.to_owned(),
                    file: (*file).to_owned(),
                    forbids: policy.effect() == Effect::Forbid,
                    text: shown,
                });
                set.add(policy.new_id(PolicyId::new(id))).map_err(|e| problem(file, format!("{id}: {e}")))?;
            }
        }
        let checked = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
        let errors = checked.validation_errors().map(|e| (e.policy_id().to_string(), e.to_string()));
        let warnings = checked.validation_warnings().map(|w| (w.policy_id().to_string(), w.to_string()));
        let mut found: Vec<(String, String)> = errors.chain(warnings).collect();
        found.sort();
        if let Some((id, _)) = found.first() {
            let file =
                list.iter().find(|policy| *policy.id == **id).map_or("", |policy| policy.file.as_str());
            let of_this = found.iter().filter(|(other, _)| other == id).map(|(_, text)| text.as_str());
            return Err(problem(file, format!("{id}: {}", of_this.collect::<Vec<_>>().join("; "))));
        }
        list.sort_by(|a, b| a.id.cmp(&b.id));
        let requests = Requests::new(schema).map_err(in_schema)?;
        let mut sets = Vec::with_capacity(Role::ALL.len() * Action::ALL.len());
        for role in Role::ALL {
            for action in Action::ALL {
                let scope = (requests.role(*role), requests.action(*action));
                let speaking = set.policies().filter(|policy| speaks_of(policy, scope, &actions));
                sets.push(PolicySet::from_policies(speaking.cloned()).map_err(|e| in_schema(e.to_string()))?);
            }
        }
        Ok(Self { sets, list, requests, actions, authorizer: Authorizer::new(), memo: Memo::default() })
    }

    /// Every policy, by id.
    #[must_use]
    pub fn list(&self) -> &[Policy] {
        &self.list
    }

    /// Decides one question. An action on a field without one, or another action with one, is denied.
    #[must_use]
    pub fn decide(&self, question: &Question) -> Verdict {
        let answers = self.answers(question);
        let verdict = match (question.action.scope(), question.field) {
            (Scope::Field, Some(field)) => answers.verdicts.get(field as usize),
            (Scope::Case | Scope::House, None) => answers.verdicts.first(),
            (Scope::Field, None) | (Scope::Case | Scope::House, Some(_)) => None,
        };
        verdict.cloned().unwrap_or_else(|| Verdict { allowed: false, because: Arc::from([]) })
    }

    /// The fields on which the asker of a question may do this instead: of reading and appending the fields
    /// allowed, of any other action none. The question's own action and field are not looked at.
    #[must_use]
    pub fn fields(&self, asking: &Question, action: Action) -> FieldSet {
        if action.scope() != Scope::Field {
            return FieldSet::EMPTY;
        }
        self.answers(&Question { action, ..*asking }).fields
    }

    fn answers(&self, question: &Question) -> Arc<Answers> {
        self.memo.answers(question, || match question.action.scope() {
            Scope::House | Scope::Case => {
                Answers::of(Box::new([self.evaluate(&Question { field: None, ..*question })]))
            }
            Scope::Field => {
                let on = |field: &Field| self.evaluate(&Question { field: Some(*field), ..*question });
                Answers::of(Field::ALL.iter().map(on).collect())
            }
        })
    }

    /// Asks Cedar. A request the schema refuses and a policy that fails both deny.
    fn evaluate(&self, question: &Question) -> Verdict {
        let set = self.sets.get(question.role as usize * Action::ALL.len() + question.action as usize);
        let (Some(request), Some(set)) = (self.requests.request(question), set) else {
            return Verdict { allowed: false, because: Arc::from([]) };
        };
        let answer = self.authorizer.is_authorized(&request, set, &self.actions);
        let failed = answer.diagnostics().errors().next().is_some();
        let mut because: Vec<Arc<str>> =
            answer.diagnostics().reason().map(|id| Arc::from(AsRef::<str>::as_ref(id))).collect();
        because.sort();
        Verdict { allowed: answer.decision() == Decision::Allow && !failed, because: because.into() }
    }
}

impl Answers {
    fn of(verdicts: Box<[Verdict]>) -> Self {
        let allowed = Field::ALL.iter().zip(&verdicts).filter(|(_, verdict)| verdict.allowed);
        let fields = if verdicts.len() == Field::ALL.len() {
            allowed.map(|(field, _)| *field).collect()
        } else {
            FieldSet::EMPTY
        };
        Self { fields, verdicts }
    }
}

/// Whether the first line of a policy, who and what, can hold for this role and this action.
fn speaks_of(
    policy: &cedar_policy::Policy,
    (role, action): (Option<&EntityUid>, Option<&EntityUid>),
    actions: &Entities,
) -> bool {
    let (Some(role), Some(action)) = (role, action) else { return true };
    let within = |group: &EntityUid| group == action || actions.is_ancestor_of(group, action);
    let of_action = match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::In(groups) => groups.iter().any(within),
        ActionConstraint::Eq(named) => named == *action,
    };
    let of_role = match policy.principal_constraint() {
        PrincipalConstraint::Eq(named) => named == *role,
        _ => true,
    };
    of_action && of_role
}

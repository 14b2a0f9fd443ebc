//! Questions as Cedar requests. Every word is turned into a Cedar entity once.

use cedar_policy::{Context, EntityTypeName, EntityUid, Request, RestrictedExpression, Schema};

use crate::action::{Action, Scope};
use crate::question::Question;
use crate::sets::Standing;
use crate::words::{Field, Purpose, Relation, Role};

/// The words of the closed lists as Cedar entities, in the order of their lists.
#[derive(Debug)]
pub(crate) struct Requests {
    schema: Schema,
    roles: Vec<EntityUid>,
    purposes: Vec<EntityUid>,
    relations: Vec<EntityUid>,
    fields: Vec<EntityUid>,
    actions: Vec<EntityUid>,
    case: EntityUid,
    house: EntityUid,
}

impl Requests {
    /// Prepares requests under a schema.
    ///
    /// # Errors
    /// Where the schema refuses a word of a list, with the question that used it.
    pub(crate) fn new(schema: Schema) -> Result<Self, String> {
        let made = Self {
            schema,
            roles: entities("Role", Role::ALL.iter().map(|role| role.as_str()))?,
            purposes: entities("Purpose", Purpose::ALL.iter().map(|purpose| purpose.as_str()))?,
            relations: entities("Relation", Relation::ALL.iter().map(|relation| relation.as_str()))?,
            fields: entities("Field", Field::ALL.iter().map(|field| field.as_str()))?,
            actions: entities("Action", Action::ALL.iter().map(|action| action.as_str()))?,
            case: entity(&type_name("Case")?, "case"),
            house: entity(&type_name("House")?, "house"),
        };
        for question in each_word_once() {
            if made.request(&question).is_none() {
                return Err(format!("does not hold every word of {question:?}"));
            }
        }
        Ok(made)
    }

    /// The role as Cedar knows it.
    pub(crate) fn role(&self, role: Role) -> Option<&EntityUid> {
        self.roles.get(role as usize)
    }

    /// The action as Cedar knows it.
    pub(crate) fn action(&self, action: Action) -> Option<&EntityUid> {
        self.actions.get(action as usize)
    }

    /// The question as a request; `None` where the schema refuses it.
    pub(crate) fn request(&self, question: &Question) -> Option<Request> {
        let resource = match question.action.scope() {
            Scope::House => &self.house,
            Scope::Case => &self.case,
            Scope::Field => self.fields.get(question.field? as usize)?,
        };
        let uid = |list: &[EntityUid], at: usize| list.get(at).cloned();
        let relations =
            question.standing.iter().filter_map(|relation| uid(&self.relations, relation as usize));
        let standing = RestrictedExpression::new_set(relations.map(RestrictedExpression::new_entity_uid));
        let purpose = uid(&self.purposes, question.purpose as usize)?;
        let flag = RestrictedExpression::new_bool;
        let context = Context::from_pairs([
            ("purpose".to_owned(), RestrictedExpression::new_entity_uid(purpose)),
            ("standing".to_owned(), standing),
            ("stepped_up".to_owned(), flag(question.stepped_up)),
            ("own_request".to_owned(), flag(question.own_request)),
            ("same_agency_as_request".to_owned(), flag(question.same_agency_as_request)),
        ]);
        Request::new(
            uid(&self.roles, question.role as usize)?,
            uid(&self.actions, question.action as usize)?,
            resource.clone(),
            context.ok()?,
            Some(&self.schema),
        )
        .ok()
    }
}

/// Questions in which each word of each list occurs.
fn each_word_once() -> impl Iterator<Item = Question> {
    let plain = Question {
        role: Role::FrontlineOfficer,
        purpose: Purpose::Identification,
        standing: Standing::ALL,
        stepped_up: false,
        own_request: false,
        same_agency_as_request: false,
        action: Action::Read,
        field: Some(Field::Reference),
    };
    let roles = Role::ALL.iter().map(move |role| Question { role: *role, ..plain });
    let purposes = Purpose::ALL.iter().map(move |purpose| Question { purpose: *purpose, ..plain });
    let fields = Field::ALL.iter().map(move |field| Question { field: Some(*field), ..plain });
    let actions = Action::ALL.iter().map(move |action| Question { action: *action, ..plain });
    roles.chain(purposes).chain(fields).chain(actions)
}

fn entities(kind: &str, words: impl Iterator<Item = &'static str>) -> Result<Vec<EntityUid>, String> {
    let kind = type_name(kind)?;
    Ok(words.map(|word| entity(&kind, word)).collect())
}

fn entity(kind: &EntityTypeName, word: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(kind.clone(), cedar_policy::EntityId::new(word))
}

fn type_name(kind: &str) -> Result<EntityTypeName, String> {
    kind.parse().map_err(|error| format!("{kind}: {error}"))
}

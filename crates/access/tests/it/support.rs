//! What the tests share: the policies, the matrix, every question worth asking.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use lindung_access::{
    Action, Field, FieldSet, Policies, Purpose, Question, Relation, Role, Scope, Standing, Verdict,
};

/// The policies built in, read once.
pub(crate) static POLICIES: LazyLock<Policies> =
    LazyLock::new(|| Policies::embedded().expect("the policies are sound"));

/// The second statement of the rules, read once.
pub(crate) static MATRIX: LazyLock<Vec<Row>> = LazyLock::new(read_matrix);

/// Every question of the matrix with the answer of the policies, asked once.
pub(crate) static ANSWERS: LazyLock<Vec<(Question, Verdict)>> =
    LazyLock::new(|| every_question().map(|question| (question, POLICIES.decide(&question))).collect());

/// A path below the repository's top.
pub(crate) fn repository(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

/// Whose request an approval answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Requested {
    /// Not an approval.
    None,
    /// Anybody's but the own.
    Other,
    /// A colleague's of the same agency.
    Colleague,
}

/// One line of the matrix: what it lists is allowed.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) role: Role,
    pub(crate) purposes: Vec<Purpose>,
    /// One of these must be within the standing.
    pub(crate) standings: Vec<Standing>,
    pub(crate) step_up: bool,
    pub(crate) actions: Vec<Action>,
    pub(crate) fields: FieldSet,
    pub(crate) requested: Requested,
}

impl Row {
    /// Whether the line allows this.
    pub(crate) fn allows(&self, question: &Question) -> bool {
        self.role == question.role
            && self.actions.contains(&question.action)
            && self.purposes.contains(&question.purpose)
            && self.standings.iter().any(|standing| standing.is_subset(question.standing))
            && (question.stepped_up || !self.step_up)
            && question.field.is_none_or(|field| self.fields.contains(field))
            && match self.requested {
                Requested::None => true,
                Requested::Other => !question.own_request,
                Requested::Colleague => !question.own_request && question.same_agency_as_request,
            }
    }
}

fn read_matrix() -> Vec<Row> {
    let text =
        std::fs::read_to_string(repository("conformance/access/matrix.csv")).expect("the matrix is there");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("role,purpose,relation,stepped_up,action,fields,request"));
    lines.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split(',').collect();
    let &[role, purposes, relations, stepped_up, actions, fields, requested] = cells.as_slice() else {
        panic!("seven columns: {line}");
    };
    let standing = |text: &str| match text {
        "any" => Standing::EMPTY,
        text => text.split('+').map(|word| Relation::parse(word).expect(line)).collect(),
    };
    let row = Row {
        role: Role::parse(role).expect(line),
        purposes: purposes.split(' ').map(|word| Purpose::parse(word).expect(line)).collect(),
        standings: relations.split(' ').map(standing).collect(),
        step_up: match stepped_up {
            "yes" => true,
            "any" => false,
            _ => panic!("yes or any: {line}"),
        },
        actions: actions.split(' ').map(|word| Action::parse(word).expect(line)).collect(),
        fields: fields.split_whitespace().map(|word| Field::parse(word).expect(line)).collect(),
        requested: match requested {
            "" => Requested::None,
            "other" => Requested::Other,
            "colleague" => Requested::Colleague,
            _ => panic!("other or colleague: {line}"),
        },
    };
    for action in &row.actions {
        assert_eq!(action.scope() == Scope::Field, !row.fields.is_empty(), "fields: {line}");
        assert_eq!(action.is_approval(), row.requested != Requested::None, "request: {line}");
    }
    row
}

/// The standings asked about: none, each relation alone, all together; and each two together where the
/// matrix gives the role anything for this purpose.
fn standings(role: Role, purpose: Purpose) -> Vec<Standing> {
    let fits = MATRIX.iter().any(|row| row.role == role && row.purposes.contains(&purpose));
    let mut all = vec![Standing::EMPTY, Standing::ALL];
    for (at, first) in Relation::ALL.iter().enumerate() {
        all.push(Standing::from(*first));
        let others = if fits { &Relation::ALL[at + 1..] } else { &[] };
        all.extend(others.iter().map(|second| Standing::from(*first).with(*second)));
    }
    all
}

/// Every question of one role and one purpose, for one standing.
pub(crate) fn questions(role: Role, purpose: Purpose, standing: Standing) -> Vec<Question> {
    let mut all = Vec::new();
    for action in Action::ALL.iter().copied() {
        let fields: Vec<Option<Field>> = match action.scope() {
            Scope::Field => Field::ALL.iter().copied().map(Some).collect(),
            Scope::Case | Scope::House => vec![None],
        };
        let requests: &[(bool, bool)] = if action.is_approval() {
            &[(false, false), (false, true), (true, false), (true, true)]
        } else {
            &[(false, false)]
        };
        for stepped_up in [false, true] {
            for &(own_request, same_agency_as_request) in requests {
                all.extend(fields.iter().map(|field| Question {
                    role,
                    purpose,
                    standing,
                    stepped_up,
                    own_request,
                    same_agency_as_request,
                    action,
                    field: *field,
                }));
            }
        }
    }
    all
}

/// Every question of the matrix.
pub(crate) fn every_question() -> impl Iterator<Item = Question> {
    let askers = Role::ALL.iter().flat_map(|role| Purpose::ALL.iter().map(move |purpose| (*role, *purpose)));
    askers.flat_map(|(role, purpose)| {
        standings(role, purpose).into_iter().flat_map(move |standing| questions(role, purpose, standing))
    })
}

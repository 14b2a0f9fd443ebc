//! What is allowed, as `conformance/access/matrix.csv` lists it: read here by itself, not by the program.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use lindung_store::access::{Action, Field, FieldSet, Purpose, Relation, Role, Standing};

/// A path below the repository's top.
pub(crate) fn repository(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

/// One line: what it lists is allowed.
struct Row {
    role: Role,
    purposes: Vec<Purpose>,
    standings: Vec<Standing>,
    step_up: bool,
    actions: Vec<Action>,
    fields: FieldSet,
    second_person: bool,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let text = std::fs::read_to_string(repository("conformance/access/matrix.csv")).expect("the matrix");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("role,purpose,relation,stepped_up,action,fields,request"));
    lines.map(row).collect()
});

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split(',').collect();
    let &[role, purposes, relations, stepped_up, actions, fields, request] = cells.as_slice() else {
        panic!("seven columns: {line}")
    };
    let standing = |text: &str| match text {
        "any" => Standing::EMPTY,
        text => text.split('+').map(|word| Relation::parse(word).expect("a relation")).collect(),
    };
    Row {
        role: Role::parse(role).expect("a role"),
        purposes: purposes.split(' ').map(|word| Purpose::parse(word).expect("a purpose")).collect(),
        standings: relations.split(' ').map(standing).collect(),
        step_up: stepped_up == "yes",
        actions: actions.split(' ').map(|word| Action::parse(word).expect("an action")).collect(),
        fields: fields.split_whitespace().map(|word| Field::parse(word).expect("a field")).collect(),
        second_person: !request.is_empty(),
    }
}

/// Who asks, for what, as whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asks {
    pub(crate) role: Role,
    pub(crate) purpose: Purpose,
    pub(crate) standing: Standing,
    pub(crate) stepped_up: bool,
}

impl Asks {
    fn rows(self, action: Action) -> impl Iterator<Item = &'static Row> {
        ROWS.iter().filter(move |row| {
            row.role == self.role
                && row.actions.contains(&action)
                && row.purposes.contains(&self.purpose)
                && row.standings.iter().any(|standing| standing.is_subset(self.standing))
                && (self.stepped_up || !row.step_up)
                && !row.second_person
        })
    }

    /// Whether an action is allowed that nobody else asked for.
    pub(crate) fn may(self, action: Action) -> bool {
        self.rows(action).next().is_some()
    }

    /// The fields on which an action is allowed.
    pub(crate) fn fields(self, action: Action) -> FieldSet {
        self.rows(action).fold(FieldSet::EMPTY, |fields, row| fields.union(row.fields))
    }
}

/// Whether a purpose is one of a role's: for the others the matrix lists nothing.
pub(crate) fn is_of(role: Role, purpose: Purpose) -> bool {
    ROWS.iter().any(|row| row.role == role && row.purposes.contains(&purpose))
}

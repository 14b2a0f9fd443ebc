-- The ledger, the cases it folds into, and what finds them.

CREATE TABLE instance (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL,
    verifying_key BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    records_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE log (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
);
INSERT INTO log (one, position, number, hash) VALUES (1, 0, 0, zeroblob(32));

CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL,
    book INTEGER NOT NULL CHECK (book BETWEEN 1 AND 4),
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    author BLOB NOT NULL,
    agency BLOB NOT NULL,
    role TEXT NOT NULL,
    purpose TEXT NOT NULL,
    at INTEGER NOT NULL,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL,
    body BLOB,
    UNIQUE (case_id, book, seq),
    UNIQUE (case_id, id)
);

CREATE TABLE checkpoints (
    number INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    root BLOB NOT NULL,
    previous BLOB NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL
);

CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entries_hold BEFORE UPDATE ON entries
WHEN NEW.body IS NOT NULL OR NEW.position <> OLD.position OR NEW.case_id <> OLD.case_id OR NEW.hash <> OLD.hash
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER checkpoints_stay BEFORE DELETE ON checkpoints BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
CREATE TRIGGER checkpoints_hold BEFORE UPDATE ON checkpoints BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;

CREATE TABLE cases (
    id BLOB PRIMARY KEY,
    agency BLOB NOT NULL,
    jurisdiction TEXT NOT NULL,
    seq INTEGER NOT NULL,
    head BLOB NOT NULL,
    read_seq INTEGER NOT NULL,
    read_head BLOB NOT NULL,
    key_version INTEGER NOT NULL,
    wrapped_key BLOB,
    snapshot BLOB,
    index_version INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    erased_at INTEGER
);
CREATE INDEX cases_by_agency ON cases (agency, changed_at DESC, id DESC);
CREATE INDEX cases_by_state ON cases (jurisdiction, changed_at DESC, id DESC);
CREATE INDEX cases_by_key ON cases (key_version);
CREATE INDEX cases_by_index ON cases (index_version);

CREATE TABLE members (
    case_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    relation TEXT NOT NULL,
    since INTEGER NOT NULL,
    ended INTEGER,
    PRIMARY KEY (case_id, user_id, relation)
);
CREATE INDEX members_by_user ON members (user_id, case_id);

CREATE TABLE names (
    token BLOB NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (token, case_id)
) WITHOUT ROWID;
CREATE INDEX names_by_case ON names (case_id);

-- The ledger, the cases it folds into, and what finds them.

CREATE TABLE instance (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    id UUID NOT NULL,
    verifying_key BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    records_version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE log (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    position BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL
);
INSERT INTO log (one, position, number, hash) VALUES (1, 0, 0, decode(repeat('00', 32), 'hex'));

CREATE TABLE entries (
    position BIGINT PRIMARY KEY,
    case_id UUID NOT NULL,
    book BIGINT NOT NULL CHECK (book BETWEEN 1 AND 4),
    seq BIGINT NOT NULL,
    id UUID NOT NULL,
    author UUID NOT NULL,
    agency UUID NOT NULL,
    role TEXT NOT NULL,
    purpose TEXT NOT NULL,
    at BIGINT NOT NULL,
    previous BYTEA NOT NULL,
    digest BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    body BYTEA,
    UNIQUE (case_id, book, seq),
    UNIQUE (case_id, id)
);

CREATE TABLE checkpoints (
    number BIGINT PRIMARY KEY,
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    at BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    signature BYTEA NOT NULL
);


CREATE TABLE cases (
    id UUID PRIMARY KEY,
    agency UUID NOT NULL,
    jurisdiction TEXT NOT NULL,
    seq BIGINT NOT NULL,
    head BYTEA NOT NULL,
    read_seq BIGINT NOT NULL,
    read_head BYTEA NOT NULL,
    key_version BIGINT NOT NULL,
    wrapped_key BYTEA,
    snapshot BYTEA,
    index_version BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    erased_at BIGINT
);
CREATE INDEX cases_by_agency ON cases (agency, changed_at DESC, id DESC);
CREATE INDEX cases_by_state ON cases (jurisdiction, changed_at DESC, id DESC);
CREATE INDEX cases_by_key ON cases (key_version);
CREATE INDEX cases_by_index ON cases (index_version);

CREATE TABLE members (
    case_id UUID NOT NULL,
    user_id UUID NOT NULL,
    relation TEXT NOT NULL,
    since BIGINT NOT NULL,
    ended BIGINT,
    PRIMARY KEY (case_id, user_id, relation)
);
CREATE INDEX members_by_user ON members (user_id, case_id);

CREATE TABLE names (
    token BYTEA NOT NULL,
    case_id UUID NOT NULL,
    PRIMARY KEY (token, case_id)
);
CREATE INDEX names_by_case ON names (case_id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entries_hold BEFORE UPDATE ON entries FOR EACH ROW
WHEN (NEW.body IS NOT NULL OR NEW.position <> OLD.position OR NEW.case_id <> OLD.case_id OR NEW.hash <> OLD.hash)
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoints_stay BEFORE DELETE OR UPDATE ON checkpoints FOR EACH ROW EXECUTE FUNCTION refuse_change();

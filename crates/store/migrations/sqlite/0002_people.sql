-- Agencies, users, what they sign in with, and what needs two of them.

CREATE TABLE agencies (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at INTEGER NOT NULL
);

CREATE TABLE users (
    id BLOB PRIMARY KEY,
    agency BLOB NOT NULL REFERENCES agencies (id),
    role TEXT NOT NULL,
    login BLOB NOT NULL UNIQUE,
    profile BLOB NOT NULL,
    supervisor BLOB,
    case_id BLOB,
    password TEXT,
    totp BLOB,
    totp_step INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    disabled_at INTEGER,
    made_at INTEGER NOT NULL
);
CREATE INDEX users_by_agency ON users (agency, id);

CREATE TABLE credentials (
    id BLOB PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    kind TEXT NOT NULL,
    lookup BLOB,
    secret BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
);
CREATE INDEX credentials_by_user ON credentials (user_id, kind);
CREATE UNIQUE INDEX credentials_by_lookup ON credentials (kind, lookup);

CREATE TABLE links (
    digest BLOB PRIMARY KEY,
    user_id BLOB,
    kind TEXT NOT NULL,
    expires INTEGER NOT NULL,
    used_at INTEGER
);

CREATE TABLE sessions (
    digest BLOB PRIMARY KEY,
    data BLOB NOT NULL,
    expires INTEGER NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires);

CREATE TABLE attempts (
    door BLOB PRIMARY KEY,
    failures INTEGER NOT NULL,
    last INTEGER NOT NULL,
    until INTEGER NOT NULL
);

CREATE TABLE requests (
    id BLOB PRIMARY KEY,
    act TEXT NOT NULL,
    case_id BLOB,
    other_case BLOB,
    asked_by BLOB NOT NULL,
    agency BLOB NOT NULL,
    reason BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    decided_by BLOB,
    decided_at INTEGER,
    state TEXT NOT NULL,
    done_at INTEGER
);
CREATE INDEX requests_by_agency ON requests (agency, state, asked_at);

CREATE TABLE emergencies (
    id BLOB PRIMARY KEY,
    case_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    agency BLOB NOT NULL,
    supervisor BLOB,
    reason BLOB NOT NULL,
    opened_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    reviewed_by BLOB,
    reviewed_at INTEGER,
    finding TEXT
);
CREATE INDEX emergencies_by_user ON emergencies (user_id, case_id, until);
CREATE INDEX emergencies_by_agency ON emergencies (agency, reviewed_at);

CREATE TABLE notices (
    id BLOB PRIMARY KEY,
    user_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    about BLOB,
    made_at INTEGER NOT NULL,
    seen_at INTEGER
);
CREATE INDEX notices_by_user ON notices (user_id, made_at);

CREATE TABLE replies (
    key BLOB PRIMARY KEY,
    request BLOB NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    made_at INTEGER NOT NULL
);
CREATE INDEX replies_by_age ON replies (made_at);

-- Agencies, users, what they sign in with, and what needs two of them.

CREATE TABLE agencies (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE users (
    id UUID PRIMARY KEY,
    agency UUID NOT NULL REFERENCES agencies (id),
    role TEXT NOT NULL,
    login BYTEA NOT NULL UNIQUE,
    profile BYTEA NOT NULL,
    supervisor UUID,
    case_id UUID,
    password TEXT,
    totp BYTEA,
    totp_step BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    disabled_at BIGINT,
    made_at BIGINT NOT NULL
);
CREATE INDEX users_by_agency ON users (agency, id);

CREATE TABLE credentials (
    id UUID PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id),
    kind TEXT NOT NULL,
    lookup BYTEA,
    secret BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX credentials_by_user ON credentials (user_id, kind);
CREATE UNIQUE INDEX credentials_by_lookup ON credentials (kind, lookup);

CREATE TABLE links (
    digest BYTEA PRIMARY KEY,
    user_id UUID,
    kind TEXT NOT NULL,
    expires BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE sessions (
    digest BYTEA PRIMARY KEY,
    data BYTEA NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expires);

CREATE TABLE attempts (
    door BYTEA PRIMARY KEY,
    failures BIGINT NOT NULL,
    last BIGINT NOT NULL,
    until BIGINT NOT NULL
);

CREATE TABLE requests (
    id UUID PRIMARY KEY,
    act TEXT NOT NULL,
    case_id UUID,
    other_case UUID,
    asked_by UUID NOT NULL,
    agency UUID NOT NULL,
    reason BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_by UUID,
    decided_at BIGINT,
    state TEXT NOT NULL,
    done_at BIGINT
);
CREATE INDEX requests_by_agency ON requests (agency, state, asked_at);

CREATE TABLE emergencies (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    user_id UUID NOT NULL,
    agency UUID NOT NULL,
    supervisor UUID,
    reason BYTEA NOT NULL,
    opened_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    reviewed_by UUID,
    reviewed_at BIGINT,
    finding TEXT
);
CREATE INDEX emergencies_by_user ON emergencies (user_id, case_id, until);
CREATE INDEX emergencies_by_agency ON emergencies (agency, reviewed_at);

CREATE TABLE notices (
    id UUID PRIMARY KEY,
    user_id UUID NOT NULL,
    kind TEXT NOT NULL,
    about UUID,
    made_at BIGINT NOT NULL,
    seen_at BIGINT
);
CREATE INDEX notices_by_user ON notices (user_id, made_at);

CREATE TABLE replies (
    key BYTEA PRIMARY KEY,
    request BYTEA NOT NULL,
    status BIGINT NOT NULL,
    body BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX replies_by_age ON replies (made_at);

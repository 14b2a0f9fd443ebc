-- Services to which a person can be referred, and the referrals under way: that they were sent, not what they say.

CREATE TABLE services (
    id BLOB PRIMARY KEY,
    agency BLOB,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    languages TEXT NOT NULL,
    hours TEXT NOT NULL,
    places INTEGER,
    verified_on TEXT NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE INDEX services_by_kind ON services (state, kind, id);

CREATE TABLE referrals (
    id BLOB PRIMARY KEY,
    case_id BLOB NOT NULL,
    from_user BLOB NOT NULL,
    from_agency BLOB NOT NULL,
    to_agency BLOB NOT NULL,
    sent_at INTEGER NOT NULL,
    answer_by INTEGER NOT NULL,
    state TEXT NOT NULL,
    answered_at INTEGER
);
CREATE INDEX referrals_received ON referrals (to_agency, sent_at DESC, id);
CREATE INDEX referrals_sent ON referrals (from_agency, sent_at DESC, id);
CREATE INDEX referrals_by_case ON referrals (case_id);

-- Services to which a person can be referred, and the referrals under way: that they were sent, not what they say.

CREATE TABLE services (
    id UUID PRIMARY KEY,
    agency UUID,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    languages TEXT NOT NULL,
    hours TEXT NOT NULL,
    places BIGINT,
    verified_on TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX services_by_kind ON services (state, kind, id);

CREATE TABLE referrals (
    id UUID PRIMARY KEY,
    case_id UUID NOT NULL,
    from_user UUID NOT NULL,
    from_agency UUID NOT NULL,
    to_agency UUID NOT NULL,
    sent_at BIGINT NOT NULL,
    answer_by BIGINT NOT NULL,
    state TEXT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX referrals_received ON referrals (to_agency, sent_at DESC, id);
CREATE INDEX referrals_sent ON referrals (from_agency, sent_at DESC, id);
CREATE INDEX referrals_by_case ON referrals (case_id);

-- Programs of agencies that are told that something happened, and what they are still to be told. Where to and the
-- secret are sealed. `next_at`: when a delivery is to be tried, and once it is over, when it is forgotten.

CREATE TABLE webhooks (
    id UUID PRIMARY KEY,
    agency UUID NOT NULL,
    kinds TEXT NOT NULL,
    url BYTEA NOT NULL,
    secret BYTEA,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX webhooks_by_agency ON webhooks (agency, id);

CREATE TABLE deliveries (
    id UUID PRIMARY KEY,
    webhook UUID NOT NULL,
    kind TEXT NOT NULL,
    about UUID,
    made_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    status BIGINT
);
CREATE UNIQUE INDEX deliveries_once ON deliveries (webhook, made_at, kind, about);
CREATE INDEX deliveries_due ON deliveries (state, next_at);

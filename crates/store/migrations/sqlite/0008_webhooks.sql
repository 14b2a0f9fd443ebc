-- Programs of agencies that are told that something happened, and what they are still to be told. Where to and the
-- secret are sealed. `next_at`: when a delivery is to be tried, and once it is over, when it is forgotten.

CREATE TABLE webhooks (
    id BLOB PRIMARY KEY,
    agency BLOB NOT NULL,
    kinds TEXT NOT NULL,
    url BLOB NOT NULL,
    secret BLOB,
    made_by BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    ended_at INTEGER
);
CREATE INDEX webhooks_by_agency ON webhooks (agency, id);

CREATE TABLE deliveries (
    id BLOB PRIMARY KEY,
    webhook BLOB NOT NULL,
    kind TEXT NOT NULL,
    about BLOB,
    made_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    status INTEGER
);
CREATE UNIQUE INDEX deliveries_once ON deliveries (webhook, made_at, kind, about);
CREATE INDEX deliveries_due ON deliveries (state, next_at);

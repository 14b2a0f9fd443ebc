-- Lists of cases that a user keeps under a name: name and filters are sealed.

CREATE TABLE views (
    id BLOB PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    body BLOB NOT NULL,
    made_at INTEGER NOT NULL
);
CREATE INDEX views_by_user ON views (user_id, made_at);
CREATE INDEX users_by_supervisor ON users (supervisor);

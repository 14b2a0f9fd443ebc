-- What each case comes to by the law and asks for, made from its entries; and who has how much to do until when.

CREATE TABLE dockets (
    case_id UUID PRIMARY KEY,
    seq BIGINT NOT NULL,
    law TEXT NOT NULL,
    body BYTEA NOT NULL
);
CREATE INDEX dockets_by_law ON dockets (law, case_id);

CREATE TABLE agenda (
    user_id UUID NOT NULL,
    case_id UUID NOT NULL,
    open BIGINT NOT NULL,
    due BIGINT NOT NULL,
    PRIMARY KEY (user_id, case_id)
);
CREATE INDEX agenda_in_order ON agenda (user_id, due, case_id);
CREATE INDEX agenda_by_case ON agenda (case_id);

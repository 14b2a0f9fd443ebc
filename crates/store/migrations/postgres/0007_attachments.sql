-- Files of cases, in sealed parts of at most a mebibyte; what each is stands in its entry.

CREATE TABLE attachments (
    case_id UUID NOT NULL,
    id UUID NOT NULL,
    part BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (case_id, id, part)
);

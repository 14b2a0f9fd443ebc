-- Files of cases, in sealed parts of at most a mebibyte; what each is stands in its entry.

CREATE TABLE attachments (
    case_id BLOB NOT NULL,
    id BLOB NOT NULL,
    part INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (case_id, id, part)
);

-- What a user is shown first is what changed last: the members of a case keep when that was.
ALTER TABLE members ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE members SET changed_at = (SELECT changed_at FROM cases WHERE cases.id = members.case_id)
WHERE EXISTS (SELECT 1 FROM cases WHERE cases.id = members.case_id);
CREATE INDEX members_in_order ON members (user_id, changed_at DESC, case_id DESC);

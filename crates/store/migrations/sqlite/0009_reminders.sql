-- Who made sure of a service last, and when somebody was last reminded to make sure again.

ALTER TABLE services ADD COLUMN verified_by BLOB;
ALTER TABLE services ADD COLUMN reminded_at INTEGER;

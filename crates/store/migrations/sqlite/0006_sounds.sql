-- Names are found by how they sound, too: what was indexed without that is to be indexed anew.
UPDATE cases SET index_version = -1 WHERE index_version > 0;

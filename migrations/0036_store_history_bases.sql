-- A long record that changes a little is kept as its differences: where `base` names a version, that version is kept whole,
-- each version after it up to this one as a JSON Patch (RFC 6902) of the one before. Without it `body` is the whole record.
ALTER TABLE history ADD COLUMN base BIGINT;

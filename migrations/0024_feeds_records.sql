-- Records of targets that are few (Parties, organizations): by which name a source knows one, and what it last said of it
-- (JSON; long values by their hash), so that a change made here since is noticed. `scope` as in `measure_keys`; `record`
-- is the public identifier.
CREATE TABLE feed_keys (
    target TEXT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (target, scope, key)
);

-- What a run wrote of them: the version before (0 for a record that it brought), the version since, and what the source had
-- said before (empty for nothing).
CREATE TABLE feed_written (
    run BIGINT NOT NULL,
    record TEXT NOT NULL,
    target TEXT NOT NULL,
    version_before BIGINT NOT NULL,
    version BIGINT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    said_before TEXT NOT NULL,
    PRIMARY KEY (run, record)
);
CREATE INDEX feed_written_record ON feed_written (target, record, version);

-- Named sequences without gaps; the row of 'outbox' orders all writers.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Every version of every record, chained by hash. `body` is the whole record after the change, canonical JSON.
-- `actor` is an account identifier or a fixed word, never a name. `state` is the state that the body names (empty where
-- the kind has none); it stands before the body so that versions are chosen by it without reading bodies.
CREATE TABLE history (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    party TEXT,
    act TEXT NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (kind, record_id, version)
);

-- What happened, in order, for those who follow: search index, projections, ready bytes.
CREATE TABLE outbox (
    position BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    act TEXT NOT NULL,
    is_public BIGINT NOT NULL
);

-- Imports. A run is one reading of one file for one target; its whole record is in `body` (JSON) and in history.
CREATE TABLE feed_runs (
    number BIGINT PRIMARY KEY,
    -- The number as text: its key in history.
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    target TEXT NOT NULL,
    -- Party whose people brought it; empty for the Secretariat and the operator.
    home TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    -- Until when somebody works on it; past it a killed run is taken up again.
    busy_until BIGINT NOT NULL,
    -- Rows done of the step that is under way.
    done_to BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX feed_runs_home ON feed_runs (home, number);
CREATE INDEX feed_runs_state ON feed_runs (state, busy_until);

-- Rows as they were read and judged, kept while the run may still be applied or looked into.
CREATE TABLE feed_rows (
    run BIGINT NOT NULL REFERENCES feed_runs (number),
    -- Order in the file, from 1.
    place BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (run, place)
);
CREATE INDEX feed_rows_verdict ON feed_rows (run, verdict, place);

-- Saved mappings. A new version replaces the body; older ones are in history.
CREATE TABLE feed_mappings (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    home TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (home, name)
);

-- What came from outside under a run number. While the run stands in `measure_runs`, everyone sees `body_before` (empty
-- for a record that the run brings); taking the run out of `measure_runs` shows all its records at once.
ALTER TABLE measures ADD COLUMN run BIGINT NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN body_before TEXT NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN line_before TEXT NOT NULL DEFAULT '';
-- The version whose text a record shows again after an import was undone; 0 for its own.
ALTER TABLE measures ADD COLUMN stands_at BIGINT NOT NULL DEFAULT 0;

-- The run that is being applied; one at a time.
CREATE TABLE measure_runs (
    number BIGINT PRIMARY KEY
);

-- By which name a source knows a record, and what it last said of it (JSON; long values by their hash), so that a change
-- made here since is noticed. `scope` is the Party whose people bring the data, empty for the Secretariat and the operator.
CREATE TABLE measure_keys (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    said TEXT NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX measure_keys_measure ON measure_keys (measure_id);

-- What a run wrote: the version it made of a record, and what the source had said before it (empty for nothing).
CREATE TABLE measure_run_records (
    run BIGINT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    version BIGINT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    said_before TEXT NOT NULL,
    PRIMARY KEY (run, measure_id)
);

-- Policies, measures and good practices. The whole record is in `body` (JSON); the other columns are what lists,
-- guards and look-ups need. `line` is the short public form that lists show, so that they never read bodies.
CREATE TABLE measures (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- Party in whose space the record is kept; empty for records of the Secretariat and of no single Party.
    home TEXT NOT NULL,
    -- Account of the member who began it; empty where a focal point, the Secretariat or the founding data did.
    author TEXT NOT NULL,
    designation TEXT NOT NULL,
    -- Instant that counts as the day it was added; 0 while it was never public.
    added_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- Since when it waits for somebody; 0 when it waits for nobody.
    waiting_since BIGINT NOT NULL,
    -- Start year; 0 where none is recorded.
    year BIGINT NOT NULL,
    line TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX measures_home ON measures (home, changed_at);
CREATE INDEX measures_designation ON measures (designation, waiting_since);
CREATE INDEX measures_state ON measures (state, added_at);

-- Which Parties hold a measure. Partners are in the body only: they are never counted. `listed_at` is the instant it
-- counts as added while it is public, else 0: the newest public ones of a Party are a walk of one index.
CREATE TABLE measure_holders (
    party TEXT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    listed_at BIGINT NOT NULL,
    PRIMARY KEY (party, measure_id)
);
CREATE INDEX measure_holders_listed ON measure_holders (party, listed_at, measure_id);
CREATE INDEX measure_holders_measure ON measure_holders (measure_id);

-- Which activities of the framework a measure serves, by code; `listed_at` as above.
CREATE TABLE measure_activities (
    activity TEXT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    listed_at BIGINT NOT NULL,
    PRIMARY KEY (activity, measure_id)
);
CREATE INDEX measure_activities_listed ON measure_activities (activity, listed_at, measure_id);
CREATE INDEX measure_activities_measure ON measure_activities (measure_id);

-- Names of those who made a measure succeed. They stand here and not in body or history, so that a name can be
-- erased on request without breaking the chain; the body refers to them by identifier and holds the consents.
CREATE TABLE measure_people (
    id TEXT PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    name TEXT NOT NULL
);
CREATE INDEX measure_people_measure ON measure_people (measure_id);

-- What was asked and answered about a submitted measure or a proposed practice. Read by both sides, never public.
CREATE TABLE measure_conversation (
    id TEXT PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    -- 'record' (member and focal point) or 'designation' (Party and Secretariat).
    about TEXT NOT NULL,
    act TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX measure_conversation_measure ON measure_conversation (measure_id, at);

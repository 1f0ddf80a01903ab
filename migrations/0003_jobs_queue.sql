-- Work to be done after a commit (mail so far). A job that fails is tried again later and parked in the end,
-- where the administrator sees it.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    -- What the job needs, JSON.
    payload TEXT NOT NULL,
    -- waiting, done or parked.
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_error TEXT
);
CREATE INDEX jobs_due ON jobs (state, due_at);

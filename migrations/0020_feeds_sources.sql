-- Feeds: addresses that are fetched again and again. A feed's whole record is in `body` (JSON) and in history; how it
-- fares stands beside it, since it changes without anybody's act.
CREATE TABLE feed_sources (
    number BIGINT PRIMARY KEY,
    -- The number as text: its key in history.
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    -- Party whose feed it is; empty for the Secretariat.
    home TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    -- When the next run is due; 0 when runs begin only by hand.
    due_at BIGINT NOT NULL,
    -- How it fares (well, waiting or broken), since when, and what is wrong (JSON, empty while nothing is).
    standing TEXT NOT NULL,
    since BIGINT NOT NULL,
    trouble TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX feed_sources_home ON feed_sources (home, number);
CREATE INDEX feed_sources_due ON feed_sources (state, due_at);
CREATE INDEX feed_sources_standing ON feed_sources (standing, number);

-- The feed that a run is of; 0 for a file that was brought by hand.
ALTER TABLE feed_runs ADD COLUMN feed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX feed_runs_feed ON feed_runs (feed, number);

-- When rows without a problem and the file were let go; 0 while they are kept.
ALTER TABLE feed_runs ADD COLUMN cleared_at BIGINT NOT NULL DEFAULT 0;

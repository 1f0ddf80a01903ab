-- Web addresses of measures, and what the last look at each of them found. An address is looked at when `next_at` has
-- come; `failures` counts looks in a row that failed.
CREATE TABLE measure_links (
    url TEXT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    -- Whether everyone may read the record: 1 or 0. Addresses of drafts are not looked at.
    is_public BIGINT NOT NULL,
    PRIMARY KEY (url, measure_id)
);
CREATE INDEX measure_links_measure ON measure_links (measure_id);
CREATE TABLE measure_link_checks (
    url TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    -- Instant of the last look and of the last answer; 0 for none.
    checked_at BIGINT NOT NULL,
    alive_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL
);
CREATE INDEX measure_link_checks_next ON measure_link_checks (next_at);
CREATE INDEX measure_link_checks_failures ON measure_link_checks (failures) WHERE failures > 0;

-- Work off line. Neither table is history: what a workbook changed stands in the history of the version it changed.

-- Workbooks that came back: what in them differs from the version they were made from, and when it was applied.
CREATE TABLE roadmap_imports (
    id TEXT PRIMARY KEY,
    party TEXT NOT NULL,
    -- The version from which the workbook was made.
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    brought_at BIGINT NOT NULL,
    -- Who filled it in, where that was somebody else. It stands here and not in body or history, so that it can be erased.
    filled_by TEXT NOT NULL DEFAULT '',
    -- Counts the writes, so that two people never apply at once.
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_imports_party ON roadmap_imports (party, brought_at);

-- Workbooks given to a body without an account, so that the team sees what is still out.
CREATE TABLE roadmap_given (
    id TEXT PRIMARY KEY,
    party TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_given_party ON roadmap_given (party, given_at);

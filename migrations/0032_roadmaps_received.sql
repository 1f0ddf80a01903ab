-- A sent text that came as a package from another instance has no version here: the table is made anew without the
-- reference to one.
CREATE TABLE roadmap_submissions_anew (
    id TEXT PRIMARY KEY,
    receipt TEXT NOT NULL UNIQUE,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    -- The version it is a copy of; for a package an identifier made here, which names no version.
    roadmap_id TEXT NOT NULL,
    -- What lists name of it, beside the frozen copy in the body.
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Since when the side whose turn it is has had it.
    since BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO roadmap_submissions_anew (id, receipt, party, framework, roadmap_id, number, title, state, since, submitted_at, version, body)
    SELECT id, receipt, party, framework, roadmap_id, number, title, state, since, submitted_at, version, body
    FROM roadmap_submissions;
DROP TABLE roadmap_submissions;
ALTER TABLE roadmap_submissions_anew RENAME TO roadmap_submissions;
CREATE INDEX roadmap_submissions_party ON roadmap_submissions (party, submitted_at, receipt);
CREATE INDEX roadmap_submissions_state ON roadmap_submissions (state, since);
CREATE UNIQUE INDEX roadmap_submissions_one_open ON roadmap_submissions (party, framework)
    WHERE state IN ('submitted', 'received', 'question-open', 'correction-asked');

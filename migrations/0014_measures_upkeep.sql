-- Records that were merged into another one, by its key; and when the owner last stood for what a record says, by
-- changing or confirming it.
ALTER TABLE measures ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN confirmed_at BIGINT NOT NULL DEFAULT 0;
UPDATE measures SET confirmed_at = changed_at;
CREATE INDEX measures_merged ON measures (merged_into) WHERE merged_into <> '';
CREATE INDEX measures_confirmed ON measures (state, confirmed_at);

-- Questions mailed to owners, whether a record is still true. The secret of the link stands here as its hash.
CREATE TABLE measure_questions (
    token_hash TEXT PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- still, changed or ended; empty while it waits.
    answer TEXT NOT NULL
);
CREATE INDEX measure_questions_measure ON measure_questions (measure_id, asked_at);

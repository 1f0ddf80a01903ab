-- What a Party reports on the stages, actions and indicators of its published plan: beside the versions and in none of
-- their texts. A row is never changed; a later one undoes it.
CREATE TABLE roadmap_updates (
    id TEXT PRIMARY KEY,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    -- From 1, in the order in which they were made.
    number BIGINT NOT NULL,
    -- The stage or action that it is about.
    about TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- Version of the record in history.
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (party, framework, number)
);

-- When a Party was last asked what changed, or found to have nothing to be asked about. Not history; overwritten.
CREATE TABLE roadmap_questions (
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (party, framework)
);

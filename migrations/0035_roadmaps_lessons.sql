-- What a Party learnt while it made a version: beside it and in none of its signed texts; its key is the version's. `body`
-- is the whole record as JSON, as in history.
CREATE TABLE roadmap_lessons (
    id TEXT PRIMARY KEY REFERENCES roadmaps (id),
    party TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);

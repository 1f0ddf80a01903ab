-- What a Party's team says about paragraphs of a draft. `body` is the whole record as JSON, as in history.
CREATE TABLE roadmap_comments (
    id TEXT PRIMARY KEY,
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    party TEXT NOT NULL,
    -- Identifier within the version; the paragraph may have gone since.
    paragraph TEXT NOT NULL,
    -- open or resolved.
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_comments_paragraph ON roadmap_comments (roadmap_id, paragraph, id);

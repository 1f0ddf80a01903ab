-- Headline figures: numbers that are quoted by themselves. The whole record is in `body` (JSON) and in history.
CREATE TABLE headline_figures (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    -- draft, published or withdrawn.
    state TEXT NOT NULL,
    -- Year the figure is of; 0 where none is given yet.
    year BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX headline_figures_state ON headline_figures (state, year, id);

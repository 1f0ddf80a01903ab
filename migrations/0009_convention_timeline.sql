-- Dated events in the life of the Convention. The founding ones are bundled; the Secretariat adds others.
CREATE TABLE milestones (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    -- YYYY-MM-DD: the first day that the date of the milestone can mean, for its place on the timeline.
    from_on TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX milestones_place ON milestones (from_on, id);

-- Each founding record as it was bundled when it was last loaded, so that a later release can be told apart from
-- an edit made here.
CREATE TABLE founding_loads (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, record_id)
);

-- Corrections of founding records that came with a later release and wait for the Secretariat. They are applied
-- only when it accepts them. `body` holds the proposed fields.
CREATE TABLE founding_proposals (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    -- open, accepted or refused.
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX founding_proposals_state ON founding_proposals (state, made_at, id);
CREATE INDEX founding_proposals_record ON founding_proposals (kind, record_id);

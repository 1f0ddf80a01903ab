-- Rounds of consultation of a Party; `body` is the whole round as JSON, with the text laid open.
CREATE TABLE consultation_rounds (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    party TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- Last day on which contributions are taken, empty where none was typed; what lists name of it beside the body.
    closes_on TEXT NOT NULL,
    title TEXT NOT NULL,
    opened_at BIGINT,
    -- Version of the record in history; guards every write.
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (party, number)
);
CREATE INDEX consultation_rounds_state ON consultation_rounds (state, opened_at);

-- What is said in them. What is counted stands beside the body, so that no count reads bodies. Words and what somebody
-- said of themselves stand here alone and never in history, so that they can be erased; the body holds a fingerprint.
CREATE TABLE consultation_contributions (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES consultation_rounds (id),
    party TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    region TEXT NOT NULL,
    gender TEXT NOT NULL,
    age TEXT NOT NULL,
    words TEXT NOT NULL,
    -- Over the limit of its address, or from no form of ours: stands apart while it waits.
    is_doubtful BIGINT NOT NULL,
    -- Code of what became of it, empty while nothing is said.
    outcome TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (round_id, number)
);
CREATE INDEX consultation_contributions_state ON consultation_contributions (round_id, state, outcome, is_doubtful, sent_at);
CREATE INDEX consultation_contributions_place ON consultation_contributions (round_id, place, number);

-- Calls for information and surveys; `body` is the whole call as JSON.
CREATE TABLE governance_calls (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    -- Last day for answers, empty where none was typed.
    closes_on TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    -- Version of the record in history; guards every write.
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX governance_calls_state ON governance_calls (state, begun_at);

-- The answer of each Party, one to a call.
CREATE TABLE governance_answers (
    id TEXT PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES governance_calls (id),
    party TEXT NOT NULL,
    is_sent BIGINT NOT NULL,
    is_late BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (call_id, party)
);
CREATE INDEX governance_answers_party ON governance_answers (party, is_sent);

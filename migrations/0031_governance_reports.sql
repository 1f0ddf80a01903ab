-- Status reports on national roadmaps; `body` is the whole report as JSON, frozen figures and inputs included.
CREATE TABLE governance_reports (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    -- What lists name of a report, beside the body: the day it is about as typed, its symbol, its title as JSON by
    -- language, when it was made final.
    about_day TEXT NOT NULL,
    symbol TEXT NOT NULL,
    title TEXT NOT NULL,
    made_at BIGINT,
    -- Version of the record in history; guards every write.
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX governance_reports_state ON governance_reports (state, begun_at);
-- A symbol names one document.
CREATE UNIQUE INDEX governance_reports_symbol ON governance_reports (symbol) WHERE state = 'final' AND symbol <> '';

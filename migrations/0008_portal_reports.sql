-- Errors that readers reported on public pages. What could name a person (the words of the report and an e-mail
-- address) stands here and never in history, so that it can be erased on request; `body` has neither.
CREATE TABLE error_reports (
    id TEXT PRIMARY KEY,
    -- Such as ER-2026-0001.
    reference TEXT NOT NULL UNIQUE,
    -- Hash of the secret in the address at which the reporter reads the answer.
    secret_hash TEXT NOT NULL,
    -- open, held (came over the limit of its address, or looks sent by a program), answered, dismissed.
    state TEXT NOT NULL,
    -- Record it is about, by the path of its page without language such as /parties/KE: where the answer is shown.
    record TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    -- What the reporter wrote, and where to send the answer; empty where none was given.
    words TEXT NOT NULL,
    email TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX error_reports_state ON error_reports (state, sent_at);
CREATE INDEX error_reports_record ON error_reports (record, state, sent_at, id);

-- Parties whose record a report is about: none, one, or each holder of a joint measure.
CREATE TABLE error_report_owners (
    report TEXT NOT NULL REFERENCES error_reports (id),
    party TEXT NOT NULL,
    PRIMARY KEY (party, report)
);

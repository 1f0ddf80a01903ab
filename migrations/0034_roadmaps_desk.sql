-- Which officer has a submission at hand. Not history; overwritten, and of no use once it lapsed.
CREATE TABLE roadmap_claims (
    submission_id TEXT PRIMARY KEY REFERENCES roadmap_submissions (id),
    account_id TEXT NOT NULL,
    claimed_at BIGINT NOT NULL
);

-- Reminders of the Secretariat, a row for each Party written to: who was told stands in the body, and is never changed.
CREATE TABLE roadmap_reminders (
    id TEXT PRIMARY KEY,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    -- What was reminded of.
    kind TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_reminders_sent ON roadmap_reminders (framework, sent_at, party);

-- Code of the step of the roadmap on which a standing round takes comments; empty for a round of a consultation. A step
-- has at most one.
ALTER TABLE consultation_rounds ADD COLUMN step TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX consultation_rounds_step ON consultation_rounds (party, step) WHERE step <> '';

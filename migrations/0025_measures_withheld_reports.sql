-- While an organization is hidden its records are not shown: a line for each record, set for all of them in one act.
ALTER TABLE measures ADD COLUMN withheld BIGINT NOT NULL DEFAULT 0;
-- When that last changed; 0 where it never did. Whoever harvests learns of it by this instant.
ALTER TABLE measures ADD COLUMN standing_at BIGINT NOT NULL DEFAULT 0;
UPDATE measures SET withheld = 1 WHERE organization <> '' AND organization IN (SELECT id FROM organizations WHERE state = 'hidden');
-- Key of the organization on whose record an error was reported; empty where it is none's.
ALTER TABLE error_reports ADD COLUMN organization TEXT NOT NULL DEFAULT '';
CREATE INDEX error_reports_organization ON error_reports (organization, sent_at) WHERE organization <> '';

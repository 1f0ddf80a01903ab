-- Records of organizations: whose, by the key of the organization, and which Party may reply; both empty for others.
ALTER TABLE measures ADD COLUMN organization TEXT NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN concerns TEXT NOT NULL DEFAULT '';
CREATE INDEX measures_organization ON measures (organization, changed_at) WHERE organization <> '';
CREATE INDEX measures_concerns ON measures (concerns, added_at) WHERE concerns <> '';

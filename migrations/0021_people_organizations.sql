-- A role may be held for an organization, by the key of its record; empty where it is not.
ALTER TABLE account_roles ADD COLUMN organization TEXT NOT NULL DEFAULT '';
DROP INDEX account_roles_held;
CREATE UNIQUE INDEX account_roles_held ON account_roles (account_id, role, party, organization) WHERE to_at IS NULL;
CREATE INDEX account_roles_organization ON account_roles (organization) WHERE organization <> '';
ALTER TABLE invitations ADD COLUMN organization TEXT NOT NULL DEFAULT '';

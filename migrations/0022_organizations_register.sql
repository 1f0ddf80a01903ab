-- Organizations that registered themselves. The whole record is in `body` (JSON) and in history.
CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    -- waiting, listed or hidden.
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Code of the list actor-kinds.
    kind TEXT NOT NULL,
    -- ISO 3166-1 alpha-2 of the Party it is in, EU, or empty where it is in none.
    country TEXT NOT NULL,
    -- Public identifier of the federation it says it belongs to; empty where none.
    federation TEXT NOT NULL,
    -- Whether the Secretariat has still to look at it.
    is_unchecked BIGINT NOT NULL,
    registered_at BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX organizations_state ON organizations (state, registered_at, id);
CREATE INDEX organizations_federation ON organizations (federation) WHERE federation <> '';

-- One account a person. What could name the person stands in account_details, so that it can be erased while acts stay signed.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    -- Short form of the key for addresses.
    public_id TEXT NOT NULL UNIQUE,
    -- active, deactivated or erased; an erased account has no row in account_details.
    state TEXT NOT NULL,
    lang TEXT NOT NULL,
    -- argon2id in PHC form; null for those who sign in with one-time codes only.
    password_hash TEXT,
    made_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);

-- Personal values, beside history and never in it. A missing row is a person whose data were erased.
CREATE TABLE account_details (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id),
    name TEXT NOT NULL,
    -- Lower case.
    email TEXT NOT NULL UNIQUE,
    office TEXT NOT NULL
);

-- Roles held, and those that ended. `party` is empty where the role is not of a Party.
CREATE TABLE account_roles (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL,
    party TEXT NOT NULL,
    -- Parts of the Party's work that a member writes, as a JSON list of codes.
    parts TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    to_at BIGINT
);
CREATE UNIQUE INDEX account_roles_held ON account_roles (account_id, role, party) WHERE to_at IS NULL;
CREATE INDEX account_roles_holders ON account_roles (role, party);

-- Invitations by link. The link holds a token, the table its hash. `email` is null for the first administrator.
CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT,
    lang TEXT NOT NULL,
    role TEXT NOT NULL,
    party TEXT NOT NULL,
    parts TEXT NOT NULL,
    -- Account; null where the operator of the installation invited.
    invited_by TEXT,
    -- Account whose role ends when the invitation is accepted: a hand-over.
    takes_over_from TEXT,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX invitations_email ON invitations (email);
CREATE INDEX invitations_party ON invitations (party);

-- One-time codes for signing in, by the hash of the address typed: written for unknown addresses too, so that both take
-- the same time and give the same answer.
CREATE TABLE sign_in_codes (
    email_hash TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL
);

-- Links for a forgotten password. `account_id` is null where the address is unknown.
CREATE TABLE reset_links (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT REFERENCES accounts (id),
    expires_at BIGINT NOT NULL
);

-- Changes of address that wait for the link sent to the new one. `account_id` and `email` are null where another account
-- has that address: written all the same, so that the answer takes as long.
CREATE TABLE address_changes (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT REFERENCES accounts (id),
    email TEXT,
    expires_at BIGINT NOT NULL
);

-- Parties whose focal point asked for an account of the competent authority. The row goes when there is one.
CREATE TABLE authority_wishes (
    party TEXT PRIMARY KEY,
    -- Who asked.
    account_id TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);

-- Signing keys of other instances, each recorded for one Party after its fingerprint was compared by another way; `body`
-- is the whole record as JSON.
CREATE TABLE packages_keys (
    id TEXT PRIMARY KEY,
    -- SHA-256 of the public key. A key stands for one Party only, whatever became of it.
    fingerprint TEXT NOT NULL UNIQUE,
    party TEXT NOT NULL,
    state TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    -- Version of the record in history; guards every write.
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX packages_keys_recorded ON packages_keys (recorded_at);

-- Packages that came from other instances; the files lie among the stored files.
CREATE TABLE packages_received (
    id TEXT PRIMARY KEY,
    -- Fingerprint of the key that signed it, and its number there: together they name a package everywhere.
    key_fingerprint TEXT NOT NULL,
    number TEXT NOT NULL,
    party TEXT NOT NULL,
    state TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX packages_received_state ON packages_received (state, received_at);
-- The same package is never kept or accepted twice.
CREATE UNIQUE INDEX packages_received_once ON packages_received (key_fingerprint, number) WHERE state <> 'put-away';

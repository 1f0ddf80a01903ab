-- Sessions by the hash of their token; the token itself is only in the person's cookie.
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    -- 1 on a shared computer: the idle limit is 30 minutes instead of 12 hours.
    is_shared BIGINT NOT NULL,
    -- What the browser calls itself, so that people recognise their sessions.
    device TEXT NOT NULL
);
CREATE INDEX sessions_account ON sessions (account_id);

-- Posts that came after their session had ended, sealed; the key is in the continuing address only.
CREATE TABLE kept_posts (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    sealed TEXT NOT NULL
);

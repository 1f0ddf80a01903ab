-- Tokens by which programs write for a person. The program holds the token, the table its hash; who made and withdrew
-- which stands in the history of the account.
CREATE TABLE account_tokens (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    token_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- What it may do, as a JSON list of codes.
    scopes TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- The first instant at which it is good no longer.
    ends_at BIGINT NOT NULL,
    -- Last use, to the minute; 0 for never.
    seen_at BIGINT NOT NULL
);
CREATE INDEX account_tokens_account ON account_tokens (account_id, made_at);

-- What was answered to a program under a key of its own, so that sending twice does once. Kept for a day.
CREATE TABLE account_token_answers (
    token_id TEXT NOT NULL,
    key TEXT NOT NULL,
    -- Hash of what was sent: something else under the same key is refused.
    print TEXT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    tag TEXT NOT NULL,
    location TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (token_id, key)
);
CREATE INDEX account_token_answers_made ON account_token_answers (made_at);

-- Searches that people saved, beside history: what somebody looks for is theirs alone and goes with the account.
CREATE TABLE measure_searches (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Words and filters as the address of the list has them, sorted.
    query TEXT NOT NULL,
    -- never, weekly or daily.
    digest TEXT NOT NULL,
    -- The end of the link that stops the mails; it can do nothing else, so it is kept as it is.
    stop_token TEXT NOT NULL UNIQUE,
    -- What was added since is new.
    seen_at BIGINT NOT NULL,
    -- When the next mail is due; 0 for never.
    due_at BIGINT NOT NULL,
    -- Records of the last mail, as a JSON list: looking back a little finds nothing twice.
    told TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX measure_searches_account ON measure_searches (account_id, made_at);
CREATE INDEX measure_searches_due ON measure_searches (due_at);

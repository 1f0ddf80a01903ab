-- How and when each Party joined: the part of the register that the Secretariat may correct. Names, groups and
-- declarations are compiled in. `body` is the whole record as JSON; the columns beside it are for counting by day.
CREATE TABLE parties (
    -- ISO 3166-1 alpha-2, or EU.
    code TEXT PRIMARY KEY,
    -- Raised at each change; a save that names an older one is refused.
    version BIGINT NOT NULL,
    -- YYYY-MM-DD; null where the day is not established.
    in_force_on TEXT,
    -- YYYY-MM-DD: bound by this day at the latest.
    bound_at_latest TEXT NOT NULL,
    body TEXT NOT NULL
);

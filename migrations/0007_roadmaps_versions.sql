-- One row per version of a Party's roadmap on a framework; `body` is the whole version as JSON. `public_id` is shared
-- by all versions of the Party on that framework and names them at their permanent address.
CREATE TABLE roadmaps (
    id TEXT PRIMARY KEY,
    public_id TEXT NOT NULL,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- Version of the record in history; guards every write.
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- What lists name of a version, beside the body, so that they read no bodies: texts as JSON by language.
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    published_at BIGINT,
    body TEXT NOT NULL,
    UNIQUE (party, framework, number),
    UNIQUE (public_id, number)
);
CREATE INDEX roadmaps_state ON roadmaps (state, party);
-- At most one version is being made, and at most one is the published one.
CREATE UNIQUE INDEX roadmaps_one_open ON roadmaps (party, framework)
    WHERE state IN ('draft', 'finalized', 'validated', 'validated-plan-waiting');
CREATE UNIQUE INDEX roadmaps_one_published ON roadmaps (party, framework) WHERE state = 'published';

-- What of each version is counted, one row each time it changed: counters and lists as of a day read from here and
-- never from history, where every save of a draft is a whole body. Written with the version, never changed.
CREATE TABLE roadmap_standings (
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    -- Version of the record in history that brought it.
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    was_finalized BIGINT NOT NULL,
    is_outside BIGINT NOT NULL,
    shows_preparation BIGINT NOT NULL,
    -- Earliest day on which an action of the public plan was closed.
    closed_on TEXT,
    PRIMARY KEY (roadmap_id, version)
);
CREATE INDEX roadmap_standings_party ON roadmap_standings (party, framework);

-- Projection: the stated positions of published versions, for the gap grid. Written with the publication.
CREATE TABLE roadmap_positions (
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    activity TEXT NOT NULL,
    position TEXT NOT NULL,
    PRIMARY KEY (party, framework, activity)
);

-- One row per text sent to the Secretariat: the frozen copy with its receipt and the conversation about it.
CREATE TABLE roadmap_submissions (
    id TEXT PRIMARY KEY,
    receipt TEXT NOT NULL UNIQUE,
    party TEXT NOT NULL,
    framework TEXT NOT NULL,
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    -- What lists name of it, beside the frozen copy in the body.
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Since when the side whose turn it is has had it.
    since BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_submissions_party ON roadmap_submissions (party, submitted_at, receipt);
CREATE INDEX roadmap_submissions_state ON roadmap_submissions (state, since);
CREATE UNIQUE INDEX roadmap_submissions_one_open ON roadmap_submissions (party, framework)
    WHERE state IN ('submitted', 'received', 'question-open', 'correction-asked');

-- Offers made at publication: each done position once, to be proposed as a good practice or not.
CREATE TABLE roadmap_offers (
    id TEXT PRIMARY KEY,
    party TEXT NOT NULL,
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    activity TEXT NOT NULL,
    answer TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_offers_party ON roadmap_offers (party, answer);

-- Who opened which page of a draft last, so that others see it. Not history; overwritten and of no use after a day.
CREATE TABLE roadmap_presence (
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    page TEXT NOT NULL,
    account_id TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (roadmap_id, page, account_id)
);

-- How a version comes about, beside its text and signed by nobody. `body` is the whole record as JSON, as in history.

-- Bodies and persons of the national team and stakeholders of one version.
CREATE TABLE roadmap_participants (
    id TEXT PRIMARY KEY,
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    party TEXT NOT NULL,
    -- listed or removed.
    state TEXT NOT NULL,
    -- Name of the person. It stands here and not in body or history, so that it can be erased without breaking the chain.
    person TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_participants_roadmap ON roadmap_participants (roadmap_id, id);

-- Trainings that go along with one or more steps of one version.
CREATE TABLE roadmap_trainings (
    id TEXT PRIMARY KEY,
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    party TEXT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX roadmap_trainings_roadmap ON roadmap_trainings (roadmap_id, id);

-- Owner and day of each task of one version; its key is the version's.
CREATE TABLE roadmap_tasks (
    id TEXT PRIMARY KEY REFERENCES roadmaps (id),
    party TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);

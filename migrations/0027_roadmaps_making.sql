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

-- Projection: the sectors that come first in each version that was ever published, for lists that read no bodies.
CREATE TABLE roadmap_sectors (
    roadmap_id TEXT NOT NULL REFERENCES roadmaps (id),
    -- Code of the list cultural-domains.
    sector TEXT NOT NULL,
    PRIMARY KEY (roadmap_id, sector)
);
-- Of what was published before. In the bodies of that time a code stands as a name before an object nowhere else, and
-- within typed text its quotes would be escaped.
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'film-audiovisual' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"film-audiovisual":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'design' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"design":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'media-arts' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"media-arts":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'music' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"music":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'performing-arts' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"performing-arts":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'books-publishing' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"books-publishing":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'visual-arts' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"visual-arts":{%';
INSERT INTO roadmap_sectors (roadmap_id, sector) SELECT id, 'cross-cutting' FROM roadmaps WHERE published_at IS NOT NULL AND body LIKE '%"cross-cutting":{%';

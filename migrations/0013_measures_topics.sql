-- Which optional parts a measure has filled (law, help and so on), so that lists of laws and of contacts walk an index;
-- `listed_at` as in `measure_holders`.
CREATE TABLE measure_topics (
    topic TEXT NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    listed_at BIGINT NOT NULL,
    PRIMARY KEY (topic, measure_id)
);
CREATE INDEX measure_topics_listed ON measure_topics (topic, listed_at, measure_id);
CREATE INDEX measure_topics_measure ON measure_topics (measure_id);

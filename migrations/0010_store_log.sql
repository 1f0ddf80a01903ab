-- What was done, newest first, for the log of acts; of one Party too. Most entries of a large import are of no Party.
CREATE INDEX history_at ON history (at, kind, record_id, version);
CREATE INDEX history_party_at ON history (party, at, kind, record_id, version) WHERE party IS NOT NULL;

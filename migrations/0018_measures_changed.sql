-- Harvesters ask for what last changed in a range of instants, a hundred at a time.
CREATE INDEX measures_changed ON measures (changed_at, id);

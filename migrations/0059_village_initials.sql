-- A village is found by the first letters of its name's syllables; the schedule fills in those that stand already.
ALTER TABLE villages ADD COLUMN name_initials TEXT NOT NULL DEFAULT '';
-- Which rows still lack them; the list is empty but for the first run.
CREATE INDEX villages_without_initials ON villages (code) WHERE name_initials = '';

-- R-78: a published example names its person and unit, for every tenant. R-80: a sending unit finds what hangs on its people's postings.
ALTER TABLE model_cases ADD COLUMN person_name TEXT;
ALTER TABLE model_cases ADD COLUMN unit_name TEXT;
UPDATE model_cases SET
  person_name = (SELECT p.person_name FROM postings p WHERE p.id = posting_id),
  unit_name = (SELECT p.unit_name FROM postings p WHERE p.id = posting_id)
WHERE status = 'published';
CREATE INDEX postings_by_unit ON postings (unit_id, division, id);

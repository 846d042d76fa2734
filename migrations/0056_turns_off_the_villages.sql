-- X-3, X-16, 3.4: what hangs on no account of a village keeps itself the words its turns are due by: staff at a city or county, contested facts.
ALTER TABLE postings ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX postings_of_staff_by_policy ON postings (policy) WHERE village_code IS NULL;
ALTER TABLE contested_facts ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX contested_facts_by_policy ON contested_facts (policy);

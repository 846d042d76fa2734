-- R-58, 「在原单位的有关待遇保持不变」: a change of the home unit whose day lies inside a term is refused; whether it is entered before the term,
-- in it or after it makes no difference (3.6). Until now the day of entry was asked.
DROP TRIGGER people_home_unit_locked;
CREATE TRIGGER person_facts_home_unit_locked BEFORE INSERT ON person_facts
WHEN NEW.fact = 'home_unit' AND EXISTS (SELECT 1 FROM posting_claims c
  WHERE c.person_id = NEW.person_id AND c.status = 'confirmed' AND c.planned_start <= NEW.valid_from AND c.planned_end >= NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'person_facts_home_unit_locked');
END;

-- R-17, 3.6: a village has one rectification at a time, whichever of two that do not overlap is entered first: what began before another one is
-- closed by the day on which that one began.
DROP INDEX rectification_cases_once_village_code;
CREATE TRIGGER rectification_cases_one_at_a_time BEFORE INSERT ON rectification_cases
WHEN EXISTS (SELECT 1 FROM rectification_runs_spans r WHERE r.division = NEW.division AND r.first_day <= NEW.began_on AND r.next_day > NEW.began_on)
BEGIN
  SELECT RAISE(ABORT, 'rectification_cases_one_at_a_time');
END;
CREATE TRIGGER rectification_cases_one_at_a_time_again BEFORE UPDATE OF began_on, closed_on ON rectification_cases
WHEN EXISTS (SELECT 1 FROM rectification_runs_spans r WHERE r.division = NEW.division AND r.id <> NEW.id AND (
  (r.first_day <= NEW.began_on AND r.next_day > NEW.began_on) OR (r.first_day > NEW.began_on AND r.first_day < NEW.closed_on)))
BEGIN
  SELECT RAISE(ABORT, 'rectification_cases_one_at_a_time');
END;

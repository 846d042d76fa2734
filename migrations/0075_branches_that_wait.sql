-- R-73, 3.6: an application that waits stands on no day before its own, which the rules judge by; only two drafts, which say no day at all, bar each
-- other here, so that of two clerks one is refused.
DROP TRIGGER branches_one_a_place_insert;
DROP TRIGGER branches_one_a_place_update;
CREATE TRIGGER branches_one_a_place_insert BEFORE INSERT ON branches
WHEN NEW.status NOT IN ('rejected', 'dissolved') AND EXISTS (SELECT 1 FROM branches b
  WHERE b.counterpart = NEW.counterpart AND b.id <> NEW.id AND b.level = NEW.level AND b.status = 'draft'
  AND (b.host_code = NEW.host_code OR b.host_code IN (SELECT value FROM json_each(NEW.joint_with))
    OR NEW.host_code IN (SELECT value FROM json_each(b.joint_with))
    OR EXISTS (SELECT 1 FROM json_each(b.joint_with) x, json_each(NEW.joint_with) y WHERE x.value = y.value)))
BEGIN
  SELECT RAISE(ABORT, 'branches_one_a_place');
END;
CREATE TRIGGER branches_one_a_place_update BEFORE UPDATE OF level, host_code, joint_with ON branches
WHEN NEW.status NOT IN ('rejected', 'dissolved') AND EXISTS (SELECT 1 FROM branches b
  WHERE b.counterpart = NEW.counterpart AND b.id <> NEW.id AND b.level = NEW.level AND b.status = 'draft'
  AND (b.host_code = NEW.host_code OR b.host_code IN (SELECT value FROM json_each(NEW.joint_with))
    OR NEW.host_code IN (SELECT value FROM json_each(b.joint_with))
    OR EXISTS (SELECT 1 FROM json_each(b.joint_with) x, json_each(NEW.joint_with) y WHERE x.value = y.value)))
BEGIN
  SELECT RAISE(ABORT, 'branches_one_a_place');
END;

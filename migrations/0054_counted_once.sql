-- R-14, R-34, R-36, R-38, R-40: whom or what several records name is counted once a day. Each record is a stretch of days of its
-- subject; stretches that overlap or touch are one. `next_day` is the first day on which it no longer counts.
CREATE VIEW registered_spans AS
SELECT id, division, registered_on AS first_day, coalesce(json_extract(earlier, '$[0].out_on'), out_on, '9999-12-31') AS next_day
FROM registered_households
UNION ALL
SELECT h.id, h.division, json_extract(e.value, '$.back_on'),
  coalesce(json_extract(h.earlier, '$[' || (e.key + 1) || '].out_on'), h.out_on, '9999-12-31')
FROM registered_households h, json_each(h.earlier) e;

-- R-36, 「有脱贫致富项目」: a member able to work while a project of his runs and he belongs to the village.
CREATE VIEW each_project_spans AS
SELECT p.member_id AS id, 'members_with_project' AS indicator, substr(m.division, 1, 6) AS county, max(p.started_on, m.valid_from) AS first_day,
  min(coalesce(date(p.ended_on, '+1 day'), '9999-12-31'), coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM member_projects p JOIN village_members m ON m.id = p.member_id WHERE m.able_to_work = 1;
CREATE VIEW members_with_project_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_project_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_project_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_project_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_project_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

-- R-38, 「每人至少结对帮扶1户」: a member able to help while he is paired with a household.
CREATE VIEW each_pairing_spans AS
SELECT p.member_id AS id, 'members_paired' AS indicator, substr(m.division, 1, 6) AS county, max(p.valid_from, m.valid_from) AS first_day,
  min(coalesce(p.valid_to, '9999-12-31'), coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM household_pairings p JOIN village_members m ON m.id = p.member_id WHERE m.can_help = 1;
CREATE VIEW members_paired_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_pairing_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_pairing_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_pairing_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_pairing_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

-- R-40, 「让所有党员都行动起来」: a resident member from his first service of a year to its end.
CREATE VIEW each_service_spans AS
SELECT s.member_id AS id, 'members_serving' AS indicator, substr(m.division, 1, 6) AS county, max(s.date, m.valid_from) AS first_day,
  min((s.year + 1) || '-01-01', coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM member_services s JOIN village_members m ON m.id = s.member_id
WHERE m.away = 0 AND s.form NOT IN ('information', 'employment', 'produce_sales');
CREATE VIEW members_serving_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_service_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_service_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_service_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_service_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

-- R-14, 「联系群众全覆盖」: a household of the register from the first contact of a year to its end, while it is on the register.
CREATE VIEW each_contact_spans AS
SELECT c.household_id AS id, 'households_reached' AS indicator, substr(h.division, 1, 6) AS county, max(c.date, h.first_day) AS first_day,
  min((substr(c.date, 1, 4) + 1) || '-01-01', h.next_day) AS next_day
FROM contact_logs c JOIN registered_spans h ON h.id = c.household_id;
CREATE VIEW households_reached_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_contact_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_contact_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_contact_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_contact_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

-- R-34, 「培训方式要灵活多样」: a method of trainings of village cadres, in its county, from its first training of a year to its end.
CREATE VIEW each_method_spans AS
SELECT substr(division, 1, 6) || ' ' || method AS id, 'training_methods' AS indicator, substr(division, 1, 6) AS county, date AS first_day,
  (substr(date, 1, 4) + 1) || '-01-01' AS next_day
FROM cadre_trainings WHERE audience = 'village_key';
CREATE VIEW training_methods_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_method_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_method_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_method_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_method_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

-- What a subject counted for before a row moved; the trigger behind the row takes it away again and counts the difference.
CREATE TABLE before_spans (indicator TEXT NOT NULL, county TEXT NOT NULL, first_day TEXT NOT NULL, next_day TEXT) STRICT;
CREATE TRIGGER member_projects_once_before BEFORE INSERT ON member_projects
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id;
END;
CREATE TRIGGER member_projects_once AFTER INSERT ON member_projects
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER member_projects_once_old BEFORE UPDATE OF ended_on ON member_projects
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id;
END;
CREATE TRIGGER member_projects_once_new AFTER UPDATE OF ended_on ON member_projects
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.member_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER household_pairings_once_before BEFORE INSERT ON household_pairings
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id;
END;
CREATE TRIGGER household_pairings_once AFTER INSERT ON household_pairings
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER household_pairings_once_old BEFORE UPDATE OF valid_to ON household_pairings
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id;
END;
CREATE TRIGGER household_pairings_once_new AFTER UPDATE OF valid_to ON household_pairings
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.member_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER member_services_once_before BEFORE INSERT ON member_services
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.member_id;
END;
CREATE TRIGGER member_services_once AFTER INSERT ON member_services
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.member_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.member_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER village_members_once_old BEFORE UPDATE OF able_to_work, can_help, away, valid_to ON village_members
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.id;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.id;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.id;
END;
CREATE TRIGGER village_members_once_new AFTER UPDATE OF able_to_work, can_help, away, valid_to ON village_members
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.id UNION ALL SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.id UNION ALL SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.id UNION ALL SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.id UNION ALL SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER contact_logs_once_before BEFORE INSERT ON contact_logs WHEN NEW.household_id IS NOT NULL
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id;
END;
CREATE TRIGGER contact_logs_once AFTER INSERT ON contact_logs WHEN NEW.household_id IS NOT NULL
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER contact_logs_once_old BEFORE UPDATE OF household_id ON contact_logs
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = OLD.household_id;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id AND NEW.household_id <> coalesce(OLD.household_id, '');
END;
CREATE TRIGGER contact_logs_once_new AFTER UPDATE OF household_id ON contact_logs
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = OLD.household_id UNION ALL SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id AND NEW.household_id <> coalesce(OLD.household_id, ''))
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = OLD.household_id UNION ALL SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.household_id AND NEW.household_id <> coalesce(OLD.household_id, '')))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER registered_households_once_old BEFORE UPDATE OF out_on, earlier ON registered_households
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.id;
END;
CREATE TRIGGER registered_households_once_new AFTER UPDATE OF out_on, earlier ON registered_households
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM households_reached_spans WHERE id = NEW.id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER cadre_trainings_once_before BEFORE INSERT ON cadre_trainings
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method;
END;
CREATE TRIGGER cadre_trainings_once AFTER INSERT ON cadre_trainings
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
CREATE TRIGGER cadre_trainings_once_old BEFORE UPDATE OF audience, method, date ON cadre_trainings
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(OLD.division, 1, 6) || ' ' || OLD.method;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method AND substr(NEW.division, 1, 6) || ' ' || NEW.method <> coalesce(substr(OLD.division, 1, 6) || ' ' || OLD.method, '');
END;
CREATE TRIGGER cadre_trainings_once_new AFTER UPDATE OF audience, method, date ON cadre_trainings
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(OLD.division, 1, 6) || ' ' || OLD.method UNION ALL SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method AND substr(NEW.division, 1, 6) || ' ' || NEW.method <> coalesce(substr(OLD.division, 1, 6) || ' ' || OLD.method, ''))
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(OLD.division, 1, 6) || ' ' || OLD.method UNION ALL SELECT indicator, county, first_day, next_day FROM training_methods_spans WHERE id = substr(NEW.division, 1, 6) || ' ' || NEW.method AND substr(NEW.division, 1, 6) || ' ' || NEW.method <> coalesce(substr(OLD.division, 1, 6) || ' ' || OLD.method, '')))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;

-- Everything of these, for a recount.
CREATE VIEW once_spans AS
SELECT * FROM members_with_project_spans UNION ALL SELECT * FROM members_paired_spans UNION ALL SELECT * FROM members_serving_spans
UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM training_methods_spans;
DROP VIEW record_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

-- What stands already is counted.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, 1 AS delta FROM once_spans UNION ALL SELECT indicator, county, next_day, -1 FROM once_spans)
WHERE day IS NOT NULL GROUP BY 1, 2, 6;

-- R-36, R-38, R-40, 「党员」: who is no member of the Party is none of those able, helping, away or resident, and none who has a project, a household
-- or a service. What was counted of them is taken away.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, -1 AS delta FROM members_with_project_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none')
  UNION ALL SELECT indicator, county, next_day, 1 FROM members_with_project_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none'))
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, -1 AS delta FROM members_paired_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none')
  UNION ALL SELECT indicator, county, next_day, 1 FROM members_paired_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none'))
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, -1 AS delta FROM members_serving_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none')
  UNION ALL SELECT indicator, county, next_day, 1 FROM members_serving_spans WHERE id IN (SELECT id FROM village_members WHERE party_status = 'none'))
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT k.value AS indicator, substr(m.division, 1, 6) AS county, m.valid_from AS day, -1 AS delta, m.able_to_work, m.can_help, m.away
  FROM village_members m, json_each('["members_able", "members_helping", "members_away", "members_resident"]') k WHERE m.party_status = 'none'
  UNION ALL
  SELECT k.value, substr(m.division, 1, 6), m.valid_to, 1, m.able_to_work, m.can_help, m.away
  FROM village_members m, json_each('["members_able", "members_helping", "members_away", "members_resident"]') k WHERE m.party_status = 'none')
WHERE day IS NOT NULL AND CASE indicator WHEN 'members_able' THEN able_to_work WHEN 'members_helping' THEN can_help WHEN 'members_away' THEN away ELSE NOT away END
GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

DROP VIEW each_project_spans;
CREATE VIEW each_project_spans AS
SELECT p.member_id AS id, 'members_with_project' AS indicator, substr(m.division, 1, 6) AS county, max(p.started_on, m.valid_from) AS first_day,
  min(coalesce(date(p.ended_on, '+1 day'), '9999-12-31'), coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM member_projects p JOIN village_members m ON m.id = p.member_id WHERE m.able_to_work = 1 AND m.party_status <> 'none';
DROP VIEW each_pairing_spans;
CREATE VIEW each_pairing_spans AS
SELECT p.member_id AS id, 'members_paired' AS indicator, substr(m.division, 1, 6) AS county, max(p.valid_from, m.valid_from) AS first_day,
  min(coalesce(p.valid_to, '9999-12-31'), coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM household_pairings p JOIN village_members m ON m.id = p.member_id WHERE m.can_help = 1 AND m.party_status <> 'none';
DROP VIEW each_service_spans;
CREATE VIEW each_service_spans AS
SELECT s.member_id AS id, 'members_serving' AS indicator, substr(m.division, 1, 6) AS county, max(s.date, m.valid_from) AS first_day,
  min((s.year + 1) || '-01-01', coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM member_services s JOIN village_members m ON m.id = s.member_id
WHERE m.away = 0 AND s.from_away = 0 AND m.party_status <> 'none';
DROP TRIGGER village_members_once_old;
DROP TRIGGER village_members_once_new;
CREATE TRIGGER village_members_once_old BEFORE UPDATE OF party_status, able_to_work, can_help, away, valid_to ON village_members
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_with_project_spans WHERE id = NEW.id;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_paired_spans WHERE id = NEW.id;
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM members_serving_spans WHERE id = NEW.id;
END;
CREATE TRIGGER village_members_once_new AFTER UPDATE OF party_status, able_to_work, can_help, away, valid_to ON village_members
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

-- R-32, 「每年进行1次」: a seat whose holder is trained counts once a year, however many sessions he took part in.
CREATE VIEW each_trained_spans AS
SELECT leadership_post_id AS id, iif(length(division) = 12, 'village_cadres_trained', 'leaders_trained') AS indicator, substr(division, 1, 6) AS county,
  date AS first_day, (substr(date, 1, 4) + 1) || '-01-01' AS next_day
FROM cadre_training_participants WHERE length(division) <> 12 OR is_concentrated = 1;
CREATE VIEW trained_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_trained_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_trained_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_trained_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_trained_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);
CREATE TRIGGER cadre_training_participants_once_before BEFORE INSERT ON cadre_training_participants
BEGIN
  INSERT INTO before_spans SELECT indicator, county, first_day, next_day FROM trained_spans WHERE id = NEW.leadership_post_id;
END;
CREATE TRIGGER cadre_training_participants_once AFTER INSERT ON cadre_training_participants
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM (SELECT indicator, county, first_day, next_day FROM trained_spans WHERE id = NEW.leadership_post_id)
    UNION ALL SELECT indicator, county, next_day, -1 FROM (SELECT indicator, county, first_day, next_day FROM trained_spans WHERE id = NEW.leadership_post_id))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM before_spans;
END;
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, 1 AS delta FROM trained_spans UNION ALL SELECT indicator, county, next_day, -1 FROM trained_spans
  UNION ALL SELECT indicator, county, first_day, -1 FROM each_trained_spans UNION ALL SELECT indicator, county, next_day, 1 FROM each_trained_spans)
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

DROP VIEW record_spans;
DROP VIEW once_spans;
CREATE VIEW trainings_once_spans AS SELECT * FROM training_methods_spans UNION ALL SELECT * FROM trained_spans;
CREATE VIEW once_spans AS
SELECT * FROM members_with_project_spans UNION ALL SELECT * FROM members_paired_spans UNION ALL SELECT * FROM members_serving_spans
UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM trainings_once_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

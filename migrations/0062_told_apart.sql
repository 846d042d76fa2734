-- R-14, 「把困难户作为重点对象」: households not reached are listed with the hardest first, whatever place is asked for.
CREATE INDEX registered_households_not_reached_in_city ON registered_households (substr(division, 1, 4), printf('%02d%014d', 50 - members, coalesce(income_per_head_fen, 1000000000001)), id);
CREATE INDEX registered_households_not_reached_in_county ON registered_households (substr(division, 1, 6), printf('%02d%014d', 50 - members, coalesce(income_per_head_fen, 1000000000001)), id);
CREATE INDEX registered_households_not_reached_in_township ON registered_households (substr(division, 1, 9), printf('%02d%014d', 50 - members, coalesce(income_per_head_fen, 1000000000001)), id);
CREATE INDEX registered_households_not_reached_in_village ON registered_households (division, printf('%02d%014d', 50 - members, coalesce(income_per_head_fen, 1000000000001)), id);

-- R-27: a version is of one list of the village. R-65, R-66: one allocation of an item a village and year.
DROP INDEX power_lists_by_village_code_and_number;
CREATE UNIQUE INDEX power_lists_once_village_code_and_number ON power_lists (village_code, number);
CREATE UNIQUE INDEX fund_allocations_once_village_code_and_year_and_item ON fund_allocations (village_code, year, item);

-- R-39, R-40: a service keeps whether its member was away when he gave it. The views of it stand aside meanwhile.
CREATE TABLE member_services_kept AS SELECT * FROM member_services;
DROP VIEW record_spans;
DROP VIEW once_spans;
DROP VIEW members_serving_spans;
DROP VIEW each_service_spans;
DROP TABLE member_services;
CREATE TABLE member_services (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  member_id TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT member_services_year CHECK (year BETWEEN 2010 AND 2030),
  form TEXT NOT NULL CONSTRAINT member_services_form CHECK (form IN ('information', 'employment', 'produce_sales', 'post_duty', 'pledge', 'volunteer', 'other')),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER CONSTRAINT member_services_count CHECK (count BETWEEN 0 AND 1000000000),
  from_away INTEGER NOT NULL CONSTRAINT member_services_from_away CHECK (from_away IN (0, 1)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX member_services_by_division ON member_services (division, id);
CREATE INDEX member_services_by_member_id_and_division ON member_services (member_id, division, id);
CREATE INDEX member_services_by_year_and_division ON member_services (year, division, id);
CREATE INDEX member_services_by_member_id_and_date ON member_services (member_id, date);
INSERT INTO member_services
SELECT s.id, s.division, s.member_id, s.year, s.form, s.date, s.text, s.count, s.form IN ('information', 'employment', 'produce_sales') OR coalesce(m.away, 0),
  s.author, s.version, s.created_at, s.updated_at
FROM member_services_kept s LEFT JOIN village_members m ON m.id = s.member_id;
DROP TABLE member_services_kept;
CREATE VIEW each_service_spans AS
SELECT s.member_id AS id, 'members_serving' AS indicator, substr(m.division, 1, 6) AS county, max(s.date, m.valid_from) AS first_day,
  min((s.year + 1) || '-01-01', coalesce(m.valid_to, '9999-12-31')) AS next_day
FROM member_services s JOIN village_members m ON m.id = s.member_id
WHERE m.away = 0 AND s.from_away = 0;
CREATE VIEW members_serving_spans AS
SELECT DISTINCT s.id, s.indicator, s.county, '' AS mode, '' AS counterpart, '' AS other_tenant, s.first_day,
  nullif((SELECT min(e.next_day) FROM each_service_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_service_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)),
    '9999-12-31') AS next_day, 1 AS amount
FROM each_service_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_service_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);
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
CREATE VIEW once_spans AS
SELECT * FROM members_with_project_spans UNION ALL SELECT * FROM members_paired_spans UNION ALL SELECT * FROM members_serving_spans
UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM training_methods_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

-- What a member away gave under a kind of R-40 was counted as a service of a resident; `other` of his is one of R-39.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT 'services_at_home' AS indicator, substr(division, 1, 6) AS county, date AS day, -1 AS delta, form FROM member_services WHERE from_away = 1
  UNION ALL SELECT 'services_at_home', substr(division, 1, 6), (substr(date, 1, 4) + 1) || '-01-01', 1, form FROM member_services WHERE from_away = 1
  UNION ALL SELECT 'services_from_away', substr(division, 1, 6), date, 1, form FROM member_services WHERE from_away = 1 AND form = 'other'
  UNION ALL SELECT 'services_from_away', substr(division, 1, 6), (substr(date, 1, 4) + 1) || '-01-01', -1, form FROM member_services WHERE from_away = 1 AND form = 'other')
WHERE form NOT IN ('information', 'employment', 'produce_sales') GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

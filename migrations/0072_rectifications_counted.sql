-- R-22, 「县委书记要亲自抓、带头联系“老大难”村」; R-23, 「县级领导班子成员要联村抓整顿」; R-24, 「乡镇干部要包村整顿」; R-26, 「第一书记和驻村工作队要协助县镇」: of the
-- rectifications that run on a day, the hardest ones and those of them that the county Party secretary leads; those that a county leader
-- is linked to; those that a township cadre takes; those of listed villages, and of them those that somebody posted there assists.

-- 「持续」: each rectification of a case, with who was named when it was closed; `next_day` is the first day on which it no longer runs.
CREATE VIEW rectification_runs_spans AS
SELECT id, division, hardest, county_posts, township_committee, township_cadres, began_on AS first_day, coalesce(closed_on, '9999-12-31') AS next_day
FROM rectification_cases
UNION ALL
SELECT r.id, r.division, coalesce(json_extract(e.value, '$.hardest'), r.hardest), coalesce(json_extract(e.value, '$.county_posts'), r.county_posts),
  r.township_committee, r.township_cadres, json_extract(e.value, '$.began_on'), coalesce(json_extract(e.value, '$.closed_on'), r.began_on)
FROM rectification_cases r, json_each(r.earlier) e;

-- Whoever is named leads or is linked until he leaves his post; with who follows him it goes on as soon as that one is named.
CREATE VIEW rectification_people_spans AS
SELECT id, division, 'rectifications_hardest' AS indicator, first_day, next_day FROM rectification_runs_spans WHERE hardest = 1
UNION ALL
SELECT id, division, 'rectifications_hardest_led', first_day, min(next_day, coalesce((SELECT max(coalesce(p.valid_to, '9999-12-31'))
  FROM json_each(county_posts) n CROSS JOIN leadership_posts p ON p.id = n.value WHERE p.post = 'county_party_secretary'), ''))
FROM rectification_runs_spans WHERE hardest = 1
UNION ALL
SELECT id, division, 'rectifications_linked', first_day, min(next_day, coalesce((SELECT max(coalesce(p.valid_to, '9999-12-31'))
  FROM json_each(county_posts) n CROSS JOIN leadership_posts p ON p.id = n.value), ''))
FROM rectification_runs_spans
UNION ALL
SELECT id, division, 'rectifications_taken', first_day, next_day FROM rectification_runs_spans
WHERE township_committee = substr(division, 1, 9) AND township_cadres <> '[]'
UNION ALL
SELECT r.id, r.division, 'rectifications_listed', max(r.first_day, l.valid_from), min(r.next_day, coalesce(l.valid_to, '9999-12-31'))
FROM rectification_runs_spans r CROSS JOIN village_listings l ON l.village_code = r.division;

-- R-26: the first secretary and the team leader together assist on the days on which one of them is in post.
CREATE VIEW each_assisting_spans AS
SELECT r.id, r.division, max(r.first_day, l.valid_from, p.planned_start) AS first_day,
  min(r.next_day, coalesce(l.valid_to, '9999-12-31'), date(coalesce(p.ended_on, p.planned_end), '+1 day')) AS next_day
FROM rectification_runs_spans r CROSS JOIN village_listings l ON l.village_code = r.division CROSS JOIN postings p ON p.division = r.division
WHERE p.post_role IN ('first_secretary', 'team_leader', 'leader_and_first_secretary')
  AND p.status NOT IN ('draft', 'submitted', 'rejected', 'cancelled') AND NOT (p.status = 'confirmed' AND p.start_blocked = 1);
CREATE VIEW rectifications_assisted_spans AS
SELECT DISTINCT s.id, s.division, 'rectifications_assisted' AS indicator, s.first_day,
  (SELECT min(e.next_day) FROM each_assisting_spans e WHERE e.id = s.id AND e.first_day < e.next_day AND e.next_day > s.first_day
    AND NOT EXISTS (SELECT 1 FROM each_assisting_spans x WHERE x.id = e.id AND x.first_day <= e.next_day AND x.next_day > e.next_day AND x.first_day < x.next_day)) AS next_day
FROM each_assisting_spans s WHERE s.first_day < s.next_day
  AND NOT EXISTS (SELECT 1 FROM each_assisting_spans x WHERE x.id = s.id AND x.first_day < s.first_day AND x.next_day >= s.first_day);

CREATE VIEW rectification_spans AS
SELECT id, division, indicator, substr(division, 1, 6) AS county, '' AS mode, '' AS counterpart, '' AS other_tenant, first_day,
  nullif(next_day, '9999-12-31') AS next_day, 1 AS amount FROM rectification_people_spans WHERE first_day < next_day
UNION ALL
SELECT id, division, indicator, substr(division, 1, 6), '', '', '', first_day, nullif(next_day, '9999-12-31'), 1 FROM rectifications_assisted_spans;

-- What the cases of a place counted for before a row moved; the trigger behind the row takes it away again and counts the difference.
CREATE TABLE rectification_before_spans (indicator TEXT NOT NULL, county TEXT NOT NULL, first_day TEXT NOT NULL, next_day TEXT) STRICT;
CREATE VIEW rectification_moved_spans AS SELECT '' AS place WHERE 0;
CREATE TRIGGER rectification_moved_spans_apply INSTEAD OF INSERT ON rectification_moved_spans
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM rectification_before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM rectification_before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM rectification_spans WHERE division >= NEW.place AND division < NEW.place || ':'
    UNION ALL SELECT indicator, county, next_day, -1 FROM rectification_spans WHERE division >= NEW.place AND division < NEW.place || ':')
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM rectification_before_spans;
END;
CREATE VIEW rectification_stood_spans AS SELECT '' AS place WHERE 0;
CREATE TRIGGER rectification_stood_spans_apply INSTEAD OF INSERT ON rectification_stood_spans
BEGIN
  DELETE FROM rectification_before_spans;
  INSERT INTO rectification_before_spans SELECT indicator, county, first_day, next_day FROM rectification_spans WHERE division >= NEW.place AND division < NEW.place || ':';
END;
CREATE TRIGGER rectification_cases_rectified_insert_stood BEFORE INSERT ON rectification_cases
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.division);
END;
CREATE TRIGGER rectification_cases_rectified_insert_moved AFTER INSERT ON rectification_cases
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.division);
END;
CREATE TRIGGER rectification_cases_rectified_update_stood BEFORE UPDATE OF hardest, county_posts, township_committee, township_cadres, began_on, closed_on, earlier ON rectification_cases
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.division);
END;
CREATE TRIGGER rectification_cases_rectified_update_moved AFTER UPDATE OF hardest, county_posts, township_committee, township_cadres, began_on, closed_on, earlier ON rectification_cases
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.division);
END;
CREATE TRIGGER leadership_posts_rectified_update_stood BEFORE UPDATE OF valid_to ON leadership_posts
WHEN length(NEW.place) = 6
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.place);
END;
CREATE TRIGGER leadership_posts_rectified_update_moved AFTER UPDATE OF valid_to ON leadership_posts
WHEN length(NEW.place) = 6
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.place);
END;
CREATE TRIGGER village_listings_rectified_insert_stood BEFORE INSERT ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.village_code)
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_rectified_insert_moved AFTER INSERT ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.village_code)
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_rectified_update_stood BEFORE UPDATE OF valid_from, valid_to ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.village_code)
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_rectified_update_moved AFTER UPDATE OF valid_from, valid_to ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.village_code)
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_rectified_delete_stood BEFORE DELETE ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = OLD.village_code)
BEGIN
  INSERT INTO rectification_stood_spans VALUES (OLD.village_code);
END;
CREATE TRIGGER village_listings_rectified_delete_moved AFTER DELETE ON village_listings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = OLD.village_code)
BEGIN
  INSERT INTO rectification_moved_spans VALUES (OLD.village_code);
END;
CREATE TRIGGER postings_rectified_insert_stood BEFORE INSERT ON postings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.division)
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.division);
END;
CREATE TRIGGER postings_rectified_insert_moved AFTER INSERT ON postings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.division)
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.division);
END;
CREATE TRIGGER postings_rectified_update_stood BEFORE UPDATE OF status, planned_start, planned_end, ended_on, start_blocked ON postings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.division)
BEGIN
  INSERT INTO rectification_stood_spans VALUES (NEW.division);
END;
CREATE TRIGGER postings_rectified_update_moved AFTER UPDATE OF status, planned_start, planned_end, ended_on, start_blocked ON postings
WHEN EXISTS (SELECT 1 FROM rectification_cases r WHERE r.division = NEW.division)
BEGIN
  INSERT INTO rectification_moved_spans VALUES (NEW.division);
END;

DROP VIEW record_spans;
DROP VIEW once_spans;
CREATE VIEW places_once_spans AS
SELECT * FROM heavy_place_spans UNION ALL SELECT id, indicator, county, mode, counterpart, other_tenant, first_day, next_day, amount FROM rectification_spans;
CREATE VIEW once_spans AS
SELECT * FROM members_once_spans UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM trainings_once_spans
UNION ALL SELECT * FROM places_once_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

-- What stands already is counted.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, 1 AS delta FROM rectification_spans UNION ALL SELECT indicator, county, next_day, -1 FROM rectification_spans)
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

-- R-12, R-27, R-69: of the listed villages those with a resident point, a current list of powers and a built centre. A point, a list or a centre
-- outlives the listing of its village, and a centre stands in villages that were never listed: both sides of a share speak of the same villages.
CREATE VIEW listed_with_spans AS
SELECT p.village_code AS id, 'villages_with_point' AS indicator, substr(p.village_code, 1, 6) AS county, '' AS mode, '' AS counterpart, '' AS other_tenant,
  max(p.valid_from, l.valid_from) AS first_day,
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(l.valid_to, '9999-12-31')), '9999-12-31') AS next_day, 1 AS amount
FROM resident_points p CROSS JOIN village_listings l ON l.village_code = p.village_code
WHERE max(p.valid_from, l.valid_from) < min(coalesce(p.valid_to, '9999-12-31'), coalesce(l.valid_to, '9999-12-31'))
UNION ALL
SELECT p.village_code, 'villages_with_power_list', substr(p.village_code, 1, 6), '', '', '', max(p.published_on, l.valid_from),
  nullif(min(coalesce(p.superseded_on, '9999-12-31'), coalesce(l.valid_to, '9999-12-31')), '9999-12-31'), 1
FROM power_lists p CROSS JOIN village_listings l ON l.village_code = p.village_code
WHERE max(p.published_on, l.valid_from) < min(coalesce(p.superseded_on, '9999-12-31'), coalesce(l.valid_to, '9999-12-31'))
UNION ALL
SELECT c.village_code, 'villages_with_centre', substr(c.village_code, 1, 6), '', '', '', max(c.built_on, l.valid_from), l.valid_to, 1
FROM service_centres c CROSS JOIN village_listings l ON l.village_code = c.village_code
WHERE max(c.built_on, l.valid_from) < coalesce(l.valid_to, '9999-12-31');

-- What a village counted for before a row moved; the trigger behind the row takes it away again and counts the difference.
CREATE TABLE listed_with_before_spans (indicator TEXT NOT NULL, county TEXT NOT NULL, first_day TEXT NOT NULL, next_day TEXT) STRICT;
CREATE VIEW listed_with_stood_spans AS SELECT '' AS village WHERE 0;
CREATE TRIGGER listed_with_stood_spans_apply INSTEAD OF INSERT ON listed_with_stood_spans
BEGIN
  DELETE FROM listed_with_before_spans;
  INSERT INTO listed_with_before_spans SELECT indicator, county, first_day, next_day FROM listed_with_spans WHERE id = NEW.village;
END;
CREATE VIEW listed_with_moved_spans AS SELECT '' AS village WHERE 0;
CREATE TRIGGER listed_with_moved_spans_apply INSTEAD OF INSERT ON listed_with_moved_spans
BEGIN
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, county, first_day AS day, -1 AS delta FROM listed_with_before_spans
    UNION ALL SELECT indicator, county, next_day, 1 FROM listed_with_before_spans
    UNION ALL SELECT indicator, county, first_day, 1 FROM listed_with_spans WHERE id = NEW.village
    UNION ALL SELECT indicator, county, next_day, -1 FROM listed_with_spans WHERE id = NEW.village)
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM listed_with_before_spans;
END;
CREATE TRIGGER resident_points_listed_insert_stood BEFORE INSERT ON resident_points
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER resident_points_listed_insert_moved AFTER INSERT ON resident_points
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER resident_points_listed_update_stood BEFORE UPDATE OF valid_from, valid_to ON resident_points
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER resident_points_listed_update_moved AFTER UPDATE OF valid_from, valid_to ON resident_points
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER power_lists_listed_update_stood BEFORE UPDATE OF published_on, superseded_on ON power_lists
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER power_lists_listed_update_moved AFTER UPDATE OF published_on, superseded_on ON power_lists
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER service_centres_listed_insert_stood BEFORE INSERT ON service_centres
WHEN NEW.built_on IS NOT NULL
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER service_centres_listed_insert_moved AFTER INSERT ON service_centres
WHEN NEW.built_on IS NOT NULL
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER service_centres_listed_update_stood BEFORE UPDATE OF built_on ON service_centres
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER service_centres_listed_update_moved AFTER UPDATE OF built_on ON service_centres
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_listed_insert_stood BEFORE INSERT ON village_listings
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_listed_insert_moved AFTER INSERT ON village_listings
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_listed_update_stood BEFORE UPDATE OF valid_from, valid_to ON village_listings
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_listed_update_moved AFTER UPDATE OF valid_from, valid_to ON village_listings
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (NEW.village_code);
END;
CREATE TRIGGER village_listings_listed_delete_stood BEFORE DELETE ON village_listings
BEGIN
  INSERT INTO listed_with_stood_spans VALUES (OLD.village_code);
END;
CREATE TRIGGER village_listings_listed_delete_moved AFTER DELETE ON village_listings
BEGIN
  INSERT INTO listed_with_moved_spans VALUES (OLD.village_code);
END;

DROP VIEW record_spans;
DROP VIEW once_spans;
DROP VIEW places_once_spans;
CREATE VIEW places_once_spans AS
SELECT * FROM heavy_place_spans UNION ALL SELECT id, indicator, county, mode, counterpart, other_tenant, first_day, next_day, amount FROM rectification_spans
UNION ALL SELECT * FROM listed_with_spans;
CREATE VIEW once_spans AS
SELECT * FROM members_once_spans UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM trainings_once_spans
UNION ALL SELECT * FROM places_once_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

-- What stands already is counted.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, 1 AS delta FROM listed_with_spans UNION ALL SELECT indicator, county, next_day, -1 FROM listed_with_spans)
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

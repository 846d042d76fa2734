-- Only where days are added up (vacant days of seats: villages, seats_filled_*) is a delta weighed by its day. An amount of
-- money times a day's number passes what a number can hold, and nobody asks for it.
DROP TRIGGER counter_changes_apply;
CREATE TRIGGER counter_changes_apply INSTEAD OF INSERT ON counter_changes
BEGIN
  INSERT INTO counter_series (indicator, county, mode, counterpart, other_tenant)
  VALUES (NEW.indicator, NEW.county, NEW.mode, NEW.counterpart, NEW.other_tenant)
  ON CONFLICT (indicator, county, mode, counterpart, other_tenant) DO NOTHING;

  -- The figures of a batch stand in it before its journal entries: the next seq is that of the first of them.
  INSERT INTO counter_log (seq, series, day, delta)
  SELECT coalesce((SELECT max(seq) FROM journal), 0) + 1, id, NEW.day, NEW.delta FROM counter_series
  WHERE indicator = NEW.indicator AND county = NEW.county AND mode = NEW.mode AND counterpart = NEW.counterpart
    AND other_tenant = NEW.other_tenant;

  INSERT INTO counter_days (series, day, delta)
  SELECT series, day, delta FROM counter_log WHERE id = (SELECT max(id) FROM counter_log)
  ON CONFLICT (series, day) DO UPDATE SET delta = delta + excluded.delta;

  -- The month's row begins with the sums before it, then this and every later month takes the delta.
  INSERT INTO counter_months (series, month, total, moment)
  SELECT l.series, substr(NEW.day, 1, 7), coalesce(m.total, 0), coalesce(m.moment, 0)
  FROM counter_log l LEFT JOIN counter_months m ON m.series = l.series AND m.month = (
    SELECT max(b.month) FROM counter_months b WHERE b.series = l.series AND b.month < substr(NEW.day, 1, 7))
  WHERE l.id = (SELECT max(id) FROM counter_log)
  ON CONFLICT (series, month) DO NOTHING;

  UPDATE counter_months SET total = total + NEW.delta, moment = moment
    + CASE WHEN NEW.indicator = 'villages' OR NEW.indicator GLOB 'seats_filled_*' THEN NEW.delta * (unixepoch(NEW.day) / 86400) ELSE 0 END
  WHERE series = (SELECT series FROM counter_log WHERE id = (SELECT max(id) FROM counter_log))
    AND month >= substr(NEW.day, 1, 7);
END;

-- The months of a series added up anew from its days.
DROP TRIGGER counter_rebuilds_apply;
CREATE TRIGGER counter_rebuilds_apply INSTEAD OF INSERT ON counter_rebuilds
BEGIN
  INSERT INTO counter_months (series, month, total, moment)
  SELECT DISTINCT NEW.series, substr(d.day, 1, 7), 0, 0 FROM counter_days d WHERE d.series = NEW.series
  ON CONFLICT (series, month) DO NOTHING;
  UPDATE counter_months SET (total, moment) = (SELECT coalesce(sum(d.delta), 0), coalesce(sum(
      CASE WHEN s.indicator = 'villages' OR s.indicator GLOB 'seats_filled_*' THEN d.delta * (unixepoch(d.day) / 86400) ELSE 0 END), 0)
    FROM counter_days d JOIN counter_series s ON s.id = d.series
    WHERE d.series = NEW.series AND substr(d.day, 1, 7) <= counter_months.month)
  WHERE series = NEW.series;
END;

UPDATE counter_months SET moment = 0
WHERE moment <> 0 AND series IN (SELECT id FROM counter_series WHERE indicator <> 'villages' AND indicator NOT GLOB 'seats_filled_*');

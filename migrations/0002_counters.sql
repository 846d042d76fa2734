-- Maintained figures: a series per (indicator, county, mode, counterpart), its deltas by day, and for each month
-- in which something happened the sum up to that month's end. counter_changes is the one way in.
CREATE TABLE counter_series (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  county TEXT NOT NULL,
  mode TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  UNIQUE (indicator, county, mode, counterpart)
) STRICT;

CREATE TABLE counter_days (
  series INTEGER NOT NULL REFERENCES counter_series (id),
  day TEXT NOT NULL,
  delta INTEGER NOT NULL,
  PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter_months (
  series INTEGER NOT NULL REFERENCES counter_series (id),
  month TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (series, month)
) STRICT, WITHOUT ROWID;

CREATE VIEW counter_changes AS
SELECT '' AS indicator, '' AS county, '' AS mode, '' AS counterpart, '' AS day, 0 AS delta WHERE 0;

CREATE TRIGGER counter_changes_apply INSTEAD OF INSERT ON counter_changes
BEGIN
  INSERT INTO counter_series (indicator, county, mode, counterpart)
  VALUES (NEW.indicator, NEW.county, NEW.mode, NEW.counterpart)
  ON CONFLICT (indicator, county, mode, counterpart) DO NOTHING;

  INSERT INTO counter_days (series, day, delta)
  SELECT id, NEW.day, NEW.delta FROM counter_series
  WHERE indicator = NEW.indicator AND county = NEW.county AND mode = NEW.mode AND counterpart = NEW.counterpart
  ON CONFLICT (series, day) DO UPDATE SET delta = delta + excluded.delta;

  -- The month's row begins with the sum before it, then this and every later month takes the delta.
  INSERT INTO counter_months (series, month, total)
  SELECT s.id, substr(NEW.day, 1, 7), coalesce((
    SELECT m.total FROM counter_months m
    WHERE m.series = s.id AND m.month < substr(NEW.day, 1, 7) ORDER BY m.month DESC LIMIT 1), 0)
  FROM counter_series s
  WHERE s.indicator = NEW.indicator AND s.county = NEW.county AND s.mode = NEW.mode AND s.counterpart = NEW.counterpart
  ON CONFLICT (series, month) DO NOTHING;

  UPDATE counter_months SET total = total + NEW.delta
  WHERE month >= substr(NEW.day, 1, 7) AND series = (
    SELECT id FROM counter_series
    WHERE indicator = NEW.indicator AND county = NEW.county AND mode = NEW.mode AND counterpart = NEW.counterpart);
END;

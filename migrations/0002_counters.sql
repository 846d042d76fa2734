-- Maintained figures: a series per (indicator, county, mode, counterpart, other tenant), its deltas by day, and for each
-- month in which something happened the sums up to that month's end. counter_changes is the one way in.
-- other_tenant: in a host's database the sender of the people counted, at home the host they are posted to; '' for neither.
CREATE TABLE counter_series (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  county TEXT NOT NULL,
  mode TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  other_tenant TEXT NOT NULL,
  UNIQUE (indicator, county, mode, counterpart, other_tenant)
) STRICT;
CREATE INDEX counter_series_by_counterpart ON counter_series (counterpart, indicator);

CREATE TABLE counter_days (
  series INTEGER NOT NULL REFERENCES counter_series (id),
  day TEXT NOT NULL,
  delta INTEGER NOT NULL,
  PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;

-- total: the sum of the deltas; moment: the sum of delta × day number, by which days are added up (total × day - moment).
CREATE TABLE counter_months (
  series INTEGER NOT NULL REFERENCES counter_series (id),
  month TEXT NOT NULL,
  total INTEGER NOT NULL,
  moment INTEGER NOT NULL,
  PRIMARY KEY (series, month)
) STRICT, WITHOUT ROWID;

-- Each step with the journal entry it came with: what of a sealed period has moved since, and by whom.
CREATE TABLE counter_log (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  series INTEGER NOT NULL REFERENCES counter_series (id),
  day TEXT NOT NULL,
  delta INTEGER NOT NULL
) STRICT;
CREATE INDEX counter_log_by_seq ON counter_log (seq);

CREATE VIEW counter_changes AS
SELECT '' AS indicator, '' AS county, '' AS mode, '' AS counterpart, '' AS other_tenant, '' AS day, 0 AS delta WHERE 0;

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

  UPDATE counter_months SET total = total + NEW.delta, moment = moment + NEW.delta * (unixepoch(NEW.day) / 86400)
  WHERE series = (SELECT series FROM counter_log WHERE id = (SELECT max(id) FROM counter_log))
    AND month >= substr(NEW.day, 1, 7);
END;

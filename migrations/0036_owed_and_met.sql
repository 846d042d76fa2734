-- 3.4 by clause: beside what is overdue, how many tasks of each rule are owed up to a day (opened and not lapsed), and how many of them are met.
DROP VIEW task_spans;
CREATE VIEW task_spans AS
SELECT t.id, k.name || '_' || t.rule AS indicator, t.county, t.mode, coalesce(t.counterpart, '') AS counterpart,
  CASE WHEN t.rule IN ('R-57', 'R-81') THEN substr(t.subject_id, 1, 6) ELSE t.tenant END AS other_tenant,
  CASE k.name WHEN 'owed' THEN t.opens_on WHEN 'asked' THEN t.opens_on WHEN 'done' THEN max(t.done_on, t.opens_on)
    WHEN 'met' THEN max(t.done_on, t.opens_on) ELSE date(t.due_on, '+1 day') END AS first_day,
  CASE k.name WHEN 'met' THEN NULL WHEN 'owed' THEN iif(t.done_on <= coalesce(t.lapsed_on, '9999-12-31'), NULL, t.lapsed_on)
    WHEN 'overdue' THEN min(coalesce(t.done_on, t.lapsed_on), coalesce(t.lapsed_on, t.done_on))
    WHEN 'asked' THEN max(t.opens_on, min(date(t.due_on, '+1 day'), coalesce(t.lapsed_on, '9999-12-31'))) ELSE date(t.due_on, '+1 day') END AS next_day,
  1 AS amount
FROM tasks t JOIN (SELECT 'asked' AS name UNION ALL SELECT 'done' UNION ALL SELECT 'overdue' UNION ALL SELECT 'owed' UNION ALL SELECT 'met') k
  ON CASE k.name WHEN 'overdue' THEN coalesce(t.done_on, '9999-12-31') > date(t.due_on, '+1 day') AND coalesce(t.lapsed_on, '9999-12-31') > date(t.due_on, '+1 day')
    WHEN 'owed' THEN t.done_on <= coalesce(t.lapsed_on, '9999-12-31') OR coalesce(t.lapsed_on, '9999-12-31') > t.opens_on
    WHEN 'met' THEN t.done_on <= coalesce(t.lapsed_on, '9999-12-31')
    WHEN 'done' THEN t.rule IN ('R-57', 'R-71', 'R-81') AND t.done_on <= t.due_on
    ELSE t.rule IN ('R-57', 'R-71', 'R-81') END;

INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, sum(amount) FROM task_spans
WHERE indicator LIKE 'owed%' OR indicator LIKE 'met%' GROUP BY indicator, county, mode, counterpart, other_tenant, first_day;
INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -sum(amount) FROM task_spans
WHERE (indicator LIKE 'owed%' OR indicator LIKE 'met%') AND next_day IS NOT NULL GROUP BY indicator, county, mode, counterpart, other_tenant, next_day;

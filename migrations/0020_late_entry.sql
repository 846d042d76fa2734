-- 3.6: what happened before a term ran out is entered after it did; a last day that lies ahead moves to an earlier one, never to a later.
DROP TRIGGER postings_ended_are_frozen;
CREATE TRIGGER postings_ended_are_frozen BEFORE UPDATE ON postings
WHEN OLD.status IN ('rejected', 'cancelled')
  OR (OLD.status = 'completed'
    AND coalesce(NEW.status NOT IN ('ended_early', 'recalled') OR NEW.ended_on > OLD.planned_end, 1))
  OR (OLD.status IN ('recalled', 'ended_early')
    AND coalesce(OLD.ended_on < date(NEW.updated_at, '+8 hours') OR NEW.ended_on > OLD.ended_on, 1))
BEGIN
  SELECT RAISE(ABORT, 'postings_ended_are_frozen');
END;

-- R-79: a case whose posting ended by another act first is overtaken on that posting's last day; reads ask whether it has come.
ALTER TABLE recall_cases ADD COLUMN overtaken_on TEXT;
DROP TRIGGER recall_cases_decided_are_frozen;
CREATE TRIGGER recall_cases_decided_are_frozen BEFORE UPDATE OF id, posting_id, division, counterpart, sender, reason, reason_text, evidence,
  proposed_tenant, proposed_by, proposed_on, informed_on, reply, replied_on, reply_entered_by, status, decided_by, decided_on, decision,
  ended_on, replace_due, version, created_at, updated_at ON recall_cases
WHEN OLD.status <> 'proposed'
BEGIN
  SELECT RAISE(ABORT, 'recall_cases_decided_are_frozen');
END;
CREATE TRIGGER postings_overtake_recalls AFTER UPDATE OF status, ended_on ON postings
WHEN NEW.status IN ('ended_early', 'recalled') AND NEW.ended_on IS NOT OLD.ended_on
BEGIN
  UPDATE recall_cases SET overtaken_on = NEW.ended_on
  WHERE posting_id = NEW.id AND (status = 'proposed' OR (status = 'decided_recall' AND ended_on > NEW.ended_on));
END;

-- R-79: open until it is decided or overtaken; decided in the year of the decision.
DROP VIEW recall_spans;
CREATE VIEW recall_spans AS
SELECT r.id, k.indicator, substr(r.division, 1, 6) AS county, coalesce(p.mode, '') AS mode, coalesce(r.counterpart, '') AS counterpart,
  r.sender AS other_tenant, CASE k.indicator WHEN 'recalls_open' THEN r.proposed_on ELSE r.decided_on END AS first_day,
  CASE k.indicator WHEN 'recalls_open' THEN coalesce(r.decided_on, r.overtaken_on)
    ELSE date(r.decided_on, 'start of year', '+1 year') END AS next_day, 1 AS amount
FROM recall_cases r JOIN postings p ON p.id = r.posting_id
JOIN (SELECT 'recalls_open' AS indicator UNION ALL SELECT 'recalls_decided' UNION ALL SELECT 'recalls_kept') k
  ON CASE k.indicator WHEN 'recalls_open' THEN coalesce(r.decided_on, r.overtaken_on, '9999') > r.proposed_on
    WHEN 'recalls_kept' THEN r.status = 'decided_keep'
    ELSE r.status IN ('decided_recall', 'replaced') END;
DROP TRIGGER recall_cases_count_old;
CREATE TRIGGER recall_cases_count_old BEFORE UPDATE OF status, decided_on, overtaken_on ON recall_cases
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM recall_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM recall_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
DROP TRIGGER recall_cases_count_new;
CREATE TRIGGER recall_cases_count_new AFTER UPDATE OF status, decided_on, overtaken_on ON recall_cases
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM recall_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM recall_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
UPDATE recall_cases SET overtaken_on = (SELECT p.ended_on FROM postings p WHERE p.id = recall_cases.posting_id AND p.status = 'ended_early')
WHERE status = 'proposed' OR status = 'decided_recall' AND ended_on > (SELECT p.ended_on FROM postings p WHERE p.id = recall_cases.posting_id AND p.status = 'ended_early');

-- X-4: a posting whose days move shows of its person what falls into them: the claim at home is marked with each move, as it is when it is agreed.
DROP TRIGGER posting_claims_are_carried;
CREATE TRIGGER posting_claims_are_carried AFTER UPDATE OF status, agreed, planned_end ON posting_claims
WHEN NEW.status = 'confirmed' AND (OLD.status <> 'confirmed' OR OLD.agreed <> NEW.agreed OR OLD.planned_end <> NEW.planned_end)
BEGIN
  INSERT INTO facts_to_carry (claim_id, marked) VALUES (NEW.id, 1) ON CONFLICT (claim_id) DO UPDATE SET marked = marked + 1;
END;

-- R-73, B-8, X-4: the file of a member may say that he is a full one no more, or none of the Party: his last day as such is kept beside
-- the day since when he was, and follows the posting as that does.
-- R-73, 3.6: a person is in one branch at a time, and a membership entered late reaches no further than the posting and the branch that
-- carry it: one of 2016 – 2019 bars none of today.
ALTER TABLE branch_members ADD COLUMN full_until TEXT;
ALTER TABLE branch_members ADD COLUMN party_until TEXT;
DROP TRIGGER branch_members_one_branch_insert;
DROP TRIGGER branch_members_one_branch_update;
CREATE TRIGGER branch_members_one_branch_insert BEFORE INSERT ON branch_members
WHEN EXISTS (SELECT 1 FROM branch_members m JOIN branches b ON b.id = m.branch_id JOIN postings p ON p.id = m.posting_id,
    postings own LEFT JOIN branches mine ON mine.id = NEW.branch_id
    WHERE own.id = NEW.posting_id AND m.person_id = NEW.person_id AND m.id <> NEW.id AND b.status NOT IN ('draft', 'rejected')
    AND p.status <> 'cancelled'
    AND m.joined_on <= min(coalesce(NEW.left_on, '9999-12-31'), coalesce(NEW.party_until, '9999-12-31'), coalesce(own.ended_on, own.planned_end),
      coalesce(mine.ends_on, '9999-12-31'))
    AND max(m.joined_on, NEW.joined_on) <= min(coalesce(m.left_on, '9999-12-31'), coalesce(m.party_until, '9999-12-31'),
      coalesce(p.ended_on, p.planned_end), coalesce(b.ends_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'branch_members_one_branch');
END;
CREATE TRIGGER branch_members_one_branch_update BEFORE UPDATE OF joined_on, left_on ON branch_members
WHEN EXISTS (SELECT 1 FROM branch_members m JOIN branches b ON b.id = m.branch_id JOIN postings p ON p.id = m.posting_id,
    postings own LEFT JOIN branches mine ON mine.id = NEW.branch_id
    WHERE own.id = NEW.posting_id AND m.person_id = NEW.person_id AND m.id <> NEW.id AND b.status NOT IN ('draft', 'rejected')
    AND p.status <> 'cancelled'
    AND m.joined_on <= min(coalesce(NEW.left_on, '9999-12-31'), coalesce(NEW.party_until, '9999-12-31'), coalesce(own.ended_on, own.planned_end),
      coalesce(mine.ends_on, '9999-12-31'))
    AND max(m.joined_on, NEW.joined_on) <= min(coalesce(m.left_on, '9999-12-31'), coalesce(m.party_until, '9999-12-31'),
      coalesce(p.ended_on, p.planned_end), coalesce(b.ends_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'branch_members_one_branch');
END;

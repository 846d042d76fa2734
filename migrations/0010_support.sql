-- What the dispatching side owes and decides at home (R-57 – R-61, R-81): in the database of the tenant that employs, no
-- counterpart; posting_id names a row of the host's database, copied with its version, never a foreign key.
CREATE TABLE support_confirmations (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  home_unit TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  host TEXT NOT NULL,
  mode TEXT CONSTRAINT support_confirmations_mode CHECK (mode IN ('province', 'paired', 'self')),
  person_id TEXT NOT NULL,
  term_first TEXT NOT NULL,
  term_last TEXT NOT NULL,
  posting_version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  treatment_unchanged INTEGER NOT NULL CONSTRAINT support_confirmations_treatment CHECK (treatment_unchanged IN (0, 1)),
  description TEXT,
  filed_by TEXT NOT NULL,
  filed_on TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT support_confirmations_described CHECK (treatment_unchanged = 1 OR description IS NOT NULL)
) STRICT;
CREATE INDEX support_confirmations_by_division ON support_confirmations (division, id);
CREATE INDEX support_confirmations_by_home_unit ON support_confirmations (home_unit, division, id);
CREATE INDEX support_confirmations_by_posting ON support_confirmations (posting_id, division, id);
CREATE UNIQUE INDEX support_confirmations_one_a_year ON support_confirmations (posting_id, year);

CREATE TABLE reimbursement_claims (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  home_unit TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  host TEXT NOT NULL,
  mode TEXT CONSTRAINT reimbursement_claims_mode CHECK (mode IN ('province', 'paired', 'self')),
  person_id TEXT NOT NULL,
  term_first TEXT NOT NULL,
  term_last TEXT NOT NULL,
  posting_version INTEGER NOT NULL,
  item TEXT NOT NULL CONSTRAINT reimbursement_claims_item CHECK (item IN ('board_lodging', 'transport', 'travel_allowance', 'other')),
  note TEXT,
  amount_fen INTEGER NOT NULL,
  paying_unit TEXT NOT NULL,
  incurred_on TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT reimbursement_claims_status CHECK (status IN ('draft', 'submitted', 'approved', 'paid', 'refused')),
  submitted_by TEXT,
  submitted_on TEXT,
  approved_by TEXT,
  decided_on TEXT,
  paid_on TEXT,
  reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT reimbursement_claims_amount_positive CHECK (amount_fen > 0),
  CONSTRAINT reimbursement_claims_payer CHECK (paying_unit = home_unit),
  CONSTRAINT reimbursement_claims_dated CHECK ((status = 'draft') = (submitted_on IS NULL)
    AND (status IN ('approved', 'paid', 'refused')) = (decided_on IS NOT NULL)),
  CONSTRAINT reimbursement_claims_other_person CHECK (approved_by IS NULL OR approved_by <> submitted_by)
) STRICT;
CREATE INDEX reimbursement_claims_by_division ON reimbursement_claims (division, id);
CREATE INDEX reimbursement_claims_by_home_unit ON reimbursement_claims (home_unit, division, id);
CREATE INDEX reimbursement_claims_by_posting ON reimbursement_claims (posting_id, division, id);
CREATE INDEX reimbursement_claims_by_status ON reimbursement_claims (status, division, id);
CREATE TRIGGER reimbursement_claims_closed_are_frozen BEFORE UPDATE ON reimbursement_claims
WHEN OLD.status IN ('paid', 'refused')
BEGIN
  SELECT RAISE(ABORT, 'reimbursement_claims_closed_are_frozen');
END;

CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  home_unit TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  host TEXT NOT NULL,
  mode TEXT CONSTRAINT assessments_mode CHECK (mode IN ('province', 'paired', 'self')),
  person_id TEXT NOT NULL,
  term_first TEXT NOT NULL,
  term_last TEXT NOT NULL,
  posting_version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  grade TEXT CONSTRAINT assessments_grade CHECK (grade IN ('excellent', 'competent', 'basically_competent', 'incompetent')),
  assessor TEXT,
  assessed_on TEXT,
  remarks TEXT,
  -- What the host had said when it was signed, and which version of it.
  host_comment TEXT,
  host_comment_version INTEGER,
  status TEXT NOT NULL CONSTRAINT assessments_status CHECK (status IN ('draft', 'signed', 'filed')),
  signed_by TEXT,
  filed_on TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT assessments_signed CHECK (status = 'draft' OR (grade IS NOT NULL AND assessor IS NOT NULL AND assessed_on IS NOT NULL)),
  CONSTRAINT assessments_filed CHECK ((status = 'filed') = (filed_on IS NOT NULL))
) STRICT;
CREATE INDEX assessments_by_division ON assessments (division, id);
CREATE INDEX assessments_by_status ON assessments (status, division, id);
CREATE INDEX assessments_by_posting ON assessments (posting_id, division, id);
CREATE UNIQUE INDEX assessments_one_a_year ON assessments (posting_id, year);
CREATE TRIGGER assessments_filed_are_frozen BEFORE UPDATE ON assessments
WHEN OLD.status = 'filed'
BEGIN
  SELECT RAISE(ABORT, 'assessments_filed_are_frozen');
END;

CREATE TABLE promotion_cases (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  home_unit TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  host TEXT NOT NULL,
  mode TEXT CONSTRAINT promotion_cases_mode CHECK (mode IN ('province', 'paired', 'self')),
  person_id TEXT NOT NULL,
  term_first TEXT NOT NULL,
  term_last TEXT NOT NULL,
  posting_version INTEGER NOT NULL,
  posting_status TEXT NOT NULL CONSTRAINT promotion_cases_posting_status CHECK (posting_status IN
    ('draft', 'submitted', 'confirmed', 'active', 'completed', 'recalled', 'ended_early', 'rejected', 'cancelled')),
  acceptance_id TEXT,
  acceptance_version INTEGER,
  acceptance_result TEXT CONSTRAINT promotion_cases_acceptance_result CHECK (acceptance_result IN ('passed', 'failed')),
  cadre_rank TEXT NOT NULL CONSTRAINT promotion_cases_cadre_rank CHECK (cadre_rank IN
    ('none', 'clerk', 'section_deputy', 'section_chief', 'division_deputy', 'division_chief', 'bureau_deputy', 'bureau_chief')),
  rank_since TEXT,
  target_rank TEXT NOT NULL CONSTRAINT promotion_cases_target_rank CHECK (target_rank IN
    ('none', 'clerk', 'section_deputy', 'section_chief', 'division_deputy', 'division_chief', 'bureau_deputy', 'bureau_chief')),
  qualified INTEGER CONSTRAINT promotion_cases_qualified CHECK (qualified IN (0, 1)),
  managing_authority TEXT,
  decided_by_authority TEXT,
  quota_ok INTEGER CONSTRAINT promotion_cases_quota_ok CHECK (quota_ok IN (0, 1)),
  notice_from TEXT,
  notice_to TEXT,
  assessment_ids TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT promotion_cases_status CHECK (status IN ('draft', 'submitted', 'on_notice', 'approved', 'refused')),
  submitted_by TEXT,
  approved_by TEXT,
  decided_on TEXT,
  probation_until TEXT,
  reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT promotion_cases_gates CHECK (status <> 'approved' OR coalesce(posting_status = 'completed' AND
    acceptance_result = 'passed' AND qualified = 1 AND quota_ok = 1 AND notice_to >= notice_from AND decided_on > notice_from AND
    decided_by_authority = managing_authority AND approved_by <> submitted_by, 0))
) STRICT;
CREATE INDEX promotion_cases_by_division ON promotion_cases (division, id);
CREATE INDEX promotion_cases_by_posting ON promotion_cases (posting_id, division, id);
CREATE INDEX promotion_cases_by_status ON promotion_cases (status, division, id);
CREATE UNIQUE INDEX promotion_cases_one_open ON promotion_cases (posting_id) WHERE status <> 'refused';
CREATE TRIGGER promotion_cases_closed_are_frozen BEFORE UPDATE ON promotion_cases
WHEN OLD.status IN ('approved', 'refused')
BEGIN
  SELECT RAISE(ABORT, 'promotion_cases_closed_are_frozen');
END;

-- Recall (R-79) and acceptance (R-60, A-19): children of the posting, in the host's database with its counterpart.
CREATE TABLE recall_cases (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  sender TEXT NOT NULL,
  reason TEXT NOT NULL CONSTRAINT recall_cases_reason CHECK (reason IN ('incompetent', 'other')),
  reason_text TEXT,
  evidence TEXT NOT NULL,
  proposed_tenant TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_on TEXT NOT NULL,
  informed_on TEXT,
  reply TEXT,
  replied_on TEXT,
  reply_entered_by TEXT,
  status TEXT NOT NULL CONSTRAINT recall_cases_status CHECK (status IN ('proposed', 'decided_recall', 'decided_keep', 'replaced')),
  decided_by TEXT,
  decided_on TEXT,
  decision TEXT,
  ended_on TEXT,
  replace_due TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT recall_cases_decided CHECK (status = 'proposed' OR coalesce(informed_on <= decided_on AND decided_by <> proposed_by, 0)),
  CONSTRAINT recall_cases_last_day CHECK ((status IN ('decided_recall', 'replaced')) = (ended_on IS NOT NULL))
) STRICT;
CREATE INDEX recall_cases_by_division ON recall_cases (division, id);
CREATE INDEX recall_cases_by_counterpart ON recall_cases (counterpart, division, id);
CREATE INDEX recall_cases_by_posting ON recall_cases (posting_id, division, id);
CREATE INDEX recall_cases_by_status ON recall_cases (status, division, id);
CREATE UNIQUE INDEX recall_cases_one_open ON recall_cases (posting_id) WHERE status = 'proposed';
CREATE TRIGGER recall_cases_decided_are_frozen BEFORE UPDATE ON recall_cases
WHEN OLD.status <> 'proposed'
BEGIN
  SELECT RAISE(ABORT, 'recall_cases_decided_are_frozen');
END;

CREATE TABLE acceptance_results (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  result TEXT NOT NULL CONSTRAINT acceptance_results_result CHECK (result IN ('passed', 'failed')),
  accepted_on TEXT NOT NULL,
  document_no TEXT,
  note TEXT,
  entered_role TEXT NOT NULL,
  entered_tenant TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT acceptance_results_by_the_province CHECK (entered_role = 'poverty_office' AND entered_tenant = '440000')
) STRICT;
CREATE INDEX acceptance_results_by_division ON acceptance_results (division, id);
CREATE INDEX acceptance_results_by_counterpart ON acceptance_results (counterpart, division, id);
CREATE UNIQUE INDEX acceptance_results_one_a_posting ON acceptance_results (posting_id);

-- 3.6: nothing ends before the last day of what leans on it. That day stands at the end of an index, so that an end reads one row
-- of each record that may name it, however many there are.
CREATE INDEX rectification_cases_by_responsible_secretary_and_opened_on ON rectification_cases (responsible_secretary, opened_on);
CREATE INDEX people_problems_by_owner_post_id_and_raised_on ON people_problems (owner_post_id, raised_on);
CREATE INDEX village_days_by_leadership_post_id_and_date ON village_days (leadership_post_id, date);
CREATE INDEX contact_logs_by_by_post_id_and_date ON contact_logs (by_post_id, date);
CREATE INDEX governance_issues_by_owner_post_id_and_raised_on ON governance_issues (owner_post_id, raised_on);
CREATE INDEX household_pairings_by_household_id_and_valid_from ON household_pairings (household_id, valid_from);
CREATE INDEX member_services_by_member_id_and_date ON member_services (member_id, date);
CREATE INDEX meetings_by_convenor_post_id_and_date ON meetings (convenor_post_id, date);
CREATE INDEX meetings_by_chair_post_id_and_date ON meetings (chair_post_id, date);
CREATE INDEX secretary_cases_by_leadership_post_id_and_done_on ON secretary_cases (leadership_post_id, done_on);
CREATE INDEX review_reports_by_leadership_post_id_and_year ON review_reports (leadership_post_id, year);
CREATE INDEX leadership_assessments_by_leadership_post_id_and_year ON leadership_assessments (leadership_post_id, year);
CREATE INDEX cadre_training_participants_by_leadership_post_id_and_date ON cadre_training_participants (leadership_post_id, date);

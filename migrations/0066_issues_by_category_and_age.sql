-- R-16, 「基础性源头性问题」: a register by category, and by age: those open are listed with the one raised longest ago first, whatever place is asked for.
CREATE INDEX governance_issues_by_category_and_division ON governance_issues (category, division, id);
CREATE INDEX governance_issues_open_in_city ON governance_issues (substr(division, 1, 4), raised_on, id);
CREATE INDEX governance_issues_open_in_county ON governance_issues (substr(division, 1, 6), raised_on, id);
CREATE INDEX governance_issues_open_in_township ON governance_issues (substr(division, 1, 9), raised_on, id);
CREATE INDEX governance_issues_open_in_village ON governance_issues (division, raised_on, id);

-- R-11: a day of a secretary in a village is one. R-15: a household has one plan by a year. R-17: a village has one case at a time.
CREATE UNIQUE INDEX village_days_once_leadership_post_id_and_village_code_and_date ON village_days (leadership_post_id, village_code, date);
CREATE UNIQUE INDEX household_plans_once_household_id_and_target_year ON household_plans (household_id, target_year);
CREATE UNIQUE INDEX rectification_cases_once_village_code ON rectification_cases (village_code) WHERE status <> 'closed';

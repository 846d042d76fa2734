-- R-11: the yearly plan of a township, with poverty relief as its central work, is owed under the township committee's own rule.
DROP VIEW standing_acts;
DROP VIEW standing_acts_3;
DROP VIEW standing_periods_printed;

CREATE VIEW standing_periods_printed AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS period, json_extract(value, '$[6]') AS begins, json_extract(value, '$[7]') AS by_default, json_extract(value, '$[8]') AS due_setting, json_extract(value, '$[9]') AS acts_setting
FROM json_each('[
  ["R-15","","village","township_committee","place","2016","2017-01-01","2017-01-31","incomes_due",""],
  ["R-15","","village","township_committee","place","2017","2018-01-01","2018-01-31","incomes_due",""],
  ["R-15","","village","township_committee","place","2018","2019-01-01","2019-01-31","incomes_due",""],
  ["R-68","","village","township_committee","place","","2018-01-01","2018-12-31","centres_due",""],
  ["R-18","","county","county_org","place","","2016-01-01","2016-09-30","",""],
  ["R-82","","city","city_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","city","city_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","city","city_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-82","","county","county_committee","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","county","county_committee","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","county","county_committee","place","2018","2018-01-01","2018-12-31","",""],
  ["R-82","","township","township_committee","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","township","township_committee","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","township","township_committee","place","2018","2018-01-01","2018-12-31","",""],
  ["R-7","","city","city_org","place","2016","2016-01-01","2016-12-31","","leadership_trainings_a_year"],
  ["R-7","","city","city_org","place","2017","2017-01-01","2017-12-31","","leadership_trainings_a_year"],
  ["R-7","","city","city_org","place","2018","2018-01-01","2018-12-31","","leadership_trainings_a_year"],
  ["R-32","","village_key","county_org","leadership_post","2016","2016-01-01","2016-12-31","",""],
  ["R-32","","village_key","county_org","leadership_post","2017","2017-01-01","2017-12-31","",""],
  ["R-32","","village_key","county_org","leadership_post","2018","2018-01-01","2018-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-3","","city","city_org","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-3","","city","city_org","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-3","","city","city_org","place","2018","2018-01-01","2018-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2018","2018-01-01","2018-03-31","plan_due",""],
  ["R-11","","township","township_committee","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-11","","township","township_committee","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-11","","township","township_committee","place","2018","2018-01-01","2018-03-31","plan_due",""]
]');

CREATE VIEW standing_acts_3 AS
SELECT 'R-7' AS rule, '' AS seat, division AS subject, substr(date, 1, 4) AS period, date AS first_day, NULL AS next_day FROM cadre_trainings WHERE audience = 'county_leadership' AND date IS NOT NULL
UNION ALL SELECT 'R-32' AS rule, '' AS seat, leadership_post_id AS subject, CAST(year AS TEXT) AS period, date AS first_day, NULL AS next_day FROM cadre_training_participants WHERE is_concentrated = '1' AND date IS NOT NULL
UNION ALL SELECT 'R-3' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM work_plans WHERE status = 'submitted' AND submitted_on IS NOT NULL
UNION ALL SELECT 'R-11' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM work_plans WHERE status = 'submitted' AND submitted_on IS NOT NULL
UNION ALL SELECT 'R-8' AS rule, '' AS seat, leadership_post_id AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM responsibility_items WHERE valid_from IS NOT NULL;

CREATE VIEW standing_acts AS
SELECT * FROM standing_acts_1
UNION ALL SELECT * FROM standing_acts_2
UNION ALL SELECT * FROM standing_acts_3;

-- The first days of stretches on which what is owed every day is not fulfilled.

-- What is owed already.
INSERT INTO standing_changes SELECT json_group_array(place), '' FROM (SELECT DISTINCT place FROM place_listings);

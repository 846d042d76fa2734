-- R-15, R-82, 「脱贫」: a household that came out more than once in a year is one household out in that year, from its first exit. What the
-- later exits of that year had counted is taken away.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT k.value AS indicator, substr(s.division, 1, 6) AS county, d.value AS side, h.members,
    CASE d.value WHEN 'from' THEN s.next_day ELSE (substr(s.next_day, 1, 4) + 1) || '-01-01' END AS day,
    CASE d.value WHEN 'from' THEN -1 ELSE 1 END * CASE k.value WHEN 'households_out' THEN 1 ELSE h.members END AS delta
  FROM registered_households h JOIN registered_spans s ON s.id = h.id, json_each('["households_out", "household_people_out"]') k, json_each('["from", "to"]') d
  WHERE h.earlier <> '[]' AND s.next_day <> '9999-12-31' AND EXISTS (SELECT 1 FROM registered_spans x WHERE x.id = s.id
    AND x.first_day < s.first_day AND substr(x.next_day, 1, 4) = substr(s.next_day, 1, 4)))
GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;

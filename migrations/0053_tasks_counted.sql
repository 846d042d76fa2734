-- 3.4: what waits is counted where it lies, by kind: the index holds all that a count needs, in the order of its groups.
CREATE INDEX tasks_waiting ON tasks (county, rule, subject_kind, owner_role, tenant, opens_on, due_on, done_on, lapsed_on, division, settled)
WHERE settled = 0;

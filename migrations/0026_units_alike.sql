-- C-7: a unit entered a second time is told of the first, found by its credit code or its name.
CREATE INDEX units_by_uscc ON units (uscc, id);
CREATE INDEX units_by_name ON units (name, id);

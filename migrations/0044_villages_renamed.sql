-- C-8, X-12: what a village was called, each name with the day from which it no longer was, and the codes and villages it stands for.
ALTER TABLE villages ADD COLUMN names_were TEXT NOT NULL DEFAULT '[]';
ALTER TABLE villages ADD COLUMN predecessors TEXT NOT NULL DEFAULT '[]';

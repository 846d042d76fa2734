-- X-10: what a block knows of each entry, so that rows that were exchanged are found at the first of them. Older blocks have none.
ALTER TABLE journal_blocks ADD COLUMN entry_marks TEXT;

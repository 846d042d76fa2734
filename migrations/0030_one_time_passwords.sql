-- A one-time password opens one session, until a day; null where the user chose his password himself.
ALTER TABLE users ADD COLUMN one_time_until TEXT;

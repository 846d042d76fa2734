import { DatabaseSync } from 'node:sqlite'

/** What the senders of commands know: the id each key was answered with, and every key they sent. */
export interface Sent {
  answered: ReadonlyMap<string, string>
  keys: ReadonlySet<string>
}

/** Rows that say of themselves what is wrong with them, by SQL of this checker's own: no code of the product is asked. */
const WRONG: Readonly<Record<string, string>> = {
  'the file is not whole': "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
  'a row refers to none': 'SELECT "table" FROM pragma_foreign_key_check',
  'a unit without its entry': `SELECT u.id FROM units u WHERE NOT EXISTS (SELECT 1 FROM journal j
    WHERE j.record = 'units' AND j.record_id = u.id AND j.action = 'create')`,
  'an entry of no unit': `SELECT j.record_id FROM journal j WHERE j.record = 'units' AND j.record_id NOT IN (SELECT id FROM units)`,
  'a unit entered twice': `SELECT record_id FROM journal WHERE record = 'units' GROUP BY record_id, action HAVING count(*) > 1`,
  'a version without its entry': `SELECT u.id FROM units u WHERE u.version <> (SELECT count(*) FROM journal j
    WHERE j.record = 'units' AND j.record_id = u.id)`,
  'an entry that says something else': `SELECT u.id FROM units u JOIN journal j ON j.record = 'units' AND j.record_id = u.id
    WHERE coalesce(j.changes ->> '$.name[1]', '') <> u.name OR coalesce(j.changes ->> '$.division[1]', '') <> u.division`,
  'a hole in the journal': `SELECT j.seq FROM journal j WHERE j.seq > (SELECT min(seq) FROM journal)
    AND NOT EXISTS (SELECT 1 FROM journal b WHERE b.seq = j.seq - 1)`,
  'a journal that begins late': 'SELECT min(seq) FROM journal HAVING min(seq) > 1',
  'an end of the journal that is gone': `SELECT seq FROM sqlite_sequence WHERE name = 'journal' AND seq <> (SELECT max(seq) FROM journal)`,
  'an entry without its proof': `SELECT seq FROM journal WHERE mac = '' OR request_id = ''`,
  'a unit without a kept answer': `SELECT u.id FROM units u WHERE NOT EXISTS (SELECT 1 FROM idempotency_keys k WHERE k.body ->> 'id' = u.id)`,
  'a kept answer of no unit': `SELECT k.key FROM idempotency_keys k WHERE k.body ->> 'id' NOT IN (SELECT id FROM units)`,
  'two kept answers of one unit': `SELECT body ->> 'id' FROM idempotency_keys GROUP BY 1 HAVING count(*) > 1`,
  'a refusal that was kept': 'SELECT key FROM idempotency_keys WHERE status <> 201',
  'a session behind its user': `SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.revoked_at IS NULL AND u.status <> 'active'`,
  'a revoked session that went on': 'SELECT id FROM sessions WHERE revoked_at < rotated_at',
  'a month that is not its days': `SELECT m.series, m.month FROM counter_months m WHERE m.total <> (SELECT total(d.delta) FROM counter_days d
    WHERE d.series = m.series AND substr(d.day, 1, 7) <= m.month)`,
  'a day that is not its steps': `SELECT d.series, d.day FROM counter_days d WHERE d.delta <> (SELECT total(l.delta) FROM counter_log l
    WHERE l.series = d.series AND l.day = d.day)`,
  'a step that is on no day': `SELECT l.id FROM counter_log l WHERE NOT EXISTS (SELECT 1 FROM counter_days d WHERE d.series = l.series AND d.day = l.day)`,
}

const firstText = (row: Record<string, unknown>): string => String(Object.values(row)[0])

const ofSenders = (db: DatabaseSync, { answered, keys }: Sent): string[] => {
  const kept = new Map(
    db
      .prepare("SELECT key, body ->> 'id' AS id FROM idempotency_keys")
      .all()
      .map(({ key, id }) => [String(key), String(id)]),
  )
  return [
    ...[...answered]
      .filter(([key, id]) => kept.get(key) !== id)
      .map(([key]) => `an answer that does not stand: ${key}`),
    ...[...kept.keys()].filter((key) => !keys.has(key)).map((key) => `a command that nobody sent: ${key}`),
  ]
}

/** Everything that is wrong with a tenant's file after its units were written by commands that are known; nothing where all is well. */
export const faultsIn = (file: string, sent: Sent): string[] => {
  const db = new DatabaseSync(file)
  try {
    const found = Object.entries(WRONG).flatMap(([what, sql]) =>
      db
        .prepare(sql)
        .all()
        .map((row) => `${what}: ${firstText(row)}`),
    )
    return [...found, ...ofSenders(db, sent)]
  } catch (failure) {
    return [`the file cannot be read: ${String(failure)}`]
  } finally {
    db.close()
  }
}

const FREE = ['PRAGMA foreign_keys = OFF', 'DROP TRIGGER journal_refuses_update', 'DROP TRIGGER journal_refuses_delete']
const A_STEP = `INSERT INTO counter_changes VALUES ('villages', '441424', 'paired', '', '', '2016-05-18', 1)`
const ONE = '(SELECT min(id) FROM units)'
const OTHER = '(SELECT max(id) FROM units)'

/** States that no run of the product leaves behind, each made by hand. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'a unit is gone': [`DELETE FROM units WHERE id = ${ONE}`],
  'a unit came from nowhere': [
    `INSERT INTO units SELECT id || 'x', name, unit_level, unit_kind, uscc, parent, division, version, created_at, updated_at FROM units WHERE id = ${ONE}`,
  ],
  'a unit was renamed': [`UPDATE units SET name = 'x' WHERE id = ${ONE}`],
  'a unit was moved': [`UPDATE units SET division = '441424' WHERE id = ${ONE}`],
  'a unit was written once more': [`UPDATE units SET version = 2 WHERE id = ${ONE}`],
  'a parent that is none': [`UPDATE units SET parent = 'x' WHERE id = ${ONE}`],
  'an entry is gone': [`DELETE FROM journal WHERE record_id = ${ONE}`],
  'the first entry is gone': ['DELETE FROM journal WHERE seq = (SELECT min(seq) FROM journal)'],
  'the last entry is gone': ['DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'],
  'an entry names another unit': [`UPDATE journal SET record_id = ${OTHER} WHERE record_id = ${ONE}`],
  'an entry says another name': [
    `UPDATE journal SET changes = json_set(changes, '$.name[1]', 'x') WHERE record_id = ${ONE}`,
  ],
  'an entry lost its proof': [`UPDATE journal SET mac = '' WHERE record_id = ${ONE}`],
  'a kept answer is gone': [`DELETE FROM idempotency_keys WHERE body ->> 'id' = ${ONE}`],
  'a kept answer of another unit': [
    `UPDATE idempotency_keys SET body = json_set(body, '$.id', ${OTHER}) WHERE body ->> 'id' = ${ONE}`,
  ],
  'a key that nobody sent': [`UPDATE idempotency_keys SET key = 'x' WHERE body ->> 'id' = ${ONE}`],
  'a command that was refused and kept': [`UPDATE idempotency_keys SET status = 409 WHERE body ->> 'id' = ${ONE}`],
  'a user was removed and is signed in': ["UPDATE users SET status = 'removed'"],
  'a session went on behind its end': ["UPDATE sessions SET revoked_at = '2016-01-01'"],
  'a month counts one more': [A_STEP, 'UPDATE counter_months SET total = total + 1'],
  'a day lost its step': [A_STEP, 'DELETE FROM counter_days'],
}

/** Breaks a file in each way in turn; `copy` gives a sound one every time. Each way, and what of it was found. */
export const brokenStates = (copy: () => string, sent: Sent): { state: string; found: string[] }[] =>
  Object.entries(BROKEN).map(([state, statements]) => {
    const file = copy()
    const db = new DatabaseSync(file)
    for (const sql of [...FREE, ...statements]) db.exec(sql)
    db.close()
    return { state, found: faultsIn(file, sent) }
  })

// A libSQL server takes one statement at a time: a text of several is taken apart where SQLite itself would end each.
import { expect, test } from 'vitest'
import { statementsIn } from '../../src/platform/node/sql-statements.ts'

const TRIGGER = `CREATE TRIGGER logged AFTER UPDATE ON t BEGIN
  UPDATE t SET n = CASE WHEN n > 1 THEN 1 ELSE 0 END;
  INSERT INTO log VALUES ('a; END', NEW.id);
END`

test.each([
  ['one', 'SELECT 1', ['SELECT 1']],
  ['several, the last without its sign', 'SELECT 1;\nSELECT 2', ['SELECT 1', 'SELECT 2']],
  ['signs in strings and names', `SELECT 'a;b', "c;d"; SELECT 2;`, [`SELECT 'a;b', "c;d"`, 'SELECT 2']],
  ['remarks', '-- a; b\nSELECT 1; /* c; d */ SELECT 2;', ['SELECT 1', 'SELECT 2']],
  ['a trigger with a CASE in its body', `${TRIGGER};\nSELECT 1;`, [TRIGGER, 'SELECT 1']],
  ['signs of arithmetic', 'SELECT 4 / 2 - 1; SELECT 2', ['SELECT 4 / 2 - 1', 'SELECT 2']],
  ['a remark alone', '/* nothing */', []],
])('%s', (_name, text, statements) => {
  expect(statementsIn(text)).toEqual(statements)
})

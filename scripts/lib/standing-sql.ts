import { STANDING, subjectKindOf, type Standing } from '../../src/rules/standing.ts'

/*
 * The part of migrations 0033 and 0049 that follows from the laws: which duties there are, and which rows fulfil them. A law with
 * another duty prints it anew (`npm run print-tables -- standing`) into its chapter's migration.
 */

const quoted = (text: string): string => `'${text}'`

/** Rows as a view: D1 takes five terms of a compound SELECT, and rows of VALUES are terms. */
const rowsView = (name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `CREATE VIEW ${name} AS SELECT ${columns.map((column, i) => `json_extract(value, '$[${i}]') AS ${column}`).join(', ')}
FROM json_each('[\n  ${rows.map((row) => JSON.stringify(row)).join(',\n  ')}\n]');`

const whose = ({ rule, seat = '', of, owner_role }: Standing): string[] => [
  rule,
  seat,
  of,
  owner_role,
  subjectKindOf(of),
]

const dayOf = (column: string): string => (column.endsWith('_at') ? `date(${column}, '+8 hours')` : column)

/** Which period a row counts for: the column as it is, of a day its year. */
const periodOf = (column: string): string =>
  column === 'date' || column.endsWith('_on') ? `substr(${column}, 1, 4)` : `CAST(${column} AS TEXT)`

const actsOf = ({
  record,
  rule,
  seat = '',
  where = {},
  subject = 'division',
  from,
  to,
  period_in,
}: Standing): string[] => {
  if (from === undefined) return []
  const said = Object.entries(where).map(([column, value]) => `${column} = ${quoted(value)}`)
  const select = [
    `SELECT ${quoted(rule)} AS rule, ${quoted(seat)} AS seat, ${subject} AS subject,`,
    `${period_in === undefined ? "''" : periodOf(period_in)} AS period,`,
    `${dayOf(from)} AS first_day, ${to ?? 'NULL'} AS next_day`,
    `FROM ${record} WHERE ${[...said, `${from} IS NOT NULL`].join(' AND ')}`,
  ]
  return [select.join(' ')]
}

/** Several levels of one record are fulfilled by the same rows: said once. */
const acts = [...new Set(STANDING.flatMap(actsOf))]
const TERMS_MAX = 5
const actParts = Array.from({ length: Math.ceil(acts.length / TERMS_MAX) }, (_, i) =>
  acts.slice(i * TERMS_MAX, (i + 1) * TERMS_MAX),
)

const WHOSE = ['rule', 'seat', 'of', 'owner_role', 'subject_kind'] as const

const wordOf = (setting: string, day: string) => `(SELECT w.value FROM w
  WHERE w.name = ${setting} AND w.valid_from <= ${day} ORDER BY w.valid_from DESC, w.place DESC LIMIT 1)`

/** The periods with what the province has set (3.4): a day in full, or MM-DD of each year. What is due before it would open opens with its year. */
const PERIODS_SQL = `CREATE VIEW standing_periods AS
WITH w AS MATERIALIZED (SELECT value ->> 'name' AS name, value ->> 'value' AS value, value ->> 'valid_from' AS valid_from, key AS place
  FROM city_policy, json_each(words)),
said AS (SELECT *, iif(due_setting = '', NULL, ${wordOf('due_setting', 'begins')}) AS word FROM standing_periods_printed),
p AS (SELECT *, coalesce(iif(length(word) = 5, substr(by_default, 1, 5) || word, word), by_default) AS due FROM said)
SELECT rule, seat, of, owner_role, subject_kind, period, iif(word IS NULL, begins, min(begins, substr(due, 1, 4) || '-01-01')) AS opens, due,
  iif(acts_setting = '', 1, coalesce(CAST(${wordOf('acts_setting', 'due')} AS INTEGER), 1)) AS acts
FROM p;`

/** The views that say which standing duties there are, and what fulfils them. */
const dutiesSql = (): string[] => [
  rowsView(
    'standing_held',
    [...WHOSE, 'due'],
    STANDING.filter(({ periods }) => periods === undefined).map((duty) => [...whose(duty), duty.due ?? 'at_once']),
  ),
  rowsView(
    'standing_periods_printed',
    [...WHOSE, 'period', 'begins', 'by_default', 'due_setting', 'acts_setting'],
    STANDING.flatMap((duty) =>
      (duty.periods ?? []).map(({ period, opens, due }) => [
        ...whose(duty),
        period,
        opens,
        due,
        duty.due_setting ?? '',
        duty.acts_setting ?? '',
      ]),
    ),
  ),
  PERIODS_SQL,
  ...actParts.map((part, i) => `CREATE VIEW standing_acts_${i + 1} AS\n${part.join('\nUNION ALL ')};`),
  `CREATE VIEW standing_acts AS\n${actParts.map((_, i) => `SELECT * FROM standing_acts_${i + 1}`).join('\nUNION ALL ')};`,
]

const FAR = "'9999-12-31'"

/**
 * The tasks of some subjects out of who owes and what fulfils it, whose rows stand in two tables of their own while the trigger works
 * (migration 0049): SQLite carries no condition on a subject into all the views. The duties are laid out once a statement.
 */
const tasksSql = (): string[] => {
  const [holders, done] = ['standing_holders_of', 'standing_acts_of']
  const about = (act: string) => `${act}.rule = d.rule AND ${act}.seat = d.seat AND ${act}.subject = h.subject`
  const unheldOn = (day: string) =>
    `NOT EXISTS (SELECT 1 FROM ${done} a WHERE ${about('a')} AND a.period = ''
  AND a.first_day <= ${day} AND coalesce(a.next_day, ${FAR}) > ${day})`
  const gap = 'd.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division'
  return [
    `-- The first days of stretches on which what is owed every day is not fulfilled.
CREATE VIEW standing_gaps_of AS
WITH d AS MATERIALIZED (SELECT * FROM standing_held)
SELECT ${gap}, h.first_day AS gap, h.next_day AS ends
FROM d JOIN ${holders} h ON h.of = d.of
WHERE ${unheldOn('h.first_day')}
UNION SELECT ${gap}, l.next_day, h.next_day
FROM d JOIN ${holders} h ON h.of = d.of
JOIN ${done} l ON ${about('l')} AND l.period = '' AND l.next_day > l.first_day
  AND l.next_day > h.first_day AND l.next_day < coalesce(h.next_day, ${FAR})
WHERE ${unheldOn('l.next_day')};`,
    `-- Each obligation with its days: what is owed every day from the first day it is not fulfilled to the day it is; what is owed once
-- a period from the day the period, or the listing, begins; listed again in it, once more. It ends with who owes it.
CREATE VIEW standing_duties_of AS
WITH p AS MATERIALIZED (SELECT * FROM standing_periods)
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.subject, d.division, d.gap AS period, d.gap AS opens_on,
  CASE d.due WHEN 'year_end' THEN substr(d.gap, 1, 4) || '-12-31' ELSE d.gap END AS due_on,
  (SELECT min(a.first_day) FROM ${done} a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = d.subject AND a.period = ''
    AND a.first_day > d.gap AND a.first_day < coalesce(a.next_day, ${FAR})) AS done_on, d.ends, 1 AS acts
FROM standing_gaps_of d
UNION ALL SELECT d.rule, d.seat, d.owner_role, d.subject_kind, h.subject, h.division,
  nullif(iif(EXISTS (SELECT 1 FROM ${holders} b WHERE b.of = h.of AND b.subject = h.subject AND b.first_day < h.first_day
    AND coalesce(b.next_day, ${FAR}) > d.opens), d.period || ' ' || h.first_day, d.period), ''),
  max(d.opens, h.first_day), max(d.due, h.first_day),
  (SELECT min(a.first_day) FROM ${done} a WHERE ${about('a')} AND a.period = d.period
    AND (d.acts = 1 OR d.acts <= (SELECT count(*) FROM ${done} b WHERE ${about('b')} AND b.period = d.period AND b.first_day <= a.first_day))),
  h.next_day, d.acts
FROM p d JOIN ${holders} h ON h.of = d.of AND h.first_day <= substr(d.opens, 1, 4) || '-12-31'
  AND coalesce(h.next_day, ${FAR}) > d.opens;`,
    `-- The same as tasks. What was fulfilled before it ended does not lapse; what lapsed first was never done.
CREATE VIEW standing_tasks_of AS
SELECT s.rule || '/' || s.subject_kind || '/' || s.subject || iif(s.seat = '', '', '/' || s.seat) || '/' || coalesce(s.period, '') || '/'
    || substr(s.division, 1, 4) || '00' AS id,
  s.rule, s.owner_role, substr(s.division, 1, 4) || '00' AS tenant, NULL AS owner_id, s.division, substr(s.division, 1, 6) AS county,
  NULL AS counterpart, '' AS mode, s.division AS scope_code, s.subject_kind,
  s.subject || iif(s.seat = '', '', '/' || s.seat) AS subject_id, s.period, NULL AS window_first, NULL AS window_last, s.acts AS acts_needed,
  s.opens_on, s.due_on, iif(s.done_on < coalesce(s.ends, ${FAR}), s.done_on, NULL) AS done_on,
  iif(s.done_on < coalesce(s.ends, ${FAR}), NULL, s.ends) AS lapsed_on
FROM standing_duties_of s;`,
  ]
}

/** What of the database follows from the laws' standing duties. */
export const standingSql = (): string[] => [...dutiesSql(), ...tasksSql()]

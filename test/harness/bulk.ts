import { databaseOf, dirty } from './databases.ts'

/** The city that is filled, and its helper. */
export const BULK_CITY = '441400'
export const BULK_HELPER = '440100'

/** Behind all other rows of the city in list order: few rows each, of the kinds that a filter looks for among very many. */
export const RARE_COUNTY = '441481'
const RARE = 60
const AT = "'2016-05-01T00:00:00.000Z'"

const numbers = (from: number, to: number): string =>
  `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`

interface Kind {
  /** SQL for the code of row i. */
  code: string
  mode?: 'paired' | 'self'
  status?: 'active' | 'proposed'
  turn?: string
  due?: string
}

const text = (value: string | undefined): string => (value === undefined ? 'NULL' : `'${value}'`)

const villagesSql = ({ code, mode = 'paired' }: Kind, from: number, to: number): string[] => {
  const helper = mode === 'paired' ? `'${BULK_HELPER}'` : 'NULL'
  return [
    `${numbers(from, to)} INSERT INTO villages (code, name, helper_units, synthetic, account, version, created_at, updated_at)
     SELECT ${code}, 'Village ' || i, '[]', 1, 1, 1, ${AT}, ${AT} FROM n`,
    `${numbers(from, to)} INSERT INTO village_listings (id, village_code, listed_on, dispatch_mode, counterpart, valid_from)
     SELECT 'l-' || ${code}, ${code}, '2016-05-01', '${mode}', ${helper}, '2016-05-01' FROM n`,
  ]
}

const assignmentsSql = ({ code, status, turn, due }: Kind, from: number, to: number): string[] => {
  if (status === undefined) return []
  const id = `'${BULK_CITY}-01531f6e-0000-7000-8000-' || ${code}`
  const since = turn === undefined ? 'NULL' : AT
  return [
    `${numbers(from, to)} INSERT INTO assignments (id, village_code, counterpart, mode, helper_tenant, helper_units, status, revision,
       content_hash, proposed_by, accepted_by, turn, turn_since, turn_due, valid_from, open_from, ever_active, version, created_at, updated_at)
     SELECT ${id}, ${code}, '${BULK_HELPER}', 'paired', '${BULK_HELPER}', '[{"name":"Unit"}]', '${status}', 1, 'x', '${BULK_HELPER}', '[]',
       ${text(turn)}, ${since}, ${text(due)}, '2016-05-01', '2016-05-01', ${status === 'active' ? 1 : 0}, 1, ${AT}, ${AT} FROM n`,
  ]
}

const journalSql = (from: number, to: number, of: { record: string; record_id: string; shared: boolean }): string =>
  `${numbers(from, to)} INSERT INTO journal (id, at, day, actor_tenant, actor_kind, actor_id, actor_role, action, record, record_id, counterpart,
     division, draft, changes, rule_version, request_id, mac)
   SELECT '${of.record}' || i, ${AT}, '2016-05-01', '${BULK_CITY}', 'user', 'u', 'city_org', 'update', '${of.record}', ${of.record_id},
     ${of.shared ? `'${BULK_HELPER}'` : 'NULL'}, '441422', 0, '{}', 'test', 'r', 'm' FROM n`

const rareCode = (kind: number): string => `'${RARE_COUNTY}${kind}' || printf('%05d', i)`

/** One kind a row of the table: unassigned in mode self, the host's turn in time and overdue, the helper's turn. */
const RARE_KINDS: readonly Kind[] = [
  { code: rareCode(1), mode: 'self' },
  { code: rareCode(2), status: 'proposed', turn: BULK_CITY, due: '2099-01-01' },
  { code: rareCode(3), status: 'proposed', turn: BULK_HELPER, due: '2016-05-16' },
]

const run = async (statements: readonly string[]): Promise<void> => {
  const db = databaseOf(BULK_CITY)
  dirty.add(BULK_CITY)
  for (const sql of statements) await db.batch([db.prepare(sql)])
}

const rows = (kind: Kind, from: number, to: number): string[] => [
  ...villagesSql(kind, from, to),
  ...assignmentsSql(kind, from, to),
]

/** The rows that filters look for; they stand behind everything fillTo makes. */
export const fillRare = async (): Promise<void> =>
  run([
    ...RARE_KINDS.flatMap((kind) => rows(kind, 0, RARE)),
    journalSql(0, RARE, { record: 'pairings', record_id: "'rare'", shared: true }),
  ])

/** Fills the city with villages, each with a running assignment, and journal entries, from one number to another. */
export const fillTo = async (from: number, to: number): Promise<void> => {
  const code = "CASE i % 2 WHEN 0 THEN '441422' ELSE '441424' END || printf('%06d', i / 2)"
  await run([
    ...rows({ code, status: 'active' }, from, to),
    journalSql(from, to, { record: 'villages', record_id: code, shared: true }),
  ])
}

/** A change of every figure on every day of seven months, in eight counties; how many series that is. */
export const fillCounters = async (): Promise<number> => {
  await run([
    `${numbers(0, 210)} INSERT INTO counter_changes (indicator, county, mode, counterpart, other_tenant, day, delta)
     SELECT k.value, '44142' || c.value, 'paired', '${BULK_HELPER}', '', date('2016-06-01', '+' || i || ' days'), 1
     FROM n, json_each('[1,2,3,4,5,6,7,8]') c, json_each('["villages","villages_assigned","villages_answered","assignments_open"]') k`,
  ])
  return 8 * 4
}

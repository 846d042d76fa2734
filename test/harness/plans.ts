import { databaseOf } from './databases.ts'
import { perFile, perWorker } from './per-file.ts'
import type { SeenStatement } from './spy.ts'

/** Tables so small, and bounded by law, that reading all their rows is the plan: at most a few dozen pairings. */
const SMALL = new Set(['pairings', 'tenant_identity', '_assert'])

/** Statements that an index is known to serve: a plan follows from the text and the schema, whatever the rows. */
const served = perWorker(new Set<string>())
const fresh = perFile(() => new Map<string, SeenStatement>())

/** Remembers statements that nothing is known of yet; they are explained when the test is over. */
export const rememberStatements = (statements: readonly SeenStatement[]): void => {
  for (const each of statements) if (!served.has(each.sql)) fresh.current.set(each.sql, each)
}

/** A recount reads every row there is: that is its plan. */
const readsAll = (sql: string): boolean => /from "(record_spans|standing_holders|standing_acts)"/.test(sql)

/** A door that shows nothing ends the statement before its first row, though the plan names the walk. */
const isShut = (sql: string): boolean => / and 0\)/.test(sql)

/** The steps of a statement's plan that read a table from end to end or sort in memory. */
export const slowSteps = async (tenant: string, sql: string, params: readonly unknown[]): Promise<string[]> => {
  if (isShut(sql) || readsAll(sql)) return []
  const plan = await databaseOf(tenant)
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...params)
    .all<{ detail: string }>()
  const limited = / limit \?/i.test(sql)
  return plan.results.map(({ detail }) => detail).filter((detail) => isSlow(detail, limited))
}

/** A walk along an index in list order is no scan while a LIMIT ends it: a first page looks like this. */
const isSlow = (detail: string, limited: boolean): boolean => {
  if (detail.includes('USE TEMP B-TREE')) return true
  const [, table = ''] = /^SCAN (?:TABLE )?(\w+)/.exec(detail) ?? []
  if (table === '' || SMALL.has(table) || /VIRTUAL TABLE|CONSTANT ROW/.test(detail)) return false
  return !(limited && / USING (COVERING )?INDEX /.test(detail))
}

/** Asserts that an index serves the statement, from the first row to the last. */
export const expectIndexed = async (tenant: string, sql: string, params: readonly unknown[] = []): Promise<void> => {
  const slow = await slowSteps(tenant, sql, params)
  if (slow.length > 0) throw new Error(`add an index or change the order: ${slow.join('; ')}\n${sql}`)
}

/** After each test: every statement the product issued is served by an index. */
export const checkPlans = async (): Promise<void> => {
  const todo = [...fresh.current.values()]
  fresh.current.clear()
  for (const { tenant, sql, params } of todo) {
    await expectIndexed(tenant, sql, params)
    served.add(sql)
  }
}

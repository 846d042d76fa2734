import { createClient, type Client, type InStatement, type ResultSet } from '@libsql/client/http'
import type { HomeDatabase } from './d1-database.ts'
import { asD1Error, d1Error } from './d1-errors.ts'
import { D1_LIMITS, REFUSED, REFUSED_WORDS } from './d1-limits.ts'
import { d1Over, onlyReads, spokenOf } from './d1-over.ts'
import { metaOf, type Asked, type Outcome } from './d1-run.ts'
import { bindable, placesOf } from './d1-values.ts'
import { statementsIn } from './sql-statements.ts'

/** Where a libSQL server keeps a tenant: an address of the server's, and the word that opens it. */
export interface LibsqlPlace {
  url: string
  auth_token?: string | undefined
}

/** Stands behind every statement of a batch: D1 counts the rows that triggers changed, the client does not. */
const TALLY = 'SELECT total_changes() AS changes, coalesce(last_insert_rowid(), 0) AS last_row_id'

const bytesOf = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 0)

/** What D1 bears and a libSQL server would take: refused here, so that nothing works on this home that fails on the other one. */
const refuseUnlikeD1 = ({ sql, params }: Asked): void => {
  if (REFUSED.test(sql)) throw d1Error(REFUSED_WORDS)
  if (Buffer.byteLength(sql) > D1_LIMITS.sqlLength) throw d1Error('statement too long: SQLITE_TOOBIG')
  const places = placesOf(sql)
  if (places > D1_LIMITS.variableNumber) throw d1Error('too many SQL variables: SQLITE_ERROR')
  if (places !== params.length) throw d1Error('Wrong number of parameter bindings for SQL query.')
  if (params.some((value) => bytesOf(value) > D1_LIMITS.length)) throw d1Error('string or blob too big: SQLITE_TOOBIG')
}

const statementOf = ({ sql, params }: Asked): InStatement => ({ sql, args: params.map(bindable) })

/** A text without values may hold several statements: each goes by itself, all of them stand for one outcome. */
const apart = (one: Asked): Asked[] => {
  if (one.params.length > 0) return [one]
  const statements = statementsIn(one.sql)
  if (statements.length === 0) throw d1Error('No SQL statements detected.') // a remark alone
  return statements.map((sql) => ({ sql, params: [] }))
}

const blobless = (value: unknown): unknown => (value instanceof ArrayBuffer ? new Uint8Array(value) : value)

const tallyOf = (set: ResultSet | undefined) => ({
  changes: Number(set?.rows[0]?.[0] ?? 0),
  last_row_id: Number(set?.rows[0]?.[1] ?? 0),
})

const outcomeOf = (before: ResultSet | undefined, set: ResultSet, after: ResultSet | undefined): Outcome => {
  const rows = set.rows.map((row) => set.columns.map((_, column) => blobless(row[column])))
  return { columns: set.columns, rows, meta: metaOf(tallyOf(before), tallyOf(after), 0) }
}

/** One batch is one transaction and one round trip: between the statements stand the counts of what was changed so far. */
const runOn = async (client: Client, asked: readonly Asked[]): Promise<Outcome[]> => {
  const parts = asked.map(apart)
  const statements = parts.flat().flatMap((one) => [statementOf(one), TALLY])
  const sets = await client.batch([TALLY, ...statements], onlyReads(asked) ? 'read' : 'write')
  let at = 1
  return parts.flatMap((part) => {
    const from = at
    at += 2 * part.length
    const set = sets[at - 2]
    return set ? [outcomeOf(sets[from - 1], set, sets[at - 1])] : []
  })
}

/**
 * D1's interface over a client of libSQL: one batch is one transaction and one round trip. Counts of rows read are not known here,
 * sizes neither. `close` closes the client.
 */
export const overLibsql = (client: Client): HomeDatabase => {
  const d1 = d1Over(async (asked) => {
    const spoken = spokenOf(asked)
    spoken.forEach(refuseUnlikeD1)
    try {
      return await runOn(client, spoken)
    } catch (failure) {
      throw asD1Error(failure)
    }
  })
  return { d1, close: () => client.close() }
}

/**
 * Opens a database of a libSQL server as a D1 database.
 *
 * @example openLibsqlDatabase({ url: 'http://441400.db.internal:8080', auth_token })
 */
export const openLibsqlDatabase = ({ url, auth_token }: LibsqlPlace): HomeDatabase =>
  overLibsql(createClient({ url, ...(auth_token === undefined ? {} : { authToken: auth_token }) }))

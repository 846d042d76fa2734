import { and, getTableColumns, sql, type SelectedFields, type SQL } from 'drizzle-orm'
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { chunksOf, insertManySql, updateManySql, type BulkUpdate } from './bulk.ts'
import type { Database } from './database.ts'
import type { DoorRules } from './door-rules.ts'
import {
  deleteStatement,
  insertStatement,
  MISSING_FILTER,
  selectStatement,
  statementOf,
  updateStatement,
  upsertStatement,
  type Statement,
} from './statement.ts'
import type { ScopedTable } from './tables.ts'

declare const result: unique symbol

/** A statement that went through a door; only a handle makes one, and only a handle runs it. */
export interface Scoped<T> {
  readonly statement: Statement
  readonly [result]?: T
}
type Results<T extends readonly Scoped<unknown>[]> = {
  -readonly [K in keyof T]: T[K] extends Scoped<infer R> ? R : never
}

type Fields = SelectedFields<SQLiteColumn, SQLiteTable>
type Values<T extends SQLiteTable> = T['$inferInsert']
/** A row that names every column but `seq`, which the database counts. */
type Whole<T extends SQLiteTable> = Omit<T['$inferSelect'], 'seq'> & { seq?: number }

interface SelectOptions {
  where: readonly (SQL | undefined)[]
  join?: readonly { source: ScopedTable; on: SQL }[]
  /** Rows alike in these columns are one row: an index of them in this order serves it. */
  group?: readonly SQLiteColumn[]
  order?: readonly SQL[]
  limit?: number
}

interface UpsertOptions<T extends SQLiteTable> {
  /** The unique column by which a row that stands already is found. */
  key: SQLiteColumn
  set: { [K in keyof Values<T>]?: Values<T>[K] | SQL }
  /** What the standing row must satisfy to be changed. */
  when: SQL | undefined
}

/** A database opened through a door: every query it makes carries the door's scope and column classes. */
export interface Handle {
  readonly tenant: string
  readonly door: DoorRules['door']
  select<F extends Fields>(source: ScopedTable, fields: F, options: SelectOptions): Scoped<SelectResultFields<F>[]>
  insert<T extends SQLiteTable>(source: ScopedTable<T>, row: Values<T>): Scoped<void>
  /**
   * Any number of rows, bounded in number and bytes a statement; `rows` is how many each has to change. A row names every column: the
   * statement writes NULL for one that is missing, and no default.
   */
  insertMany<T extends SQLiteTable>(
    source: ScopedTable<T>,
    rows: readonly Whole<T>[],
  ): { statement: Scoped<void>; rows: number }[]
  update<T extends SQLiteTable>(
    source: ScopedTable<T>,
    set: { [K in keyof Values<T>]?: Values<T>[K] | SQL },
    where: readonly (SQL | undefined)[],
  ): Scoped<void>
  updateMany<T extends SQLiteTable>(
    source: ScopedTable<T>,
    change: BulkUpdate,
  ): { statement: Scoped<void>; rows: number }[]
  /** Inserts a row or changes the one that stands, in one statement: the row it wrote, or none. The system door only. */
  upsert<T extends SQLiteTable>(
    source: ScopedTable<T>,
    row: Values<T>,
    options: UpsertOptions<T>,
  ): Scoped<T['$inferSelect'][]>
  /** Takes away what has run out, or is taken back before anybody else has seen it: the only delete there is. */
  removeExpired(source: ScopedTable, where: readonly (SQL | undefined)[]): Scoped<void>
  assertChanged(rows?: number): Scoped<void>
  /** Asks whether the database answers and is the tenant's: reads no row. */
  ping(): Promise<void>
  /** Runs the statements as one batch: one round trip, all or nothing. */
  run<T extends readonly Scoped<unknown>[]>(statements: readonly [...T]): Promise<Results<T>>
}

/** All conditions, each in brackets so that an OR inside cannot step over the scope; undefined is an error: it would widen. */
const conditions = (where: readonly (SQL | undefined)[]): SQL[] =>
  where.map((condition) => {
    if (condition === undefined) throw new Error(MISSING_FILTER)
    return sql`(${condition})`
  })

const asFilter = (scope: SQL | undefined): SQL | undefined => scope && sql`+(${scope})`

type Upsert<T extends SQLiteTable> = UpsertOptions<T> & { source: ScopedTable<T>; row: Values<T> }

const upsert = <T extends SQLiteTable>(rules: DoorRules, { source, row, key, set, when }: Upsert<T>): Statement => {
  if (rules.door !== 'system') throw new Error('only a system command counts')
  rules.checkRead([source], getTableColumns(source.table))
  rules.checkInsert(source, [row])
  rules.checkUpdate(source, Object.keys(set))
  const standing = and(rules.scope(source), ...conditions([when])) ?? sql`0`
  return upsertStatement(source.table, { row, key, set, when: standing })
}

/** Makes the handle that a door's rules allow over one database. */
export const handleOf = (database: Database, rules: DoorRules): Handle => {
  const scoped = <T>(statement: Statement): Scoped<T> => ({ statement })
  return {
    tenant: database.tenant,
    door: rules.door,
    select: (source, fields, { where, join = [], group = [], order = [], limit }) => {
      rules.checkRead([source, ...join.map((each) => each.source)], fields)
      // a joined table carries its own scope: a careless `on` must not open what the door keeps shut; as a filter only
      // (+), or SQLite takes its bounds for the leading table's and walks from the wrong one
      const joined = join.flatMap((each) => [sql`(${each.on})`, asFilter(rules.scope(each.source))])
      return scoped(
        selectStatement({
          from: source.table,
          fields,
          joined: join.map((each) => each.source.table),
          // Of two lower bounds of a column SQLite walks from the first: the list's, which begins with its cursor.
          where: and(...conditions(where), rules.scope(source), ...joined),
          group,
          order,
          limit,
        }),
      )
    },
    insert: (source, row) => {
      rules.checkInsert(source, [row])
      return scoped(insertStatement(source.table, row))
    },
    insertMany: (source, rows) => {
      rules.checkInsert(source, rows)
      return chunksOf(rows).map((chunk) => ({
        rows: chunk.length,
        statement: scoped(statementOf(insertManySql(source.table, chunk))),
      }))
    },
    update: (source, set, where) => {
      rules.checkUpdate(source, Object.keys(set))
      const scope = and(rules.scope(source), ...conditions(where))
      return scoped(updateStatement(source.table, set, scope))
    },
    updateMany: (source, change) => {
      rules.checkUpdate(source, change.set)
      return chunksOf(change.rows).map((rows) => ({
        rows: rows.length,
        statement: scoped(statementOf(updateManySql(source.table, { ...change, rows }, rules.scope(source)))),
      }))
    },
    upsert: (source, row, options) => scoped(upsert(rules, { source, row, ...options })),
    removeExpired: (source, where) => {
      if (!source.belongsTo && rules.door !== 'system') throw new Error('only records of its own run out')
      return scoped(deleteStatement(source.table, and(rules.scope(source), ...conditions(where))))
    },
    assertChanged: (rows = 1) =>
      scoped(statementOf(sql`INSERT INTO _assert (row_changed) SELECT 0 WHERE changes() <> ${rows}`)),
    ping: async () => {
      await database.run([statementOf(sql`SELECT 1`)])
    },
    run: async (statements) => (await database.run(statements.map(({ statement }) => statement))) as never,
  }
}

/** A select of one column as a part of another statement on the same database: it carries its own door's scope along. */
export const subquery = ({ statement }: Scoped<readonly object[]>): SQL => {
  if (statement.read === null) throw new Error('only a select can be part of another statement')
  return sql`(${statement.query})`
}

/** Every column of a table, for a select of whole rows. */
export const allColumns = <T extends SQLiteTable>(source: ScopedTable<T>) => getTableColumns(source.table)

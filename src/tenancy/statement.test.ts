import { and, Column, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { comparedDoors } from '../../test/harness/drizzle-writes.ts'
import { suite } from '../../test/harness/suite.ts'
import { scopedTables } from '../../test/harness/tables.ts'
import { MISSING_FILTER, selectStatement, statementOf } from './statement.ts'
import { rowShape } from './row-shape.ts'
import type { ScopedTable } from './tables.ts'

const { app } = suite()

const STORED: Readonly<Record<string, unknown>> = { string: 'x', number: 7, boolean: 1, json: '{"a":[1,null]}' }
const tables: readonly ScopedTable[] = [...scopedTables.values()]
const CITY = { tenant: '441400', division: '441400', sees_shared: true }

test('a row of each table is read as its columns promise, and NULL stays NULL', () => {
  for (const { table } of tables) {
    const columns = getTableColumns(table)
    const stored = Object.fromEntries(Object.values(columns).map((each) => [each.name, STORED[each.dataType]]))
    const promised = Object.entries(columns).map(([name, each]) => [name, each.mapFromDriverValue(stored[each.name])])
    expect(Object.values(stored)).not.toContain(undefined)
    expect(rowShape(columns).read({ ...stored })).toEqual(Object.fromEntries(promised))
    const nulls = Object.fromEntries(Object.keys(stored).map((name) => [name, null]))
    expect(rowShape(columns).read({ ...nulls })).toEqual(nulls)
  }
})

test('fields under other names than their columns’ are read by their place, a JSON null among them', () => {
  const [json] = tables.flatMap(({ table }) =>
    Object.values(getTableColumns(table)).filter(({ dataType }) => dataType === 'json'),
  )
  const fields = { first: json, second: sql`1 + 1` }
  expect(rowShape(fields).read({ [json?.name ?? '']: 'null', '1 + 1': 2 })).toEqual({ first: null, second: 2 })
})

test('a name that stands twice and a field that is neither column nor SQL are refused', () => {
  const [at] = tables.map(({ table }) => Object.values(getTableColumns(table))[0])
  expect(() => rowShape({ one: at, other: at })).toThrow('stands twice')
  expect(() => rowShape({ one: { nested: at } })).toThrow('columns and SQL')
})

test('a value that is missing anywhere in a condition is refused, and a part of no kind we have', () => {
  const gone = undefined as unknown as string
  const [first] = tables
  const [column] = Object.values(first ? getTableColumns(first.table) : {})
  if (!first || !(column instanceof Column)) throw new Error('no table')
  const wheres: (SQL | undefined)[] = [eq(column, gone), and(sql`1`, or(eq(column, gone), sql`0`))]
  for (const where of wheres) {
    const parts = { from: first.table, fields: { column }, joined: [], where, group: [], order: [], limit: undefined }
    expect(() => selectStatement(parts)).toThrow(MISSING_FILTER)
  }
  expect(() => statementOf(sql`SELECT ${{ getSQL: () => sql`1` }}`)).toThrow('no statement here')
})

test('the comparison with what drizzle writes finds a statement that is written otherwise', async () => {
  const { doors } = await app.services()
  const [first] = tables
  if (!first) throw new Error('no table')
  const fields = getTableColumns(first.table)
  const where = [sql`${crypto.randomUUID()} = ''`, sql.raw(`'${crypto.randomUUID()}' = ''`)] // a text not met before
  const wrong = comparedDoors({
    ...doors,
    own: (caller) => {
      const own = doors.own(caller)
      return {
        ...own,
        select: (source, asked, options) => {
          const { statement } = own.select(source, asked, options)
          return { statement: { ...statement, sql: `${statement.sql} limit 1` } }
        },
      }
    },
  })
  expect(() => wrong.own(CITY).select(first, fields, { where })).toThrow()
  expect(() => doors.own(CITY).select(first, fields, { where })).not.toThrow()
})

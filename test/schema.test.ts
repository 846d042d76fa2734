// The tables in code are the tables in SQL: drizzle's definitions against what the migrations made, read through PRAGMA.
import { Column, is } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { query } from './harness/databases.ts'
import { expectIndexed } from './harness/plans.ts'
import { scopedTables } from './harness/tables.ts'

const TENANT = '441400'
const MACHINERY =
  /^(tenant_identity|_assert|d1_migrations|counter_series|counter_days|counter_months|counter_rebuilds|counter_log|coverage_changes|listing_changes|heavy_(?:days|states|stretches|moved_\w+)|place_\w+|standing_(?!changes$|holders$|acts$)\w+|tasks_counted|(?!record_)\w+_spans|village_record_spans|_cf_\w+|sqlite_\w+)$/

const tables = [...scopedTables.entries()].map(([name, scoped]) => ({
  name,
  scoped,
  config: getTableConfig(scoped.table),
}))

const list = async () => query(TENANT, 'SELECT name, type, strict, wr FROM pragma_table_list')
const sqlOf = async (name: string): Promise<string> =>
  (await query(TENANT, 'SELECT sql FROM sqlite_master WHERE name = ?', name)).map(({ sql }) => String(sql)).join()
const isView = async (name: string): Promise<boolean> =>
  (await list()).some((each) => each['name'] === name && each['type'] === 'view')

const columnsInSql = async (name: string) =>
  query(TENANT, 'SELECT name, lower(type) AS type, "notnull" AS not_null, pk FROM pragma_table_xinfo(?)', name)

const indexColumns = async (index: string): Promise<string[]> =>
  (await query(TENANT, 'SELECT name FROM pragma_index_info(?) ORDER BY seqno', index)).map(
    (each) => (typeof each['name'] === 'string' ? each['name'] : '?'), // of an expression there is no name
  )

const indexesInSql = async (name: string, origin: 'c' | 'u') => {
  const found = await query(
    TENANT,
    'SELECT name, "unique" AS is_unique, partial FROM pragma_index_list(?) WHERE origin = ?',
    name,
    origin,
  )
  return Promise.all(found.map(async (each) => ({ ...each, columns: await indexColumns(String(each['name'])) })))
}

const byName = <T extends object>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (String(Reflect.get(a, 'name')) < String(Reflect.get(b, 'name')) ? -1 : 1))

test('every table in SQL has its scoped table in code, and the other way round', async () => {
  const inSql = (await list()).map((each) => String(each['name'])).filter((name) => !MACHINERY.test(name))

  expect(inSql.toSorted()).toEqual([...scopedTables.keys()].filter((name) => !MACHINERY.test(name)).toSorted())
})

test('every table is STRICT, and no foreign key cascades', async () => {
  for (const { name, type, strict } of await list()) {
    if (type !== 'table' || /^(_cf_|sqlite_|d1_)/.test(String(name))) continue
    expect(strict, `${String(name)} is not STRICT`).toBe(1)
    const keys = await query(TENANT, 'SELECT on_delete, on_update FROM pragma_foreign_key_list(?)', String(name))
    for (const key of keys) expect(key).toEqual({ on_delete: 'NO ACTION', on_update: 'NO ACTION' })
  }
})

describe.each(tables)('$name', ({ name, scoped, config }) => {
  test('has the same columns, types and NOT NULL in both', async () => {
    const view = await isView(name)
    const expected = config.columns.map((column) => ({
      name: column.name,
      ...(view ? {} : { type: column.getSQLType(), required: column.notNull || column.primary }),
    }))
    const real = (await columnsInSql(name)).map((column) => ({
      name: column['name'],
      ...(view ? {} : { type: column['type'], required: column['not_null'] === 1 || Number(column['pk']) > 0 }),
    }))

    expect(real).toEqual(expected)
  })

  test('has the same primary key in both', async () => {
    if (await isView(name)) return
    const composite = config.primaryKeys[0]?.columns.map((column) => column.name)
    const expected = composite ?? config.columns.filter(({ primary }) => primary).map((column) => column.name)
    const real = (await columnsInSql(name))
      .filter(({ pk }) => Number(pk) > 0)
      .toSorted((a, b) => Number(a['pk']) - Number(b['pk']))

    expect(real.map((column) => column['name'])).toEqual(expected)
  })

  test('has the same indexes and unique columns in both', async () => {
    if (MACHINERY.test(name)) return // the code only reads it: its trigger keeps it
    const expected = config.indexes.map(({ config: index }) => ({
      name: index.name,
      is_unique: index.unique ? 1 : 0,
      partial: index.where ? 1 : 0,
      columns: index.columns.map((column) => (is(column, Column) ? column.name : '?')),
    }))
    const unique = [
      ...config.columns.filter(({ isUnique }) => isUnique).map((column) => [column.name]),
      ...config.uniqueConstraints.map(({ columns }) => columns.map((column) => column.name)),
    ]

    expect(byName(await indexesInSql(name, 'c'))).toEqual(byName(expected))
    expect((await indexesInSql(name, 'u')).map(({ columns }) => String(columns)).toSorted()).toEqual(
      unique.map(String).toSorted(),
    )
  })

  test('has a CHECK in SQL for each closed list and each flag, by the same values', async () => {
    if (await isView(name)) return
    const sql = (await sqlOf(name)).replaceAll(/\s+/g, ' ')
    for (const column of config.columns) {
      const values = closedList(column)
      if (values) expect(sql, `CHECK of ${column.name}`).toContain(`CHECK (${column.name} IN (${values.join(', ')}))`)
    }
    for (const check of config.checks) expect(sql).toContain(`CONSTRAINT ${check.name} CHECK`)
  })

  test('has a class for each column and for nothing else', () => {
    expect(Object.keys(scoped.classes).toSorted()).toEqual(config.columns.map((column) => column.name).toSorted())
  })

  test('has an index that begins with the column that opens it to another tenant', async () => {
    const { counterpart } = scoped
    if (!is(counterpart, Column)) return
    const leading = (await indexesInSql(name, 'c')).map(({ columns }) => columns[0])

    expect(leading).toContain(counterpart.name)
  })
})

const closedList = (column: SQLiteColumn): string[] | undefined => {
  if (column.dataType === 'boolean') return ['0', '1']
  return column.enumValues?.map((value) => `'${value}'`)
}

describe('plans', () => {
  test('a statement that reads a table from end to end, or sorts in memory, is seen', async () => {
    const scan = expectIndexed(TENANT, 'SELECT * FROM villages WHERE name = ?', ['x'])
    const sort = expectIndexed(TENANT, 'SELECT * FROM villages ORDER BY name LIMIT ?', [10])

    await expect(scan).rejects.toThrow(/SCAN villages/)
    await expect(sort).rejects.toThrow(/TEMP B-TREE/)
  })

  test('a walk along an index is not', async () => {
    await expectIndexed(TENANT, 'SELECT * FROM villages WHERE code >= ? AND code < ? ORDER BY code LIMIT ?', [
      '4414',
      '4414:',
      51,
    ])
    await expectIndexed(TENANT, 'SELECT * FROM journal WHERE record = ? AND record_id = ? ORDER BY seq LIMIT ?', [
      'a',
      'b',
      51,
    ])
    await expectIndexed(TENANT, 'DELETE FROM idempotency_keys WHERE expires_at <= ?', ['2016-01-01'])
  })
})

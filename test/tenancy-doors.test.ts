// The doors hold whatever is asked through them: drawn conditions that try to get out, and every column of every table.
import fc from 'fast-check'
import { eq, getTableColumns, is, or, sql, Column, type SQL } from 'drizzle-orm'
import { SQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { users } from '../src/access/tables.ts'
import { assignments } from '../src/features/assignments/table.ts'
import { pairings } from '../src/tenancy/pairings-table.ts'
import { villageListings, villages } from '../src/features/villages/table.ts'
import { Problem } from '../src/problems/problem.ts'
import type { Caller, Door } from '../src/tenancy/door-rules.ts'
import { allColumns, type Handle } from '../src/tenancy/handle.ts'
import type { ScopedTable } from '../src/tenancy/tables.ts'
import { suite } from './harness/suite.ts'
import { scopedTables } from './harness/tables.ts'
import { village } from './harness/world.ts'

const { app, as } = suite()

const HOST = '441400'
const city = (tenant: string): Caller => ({ tenant, division: tenant, sees_shared: true })
const county = (code: string): Caller => ({ tenant: `${code.slice(0, 4)}00`, division: code, sees_shared: false })
const unit = (tenant: string): Caller => ({ tenant, division: null, sees_shared: false })
const province = city('440000')

const doorsNow = async () => (await app.services()).doors

const everyTable = [...scopedTables.values()]
const readable = (scoped: ScopedTable, door: Door): Record<string, SQLiteColumn> => {
  const classes = new Map(Object.entries(scoped.classes))
  const open = door === 'shared' ? ['public', 'personal'] : ['public', 'internal', 'personal', 'sealed']
  return Object.fromEntries(
    Object.entries(getTableColumns(scoped.table)).filter(([name]) => open.includes(classes.get(name) ?? '')),
  )
}

/** Conditions that try to get out: each, left unfenced, would make the whole WHERE true. */
const ESCAPES: Readonly<Record<string, SQL>> = {
  true: sql`1`,
  'unfenced or': sql`1 OR 1`,
  'unfenced or, false first': sql`0 OR 1 = 1`,
  'fenced or': or(sql`1`, sql`0`) ?? sql`1`,
  'a comment behind': sql.raw('1 OR 1 --'),
}
const someWhere = fc.array(fc.constantFrom(...Object.keys(ESCAPES)), { maxLength: 3 })
const conditionsOf = (names: readonly string[]): SQL[] => names.map((name) => ESCAPES[name] ?? sql`1`)
const tableNamed = (name: string): ScopedTable => scopedTables.get(name) ?? villages

const NARROW = '441422'
const SEEDED = 'canary-free'

/** Rows of two counties and two counterparts in the tables a scope is about. */
const seedScopes = async (): Promise<void> => {
  await village(NARROW, { name: SEEDED, counterpart: '440100' })
  await village('441423', { name: SEEDED, counterpart: '440300' })
  await village('441423', { name: SEEDED, mode: 'self' })
  await as('city_org', HOST)
}

interface Opened {
  door: Door
  caller: Caller
  handle: Handle
}

/** The rows a caller may see at most, written from the architecture's table of doors and not from the code. */
const mayShow = ({ door, caller }: Opened, scoped: ScopedTable, row: Record<string, unknown>): boolean => {
  if (scoped.belongsTo) return row[scoped.belongsTo.name] === caller.tenant
  if (door === 'own') {
    if (caller.division === caller.tenant) return true
    if (scoped.partOf) return caller.division !== null // by its record: tenancy-scopes.test.ts holds rows of it against the parent's
    if (!scoped.division || caller.division === null) return false
    return String(row[scoped.division.name]).startsWith(caller.division)
  }
  if (!caller.sees_shared || !scoped.counterpart) return false
  return is(scoped.counterpart, Column) ? row[scoped.counterpart.name] === caller.tenant : true
}

describe('a handle makes no query that is wider than its door', () => {
  test('doors × tables × conditions that try to get out: only rows of the scope come back', async () => {
    await seedScopes()
    const doors = await doorsNow()
    const opened: Opened[] = [
      { door: 'own', caller: county(NARROW), handle: doors.own(county(NARROW)) },
      { door: 'own', caller: unit(HOST), handle: doors.own(unit(HOST)) },
      { door: 'shared', caller: city('440100'), handle: doors.shared(city('440100'), HOST) },
      {
        door: 'shared',
        caller: { ...city('440100'), sees_shared: false },
        handle: doors.shared({ ...city('440100'), sees_shared: false }, HOST),
      },
      { door: 'shared', caller: city('442000'), handle: doors.shared(city('442000'), HOST) },
    ]
    const attempt = async (at: Opened, name: string, where: readonly string[]): Promise<void> => {
      const scoped = tableNamed(name)
      const read = at.handle.select(scoped, readable(scoped, at.door), { where: conditionsOf(where) })
      const [rows] = await at.handle.run([read]).catch((failure: unknown) => {
        if (failure instanceof Problem) return [[]] // what does not parse as one condition is refused by the database
        throw failure
      })
      for (const row of rows) expect(mayShow(at, scoped, row), JSON.stringify({ at: at.door, row })).toBe(true)
    }
    // a draw alone would leave out a table with rows, now and then
    for (const at of opened)
      for (const name of scopedTables.keys()) for (const where of [[], ['unfenced or']]) await attempt(at, name, where)
    const drawn = fc.asyncProperty(
      fc.constantFrom(...opened),
      fc.constantFrom(...scopedTables.keys()),
      someWhere,
      attempt,
    )
    await fc.assert(drawn, { numRuns: 300 })
  })

  test('the same for updates', async () => {
    const doors = await doorsNow()
    const own = doors.own(county(NARROW))
    const updatable = [...scopedTables].filter(([, { appendOnly }]) => !appendOnly).map(([name]) => name)
    const attempt = fc.property(fc.constantFrom(...updatable), someWhere, (name, where) => {
      const scoped = tableNamed(name)
      const [column = ''] = Object.keys(getTableColumns(scoped.table))
      const { sql: text, params } = own.update(scoped, { [column]: sql`1` }, conditionsOf(where)).statement
      const placed = scoped.division ?? scoped.partOf?.source.division
      const scope = scoped.belongsTo ? [HOST] : placed ? [NARROW, `${NARROW}:`] : []
      for (const value of scope) expect(params).toContain(value)
      if (scope.length === 0) expect(text).toMatch(/where \(?0\b/)
    })

    fc.assert(attempt, { numRuns: 100 })
  })

  test('a missing filter throws, for every statement that takes one, and never widens', async () => {
    const own = (await doorsNow()).own(city(HOST))
    const gone = undefined as unknown as string

    for (const scoped of everyTable) {
      const fields = allColumns(scoped)
      expect(() => own.select(scoped, fields, { where: [undefined] }), 'select').toThrow(/filter is missing/)
      expect(() => own.select(scoped, fields, { where: [sql`1`, undefined] }), 'select').toThrow(/filter is missing/)
      if (!scoped.appendOnly) expect(() => own.update(scoped, {}, [undefined]), 'update').toThrow(/filter is missing/)
      if (scoped.belongsTo) expect(() => own.removeExpired(scoped, [undefined]), 'remove').toThrow(/filter is missing/)
    }
    expect(() => own.select(villages, allColumns(villages), { where: [eq(villages.table.code, gone)] })).toThrow(
      /filter is missing/,
    )
    expect(() => own.update(villages, { name: 'x' }, [eq(villages.table.code, gone)])).toThrow(/filter is missing/)
  })

  test('what is nobody’s own record is not taken away', async () => {
    const own = (await doorsNow()).own(city(HOST))

    for (const scoped of everyTable.filter(({ belongsTo }) => !belongsTo)) {
      expect(() => own.removeExpired(scoped, [sql`1`])).toThrow(/only records of its own/)
    }
  })

  test('a column that stands twice in a batch is refused before it loses a value', async () => {
    const own = (await doorsNow()).own(city(HOST))
    const fields = { one: villages.table.code, other: villages.table.code }

    expect(() => own.select(villages, fields, { where: [] })).toThrow(/stands twice/)
  })
})

describe('who may open which door', () => {
  test('review and kept are the province’s whole self; to anybody else they do not exist', async () => {
    const doors = await doorsNow()
    const strangers = [
      city('440100'),
      city(HOST),
      county('441422'),
      unit('440000'),
      { ...province, division: '440103' },
    ]

    for (const caller of strangers) {
      expect(() => doors.review(caller, HOST)).toThrow(Problem)
      expect(() => doors.kept(caller, HOST)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }))
    }
    expect(doors.review(province, HOST).tenant).toBe(HOST)
  })

  test('kept writes the columns the province owns and refuses those of the host', async () => {
    const kept = (await doorsNow()).kept(province, HOST)
    const hosts = (scoped: ScopedTable) =>
      Object.keys(getTableColumns(scoped.table)).filter((name) => !(name in (scoped.owners ?? {})))

    for (const scoped of everyTable) {
      for (const column of hosts(scoped)) {
        expect(() => kept.update(scoped, { [column]: 1 }, [sql`1`]), `${column}`).toThrow(/does not open this/)
      }
    }
    expect(() => kept.update(villages, { name: 'x' }, [sql`1`])).not.toThrow()
    expect(() => kept.update(villages, { note: 'x' }, [sql`1`])).toThrow(/an update of note/)
    expect(() => kept.update(villageListings, { valid_to: '2017-01-01' }, [sql`1`])).not.toThrow()
  })

  test('review writes nothing, kept and shared insert only what is theirs', async () => {
    const doors = await doorsNow()
    const [review, kept, shared] = [
      doors.review(province, HOST),
      doors.kept(province, HOST),
      doors.shared(city('440100'), HOST),
    ]
    const row = (counterpart: string) => ({ counterpart }) as unknown as (typeof assignments.table)['$inferSelect']

    for (const scoped of everyTable) {
      expect(() => review.insertMany(scoped, [{}])).toThrow(/does not open this/)
      expect(() => review.update(scoped, {}, [sql`1`])).toThrow(/does not open this/)
      if (!scoped.keptInsert && !scoped.appendOnly)
        expect(() => kept.insertMany(scoped, [{}])).toThrow(/does not open this/)
    }
    expect(() => shared.insertMany(assignments, [row('440100')])).not.toThrow()
    expect(() => shared.insertMany(assignments, [row('440300')])).toThrow(/does not name the caller/)
    expect(() => shared.insertMany(assignments, [row('440100'), row('440300')])).toThrow(/does not name the caller/)
    expect(() => shared.insertMany(users, [{} as (typeof users.table)['$inferSelect']])).toThrow(
      /does not name the caller/,
    )
  })

  test('sealed columns leave through own only; personal ones never through review', async () => {
    const doors = await doorsNow()
    const read = (handle: Handle, scoped: ScopedTable, name: string) => () => {
      const column = getTableColumns(scoped.table)[name]
      return column && handle.select(scoped, { [name]: column }, { where: [sql`1`] })
    }
    const away: Record<'shared' | 'review' | 'kept', Handle> = {
      shared: doors.shared(city('440100'), HOST),
      review: doors.review(province, HOST),
      kept: doors.kept(province, HOST),
    }
    for (const scoped of everyTable) {
      for (const [name, kind] of Object.entries(scoped.classes)) {
        if (kind === 'sealed')
          for (const handle of Object.values(away)) expect(read(handle, scoped, name), name).toThrow(/a read of/)
        if (kind === 'personal') expect(read(away.review, scoped, name), name).toThrow(/a read of/)
        if (kind === 'internal') expect(read(away.shared, scoped, name), name).toThrow(/a read of/)
      }
    }
  })

  test('every table is a real one, so that none of these tests is empty', () => {
    expect(everyTable.length).toBeGreaterThanOrEqual(8)
    expect(everyTable.every(({ table }) => is(table, SQLiteTable))).toBe(true)
    expect(scopedTables.get('pairings')).toBe(pairings)
  })
})

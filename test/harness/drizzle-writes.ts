// What the product renders itself (tenancy/statement.ts) is compared with what drizzle's own builders write for the same parts: text and values, of every text that any test of the suite meets, the first time it is met.
import { and, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { expect } from 'vitest'
import { doorRules, type DoorRules } from '../../src/tenancy/door-rules.ts'
import type { Services } from '../../src/serve/services.ts'
import type { Doors } from '../../src/tenancy/doors.ts'
import type { Handle, Scoped } from '../../src/tenancy/handle.ts'
import { perWorker } from './per-file.ts'

interface Written {
  sql: string
  params: unknown[]
}

const NO_DATABASE = {} as unknown as D1Database
const build = drizzle(NO_DATABASE)

const met = perWorker(new Set<string>())

const compare = (made: Scoped<unknown>, write: () => Written): void => {
  const { sql: text, params } = made.statement
  if (met.has(text)) return
  met.add(text)
  expect({ sql: text, params }).toEqual(write())
}

const written = ({ sql: text, params }: Written): Written => ({ sql: text, params })
const fenced = (where: readonly (SQL | undefined)[]): SQL[] => where.map((each) => sql`(${each})`)

/** Raw SQL (many rows as one JSON text) is rendered by drizzle's dialect from the same parts. */
const asRaw = (made: Scoped<unknown>): Written => written(build.run(made.statement.query).getQuery())

const select = (rules: DoorRules, ...[source, fields, options]: Parameters<Handle['select']>): Written => {
  const { where, join = [], group = [], order = [], limit } = options
  const query = build
    .select(fields as Record<string, SQLiteColumn>)
    .from(source.table)
    .$dynamic()
  for (const each of join) query.crossJoin(each.source.table)
  const joined = join.flatMap((each) => {
    const scope = rules.scope(each.source)
    return [sql`(${each.on})`, scope && sql`+(${scope})`]
  })
  query.where(and(...fenced(where), rules.scope(source), ...joined))
  if (group.length > 0) query.groupBy(...group)
  if (order.length > 0) query.orderBy(...order)
  if (limit !== undefined) query.limit(limit)
  return query.toSQL()
}

const compared = (handle: Handle, rules: DoorRules): Handle => ({
  ...handle,
  select: (source, fields, options) => {
    const made = handle.select(source, fields, options)
    compare(made, () => written(select(rules, source, fields, options)))
    return made
  },
  insert: (source, row) => {
    const made = handle.insert(source, row)
    compare(made, () => written(build.insert(source.table).values(row).toSQL()))
    return made
  },
  update: (source, set, where) => {
    const made = handle.update(source, set, where)
    const scope = and(rules.scope(source), ...fenced(where))
    const query = () => build.update(source.table).set(set as never)
    compare(made, () => written(query().where(scope).toSQL()))
    return made
  },
  upsert: (source, row, options) => {
    const made = handle.upsert(source, row, options)
    const { key, set, when } = options
    const setWhere = and(rules.scope(source), ...fenced([when])) ?? sql`0`
    const insert = build.insert(source.table).values(row)
    compare(made, () =>
      written(
        insert
          .onConflictDoUpdate({ target: key, set: set as never, setWhere })
          .returning(getTableColumns(source.table))
          .toSQL(),
      ),
    )
    return made
  },
  insertMany: (source, rows) => {
    const made = handle.insertMany(source, rows)
    for (const { statement } of made) compare(statement, () => asRaw(statement))
    return made
  },
  updateMany: (source, change) => {
    const made = handle.updateMany(source, change)
    for (const { statement } of made) compare(statement, () => asRaw(statement))
    return made
  },
  removeExpired: (source, where) => {
    const made = handle.removeExpired(source, where)
    const query = build.delete(source.table).where(and(rules.scope(source), ...fenced(where)))
    compare(made, () => written(query.toSQL()))
    return made
  },
})

/** The same doors, each statement made through them compared. */
export const comparedDoors = (doors: Doors): Doors => ({
  own: (caller) => compared(doors.own(caller), doorRules('own', caller)),
  shared: (caller, host) => compared(doors.shared(caller, host), doorRules('shared', caller)),
  review: (caller, tenant, granted) =>
    compared(doors.review(caller, tenant, granted), doorRules('review', caller, granted)),
  kept: (caller, tenant) => compared(doors.kept(caller, tenant), doorRules('kept', caller)),
  system: (command, tenant) =>
    compared(doors.system(command, tenant), doorRules('system', { tenant: '', division: null, sees_shared: false })),
})

const watched = perWorker(new WeakSet<Services>())

/** The services of an environment; what their doors make is compared from here on. */
export const withComparedDoors = (services: Services | null): Services | null => {
  if (!services || watched.has(services)) return services
  watched.add(services)
  return Object.assign(services, { doors: comparedDoors(services.doors) })
}

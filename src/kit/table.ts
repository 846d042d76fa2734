import { sql, type SQL } from 'drizzle-orm'
import {
  getTableConfig,
  index,
  type IndexBuilder,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
  type SQLiteColumn,
  type SQLiteColumnBuilderBase,
} from 'drizzle-orm/sqlite-core'
import type { RecordLaw } from '../rules/law.ts'
import { scopedTable, type ColumnClass, type ScopedTable } from '../tenancy/tables.ts'
import { isNullable, type Fields } from './fields.ts'
import { neededOn } from './need.ts'

export interface Keys {
  /** Columns that together stand once: the database holds it, a rule gives the message. `where` limits it to some rows. */
  readonly unique?: readonly { readonly on: readonly string[]; readonly where?: string }[]
  /** Columns that what the rules ask for is found by. */
  readonly indexes?: readonly (readonly string[])[]
  /** Of a list of the law that has an order of its own: where a row stands in it, as SQL of its columns that gives a text. */
  readonly ranked?: Readonly<Partial<Record<string, string>>>
  /** Fields of a closed list that the record's list is asked by, beside those it is always asked by. */
  readonly filters?: readonly string[]
}

/** How many digits of a division code say in which city, county or township a row lies; all of them its village. */
const WITHIN: readonly (readonly [within: string, digits: number])[] = [
  ['city', 4],
  ['county', 6],
  ['township', 9],
]
const VILLAGE_DIGITS = 12

/** The place in which a row lies, as far down as so many digits of its code say. */
export const placeDigits = (division: SQLiteColumn, digits: number): SQL | SQLiteColumn =>
  digits === VILLAGE_DIGITS ? division : sql.raw(`substr(division, 1, ${digits})`)

/** One walk a level: a list in an order of its own is found at its first row, whatever place it is asked for. */
const rankedWalks = (
  record: string,
  {
    ranked = {},
    column,
    isColumn,
  }: Pick<Keys, 'ranked'> & { column: (name: string) => SQLiteColumn; isColumn: (name: string) => boolean },
): IndexBuilder[] =>
  Object.entries(ranked).flatMap(([list, rank = '']) =>
    [...WITHIN, ['village', VILLAGE_DIGITS] as const].map(([within, digits]) =>
      index(`${record}_${list}_in_${within}`).on(
        placeDigits(column('division'), digits),
        isColumn(rank) ? column(rank) : sql.raw(rank),
        column('id'),
      ),
    ),
  )

const statesOf = ({ states = {} }: RecordLaw): string[] => Object.keys(states)

/** Fields whose values a list is asked by: what it names, its year, and the choices declared as `filters`. The place is asked by `division`. */
export const filterFields = (
  fields: Fields,
  { placeField, filters = [] }: { placeField: string | null; filters?: readonly string[] | undefined },
): string[] => {
  const stray = filters.find((name) => fields[name]?.kind.name !== 'one_of')
  if (stray !== undefined) throw new Error(`a list is asked by a choice, which ${stray} is not`)
  return Object.entries(fields).flatMap(([name, { kind }]) =>
    name !== placeField && (kind.name === 'names' || name === 'year' || filters.includes(name)) ? [name] : [],
  )
}

/** 2.2: a posted person reads what lies in the village he is posted to. */
const inHisVillage =
  (division: SQLiteColumn) =>
  (person: string): SQL =>
    sql`${division} IN (SELECT village_code FROM postings WHERE person_id = ${person} AND status IN ('confirmed', 'active'))`

/** the province counts these records and reads none; all but the stamps are `personal`. */
const classesOf = (law: RecordLaw, fields: Fields): Record<string, ColumnClass> => ({
  id: 'public',
  division: 'public',
  ...Object.fromEntries(Object.entries(fields).map(([name]) => [name, 'personal' as const])),
  ...(statesOf(law).length > 0 ? { status: 'public' as const } : {}),
  author: 'personal',
  ...(law.settings ? { policy: 'personal' as const } : {}),
  version: 'public',
  created_at: 'public',
  updated_at: 'public',
})

const columnsOf = (law: RecordLaw, fields: Fields): Record<string, SQLiteColumnBuilderBase> => {
  const [first, ...more] = statesOf(law)
  return {
    id: text().primaryKey(),
    division: text().notNull(),
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const column = field.kind.column()
        return [name, isNullable(field) ? column : column.notNull()]
      }),
    ),
    ...(first === undefined ? {} : { status: text({ enum: [first, ...more] }).notNull() }),
    author: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    ...(law.settings ? { policy: text({ mode: 'json' }).notNull().default([]) } : {}),
  }
}

/** The last day on which rows need what a field names is found at the end of an index (3.6). */
const leaningWalks = (fields: Fields, firstDay: string | null): string[][] =>
  Object.keys(fields).flatMap((name) => {
    const [day, ...more] = neededOn(fields, name, firstDay)
    return day === undefined || more.length > 0 || fields[name]?.kind.name !== 'names' ? [] : [[name, day]]
  })

const shortOf = (columns: readonly string[]): string => columns.join('_and_')

/** The table of a record of a city's own, with the rules of its rows: whole to its own city, to the division of each. */
export const localTable = (
  law: RecordLaw,
  fields: Fields,
  {
    unique = [],
    indexes = [],
    ranked = {},
    filters,
    placeField,
    firstDay,
  }: Keys & { placeField: string | null; firstDay: string | null },
): { source: ScopedTable; columns: Readonly<Record<string, SQLiteColumn>> } => {
  const { record } = law
  const asked = [...(statesOf(law).length > 0 ? ['status'] : []), ...filterFields(fields, { placeField, filters })]
  const walks: readonly (readonly string[])[] = [
    ['division', 'id'],
    ...asked.map((name) => [name, 'division', 'id']),
    ...indexes,
    ...leaningWalks(fields, firstDay),
    ...(law.settings ? [['policy']] : []),
  ]
  const table = sqliteTable(record, columnsOf(law, fields), (t) => {
    const at = new Map<string, SQLiteColumn>(Object.entries(t))
    const found = (names: readonly string[]): [SQLiteColumn, ...SQLiteColumn[]] => {
      const [first, ...more] = names.map((name) => {
        const column = at.get(name)
        if (!column) throw new Error(`${record} has no column ${name}`)
        return column
      })
      if (!first) throw new Error(`${record} has an index of no column`)
      return [first, ...more]
    }
    return [
      ...walks.map((names) =>
        index(`${record}_by_${shortOf(names.filter((name) => name !== 'id'))}`).on(...found(names)),
      ),
      ...rankedWalks(record, { ranked, column: (name) => found([name])[0], isColumn: (name) => at.has(name) }),
      ...unique.map(({ on, where }) => {
        const key = uniqueIndex(`${record}_once_${shortOf(on)}`).on(...found(on))
        return where === undefined ? key : key.where(sql.raw(where))
      }),
    ]
  })
  const columns = Object.fromEntries(getTableConfig(table).columns.map((column) => [column.name, column]))
  const division = columns['division']
  if (!division) throw new Error(`${record} lies nowhere`)
  const source = scopedTable(table, {
    classes: classesOf(law, fields),
    division,
    bound: inHisVillage(division),
    heldAway: true,
  })
  return { source, columns }
}

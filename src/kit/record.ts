import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { z } from '@hono/zod-openapi'
import type { Results } from '../records/facts.ts'
import type { Follow } from '../records/follow-words.ts'
import type { Derived } from '../rules/derived.ts'
import type { Finding } from '../rules/finding.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Policy } from '../rules/settings.ts'
import type { Call } from '../serve/call.ts'
import type { Endpoint } from '../serve/endpoint.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { ScopedTable } from '../tenancy/tables.ts'
import type { Copier } from './copies.ts'
import type { FormError } from './form.ts'
import type { Draft, Fields, Named, Values } from './fields.ts'
import { namedBegun, namedInForce, neededOn } from './need.ts'
import type { StateOn } from './state.ts'
import { filterFields, localTable, type Keys } from './table.ts'
import type { Ending } from './target.ts'

/** What every row has beside its fields. */
export interface Stamps {
  id: string
  division: string
  author: string
  version: number
  created_at: string
  updated_at: string
}

type StatusOf<L> = L extends { readonly states: infer S } ? { status: keyof S & string } : unknown

/** Where the law hangs on what the province sets: the words the row was derived by (3.4). */
type PolicyOf<L> = L extends { readonly settings: readonly unknown[] } ? { policy: Policy } : unknown

type ListsOf<L> = L extends { readonly lists: infer S } ? keyof S & string : never

export type Row<L, F> = Stamps & Values<F> & StatusOf<L> & PolicyOf<L>
/** A row before the rules have spoken. */
export type DraftRow<L, F> = Stamps & Draft<F> & StatusOf<L> & PolicyOf<L>

export type Asks = readonly Scoped<unknown>[]

/** With what a record asks for the facts of its rules. */
export interface Asking<L, F> {
  /** Sees every row of the city: what it reads reaches the rules and never an answer. */
  door: Handle
  /** The value of a field as it will stand, as SQL: what was sent, else what the row holds. */
  of: (field: keyof F & string) => SQL
  /** What was sent, as it was parsed. */
  sent: Readonly<Record<string, unknown>>
  /** The row that is changed; null for a new one. */
  id: string | null
  /** Rows of the same record. */
  self: (where: (columns: Readonly<Record<keyof F & string, SQLiteColumn>>) => readonly SQL[]) => Scoped<Row<L, F>[]>
  call: Pick<Call, 'today' | 'principal' | 'caller'>
}

/** With what the rules judge. */
export interface Judging<L, F, A extends Asks> {
  /** The row as it stood; null for a new one. */
  before: Row<L, F> | null
  /** The rows of what the fields name. */
  named: Named<F>
  /** What was asked for. */
  facts: Results<A>
  /** What the province has set of the law's `settings`: the words a row was derived by, of a new one those of its city. */
  policy: Policy
  today: string
}

/**
 * What an answer shows of other records on its day. Each member of `shape` is read by one query of the same name, which gives one row with
 * one text, a JSON list: beside the row where it is read, with the facts of its rules where it is written. `day` is the day that is asked
 * for, else today.
 */
export interface BesideRow<F> {
  shape: Readonly<Record<string, z.ZodType>>
  of(asked: {
    door: Handle
    of: (field: keyof F & string) => SQL
    day: string
  }): Readonly<Record<string, Scoped<object[]>>>
}

interface Declaration<L extends RecordLaw, F extends Fields, A extends Asks> extends Keys {
  law: L
  /** One for each field of the law, and no other. */
  fields: F & { readonly [K in keyof L['fields']]: unknown } & {
    readonly [K in Exclude<keyof F, keyof L['fields']>]: never
  }
  /** The field that says where the record lies, or how that follows from what it names. */
  place: (keyof F & string) | ((draft: Draft<F>, named: Named<F>) => string | null)
  /** What the fields of a record say of one another, of a new one before anything is read (400). */
  form?: (draft: Draft<F>) => readonly FormError[]
  /** What tells one record from another in a file sent twice: a row that stands with the same values is unchanged. By default what stands once. */
  import_key?: readonly (keyof F & string)[]
  /** The field of the day it began: not ahead, and no act lies before it (3.6). */
  first_day?: keyof F & string
  /** The field of the first day on which it is no longer in force: no act sets it before what leans on the record (3.6). */
  ends?: keyof F & string
  /** The field of lines that keep the earlier ends of a record that is taken up again: each line has a column named as `ends`. */
  ends_before?: keyof F & string
  /** The field of the first day on which it is in force, where what names it needs it to have begun (2.4, "held on the day in question"). */
  begins?: keyof F & string
  /** The state in which a row stood on a day, where its list is asked as of one (3.6). */
  state_on?: StateOn
  /** One for each list of the law: the rows it holds on a day, by their table's name. */
  lists?: Readonly<Record<ListsOf<L>, (day: string) => SQL>>
  /** Of a list that has an order of its own: where a row stands in it, as SQL of its columns that gives a text. */
  ranked?: Readonly<Partial<Record<ListsOf<L>, string>>>
  /** Fields of a closed list that the record's list is asked by (R-16, by category), each with an index of its own. */
  filters?: readonly (keyof F & string)[]
  asks?(asking: Asking<L, F>): readonly [...A]
  /** The rules that hold of the record whenever it is made or changed. */
  judge?(next: DraftRow<L, F>, judging: Judging<L, F, A>): readonly Finding[]
  /** What a row counts for and obliges to. */
  derived?(row: Row<L, F>, tenant: string): Derived
  /** What an answer shows beside the fields, computed of the row. */
  shows?: {
    shape: Readonly<Record<string, z.ZodType>>
    of(row: Row<L, F>, today: string): Readonly<Record<string, unknown>>
  }
  /** What an answer shows of other records, on its day. */
  beside?: BesideRow<F>
}

/** A record of a city's own: its law, its fields, its table, and the rules that tie them. */
export interface LocalRecord<
  L extends RecordLaw = RecordLaw,
  F extends Fields = Fields,
  A extends Asks = Asks,
> extends ScopedTable {
  readonly law: L
  readonly fields: F
  readonly columns: Readonly<Record<string, SQLiteColumn>>
  readonly placeField: string | null
  readonly firstDay: string | null
  /** How its rows end; null where they never do. */
  readonly ending: Ending | null
  /** The records whose rows keep what follows from this one's, each put there where it is declared. */
  readonly copiers: Copier[]
  /** The state of a row on a day; null where it has none, or none that days move. */
  readonly stateOn: StateOn | null
  /** The rows a list of the law holds on a day. */
  readonly lists: Readonly<Record<string, (day: string) => SQL>>
  /** Where a row stands in a list that has an order of its own. */
  readonly ranked: Readonly<Partial<Record<string, string>>>
  /** Fields whose values its list is asked by. */
  readonly filters: readonly string[]
  /** Columns that together stand once. */
  readonly unique: NonNullable<Keys['unique']>
  /** By which a row of a file finds the record it says again; empty where none does. */
  readonly importKey: readonly string[]
  place(draft: Draft<F>, named: Named<F>): string | null
  form(draft: Draft<F>): readonly FormError[]
  asks(asking: Asking<L, F>): Asks
  judge(next: DraftRow<L, F>, judging: Judging<L, F, A>): readonly Finding[]
  derived(row: Row<L, F>, tenant: string): Derived
  shows(row: Row<L, F>, today: string): Readonly<Record<string, unknown>>
  beside(asked: Parameters<BesideRow<F>['of']>[0]): Readonly<Record<string, Scoped<object[]>>>
  /** The names of those members. */
  readonly besideNames: readonly string[]
  readonly shownShape: Readonly<Record<string, z.ZodType>>
}

/** What app.ts mounts, and recounts, descriptions and tests walk: the types of its rows are its own business. */
export interface ServedRecord extends ScopedTable {
  readonly law: RecordLaw
  readonly fields: Fields
  readonly columns: Readonly<Record<string, SQLiteColumn>>
  readonly placeField: string | null
  readonly firstDay: string | null
  readonly endpoints: readonly Endpoint[]
  /** Rows derived by other words of the province than those in force, and what follows from the new ones (3.4); none where the law hangs on no setting. */
  readonly follow: Follow | null
  /** Every row, and what each counts for and obliges to: what a recount derives anew. */
  readonly counted: { all(door: Handle): Scoped<unknown[]>; of(rows: readonly unknown[], tenant: string): Derived }
}

/** Puts a record on the lists of those it names, so that none of them ends before it (3.6). */
const lean = (record: LocalRecord): void => {
  for (const [field, { kind }] of Object.entries(record.fields)) {
    const days = neededOn(record.fields, field, record.firstDay)
    if (days.length > 0) kind.target?.ending?.leaning.push({ record, field, days })
  }
}

const NOTHING: Derived = { spans: [], tasks: [] }

/**
 * Declares a record of a city's own. Its endpoints are made with `createLocal`, `updateLocal`, `actLocal`, `localReads` and
 * put beside it with `served`.
 *
 * @example
 * const record = localRecord({ law: POWER_LISTS, fields: { village_code: fixed(names(villageNamed)), … }, place: 'village_code' })
 * export const powerLists = served(record, [createLocal(record, { summary: '…' }), ...localReads(record, '…')])
 */
export const localRecord = <L extends RecordLaw, F extends Fields, A extends Asks = []>(
  declared: Declaration<L, F, A>,
): LocalRecord<L, F, A> => {
  const {
    law,
    fields,
    place,
    first_day: firstDay = null,
    ends,
    ends_before: earlier = null,
    begins = null,
    shows,
  } = declared
  const placeField = typeof place === 'string' ? place : null
  const { source, columns } = localTable(law, fields, { ...declared, placeField, firstDay })
  const record: LocalRecord<L, F, A> = {
    ...source,
    law,
    fields,
    columns,
    placeField,
    firstDay,
    ending: ends === undefined ? null : { column: ends, begins, earlier, leaning: [] },
    copiers: [],
    stateOn: declared.state_on ?? null,
    lists: declared.lists ?? {},
    ranked: declared.ranked ?? {},
    filters: filterFields(fields, { placeField, filters: declared.filters }),
    unique: declared.unique ?? [],
    importKey: declared.import_key ?? declared.unique?.find(({ where }) => where === undefined)?.on ?? [],
    place: (draft, named) => (typeof place === 'string' ? String(draft[place]) : place(draft, named)),
    form: (draft) => declared.form?.(draft) ?? [],
    asks: (asking) => declared.asks?.(asking) ?? [],
    judge: (next, judging) => {
      const spoken = declared.judge?.(next, judging) ?? []
      const told = new Set(spoken.map(({ field }) => field))
      const naming = { named: judging.named, told }
      return [...spoken, ...namedBegun(record, next, naming), ...namedInForce(record, next, naming)]
    },
    derived: (row, tenant) => declared.derived?.(row, tenant) ?? NOTHING,
    shows: (row, today) => shows?.of(row, today) ?? {},
    beside: (asked) => declared.beside?.of(asked) ?? {},
    besideNames: Object.keys(declared.beside?.shape ?? {}),
    shownShape: { ...shows?.shape, ...declared.beside?.shape },
  }
  lean(record as unknown as LocalRecord)
  return record
}

import { sql, type SQL } from 'drizzle-orm'
import { problem } from '../problems/problem.ts'
import { cityWords, wordsOf } from '../records/city-policy.ts'
import { facts } from '../records/facts.ts'
import type { LastOf } from '../rules/late-entry.ts'
import type { RecordLaw } from '../rules/law.ts'
import { NO_POLICY, type Policy, type RecordSetting, type SettingWord } from '../rules/settings.ts'
import type { Call } from '../serve/call.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { isNamedForRule, type Field, type Fields, type Named } from './fields.ts'
import { copiersAt, type Following } from './copies.ts'
import { leaningOn, type Closing } from './need.ts'
import type { Asks, Judging, LocalRecord, Row } from './record.ts'
import { byId, rowsOf, valueOfRow } from './rows.ts'

/** Whether the row is there already, and what is sent about it. */
export interface Sending {
  /** Null for a new record. */
  id: string | null
  body: Readonly<Record<string, unknown>>
  /** Fields of an act's body that are no fields of the record. */
  inputs?: Fields
}

interface Asked {
  name: string
  field: Field
  /** What was sent under the name; undefined where the row's own value stands. */
  value: unknown
}

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')

const namingFields = (record: { fields: Fields }, { body, inputs = {} }: Sending): Asked[] =>
  Object.entries({ ...record.fields, ...inputs }).flatMap(([name, field]) =>
    field.kind.target ? [{ name, field, value: body[name] }] : [],
  )

/** The ids a field names, as a JSON list in SQL: those that were sent, else those of the row. */
const idsOf = (record: LocalRecord, id: string | null, { name, field, value }: Asked): SQL => {
  if (value !== undefined || id === null || !(name in record.columns)) return sql`${JSON.stringify(listed(value))}`
  const standing = valueOfRow(record, id, name)
  return field.kind.name === 'names' ? sql`json_array(${standing})` : standing
}

/** 404 for a name of nothing the caller may name; of a field that a rule judges beyond his division, the rule says so (3.1). */
const requireNamed = ({ name, field, value }: Asked, rows: readonly unknown[]): void => {
  const { target } = field.kind
  if (!target || value === undefined || isNamedForRule(field)) return
  const found = new Set(rows.map((row) => target.idOf(row as never)))
  if (listed(value).some((id) => !found.has(id))) throw problem('NOT_FOUND', { field: name })
}

/** What an office calls what was named, by its code. */
const calledBy = (naming: readonly Asked[], named: Readonly<Record<string, unknown[]>>): Record<string, string> =>
  Object.fromEntries(
    naming.flatMap(({ name, field }) =>
      (named[name] ?? []).flatMap((row) => Object.entries(field.kind.target?.calls?.(row as never) ?? {})),
    ),
  )

/** The words a row keeps; none where its law hangs on no setting. */
const policyOfRow = (row: object): Policy => (Reflect.get(row, 'policy') as Policy | undefined) ?? NO_POLICY

/** The words of the city for a new row, out of the results of the query that asked for them. */
const wordsFor = (settings: readonly RecordSetting[] = [], results: readonly unknown[] = []): Policy => {
  const [rows] = results as { words: SettingWord[] }[][]
  return wordsOf(settings, rows?.[0]?.words ?? [])
}

export interface Gathered<L, F, A extends Asks> extends Omit<Judging<L, F, A>, 'today'> {
  own: Handle
  /** For an act: what leans on the row, each with its last day (3.6). */
  lasts: readonly LastOf[]
  /** What goes on and needs the row in force: it ends with it. */
  closing: readonly Closing[]
  /** What follows from the row in the records that keep something of it. */
  following: Following
  /** What an office calls what the fields name, by its code. */
  called: Readonly<Record<string, string>>
  /** What the answer shows of other records, as JSON, by its names. */
  beside: Readonly<Record<string, unknown>>
}

/** The value of a field as it will stand, as SQL: what was sent, else what the row holds. */
const standsAs =
  (record: LocalRecord, { id, body }: Sending) =>
  (name: string): SQL => {
    const value = body[name]
    if (value === undefined && id !== null) return valueOfRow(record, id, name)
    return sql`${typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value ?? null)}`
  }

const asked = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  { door, sending }: { door: Handle; sending: Sending },
): Asks =>
  record.asks({
    door,
    call,
    id: sending.id,
    sent: sending.body,
    of: standsAs(record as unknown as LocalRecord, sending),
    self: (where) => rowsOf(record, door, where(record.columns)),
  })

/** The one text of each query's one row. */
const textsOf = (names: readonly string[], results: readonly object[][]): Record<string, unknown> =>
  Object.fromEntries(names.map((name, i) => [name, Object.values(results[i]?.[0] ?? {})[0]]))

/** What the rules need of one command: its queries, and what their results say. */
export interface Question<L, F, A extends Asks> {
  queries: readonly Scoped<unknown>[]
  read: (results: readonly unknown[]) => Omit<Gathered<L, F, A>, 'own'>
}

/** The queries of one command: the row, what the fields name, and what the record asks for. */
export const questionOf = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  { own, sending }: { own: Handle; sending: Sending },
): Question<L, F, A> => {
  const door = call.services.doors.system('judge_local', own.tenant)
  const plain = record as unknown as LocalRecord
  const naming = namingFields(plain, sending)
  const rowQuery = sending.id === null ? [] : [rowsOf(record, own, [byId(plain, sending.id)])]
  const nameQueries = naming.flatMap((each): Scoped<unknown>[] => {
    const { target } = each.field.kind
    return target ? [target.rows(target.door === 'own' ? own : door, idsOf(plain, sending.id, each))] : []
  })
  const known = rowQuery.length + nameQueries.length
  const { settings } = record.law
  const wordQuery = settings && sending.id === null ? [cityWords(door)] : []
  const isAct = sending.id !== null && sending.inputs !== undefined
  const leaning = leaningOn(isAct ? plain : { ...plain, ending: null }, door, {
    id: sending.id ?? '',
    today: call.today,
  })
  const ofPlace = sending.id === null ? (record.placeField ?? 'division') : null
  const place = ofPlace === null ? valueOfRow(plain, sending.id ?? '', 'division') : standsAs(plain, sending)(ofPlace)
  const copying = copiersAt(plain, door, place)
  const leant = known + wordQuery.length
  const copied = leant + leaning.queries.length
  const ahead = copied + copying.queries.length
  const ruled = asked(record, call, { door, sending })
  const shown = Object.entries(record.beside({ door: own, of: standsAs(plain, sending), day: call.today }))
  return {
    queries: [
      ...rowQuery,
      ...nameQueries,
      ...wordQuery,
      ...leaning.queries,
      ...copying.queries,
      ...ruled,
      ...shown.map(([, query]) => query),
    ],
    read: (results) => {
      const rows = results.slice(0, known) as unknown[][]
      const [before = null] = rowQuery.length > 0 ? ((rows[0] ?? []) as Row<L, F>[]) : []
      if (sending.id !== null && before === null) throw problem('NOT_FOUND')
      const named = Object.fromEntries(naming.map(({ name }, i) => [name, rows[i + rowQuery.length] ?? []]))
      for (const each of naming) requireNamed(each, (named[each.name] ?? []) as unknown[])
      return {
        before,
        called: calledBy(naming, named),
        named: named as unknown as Named<F>,
        policy: before ? policyOfRow(before) : wordsFor(settings, results.slice(known, leant)),
        ...leaning.read(results.slice(leant, copied)),
        following: copying.read(results.slice(copied, ahead)),
        facts: results.slice(ahead, ahead + ruled.length) as Judging<L, F, A>['facts'],
        beside: textsOf(
          shown.map(([name]) => name),
          results.slice(ahead + ruled.length) as object[][],
        ),
      }
    },
  }
}

/**
 * One batch that reads all the rules need: the key, the row, what the fields name, and what the record asks for.
 * 404 for a row that is not there for the caller comes first, then 404 for what he names.
 */
export const gather = async <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  sending: Sending,
): Promise<Gathered<L, F, A>> => {
  const own = call.services.doors.own(call.caller)
  const { queries, read } = questionOf(record, call, { own, sending })
  return { own, ...read(await facts(call, own, queries)) }
}

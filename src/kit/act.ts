import { checkIfMatch } from '../http/etag.ts'
import { refuseIf } from '../problems/problem.ts'
import { IdParams } from '../records/ids.ts'
import { admitStep, refuseStep, sentOf, stamped } from '../records/step.ts'
import { calling, type Finding } from '../rules/finding.ts'
import { dayBefore } from '../rules/dates.ts'
import { recordsAfter, type LastOf } from '../rules/late-entry.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { LocalCode } from '../rules/local-laws.ts'
import { nextState, stepsBefore, type Transitions } from '../rules/states.ts'
import type { Call } from '../serve/call.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import type { Handle } from '../tenancy/handle.ts'
import type { CreateBody, Fields, Named, Values } from './fields.ts'
import { moved, together, type Beside } from './move.ts'
import type { Closing } from './need.ts'
import { refuseForm, type FormError } from './form.ts'
import { gather } from './gather.ts'
import { permissionOf } from './permission.ts'
import { admitWriter } from './places.ts'
import type { Asks, Judging, LocalRecord, Row } from './record.ts'
import { actBodyOf, answerOf, pascal, saidOfAct } from './shapes.ts'
import { actDay, joined, missingRuled, ruleOf, writeRow } from './write.ts'

/** With what an act is judged and done. */
export interface Acting<L, F, A extends Asks, I, E = undefined> extends Judging<L, F, A> {
  before: Row<L, F>
  /** What another database says. */
  elsewhere: E
  /** The rows of what the act's own body names, too. */
  named: Named<F> & Named<I>
  /** The day the act takes effect: as it was sent, else today. */
  day: string
}

interface Declared<L extends RecordLaw, F extends Fields, A extends Asks, I extends Fields, E> {
  summary: string
  /** What the act's body holds: `sent` is asked for by the form, `ruled` by a rule. */
  body: I
  /** The field of the body that names the day it takes effect (3.6); without one it is today. */
  day?: keyof I & string
  /** What the values of the body say of one another, before anything is read (400). */
  form?: (body: CreateBody<I>) => readonly FormError[]
  judge?: (body: CreateBody<I>, acting: Acting<L, F, A, I, E>) => readonly Finding[]
  /** What the act needs of another database, by a system door: one round trip more, asked where the act may be done at all. */
  elsewhere?: (call: Call, before: Row<L, F>) => Promise<E>
  /** What the act sets; the state follows from the law. */
  set?: (body: CreateBody<I>, acting: Acting<L, F, A, I, E>) => Partial<Values<F>>
  /** The state it leads to where that is a later one: what is entered late is over by then (3.6); null for the law's. */
  becomes?: (
    body: CreateBody<I>,
    acting: Acting<L, F, A, I, E>,
  ) => (L extends { readonly states: infer S } ? keyof S & string : never) | null
  /** Other rows that change in the same batch. */
  also?: (
    body: CreateBody<I>,
    acting: Acting<L, F, A, I, E> & { own: Handle; after: Row<L, F>; call: Pick<Call, 'now' | 'today' | 'principal'> },
  ) => Beside
}

const stateAfter = (law: RecordLaw, row: object, act: string): { status?: string } => {
  const next = law.states ? nextState(law.states, String(Reflect.get(row, 'status')), act) : null
  return next === null ? {} : { status: next }
}

/** The steps a caller may take: a step that another record takes (the payments that make an allocation paid) is no act of this one. */
const actsOf = ({ states = {}, acts }: RecordLaw): Transitions =>
  Object.fromEntries(
    Object.entries(states).map(([status, steps]) => [
      status,
      Object.fromEntries(Object.entries(steps).filter(([step]) => step in acts)),
    ]),
  )

/** An act that comes before the steps that lead to it, where the law has a code of its own for that: it names the steps. */
const skipped = ({ skipped: code, codes, states = {} }: RecordLaw, status: string, act: string): Finding[] => {
  const missing = stepsBefore(states, status, act) ?? []
  const said = code === undefined ? undefined : codes[code]
  if (code === undefined || said === undefined || missing.length === 0) return []
  return [{ rule: said.rule, code: code as LocalCode, facts: { status, accepted: missing } }]
}

/** 412 for a stale If-Match, then 409 where the state does not know the act. */
const admit = (call: { if_match: string | null }, law: RecordLaw, row: { version: number }, act: string): void => {
  const status = String(Reflect.get(row, 'status'))
  const moves = law.states ? Object.values(law.states).some((each) => act in each) : false
  if (!law.states || !moves) return checkIfMatch(call.if_match, row.version)
  checkIfMatch(call.if_match, row.version)
  refuseStep(skipped(law, status, act), actsOf(law), status)
  admitStep(call, { status, version: row.version }, { rule: ruleOf(law), table: actsOf(law), action: act })
}

interface Ends {
  date: string
  dayField: string | undefined
  lasts: readonly LastOf[]
}

/** 3.6: an act that ends the row does not end it before what leans on it. */
const endsAfter = ({ ending }: LocalRecord, change: object = {}, { date, dayField, lasts }: Ends): Finding[] => {
  const ends: unknown = ending && Reflect.get(change, ending.column)
  if (typeof ends !== 'string') return []
  const isFirstBehind = dayField !== undefined && ends === date
  return recordsAfter(dayBefore(ends), { field: dayField ?? 'ended_on', isFirstBehind, lasts })
}

/** 3.6: what goes on and needs the row in force ends with it, in its batch: no seat is held, no help given by what is over. */
const endedAlong = (
  { ending }: LocalRecord,
  change: object,
  { closing, own, call }: { closing: readonly Closing[]; own: Handle; call: Call },
): Beside[] => {
  const ends: unknown = ending && Reflect.get(change, ending.column)
  if (typeof ends !== 'string') return []
  const door = call.services.doors.system('end_along', own.tenant) // of a pairing across villages the household's lies elsewhere
  return closing.flatMap((each) => {
    const set = each.endedBy(ends)
    return set === null ? [] : [moved(each.record, { own: door, call }, { before: each.row, set, action: 'end' })]
  })
}

/**
 * `POST /v1/<records>/{id}/<act>`: an act with a body of its own.
 *
 * @example
 * actLocal(record, 'solve', { summary: 'Solved, with the result', body: { solved_on: maybe(day()), result: ruled(longWords()) },
 *   day: 'solved_on', judge: ({ result }) => requiredResult(result), set: ({ result }, { day }) => ({ solved_on: day, result }) })
 */
export const actLocal = <L extends RecordLaw, F extends Fields, A extends Asks, I extends Fields, E = undefined>(
  record: LocalRecord<L, F, A>,
  act: keyof L['acts'] & string,
  { summary, body: inputs, day: dayField, form, judge, elsewhere: ask, set, becomes, also }: Declared<L, F, A, I, E>,
): Endpoint => {
  const { law } = record
  const plain = record as unknown as LocalRecord
  return endpoint(
    {
      method: 'post',
      path: `/v1/${law.record}/{id}/${act}`,
      operation: `${act}${pascal(law.noun)}`,
      summary,
      tag: law.record,
      permission: permissionOf(law, act),
      doors: ['own', 'system'],
      rules: law.rules,
      says: saidOfAct(law, act),
      params: IdParams,
      body: actBodyOf(law, act, inputs),
      answer: answerOf(plain),
      if_match: 'optional',
    },
    async (call) => {
      const given = sentOf(call.body as Readonly<Record<string, unknown>>)
      refuseForm(form?.(given as CreateBody<I>) ?? [])
      const found = await gather(record, call, { id: call.params.id, body: given, inputs })
      const { own, before, named, called, facts, policy, lasts, closing, following, beside: shown } = found
      if (before === null) throw new Error('gather answers 404')
      admitWriter(call, law, { place: before.division, act, row: before })
      admit(call, law, before, act)
      const body = given as CreateBody<I>
      const sentDay = dayField === undefined ? undefined : given[dayField]
      const date = typeof sentDay === 'string' ? sentDay : call.today
      const elsewhere = (await ask?.(call, before)) as E
      const acting = {
        before,
        facts,
        policy,
        elsewhere,
        today: call.today,
        day: date,
        named: named as Named<F> & Named<I>,
      }
      const dated = dayField === undefined ? [] : actDay(plain, before, { field: dayField, date, today: call.today })
      const spoken = [
        ...(judge?.(body, acting) ?? []),
        ...endsAfter(plain, set?.(body, acting), { date, dayField, lasts }),
      ]
      const findings = calling(called, joined(spoken, [...dated, ...missingRuled(law, inputs, given)]))
      if (law.states) refuseStep(findings, actsOf(law), String(Reflect.get(before, 'status')))
      else refuseIf(findings)
      const status = becomes?.(body, acting) ?? null
      const state = status === null ? stateAfter(law, before, act) : { status }
      const change = { ...set?.(body, acting), ...state } as Partial<Row<L, F>>
      const after = { ...before, ...stamped(call, before, change) }
      const more = also?.(body, { ...acting, own, after, call }) ?? {}
      const along = endedAlong(plain, change, { closing, own, call })
      const beside = together([more, ...along, following(after, { own, call })])
      return writeRow(call, record, own, { action: act, before, after, shown, ...beside })
    },
  )
}

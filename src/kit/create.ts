import { notFound, refuseIf } from '../problems/problem.ts'
import { newId } from '../records/ids.ts'
import type { RecordLaw } from '../rules/law.ts'
import { calling, type Finding } from '../rules/finding.ts'
import { notInFuture } from '../rules/days.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import type { Call } from '../serve/call.ts'
import type { Handle } from '../tenancy/handle.ts'
import type { Draft, Fields, Values } from './fields.ts'
import { refuseForm } from './form.ts'
import { together, type Beside } from './move.ts'
import { gather, type Gathered } from './gather.ts'
import { endedByNamed } from './need.ts'
import { admitWriter, requirePlace } from './places.ts'
import type { Asks, DraftRow, Judging, LocalRecord, Row } from './record.ts'
import { permissionOf } from './permission.ts'
import { answerOf, bodyOf, pascal, saidOfAct } from './shapes.ts'
import { joined, missingRuled, ruleOf, writeRow } from './write.ts'

export interface Creating<L extends RecordLaw, F extends Fields, A extends Asks> {
  summary: string
  /** Rules of the beginning alone, beside those that always hold. */
  judge?: ((next: DraftRow<L, F>, judging: Judging<L, F, A>) => readonly Finding[]) | undefined
  /** What else changes in the same batch: `moved(otherRecord, …)`. */
  also?: (
    after: Row<L, F>,
    judging: Judging<L, F, A> & { own: Handle; call: Pick<Call, 'now' | 'today' | 'principal'> },
  ) => Beside
  /** Values the server gives a new row. */
  begins?: ((draft: Draft<F>, judging: Judging<L, F, A>) => Partial<Values<F>>) | undefined
}

/** The fields as they were sent, null for what is absent, `held` ones as they begin. */
const draftOf = <F extends Fields>(fields: F, body: Readonly<Record<string, unknown>>): Draft<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, initial }]) => [
      name,
      presence === 'held' ? (initial ?? null) : (body[name] ?? null),
    ]),
  ) as Draft<F>

/** What every new row has beside its fields. */
export const stampsOf = (call: Pick<Call, 'now' | 'principal'>, tenant: string, division: string) => {
  const at = call.now.toISOString()
  return { id: newId(tenant), division, author: call.principal.user, version: 1, created_at: at, updated_at: at }
}

/** The state a record begins in. */
export const firstState = ({ states }: RecordLaw): { status?: string } => {
  const [status] = Object.keys(states ?? {})
  return status === undefined ? {} : { status }
}

/** 3.6: what is recorded has begun. */
const begun = (record: LocalRecord, draft: Readonly<Record<string, unknown>>, today: string): Finding[] => {
  const field = record.firstDay
  const date = field === null ? null : draft[field]
  return field !== null && typeof date === 'string' ? notInFuture({ rule: ruleOf(record.law), date, field }, today) : []
}

type Body = Readonly<Record<string, unknown>>

/** Refuses what a new row's own fields say to be wrong, and a place beyond the caller's scope, before anything is read. */
export const beginning = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  body: Body,
): void => {
  refuseForm(record.form(draftOf(record.fields, body)))
  if (record.placeField === null) return
  // who writes at that level is known before any record is read (3.1)
  const place = requirePlace(call, String(body[record.placeField]), record.placeField)
  admitWriter(call, record.law, { place, act: 'create', row: body })
}

/** A new row as the rules let it stand; throws what refuses it. */
export const created = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  {
    body,
    own,
    found,
    judge,
    begins,
  }: Pick<Creating<L, F, A>, 'judge' | 'begins'> & {
    body: Body
    own: Handle
    found: Omit<Judging<L, F, A>, 'today'> & Pick<Gathered<L, F, A>, 'called'>
  },
): Row<L, F> => {
  const { law, fields } = record
  const draft = draftOf(fields, body)
  const place = record.place(draft, found.named)
  if (place !== null)
    admitWriter(call, law, { place: requirePlace(call, place, record.placeField), act: 'create', row: draft })
  const judging = { ...found, today: call.today }
  const next = {
    ...stampsOf(call, own.tenant, place ?? ''),
    ...draft,
    ...endedByNamed(record as unknown as LocalRecord, draft, found.named),
    ...firstState(law),
    ...(law.settings ? { policy: found.policy } : {}),
    ...begins?.(draft, judging),
  } as unknown as DraftRow<L, F>
  const spoken = [...record.judge(next, judging), ...(judge?.(next, judging) ?? [])]
  const machine = [...begun(record as unknown as LocalRecord, draft, call.today), ...missingRuled(law, fields, draft)]
  refuseIf(calling(found.called, joined(spoken, machine)))
  if (place === null) throw notFound() // a rule that asks for what the row would lie at has spoken before (3.1)
  return next as unknown as Row<L, F>
}

/**
 * `POST /v1/<records>`: makes one.
 *
 * @example
 * createLocal(record, { summary: 'Opens a case', judge: (next, { named }) => r23CountyLeader(next, named.county_posts) })
 */
export const createLocal = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary, judge, begins, also }: Creating<L, F, A>,
): Endpoint => {
  const { law } = record
  const plain = record as unknown as LocalRecord
  return endpoint(
    {
      method: 'post',
      path: `/v1/${law.record}`,
      operation: `create${pascal(law.noun)}`,
      summary,
      tag: law.record,
      permission: permissionOf(law, 'create'),
      doors: ['own', 'system'],
      rules: law.rules,
      says: saidOfAct(law, 'create'),
      body: bodyOf(plain, 'create'),
      answer: answerOf(plain),
      status: 201,
    },
    async (call) => {
      const body = call.body as Body
      beginning(record, call, body)
      const { own, following, beside: shown, ...found } = await gather(record, call, { id: null, body })
      const after = created(record, call, { body, own, found, judge, begins })
      const judging = { ...found, today: call.today }
      const more = also?.(after, { ...judging, own, call }) ?? {}
      const beside = together([more, following(after, { own, call })])
      return writeRow(call, record, own, { action: 'create', before: null, after, shown, ...beside })
    },
  )
}

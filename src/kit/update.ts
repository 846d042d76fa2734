import { requireIfMatch } from '../http/etag.ts'
import { refuseIf } from '../problems/problem.ts'
import { IdParams } from '../records/ids.ts'
import { admitUpdate, sentOf, stamped } from '../records/step.ts'
import { calling, type Finding } from '../rules/finding.ts'
import type { RecordLaw } from '../rules/law.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import type { Draft, Fields, Values } from './fields.ts'
import { refuseForm } from './form.ts'
import { gather } from './gather.ts'
import { permissionOf } from './permission.ts'
import { admitWriter } from './places.ts'
import type { Asks, DraftRow, Judging, LocalRecord, Row } from './record.ts'
import { answerOf, bodyOf, pascal, saidOfAct } from './shapes.ts'
import { joined, missingRuled, ruleOf, writeRow } from './write.ts'

interface Changing<L extends RecordLaw, F extends Fields, A extends Asks> {
  summary: string
  /** The states in which its fields may change; without states, always. */
  open?: readonly (keyof NonNullable<L['states']> & string)[]
  judge?: (next: DraftRow<L, F>, judging: Judging<L, F, A>) => readonly Finding[]
  /** What follows from a change in the row itself. */
  set?: (next: Row<L, F>, judging: Judging<L, F, A>) => Partial<Values<F>>
}

const statusOf = (row: object): string => String(Reflect.get(row, 'status'))

/** `PATCH /v1/<records>/{id}`: changes fields of the version the caller has read. */
export const updateLocal = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary, open, judge, set }: Changing<L, F, A>,
): Endpoint => {
  const { law, fields } = record
  const plain = record as unknown as LocalRecord
  return endpoint(
    {
      method: 'patch',
      path: `/v1/${law.record}/{id}`,
      operation: `update${pascal(law.noun)}`,
      summary,
      tag: law.record,
      permission: permissionOf(law, 'update'),
      doors: ['own', 'system'],
      rules: law.rules,
      says: { ...saidOfAct(law, 'update'), ...(open ? { 'x-open': open } : {}) },
      params: IdParams,
      body: bodyOf(plain, 'update'),
      answer: answerOf(plain),
      if_match: 'required',
    },
    async (call) => {
      const body = sentOf(call.body as Readonly<Record<string, unknown>>)
      const {
        own,
        before,
        named,
        called,
        facts,
        policy,
        following,
        beside: shown,
      } = await gather(record, call, { id: call.params.id, body })
      if (before === null) throw new Error('gather answers 404')
      for (const row of [before, { ...before, ...body }])
        admitWriter(call, law, { place: before.division, act: 'update', row })
      requireIfMatch(call.if_match, before.version)
      if (law.states && open) admitUpdate({ status: statusOf(before) }, { rule: ruleOf(law), table: law.states }, open)
      const next = { ...before, ...stamped(call, before, body as Partial<Row<L, F>>) }
      refuseForm(record.form(next as unknown as Draft<F>))
      const judging = { before, named, facts, policy, today: call.today }
      const draft = next as unknown as DraftRow<L, F>
      const spoken = [...record.judge(draft, judging), ...(judge?.(draft, judging) ?? [])]
      refuseIf(calling(called, joined(spoken, missingRuled(law, fields, next))))
      const after = { ...next, ...set?.(next, judging) }
      return writeRow(call, record, own, { action: 'update', before, after, shown, ...following(after, { own, call }) })
    },
  )
}

import { dayAfter } from '../rules/dates.ts'
import { notBefore } from '../rules/days.ts'
import { endedOnce } from '../rules/late-entry.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Endpoint } from '../serve/endpoint.ts'
import { actLocal } from './act.ts'
import { maybe, type Fields } from './fields.ts'
import { day } from './kinds.ts'
import type { Asks, LocalRecord } from './record.ts'
import { ruleOf } from './write.ts'

/** The days of whatever is in force from one to another. */
interface InForce {
  valid_from: string
  valid_to: string | null
}

/**
 * `POST /v1/<records>/{id}/end`: the last day in force, today where none is said. It lies not before the first one; what is over is
 * not ended again, and a last day that lies ahead moves to an earlier day only (3.6).
 *
 * @example
 * endLocal(record, { summary: 'The member no longer leads' })
 */
export const endLocal = <L extends RecordLaw & { acts: { end: unknown } }, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary }: { summary: string },
): Endpoint => {
  const rule = ruleOf(record.law)
  const last = ({ ended_on }: { ended_on?: string | null | undefined }, today: string): string => ended_on ?? today
  return actLocal(record as unknown as LocalRecord, 'end', {
    summary,
    body: { ended_on: maybe(day()) },
    judge: (body, { before, today }) => {
      const { valid_from, valid_to } = before as unknown as InForce
      const ended_on = last(body, today)
      return [
        ...endedOnce({ rule, valid_to }, { ended_on, today }),
        ...notBefore({ rule, date: ended_on, field: 'ended_on' }, valid_from),
      ]
    },
    set: (body, { today }) => ({ valid_to: dayAfter(last(body, today)) }),
  })
}

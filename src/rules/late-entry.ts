import { dayAfter, dayBefore } from './dates.ts'
import type { Finding } from './finding.ts'

/** The last day of some dated records that need another one in force; null where there are none. */
export interface LastOf {
  record: string
  last: string | null
}

/**
 * 3.6: an act names the day it takes effect, and that day does not lie before the last day of anything dated that needs the
 * record in force: RECORDS_AFTER names what does, each with its last day. `day` is the last one in force; a field that
 * names the first one behind it (`isFirstBehind`) is told in its own terms.
 */
export const recordsAfter = (
  day: string,
  {
    field,
    isFirstBehind = field === 'valid_from',
    lasts,
  }: { field: string; isFirstBehind?: boolean; lasts: readonly LastOf[] },
): Finding[] => {
  const later = lasts.flatMap(({ record, last }) => (last !== null && last > day ? [{ record, last }] : []))
  const latest = later
    .map(({ last }) => last)
    .toSorted()
    .at(-1)
  if (latest === undefined) return []
  const accepted = [`>= ${isFirstBehind ? dayAfter(latest) : latest}`]
  const records = later.map(({ record, last }) => `${record} ${last}`)
  return [{ rule: '3.6', code: 'RECORDS_AFTER', field, facts: { records, accepted } }]
}

/** 3.6: what is over is not ended again; a last day that lies ahead moves to an earlier day only. */
export const endedOnce = (
  { rule, valid_to }: { rule: string; valid_to: string | null },
  { ended_on, today }: { ended_on: string; today: string },
): Finding[] => {
  if (valid_to === null) return []
  const last = dayBefore(valid_to)
  if (last < today) return [{ rule, code: 'STATE', facts: { status: 'ended', allowed: [] } }]
  if (ended_on <= last) return []
  return [{ rule: '3.6', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted: [`<= ${last}`] } }]
}

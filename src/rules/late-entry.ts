import type { Finding } from './finding.ts'

/** The last day of some dated records that need another one in force; null where there are none. */
export interface LastOf {
  record: string
  last: string | null
}

/**
 * 3.6: an act names the day it takes effect, and that day does not lie before the last day of anything dated that needs the
 * record in force: RECORDS_AFTER names what does, each with its last day.
 */
export const recordsAfter = (day: string, { field, lasts }: { field: string; lasts: readonly LastOf[] }): Finding[] => {
  const later = lasts.flatMap(({ record, last }) => (last !== null && last > day ? [{ record, last }] : []))
  const latest = later
    .map(({ last }) => last)
    .toSorted()
    .at(-1)
  if (latest === undefined) return []
  const records = later.map(({ record, last }) => `${record} ${last}`)
  return [{ rule: '3.6', code: 'RECORDS_AFTER', field, facts: { records, accepted: [`>= ${latest}`] } }]
}

import type { Field } from '../../api/described.ts'
import { R } from '../../text/screens-catalogue.ts'

/** The exceptions that a posting may need; others belong to branches, studies and leading posts. */
const OF_POSTINGS: ReadonlySet<string> = new Set([
  'age_over_45',
  'term_not_3y',
  'rank_above_division_deputy',
  'unit_not_general',
])

/** 3.3: who may approve one. */
const APPROVERS = [
  ['city_org', R.of_city.zh, R.of_city.en],
  ['province_admin', R.of_province.zh, R.of_province.en],
] as const

const EXCEPTION = /\.exceptions?$/

/** A field as it is asked for: what the API takes as a text but knows few values of is chosen, and of those what can be meant. */
export const asAsked = (record: string, field: Field): Field => {
  if (!EXCEPTION.test(record)) return field
  if (field.name === 'approver_role') return { ...field, kind: 'choice', values: APPROVERS }
  if (field.name !== 'kind' || record !== 'postings.exceptions') return field
  return { ...field, values: (field.values ?? []).filter(([id]) => OF_POSTINGS.has(id)) }
}

import type { Schema } from './schema.ts'

/** What a field of each kind is on the wire, where its label alone does not say: its unit, its form, or what it counts. */
const OF_KIND: Readonly<Record<string, string>> = {
  day: 'a day (Asia/Shanghai)',
  time: 'hours and minutes on a clock of 24 hours (Asia/Shanghai)',
  year: 'a calendar year',
  fen: '1 yuan is 100 fen',
  count: 'a number of them',
  flag: 'true for yes, false for no',
  place: 'a division code of 6, 9 or 12 digits',
  list: 'a list of texts',
  some_of: 'a list, each value once',
  lines: 'one entry for each',
  text: 'in words',
  words: 'one line',
}

/** A village is named by its code, every other record by its id. */
const referenceTo = (noun: string): string =>
  noun === 'village' ? 'the 12-digit code of a village' : `the id of a ${noun.replaceAll('_', ' ')}`

/** A value of a closed list, with an office's word where the value does not say the same. */
const meaningOf = ([id = '', , en = '']: readonly string[]): string =>
  id.replaceAll('_', ' ').toLowerCase() === en.toLowerCase() ? `\`${id}\`` : `\`${id}\` (${en})`

const formOf = (schema: Schema): string | undefined => {
  const { 'x-kind': kind, 'x-names': noun, 'x-terms': terms = [] } = schema
  if (noun !== undefined) return kind === 'names_some' ? `${referenceTo(noun)}, for each` : referenceTo(noun)
  if (terms.length > 0 && kind === 'one_of') return terms.map(meaningOf).join(', ')
  return OF_KIND[kind ?? (schema.format === 'date' ? 'day' : '')]
}

/** Whether null is a value of it. */
export const mayBeNull = ({ type, anyOf = [] }: Schema): boolean =>
  (Array.isArray(type) && type.includes('null')) || anyOf.some(mayBeNull) || type === 'null'

/**
 * The description of a member by an office's word for it: the word, then its form, then what null means.
 *
 * @example describedByKind('closed on', { 'x-kind': 'day', type: ['string', 'null'] }) // closed on: a day (Asia/Shanghai); null for none
 */
export const describedByKind = (label: string, schema: Schema): string => {
  const form = formOf(schema)
  const whole = form === undefined ? label : `${label}: ${form}`
  return mayBeNull(schema) ? `${whole}; null for none` : whole
}

import type { Shapes } from '../../api/client.ts'
import type { Assignment } from './assignment-list.tsx'

export type Counter = Shapes['CounterAssignment']

/** What a form of terms holds: everything as text. */
export interface TermsDraft {
  units: { name: string; uscc: string }[]
  valid_from: string
  valid_to: string
  targets: string
  note: string
}

const textOf = (targets: Assignment['targets']): string => {
  if (targets === null) return ''
  return typeof targets === 'string' ? targets : JSON.stringify(targets)
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Targets for reading, whatever plain shape they were sent in (ADR 0005): a line for each of a list or of its fields. */
export const readable = (targets: unknown): string => {
  if (Array.isArray(targets)) return targets.map(readable).join('\n')
  if (targets === null || targets === undefined) return ''
  if (!isFields(targets)) return typeof targets === 'string' ? targets : JSON.stringify(targets)
  return Object.entries(targets)
    .map(([field, value]) => `${field}: ${String(value)}`)
    .join('\n')
}

/** The terms of an assignment as a form shows them. */
export const draftOf = (
  terms: Pick<Assignment, 'helper_units' | 'valid_from' | 'valid_to' | 'targets' | 'note'>,
): TermsDraft => ({
  units: terms.helper_units.map(({ name, uscc }) => ({ name, uscc: uscc ?? '' })),
  valid_from: terms.valid_from,
  valid_to: terms.valid_to ?? '',
  targets: textOf(terms.targets),
  note: terms.note ?? '',
})

export const emptyDraft = (valid_from: string): TermsDraft => ({
  units: [{ name: '', uscc: '' }],
  valid_from,
  valid_to: '',
  targets: '',
  note: '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** The form as the API takes it; what it means, the API judges. */
export const termsOf = ({ units, valid_from, valid_to, targets, note }: TermsDraft) => ({
  helper_units: units
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, uscc }) => ({ name, ...(uscc.trim() === '' ? {} : { uscc }) })),
  valid_from,
  valid_to: orNull(valid_to),
  targets: orNull(targets),
  note: orNull(note),
})

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Only what was changed: the rest of the terms stays as it is, whatever form it has. */
export const changedTerms = (before: TermsDraft, after: TermsDraft): Counter => {
  const [was, is] = [termsOf(before), termsOf(after)]
  return {
    ...(same(was.helper_units, is.helper_units) ? {} : { helper_units: is.helper_units }),
    ...(was.valid_from === is.valid_from ? {} : { valid_from: is.valid_from }),
    ...(was.valid_to === is.valid_to ? {} : { valid_to: is.valid_to }),
    ...(was.targets === is.targets ? {} : { targets: is.targets }),
    ...(was.note === is.note ? {} : { note: is.note }),
  }
}

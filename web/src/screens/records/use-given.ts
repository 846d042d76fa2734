import type { Field } from '../../api/described.ts'
import { useFilters } from '../../route.ts'
import { isGivable } from './naming.ts'

/** What the link to a form brought along. */
export const useGiven = (record: string, fields: readonly Field[] = []): Readonly<Record<string, string>> =>
  useFilters(fields.filter((field) => isGivable(record, field)).map(({ name }) => name))[0]

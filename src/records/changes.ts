import type { Changes } from '../journal/table.ts'

/** Columns that change with every write and say nothing, and the province's words a row was derived by, which have entries of their own. */
const SILENT = new Set(['version', 'updated_at', 'created_at', 'policy'])

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What a write changed, field by field: [before, after]; a new record has null before. */
export const changesOf = (
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
): Changes =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => !SILENT.has(field) && !same(before?.[field], value))
      .map(([field, value]) => [field, [before?.[field] ?? null, value ?? null] as const]),
  )

/** Whether a row with these values in it is the row it was: then there is nothing to write, and no new version. */
export const changesNothing = (before: object, set: object): boolean =>
  Object.keys(changesOf({ ...before }, { ...before, ...set })).length === 0

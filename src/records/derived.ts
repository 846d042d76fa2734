import type { Derived } from '../rules/derived.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { countChange } from './counters.ts'
import { taskChange } from './tasks.ts'

/** Statements that carry what follows from some records, figures and tasks, from what it was to what it is. */
export const derivedChange = (
  handle: Handle,
  { before, after, today }: { before: Derived; after: Derived; today: string },
): Scoped<void>[] => [
  ...countChange(handle, before.spans, after.spans),
  ...taskChange(handle, { before: before.tasks, after: after.tasks, today }),
]

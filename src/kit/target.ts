import type { SQL } from 'drizzle-orm'
import type { Handle, Scoped } from '../tenancy/handle.ts'

/**
 * What a field may name, and how its rows are found: by `own`, what the caller's division shows him (anything else is 404);
 * by `judge`, what rules have to know beyond it: those rows reach the rules and never an answer.
 */
export interface Target<N> {
  readonly noun: string
  readonly door: 'own' | 'judge'
  /** The rows of some ids: `ids` is a JSON list of them, as SQL. */
  rows(door: Handle, ids: SQL): Scoped<N[]>
  idOf(row: N): string
}

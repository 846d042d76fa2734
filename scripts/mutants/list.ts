import type { Mutant } from './mutant.ts'
import { RULE_MUTANTS } from './rules.ts'

/** Every defect that is planted. */
export const MUTANTS: readonly Mutant[] = [...RULE_MUTANTS]

import { DOOR_MUTANTS } from './doors.ts'
import type { Mutant } from './mutant.ts'
import { PLACE_MUTANTS } from './places.ts'
import { RULE_MUTANTS } from './rules.ts'
import { WRITE_MUTANTS } from './writes.ts'

/** Every defect that is planted. */
export const MUTANTS: readonly Mutant[] = [...RULE_MUTANTS, ...WRITE_MUTANTS, ...DOOR_MUTANTS, ...PLACE_MUTANTS]

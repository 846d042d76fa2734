import { targetOf } from '../../kit/rows.ts'
import { registeredHouseholds } from './record.ts'

/** A household as its plan, a contact or a member's pairing names it. */
export const householdNamed = targetOf(registeredHouseholds, 'own')

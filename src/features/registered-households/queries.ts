import type { SQL } from 'drizzle-orm'
import { columnOf, rowsOf, targetOf, withinPlace } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { registeredHouseholds } from './record.ts'

/** A household as its plan, a contact or a member's pairing names it. */
export const householdNamed = targetOf(registeredHouseholds, 'own')

/** The households on file in a division. */
export const householdsIn = (door: Handle, division: SQL) =>
  rowsOf(registeredHouseholds, door, [withinPlace(columnOf(registeredHouseholds, 'division'), division)])

import { targetOf } from '../../kit/rows.ts'

export { fundAllocations } from './record.ts'
import { fundAllocations } from './record.ts'

/** An allocation as a payment names it. */
export const allocationNamed = targetOf(fundAllocations, 'own')

import { targetOf } from '../../kit/rows.ts'
import { serviceCentres } from './record.ts'

/** A centre as what supports it names it. */
export const centreNamed = targetOf(serviceCentres, 'own')

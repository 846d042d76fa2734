import { targetOf } from '../../kit/rows.ts'
import { officials } from './record.ts'

/** An official as a post names him: he may be on file at another place of the city. */
export const officialNamed = targetOf(officials, 'judge')

import { targetOf } from '../../kit/rows.ts'
import { meetings } from './record.ts'

/** A meeting as a resolution names it. */
export const meetingNamed = targetOf(meetings, 'own')

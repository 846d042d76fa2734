import { targetOf } from '../../kit/rows.ts'
import { villageMembers } from './record.ts'

/** A member as his project, his household or his service names him. */
export const memberNamed = targetOf(villageMembers, 'own')

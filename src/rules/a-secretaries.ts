import type { PartyStatus } from './lists/enums.ts'
import { choiceOn, type Policy } from './settings.ts'

/** who may hold a secretary's post on a day: full members, and probationary ones where the province has set so for the city. */
export const a3Accepted = (policy: Policy, day: string): PartyStatus[] =>
  choiceOn(policy, 'secretary_full_member', day) ? ['full'] : ['full', 'probationary']

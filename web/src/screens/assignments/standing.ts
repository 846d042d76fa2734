import { useNames } from '../../names.tsx'
import { H, STATES } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import type { Assignment } from './assignment-list.tsx'

/** How an assignment stands, in one sentence: who said what last, and who answers until when. */
export const useStanding = () => {
  const say = useSay()
  const names = useNames()
  return ({ status, proposed_by, turn, turn_due, revision, ended_on, valid_from }: Assignment): string => {
    if (turn !== null && (status === 'active' || status === 'ended'))
      return say(H.standing_call_off, { turn: names.tenant(turn), day: valid_from })
    if (turn !== null)
      return say(H.standing_turn, {
        by: names.tenant(proposed_by),
        n: revision,
        turn: names.tenant(turn),
        due: turn_due ?? '',
      })
    if (status === 'active') return say(H.standing_active, { day: valid_from })
    if (status === 'ended') return say(H.standing_ended, { day: ended_on ?? '' })
    return say(H.standing_closed, { state: say(STATES[status]) })
  }
}

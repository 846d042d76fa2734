import { useNames } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { G } from '../../text/postings-catalogue.ts'
import type { Words } from '../../text/words.ts'
import type { Shapes } from '../../api/client.ts'

export type Posting = Shapes['Posting']

const SAID = {
  draft: G.is_draft,
  submitted: G.is_submitted,
  confirmed: G.is_confirmed,
  active: G.is_active,
  completed: G.is_completed,
  recalled: G.is_recalled,
  ended_early: G.is_ended,
  rejected: G.is_rejected,
  cancelled: G.is_cancelled,
} as const satisfies Record<Posting['status'], Words>

const wordsOf = ({ status, sender, tenant_code, start_blocked }: Posting): Words => {
  if (status === 'submitted' && sender === tenant_code) return G.is_submitted_own
  return status === 'confirmed' && start_blocked ? G.is_blocked : SAID[status]
}

const dayOf = ({ status, submitted_on, planned_start, planned_end, ended_on }: Posting): string => {
  if (status === 'submitted') return submitted_on ?? ''
  return status === 'confirmed' ? planned_start : (ended_on ?? planned_end)
}

/** How a posting stands, in one sentence: who did what, and whose turn it is. */
export const useStanding = () => {
  const say = useSay()
  const names = useNames()
  return (posting: Posting): string =>
    say(wordsOf(posting), {
      sender: names.tenant(posting.sender),
      host: names.tenant(posting.tenant_code),
      day: dayOf(posting),
      reason: posting.reason ?? '',
    })
}

import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { termOf } from '../../text/terms.ts'
import { Facts } from '../../ui/fields.tsx'
import type { Assignment } from './assignment-list.tsx'
import { draftOf, readable } from './terms.ts'

const HASH_SHOWN = 16

/** What both sides are, or would be, bound to. */
export const TermsFacts = ({ assignment }: { assignment: Assignment }) => {
  const say = useSay()
  const { units, note, valid_to } = draftOf(assignment)
  const targets = readable(assignment.targets)
  return (
    <Facts
      facts={[
        [say(H.mode), say(termOf('mode', assignment.mode))],
        [say(H.helper_units), units.map(({ name, uscc }) => `${name} ${uscc}`.trim()).join('\n')],
        [say(H.valid_from), assignment.valid_from],
        ...(valid_to === '' ? [] : [[say(H.valid_to), valid_to] as const]),
        ...(targets === '' ? [] : [[say(H.targets), targets] as const]),
        ...(note === '' ? [] : [[say(H.note), note] as const]),
        [
          say(H.content_hash),
          <code title={assignment.content_hash}>{assignment.content_hash.slice(0, HASH_SHOWN)}…</code>,
        ],
      ]}
    />
  )
}

import type { PostRole } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { followsIn } from './r-posting-clashes.ts'

interface Seated {
  id: string
  division: string
  post_role: PostRole
}

/** R-79, 「及时“召回”调整」: whoever is replaced held the same seat of the same village; null where nobody is named. */
export const r79Replaces = (posting: Seated, replaced: Seated | null): Finding[] => {
  const { id, division, post_role } = posting
  const fits =
    replaced === null ||
    (replaced.id !== id && replaced.division === division && followsIn(post_role, replaced.post_role))
  const accepted = [`${post_role} ${division}`]
  return fits ? [] : [{ rule: 'R-79', code: 'MODE_POST_ROLE', field: 'replaces', facts: { accepted } }]
}

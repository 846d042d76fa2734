import type { Call } from '../../serve/call.ts'
import type { Finding } from '../../rules/finding.ts'
import { isFirstSecretary } from '../../rules/postings/posting-facts.ts'
import { x3Confirm } from '../../rules/postings/posting-states.ts'
import { r48OnDay } from '../../rules/postings/r-persons.ts'
import type { Account } from '../accounts/queries.ts'
import { factsOfPeople } from '../people/queries.ts'
import { placeFindings } from './judge.ts'
import { datedValues, shownBy } from './person.ts'
import { clashDoor } from './queries.ts'
import type { PostingRow } from './table.ts'

/** A posting before its host, and where it is. */
interface Asked {
  host: string
  before: PostingRow
  account: Account
}

/**
 * a first secretary's membership as his file at home says on the first day of his term and, while that runs, today: the
 * posting may not show yet what changed there since it was submitted.
 */
const membership = async (call: Call, { before: row, account: { policy } }: Asked): Promise<Finding[]> => {
  if (!isFirstSecretary(row.post_role)) return []
  const home = clashDoor(call.services, row.sender)
  const [facts] = await home.run([factsOfPeople(home, [row.person_id])])
  const shown = { ...row, ...shownBy(datedValues(facts, []), { first: row.planned_start, last: row.planned_end }) }
  const now = call.today < row.planned_start ? row.planned_start : call.today
  const days = now <= row.planned_end ? [row.planned_start, now] : [row.planned_start]
  return days.flatMap((day) => r48OnDay(shown, { day, policy })).slice(0, 1)
}

/** What the second key asks (3.2, X-3): by the confirmation itself, and by a check before it. */
export const confirmationFindings = async (call: Call, asked: Asked): Promise<Finding[]> => [
  ...(await membership(call, asked)),
  ...x3Confirm({ submitted_by: asked.before.submitted_by, confirmed_by: call.principal.one_person }),
  ...placeFindings(asked.host, asked.before, asked.account),
]

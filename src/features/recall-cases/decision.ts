import type { Call } from '../../serve/call.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountChange, accountDoor, withRows, type Account } from '../accounts/queries.ts'
import type { PostingRow, SeenPosting } from '../postings/queries.ts'
import type { RecallStatus } from '../../rules/postings/r-recall.ts'
import type { RecallRow } from './table.ts'

interface Case {
  before: RecallRow
  /** The status of the case today. */
  status: RecallStatus
  posting: SeenPosting
}

/** who dispatched: the province's department, the city's, or in mode self the county's for a unit of a county. */
const dispatchedBy = ({ sender, mode, unit_division }: SeenPosting): string => {
  if (sender === PROVINCE) return 'province_admin'
  return mode === 'self' && unit_division !== sender ? 'county_org' : 'city_org'
}

export interface Decided {
  action: 'decide_recall' | 'decide_keep'
  decided_on: string
  ended_on: string | null
  decision: string | null
}

export const decisionOf = (call: Call, { before, status, posting }: Case, decided: Decided) => ({
  status,
  ...decided,
  posting: { ...posting, host: posting.id.slice(0, 6) },
  decider: { tenant: call.principal.tenant, role: call.principal.role, user: call.principal.one_person },
  dispatched_by: dispatchedBy(posting),
  proposed_by: before.proposed_by,
  proposed_on: before.proposed_on,
  informed_on: before.informed_on,
  today: call.today,
})

/** what the place counts for and obliges to once the posting ends and a replacement is due. */
export const recalledPlace = (
  call: Call,
  account: Account,
  { recall, set }: { recall: RecallRow; set: Partial<PostingRow> },
): ReturnType<typeof accountChange> => {
  const door = accountDoor(call.services, recall.id.slice(0, 6))
  const recalled = account.postings.filter(({ id }) => id === recall.posting_id).map((row) => ({ ...row, ...set }))
  const { id, posting_id, counterpart, sender, decided_on, ended_on } = recall
  const decided = { id, posting_id, counterpart, sender, decided_on: decided_on ?? '', ended_on: ended_on ?? '' }
  return accountChange(door, account, {
    postings: withRows(account.postings, recalled),
    recalls: withRows(account.recalls, [decided]),
    today: call.today,
    now: call.now,
  })
}

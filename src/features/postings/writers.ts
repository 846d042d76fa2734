import type { Call } from '../../serve/call.ts'
import { problem } from '../../problems/problem.ts'
import { lastDay, r76Dispatcher } from '../../rules/postings/posting-states.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import type { SeenPosting } from './columns.ts'

/** 3.6: the department of the side that sent him, a county's for the units in it. */
const isHisDepartment = ({ principal, caller }: Call, { sender, unit_division }: SeenPosting): boolean => {
  if (principal.tenant !== sender || r76Dispatcher({ role: principal.role, mode: null }).length > 0) return false
  const { division, tenant } = caller
  return division === tenant || (division !== null && unit_division.startsWith(divisionPrefix(division)))
}

const refusal = (rule: string, record: string) =>
  problem('NOT_PERMITTED', { rule, facts: { permission: `${record} (holder)` } })

const isHis = ({ principal }: Call, { person_id }: SeenPosting): boolean =>
  person_id !== undefined && person_id === principal.scope

/**
 * R-53, 3.6: who holds the posting keeps its diary, or for him the department that sent him; else 403, also where the caller
 * sees the record and not the posting.
 */
export const requireWriter = (call: Call, posting: SeenPosting | undefined): SeenPosting => {
  if (posting && (isHis(call, posting) || isHisDepartment(call, posting))) return posting
  throw refusal('R-53', 'duty_record')
}

/** R-75, 3.6: the sheet is the member's own act; the department enters it for him once his term is over, and with it his access. */
export const requireMember = (call: Call, posting: SeenPosting): void => {
  const isOver = lastDay(posting) < call.today
  if (!isHis(call, posting) && !(isOver && isHisDepartment(call, posting))) throw refusal('R-75', 'four_leads_sheet')
}

import type { Call } from '../../serve/call.ts'
import { applicationFindings, branchExceptions, r73Exists, type Applicant } from '../../rules/branches/b-branches.ts'
import { branchDays } from '../../rules/branches/branch-life.ts'
import { FAR } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Days } from '../../rules/spans.ts'
import { lastDay } from '../../rules/postings/posting-states.ts'
import type { PostingRow } from '../postings/queries.ts'
import { rowOf } from './account.ts'
import { applicationOf } from './application.ts'
import type { BranchCase } from './case.ts'
import type { BranchRow } from './queries.ts'

/**
 * whether a branch stands on some day of these. An application that waits may stand from the day it was applied for, never
 * before (3.6); a draft may stand on any day.
 */
const isAlive = ({ starts_on, submitted_on, ends_on }: BranchRow, { first, last }: Days): boolean =>
  (starts_on ?? submitted_on ?? first) <= last && (ends_on ?? last) >= first

/**
 * the others that a draft clashes with. It says no day of its own yet, but whom it names is in post on his days only: a branch
 * of years past may be entered where another one stands by now. One that names nobody clashes with all that stand from today on.
 */
export const rivalsOf = (
  named: readonly PostingRow[],
  { others, today }: { others: readonly BranchRow[]; today: string },
): BranchRow[] => {
  const [first = today] = named.map(({ planned_start }) => planned_start).toSorted()
  const last = named.map(lastDay).toSorted().at(-1) ?? FAR
  return others.filter((each) => isAlive(each, { first, last }))
}

/** What an application is judged by as a whole, at its submission and at its approval. */
export const judgedAs = async (
  call: Call,
  { account, seen, standing }: BranchCase,
  { members, day }: { members: readonly Applicant[]; day: string },
): Promise<{ findings: Finding[]; regulated: boolean }> => {
  const application = await applicationOf(call, rowOf(account), { members, day })
  const life = branchDays({ starts_on: day, closed_on: null, members }) ?? { first: day, last: day }
  const others = standing.filter((each) => each.id !== seen.id && isAlive(each, life))
  const findings = [
    ...applicationFindings(application),
    ...branchExceptions({ ...application, today: call.today }, account.branch.submitted_by ?? call.principal.user),
    ...r73Exists(account.branch, others),
  ]
  return { findings, regulated: application.regulated }
}

import { BRANCH_GENERALLY_NOT, BRANCH_NEVER, BRANCH_TASKS } from '../lists/enums-branches.ts'
import { isExcepted, soft, type Exception } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { BRANCH_REGULATION_FROM, inForce } from '../parameters/parameters.ts'

/** What B-1 – B-13 are read from, and since when they are applied to a tenant. */
export interface Regulation {
  version: string
  from: string
}

const REGULATION = '中国共产党支部工作条例（试行） 2018-10-28'

/** The regulation as it applies to a tenant: from the default day on, or the later one the province set for it. */
export const regulationFor = (set_from: string | null): Regulation => ({
  version: REGULATION,
  from: set_from ?? inForce(BRANCH_REGULATION_FROM, '2016-01-01'),
})

export const isRegulated = ({ from }: Regulation, day: string): boolean => from <= day

const idsIn = (terms: readonly { id: string }[]): readonly string[] => terms.map(({ id }) => id)

interface Act {
  act: string
  on: string
  exceptions: readonly Exception[]
  regulation: Regulation
}

/**
 * B-3 – B-5: what a temporary branch does is study, education, management and supervision of members and the training of
 * applicants; it generally admits and disciplines nobody, and collects no dues, elects no delegates, holds no term election.
 * Judged by the rule version of the act's own date.
 */
export const branchPowers = ({ act, on, exceptions, regulation }: Act): Finding[] => {
  if (!isRegulated(regulation, on)) return []
  const tasks = idsIn(BRANCH_TASKS)
  const facts = { rule_version: regulation.version, accepted: tasks }
  if (idsIn(BRANCH_NEVER).includes(act)) return [{ rule: 'B-5', code: 'BRANCH_FORBIDDEN_ACT', field: 'act', facts }]
  if (idsIn(BRANCH_GENERALLY_NOT).includes(act)) {
    if (isExcepted(exceptions, 'branch_recruit_or_discipline')) return []
    return [soft({ rule: 'B-4', field: 'act', exception_kind: 'branch_recruit_or_discipline', facts })]
  }
  return tasks.includes(act) ? [] : [{ rule: 'B-3', code: 'BRANCH_TASK', field: 'act', facts }]
}

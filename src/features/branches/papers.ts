import type { SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { isFullOn, membersOn } from '../../rules/branches/branch-life.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { issuePapers, papersCounted } from '../branch-papers/commands.ts'
import type { PaperContent, PaperKind } from '../branch-papers/queries.ts'
import { memberNames, type MemberName } from './names.ts'
import { memberFacts, officerFacts, type BranchAccount } from './queries.ts'

/** What a paper is made of beside the account: the names of the members, and the numbers given so far. */
export const paperQueries = (door: Handle, call: Pick<Call, 'today'>, ids: SQL) =>
  [memberNames(door, ids), papersCounted(door, ids, call.today.slice(0, 4))] as const

export interface PaperFacts {
  names: readonly MemberName[]
  counted: Readonly<Record<PaperKind, number>>
}

const nameOf = (code: string): string => tenantByCode(code)?.name_zh ?? code

const placeName = (host: string, code: string): string =>
  code === host ? nameOf(host) : (tenantByCode(host)?.counties.find((county) => county.code === code)?.name_zh ?? code)

const contentOf = (
  { branch, members, officers }: BranchAccount,
  names: PaperFacts['names'],
  day: string,
): PaperContent => {
  const host = branch.id.slice(0, 6)
  const present = membersOn(
    members.map((row) => ({ ...memberFacts(row), row })),
    day,
  )
  const nameOfMember = (posting: string) => names.find(({ posting_id }) => posting_id === posting)
  return {
    branch: branch.name,
    pattern: branch.pattern,
    level: branch.level,
    org_type: branch.org_type,
    places: [branch.host_code, ...branch.joint_with].map((code) => placeName(host, code)),
    partner: nameOf(branch.counterpart),
    host: nameOf(host),
    attached_org: branch.attached_name ?? '',
    approving_org: branch.approving_party_org,
    approved_on: branch.approved_on,
    starts_on: branch.starts_on,
    document_no: branch.document_no,
    officers: officers.map(officerFacts).flatMap(({ member_id, office, to }) => {
      const holder = members.find(({ id }) => id === member_id)
      return to === null && holder ? [{ office, name: nameOfMember(holder.posting_id)?.person_name ?? '' }] : []
    }),
    members: present.map(({ row, ...member }) => ({
      name: nameOfMember(row.posting_id)?.person_name ?? '',
      unit: nameOfMember(row.posting_id)?.unit_name ?? '',
      post_role: nameOfMember(row.posting_id)?.post_role ?? '',
      permanent_party_org: row.permanent_party_org,
      full: isFullOn(member, day),
    })),
  }
}

/** The papers an act on the branch issues, saying what the account is then. */
export const branchPaperStatements = (
  call: Call,
  door: Handle,
  {
    account,
    kinds,
    facts,
    day,
  }: { account: BranchAccount; kinds: readonly PaperKind[]; facts: PaperFacts; day: string },
): Scoped<unknown>[] => {
  const content = contentOf(account, facts.names, day)
  return issuePapers(call, door, { branch: account.branch, kinds, content, counted: facts.counted })
}

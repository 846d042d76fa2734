import type { Call } from '../../serve/call.ts'
import { inForceOn } from '../../rules/dates.ts'
import type { Exception } from '../../rules/exceptions.ts'
import type { Finding } from '../../rules/finding.ts'
import { fieldsOfIds, type PersonFacts, type PostingFacts, type UnitFacts } from '../../rules/postings/posting-facts.ts'
import { assignmentIdOn, leadsOn, postingPlace } from '../../rules/accounts/posting-place.ts'
import { leadsVillage, postingClashes, type OtherPosting } from '../../rules/postings/r-posting-clashes.ts'
import { postingFindings } from '../../rules/postings/r-postings.ts'
import type { Policy } from '../../rules/settings.ts'
import type { TimelineFacts } from '../../rules/timeline.ts'
import { PROVINCE, tenantByCode } from '../../tenancy/registry.ts'
import type { AssignmentRow } from '../assignments/queries.ts'
import { knownPairings, partnerOn, readPairings } from '../pairings/queries.ts'
import type { ListingRow } from '../villages/queries.ts'
import type { ExceptionRow, PostingRow } from './queries.ts'

/** The rules of the book by which a posting is judged, as its endpoints name them. */
export const JUDGED_BY = [
  'R-41',
  'R-42',
  'R-43',
  'R-44',
  'R-45',
  'R-46',
  'R-47',
  'R-48',
  'R-49',
  'R-50',
  'R-51',
  'R-52',
  'X-1',
  '3.3',
] as const

/** What a posting says of itself: from a draft, or from a question. */
export type Proposed = Pick<PostingRow, 'village_code' | 'division' | 'post_role' | 'planned_start' | 'planned_end'>

/** What the host's database says of the village. */
export interface VillageAccount {
  listings: readonly ListingRow[]
  assignments: readonly AssignmentRow[]
  /** What the province has set for the city, as the village keeps it (3.4). */
  policy: Policy
}

interface Judged {
  host: string
  proposed: Proposed
  account: VillageAccount
  unit: Pick<UnitFacts, 'tenant_code' | 'unit_level' | 'unit_kind'>
  person: PersonFacts
  exceptions: readonly Exception[]
  submitted_by: PostingFacts['submitted_by']
  leader_tenant?: string | null
}

const timelineFacts = (host: string, { listings, assignments }: VillageAccount): TimelineFacts => ({
  host,
  province: PROVINCE,
  listings,
  assignments,
})

/** who owes the leader's seat on the first day, by the village's own timeline; where it knows of nobody, the pairing says. */
const leaderSide = ({ host, proposed, account }: Judged, partner: string | null): string | null =>
  leadsOn(timelineFacts(host, account), proposed.planned_start) ?? partner

const factsOf = (judged: Judged, partner: string | null, today: string): PostingFacts => {
  const { host, proposed, account, unit } = judged
  const sender = tenantByCode(unit.tenant_code)
  const listed_mode = account.listings.find((row) => inForceOn(row, proposed.planned_start))?.dispatch_mode ?? null
  const ofVillage = proposed.village_code !== null
  return {
    province: PROVINCE,
    village: ofVillage ? { code: proposed.division, tenant_code: host, listed_mode } : null,
    station: ofVillage ? null : { code: proposed.division, tenant_code: host },
    mode: null,
    post_role: proposed.post_role,
    planned_start: proposed.planned_start,
    planned_end: proposed.planned_end,
    unit: { ...unit, tenant_kind: sender?.kind ?? null, has_county_level: sender?.has_county_level ?? true },
    person: judged.person,
    partner: leaderSide(judged, partner),
    leader_tenant: judged.leader_tenant ?? null,
    exceptions: judged.exceptions,
    submitted_by: judged.submitted_by,
    policy: account.policy,
    today,
  }
}

/** on facts; before a refusal on the pairing's word, the pairings are asked again. */
export const judgeFacts = async (call: Call, judged: Judged): Promise<Finding[]> => {
  const day = judged.proposed.planned_start
  const findings = postingFindings(factsOf(judged, partnerOn(await knownPairings(call), judged.host, day), call.today))
  if (!findings.some(({ code }) => code === 'PAIRING_NOT_FOUND')) return findings
  return postingFindings(factsOf(judged, partnerOn(await readPairings(call), judged.host, day), call.today))
}

interface Clashing {
  id: string | null
  person_id: string
  proposed: Proposed
  account: VillageAccount
  others: readonly OtherPosting[]
}

/** What hangs on other records, and every rule before it, in the order of the book; fields are ids. */
export const judgePosting = async (call: Call, judged: Judged, clashing: Clashing): Promise<Finding[]> => {
  const { id, person_id, proposed, account, others } = clashing
  const posting = { ...proposed, id, person_id }
  const clashes = postingClashes({ posting, others })
  const findings = fieldsOfIds(await judgeFacts(call, judged), { person: 'person_id', unit: 'person_id' })
  const sender = judged.unit.tenant_code
  return [...findings, ...clashes, ...placeFindings(judged.host, { ...proposed, sender }, account)]
}

/** The day on which a person's facts are asked: the first of the term, or today where that lies ahead (3.6). */
export const dayOfFacts = ({ planned_start }: Pick<Proposed, 'planned_start'>, today: string): string =>
  planned_start < today ? planned_start : today

/** whether a posting stands where its side may have it, on all its days; asked again where the host confirms it. */
export const placeFindings = (
  host: string,
  posting: Proposed & { sender: string },
  account: VillageAccount,
): Finding[] =>
  posting.village_code === null
    ? []
    : postingPlace(posting, timelineFacts(host, account)).map((finding) => ({ strength: 'HARD', ...finding }))

/** The assignment a posting hangs under, by its first day. */
export const assignmentIdOf = (host: string, account: VillageAccount, { planned_start }: Proposed): string | null =>
  assignmentIdOn(timelineFacts(host, account), planned_start)

/** A stored exception as the rules ask it. */
export const exceptionOf = ({
  kind,
  reason,
  approver_org,
  approver_role,
  approver_tenant,
  approved_on,
  document_no,
  approved_by,
  recorded_by,
}: ExceptionRow): Exception => ({
  kind,
  reason,
  approver_org,
  approver_role,
  approver_tenant,
  approved_on,
  document_no,
  approved_by,
  recorded_by,
})

/** The leader in post on the first day: a member comes from his tenant. */
export const leaderTenantOn = (
  others: readonly (OtherPosting & { sender: string })[],
  proposed: Proposed,
): string | null => {
  const { village_code, planned_start: day } = proposed
  return others.find((other) => leadsVillage(other, { village_code, day }))?.sender ?? null
}

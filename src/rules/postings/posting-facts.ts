import type {
  CadreRank,
  DispatchMode,
  HealthStatus,
  PartyStatus,
  PostRole,
  TenantKind,
  UnitKind,
  UnitLevel,
} from '../lists/enums.ts'
import type { Exception, OnePerson } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import type { Policy } from '../settings.ts'

/** What the rules ask of the person; a date that is absent was not asked for, null is missing. */
export interface PersonFacts {
  birth_date: string
  party_status: PartyStatus
  cadre_rank: CadreRank
  health_status: HealthStatus | null
  health_checked_on?: string | null
  attest_political: boolean | null
  attest_political_on?: string | null
  attest_coordination: boolean | null
  attest_coordination_on?: string | null
}

/** The dispatching unit and what is known of its tenant (the manifest's kind and county level). */
export interface UnitFacts {
  tenant_code: string
  /** Null for a code that is no tenant. */
  tenant_kind: TenantKind | null
  has_county_level: boolean
  unit_level: UnitLevel
  unit_kind: UnitKind
}

/** Everything a posting is judged by that does not hang on other records. */
export interface PostingFacts {
  province: string
  /** The poor village; null for liaison staff, who are stationed at a city or county. */
  village: { code: string; tenant_code: string; listed_mode: DispatchMode | null } | null
  /** Where liaison staff are stationed; null for a post in a village. */
  station: { code: string; tenant_code: string } | null
  /** The mode the posting says it is under (its assignment's), or null when it says none. */
  mode: DispatchMode | null
  post_role: PostRole
  planned_start: string
  planned_end: string
  unit: UnitFacts
  person: PersonFacts
  /** The partner of the host city on planned_start, null without a pairing that day. */
  partner: string | null
  /** The tenant of the leader beside whom a member comes, where it is known; else the mode says it. */
  leader_tenant?: string | null
  exceptions: readonly Exception[]
  submitted_by: OnePerson
  /** What the province has set for the host (3.4); nothing where it is left out. */
  policy?: Policy | undefined
  /** The day of the question: an approval given on paper is not of a later one. */
  today: string
}

const REQUIRED_OF: ReadonlySet<PostRole> = new Set(['team_leader', 'first_secretary', 'leader_and_first_secretary'])

/** name 队长 and 第一书记: neither members nor liaison staff. */
export const isLeaderOrSecretary = (role: PostRole): boolean => REQUIRED_OF.has(role)

/** the posts whose holder is a first secretary. */
export const isFirstSecretary = (role: PostRole): boolean =>
  role === 'first_secretary' || role === 'leader_and_first_secretary'

/** the posts a role fills; a member and liaison staff fill none that only one may hold. */
export const POSTS_OF = {
  team_leader: ['leader'],
  first_secretary: ['first_secretary'],
  leader_and_first_secretary: ['leader', 'first_secretary'],
  team_member: [],
  liaison_staff: [],
} as const satisfies Record<PostRole, readonly ('leader' | 'first_secretary')[]>

/** 3.1: a caller who sent ids reads `person_id` where one who sent facts reads `person.birth_date`. */
export const fieldsOfIds = (findings: readonly Finding[], ids: { person: string; unit: string }): Finding[] =>
  findings.map((finding) => {
    const [head = ''] = (finding.field ?? '').split('.')
    return head === 'person' || head === 'unit' ? { ...finding, field: ids[head] } : finding
  })

import type { PostingStatus, PostRole } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { POSTS_OF } from './posting-facts.ts'
import { isKeptOut } from './posting-states.ts'
import { holds, overlap, type Days } from '../spans.ts'
import type { VillageSpan } from '../timeline.ts'

/** Another posting as the clash rules see it: whose, where, in which post, and its days. */
export interface OtherPosting {
  id: string
  person_id: string
  village_code: string | null
  post_role: PostRole
  status: PostingStatus
  planned_start: string
  planned_end: string
  /** The last day where it ended before its time. */
  ended_on: string | null
  /** The checks of its first day failed (3.2). */
  start_blocked?: boolean
}

export interface ClashFacts {
  posting: {
    /** Null for a posting not made yet. */
    id: string | null
    person_id: string
    village_code: string | null
    post_role: PostRole
    planned_start: string
    planned_end: string
  }
  /** The postings of the village and of the person; more do no harm. */
  others: readonly OtherPosting[]
}

/** The days a posting stands for; none once it was returned or cancelled, or while it is a draft. */
export const postingDays = (row: Omit<OtherPosting, 'person_id' | 'id'>): Days | null => {
  if (row.status === 'draft' || row.status === 'rejected' || row.status === 'cancelled') return null
  return { first: row.planned_start, last: row.ended_on ?? row.planned_end }
}

const sharesPost = (a: PostRole, b: PostRole): boolean => {
  const posts: readonly string[] = POSTS_OF[b]
  return POSTS_OF[a].some((post) => posts.includes(post))
}

/** Whether one follows the other in a seat; members and liaison staff fill none, and are followed by their like. */
export const followsIn = (role: PostRole, before: PostRole): boolean => role === before || sharesPost(role, before)

const inTheWay = ({ posting, others }: ClashFacts): OtherPosting[] => {
  const mine = { first: posting.planned_start, last: posting.planned_end }
  return others.filter((other) => {
    const days = postingDays(other)
    return other.id !== posting.id && days !== null && overlap(days, mine)
  })
}

/** each post of a village has one holder a day; who holds both posts stands in the way of either. */
export const r41PostOccupied = (facts: ClashFacts): Finding[] => {
  const { village_code, post_role } = facts.posting
  const clash = inTheWay(facts).find(
    (other) => village_code !== null && other.village_code === village_code && sharesPost(other.post_role, post_role),
  )
  if (!clash) return []
  const last = clash.ended_on ?? clash.planned_end
  return [{ rule: 'R-41', code: 'POST_OCCUPIED', field: 'post_role', facts: { from: clash.planned_start, to: last } }]
}

/** one village a person; liaison staff too have one place a day. */
export const r41PersonPosted = (facts: ClashFacts): Finding[] =>
  inTheWay(facts).some((other) => other.person_id === facts.posting.person_id)
    ? [{ rule: 'R-41', code: 'PERSON_ALREADY_POSTED', field: 'person_id' }]
    : []

const AGREED: ReadonlySet<PostingStatus> = new Set(['confirmed', 'active', 'completed', 'recalled', 'ended_early'])

/** R-43, 3.2: whether somebody is in post as leader on a day: both keys are turned, and nothing kept him from beginning. */
export const leadsVillage = (
  other: Omit<OtherPosting, 'person_id' | 'id'>,
  { village_code, day }: { village_code: string | null; day: string },
): boolean => {
  const days = postingDays(other)
  const isLeader = other.village_code === village_code && sharesPost(other.post_role, 'team_leader')
  return isLeader && AGREED.has(other.status) && !isKeptOut(other) && days !== null && holds(days, day)
}

/** on the first day of a member a confirmed leader is in post. */
export const r43MemberBesideLeader = ({ posting, others }: ClashFacts): Finding[] => {
  if (posting.post_role !== 'team_member') return []
  const { village_code, planned_start: day } = posting
  return others.some((other) => leadsVillage(other, { village_code, day }))
    ? []
    : [{ rule: 'R-43', code: 'MEMBER_WITHOUT_LEADER', field: 'village_code' }]
}

/** what hangs on other postings, in the order of the book. */
export const postingClashes = (facts: ClashFacts): Finding[] =>
  [...r41PostOccupied(facts), ...r41PersonPosted(facts), ...r43MemberBesideLeader(facts)].map((finding) => ({
    strength: 'HARD',
    ...finding,
  }))

interface Start extends ClashFacts {
  /** What holds of the village on planned_start. */
  span: Pick<VillageSpan, 'mode' | 'assignment'> | null
}

/** 3.2: what the host's database is asked again on planned_start; a finding leaves the posting confirmed, with a task. */
export const postingStart = (facts: Start): Finding[] => {
  if (facts.posting.village_code === null) return []
  const { mode = null, assignment = null } = facts.span ?? {}
  return [
    ...(mode === null ? [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'village_code' } as const] : []),
    ...r41PostOccupied(facts),
    ...(assignment === null ? [{ rule: 'X-15', code: 'NO_ASSIGNMENT', field: 'village_code' } as const] : []),
  ]
}

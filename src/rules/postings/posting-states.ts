import { dayAfter } from '../dates.ts'
import type { DispatchMode, PostingStatus } from '../lists/enums.ts'
import { x14OtherPerson, type OnePerson } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { actionsFrom, nextState, type Transitions } from '../states.ts'

export const POSTING_ACTIONS = ['submit', 'confirm', 'reject', 'cancel', 'end', 'recall'] as const
export type PostingAction = (typeof POSTING_ACTIONS)[number]

/**
 * 3.2: state → legal action → next state. `active` and `completed` come with the date, not with an action; what happened
 * before the term ran out can be entered after it did (3.6).
 */
export const POSTING_TRANSITIONS = {
  draft: { submit: 'submitted', cancel: 'cancelled' },
  submitted: { confirm: 'confirmed', reject: 'rejected', cancel: 'cancelled' },
  confirmed: { cancel: 'cancelled' },
  active: { end: 'ended_early', recall: 'recalled' },
  completed: { end: 'ended_early', recall: 'recalled' },
  recalled: {},
  ended_early: {},
  rejected: {},
  cancelled: {},
} as const satisfies Record<PostingStatus, Partial<Record<PostingAction, PostingStatus>>>

const TABLE: Transitions = POSTING_TRANSITIONS

export interface PostingRow {
  status: PostingStatus
  /** The dispatching tenant, and the tenant of the place. The same one for a city's own people. */
  sender: string
  host: string
  planned_start: string
  planned_end: string
  ended_on: string | null
  /** The checks of the first day failed: the posting stays confirmed, with a task for both sides (3.2). */
  start_blocked?: boolean
}

/** The last day in post. */
export const lastDay = ({ planned_end, ended_on }: Pick<PostingRow, 'planned_end' | 'ended_on'>): string =>
  ended_on ?? planned_end

/** 3.2: confirmed, and kept from beginning by the checks of its first day: nobody came to the post. */
export const isKeptOut = ({ status, start_blocked }: Pick<PostingRow, 'status' | 'start_blocked'>): boolean =>
  status === 'confirmed' && start_blocked === true

const DATED: ReadonlySet<PostingStatus> = new Set(['confirmed', 'active', 'completed', 'recalled', 'ended_early'])

/**
 * 3.2: the status on a day. A confirmed posting whose first day has come reads active, one whose last day is over reads
 * completed; one recalled or ended ahead of its last day reads active until then.
 */
export const postingStatusOn = (row: PostingRow, day: string): PostingStatus => {
  if (!DATED.has(row.status)) return row.status
  if (day < row.planned_start || isKeptOut(row)) return 'confirmed'
  if (day <= lastDay(row)) return 'active'
  return row.status === 'recalled' || row.status === 'ended_early' ? row.status : 'completed'
}

/** whose act it is. What the host does it does by confirming or returning; it changes nothing. */
const SIDE = {
  submit: 'sender',
  confirm: 'host',
  reject: 'host',
  cancel: 'sender',
  end: 'sender',
  recall: 'sender',
} as const satisfies Record<PostingAction, 'sender' | 'host'>

/** whether the act belongs to this tenant; the other side's is 403 and names `postingActOwner`. */
export const postingActOwner = (row: Pick<PostingRow, 'sender' | 'host'>, action: PostingAction): string =>
  row[SIDE[action]]

/** What a tenant may do with the posting now, in the order of the list. A last day that lies ahead bars no earlier one (3.6). */
export const x3Allowed = (row: PostingRow, actor: string, today: string): PostingAction[] => {
  const legal = actionsFrom(TABLE, postingStatusOn(row, today))
  return POSTING_ACTIONS.filter((action) => legal.includes(action) && postingActOwner(row, action) === actor)
}

interface Attempt {
  row: PostingRow
  action: PostingAction
  actor: string
  today: string
}

/** an act the state does not allow: STATE, with the acts that are legal for the caller's side. */
export const x3Transition = ({ row, action, actor, today }: Attempt): Finding[] => {
  const allowed = x3Allowed(row, actor, today)
  if (allowed.includes(action)) return []
  return [{ rule: 'X-3', code: 'STATE', facts: { status: postingStatusOn(row, today), allowed } }]
}

/** The state an act leads to, null where it is not legal. */
export const postingStateAfter = (row: PostingRow, action: PostingAction, today: string): PostingStatus | null => {
  const next = nextState(TABLE, postingStatusOn(row, today), action)
  const statuses = Object.keys(POSTING_TRANSITIONS) as PostingStatus[]
  return statuses.find((status) => status === next) ?? null
}

/** the host returns a posting with a reason. */
export const x3Reason = (reason: string | null | undefined): Finding[] =>
  (reason ?? '').trim() === '' ? [{ rule: 'X-3', code: 'REASON_REQUIRED', field: 'reason' }] : []

/** two keys, two people: where sender and host are one tenant, another user confirms. */
export const x3Confirm = (by: { submitted_by: string | null; confirmed_by: OnePerson }): Finding[] =>
  x14OtherPerson(by.confirmed_by, [by.submitted_by], 'confirmed_by')

/** a recall or an end by the sender opens the vacancy for the host at once: the day after the last one. */
export const x13VacantFrom = (row: Pick<PostingRow, 'planned_end' | 'ended_on'>): string => dayAfter(lastDay(row))

const DISPATCHERS = {
  province: ['province_admin'],
  paired: ['city_org'],
  self: ['city_org', 'county_org'],
} as const satisfies Record<DispatchMode, readonly string[]>

/**
 * R-76, 三2 「各级组织部门要牵头抓总……做好第一书记的选派工作」: only an organisation department submits or ends a posting; a
 * sending unit nominates. Without a mode (before any record is read) any of the three passes.
 */
export const r76Dispatcher = ({ role, mode }: { role: string | null; mode: DispatchMode | null }): Finding[] => {
  const accepted: readonly string[] = mode === null ? ['province_admin', 'city_org', 'county_org'] : DISPATCHERS[mode]
  return role !== null && accepted.includes(role)
    ? []
    : [{ rule: 'R-76', code: 'ROLE_NOT_ORG', field: 'role', facts: { accepted } }]
}

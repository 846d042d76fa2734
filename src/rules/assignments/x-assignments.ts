import { dayAfter, dayBefore, inForceOn, inForceTogether } from '../dates.ts'
import type { Finding } from '../finding.ts'

export const ASSIGNMENT_ACTIONS = ['accept', 'counter', 'decline', 'withdraw', 'end', 'call_off'] as const
export type AssignmentAction = (typeof ASSIGNMENT_ACTIONS)[number]
type Status = 'proposed' | 'countered' | 'active' | 'ended' | 'declined' | 'withdrawn'
type Mode = 'province' | 'paired' | 'self'

const OFFER = { accept: 'active', counter: 'countered', decline: 'declined', withdraw: 'withdrawn' } as const

/**
 * X-16: state → legal action → next state. The 409's `allowed`, the docs and the full matrix come from here. What has an end
 * may end sooner while its last day is ahead; what is agreed may be called off before its first day (7.1.4, 7.1.5).
 */
export const ASSIGNMENT_TRANSITIONS = {
  proposed: OFFER,
  countered: OFFER,
  active: { end: 'ended', call_off: 'withdrawn' },
  declined: {},
  withdrawn: {},
  ended: { end: 'ended', call_off: 'withdrawn' },
} as const satisfies Record<Status, Partial<Record<AssignmentAction, Status>>>

interface Standing {
  status: Status
  turn: string | null
  proposed_by: string
  valid_from: string
  valid_to: string | null
}

/** both sides have agreed on it; `ended` says only that its last day was set, which may lie ahead. */
export const isAgreed = ({ status }: Pick<Standing, 'status'>): boolean => status === 'active' || status === 'ended'

/** an agreed assignment whose last day is over stands in nobody's way, whatever its status says (3.6). */
export const isOver = ({ status, valid_to }: Pick<Standing, 'status' | 'valid_to'>, today: string): boolean =>
  isAgreed({ status }) && valid_to !== null && valid_to <= today

const isOffer = ({ status }: Pick<Standing, 'status'>): boolean => status === 'proposed' || status === 'countered'

/** open on a day: an offer, or what was agreed and is not over. */
const isOpen = (row: Standing, today: string): boolean => isOffer(row) || (isAgreed(row) && !isOver(row, today))

/** Acts that the day allows, beside the state: an end until it is over, a calling off until it begins. */
const onDay = (row: Standing, today: string): Record<AssignmentAction, boolean> => {
  const isOffered = isOffer(row)
  return {
    accept: isOffered,
    counter: isOffered,
    decline: isOffered,
    withdraw: isOffered,
    end: !isOver(row, today),
    call_off: isAgreed(row) && today < row.valid_from,
  }
}

const belongsTo = (row: Standing, actor: string): Record<AssignmentAction, boolean> => {
  const myTurn = row.turn === actor
  return {
    accept: myTurn,
    counter: myTurn,
    decline: myTurn,
    withdraw: row.proposed_by === actor,
    end: true,
    call_off: row.turn === null || myTurn,
  }
}

const isLegal = (row: Standing, action: AssignmentAction, today: string): boolean =>
  action in ASSIGNMENT_TRANSITIONS[row.status] && onDay(row, today)[action]

/** What a party may do now, in the order of the list. */
export const x16Allowed = (row: Standing, actor: string, today: string): AssignmentAction[] => {
  const mine = belongsTo(row, actor)
  return ASSIGNMENT_ACTIONS.filter((action) => isLegal(row, action, today) && mine[action])
}

interface Attempt {
  row: Standing & { content_hash: string }
  action: AssignmentAction
  actor: string
  today: string
  /** The revision the actor says it accepts. */
  content_hash?: string
}

/** X-16, in its order: STATE, NOT_YOUR_TURN, REVISION_STALE. */
export const x16Transition = ({ row, action, actor, today, content_hash }: Attempt): Finding[] => {
  const allowed = x16Allowed(row, actor, today)
  const facts = { status: row.status, turn: row.turn, allowed }
  if (!isLegal(row, action, today)) return [{ rule: 'X-16', code: 'STATE', facts }]
  if (!allowed.includes(action)) return [{ rule: 'X-16', code: 'NOT_YOUR_TURN', facts }]
  if (content_hash === undefined || content_hash === row.content_hash) return []
  return [{ rule: 'X-16', code: 'REVISION_STALE', field: 'content_hash', facts }]
}

/** a counter changes something: `content_hash` is of its terms under the revision they answer. */
export const x16Counter = (facts: { answered: string; content_hash: string }): Finding[] =>
  facts.answered === facts.content_hash ? [{ rule: 'X-16', code: 'COUNTER_UNCHANGED' }] : []

/** declining and ending are said with a reason. */
export const x16Reason = (reason: string | undefined): Finding[] =>
  reason === undefined || reason.trim() === '' ? [{ rule: 'X-16', code: 'REASON_REQUIRED', field: 'reason' }] : []

interface Sides {
  mode: Mode
  host: string
  partner: string | null
  province: string
}

/** who may propose in a mode: partner or host; the province; the host alone. */
export const x16MayPropose = ({ mode, host, partner, province }: Sides, caller: string): boolean => {
  if (mode === 'paired') return caller === host || caller === partner
  return caller === (mode === 'province' ? province : host)
}

/** The helper a mode asks for: the partner of the day, the province, or the host itself. */
export const helperOf = ({ mode, host, partner, province }: Sides): string | null =>
  ({ paired: partner, province, self: host })[mode]

export interface OtherAssignment extends Standing {
  id: string
  replaces: string | null
  ever_active: boolean
}

export interface Terms {
  /** Null for an assignment not yet made. */
  id: string | null
  mode: Mode
  helper_tenant: string
  valid_from: string
  valid_to: string | null
  replaces: string | null
}

export interface TermsFacts {
  terms: Terms
  sides: Sides
  today: string
  /** The village's list. */
  listings: readonly Listed[]
  others: readonly OtherAssignment[]
}

interface Listed {
  dispatch_mode: Mode
  valid_from: string
  valid_to: string | null
}

const listedMode = ({ terms, listings }: TermsFacts): Mode | null =>
  listings.find((row) => inForceOn(row, terms.valid_from))?.dispatch_mode ?? null

/** The first day behind the terms' first on which the list says something else: another mode, or nothing any more; null for none. */
const listedTo = ({ terms, listings }: TermsFacts): string | null => {
  let day: string | null = terms.valid_from
  const sameFrom = (from: string): Listed | undefined =>
    listings.find((row) => inForceOn(row, from) && (terms.replaces !== null || row.dispatch_mode === terms.mode))
  for (let row = sameFrom(day); row; row = day === null ? undefined : sameFrom(day)) day = row.valid_to
  return day
}

/** the village is listed in this mode on all its days; a successor may bring another mode. */
export const r41Listing = (facts: TermsFacts): Finding[] => {
  const { terms } = facts
  const listed_mode = listedMode(facts)
  if (listed_mode === null) return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'village_code' }]
  if (terms.mode !== listed_mode && terms.replaces === null)
    return [{ rule: 'R-41', code: 'MODE_MISMATCH', field: 'mode', facts: { accepted: [listed_mode] } }]
  const until = listedTo(facts)
  if (until === null || (terms.valid_to !== null && terms.valid_to <= until)) return []
  return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'valid_to', facts: { accepted: [`<= ${until}`] } }]
}

/** mode paired needs the pairing valid on the first day; in the other modes the helper follows from the mode. */
export const x1Helper = ({ terms, sides }: TermsFacts): Finding[] => {
  const helper = helperOf({ ...sides, mode: terms.mode })
  if (helper === terms.helper_tenant) return []
  const accepted = helper === null ? [] : [helper]
  if (terms.mode === 'paired')
    return [{ rule: 'X-1', code: 'PAIRING_NOT_FOUND', field: 'helper_tenant', facts: { accepted } }]
  return [{ rule: 'R-41', code: 'MODE_MISMATCH', field: 'helper_tenant', facts: { accepted } }]
}

/** 7.1.6: what a successor has to name: of what is agreed and not over the last one. */
const lastAgreed = (open: readonly OtherAssignment[]): OtherAssignment | undefined =>
  open
    .filter(isAgreed)
    .toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
    .at(-1)

/** at most one open assignment, beside which only a successor naming the last agreed one may stand. */
export const x15OneOpen = ({ terms, others, today }: TermsFacts): Finding[] => {
  const open = others.filter((row) => row.id !== terms.id && isOpen(row, today))
  const running = lastAgreed(open)
  if (open.some(isOffer) || (running && running.id !== terms.replaces))
    return [{ rule: 'X-15', code: 'VILLAGE_ASSIGNED', field: 'village_code' }]
  if (terms.replaces === null || running) return []
  return [{ rule: 'X-17', code: 'STATE', field: 'replaces', facts: { status: 'ended', allowed: [] } }]
}

/** on every day one tenant answers: no overlap with what was in force, no gap behind what is replaced. */
export const x17Days = ({ terms, others }: TermsFacts): Finding[] => {
  const replaced = others.find(({ id }) => id === terms.replaces)
  if (replaced && terms.valid_from <= replaced.valid_from) {
    return [
      { rule: 'X-17', code: 'DATE_ORDER', field: 'valid_from', facts: { accepted: [`> ${replaced.valid_from}`] } },
    ]
  }
  if (replaced && replaced.valid_to !== null && terms.valid_from > replaced.valid_to) {
    return [{ rule: 'X-17', code: 'GAP', field: 'valid_from', facts: { latest: replaced.valid_to } }]
  }
  const overlaps = others.some(
    (row) => row.ever_active && row.id !== terms.replaces && row.id !== terms.id && inForceTogether(row, terms),
  )
  return overlaps ? [{ rule: 'X-17', code: 'VILLAGE_ASSIGNED', field: 'valid_from' }] : []
}

/** an assignment's days are in order. */
export const x15Dates = ({ terms }: TermsFacts): Finding[] =>
  terms.valid_to === null || terms.valid_to > terms.valid_from
    ? []
    : [{ rule: 'X-15', code: 'DATE_ORDER', field: 'valid_to', facts: { accepted: [`> ${terms.valid_from}`] } }]

/** Every rule on the terms of an assignment, in the order of the book; at proposing, countering and accepting alike. */
export const assignmentTerms = (facts: TermsFacts): Finding[] => {
  const named = x15OneOpen(facts)
  return [
    ...r41Listing(facts),
    ...x1Helper(facts),
    ...named,
    ...(named.length > 0 ? [] : x17Days(facts)),
    ...x15Dates(facts),
  ]
}

interface Ending {
  row: OtherAssignment
  ended_on: string
  others: readonly OtherAssignment[]
  today: string
}

/** the successor that is open beside an assignment: an offer, or what was agreed and is not over. */
const successorOf = (id: string, others: readonly OtherAssignment[], today: string): OtherAssignment | undefined =>
  others.find((other) => other.replaces === id && isOpen(other, today))

/** X-17, 7.1.5: what an open successor is to follow is not called off before it: the successor would follow nothing. */
export const x17CallOff = ({ row, others, today }: Omit<Ending, 'ended_on'>): Finding[] => {
  const successor = successorOf(row.id, others, today)
  return successor ? [{ rule: 'X-17', code: 'GAP', facts: { latest: successor.valid_from } }] : []
}

/** 7.1.4: no end while a successor is open, and only on a day from the first on, before the last one that is agreed. */
export const x18End = ({ row, ended_on, others, today }: Ending): Finding[] => {
  const successor = successorOf(row.id, others, today)
  if (successor) return [{ rule: 'X-17', code: 'GAP', field: 'ended_on', facts: { latest: successor.valid_from } }]
  const inside = ended_on >= row.valid_from && (row.valid_to === null || dayAfter(ended_on) < row.valid_to)
  if (inside) return []
  const accepted = [`>= ${row.valid_from}`, ...(row.valid_to === null ? [] : [`< ${dayBefore(row.valid_to)}`])]
  return [{ rule: 'X-18', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted } }]
}

import type { AssignmentRow } from '../../src/features/assignments/queries.ts'
import { addDays, dayAfter } from '../../src/rules/dates.ts'
import { inForce, TURN_DUE_DAYS } from '../../src/rules/parameters/parameters.ts'

/** An assignment as a step left it; the hash of its content is added by whoever writes it. */
export type DemoAssignment = Omit<AssignmentRow, 'content_hash'>
export type Action = 'propose' | 'accept' | 'counter' | 'decline' | 'withdraw' | 'end'

export interface Step {
  action: Action
  actor: string
  at: string
  row: DemoAssignment
}

/** Ten in the morning in Shanghai. */
export const morningOf = (day: string): string => `${day}T02:00:00.000Z`

type Turns = Pick<AssignmentRow, 'turn' | 'turn_since' | 'turn_due' | 'turns'>

const endedTurns = (row: Pick<AssignmentRow, 'turns'>, ended: { taken_on: string } | { lapsed_on: string }) =>
  row.turns.map((turn) => ((turn.taken_on ?? turn.lapsed_on) === null ? { ...turn, ...ended } : turn))

const turnOf = (turn: string, day: string, before: AssignmentRow['turns'] = []): Turns => {
  const due = addDays(day, inForce(TURN_DUE_DAYS, day))
  const next = { tenant: turn, since: day, due, taken_on: null, lapsed_on: null }
  return { turn, turn_since: morningOf(day), turn_due: due, turns: [...before, next] }
}

const noTurn = (turns: AssignmentRow['turns']): Turns => ({ turn: null, turn_since: null, turn_due: null, turns })

interface Sides {
  host: string
  helper_tenant: string
  proposer: string
}
const otherSide = ({ host, helper_tenant }: Sides, actor: string): string => (actor === host ? helper_tenant : host)

interface Offer extends Sides {
  id: string
  village_code: string
  mode: AssignmentRow['mode']
  unit: string
  valid_from: string
  day: string
}

/** The first step, as the product writes it: mode self is in force at once, every other one waits for the other side. */
export const propose = (offer: Offer): Step => {
  const { id, village_code, mode, unit, valid_from, day, host, helper_tenant, proposer } = offer
  const alone = mode === 'self'
  const at = morningOf(day)
  const row: DemoAssignment = {
    id,
    village_code,
    counterpart: alone ? null : helper_tenant,
    mode,
    helper_tenant,
    helper_units: [{ name: unit }],
    targets: null,
    note: '演示数据',
    replaces: null,
    status: alone ? 'active' : 'proposed',
    revision: 1,
    proposed_by: proposer,
    accepted_by: [proposer],
    ...(alone ? noTurn([]) : turnOf(otherSide({ host, helper_tenant, proposer }, proposer), day)),
    valid_from,
    valid_to: null,
    open_from: alone && valid_from < day ? valid_from : day,
    open_to: null,
    ever_active: alone,
    cut: null,
    unpaired_on: null,
    reason: null,
    version: 1,
    created_at: at,
    updated_at: at,
  }
  return { action: 'propose', actor: proposer, at, row }
}

const REASON = '演示数据'

const changeOf = (row: DemoAssignment, sides: Sides, { action, day }: { action: Action; day: string }) => {
  const actor = row.turn ?? sides.proposer
  const taken = endedTurns(row, { taken_on: day })
  const set = (): Partial<DemoAssignment> => {
    if (action === 'accept') {
      const open_from = row.valid_from < row.open_from ? row.valid_from : row.open_from
      const accepted_by = [...row.accepted_by, actor]
      return { ...noTurn(taken), status: 'active', accepted_by, open_from, open_to: row.valid_to, ever_active: true }
    }
    if (action === 'counter') {
      const turn = turnOf(otherSide(sides, actor), day, taken)
      return {
        ...turn,
        status: 'countered',
        revision: row.revision + 1,
        accepted_by: [actor],
        valid_from: dayAfter(day),
      }
    }
    if (action === 'decline') return { ...noTurn(taken), status: 'declined', open_to: day, reason: REASON }
    if (action === 'withdraw')
      return { ...noTurn(endedTurns(row, { lapsed_on: day })), status: 'withdrawn', open_to: day, reason: REASON }
    return { status: 'ended', valid_to: dayAfter(day), open_to: dayAfter(day), reason: REASON }
  }
  return { actor: action === 'withdraw' ? sides.proposer : actor, set: set() }
}

/** The next step of an assignment on a day: the row as the product would have left it. */
export const stepFrom = (before: Step, sides: Sides, next: { action: Action; day: string }): Step => {
  const { actor, set } = changeOf(before.row, sides, next)
  const at = morningOf(next.day)
  return {
    action: next.action,
    actor,
    at,
    row: { ...before.row, ...set, version: before.row.version + 1, updated_at: at },
  }
}

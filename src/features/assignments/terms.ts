import { sql } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { addDays } from '../../rules/dates.ts'
import { c7Uscc } from '../../rules/c-codes.ts'
import type { Finding } from '../../rules/finding.ts'
import { settingOn, type Policy } from '../../rules/settings.ts'
import type { Turn } from '../../rules/accounts/tasks-villages.ts'
import { assignmentTerms, type Terms } from '../../rules/assignments/x-assignments.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountDoor, accountQueries, type Account } from '../accounts/queries.ts'
import { knownPairings, partnerOn, readPairings } from '../pairings/queries.ts'
import type { AssignmentRow, HelperUnit } from './table.ts'

/** The sides of a village's assistance on a day, as the pairings known here say. */
export const sidesOn = async (call: Call, host: string, day: string) => ({
  host,
  province: PROVINCE,
  partner: partnerOn(await knownPairings(call), host, day),
})

/** Judges terms against a village's account; before a refusal on the pairing's word, the pairings are asked again: by `readAgain`, where many terms are judged together. */
export const judgeTerms = async (
  call: Call,
  host: string,
  {
    terms,
    account,
    readAgain = async () => readPairings(call),
  }: {
    terms: Terms
    account: Pick<Account, 'listings' | 'assignments'>
    readAgain?: () => ReturnType<typeof readPairings>
  },
): Promise<Finding[]> => {
  const judge = (partner: string | null): Finding[] =>
    assignmentTerms({
      terms,
      sides: { mode: terms.mode, host, province: PROVINCE, partner },
      today: call.today,
      listings: account.listings,
      others: account.assignments,
    })
  const findings = judge((await sidesOn(call, host, terms.valid_from)).partner)
  if (!findings.some(({ code }) => code === 'PAIRING_NOT_FOUND')) return findings
  return judge(partnerOn(await readAgain(), host, terms.valid_from))
}

/** C-7: each helper unit's credit code, where one is given. */
export const unitFindings = (units: readonly HelperUnit[]): Finding[] =>
  units.flatMap(({ uscc }, i) => (uscc === undefined ? [] : c7Uscc(uscc, `helper_units.${i}.uscc`)))

type Turns = Pick<AssignmentRow, 'turn' | 'turn_since' | 'turn_due' | 'turns'>
type TurnEnd = 'taken' | 'lapsed'

/** The turns there were, the last one ended today where it was nobody's yet. */
const endedTurns = ({ turns }: Pick<AssignmentRow, 'turns'>, end: TurnEnd, today: string): Turn[] =>
  turns.map((turn) => {
    if (turn.taken_on !== null || turn.lapsed_on !== null) return turn
    return end === 'taken' ? { ...turn, taken_on: today } : { ...turn, lapsed_on: today }
  })

/** The next turn: whose, what the province has set for the host (3.4), and the row of before, whose turn was taken. */
interface NextTurn {
  tenant: string
  policy: Policy
  before?: AssignmentRow
}

/** Whose turn it is now, since when, and until which day it is in time. */
export const turnOf = (call: Pick<Call, 'now' | 'today'>, { tenant, policy, before }: NextTurn): Turns => {
  const due = addDays(call.today, settingOn(policy, 'turn_due_days', call.today))
  const next = { tenant, since: call.today, due, taken_on: null, lapsed_on: null }
  return {
    turn: tenant,
    turn_since: call.now.toISOString(),
    turn_due: due,
    turns: [...(before ? endedTurns(before, 'taken', call.today) : []), next],
  }
}

/** Nobody's turn any more: the last one was taken by this act, or ends without (3.4). */
export const noTurn = (call: Pick<Call, 'today'>, before: Pick<AssignmentRow, 'turns'>, end: TurnEnd): Turns => ({
  turn: null,
  turn_since: null,
  turn_due: null,
  turns: endedTurns(before, end, call.today),
})

/** The other side of a handshake. */
export const otherSide = (row: Pick<AssignmentRow, 'helper_tenant'>, host: string, actor: string): string =>
  actor === host ? row.helper_tenant : host

/** The account reads of the village an assignment hangs under. */
export const accountOfAssignment = (call: Call, host: string, id: string) => {
  const door = accountDoor(call.services, host)
  const queries = accountQueries(door, sql`(SELECT village_code FROM assignments WHERE id = ${id})`)
  return { door, queries }
}

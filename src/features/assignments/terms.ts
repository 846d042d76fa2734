import { sql } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { addDays, inForceOn } from '../../rules/dates.ts'
import { c7Uscc } from '../../rules/c-codes.ts'
import type { Finding } from '../../rules/finding.ts'
import { inForce, TURN_DUE_DAYS } from '../../rules/parameters.ts'
import { assignmentTerms, type Terms } from '../../rules/x-assignments.ts'
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

/** Judges terms against a village's account; before a refusal on the pairing's word, the pairings are asked again. */
export const judgeTerms = async (
  call: Call,
  host: string,
  { terms, account }: { terms: Terms; account: Pick<Account, 'listings' | 'assignments'> },
): Promise<Finding[]> => {
  const listing = account.listings.find((row) => inForceOn(row, terms.valid_from))
  const judge = (partner: string | null): Finding[] =>
    assignmentTerms({
      terms,
      sides: { mode: terms.mode, host, province: PROVINCE, partner },
      today: call.today,
      listed_mode: listing?.dispatch_mode ?? null,
      others: account.assignments,
    })
  const findings = judge((await sidesOn(call, host, terms.valid_from)).partner)
  if (!findings.some(({ code }) => code === 'PAIRING_NOT_FOUND')) return findings
  return judge(partnerOn(await readPairings(call), host, terms.valid_from))
}

/** C-7: each helper unit's credit code, where one is given. */
export const unitFindings = (units: readonly HelperUnit[]): Finding[] =>
  units.flatMap(({ uscc }, i) => (uscc === undefined ? [] : c7Uscc(uscc, `helper_units.${i}.uscc`)))

/** Whose turn it is, since when, and until which day it is in time. */
export const turnOf = (call: Call, tenant: string) => ({
  turn: tenant,
  turn_since: call.now.toISOString(),
  turn_due: addDays(call.today, inForce(TURN_DUE_DAYS, call.today)),
})

export const NO_TURN = { turn: null, turn_since: null, turn_due: null } as const

/** The other side of a handshake. */
export const otherSide = (row: Pick<AssignmentRow, 'helper_tenant'>, host: string, actor: string): string =>
  actor === host ? row.helper_tenant : host

/** The account reads of the village an assignment hangs under. */
export const accountOfAssignment = (call: Call, host: string, id: string) => {
  const door = accountDoor(call.services, host)
  const queries = accountQueries(door, sql`(SELECT village_code FROM assignments WHERE id = ${id})`)
  return { door, queries }
}

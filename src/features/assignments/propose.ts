import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem, problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { newId } from '../../records/ids.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import { inForceOn } from '../../rules/dates.ts'
import { isOver, x16MayPropose, type Terms } from '../../rules/assignments/x-assignments.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision, countyCodes, PROVINCE } from '../../tenancy/registry.ts'
import {
  accountAt,
  accountChange,
  accountDoor,
  accountQueries,
  placesOf,
  withRows,
  type Account,
} from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { villageByCode } from '../villages/queries.ts'
import { assignmentEvent } from './events.ts'
import { Assignment, contentHash, presentAssignment, ProposeAssignment } from './model.ts'
import { changeOther, NOTHING_BESIDE, successionOf, together, type Beside, type SuccessionCase } from './succession.ts'
import { assignments, type AssignmentRow } from './table.ts'
import { judgeTerms, noTurn, otherSide, sidesOn, turnOf, unitFindings } from './terms.ts'

type Proposal = Call<unknown, unknown, z.infer<typeof ProposeAssignment>>

const hostOf = (call: Proposal): string => {
  refuseIf(c8VillageCode(call.body.village_code, countyCodes))
  const host = cityOfDivision(call.body.village_code)
  if (host === null) throw notFound()
  return host
}

/** To whom a village that is not there is one that is not listed; to others, also of its own city, it does not exist. */
const seesAllOf = ({ principal, caller }: Proposal, host: string): boolean =>
  principal.tenant === PROVINCE || (principal.tenant === host && caller.division === host)

/** The door a new assignment is written through: the host's own, or the helper's shared one. */
const writeDoor = (call: Proposal, host: string): Handle =>
  host === call.principal.tenant ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

const termsOf = ({ body }: Proposal): Terms => ({
  id: null,
  mode: body.mode,
  helper_tenant: body.helper_tenant,
  valid_from: body.valid_from,
  valid_to: body.valid_to ?? null,
  replaces: body.replaces ?? null,
})

/** the right to propose is judged by the mode the village has, or that a successor brings. */
const refuseForeignAct = async (call: Proposal, host: string, account: Account): Promise<void> => {
  const { body, principal } = call
  const listing = account.listings.find((row) => inForceOn(row, body.valid_from)) ?? account.listings.at(-1)
  const mode = body.replaces ? body.mode : (listing?.dispatch_mode ?? body.mode)
  const sides = { ...(await sidesOn(call, host, body.valid_from)), mode }
  const sharesVillage = mode === 'paired' && principal.tenant !== PROVINCE // its door has shown it the village
  if (x16MayPropose(sides, principal.tenant) || sharesVillage) return
  throw problem('NOT_PERMITTED', { rule: 'X-16', field: 'mode', facts: { permission: `assignment.propose (${mode})` } })
}

const newRow = async (call: Proposal, host: string, { policy }: Account): Promise<AssignmentRow> => {
  const { body, principal } = call
  const terms = termsOf(call)
  const alone = body.mode === 'self'
  const base = {
    ...terms,
    id: newId(host),
    village_code: body.village_code,
    counterpart: alone ? null : body.helper_tenant,
    helper_units: body.helper_units,
    targets: body.targets ?? null,
    note: body.note ?? null,
    status: alone ? ('active' as const) : ('proposed' as const),
    revision: 1,
    proposed_by: principal.tenant,
    accepted_by: [principal.tenant],
    ...(alone
      ? noTurn(call, { turns: [] }, 'taken')
      : turnOf(call, { tenant: otherSide(body, host, principal.tenant), policy })),
    open_from: alone && terms.valid_from < call.today ? terms.valid_from : call.today,
    open_to: alone ? terms.valid_to : null,
    ever_active: alone,
    cut: null,
    unpaired_on: null,
    reason: null,
    version: 1,
    created_at: call.now.toISOString(),
    updated_at: call.now.toISOString(),
  }
  return { ...base, content_hash: await contentHash(base) }
}

/** Agreed rows whose last day is over: ended in the batch that needs their place. */
const endOver = (call: Call, found: SuccessionCase): Beside[] =>
  found.account.assignments
    .filter((row) => row.status === 'active' && isOver(row, call.today))
    .map((row) =>
      changeOther(call, found, { row, set: { ...noTurn(call, row, 'lapsed'), status: 'ended' }, action: 'end' }),
    )

export const proposeAssignment = endpoint(
  {
    method: 'post',
    path: '/v1/assignments',
    operation: 'proposeAssignment',
    about: ['village_code'],
    summary: 'One side proposes who helps a village, from when to when',
    tag: 'assignments',
    permission: 'assignment.propose',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-41', 'X-1', 'X-15', 'X-16', 'X-17', 'C-7', 'C-8'],
    body: ProposeAssignment,
    answer: Assignment,
    status: 201,
  },
  async (call) => {
    const host = hostOf(call)
    const door = accountDoor(call.services, host)
    const queries = accountQueries(door, placesOf([call.body.village_code]))
    const [[seen], ...rows] = await facts(call, await readDoor(call, host), [
      villageByCode(await readDoor(call, host), call.body.village_code),
      ...queries,
    ])
    const account = accountAt(call.body.village_code, rows)
    if (!seen && !seesAllOf(call, host)) throw notFound()
    if (account.lock === null) throw problemOf([{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'village_code' }])
    await refuseForeignAct(call, host, account)
    const units = unitFindings(call.body.helper_units)
    refuseIf([...(await judgeTerms(call, host, { terms: termsOf(call), account })), ...units])
    return writeProposal(call, host, account)
  },
)

const writeProposal = async (call: Proposal, host: string, account: Account) => {
  const write = writeDoor(call, host)
  const door = accountDoor(call.services, host)
  const made = await newRow(call, host, account)
  const over = together(endOver(call, { host, row: made, account, door }))
  const standing = { ...account, ...over.account }
  // mode self is active at once, as a successor too
  const succession = made.ever_active ? await successionOf(call, { host, row: made, account: standing, door }) : null
  refuseIf(succession?.findings ?? [])
  const row = { ...made, cut: succession?.cut ?? null }
  const beside = together([over, succession?.beside ?? NOTHING_BESIDE])
  const change = accountChange(door, account, {
    ...beside.account,
    assignments: withRows(beside.account.assignments ?? account.assignments, [row]),
    today: call.today,
    now: call.now,
  })
  const body = presentAssignment(row, host, call.today)
  return commit(call, write, {
    guarded: [...change.guarded, ...beside.guarded, { statement: write.insert(assignments, row) }],
    also: [...beside.also, ...change.also],
    events: [...beside.events, assignmentEvent('propose', null, row), ...change.events],
    answer: { status: 201, body },
  })
}

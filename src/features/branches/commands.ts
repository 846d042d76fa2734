import { and, eq, inArray, lt, lte, or, sql } from 'drizzle-orm'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { keptWords, readSettings } from '../settings/queries.ts'
import { branchChange, branchEvent, rowOf } from './account.ts'
import { branchAccountQueries, branchAccountsOf, type BranchAccount, type BranchRow } from './queries.ts'
import { branches } from './table.ts'

export { followPostings } from './account.ts'

const { table } = branches
const BRANCHES_A_RUN = 50

/** Changes rows of some branches as a command without a caller, each under its lock; a second run finds nothing to do. */
const keep = async (
  context: SystemContext,
  door: Handle,
  {
    accounts,
    action,
    setOf,
  }: { accounts: readonly BranchAccount[]; action: string; setOf: (row: BranchRow) => Partial<BranchRow> },
): Promise<void> => {
  if (accounts.length === 0) return
  const today = shanghaiDay(context.now)
  const changes = accounts.map((before) => {
    const set = { ...setOf(before.branch), version: before.branch.version + 1, updated_at: context.now.toISOString() }
    return { before, ...branchChange(door, { before, after: before, set, today }) }
  })
  await commitSystem(context, door, {
    command: 'keep_branches',
    change: {
      guarded: changes.flatMap(({ guarded }) => guarded),
      also: changes.flatMap(({ also }) => also),
      events: changes.map(({ before, after }) => branchEvent(action, rowOf(before), rowOf(after))),
    },
  })
}

/** B-7, 3.5: writes what every read has computed since the day it fell on: begun, or dissolved by itself. */
export const writeBranchStates = async (context: SystemContext, host: string): Promise<void> => {
  const door = context.services.doors.system('keep_branches', host)
  const today = shanghaiDay(context.now)
  const begun = and(eq(table.status, 'approved'), lte(table.starts_on, today))
  const over = and(inArray(table.status, ['approved', 'active']), lt(table.ends_on, today))
  const ids = sql`(SELECT ${table.id} FROM ${table} WHERE ${or(begun, over)} LIMIT ${BRANCHES_A_RUN})`
  const accounts = branchAccountsOf(await door.run(branchAccountQueries(door, ids)))
  const setOf = ({ ends_on }: BranchRow): Partial<BranchRow> => ({
    status: ends_on !== null && ends_on < today ? 'dissolved' : 'active',
  })
  await keep(context, door, { accounts, action: 'follow', setOf })
  if (accounts.length === BRANCHES_A_RUN) await writeBranchStates(context, host)
}

/** A city's branches are kept by the regulation, and by what else the province set for them; a second run changes nothing. */
export const followRegulation = async (context: SystemContext, host: string): Promise<void> => {
  const door = context.services.doors.system('keep_branches', host)
  const kept = keptWords(await readSettings(context), host)
  const stands = inArray(table.status, ['submitted', 'approved', 'active'])
  const words = JSON.stringify(kept.policy)
  const stale = and(stands, sql`(${table.regulated_from} <> ${kept.regulated_from} OR ${table.policy} <> ${words})`)
  const ids = sql`(SELECT ${table.id} FROM ${table} WHERE ${stale} LIMIT ${BRANCHES_A_RUN})`
  const accounts = branchAccountsOf(await door.run(branchAccountQueries(door, ids)))
  await keep(context, door, { accounts, action: 'follow', setOf: () => kept })
  if (accounts.length === BRANCHES_A_RUN) await followRegulation(context, host)
}

export { readBranchBeside } from './case.ts'
export { attendersOn, branchToWrite, branchWritten, heldSession, type BranchToWrite } from './learning.ts'
export { organiserBeside, organiserOf, requireOwnVillage, type Organiser } from './organiser.ts'

import { lte } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { FOLLOWS } from './app.ts'
import { tellExpiringKeys } from './features/api-keys/commands.ts'
import { followRegulation, writeBranchStates } from './features/branches/commands.ts'
import { carryHeavyTasks } from './features/heavy-tasks/commands.ts'
import { reconcileIdentityClaims, resealPeople } from './features/people/commands.ts'
import { noteScheduleRun } from './features/readiness/commands.ts'
import {
  carryPersonFacts,
  followMoves,
  followReservedClaims,
  writePostingStates,
} from './features/postings/commands.ts'
import { settleTasks } from './features/tasks/commands.ts'
import { webhookDeliveries, type Feed } from './features/webhook-endpoints/queries.ts'
import { deliverDue } from './features/webhook-endpoints/commands.ts'
import { followRecordSettings } from './features/settings/commands.ts'
import { followSettings, moveCounterparts, tellBegunListings, writeInitials } from './features/villages/commands.ts'
import { logEvent } from './serve/log.ts'
import { sealJournal } from './journal/seal.ts'
import type { Services } from './serve/services.ts'
import { sessions } from './access/tables.ts'
import type { SystemContext } from './records/commit-system.ts'
import { idempotencyKeys } from './records/idempotency-table.ts'
import { allTenants } from './tenancy/registry.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const DELIVERIES_KEPT_DAYS = 30

/** Takes away what has run out: kept answers, dead sessions, attempts at deliveries. No record of anybody's work. */
const purgeExpired = async ({ services, now }: SystemContext, tenant: string): Promise<void> => {
  const door = services.doors.system('purge_expired', tenant)
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString()
  const longAgo = new Date(now.getTime() - DELIVERIES_KEPT_DAYS * DAY_MS).toISOString()
  await door.run([
    door.removeExpired(webhookDeliveries, [lte(webhookDeliveries.table.at, longAgo)]),
    door.removeExpired(idempotencyKeys, [lte(idempotencyKeys.table.expires_at, now.toISOString())]),
    door.removeExpired(sessions, [lte(sessions.table.expires_at, yesterday)]),
  ])
}

/** what was written since the last block is sealed; block after block until nothing is left. */
const sealJournals = async ({ services, now }: SystemContext, tenant: string): Promise<void> => {
  const door = services.doors.system('seal_journal', tenant)
  while (await sealJournal(services, door, now));
}

/** Commands that turn the same locks, one after the other; each is tried, whatever became of the one before. */
const inTurn = async (commands: readonly (() => Promise<void>)[]): Promise<void> => {
  const failures: unknown[] = []
  for (const command of commands) await command().catch((failure: unknown) => failures.push(failure))
  if (failures.length > 0) throw failures[0]
}

/** What comes each minute: events that no request delivered, and what has to be tried again. */
export const runDeliveries = async (services: Services, feed: Feed): Promise<void> =>
  deliverDue({ services, now: services.clock(), request_id: `deliveries-${uuidv7()}`, feed })

/** What comes with the clock: named commands, each repeatable, each tenant for itself; one that fails is tried again next time. */
export const runSchedule = async (services: Services): Promise<void> => {
  const context: SystemContext = { services, now: services.clock(), request_id: `schedule-${uuidv7()}` }
  for (const { code, kind } of allTenants) {
    const commands = [
      purgeExpired(context, code),
      sealJournals(context, code),
      settleTasks(context, code),
      tellExpiringKeys(context, code),
      resealPeople(context, code),
      inTurn([
        async () => carryPersonFacts(context, code),
        async () => writePostingStates(context, code),
        async () => writeBranchStates(context, code),
        async () => followRegulation(context, code),
        async () => followSettings(context, code),
        async () => followRecordSettings(FOLLOWS)(context, code),
      ]),
      followReservedClaims(context, code),
      followMoves(context, code),
      tellBegunListings(context, code),
      writeInitials(context, code),
      ...(kind === 'province' ? [] : [carryHeavyTasks(context, code)]),
      ...(kind === 'supported' ? [moveCounterparts(context, code)] : []),
      ...(kind === 'province' ? [reconcileIdentityClaims(context)] : []),
    ]
    const outcomes = await Promise.allSettled(commands)
    const failed = outcomes.some(({ status }) => status === 'rejected')
    const [noted] = await Promise.allSettled([noteScheduleRun(context, { tenant: code, failed })])
    if (failed || noted.status === 'rejected') logEvent(services, { event: 'schedule_failed', tenant: code })
  }
}

import { desc, eq, gt } from 'drizzle-orm'
import { lastBlock } from '../../journal/seal.ts'
import { journal } from '../../journal/table.ts'
import type { Services } from '../../serve/services.ts'
import { gather } from '../../tenancy/gather.ts'
import { allTenants } from '../../tenancy/registry.ts'
import { appliedMigrations, scheduleRuns } from './table.ts'

/** A schedule that has not run for three times its ten minutes is late. */
const LATE_MS = 30 * 60 * 1000
/** An answer is given again for so long: who asks it often, or is a stranger, costs no database anything. */
const ANSWER_MS = 10_000

export interface Standing {
  tenant_code: string
  /** The newest migration the database has. */
  migration: string | null
  /** When the schedule last went through it, and whether a command of it failed. */
  scheduled_at: string | null
  schedule_failed: boolean
  /** When its journal was last sealed, and how many entries wait for the next block. */
  sealed_at: string | null
  unsealed: number
}

export interface Readiness {
  status: 'ready' | 'degraded'
  /** Tenants whose database does not answer. */
  unavailable: string[]
  /** Tenants the schedule has not gone through for half an hour. */
  late: string[]
  tenants: Standing[]
}

const standingOf = async ({ doors }: Services, tenant: string): Promise<Standing> => {
  const door = doors.system('check_health', tenant)
  const { id, name } = appliedMigrations.table
  const newest = door.select(appliedMigrations, { name }, { where: [gt(id, 0)], order: [desc(id)], limit: 1 })
  const { ran_at, failed } = scheduleRuns.table
  const run = door.select(scheduleRuns, { ran_at, failed }, { where: [eq(scheduleRuns.table.id, 1)] })
  const { seq } = journal.table
  const entry = door.select(journal, { seq }, { where: [gt(seq, 0)], order: [desc(seq)], limit: 1 })
  const [[migration], [scheduled], [last], [block]] = await door.run([newest, run, entry, lastBlock(door)])
  return {
    tenant_code: tenant,
    migration: migration?.name ?? null,
    scheduled_at: scheduled?.ran_at ?? null,
    schedule_failed: scheduled?.failed ?? false,
    sealed_at: block?.sealed_at ?? null,
    unsealed: (last?.seq ?? 0) - (block?.to_seq ?? 0),
  }
}

const ask = async (services: Services, now: Date): Promise<Readiness> => {
  const codes = allTenants.map(({ code }) => code)
  const { parts, unavailable } = await gather(codes, async (tenant) => standingOf(services, tenant))
  const tenants = parts.map(({ value }) => value)
  const since = new Date(now.getTime() - LATE_MS).toISOString()
  return {
    status: unavailable.length === 0 ? 'ready' : 'degraded',
    unavailable,
    late: tenants
      .filter(({ scheduled_at }) => scheduled_at === null || scheduled_at < since)
      .map((each) => each.tenant_code),
    tenants,
  }
}

const answers = new WeakMap<Services, { at: number; answer: Readiness }>()

/** Whether every database answers, and how each stands: asked under the common deadline, at most every ten seconds. */
export const readiness = async (services: Services): Promise<Readiness> => {
  const now = services.clock()
  const known = answers.get(services)
  if (known && Math.abs(now.getTime() - known.at) < ANSWER_MS) return known.answer
  const answer = await ask(services, now)
  answers.set(services, { at: now.getTime(), answer })
  return answer
}

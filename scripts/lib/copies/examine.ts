import { LOCAL_RECORDS } from '../../../src/app.ts'
import { systemClock } from '../../../src/clock.ts'
import { recount } from '../../../src/features/recounts/recount.ts'
import { verifyJournal, type JournalFault } from '../../../src/journal/verify.ts'
import { loadArgon2id } from '../../../src/platform/node/argon2id.ts'
import { openHomeDatabase } from '../../../src/platform/node/d1-database.ts'
import { servicesOf } from '../../../src/serve/services.ts'
import { tenantByCode } from '../../../src/tenancy/registry.ts'
import { migrateAll, modeOf } from '../databases.ts'

/** What was found in a database that is to be taken into service. */
export interface Examination {
  fault: JournalFault | null
  checked_to: number
  blocks: number
  /** Figures, months and tasks that a recount finds different. */
  figures_differ: number
  tasks_differ: number
}

const DEADLINE_MS = '600000'

/** Brings a file to the newest migration, proves its journal from the first block on, and counts its figures anew. */
export const examine = async (
  file: string,
  tenant: string,
  secrets: Record<string, string | undefined>,
): Promise<Examination> => {
  const database = openHomeDatabase(file)
  try {
    const copy = { env: {}, databases: [{ code: tenant, db: database.d1 }], dispose: async () => {} }
    await migrateAll(copy)
    const env = {
      ...secrets,
      KEY_MODE: (await modeOf(copy)) ?? 'live', // a copy answers only to its own mode, whatever this home is asked to be
      DATABASE_DEADLINE_MS: DEADLINE_MS,
      [tenantByCode(tenant)?.binding ?? '']: database.d1,
    }
    const platform = {
      clock: systemClock,
      argon2id: loadArgon2id,
      client_address: () => undefined,
      post: async () => ({ error: 'connection' as const }),
    }
    const services = servicesOf(env, platform)
    if (!services) throw new Error('SIGNING_KEYS or VAULT_KEYS of this home are missing: the journal cannot be proved')
    const door = services.doors.system('verify_journal', tenant)
    let block: number | null = 1
    let found: { fault: JournalFault | null; checked_to: number; blocks: number } = {
      fault: null,
      checked_to: 0,
      blocks: 0,
    }
    while (block !== null) {
      const part = await verifyJournal(services, door, block)
      found = { fault: part.fault, checked_to: part.checked_to, blocks: found.blocks + part.blocks }
      block = part.next_block
    }
    const { figures, months, tasks } = await recount(services.doors.system('recount', tenant), LOCAL_RECORDS)
    return { ...found, figures_differ: figures.length + months.length, tasks_differ: tasks.drift.length }
  } finally {
    database.close()
  }
}

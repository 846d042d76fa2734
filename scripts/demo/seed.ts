import { z } from 'zod'
import { hashPassword } from '../../src/access/passwords.ts'
import { users } from '../../src/access/tables.ts'
import { shanghaiDay } from '../../src/rules/dates.ts'
import { Problem } from '../../src/problems/problem.ts'
import { loadArgon2id } from '../../src/platform/node/argon2id.ts'
import { openDatabases } from '../../src/tenancy/database.ts'
import { doorRules } from '../../src/tenancy/door-rules.ts'
import { handleOf, type Handle } from '../../src/tenancy/handle.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import { parseVaultKeys } from '../../src/vault/keys.ts'
import { manifests } from '../../tenants/index.ts'
import type { Progress } from '../lib/console.ts'
import { writeCampaign } from './campaign/write.ts'
import { aliveVillages } from './alive.ts'
import { generateDemo, SEED } from './generate.ts'
import { cityUsers, provinceUsers } from './people.ts'
import { tellStory } from './story/course.ts'
import { playerOf } from './story/player.ts'
import { vacantSeats } from './campaign/terms.ts'
import { leaveWaiting } from './story/waiting.ts'
import { fillSystems } from './story/systems.ts'
import { writeCity, writeProvince, type Maker } from './write.ts'

// For local development only: nothing in src/ knows it.
const PASSWORD = 'Jiedui-demo-2016'
const DEADLINE_MS = 60_000

const Secrets = z.object({ VAULT_KEYS: z.string(), KEY_MODE: z.string().default('live') })

const hasUsers = async (handle: Handle): Promise<boolean> => {
  const [rows] = await handle.run([handle.select(users, { id: users.table.id }, { where: [], limit: 1 })])
  return rows.length > 0
}

/** False where the database is not the tenant's: that is said elsewhere, and no reason to write into it or not to start. */
const isReady = async (handle: Handle): Promise<boolean> => {
  try {
    await handle.ping()
    return true
  } catch (failure) {
    if (failure instanceof Problem && failure.code === 'TENANT_UNAVAILABLE') return false
    throw failure
  }
}

const makerOf = async (env: object): Promise<Maker> => ({
  keys: parseVaultKeys(Secrets.parse(env).VAULT_KEYS),
  seed: SEED,
  password_hash: hashPassword(await loadArgon2id(), PASSWORD),
})

/**
 * Fills empty local databases with reference and demo data; does nothing when the province has a user already.
 * The province comes last and a city that has users is passed over, so that what was cut short is finished the next time.
 */
export const seedDemo = async (env: object, progress: Progress): Promise<void> => {
  const open = openDatabases(env, { deadline_ms: DEADLINE_MS, mode: Secrets.parse(env).KEY_MODE })
  const everything = doorRules('system', { tenant: '', division: null, sees_shared: false })
  const handle = (tenant: string): Handle => handleOf(open(tenant), everything)
  if (!(await isReady(handle(PROVINCE))) || (await hasUsers(handle(PROVINCE)))) return

  const maker = await makerOf(env)
  const demo = new Map(generateDemo(maker.seed).map((each) => [each.city.code, each]))
  let people = 0
  for (const city of manifests.filter(({ kind }) => kind !== 'province')) {
    const own = demo.get(city.code) ?? { villages: [], assignments: [] }
    const synthetic = own.villages.flatMap(({ code, synthetic: made }) => (made ? [code] : []))
    const users = cityUsers(city, synthetic)
    people += users.length
    if (!(await hasUsers(handle(city.code)))) await writeCity(handle(city.code), { demo: own, people: users }, maker)
  }
  const today = process.env['TODAY'] ?? shanghaiDay(new Date())
  const filled = await writeCampaign([...demo.values()], handle, { keys: maker.keys, seed: maker.seed, today })
  const users = provinceUsers(PROVINCE)
  await writeProvince(handle(PROVINCE), users, maker)
  const villages = [...demo.values()].reduce((sum, each) => sum + each.villages.length, 0)
  const assignments = [...demo.values()].reduce((sum, each) => sum + each.assignments.length, 0)
  progress(
    'villages and users are there; now the story of one county and every system of two, through the API itself …',
  )
  const alive = [...demo.values()].flatMap((each) =>
    aliveVillages(each.villages.flatMap(({ code, synthetic }) => (synthetic ? [code] : []))),
  )
  const player = playerOf(env, PASSWORD)
  const posted = filled + (await tellStory(player, today))
  await fillSystems(player, alive, today)
  await leaveWaiting(player, vacantSeats([...demo.values()], { seed: maker.seed, today }), today)
  progress(
    `${villages} villages, ${assignments} assignments, ${posted} postings, ${people + users.length} users in ${manifests.length} databases`,
  )
}

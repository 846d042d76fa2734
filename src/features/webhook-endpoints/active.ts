import { memoryOfServices } from '../../access/memory.ts'
import type { Services } from '../../serve/services.ts'
import { activeEndpoints } from './queries.ts'

interface Active {
  tenant: string
  ids: readonly string[]
}

const memoryOf = memoryOfServices<Active>()

/** This isolate looks again at once, others within 30 seconds; until then the schedule delivers. */
export const forgetActive = (services: Services, tenant: string): void =>
  memoryOf(services).forget((known) => known.tenant === tenant)

/** Whether it is known that nothing is delivered to a tenant. */
export const hasNone = (services: Services, tenant: string, now: Date): boolean =>
  memoryOf(services).get(tenant, now)?.ids.length === 0

/** The endpoints of a tenant that events are delivered to, through a 30-second memory: asked after every write. */
export const activeIds = async (services: Services, tenant: string, now: Date): Promise<readonly string[]> => {
  const memory = memoryOf(services)
  const known = memory.get(tenant, now)
  if (known) return known.ids
  const { forgotten } = memory
  const door = services.doors.system('deliver_webhooks', tenant)
  const [rows] = await door.run([activeEndpoints(door)])
  const ids = rows.map(({ id }) => id)
  if (memory.forgotten === forgotten) memory.set(tenant, { tenant, ids }, now)
  return ids
}

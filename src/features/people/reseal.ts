import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { sealedWith } from '../../vault/seal.ts'
import { openSealed, sealIdentity, sealPhone } from './sealed.ts'
import { people } from './table.ts'

const command = 'reseal_people'
const { table } = people

/** Files a run seals anew; the next run of the schedule goes on. */
const FILES_A_RUN = 100

const eventOf = ({ id, division }: { id: string; division: string }): Event => ({
  action: 'reseal',
  record: 'people',
  record_id: id,
  division,
  counterpart: null,
  changes: {},
})

/**
 * a tenant that was given a key of its own has its files sealed with the newest of them, so that the one before can be taken
 * out. What a file says does not change, nor its version; one that somebody changes meanwhile waits for the next run.
 */
export const resealPeople = async (context: SystemContext, tenant: string): Promise<void> => {
  const { keys, doors } = context.services
  if (!keys.own.has(tenant)) return
  const door = doors.system(command, tenant)
  const form = sealedWith(keys, tenant)
  const { id, division, citizen_id, birth_date, phone } = table
  const isOlder = sql`(substr(${citizen_id}, 1, ${form.length}) <> ${form} OR substr(${phone}, 1, ${form.length}) <> ${form})`
  const [rows] = await door.run([
    door.select(
      people,
      { id, division, citizen_id, birth_date, phone },
      { where: [gt(id, ''), isNull(table.released_on), isOlder], order: [asc(id)], limit: FILES_A_RUN },
    ),
  ])
  if (rows.length === 0) return
  const guarded = await Promise.all(
    rows.map(async (row) => {
      const place = { tenant, id: row.id }
      const opened = await openSealed(keys, row, place)
      const identity = { value: opened.citizen_id ?? '', birth_date: opened.birth_date ?? '' }
      const { phone_masked: _masked, ...number } = await sealPhone(keys, opened.phone ?? null, place)
      const set = { ...(await sealIdentity(keys, identity, place)), ...number }
      const asRead = and(eq(id, row.id), eq(citizen_id, row.citizen_id), sql`${phone} IS ${row.phone}`)
      return { statement: door.update(people, set, [asRead]) }
    }),
  )
  await commitSystem(context, door, { command, change: { guarded, events: rows.map(eventOf) } })
}

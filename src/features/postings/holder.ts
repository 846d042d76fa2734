import { eq } from 'drizzle-orm'
import { NO_PASSWORD } from '../../access/passwords.ts'
import { users } from '../../access/tables.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { newId } from '../../records/ids.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { people } from '../people/queries.ts'
import { userByName } from '../users/queries.ts'

const TAIL = 12

/** The name of a posted person's own user: of the person's id, so that it is found again at his next posting. */
const holderName = (personId: string): string => `holder-${personId.slice(-TAIL)}`

/**
 * 2.2: a posted person's own user, made with his first posting; a password he gets from his department, by a reset. He
 * signs in from the confirmation to the last day of what he is claimed for.
 */
export const holderUser = async (
  home: Handle,
  personId: string,
  now: Date,
): Promise<{ guarded: Guarded[]; events: Event[] }> => {
  const username = holderName(personId)
  const [[known], [person]] = await home.run([
    userByName(home, username),
    home.select(people, { name: people.table.name }, { where: [eq(people.table.id, personId)] }),
  ])
  if (known || !person) return { guarded: [], events: [] }
  const at = now.toISOString()
  const row = {
    id: newId(home.tenant),
    username,
    display_name: person.name,
    role: 'holder' as const,
    scope: personId,
    password_change_required: true,
    status: 'active' as const,
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const event = { action: 'create', record: 'users', record_id: row.id, division: null, counterpart: null }
  return {
    guarded: [{ statement: home.insert(users, { ...row, password_hash: NO_PASSWORD }) }],
    events: [{ ...event, changes: changesOf(null, row) }],
  }
}

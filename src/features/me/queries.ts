import { eq } from 'drizzle-orm'
import { users } from '../../access/tables.ts'
import type { Call } from '../../serve/call.ts'
import type { Handle } from '../../tenancy/handle.ts'

const { table } = users

/** A user's own row is nobody's division: it is read and changed through the system door, by his own id only. */
export const ownDoor = ({ services, principal }: Call): Handle =>
  services.doors.system('authenticate', principal.tenant)

/** What a user may know of himself, and what his password is checked with. */
export const ownRow = (handle: Handle, id: string) =>
  handle.select(
    users,
    {
      username: table.username,
      display_name: table.display_name,
      password_hash: table.password_hash,
      password_change_required: table.password_change_required,
      version: table.version,
    },
    { where: [eq(table.id, id), eq(table.status, 'active')], limit: 1 },
  )

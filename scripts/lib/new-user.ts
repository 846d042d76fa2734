import { makeOneTimePassword, oneTimeUntil } from '../../src/access/one-time-password.ts'
import { hashPassword } from '../../src/access/passwords.ts'
import type { Role } from '../../src/access/permissions.ts'
import { systemClock } from '../../src/clock.ts'
import { loadArgon2id } from '../../src/platform/node/argon2id.ts'
import { newId } from '../../src/records/ids.ts'
import { shanghaiDay } from '../../src/rules/dates.ts'
import { literal } from './sql-text.ts'

export interface NewUser {
  tenant: string
  username: string
  role: Role
  scope: string
  display_name: string | null
}

/** Inserts only into the tenant's own database, and only where the name is free: the rows changed tell. */
const insertSql = ({ tenant, ...asked }: NewUser, password_hash: string): string => {
  const at = systemClock().toISOString()
  const row = {
    id: newId(tenant),
    ...asked,
    password_hash,
    password_change_required: 1,
    one_time_until: oneTimeUntil(systemClock(), shanghaiDay(systemClock())),
    status: 'active',
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const values = Object.values(row).map(literal).join(', ')
  return (
    `INSERT INTO users (${Object.keys(row).join(', ')}) SELECT ${values}` +
    ` WHERE EXISTS (SELECT 1 FROM tenant_identity WHERE code = ${literal(tenant)})` +
    ` AND NOT EXISTS (SELECT 1 FROM users WHERE username = ${literal(asked.username)})`
  )
}

/** A user whom the API did not make: the statement that inserts him, and his one-time password, which is shown once. */
export const makeUser = async (asked: NewUser): Promise<{ sql: string; password: string }> => {
  const password = makeOneTimePassword()
  return { sql: insertSql(asked, hashPassword(await loadArgon2id(), password)), password }
}

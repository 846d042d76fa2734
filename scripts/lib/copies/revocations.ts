import { withFile } from './copy-file.ts'

/** What was taken away since a copy was made, and is taken away again. */
export interface Revoked {
  users: number
  api_keys: number
  sessions: number
}

const USER = ['role', 'scope', 'status', 'password_hash', 'password_change_required', 'version', 'updated_at']
const KEY = ['permissions', 'scope', 'status', 'expires_at', 'replaced_by', 'version', 'updated_at']

const follow = (table: string, columns: readonly string[]): string => `
  UPDATE ${table} SET ${columns.map((column) => `${column} = newer.${column}`).join(', ')}
  FROM before.${table} newer WHERE newer.id = ${table}.id AND newer.version > ${table}.version`

/**
 * A copy must not give back what was taken away after it was made: removed users, roles that were narrowed, passwords that were
 * reset, keys that were revoked or rotated follow the database that is replaced. Every session ends: its tokens have moved on.
 */
export const followRevocations = (file: string, { before, at }: { before: string | null; at: string }): Revoked =>
  withFile(file, (db) => {
    const run = (sql: string): number => Number(db.prepare(sql).run().changes)
    if (before !== null) db.prepare('ATTACH ? AS before').run(before)
    db.exec('BEGIN')
    const users = before === null ? 0 : run(follow('users', USER))
    const api_keys = before === null ? 0 : run(follow('api_keys', KEY))
    const sessions = Number(db.prepare('UPDATE sessions SET revoked_at = ? WHERE revoked_at IS NULL').run(at).changes)
    db.exec('COMMIT')
    return { users, api_keys, sessions }
  })

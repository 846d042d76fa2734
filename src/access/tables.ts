import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../tenancy/tables.ts'
import { ROLES, type Permission } from './permissions.ts'

export const USER_STATUS = ['active', 'removed'] as const
export const API_KEY_STATUS = ['active', 'revoked'] as const

/** Who may sign in to a tenant: one role and one scope a user (2.2). */
export const users = scopedTable(
  sqliteTable(
    'users',
    {
      id: text().primaryKey(),
      username: text().notNull().unique(),
      display_name: text(),
      role: text({ enum: ROLES }).notNull(),
      scope: text().notNull(),
      password_hash: text().notNull(),
      password_change_required: integer({ mode: 'boolean' }).notNull(),
      status: text({ enum: USER_STATUS }).notNull(),
      version: integer().notNull(),
      created_at: text().notNull(),
      updated_at: text().notNull(),
      /** the user who made this one, and the last who gave him a new password; null for the first of a tenant. */
      made_by: text(),
      reset_by: text(),
      reset_at: text(),
      /** Until when his one-time password opens a session; null once he chose one himself. */
      one_time_until: text(),
    },
    (t) => [
      index('users_by_role').on(t.role, t.username),
      index('users_by_maker').on(t.made_by, t.created_at),
      index('users_by_resetter').on(t.reset_by, t.reset_at),
    ],
  ),
  {
    classes: {
      id: 'internal',
      username: 'internal',
      display_name: 'personal',
      role: 'internal',
      scope: 'internal',
      password_hash: 'sealed',
      password_change_required: 'internal',
      status: 'internal',
      made_by: 'internal',
      reset_by: 'internal',
      reset_at: 'internal',
      one_time_until: 'internal',
      version: 'internal',
      created_at: 'internal',
      updated_at: 'internal',
    },
  },
)

/** A family of refresh tokens; only hashes of the current one and the one before it are kept. */
export const sessions = scopedTable(
  sqliteTable(
    'sessions',
    {
      id: text().primaryKey(),
      user_id: text().notNull(),
      generation: integer().notNull(),
      token_hash: text().notNull(),
      previous_hash: text(),
      rotated_at: text().notNull(),
      expires_at: text().notNull(),
      revoked_at: text(),
      created_at: text().notNull(),
    },
    (t) => [index('sessions_by_user').on(t.user_id), index('sessions_by_expiry').on(t.expires_at)],
  ),
  {
    classes: {
      id: 'sealed',
      user_id: 'internal',
      generation: 'internal',
      token_hash: 'sealed',
      previous_hash: 'sealed',
      rotated_at: 'internal',
      expires_at: 'internal',
      revoked_at: 'internal',
      created_at: 'internal',
    },
  },
)

/** Failed sign-ins by bucket of (folded name, network): a fixed number of rows, whatever names are invented. */
export const signInAttempts = scopedTable(
  sqliteTable('sign_in_attempts', {
    bucket: integer().primaryKey(),
    failures: integer().notNull(),
    last_at: text().notNull(),
    locked_until: text(),
  }),
  { classes: { bucket: 'internal', failures: 'internal', last_at: 'internal', locked_until: 'internal' } },
)

const keyTable = sqliteTable(
  'api_keys',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    key_id: text().notNull().unique(),
    key_mac: text().notNull(),
    permissions: text({ mode: 'json' }).$type<Permission[]>().notNull(),
    scope: text().notNull(),
    status: text({ enum: API_KEY_STATUS }).notNull(),
    expires_at: text().notNull(),
    replaced_by: text(),
    last_used_at: text(),
    /** Who was shown this text of the key. */
    created_by: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    rate_per_second: integer(),
    allowed_networks: text({ mode: 'json' }).$type<string[]>().notNull(),
    expiry_told: integer(),
    /** the user the key counts as, through all its rotations. */
    made_by: text().notNull(),
    /** The pairing it reads by, and the other city of it; null for a key that reads what its own tenant reads. */
    pairing_id: text(),
    counterpart: text(),
    /** When the other city consented, and which of its users did. */
    consented_at: text(),
    consented_by: text(),
  },
  (t) => [
    index('api_keys_by_counterpart')
      .on(t.counterpart, t.id)
      .where(sql`counterpart IS NOT NULL`),
    index('api_keys_by_expiry').on(t.expires_at),
    index('api_keys_by_maker').on(t.made_by),
    index('api_keys_by_holder').on(t.created_by),
  ],
)

/** Keys of a tenant's integrators; the key itself is shown once and kept as a MAC. */
export const apiKeys = scopedTable(keyTable, {
  classes: {
    id: 'public',
    name: 'public',
    key_id: 'public',
    key_mac: 'sealed',
    permissions: 'public',
    scope: 'public',
    status: 'public',
    expires_at: 'public',
    replaced_by: 'public',
    last_used_at: 'public',
    created_by: 'public',
    made_by: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    rate_per_second: 'public',
    allowed_networks: 'public',
    expiry_told: 'public',
    pairing_id: 'public',
    counterpart: 'public',
    consented_at: 'public',
    consented_by: 'public',
  },
  counterpart: keyTable.counterpart,
})

import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { ROLES } from '../../access/permissions.ts'
import { USER_STATUS } from '../../access/tables.ts'
import { TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import type { UserRow } from './queries.ts'
import { placeHere } from '../../records/place-levels.ts'

/** Never with the password's hash. */
export const User = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    username: z.string(),
    display_name: z.string().nullable(),
    role: z.enum(ROLES),
    scope: z.string(),
    status: z.enum(USER_STATUS),
    password_change_required: z.boolean(),
    /** who made him and who last gave him a new password is not his second person for some days. */
    made_by: z.string().nullable(),
    reset_by: z.string().nullable(),
    reset_at: Instant.nullable(),
    /** Until when the one-time password he was given opens a session, and then never again; null once he chose his own. */
    one_time_until: Instant.nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('User')

/** The one answer that shows a password, and only this once. */
export const UserWithPassword = z
  .strictObject({ ...User.shape, one_time_password: z.string() })
  .openapi('UserWithPassword')

const Scope = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .openapi({ example: '441421', ...placeHere('city', 'county', 'township', 'village') })
const DisplayName = OneLine(100).nullable()

export const CreateUser = z
  .strictObject({
    username: formed('username').toLowerCase().openapi({ example: 'li.ming@meizhou' }),
    role: z.enum(ROLES),
    scope: Scope,
    display_name: DisplayName.optional(),
  })
  .openapi('CreateUser')

export const UpdateUser = z
  .strictObject({
    role: z.enum(ROLES).optional(),
    scope: Scope.optional(),
    display_name: DisplayName.optional(),
  })
  .openapi('UpdateUser')

/** `keep_api_keys`: the keys the user made go on, and from then on count as whoever removes him. */
export const RemoveUser = z
  .strictObject({ reason: LongText(500).optional(), keep_api_keys: z.boolean().optional() })
  .openapi('RemoveUser')

/** What a user leaves behind: each key he made or was shown that would still work. */
const LeftKey = z.strictObject({
  id: z.string(),
  name: z.string(),
  key_id: z.string(),
  outcome: z.enum(['revoked', 'kept']),
})
export const RemovedUser = z.strictObject({ ...User.shape, api_keys: z.array(LeftKey) }).openapi('RemovedUser')

export const UserQuery = z.strictObject({
  role: z.enum(ROLES).optional(),
  status: z.enum(USER_STATUS).optional(),
  ...PageQuery,
})

/** The row as it goes out. */
export const presentUser = (row: UserRow, tenant: string): z.infer<typeof User> => ({ ...row, tenant_code: tenant })

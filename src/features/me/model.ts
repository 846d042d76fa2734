import { z } from '@hono/zod-openapi'
import { PermissionName } from '../../access/permission-shape.ts'
import { ROLES } from '../../access/permissions.ts'
import { TenantCode } from '../../records/ids.ts'
import { Instant } from '../../records/shapes.ts'

/** Who asks, in his own words: a user, or an API key (which has no role and no user name). */
export const Me = z
  .strictObject({
    kind: z.enum(['user', 'api_key']),
    id: z.string(),
    tenant_code: TenantCode,
    tenant_name: z.string(),
    username: z.string().optional(),
    display_name: z.string().nullable().optional(),
    role: z.enum(ROLES).nullable(),
    scope: z.string(),
    permissions: z.array(PermissionName),
    password_change_required: z.boolean(),
  })
  .openapi('Me')

const Password = z.string().min(1).max(1024)

export const ChangePassword = z
  .strictObject({ current_password: Password, new_password: Password })
  .openapi('ChangePassword')

export const PasswordChanged = z
  .strictObject({ id: z.string(), password_change_required: z.literal(false) })
  .openapi('PasswordChanged')

export const OwnSession = z
  .strictObject({
    id: z.string(),
    created_at: Instant,
    used_at: Instant.openapi({ description: 'When it was last gone on with.' }),
    expires_at: Instant,
    current: z.boolean().openapi({ description: 'Whether the request was made in it.' }),
  })
  .openapi('OwnSession')

export const OwnSessions = z.strictObject({ items: z.array(OwnSession) }).openapi('OwnSessions')

export const EndSession = z.strictObject({ session_id: z.string().min(1).max(64) }).openapi('EndSession')

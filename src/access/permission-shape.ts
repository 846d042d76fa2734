import { z } from '@hono/zod-openapi'
import { PERMISSIONS } from './permissions.ts'

/** A permission on the wire: the document says the list once. */
export const PermissionName = z.enum(PERMISSIONS).openapi('Permission')

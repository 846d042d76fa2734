import { formed } from '../http/hints.ts'
import { z } from '@hono/zod-openapi'

/** Who holds it: a temporary branch, or the organisation of a village; one of the two. */
export const OrganiserBody = {
  branch_id: z.string().min(1).max(64).optional(),
  village_code: formed('village').optional(),
}

/** For the document: a body names one of the two. */
export const ONE_ORGANISER = { 'x-one-of': [['branch_id'], ['village_code']] }

import { z } from '@hono/zod-openapi'
import { formed } from '../../http/hints.ts'
import { POSITION_CHARACTERS_MAX } from '../../records/feed.ts'
import { TenantCode } from '../../records/ids.ts'
import { CursorText, listOf } from '../../records/shapes.ts'

/** What happened to which record, and where to read it again: no value of it, and not who did it. */
const FeedEvent = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    tenant_code: TenantCode,
    record: z.string(),
    record_id: z.string(),
    action: z.string(),
    day: z.string(),
    resource: z.string(),
    gone: z.boolean(),
  })
  .openapi('Event')

export type FeedEvent = z.infer<typeof FeedEvent>

/** `position` is where to go on reading, now or later: it is never null and serves with any filter. */
export const EventPage = listOf(FeedEvent).extend({ position: z.string() }).openapi('EventPage')

const RECORDS_CHARACTERS_MAX = 1000

export const EventQuery = z.strictObject({
  cursor: CursorText(POSITION_CHARACTERS_MAX),
  from: z
    .enum(['', 'now'])
    .transform((from) => from || undefined)
    .optional()
    .openapi({ example: '' }),
  since: z.iso.datetime({ offset: true }).optional().openapi({ example: '2026-11-27T00:00:00Z' }),
  record: z.string().min(1).max(RECORDS_CHARACTERS_MAX).optional().openapi({ example: 'villages,assignments' }),
  tenant: TenantCode.optional(),
  limit: formed('feed_limit')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: 500, example: 50 }),
})

export type EventQuery = z.infer<typeof EventQuery>

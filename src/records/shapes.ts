import { formed } from '../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { YEAR_FIRST, YEAR_LAST } from '../rules/parameters/bounds.ts'
import { TenantCode } from './ids.ts'

/** 3.6: the calendar year a record is of. */
export const RecordYear = z.int().min(YEAR_FIRST).max(YEAR_LAST)

export const Version = z.int().min(1)
export const Instant = z.string().openapi({ format: 'date-time', example: '2016-05-01T01:02:03.000Z' })

/** The cursor of the page behind, and who did not answer: the same in every list. */
const Next = z.string().openapi('Cursor', { description: 'The cursor of the next page.' })
const Unavailable = z.array(TenantCode).openapi('Unavailable', {
  description: 'Tenants whose database did not answer: their rows are missing here, ask again.',
})

/** What every list answers. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.union([Next, z.null()]), unavailable: Unavailable })

/** A named shape or null: `.nullable()` would make the name itself nullable in the OpenAPI document, wherever it stands. */
export const orNull = <T extends z.ZodType>(shape: T) => z.union([shape, z.null()])

/** `true` or `false` in a query. */
export const Flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .openapi({ type: 'boolean' })

const CURSOR_CHARACTERS_MAX = 512

/** Where to go on; nothing is the beginning, as tools that fill in every field of a form send it. */
export const CursorText = (characters_max: number) =>
  z
    .string()
    .max(characters_max)
    .transform((cursor) => cursor || undefined)
    .optional()
    .openapi({ example: '' })

export const PageQuery = {
  limit: formed('limit')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: 100, example: 50 }),
  cursor: CursorText(CURSOR_CHARACTERS_MAX),
}

import { z } from '@hono/zod-openapi'
import { uuidv7 } from 'uuidv7'
import { asks, formed } from '../http/hints.ts'
import { DAY_FIRST, DAY_LAST } from '../rules/parameters/bounds.ts'

/** `<tenant code>-<UUIDv7>`: the id names its database, the part behind is the sort key. */
export const newId = (tenant: string): string => `${tenant}-${uuidv7()}`

export const Id = formed('id').openapi({ example: '441400-01931f6e-0000-7000-8000-000000000000' })

/** An id in a path: anything of a plain form, so that a strange one is 404 like a missing one. */
export const IdParams = z.strictObject({ id: z.string().min(1).max(64) })

/** 3.6: a day that a caller sends lies within the bounds of the calendar. */
export const Day = z.iso
  .date()
  .refine((day) => day >= DAY_FIRST && day <= DAY_LAST, asks('day_bounds'))
  .openapi({ example: '2016-05-01' })

/** A day worked out from others, as it is shown: the first day no longer in force may lie behind the last that can be sent. */
export const WorkedOutDay = z.iso.date().openapi({ example: '2016-05-01' })
export const TenantCode = formed('tenant').openapi({ example: '441400' })

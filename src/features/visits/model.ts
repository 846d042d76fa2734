import { z } from '@hono/zod-openapi'
import { ChildQuery, ChildShape, ownUser, Year } from '../../records/child.ts'
import { Day } from '../../records/ids.ts'
import { Flag } from '../../records/shapes.ts'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import type { Call } from '../../serve/call.ts'
import type { VisitRow } from './table.ts'

export const Visit = z
  .strictObject({
    ...ChildShape,
    date: Day,
    visitor_org: z.string(),
    difficulty: z.string().nullable(),
    help: z.string().nullable(),
    solved_on: Day.nullable().openapi({ description: 'The day on which the difficulty was solved (R-80).' }),
  })
  .openapi('Visit')

export const CreateVisit = z
  .strictObject({
    posting_id: z.string().min(1).max(64),
    date: Day,
    visitor_org: OneLine(200),
    difficulty: LongText(2000).nullish(),
    help: LongText(2000).nullish(),
    solved_on: Day.nullish(),
  })
  .openapi('CreateVisit')

export const VisitQuery = z.strictObject({
  ...ChildQuery,
  year: Year.optional(),
  unsolved: Flag.optional().openapi({
    description: 'true: visits that found a difficulty which is not solved; false: all others.',
  }),
})

export const presentVisit = (
  { counterpart: _counterpart, ...row }: VisitRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof Visit> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

import { typed } from '../../http/hints.ts'
import { JudgedLine, JudgedText, LongText } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { ChildQuery, ChildShape, ownUser, Year } from '../../records/child.ts'
import { Day } from '../../records/ids.ts'
import { Flag } from '../../records/shapes.ts'
import { DUTY_CATEGORY, DUTY_ITEM, type DutyRecordRow } from './table.ts'

export const DutyRecord = z
  .strictObject({
    ...ChildShape,
    category: z.enum(DUTY_CATEGORY),
    item: z.enum(DUTY_ITEM),
    date: Day,
    text: z.string(),
    household: z.string().nullable(),
    checked_on: Day.nullable(),
    checked_by: z.string().nullable(),
    check_note: z.string().nullable(),
  })
  .openapi('DutyRecord')

const Word = JudgedLine(64)
/** The number of a registered household: the village's code, a hyphen, its number in the village. */
const Household = typed('household').nullable().openapi({ example: '441421100201-0017' })
const Words = JudgedText(5000)

const Fields = {
  category: Word.optional().openapi({ enum: [...DUTY_CATEGORY] }),
  item: Word.optional().openapi({ enum: [...DUTY_ITEM] }),
  text: Words.optional(),
  household: Household.optional(),
}

export const CreateDutyRecord = z
  .strictObject({ posting_id: z.string().min(1).max(64), date: Day, ...Fields })
  .openapi('CreateDutyRecord')

export const UpdateDutyRecord = z.strictObject({ date: Day.optional(), ...Fields }).openapi('UpdateDutyRecord')

export const CheckDutyRecord = z.strictObject({ check_note: LongText(2000).nullish() }).openapi('CheckDutyRecord')

export const DutyRecordQuery = z.strictObject({
  ...ChildQuery,
  category: z.enum(DUTY_CATEGORY).optional(),
  checked: Flag.optional(),
  year: Year.optional(),
})

export const presentDutyRecord = (
  { counterpart: _counterpart, ...row }: DutyRecordRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof DutyRecord> => ({
  ...row,
  tenant_code,
  author: ownUser(call, row.author),
  checked_by: ownUser(call, row.checked_by),
})

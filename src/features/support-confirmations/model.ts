import { z } from '@hono/zod-openapi'
import { JudgedText } from '../../records/text-shapes.ts'
import { AnyId, CopyShape, HomeQuery } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { RecordYear } from '../../records/shapes.ts'
import { r58Alert } from '../../rules/r-support.ts'
import type { ConfirmationRow } from './table.ts'

export const SupportConfirmation = z
  .strictObject({
    ...CopyShape,
    year: z.int(),
    treatment_unchanged: z.boolean(),
    description: z.string().nullable(),
    alert: z.boolean(),
    filed_by: z.string(),
    filed_on: Day,
  })
  .openapi('SupportConfirmation')

const Fields = {
  treatment_unchanged: z.boolean(),
  description: JudgedText(2000).nullable().optional(),
}

export const FileConfirmation = z
  .strictObject({ posting_id: AnyId, year: RecordYear, ...Fields, filed_on: Day.optional() })
  .openapi('FileSupportConfirmation')

export const UpdateConfirmation = z.strictObject(Fields).partial().openapi('UpdateSupportConfirmation')

export const ConfirmationQuery = z.strictObject(HomeQuery)

/** The row as it goes out; `alert` asks the dispatching organisation department to look. */
export const presentConfirmation = (
  row: ConfirmationRow,
  tenant_code: string,
): z.infer<typeof SupportConfirmation> => ({
  ...row,
  tenant_code,
  alert: r58Alert(row),
})

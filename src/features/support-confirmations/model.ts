import { z } from '@hono/zod-openapi'
import { JudgedText, LongText } from '../../records/text-shapes.ts'
import { AnyId, CopyShape, HomeQuery } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { Flag, RecordYear } from '../../records/shapes.ts'
import type { ConfirmationRow } from './table.ts'

export const SupportConfirmation = z
  .strictObject({
    ...CopyShape,
    year: z.int(),
    treatment_unchanged: z.boolean(),
    description: z.string().nullable(),
    alert: z.boolean().openapi({ description: 'Whether a change of treatment waits for the dispatching department.' }),
    alerts: z.array(
      z.strictObject({
        opened_on: Day,
        solved_on: Day.nullable(),
        withdrawn_on: Day.nullable(),
        result: z.string().nullable(),
      }),
    ),
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

/** what the dispatching department records of an alert. */
export const SolveConfirmation = z
  .strictObject({ result: LongText(2000), solved_on: Day.optional() })
  .openapi('SolveSupportConfirmation')

export const ConfirmationQuery = z.strictObject({
  ...HomeQuery,
  alert: Flag.optional().openapi({ description: 'true: where a change of treatment waits for the department (R-58).' }),
})

/** The row as it goes out. */
export const presentConfirmation = (
  { policy: _policy, ...row }: ConfirmationRow,
  tenant_code: string,
): z.infer<typeof SupportConfirmation> => ({ ...row, tenant_code })

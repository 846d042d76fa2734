import { z } from '@hono/zod-openapi'
import { JudgedLine, JudgedText } from '../../records/text-shapes.ts'
import { AnyId, CopyShape, HomeQuery } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { RecordYear } from '../../records/shapes.ts'
import { ASSESSMENT_STATUS, GRADE, type AssessmentRow } from './table.ts'

export const AssessmentShape = z
  .strictObject({
    ...CopyShape,
    year: z.int(),
    grade: z.enum(GRADE).nullable(),
    assessor: z.string().nullable(),
    assessed_on: Day.nullable(),
    remarks: z.string().nullable(),
    /** The host's word as it stood when the assessment was signed. */
    host_comment: z.string().nullable(),
    host_comment_version: z.int().nullable(),
    status: z.enum(ASSESSMENT_STATUS),
    drafted_by: z.string().nullable(),
    signed_by: z.string().nullable(),
    filed_on: Day.nullable(),
  })
  .openapi('Assessment')

/** Grade, assessor and day, in words and by people: no field takes attendance, clicks or a count of records. */
const Fields = {
  grade: z.enum(GRADE).nullable().optional(),
  assessor: JudgedLine(200).nullable().optional(),
  assessed_on: Day.nullable().optional(),
  remarks: JudgedText(4000).nullable().optional(),
}

export const DraftAssessment = z
  .strictObject({ posting_id: AnyId, year: RecordYear, ...Fields })
  .openapi('DraftAssessment')
export const UpdateAssessment = z.strictObject(Fields).openapi('UpdateAssessment')
export const SignAssessment = z.strictObject({}).openapi('SignAssessment')
export const FileAssessment = z.strictObject({ filed_on: Day.optional() }).openapi('FileAssessment')

export const AssessmentQuery = z.strictObject({ ...HomeQuery, status: z.enum(ASSESSMENT_STATUS).optional() })

export const presentAssessment = (row: AssessmentRow, tenant_code: string): z.infer<typeof AssessmentShape> => ({
  ...row,
  tenant_code,
})

import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { LearningQuery, LearningShape, type Authorless } from '../../records/branch-child.ts'
import { AnyId } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { ONE_ORGANISER, OrganiserBody } from '../../records/organiser.ts'
import { Flag } from '../../records/shapes.ts'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import { DISPATCH_MODES, idsOf } from '../../rules/lists/enums.ts'
import { STUDY_FORM, type AttendeeRow, type SessionRow } from './table.ts'

export const StudySession = z
  .strictObject({
    ...LearningShape,
    branch_id: z.string().nullable(),
    village_code: z.string().nullable(),
    mode: z.enum(idsOf(DISPATCH_MODES)).nullable(),
    form: z.enum(STUDY_FORM),
    date: Day,
    topics: z.array(z.string()),
    joint: z.boolean(),
    joint_org: z.string().nullable(),
    summary: z.string().nullable(),
    attendees: z.int(),
  })
  .openapi('StudySession')

export const StudyAttendee = z
  .strictObject({
    ...LearningShape,
    session_id: z.string(),
    posting_id: z.string(),
    form: z.enum(STUDY_FORM),
    date: Day,
  })
  .openapi('StudyAttendee')

export const CreateSession = z
  .strictObject({
    ...OrganiserBody,
    form: z.enum(STUDY_FORM),
    date: Day,
    topics: z.array(OneLine(200)).min(1).max(20),
    /** The attached organisation it was held together with. */
    joint_org: OneLine(200).optional(),
    summary: LongText(4000).optional(),
    attendees: z.array(AnyId).max(300),
  })
  .openapi('CreateStudySession', ONE_ORGANISER)

export const SessionQuery = z.strictObject({
  ...LearningQuery,
  form: z.enum(STUDY_FORM).optional(),
  joint: Flag.optional(),
  year: formed('year').optional(),
})

export const AttendeeQuery = z.strictObject({
  ...LearningQuery,
  session_id: AnyId.optional(),
  posting_id: AnyId.optional(),
})

export const presentSession = (row: Authorless<SessionRow>, tenant_code: string): z.infer<typeof StudySession> => {
  const { counterpart: _counterpart, author: _author, ...shown } = row
  return { ...shown, tenant_code }
}

export const presentAttendee = (row: Authorless<AttendeeRow>, tenant_code: string): z.infer<typeof StudyAttendee> => {
  const { counterpart: _counterpart, author: _author, ...shown } = row
  return { ...shown, tenant_code }
}

import { z } from '@hono/zod-openapi'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import type { Call } from '../../serve/call.ts'
import { ChildQuery, ChildShape, ownUser, Year } from '../../records/child.ts'
import { Day } from '../../records/ids.ts'
import { AUDIENCE, type TrainingParticipantRow, type TrainingSessionRow } from './table.ts'

const { posting_id: _posting_id, ...Common } = ChildShape

export const TrainingSession = z
  .strictObject({
    ...Common,
    audience: z.enum(AUDIENCE),
    title: z.string(),
    topics: z.string().nullable(),
    date: Day,
    participants: z.int(),
  })
  .openapi('TrainingSession')

export const TrainingParticipant = z
  .strictObject({ ...ChildShape, session_id: z.string(), date: Day, title: z.string() })
  .openapi('TrainingParticipant')

const AnyId = z.string().min(1).max(64)

export const CreateTrainingSession = z
  .strictObject({
    title: OneLine(200),
    topics: LongText(2000).nullish(),
    date: Day,
    posting_ids: z.array(AnyId).min(1).max(200),
  })
  .openapi('CreateTrainingSession')

const { posting_id: _posting, village_code: _village, ...Places } = ChildQuery

export const TrainingSessionQuery = z.strictObject({ ...Places, year: Year.optional() })
export const TrainingParticipantQuery = z.strictObject({
  ...ChildQuery,
  session_id: AnyId.optional(),
  year: Year.optional(),
})

export const presentTrainingSession = (
  row: TrainingSessionRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof TrainingSession> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

export const presentTrainingParticipant = (
  { counterpart: _counterpart, ...row }: TrainingParticipantRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof TrainingParticipant> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

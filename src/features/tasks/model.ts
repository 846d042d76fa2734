import { z } from '@hono/zod-openapi'
import { formed } from '../../http/hints.ts'
import { Day, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { Flag, PageQuery } from '../../records/shapes.ts'
import { bookEntry } from '../../rules/book/book.ts'
import { CLAUSES } from '../../rules/book/clauses.ts'
import { LOCAL_LAWS } from '../../rules/local-laws.ts'
import { TASK_RULES } from '../../rules/task-rules.ts'
import { TASK_FILTERS, TASK_STATUS, taskStatus } from '../../rules/tasks.ts'
import { TASK_STAGES } from './stages.ts'
import type { TaskRow } from './queries.ts'

export const Task = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    rule: z.string(),
    clause: z.array(z.string()),
    owner_role: z.string(),
    tenant: TenantCode,
    scope_code: z.string(),
    subject: z.strictObject({
      kind: z.string(),
      id: z.string(),
      period: z.string().nullable(),
      href: z.string().nullable().openapi({ description: 'The path of the record it is about; null for a place.' }),
    }),
    village_name: z
      .string()
      .nullable()
      .openapi({ description: 'The village it is about, where the database of the task knows it.' }),
    person_name: z
      .string()
      .nullable()
      .openapi({ description: 'The person whose posting it is about, where the caller may see him.' }),
    opens_on: WorkedOutDay,
    due_on: WorkedOutDay,
    done_on: WorkedOutDay.nullable(),
    lapsed_on: WorkedOutDay.nullable(),
    status: z.enum(TASK_STATUS),
  })
  .openapi('Task')

/** Which tasks, whoever asks in what form. */
const PlaceAndDay = {
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  as_of: Day.optional(),
}

const CLAUSE_CHARACTERS_MAX = 20

export const TaskQuery = z.strictObject({
  ...PageQuery,
  ...PlaceAndDay,
  status: z.enum(TASK_FILTERS).optional().openapi({
    description: 'As the task stood on the day; `waiting`: neither done nor lapsed, thus open or overdue.',
  }),
  rule: z.enum(TASK_RULES).optional(),
  clause: z
    .string()
    .max(CLAUSE_CHARACTERS_MAX)
    .optional()
    .openapi({
      description: 'Of every rule of a clause, as `/v1/clauses` names it.',
      example: CLAUSES.find(({ rules }) => rules.some(({ number }) => number === 'R-41'))?.place,
    }),
  owner: TenantCode.optional(),
  mine: Flag.optional().openapi({
    description: 'true: what the caller’s own tenant and role have to do; false: the others.',
  }),
})

export const TaskGroupQuery = z.strictObject(PlaceAndDay)

export const TaskGroups = z
  .strictObject({
    as_of: Day,
    items: z.array(
      z
        .strictObject({
          stage: z.enum(TASK_STAGES).openapi({
            description: 'now; coming: opens within 90 days; past_years: overdue since a year that is over.',
          }),
          mine: z.boolean(),
          rule: z.string(),
          clause: z.array(z.string()),
          subject_kind: z.string(),
          owner_role: z.string(),
          tenant: TenantCode,
          count: z.int(),
          overdue: z.int(),
          newest: z.array(Task).openapi({ description: 'The newest few, newest first.' }),
        })
        .openapi('TaskGroup'),
    ),
    unavailable: z.array(TenantCode),
  })
  .openapi('TaskGroups')

/** The record a subject is, by the path it is read at; a seat and a place are read with their village. */
const RECORD_OF: ReadonlyMap<string, string> = new Map([
  ['posting', 'postings'],
  ['recall_case', 'recall_cases'],
  ['support_confirmation', 'support_confirmations'],
  ['assignment', 'assignments'],
  ['grant', 'grants'],
  ['branch', 'branches'],
  ...LOCAL_LAWS.map(({ noun, record }) => [noun, record] as const),
])

/** A branch's meetings are told apart by their form behind its id: what they are about is the branch. */
const hrefOf = (kind: string, id: string): string | null => {
  const record = RECORD_OF.get(kind)
  return record === undefined ? null : `/v1/${record}/${id.split('/')[0]}`
}

/** A day that lies ahead is what is agreed: it is not yet done, and not yet lapsed. */
export const presentTask = (row: TaskRow, tenant_code: string, day: string): z.infer<typeof Task> => {
  const status = taskStatus(row, day)
  const { subject_kind: kind, subject_id: id, period } = row
  return {
    id: row.id,
    tenant_code,
    rule: row.rule,
    clause: [...(bookEntry(row.rule)?.clause_zh ?? [])],
    owner_role: row.owner_role,
    tenant: row.tenant,
    scope_code: row.scope_code,
    subject: { kind, id, period, href: hrefOf(kind, id) },
    village_name: row.village_name,
    person_name: row.person_name,
    opens_on: row.opens_on,
    due_on: row.due_on,
    done_on: row.done_on !== null && row.done_on <= day ? row.done_on : null,
    lapsed_on: status === 'lapsed' ? row.lapsed_on : null,
    status,
  }
}

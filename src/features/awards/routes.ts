import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem, refuseIf } from '../../problems/problem.ts'
import { ownUser } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { AnyId } from '../../records/home.ts'
import { Day, Id, newId, TenantCode } from '../../records/ids.ts'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { commitStep } from '../../records/step.ts'
import { OneLine } from '../../records/text-shapes.ts'
import { r81Award } from '../../rules/postings/r-assessment.ts'
import { assessmentsOfPerson, signedOf } from '../assessments/queries.ts'
import { personById } from '../people/queries.ts'
import { awardRows } from './queries.ts'
import { awards, type AwardRow } from './table.ts'

const { table } = awards
const RECORD = 'awards'

const Award = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    division: z.string(),
    person_id: z.string(),
    assessment_id: z.string(),
    title: z.string(),
    awarded_on: Day,
    author: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Award')

const CreateAward = z
  .strictObject({
    person_id: AnyId,
    assessment_id: AnyId.nullish(),
    title: OneLine(200),
    awarded_on: Day,
  })
  .openapi('CreateAward')

const present = (row: AwardRow, tenant_code: string, call: Pick<Call, 'principal'>): z.infer<typeof Award> => ({
  ...row,
  tenant_code,
  author: ownUser(call, row.author),
})

const createAward = endpoint(
  {
    method: 'post',
    path: '/v1/awards',
    operation: 'createAward',
    about: ['person_id'],
    summary: 'The dispatching department records an honour of one of its people, on the ground of a filed assessment',
    tag: RECORD,
    permission: 'award.create',
    doors: ['own'],
    rules: ['R-81'],
    body: CreateAward,
    answer: Award,
    status: 201,
  },
  async (call) => {
    const { person_id, assessment_id = null, title, awarded_on } = call.body
    const own = call.services.doors.own(call.caller)
    const [[person], assessed] = await facts(call, own, [
      personById(own, person_id),
      assessmentsOfPerson(own, person_id),
    ])
    if (!person) throw problem('NOT_FOUND', { field: 'person_id' })
    refuseIf(r81Award({ awarded_on, assessment_id }, { assessments: signedOf(assessed), today: call.today }))
    const at = call.now.toISOString()
    const row: AwardRow = {
      id: newId(own.tenant),
      division: person.division,
      person_id,
      assessment_id: assessment_id ?? '',
      title,
      awarded_on,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = own.insert(awards, row)
    const body = present(row, own.tenant, call)
    return commitStep(call, own, { record: RECORD, action: 'create', before: null, after: row, statement, body })
  },
)

export const awardEndpoints = [
  createAward,
  ...readEndpoints({
    ...atHome,
    record: RECORD,
    noun: 'Award',
    summary: 'Honours of posted people, each with the assessment it cites',
    permission: 'award.read',
    rules: ['R-81', 'X-8'],
    item: Award,
    query: z.strictObject({ ...PageQuery, person_id: AnyId.optional() }),
    key: [table.division, table.id],
    rows: awardRows,
    byId: (id) => eq(table.id, id),
    filters: ({ person_id }) => (person_id ? [eq(table.person_id, person_id)] : []),
    present,
  }),
]

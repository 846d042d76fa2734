import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day, IdParams, TenantCode } from '../../records/ids.ts'
import { DUTY_CATEGORIES, idsOf } from '../../rules/lists/enums.ts'
import { dutyCoverage } from '../../rules/postings/r-duties.ts'
import type { Days } from '../../rules/spans.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { dutyDays } from '../duty-records/queries.ts'
import { readDoor, sideDoorOf } from '../pairings/queries.ts'
import { postingById, termOf } from '../postings/queries.ts'
import { sessionsAttended } from '../study-sessions/queries.ts'
import { trainingsOf } from '../trainings/queries.ts'
import { visitsOf } from '../visits/queries.ts'

const CATEGORY = idsOf(DUTY_CATEGORIES)
/** A term has a handful of visits and trainings, and some hundred study sessions; what is beyond this the lists show. */
const EVENTS_MAX = 200

const CoverageYear = z
  .strictObject({
    year: z.int(),
    records: z.int(),
    by_category: z.record(z.enum(CATEGORY), z.int()),
    missing: z.array(z.enum(CATEGORY)),
  })
  .openapi('DutyCoverageYear')

const Coverage = z
  .strictObject({ posting_id: z.string(), tenant_code: TenantCode, years: z.array(CoverageYear) })
  .openapi('DutyCoverage')

const RecordEvent = z
  .strictObject({ date: Day, kind: z.enum(['visit', 'training', 'study']), id: z.string(), text: z.string() })
  .openapi('PostingRecordEvent')

const PostingRecord = z
  .strictObject({
    posting_id: z.string(),
    tenant_code: TenantCode,
    events: z.array(RecordEvent),
    duty_records: z.array(CoverageYear),
  })
  .openapi('PostingRecord')

type Duty = Parameters<typeof dutyCoverage>[0][number]

/** each year of the term up to today, with the duties it has records of and those it has none of. */
const yearsOf = (term: Days | null, duties: readonly Duty[], today: string): z.infer<typeof CoverageYear>[] => {
  if (!term) return []
  const last = Number((term.last < today ? term.last : today).slice(0, 4))
  const first = Number(term.first.slice(0, 4))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  return years.map((year) => {
    const own = duties.filter(({ date }) => date.startsWith(`${year}-`))
    const count = (id: string): number => own.filter(({ category }) => category === id).length
    const by_category = Object.fromEntries(CATEGORY.map((id) => [id, count(id)])) as Record<Duty['category'], number>
    return { year, records: own.length, by_category, missing: dutyCoverage(own, year).missing }
  })
}

const readCoverage = endpoint(
  {
    method: 'get',
    path: '/v1/postings/{id}/coverage',
    operation: 'readPostingCoverage',
    summary: 'How many records of each duty a posting has, year by year; no quota hangs on it',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-53', 'X-5', 'X-7'],
    params: IdParams,
    answer: Coverage,
  },
  async (call) => {
    const { id } = call.params
    const host = tenantOfId(id)
    if (host === null) throw notFound()
    const handle = await readDoor(call, host)
    const [[posting], duties] = await handle.run([postingById(handle, id), dutyDays(handle, id)])
    if (!posting) throw notFound()
    const years = yearsOf(termOf(posting, call.today), duties, call.today)
    return { body: { posting_id: id, tenant_code: host, years } }
  },
)

const readRecord = endpoint(
  {
    method: 'get',
    path: '/v1/postings/{id}/record',
    operation: 'readPostingRecord',
    summary:
      'What a term holds: visits, trainings and study sessions (text: the form) by day, records of the duties by count',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared'],
    rules: ['R-53', 'R-71', 'R-77', 'R-80', 'X-7', 'X-8'],
    params: IdParams,
    answer: PostingRecord,
  },
  async (call) => {
    const { id } = call.params
    const handle = await sideDoorOf(call, id)
    const [[posting], duties, visits, trainings, sessions] = await handle.run([
      postingById(handle, id),
      dutyDays(handle, id),
      visitsOf(handle, id, EVENTS_MAX),
      trainingsOf(handle, id, EVENTS_MAX),
      sessionsAttended(handle, id, EVENTS_MAX),
    ])
    if (!posting) throw notFound()
    const events = [
      ...visits.map((row) => ({ date: row.date, kind: 'visit' as const, id: row.id, text: row.visitor_org })),
      ...trainings.map((row) => ({ date: row.date, kind: 'training' as const, id: row.session_id, text: row.title })),
      ...sessions.map((row) => ({ date: row.date, kind: 'study' as const, id: row.session_id, text: row.form })),
    ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
    const duty_records = yearsOf(termOf(posting, call.today), duties, call.today)
    return { body: { posting_id: id, tenant_code: handle.tenant, events, duty_records } }
  },
)

export const postingRecordEndpoints = [readCoverage, readRecord] as const

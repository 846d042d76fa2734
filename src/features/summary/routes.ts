import { z } from '@hono/zod-openapi'
import { endpoint } from '../../http/endpoint.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { gather } from '../../tenancy/gather.ts'
import { cityCodes, tenantByCode } from '../../tenancy/registry.ts'
import { figuresFrom, figuresOn } from './figures.ts'

const Figures = z
  .strictObject({
    villages: z.int(),
    villages_province: z.int(),
    villages_paired: z.int(),
    villages_self: z.int(),
    villages_assigned: z.int(),
    villages_unassigned: z.int(),
    villages_answered: z.int(),
    assignments_open: z.int(),
  })
  .openapi('SummaryFigures')

const Summary = z
  .strictObject({
    as_of: Day,
    unavailable: z.array(TenantCode),
    groups: z.array(z.strictObject({ key: z.string(), name: z.string(), figures: Figures })),
    total: Figures,
  })
  .openapi('Summary')

const readSummary = endpoint(
  {
    method: 'get',
    path: '/v1/summary',
    operation: 'readSummary',
    summary: 'What the province sees over all cities on a day, in code order, never ranked',
    tag: 'summary',
    permission: 'summary.read',
    doors: ['review'],
    rules: ['R-41', 'X-7', 'X-15', 'X-17'],
    query: z.strictObject({ group_by: z.enum(['tenant']).optional(), as_of: Day.optional() }),
    answer: Summary,
  },
  async (call) => {
    const as_of = call.query.as_of ?? call.today
    const asked = await gather(cityCodes, async (city) => {
      const handle = call.services.doors.review(call.caller, city)
      const [series] = await handle.run([figuresOn(handle, as_of)])
      return series
    })
    const groups = asked.parts.map(({ tenant, value }) => {
      const manifest = tenantByCode(tenant)
      const name = (call.locale === 'en' ? manifest?.name_en : manifest?.name_zh) ?? tenant
      return { key: tenant, name, figures: figuresFrom(value) }
    })
    const total = figuresFrom(asked.parts.flatMap(({ value }) => value))
    return { body: { as_of, unavailable: asked.unavailable, groups, total } }
  },
)

export const summaryEndpoints = [readSummary] as const

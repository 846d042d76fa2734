import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant } from '../../records/shapes.ts'

const FigureDrift = z.strictObject({
  indicator: z.string(),
  county: z.string(),
  mode: z.string(),
  counterpart: z.string(),
  other_tenant: z.string(),
  day: Day,
  counted: z.int(),
  recounted: z.int(),
})

const TaskDrift = z.strictObject({ id: z.string(), what: z.enum(['missing', 'extra', 'different']) })

export const Recount = z
  .strictObject({
    tenant_code: TenantCode,
    /** How many steps of figures and how many tasks differ; the lists name the first thousand of each. */
    figures_differ: z.int(),
    /** Series whose months are not the sums of their days. */
    months_differ: z.int(),
    tasks_differ: z.int(),
    figures: z.array(FigureDrift),
    tasks: z.array(TaskDrift),
  })
  .openapi('Recount')

export const Repair = z
  .strictObject({ id: Id, tenant_code: TenantCode, figures: z.int(), tasks: z.int(), created_at: Instant })
  .openapi('Repair')

export const RecountQuery = z.strictObject({ tenant: TenantCode.optional() })
export const RepairBody = z.strictObject({ tenant: TenantCode }).openapi('RepairFigures')

import { z } from '@hono/zod-openapi'
import { formed } from '../../http/hints.ts'
import { Day, Id, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import type { HeavyTaskRow } from './table.ts'
import { placeAnywhere } from '../../records/place-levels.ts'

const Division = formed('division').openapi({ example: '441424' })

export const HeavyTask = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    division: Division,
    is_heavy: z.boolean(),
    valid_from: Day,
    valid_to: WorkedOutDay.nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('HeavyTask')

export const CreateHeavyTask = z
  .strictObject({
    division: Division.openapi({ ...placeAnywhere('county', 'township') }),
    is_heavy: z.boolean(),
    valid_from: Day,
    valid_to: Day.optional(),
  })
  .openapi('CreateHeavyTask')

export const EndHeavyTask = z.strictObject({ ended_on: Day }).openapi('EndHeavyTask')

export const HeavyTaskQuery = z.strictObject({ ...PageQuery, division: Division.optional(), as_of: Day.optional() })

export const presentHeavyTask = (row: HeavyTaskRow): z.infer<typeof HeavyTask> => ({ ...row, tenant_code: PROVINCE })

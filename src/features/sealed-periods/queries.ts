import { asc, eq, gt } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../serve/call.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { sealedPeriods } from './table.ts'

const { table } = sealedPeriods

/** A sealed month: its text as it is given, and the positions it stands on. */
export const sealedPeriod = (own: Handle, period: string) =>
  own.select(
    sealedPeriods,
    { content: table.content, positions: table.positions, hash: table.hash },
    { where: [eq(table.period, period)] },
  )

const { content: _content, positions: _positions, sealed_by: _sealedBy, ...headColumns } = allColumns(sealedPeriods)

/** The sealed months in order, without their figures. */
export const sealedHeads = (own: Handle) =>
  own.select(sealedPeriods, headColumns, { where: [gt(table.period, '')], order: [asc(table.period)] })

const Group = z.looseObject({ key: z.string(), figures: z.record(z.string(), z.number().nullable()).nullable() })
const Content = z.looseObject({ sealed: z.looseObject({ groups: z.record(z.string(), z.array(z.unknown())) }) })

/** A month that is sealed, as one place reads it. */
export interface SealedMonth {
  /** By their names; null for what the month does not name: a township, a city that was silent. */
  figures: Readonly<Record<string, number | null>> | null
}

/** A sealed month as a city may read it: of one place, out of the province's database; null while the month is not sealed. */
export const sealedMonth = async (
  { services }: Pick<RequestContext, 'services'>,
  { period, group_by, key }: { period: string; group_by: 'tenant' | 'county'; key: string },
): Promise<SealedMonth | null> => {
  const door = services.doors.system('read_sealed_month', PROVINCE)
  const [[kept]] = await door.run([sealedPeriod(door, period)])
  if (!kept) return null
  const { sealed } = Content.parse(JSON.parse(kept.content))
  const groups = (sealed.groups[group_by] ?? []).map((group) => Group.parse(group))
  return { figures: groups.find((group) => group.key === key)?.figures ?? null }
}

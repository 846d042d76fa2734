import { asc, eq, gt, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Call } from '../../serve/call.ts'
import { notFound } from '../../problems/problem.ts'
import { journal } from '../../journal/table.ts'
import { cursorOf, LIMIT_DEFAULT, positionOfCursor } from '../../records/list.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { allTenants, PROVINCE } from '../../tenancy/registry.ts'
import { sealedPeriod } from './queries.ts'
import { lastDayOf } from './seal.ts'
import { SealedPeriod, type DriftQuery, type SealedDrift } from './model.ts'
import { counterLog, type Position } from './table.ts'
import {
  activityOf,
  counterSeries,
  FIGURE_NAMES,
  type Figures,
  gatheredOf,
  INDICATORS,
  seriesFrom,
  seriesOn,
  summarise,
} from '../summary/queries.ts'

type Drift = z.infer<typeof SealedDrift>
type Step = Omit<Drift['changes'][number], 'tenant'> & { id: number }

const { id, seq, day, delta, series } = counterLog.table

/** Steps of figures behind a position that touch the days up to one, each with the entry that says who and what. */
const stepsAfter = (handle: Handle, log: number, { as_of, limit }: { as_of: string; limit: number }): Scoped<Step[]> =>
  handle.select(
    counterLog,
    {
      id,
      seq,
      recorded_on: sql<string>`${journal.table.day}`.as('recorded_on'),
      record: journal.table.record,
      record_id: journal.table.record_id,
      action: journal.table.action,
      actor_tenant: journal.table.actor_tenant,
      actor_role: journal.table.actor_role,
      indicator: counterSeries.table.indicator,
      county: counterSeries.table.county,
      mode: counterSeries.table.mode,
      day,
      delta,
    },
    {
      where: [gt(id, log), lte(day, as_of)],
      join: [
        { source: counterSeries, on: eq(counterSeries.table.id, series) },
        { source: journal, on: eq(journal.table.seq, seq) },
      ],
      order: [asc(id)],
      limit,
    },
  )

/** Where the next page begins: behind which step of which tenant. */
const startOf = (cursor: string | undefined): { tenant: string; log: number } => {
  if (cursor === undefined) return { tenant: '', log: 0 }
  const {
    key: [tenant = ''],
    position,
  } = positionOfCursor(cursor, 2)
  return { tenant, log: position }
}

interface Asked {
  as_of: string
  limit: number
  start: { tenant: string; log: number }
  positions: Readonly<Record<string, Position>>
}

/** One tenant: its figures of the day as they are now, and the steps since, in one round trip. */
const readOne = async (call: Call, tenant: string, { as_of, limit, start, positions }: Asked) => {
  const { doors } = call.services
  const handle = tenant === PROVINCE ? doors.own(call.caller) : doors.review(call.caller, tenant)
  const log = tenant === start.tenant ? start.log : (positions[tenant]?.log ?? 0)
  const [found, activity, steps] = await handle.run([
    seriesOn(handle, { day: as_of, indicators: INDICATORS }),
    activityOf(handle),
    stepsAfter(handle, log, { as_of, limit: limit + 1 }),
  ])
  return { series: seriesFrom(found, as_of), activity, steps: tenant < start.tenant ? [] : steps }
}

/** A figure that could not be read then or cannot now is no difference: it is named instead. */
const differences = (tenant: string, sealed: Figures | null, now: Figures | null): Drift['figures'] =>
  FIGURE_NAMES.flatMap((figure) => {
    if (sealed?.[figure] === null || now?.[figure] === null) return []
    const [was, is] = [sealed?.[figure] ?? 0, now?.[figure] ?? 0]
    return was === is ? [] : [{ tenant, figure, sealed: was, now: is }]
  })

/** What of a sealed month is another figure now: by tenant and in total, and each step that led there. */
export const sealedDrift = async (call: Call<{ period: string }, z.infer<typeof DriftQuery>>): Promise<Drift> => {
  const { period } = call.params
  const own = call.services.doors.own(call.caller)
  const [[kept]] = await own.run([sealedPeriod(own, period)])
  if (!kept) throw notFound()
  const { sealed } = SealedPeriod.parse(JSON.parse(kept.content))
  const { limit = LIMIT_DEFAULT, cursor } = call.query
  const asked = { as_of: lastDayOf(period), limit, start: startOf(cursor), positions: kept.positions }
  const { parts, unavailable } = await gather(
    allTenants.map(({ code }) => code),
    async (tenant) => readOne(call, tenant, asked),
  )
  const steps = parts.flatMap(({ tenant, value }) => value.steps.map((step) => ({ tenant, ...step })))
  const page = steps.slice(0, limit)
  const last = page.at(-1)
  return {
    period,
    as_of: asked.as_of,
    unavailable,
    ...figuresMoved(sealed, parts, unavailable),
    changes: page.map(({ id: _id, ...step }) => step),
    next: steps.length > limit && last ? cursorOf([last.tenant, String(last.id)]) : null,
  }
}

/** Figures that differ; the total only where every tenant answered. */
const figuresMoved = (
  sealed: z.infer<typeof SealedPeriod>['sealed'],
  parts: readonly { tenant: string; value: Awaited<ReturnType<typeof readOne>> }[],
  unavailable: readonly string[],
): Pick<Drift, 'figures' | 'unreadable'> => {
  const reader = { tenant: PROVINCE, sees_all: true, shown_from: 0 }
  const gathered = gatheredOf(parts, true)
  const now = summarise(gathered, { group_by: 'tenant', locale: 'zh-CN', reader })
  const before = new Map(sealed.groups.tenant.map(({ key, figures }) => [key, figures]))
  const total = unavailable.length > 0 ? [] : differences('', sealed.total, now.figures)
  const ofGroups = now.groups.flatMap(({ key, figures }) => differences(key, before.get(key) ?? null, figures))
  return { figures: [...ofGroups, ...total], unreadable: now.unreadable }
}

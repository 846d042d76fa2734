import canonicalize from 'canonicalize'
import { desc, gt } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { betweenHint } from '../../http/hints.ts'
import { problem, problemOf } from '../../problems/problem.ts'
import { journal } from '../../journal/table.ts'
import { commit } from '../../records/commit.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import { newId } from '../../records/ids.ts'
import { addMonths, dayBefore } from '../../rules/dates.ts'
import { tenantUnavailable } from '../../tenancy/database.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { allTenants, PROVINCE } from '../../tenancy/registry.ts'
import { sha256Hex } from '../../vault/encoding.ts'
import { sign } from '../../vault/signature.ts'
import { sealedPeriod } from './queries.ts'
import { counterLog, sealedPeriods, type Position } from './table.ts'
import {
  activityOf,
  type Gathered,
  gatheredOf,
  GROUP_BY,
  INDICATORS,
  recordOf,
  seriesFrom,
  seriesOn,
  summarise,
} from '../summary/queries.ts'

const SEAL_TYPE = 'sealed-period+jws'

/** The last day of a month. */
export const lastDayOf = (period: string): string => dayBefore(addMonths(`${period}-01`, 1))

/** How far the journal and the log of the figures have come, in the batch the figures are read in. */
const positionOf = (handle: Handle) =>
  [
    handle.select(
      journal,
      { seq: journal.table.seq },
      { where: [gt(journal.table.seq, 0)], order: [desc(journal.table.seq)], limit: 1 },
    ),
    handle.select(
      counterLog,
      { id: counterLog.table.id },
      { where: [gt(counterLog.table.id, 0)], order: [desc(counterLog.table.id)], limit: 1 },
    ),
  ] as const

const readAll = async (call: Call, as_of: string): Promise<Gathered & { positions: Record<string, Position> }> => {
  const asked = await gather(
    allTenants.map(({ code }) => code),
    async (tenant) => {
      const { doors } = call.services
      const handle = tenant === PROVINCE ? doors.own(call.caller) : doors.review(call.caller, tenant)
      const statements = [seriesOn(handle, { day: as_of, indicators: INDICATORS }), activityOf(handle)] as const
      const [rows, activity, [entry], [step]] = await handle.run([...statements, ...positionOf(handle)])
      return { series: seriesFrom(rows, as_of), activity, position: { seq: entry?.seq ?? 0, log: step?.id ?? 0 } }
    },
  )
  const [missing] = asked.unavailable
  if (missing !== undefined) throw tenantUnavailable(missing, 'seal')
  const positions = Object.fromEntries(asked.parts.map(({ tenant, value }) => [tenant, value.position]))
  return { ...gatheredOf(asked.parts, true), positions }
}

/** The figures of a month in every grouping, without names: a sealed text is of no language. */
const sealedFigures = (period: string, { positions, ...gathered }: Awaited<ReturnType<typeof readAll>>) => {
  const reader = { tenant: PROVINCE, sees_all: true, shown_from: 0 }
  const of = (group_by: (typeof GROUP_BY)[number]) => summarise(gathered, { group_by, locale: 'zh-CN', reader })
  const { figures: total, rates, seats, unreadable } = of('mode')
  return {
    period,
    as_of: lastDayOf(period),
    positions: Object.fromEntries(Object.entries(positions).map(([tenant, { seq }]) => [tenant, seq])),
    silent: [...gathered.silent],
    ...(unreadable.length > 0 ? { unreadable } : {}),
    groups: recordOf(GROUP_BY, (by) =>
      of(by).groups.map(({ key, silent, figures, rates: ofGroup, helping }) => ({
        key,
        silent,
        figures,
        rates: ofGroup,
        helping,
      })),
    ),
    total,
    rates,
    seats,
  }
}

/** The first month of the campaign (1). */
const FIRST_PERIOD = '2016-01'

/** A month that is over, sealed once. */
const admit = async (call: Call, own: Handle, period: string): Promise<void> => {
  const [[known]] = await facts(call, own, [sealedPeriod(own, period)])
  const newest = dayBefore(`${call.today.slice(0, 7)}-01`).slice(0, 7)
  if (period > newest || period < FIRST_PERIOD)
    throw problem('INVALID_REQUEST', { field: 'period', detail: betweenHint(FIRST_PERIOD, newest) })
  if (!known) return
  const clash = { rule: 'X-12', code: 'STATE', field: 'period', facts: { status: 'sealed', allowed: [] } } as const
  throw problemOf([clash], { allowed: [] })
}

/** Closes a month: its figures, their hash and signature, and the position of each tenant, in one row that never changes. */
export const sealPeriod = async (call: Call<unknown, unknown, { period: string }>): Promise<Reply> => {
  const { period } = call.body
  const own = call.services.doors.own(call.caller)
  await admit(call, own, period)
  const read = await readAll(call, lastDayOf(period))
  const sealed = sealedFigures(period, read)
  const hash = await sha256Hex(canonicalize(sealed) ?? '')
  const at = call.now.toISOString()
  const head = {
    id: newId(PROVINCE),
    tenant_code: PROVINCE,
    period,
    hash,
    signature: await sign(call.services.signing, `${period} ${hash}`, SEAL_TYPE),
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const row = {
    period,
    id: head.id,
    content: canonicalize({ ...head, sealed }) ?? '',
    positions: read.positions,
    hash,
    signature: head.signature,
    sealed_by: call.principal.user,
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const event = { action: 'seal', record: 'sealed_periods', record_id: row.id, division: null, counterpart: null }
  return commit(call, own, {
    guarded: [{ statement: own.insert(sealedPeriods, row) }],
    events: [{ ...event, changes: changesOf(null, { period, hash }) }],
    answer: { status: 201, body: head, headers: { etag: `"${hash}"`, location: `/v1/summary/sealed/${period}` } },
  })
}

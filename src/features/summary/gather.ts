import type { Call } from '../../serve/call.ts'
import { notFound } from '../../problems/problem.ts'
import type { Source } from '../../records/list.ts'
import { r63Year } from '../../rules/r-payments.ts'
import { inForce, PEOPLE_SHOWN_FROM } from '../../rules/parameters/parameters.ts'
import { gather } from '../../tenancy/gather.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { cityCodes, cityOfDivision, countyCodes, PROVINCE } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'
import { INDICATORS } from './figure-list.ts'
import { paidIn, type PaidYears } from './funds.ts'
import type { Reader } from './masking.ts'
import { activityOf, seriesFrom, seriesOn, yearEndsFrom, type Series } from './series.ts'
import type { Gathered } from './summarise.ts'

/** Who reads a county only reads nothing of other cities, and of its own not who wrote in it. */
const readsAll = ({ caller }: Call): boolean => caller.division === caller.tenant

/** Where the figures are: every city and the province's own for the province, its own and its hosts' for a city. */
const sourcesOf = async (call: Call, city: string | undefined): Promise<Source[]> => {
  const sources = await listSources(call, city)
  if (!readsAll(call)) return sources.filter(({ tenant }) => tenant === call.principal.tenant)
  if (call.principal.tenant !== PROVINCE || city !== undefined) return sources
  return [{ tenant: PROVINCE, open: () => call.services.doors.own(call.caller) }, ...sources]
}

/** 404 for a division that is none of the province's counties and cities. */
const cityAsked = (division: string | undefined): string | undefined => {
  if (division === undefined || division === PROVINCE) return undefined
  const city = cityOfDivision(division)
  if (city === null || (division !== city && !countyCodes.has(division))) throw notFound()
  return city
}

const readerOf = ({ principal, today }: Call): Reader => ({
  tenant: principal.tenant,
  sees_all: principal.tenant === PROVINCE,
  shown_from: inForce(PEOPLE_SHOWN_FROM, today),
})

interface Part {
  tenant: string
  value: { series: Series[]; activity: { tenant: string; last_day: string }[] }
}

/** What some databases answered, as one: the province's home shows only once it holds something. */
export const gatheredOf = (parts: readonly Part[], isWhole: boolean): Gathered => {
  const wrote = new Set(parts.flatMap(({ value }) => value.activity.map(({ tenant }) => tenant)))
  const tenants = parts
    .filter(({ tenant, value }) => tenant !== PROVINCE || value.series.length > 0)
    .map(({ tenant }) => tenant)
  return {
    series: parts.flatMap(({ tenant, value }) => value.series.map((each) => ({ tenant, ...each }))),
    tenants,
    silent: isWhole ? tenants.filter((tenant) => cityCodes.includes(tenant) && !wrote.has(tenant)) : [],
  }
}

/** What the maintained figures of the caller's databases, and `more` beside those of the summary, say of a day, one round trip each. */
export const gatherSeries = async (
  call: Call,
  { as_of, division, more = [] }: { as_of: string; division?: string | undefined; more?: readonly string[] },
): Promise<Gathered & { unavailable: string[]; reader: Reader; years: PaidYears }> => {
  const sources = await sourcesOf(call, cityAsked(division))
  const within = division === undefined || division === PROVINCE ? undefined : divisionPrefix(division)
  const year = r63Year(as_of)
  const doors = new Map(sources.map(({ tenant, open }) => [tenant, open]))
  const asked = await gather([...doors.keys()], async (tenant) => {
    const handle = doors.get(tenant)?.()
    if (!handle) throw notFound()
    const counted = seriesOn(handle, { day: as_of, indicators: [...INDICATORS, ...more], division: within })
    const [rows, activity, ends] = await handle.run([counted, activityOf(handle), paidIn(handle, year, within)])
    return { series: seriesFrom(rows, as_of), activity, ...yearEndsFrom(ends) }
  })
  const ofTenants = (which: 'last' | 'before') =>
    asked.parts.flatMap(({ tenant, value }) => value[which].map((each) => ({ tenant, ...each })))
  const years = { year, last: ofTenants('last'), before: ofTenants('before') }
  return { ...gatheredOf(asked.parts, readsAll(call)), unavailable: asked.unavailable, reader: readerOf(call), years }
}

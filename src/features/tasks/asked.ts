import type { SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import type { Source } from '../../records/list.ts'
import { tasks } from '../../records/tasks.ts'
import { divisionPrefix, withinAsked } from '../../tenancy/door-rules.ts'
import { cityOfDivision, PROVINCE } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'
import type { TaskGroupQuery } from './model.ts'
import { inCounty } from './queries.ts'

/** What both forms of the question have in common. */
type Asked = Call<unknown, z.infer<typeof TaskGroupQuery> & { cursor?: string | undefined }>

const COUNTY_LENGTH = 6

/** The narrowest county that scope and question name together, for the index; the door keeps the scope all the same. */
const countyFilter = ({ query, caller }: Asked): SQL[] => {
  const [scope, asked] = [divisionPrefix(caller.division ?? ''), divisionPrefix(query.division ?? '')]
  const code = scope.length > asked.length ? scope : asked
  return code.length < COUNTY_LENGTH ? [] : [inCounty(code.slice(0, COUNTY_LENGTH))]
}

/** The place that is asked for. */
export const placeFilter = (call: Asked): SQL[] => {
  const { division, cursor } = call.query
  return [
    ...countyFilter(call),
    ...(division ? withinAsked(call.caller, tasks.table.division, { asked: division, cursor }) : []),
  ]
}

/** A unit's own user reads what is its unit's, at home; a holder what is his, where he is posted; the province its own tasks beside those of every city. */
export const taskSources = async (call: Asked): Promise<Source[]> => {
  const { tenant, division } = call.query
  const city = tenant ?? (division ? (cityOfDivision(division) ?? undefined) : undefined)
  const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
  const wanted = (sources: readonly Source[]) => sources.filter((each) => city === undefined || each.tenant === city)
  if (call.caller.division === null && !call.caller.posted_to) return wanted([own])
  const sources = await listSources(call, city)
  return own.tenant === PROVINCE ? [...wanted([own]), ...sources] : sources
}

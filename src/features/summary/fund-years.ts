import { z } from '@hono/zod-openapi'
import { permissionOf } from '../../kit/permission.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { Day } from '../../records/ids.ts'
import { FUND_PAYMENTS, r63Year } from '../../rules/r-payments.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { fundsBy, paidIn } from './funds.ts'
import { groupsOf } from './groups.ts'
import { FundYear } from './model.ts'
import { groupName } from './names.ts'
import { yearEndsFrom } from './series.ts'

const FundYears = z
  .strictObject({
    as_of: Day,
    groups: z.array(
      z.strictObject({ key: z.string(), name: z.string(), funds: z.array(FundYear) }).openapi('FundYearGroup'),
    ),
    funds: z.array(FundYear),
  })
  .openapi('FundYears')

/** What is paid is counted by county: who reads less than one reads no sum of others. */
const COUNTY_LENGTH = 6
const readsCounties = (division: string | null): division is string =>
  division !== null && division.length <= COUNTY_LENGTH

/** R-63 for finance, which pays and reads no summary: its own city's counties, or its county. */
export const readFundYears = endpoint(
  {
    method: 'get',
    path: '/v1/fund_years',
    operation: 'readFundYears',
    summary: 'What each level paid in the last year that is over, against the year before, by county of the own city',
    tag: 'summary',
    permission: permissionOf(FUND_PAYMENTS, 'read'),
    doors: ['own'],
    rules: ['R-63'],
    query: z.strictObject({ as_of: Day.optional() }),
    answer: FundYears,
  },
  async (call) => {
    const { as_of = call.today } = call.query
    const { division, tenant } = call.caller
    if (!readsCounties(division)) return { body: { as_of, groups: [], funds: [] } }
    const year = r63Year(as_of)
    const own = call.services.doors.own(call.caller)
    const within = divisionPrefix(division)
    const [rows] = await own.run([paidIn(own, year, within)])
    const { last, before } = yearEndsFrom(rows)
    const ofCity = (ends: typeof last) => ends.map((series) => ({ tenant, ...series }))
    const years = { year, last: ofCity(last), before: ofCity(before) }
    const { total, of } = fundsBy(years, 'county')
    const counties = [...groupsOf([...years.last, ...years.before], 'county', []).keys()]
    const groups = counties.map((key) => ({ key, name: groupName(key, 'county', call.locale), funds: of(key) }))
    return { body: { as_of, groups, funds: total } }
  },
)

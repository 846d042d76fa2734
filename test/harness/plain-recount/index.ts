import { manifests } from '../../../tenants/index.ts'
import { query } from '../databases.ts'
import { BRANCHES_SQL, PLANS_SQL, SESSIONS_SQL, YEARS_EXCEPTIONS_SQL } from './branches.ts'
import { counted, type Counted } from './counted.ts'
import { ASKED_SQL, CLAIMS_SQL, SENT_SQL } from './home.ts'
import { BRANCHES_OVERDUE_SQL, POSTINGS_OVERDUE_SQL, SEATS_OVERDUE_SQL, TURNS_OVERDUE_SQL } from './overdue.ts'
import { PEOPLE_SQL, POSTS_SQL, RECALLS_SQL } from './people.ts'
import { RECTIFICATIONS_SQL } from './rectifications.ts'
import { HEAVY_SQL, LISTED_WITH_SQL, STANDING_OVERDUE_SQL } from './standing.ts'
import { OWED_SQL, SEATS_SQL, VILLAGES_SQL } from './villages.ts'

const HERE = [
  VILLAGES_SQL,
  SEATS_SQL,
  PEOPLE_SQL,
  POSTS_SQL,
  RECALLS_SQL,
  BRANCHES_SQL,
  YEARS_EXCEPTIONS_SQL,
  SESSIONS_SQL,
  PLANS_SQL,
  SEATS_OVERDUE_SQL,
  POSTINGS_OVERDUE_SQL,
  TURNS_OVERDUE_SQL,
  BRANCHES_OVERDUE_SQL,
  STANDING_OVERDUE_SQL,
  HEAVY_SQL,
  RECTIFICATIONS_SQL,
  LISTED_WITH_SQL,
] as const

/** A count with the pair of cities it stands under; alone where it belongs to none. */
export interface Placed extends Counted {
  pair: string
}

/** Records in the host's database name the partner; those kept at home name the host. */
const placed = (rows: readonly Counted[], kept: 'host' | 'home'): Placed[] =>
  rows.map((row) => {
    const pair = kept === 'host' ? [row.partner, row.tenant] : [row.tenant, row.partner]
    return { ...row, pair: pair.filter((code) => code !== '').join('-') }
  })

/** Every figure of every database on a day, counted from the records by plain SQL: no figure, span, task or rule of the product is asked. */
export const plainRecount = async (day: string): Promise<Placed[]> => {
  const tenants = manifests.map(({ code }) => code)
  const sent = (await Promise.all(tenants.map(async (tenant) => query(tenant, SENT_SQL, tenant)))).flat()
  const said = JSON.stringify(sent)
  const parts = await Promise.all(
    tenants.map(async (tenant) => {
      const here = await Promise.all(HERE.map(async (sql) => counted(tenant, sql, { day })))
      const home = [await counted(tenant, ASKED_SQL, { day, said }), await counted(tenant, CLAIMS_SQL, { day })]
      return [...placed(here.flat(), 'host'), ...placed(home.flat(), 'home')]
    }),
  )
  return parts.flat()
}

/** The seats of every city by post and by the side that owes them. */
export const plainSeats = async (day: string): Promise<Placed[]> => {
  const parts = await Promise.all(
    manifests.map(async ({ code }) => placed(await counted(code, OWED_SQL, { day }), 'host')),
  )
  return parts.flat()
}

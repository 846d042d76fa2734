import { formed } from '../http/hints.ts'
import { eq, sql, type Column, type SQL } from 'drizzle-orm'
import { integer, text } from 'drizzle-orm/sqlite-core'
import { z } from '@hono/zod-openapi'
import type { Call } from '../serve/call.ts'
import type { Caller } from '../tenancy/door-rules.ts'
import { withinAsked } from '../tenancy/door-rules.ts'
import { cityOfDivision, tenantOfId } from '../tenancy/registry.ts'
import { Id, newId, TenantCode } from './ids.ts'
import { Instant, PageQuery, Version } from './shapes.ts'

/** What each child of a posting carries in the host's database: where it lies and whom it is shared with (2.3). */
export const childColumns = () => ({
  id: text().primaryKey(),
  posting_id: text().notNull(),
  division: text().notNull(),
  counterpart: text(),
})

export const childStamps = () => ({
  author: text().notNull(),
  version: integer().notNull(),
  created_at: text().notNull(),
  updated_at: text().notNull(),
})

/** What a new child of a posting begins with, in the host's database (2.3). */
export const newChild = (
  { now, principal }: Pick<Call, 'now' | 'principal'>,
  host: string,
  { id, division, counterpart }: { id: string; division: string; counterpart: string | null },
) => {
  const at = now.toISOString()
  return {
    id: newId(host),
    posting_id: id,
    division,
    counterpart,
    author: principal.user,
    version: 1,
    created_at: at,
    updated_at: at,
  }
}

/** The province counts a posting's children and reads no more of them (X-7): all else is `personal`. */
export const CHILD_CLASSES = {
  id: 'public',
  posting_id: 'public',
  division: 'public',
  counterpart: 'public',
  author: 'personal',
  version: 'public',
  created_at: 'public',
  updated_at: 'public',
} as const

/** The same on the wire. */
export const ChildShape = {
  id: Id,
  tenant_code: TenantCode,
  posting_id: z.string(),
  division: z.string(),
  author: z.string().nullable(),
  version: Version,
  created_at: Instant,
  updated_at: Instant,
}

export const ChildQuery = {
  ...PageQuery,
  tenant: TenantCode.optional(),
  posting_id: z.string().min(1).max(64).optional(),
  village_code: z.string().trim().min(1).max(32).optional(),
  division: formed('division').optional(),
}

/** A calendar year in a query. */
export const Year = formed('year').openapi({ example: '2017' })

type Asked = z.infer<z.ZodObject<typeof ChildQuery>>

/** The one database a filter names, if it names one. */
export const cityAsked = ({ tenant, posting_id, village_code, division }: Asked): string | undefined =>
  tenant ?? (tenantOfId(posting_id ?? '') || cityOfDivision(village_code ?? division ?? '') || undefined)

/** What the filters common to all children add to a list. */
export const childFilters = (
  caller: Caller,
  table: { posting_id: Column; division: Column },
  { posting_id, village_code, division, cursor }: Asked,
): SQL[] => [
  ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
  ...(village_code ? [eq(table.division, village_code)] : []),
  ...(division ? withinAsked(caller, table.division, { asked: division, cursor }) : []),
]

/** As a filter only (+): the list walks by its key, not by the days. */
export const inYear = (date: Column, year: string): SQL =>
  sql`(+${date} >= ${`${year}-01-01`} AND +${date} <= ${`${year}-12-31`})`

/** A user is a record of his own tenant: the other side reads that somebody wrote, and not who. */
export const ownUser = ({ principal }: Pick<Call, 'principal'>, id: string | null): string | null =>
  id?.startsWith(`${principal.tenant}-`) ? id : null

import { sql, type SQL } from 'drizzle-orm'
import type { Principal } from '../../access/principal.ts'
import { among } from '../../records/among.ts'
import { KEPT_TO_PROVINCE } from '../../rules/exceptions.ts'
import { UNITS_OF_PROVINCE } from '../../rules/r-units.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { exceptions, postings } from './table.ts'

const { table } = postings
const waiting = exceptions.table

/** 3.3: approved neither in the system nor on paper, as `isApproved` reads it. */
const isUnapproved = sql`${waiting.approved_by} IS NULL AND coalesce(${waiting.document_no}, '') = ''
  AND (coalesce(${waiting.approver_org}, '') = '' OR ${waiting.approved_on} IS NULL)`

/** 3.3: whose exception it is to approve, as `exceptionAuthority` decides it. */
const isOfCaller = ({ tenant, role }: Principal): SQL => {
  const ofProvince = sql`(${among(table.unit_level, UNITS_OF_PROVINCE)} OR ${among(waiting.kind, [...KEPT_TO_PROVINCE])})`
  if (tenant === PROVINCE) return role === 'province_admin' ? ofProvince : sql`0`
  return role === 'city_org' ? sql`(${table.sender} = ${tenant} AND NOT ${ofProvince})` : sql`0`
}

/**
 * 3.3, X-14: drafts with an exception that the caller may approve: his organisation department decides it, and another person
 * recorded it. The state leads the walk: drafts are few.
 */
export const awaitsApproval = (principal: Principal, wanted: boolean): SQL => {
  const found = sql`EXISTS (SELECT 1 FROM ${waiting} WHERE ${waiting.posting_id} = ${table.id} AND ${isUnapproved}
    AND ${isOfCaller(principal)} AND NOT ${among(waiting.recorded_by, [...principal.one_person])})`
  return wanted ? sql`(${table.status} = 'draft' AND ${found})` : sql`NOT (${table.status} = 'draft' AND ${found})`
}

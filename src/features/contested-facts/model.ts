import { z } from '@hono/zod-openapi'
import { AnyId } from '../../records/home.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedText } from '../../records/text-shapes.ts'
import { FEN_MAX, YEAR_FIRST, YEAR_LAST } from '../../rules/parameters/bounds.ts'
import { CONTEST_STATUS } from '../../rules/x-contested-facts.ts'
import { SHARED_FACT, type ContestedFactRow } from './table.ts'

const Value = z.int().min(0).max(FEN_MAX)

export const ContestedFact = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    assignment_id: z.string(),
    division: z.string(),
    fact: z.enum(SHARED_FACT),
    year: z.int(),
    status: z.enum(CONTEST_STATUS),
    claimed_by: TenantCode,
    claimed_value: Value,
    claimed_on: Day,
    /** A compact JWS of `<id> <tenant> <value>`. */
    claimed_signature: z.string(),
    answered_by: TenantCode.nullable(),
    answered_value: Value.nullable(),
    answered_on: Day.nullable(),
    answered_signature: z.string().nullable(),
    ruled_value: Value.nullable(),
    ruled_on: Day.nullable(),
    ruling_reason: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('ContestedFact')

export const ClaimFact = z
  .strictObject({
    assignment_id: AnyId,
    fact: z.enum(SHARED_FACT),
    year: z.int().min(YEAR_FIRST).max(YEAR_LAST),
    value: Value,
  })
  .openapi('ClaimFact')

export const AnswerFact = z.strictObject({ value: Value }).openapi('AnswerFact')
export const RuleFact = z.strictObject({ value: Value, reason: JudgedText(500).optional() }).openapi('RuleFact')

export const ContestedFactQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  assignment_id: AnyId.optional(),
  status: z.enum(CONTEST_STATUS).optional(),
})

/** Who is the other side of a row, seen from a tenant of it. */
export const otherSideOf = (row: Pick<ContestedFactRow, 'claimed_by' | 'counterpart'>, host: string): string =>
  row.claimed_by === host ? row.counterpart : host

export const presentContestedFact = (row: ContestedFactRow, tenant_code: string): z.infer<typeof ContestedFact> => {
  const { counterpart: _counterpart, policy: _policy, ...shown } = row
  return { ...shown, tenant_code, answered_by: row.answered_on === null ? null : otherSideOf(row, tenant_code) }
}

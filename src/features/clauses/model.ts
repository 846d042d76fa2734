import { z } from '@hono/zod-openapi'
import { Day, TenantCode } from '../../records/ids.ts'
import { FundYear } from '../summary/queries.ts'

const Count = z.int().nullable()

const JudgedBy = z.strictObject({ numerator: z.array(z.string()), denominator: z.array(z.string()) })

const RuleCounts = z
  .strictObject({ number: z.string(), owed: Count, done: Count, overdue: Count, numerator: Count, denominator: Count })
  .openapi('ClauseRule')

/** What is owed by the day and not lapsed, what of it was done, what is overdue (3.4); null: a count of few people of others. */
const Owed = {
  owed: Count,
  done: Count,
  overdue: Count,
  /** The figure the clause is judged by, as its two sides. */
  numerator: Count,
  denominator: Count,
  /** each level's year against the one before; empty for a clause that compares none, and of a silent city. */
  funds: z.array(FundYear),
  /** The same of each of its rules; empty of a silent city. */
  rules: z.array(RuleCounts),
}

export const Clause = z
  .strictObject({
    clause: z.string(),
    title_zh: z.string(),
    title_en: z.string(),
    rules: z.array(
      z.strictObject({
        number: z.string(),
        title_zh: z.string(),
        title_en: z.string(),
        clause_zh: z.array(z.string()),
        strength: z.array(z.string()),
        /** The figures this rule is judged by; empty: what is done of what is owed. */
        judged_by: JudgedBy,
      }),
    ),
    /** The figures of the summary it is judged by; empty: what is done of what is owed. */
    judged_by: JudgedBy,
    total: z.strictObject(Owed),
    groups: z.array(z.strictObject({ tenant_code: TenantCode, silent: z.boolean(), ...Owed })),
  })
  .openapi('Clause')

export const Clauses = z
  .strictObject({ as_of: Day, unavailable: z.array(TenantCode), items: z.array(Clause) })
  .openapi('Clauses')

export const ClausesQuery = z.strictObject({ as_of: Day.optional() })

import type { z } from '@hono/zod-openapi'
import type { Call } from '../../http/call.ts'
import { notFound } from '../../http/problem.ts'
import { postingStatusOn } from '../../rules/posting-states.ts'
import { isWorkday } from '../../rules/public-holidays.ts'
import { promotionGates, type PromotionFacts, type PromotionGate } from '../../rules/r-promotion.ts'
import type { Assessment } from '../../rules/r-assessment.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { acceptanceOf, type AcceptanceRow } from '../acceptance-results/queries.ts'
import { assessmentsOf } from '../assessments/queries.ts'
import { openPersonFacts, personById } from '../people/queries.ts'
import { copyOf, homeDoor, homePosting } from '../postings/queries.ts'
import type { PromotionGates } from './model.ts'
import type { PromotionRow } from './table.ts'

/** What a case is judged by, as it stands now: posting and acceptance at the host's, rank and assessments at home. */
export interface Evidence {
  /** What the row copies of it. */
  copied: Pick<
    PromotionRow,
    | keyof ReturnType<typeof copyOf>
    | 'posting_status'
    | 'acceptance_id'
    | 'acceptance_version'
    | 'acceptance_result'
    | 'cadre_rank'
    | 'rank_since'
  >
  acceptance: AcceptanceRow | null
  assessments: Assessment[]
}

/** Reads it all afresh: two databases, one after the other, and nothing is taken from what the case copied before. */
export const readEvidence = async (call: Call, own: Handle, postingId: string): Promise<Evidence> => {
  const posting = await homePosting(call, postingId, 'R-60')
  const host = homeDoor(call, posting.host)
  const [[[acceptance = null]], [[person], open, assessed]] = await Promise.all([
    host.run([acceptanceOf(host, postingId)]),
    own.run([
      personById(own, posting.person_id),
      openPersonFacts(own, posting.person_id),
      assessmentsOf(own, postingId),
    ]),
  ])
  if (!person) throw notFound()
  return {
    copied: {
      ...copyOf(posting),
      posting_status: postingStatusOn(posting, call.today),
      acceptance_id: acceptance?.id ?? null,
      acceptance_version: acceptance?.version ?? null,
      acceptance_result: acceptance?.result ?? null,
      cadre_rank: person.cadre_rank,
      rank_since: open.find(({ fact }) => fact === 'cadre_rank')?.valid_from ?? null,
    },
    acceptance,
    assessments: assessed.flatMap(({ id, year, grade, filed_on }) => (grade ? [{ id, year, grade, filed_on }] : [])),
  }
}

/** The case as the rules ask it; `approved_by` is the user who approves, null before. */
export const promotionFacts = (
  row: PromotionRow,
  { acceptance, assessments }: Evidence,
  now: { today: string; approved_by: string | null },
): PromotionFacts => ({
  posting_status: row.posting_status,
  acceptance: acceptance && {
    result: acceptance.result,
    role: acceptance.entered_role,
    tenant: acceptance.entered_tenant,
  },
  province: PROVINCE,
  qualified: row.qualified,
  rank: row.cadre_rank,
  rank_since: row.rank_since,
  target_rank: row.target_rank,
  managing_authority: row.managing_authority,
  decided_by_authority: row.decided_by_authority,
  quota_ok: row.quota_ok,
  notice_from: row.notice_from,
  notice_to: row.notice_to,
  decided_on: row.decided_on ?? now.today,
  isWorkday,
  assessments,
  cited: row.assessment_ids,
  submitted_by: row.submitted_by,
  approved_by: now.approved_by,
})

/** The columns each gate is judged by. */
const EVIDENCE: Readonly<Record<PromotionGate, readonly (keyof PromotionRow)[]>> = {
  posting_completed: ['posting_id', 'posting_version', 'posting_status', 'term_last'],
  acceptance_passed: ['acceptance_id', 'acceptance_version', 'acceptance_result'],
  qualified: ['qualified'],
  one_rank: ['cadre_rank', 'target_rank'],
  assessment_filed: ['assessment_ids'],
  assessment_not_blocking: ['assessment_ids'],
  rank_years: ['cadre_rank', 'rank_since'],
  quota: ['quota_ok'],
  notice: ['notice_from', 'notice_to'],
  authority: ['managing_authority', 'decided_by_authority'],
  other_person: ['submitted_by', 'approved_by'],
}

type Wire = z.infer<typeof PromotionGates>

/** Every gate with its evidence and what is missing; a case shows them, it decides nothing. */
export const presentGates = (row: PromotionRow, facts: PromotionFacts): Wire => {
  const gates = promotionGates(facts).map(({ gate, rule, at, met, findings }) => ({
    gate,
    rule,
    at,
    met,
    evidence: Object.fromEntries(EVIDENCE[gate].map((column) => [column, row[column]])),
    missing: findings.map((finding) => ({
      rule: finding.rule,
      code: finding.code,
      field: finding.field ?? null,
      facts: Object.fromEntries(
        Object.entries(finding.facts ?? {}).map(([name, value]) => [
          name,
          typeof value === 'object' && value !== null ? [...value] : value,
        ]),
      ),
    })),
  }))
  return { id: row.id, status: row.status, open: gates.filter(({ met }) => !met).length, gates }
}

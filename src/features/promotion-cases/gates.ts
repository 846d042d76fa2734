import type { z } from '@hono/zod-openapi'
import { sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound } from '../../problems/problem.ts'
import { postingStatusOn } from '../../rules/postings/posting-states.ts'
import { promotionGates, type PromotionFacts, type PromotionGate } from '../../rules/postings/r-promotion.ts'
import type { Assessment } from '../../rules/postings/r-assessment.ts'
import { NO_POLICY, type Policy } from '../../rules/settings.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { acceptanceOf, type AcceptanceRow } from '../acceptance-results/queries.ts'
import { assessmentsOf, signedOf, type AssessmentRow } from '../assessments/queries.ts'
import { openPersonFacts, personById, type PersonFactRow, type PersonRow } from '../people/queries.ts'
import { copyOf, homePostingWith } from '../postings/queries.ts'
import { knownSettings, wordsOn } from '../settings/queries.ts'
import { isWorkday } from './calendar.ts'
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
  end_reason: PromotionFacts['end_reason']
  post_role: PromotionFacts['post_role']
  person: PersonRow
  /** The person's dated facts that stand open. */
  open: readonly PersonFactRow[]
}

/** The evidence, and what the province has set. */
type Judged = Evidence & { policy: Policy }

/** What home knows of the person and the posting, asked together. */
export const homeEvidence = (own: Handle, person: string | SQL, posting: string | SQL) =>
  [personById(own, person), openPersonFacts(own, person), assessmentsOf(own, posting)] as const

/** The same of a case that is read in the same trip. */
export const homeEvidenceOf = (own: Handle, id: string) =>
  homeEvidence(
    own,
    sql`(SELECT person_id FROM promotion_cases WHERE id = ${id})`,
    sql`(SELECT posting_id FROM promotion_cases WHERE id = ${id})`,
  )

type AtHome = readonly [PersonRow[], PersonFactRow[], AssessmentRow[]]
type AtHost = Awaited<ReturnType<typeof readAtHost>>

/** The posting and its acceptance as they stand now at the host's: nothing is taken from what the case copied before. */
export const readAtHost = async (call: Call, postingId: string) => {
  const asked = { id: postingId, rule: 'R-60' }
  const [posting, [acceptance = null]] = await homePostingWith(call, asked, (door) => [acceptanceOf(door, postingId)])
  return { posting, acceptance }
}

export const evidenceOf = ({ today }: Call, { posting, acceptance }: AtHost, atHome: AtHome): Evidence => {
  const [[person], open, assessed] = atHome
  if (!person) throw notFound()
  return {
    copied: {
      ...copyOf(posting),
      posting_status: postingStatusOn(posting, today),
      acceptance_id: acceptance?.id ?? null,
      acceptance_version: acceptance?.version ?? null,
      acceptance_result: acceptance?.result ?? null,
      cadre_rank: person.cadre_rank,
      rank_since: open.find(({ fact }) => fact === 'cadre_rank')?.valid_from ?? null,
    },
    acceptance,
    end_reason: posting.end_reason,
    post_role: posting.post_role,
    person,
    open,
    assessments: signedOf(assessed),
  }
}

/** A case with what home knew of it in the same trip. */
export interface Found {
  before: PromotionRow
  atHome: AtHome
}

/** What the province has set for the person's home; it is asked where the term ended for illness, and it can matter. */
const policyFor = async (call: Call, { end_reason }: Evidence): Promise<Policy> =>
  end_reason === 'illness' ? wordsOn(await knownSettings(call), call.principal.tenant) : NO_POLICY

/** What a case that was found is judged by: the host's database is asked, home has answered already. */
export const readEvidence = async (call: Call, { before, atHome }: Found): Promise<Judged> => {
  const evidence = evidenceOf(call, await readAtHost(call, before.posting_id), atHome)
  return { ...evidence, policy: await policyFor(call, evidence) }
}

/** The case as the rules ask it; `approved_by` is who approves, null before. */
export const promotionFacts = (
  row: PromotionRow,
  { acceptance, assessments, end_reason, policy, post_role }: Judged,
  now: { today: string; approved_by: PromotionFacts['approved_by'] },
): PromotionFacts => ({
  post_role,
  posting_status: row.posting_status,
  end_reason,
  policy,
  acceptance: acceptance && {
    result: acceptance.result,
    accepted_on: acceptance.accepted_on,
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
  term_last: row.term_last,
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
  post_role: ['posting_id'],
  posting_completed: ['posting_id', 'posting_version', 'posting_status', 'term_last'],
  acceptance_passed: ['acceptance_id', 'acceptance_version', 'acceptance_result'],
  qualified: ['qualified'],
  one_rank: ['cadre_rank', 'target_rank'],
  assessment_filed: ['assessment_ids'],
  assessment_not_blocking: ['assessment_ids'],
  rank_years: ['cadre_rank', 'rank_since'],
  quota: ['quota_ok'],
  notice: ['term_last', 'notice_from', 'notice_to'],
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

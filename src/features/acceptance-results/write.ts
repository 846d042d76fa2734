import { eq, sql } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import type { Finding } from '../../rules/finding.ts'
import { lastDay, postingStatusOn } from '../../rules/postings/posting-states.ts'
import { notInFuture } from '../../rules/days.ts'
import { r2DocumentNo } from '../../rules/r-documents.ts'
import { cityCodes, tenantOfId } from '../../tenancy/registry.ts'
import { postingById, type SeenPosting } from '../postings/queries.ts'
import { AcceptanceResult, EnterAcceptance, presentAcceptance, UpdateAcceptance } from './model.ts'
import { acceptanceOf, acceptancesWhere } from './queries.ts'
import { acceptanceResults, type AcceptanceRow } from './table.ts'

const { table } = acceptanceResults
export const RECORD = 'acceptance_results'

/** the poverty office itself; an API key has no office. */
const requireOffice = ({ principal }: Call): void => {
  if (principal.role === 'poverty_office') return
  throw problem('NOT_PERMITTED', { rule: 'R-60', facts: { permission: 'acceptance_result.enter (poverty_office)' } })
}

/** The database of a city, through the province's writing door. */
const keptDoor = (call: Call, id: string) => {
  const host = tenantOfId(id)
  if (host === null || !cityCodes.includes(host)) throw notFound()
  return call.services.doors.kept(call.caller, host)
}

/** of a term served to its end, or ended early (not recalled); on a day after the last one has come. */
const judge = (posting: SeenPosting & { host: string }, accepted_on: string, today: string): Finding[] => {
  const status = postingStatusOn(posting, today)
  if (status !== 'completed' && status !== 'ended_early')
    return [
      {
        rule: 'R-60',
        code: 'POSTING_NOT_COMPLETED',
        field: 'posting_id',
        facts: { accepted: ['completed', 'ended_early'] },
      },
    ]
  const ahead = notInFuture({ rule: 'R-60', date: accepted_on, field: 'accepted_on' }, today)
  const last = lastDay(posting)
  if (accepted_on >= last) return ahead
  return [{ rule: 'R-60', code: 'DATE_ORDER', field: 'accepted_on', facts: { accepted: [`>= ${last}`] } }]
}

export const enterAcceptance = endpoint(
  {
    method: 'post',
    path: '/v1/acceptance_results',
    operation: 'enterAcceptanceResult',
    about: ['posting_id'],
    summary: 'The provincial poverty office enters the acceptance of a posting',
    tag: RECORD,
    permission: 'acceptance_result.enter',
    doors: ['kept'],
    rules: ['R-2', 'R-60', 'A-19'],
    body: EnterAcceptance,
    answer: AcceptanceResult,
    status: 201,
  },
  async (call) => {
    requireOffice(call)
    const { posting_id, result, accepted_on, document_no = null, note = null } = call.body
    const kept = keptDoor(call, posting_id)
    const [[posting], [standing]] = await facts(call, kept, [
      postingById(kept, posting_id),
      acceptanceOf(kept, posting_id),
    ])
    if (!posting) throw notFound()
    const twice: Finding[] = standing
      ? [{ rule: 'R-60', code: 'STATE', facts: { status: standing.result, allowed: ['update'] } }]
      : []
    refuseIf(
      [
        ...twice,
        ...judge({ ...posting, host: kept.tenant }, accepted_on, call.today),
        ...r2DocumentNo(document_no, 'document_no'),
      ],
      standing ? { allowed: ['update'] } : undefined,
    )
    const at = call.now.toISOString()
    const after: AcceptanceRow = {
      id: newId(kept.tenant),
      posting_id,
      division: posting.division,
      counterpart: posting.counterpart,
      result,
      accepted_on,
      document_no: document_no || null,
      note: note || null,
      entered_role: 'poverty_office',
      entered_tenant: call.principal.tenant,
      entered_by: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = kept.insert(acceptanceResults, after)
    const body = presentAcceptance(after, kept.tenant)
    return commitStep(call, kept, { record: RECORD, action: 'enter', before: null, after, statement, body })
  },
)

export const updateAcceptance = endpoint(
  {
    method: 'patch',
    path: '/v1/acceptance_results/{id}',
    operation: 'updateAcceptanceResult',
    summary: 'The provincial poverty office corrects an acceptance; what a promotion copied names its version',
    tag: RECORD,
    permission: 'acceptance_result.enter',
    doors: ['kept'],
    rules: ['R-2', 'R-60', 'X-11'],
    params: IdParams,
    body: UpdateAcceptance,
    answer: AcceptanceResult,
    if_match: 'required',
  },
  async (call) => {
    requireOffice(call)
    const { id } = call.params
    const kept = keptDoor(call, id)
    const [[before], [posting]] = await facts(call, kept, [
      acceptancesWhere(kept, [eq(table.id, id)]),
      postingById(kept, sql`(SELECT posting_id FROM acceptance_results WHERE id = ${id})`),
    ])
    if (!before || !posting) throw notFound()
    requireIfMatch(call.if_match, before.version)
    const set = stamped(call, before, sentOf(call.body), { entered_by: call.principal.user })
    const after = { ...before, ...set }
    refuseIf([
      ...judge({ ...posting, host: kept.tenant }, after.accepted_on, call.today),
      ...r2DocumentNo(after.document_no, 'document_no'),
    ])
    const mine = asRead(table, before)
    const statement = kept.update(acceptanceResults, set, [mine])
    const body = presentAcceptance(after, kept.tenant)
    return commitStep(call, kept, { record: RECORD, action: 'update', before, after, statement, body })
  },
)

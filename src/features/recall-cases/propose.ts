import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { newId } from '../../records/ids.ts'
import { commitStep } from '../../records/step.ts'
import { r79Ground, r79InPost, r79MayPropose, r79Proposed, r79ProposedOn } from '../../rules/postings/r-recall.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { postingById } from '../postings/queries.ts'
import { presentRecall, ProposeRecall, RecallCase } from './model.ts'
import { openCaseOf } from './queries.ts'
import { RECALL_REASON, recallCases, type RecallRow } from './table.ts'

export const RECORD = 'recall_cases'

export const proposeRecall = endpoint(
  {
    method: 'post',
    path: '/v1/recall_cases',
    operation: 'proposeRecall',
    about: ['posting_id'],
    summary: 'Host or sender proposes the recall of somebody in post, with ground and evidence',
    tag: RECORD,
    permission: 'recall_case.propose',
    doors: ['own', 'shared', 'review'],
    rules: ['R-79', 'X-7'],
    body: ProposeRecall,
    answer: RecallCase,
    status: 201,
  },
  async (call) => {
    const { posting_id, reason: sent = null, reason_text = null, evidence = null } = call.body
    const { tenant } = call.principal
    const host = tenantOfId(posting_id)
    if (host === null) throw notFound()
    const reads = await readDoor(call, host)
    const [[posting], [open]] = await facts(call, reads, [
      postingById(reads, posting_id),
      openCaseOf(reads, posting_id),
    ])
    if (!posting) throw notFound()
    const row = { ...posting, host }
    if (!r79MayPropose(row, tenant))
      throw problem('NOT_PERMITTED', {
        rule: 'R-79',
        facts: { permission: `recall_case.propose (${row.sender}, ${host})` },
      })
    const reason = RECALL_REASON.find((each) => each === sent)
    const { proposed_on = r79ProposedOn(row, call.today) } = call.body
    const findings = [
      ...r79InPost(row, { today: call.today, open_case: open !== undefined }),
      ...r79Ground({ reason: sent, reason_text, evidence }),
      ...r79Proposed(row, { proposed_on, today: call.today }),
    ]
    refuseIf(findings, findings[0]?.code === 'STATE' ? { allowed: [] } : undefined)
    if (reason === undefined || evidence === null) throw notFound()
    const at = call.now.toISOString()
    const after: RecallRow = {
      id: newId(host),
      posting_id,
      division: posting.division,
      counterpart: posting.counterpart,
      sender: posting.sender,
      reason,
      reason_text: reason_text || null,
      evidence,
      proposed_tenant: tenant,
      proposed_by: call.principal.user,
      proposed_on,
      informed_on: null,
      reply: null,
      replied_on: null,
      reply_entered_by: null,
      status: 'proposed',
      decided_by: null,
      decided_on: null,
      decision: null,
      ended_on: null,
      replace_due: null,
      version: 1,
      created_at: at,
      updated_at: at,
      overtaken_on: null,
    }
    const { doors } = call.services
    const door = tenant === host ? doors.own(call.caller) : doors.shared(call.caller, host)
    const statement = door.insert(recallCases, after)
    const body = presentRecall(after, host, call)
    return commitStep(call, door, { record: RECORD, action: 'propose', before: null, after, statement, body })
  },
)

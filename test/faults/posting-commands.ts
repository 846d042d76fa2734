import { query } from '../harness/databases.ts'
import type { Actor } from '../harness/people.ts'
import { candidate, drafted, submitted, TERM } from '../harness/posted.ts'
import { HELPER, HOST, running, type Command, type Company, type Kit, type Prepared } from './commands.ts'

/** A village of the host with a running assignment, and somebody of the helper for it. */
const place = async (company: Company) => {
  const { code } = await running(company)
  return { code, person_id: await candidate(company.helper) }
}

const draft = async (company: Company, more: Record<string, unknown> = {}): Promise<string> => {
  const { code, person_id } = await place(company)
  return drafted(company.helper, code, { person_id, ...more })
}

const made = async (answer: Promise<{ status: number; text: string }>): Promise<void> => {
  const { status, text } = await answer
  if (status !== 200) throw new Error(text)
}

const sent = async (company: Company): Promise<string> => {
  const id = await draft(company)
  await made(submitted(company.helper, id))
  return id
}

const rejected = async (company: Company): Promise<string> => {
  const id = await sent(company)
  await made(company.host.post(`/v1/postings/${id}/reject`, { reason: 'not this year' }))
  return id
}

/** Confirmed, and in post since a day of the past: the clock of the run stands still. */
const active = async (company: Company): Promise<string> => {
  const { code, person_id } = await place(company)
  const begun = { planned_start: '2026-11-20', planned_end: '2029-11-19' }
  const id = await drafted(company.helper, code, { person_id, ...begun })
  await made(submitted(company.helper, id))
  await made(company.host.post(`/v1/postings/${id}/confirm`, {}))
  return id
}

const at = (actor: Actor, id: string, action: string): Pick<Prepared, 'actor' | 'entries' | 'read'> => ({
  actor,
  entries: [{ tenant: HOST, record: 'postings', record_id: id, action }],
  read: () => ({ actor, path: `/v1/postings/${id}` }),
})

interface Act {
  action: string
  by: 'host' | 'helper'
  of: (company: Company) => Promise<string>
  status: string
  trips: number
  body?: unknown
}

const transition = ({ action, by, of, status, trips, body = {} }: Act): Command => ({
  operation: `${action}Posting`,
  name: `${action}, postings`,
  method: 'POST',
  trips,
  prepare: async (_, company) => {
    const id = await of(company)
    const sql = 'SELECT 1 FROM postings WHERE id = ? AND status = ?'
    return {
      ...at(company[by], id, action),
      path: `/v1/postings/${id}/${action}`,
      body,
      once: { tenant: HOST, sql, params: [id, status] },
    }
  },
})

const draftPosting: Command = {
  operation: 'draftPosting',
  name: 'draft, postings',
  method: 'POST',
  trips: 4,
  prepare: async (_, company) => {
    const { code, person_id } = await place(company)
    const { helper } = company
    return {
      actor: helper,
      path: '/v1/postings',
      body: { village_code: code, post_role: 'team_leader', person_id, ...TERM },
      once: { tenant: HOST, sql: 'SELECT 1 FROM postings WHERE person_id = ?', params: [person_id] },
      entries: [{ tenant: HOST, record: 'postings', action: 'draft' }],
      read: ({ id }) => ({ actor: helper, path: `/v1/postings/${id}` }),
    }
  },
}

const updatePosting: Command = {
  operation: 'updatePosting',
  name: 'update, postings',
  method: 'PATCH',
  trips: 2,
  prepare: async (_, company) => {
    const id = await draft(company)
    const sql = "SELECT 1 FROM postings WHERE id = ? AND planned_end = '2029-11-29'"
    return {
      ...at(company.helper, id, 'update'),
      path: `/v1/postings/${id}`,
      body: { planned_end: '2029-11-29' },
      headers: { 'if-match': '"v1"' },
      once: { tenant: HOST, sql, params: [id] },
    }
  },
}

/** The same act seen from home: the person is claimed once, whatever failed between the two databases. */
const submitWithClaim: Command = {
  ...transition({ action: 'submit', by: 'helper', of: draft, status: 'submitted', trips: 7 }),
  name: 'submit, postings, whose person is claimed at home',
  prepare: async (_, company) => {
    const { code, person_id } = await place(company)
    const id = await drafted(company.helper, code, { person_id })
    return {
      ...at(company.helper, id, 'submit'),
      path: `/v1/postings/${id}/submit`,
      body: {},
      once: { tenant: HELPER, sql: 'SELECT 1 FROM posting_claims WHERE person_id = ?', params: [person_id] },
    }
  },
}

const approveException: Command = {
  operation: 'approveException',
  name: 'approve, exceptions',
  method: 'POST',
  trips: 3,
  prepare: async ({ as }: Kit, company) => {
    const exceptions = [{ kind: 'age_over_45', reason: 'knows the village and its people well' }]
    const recorder = await as('city_org', HELPER) // another user than who approves
    const id = await draft({ ...company, helper: recorder }, { exceptions })
    const [row] = await query(HOST, 'SELECT id FROM exceptions WHERE posting_id = ?', id)
    const exception = String(row?.['id'])
    return {
      actor: company.helper,
      path: `/v1/exceptions/${exception}/approve`,
      body: {},
      once: {
        tenant: HOST,
        sql: 'SELECT 1 FROM exceptions WHERE id = ? AND approved_by IS NOT NULL',
        params: [exception],
      },
      entries: [{ tenant: HOST, record: 'exceptions', record_id: exception, action: 'approve' }],
    }
  },
}

const correctPosting: Command = {
  operation: 'correctPosting',
  name: 'correct, postings',
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const id = await rejected(company)
    const { actor, entries } = at(company.helper, id, 'correct')
    return {
      actor,
      entries, // the row stays as it ended: the correction stands beside it
      path: `/v1/postings/${id}/corrections`,
      body: { field: 'unit_name', value_is: 'Office', reason: 'a slip of the pen' },
      once: { tenant: HOST, sql: 'SELECT 1 FROM posting_corrections WHERE posting_id = ?', params: [id] },
    }
  },
}

/**
 * Postings of the helper in a village of the host: two databases, two keys (3.2, 3.3, X-3). The posting lies at the host and its person at
 * home, and no batch spans both: a submission claims the person at home before its act and confirms the claim behind it (0013), and what
 * the host or the helper does later is asked of both. So these acts are more than two, and no more than two and the claim's own a database.
 */
export const POSTING_COMMANDS: readonly Command[] = [
  draftPosting,
  updatePosting,
  transition({ action: 'submit', by: 'helper', of: draft, status: 'submitted', trips: 7 }),
  submitWithClaim,
  transition({ action: 'confirm', by: 'host', of: sent, status: 'confirmed', trips: 3 }),
  transition({
    action: 'reject',
    by: 'host',
    of: sent,
    status: 'rejected',
    trips: 3,
    body: { reason: 'not this year' },
  }),
  transition({ action: 'cancel', by: 'helper', of: sent, status: 'cancelled', trips: 3 }),
  transition({
    action: 'end',
    by: 'helper',
    of: active,
    status: 'ended_early',
    trips: 4, // what home has of the term is asked too (3.6)
    body: { ended_on: '2026-11-22', end_reason: 'other', note: 'called to other work' },
  }),
  approveException,
  correctPosting,
]

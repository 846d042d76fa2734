import type { Posted } from '../harness/confirmed.ts'
import { recallBody, recordOf, TODAY } from '../harness/records.ts'
import { HOST, type Command, type Company, type Kit } from './commands.ts'
import { acting, command, leader, making } from './terms.ts'

const RECORD = 'recall_cases'

interface Case {
  id: string
  posting: Posted
}

/** Proposed by the host; its person told, where a step asks for that. */
const proposed = async (kit: Kit, company: Company, told: boolean): Promise<Case> => {
  const posting = await leader(kit, company)
  const id = await recordOf(company.host, RECORD, { body: recallBody(posting.id), acts: told ? [['inform']] : [] })
  return { id, posting }
}

const propose = command({ operation: 'proposeRecall', name: 'propose, recall_cases' }, async (kit, company) => {
  const { id } = await leader(kit, company)
  return making(
    { actor: company.host, tenant: HOST, record: RECORD },
    { action: 'propose', body: recallBody(id), where: 'posting_id = ?', params: [id] },
  )
})

const inform = command({ operation: 'informRecall', name: 'inform, recall_cases' }, async (kit, company) => {
  const { id } = await proposed(kit, company, false)
  const place = { actor: company.host, tenant: HOST, record: RECORD }
  return acting(place, { id, action: 'inform', done: `informed_on = '${TODAY}'` })
})

const reply = command({ operation: 'replyRecall', name: 'reply, recall_cases' }, async (kit, company) => {
  const { id, posting } = await proposed(kit, company, true)
  const place = { actor: posting.holder, tenant: HOST, record: RECORD }
  return acting(place, { id, action: 'reply', body: { reply: 'I was ill' }, done: "reply = 'I was ill'" })
})

/** The case and the posting it ends change together, each told of once. */
const decideRecall = command(
  { operation: 'decideRecall', name: 'decide_recall, recall_cases, which ends the posting', trips: 3 }, // and what home has of the term is asked there (3.6)
  async (kit, company) => {
    const { id, posting } = await proposed(kit, company, true)
    const place = { actor: company.helper, tenant: HOST, record: RECORD }
    const body = { ended_on: '2026-11-30', decision: 'recalled' }
    const decided = acting(place, { id, action: 'decide_recall', body, done: '' })
    const sql = `SELECT 1 FROM recall_cases r JOIN postings p ON p.id = r.posting_id WHERE r.id = ?
      AND r.status = 'decided_recall' AND p.status = 'recalled' AND p.ended_on = r.ended_on`
    return {
      ...decided,
      once: { ...decided.once, sql },
      entries: [...decided.entries, { tenant: HOST, record: 'postings', record_id: posting.id, action: 'recall' }],
    }
  },
)

const decideKeep = command({ operation: 'decideKeep', name: 'decide_keep, recall_cases' }, async (kit, company) => {
  const { id } = await proposed(kit, company, true)
  const place = { actor: company.helper, tenant: HOST, record: RECORD }
  return acting(place, { id, action: 'decide_keep', done: "status = 'decided_keep'" })
})

/** 召回: proposed and told by the host, answered by the person, decided by the side that sent him. */
export const RECALL_COMMANDS: readonly Command[] = [propose, inform, reply, decideRecall, decideKeep]

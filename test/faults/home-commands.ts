import type { Actor } from '../harness/people.ts'
import { claimBody, confirmationBody, recordOf } from '../harness/records.ts'
import { keptOf } from '../harness/served.ts'
import { counting } from '../harness/per-file.ts'
import { HELPER, type Command, type Company, type Kit } from './commands.ts'
import { acting, command, leader, making, theLeader } from './terms.ts'

/** The sending unit's own user, who confirms and claims for its people. */
const unitOf = async ({ as }: Kit, { unit }: { unit: string }): Promise<Actor> =>
  as('sending_unit', HELPER, { scope: unit })

const HOME = { tenant: HELPER } as const

const confirming = async (kit: Kit, company: Company) => {
  const posting = await leader(kit, company)
  const place = { ...HOME, actor: await unitOf(kit, posting), record: 'support_confirmations' }
  return { place, body: confirmationBody(posting.id) }
}

/** The caller's facts, the posting in the host's database, the change: two databases. */
const fileConfirmation = command(
  { operation: 'fileSupportConfirmation', name: 'file, support_confirmations', trips: 3 },
  async (kit, company) => {
    const { place, body } = await confirming(kit, company)
    return making(place, { action: 'file', body, where: 'posting_id = ?', params: [body.posting_id] })
  },
)

const updateConfirmation = command(
  { operation: 'updateSupportConfirmation', name: 'update, support_confirmations', method: 'PATCH' },
  async (kit, company) => {
    const { place, body } = await confirming(kit, company)
    const id = await recordOf(place.actor, 'support_confirmations', { body })
    const changed = { treatment_unchanged: false, description: 'bonus left out' }
    return acting(place, { id, action: 'update', body: changed, done: 'treatment_unchanged = 0' })
  },
)

const solveConfirmation = command(
  { operation: 'solveSupportConfirmation', name: 'solve, support_confirmations' },
  async (kit, company) => {
    const { place, body } = await confirming(kit, company)
    const changed = { ...body, treatment_unchanged: false, description: 'bonus left out' }
    const id = await recordOf(place.actor, 'support_confirmations', { body: changed })
    const answer = { result: 'The bonus was paid' }
    return acting({ ...place, actor: company.helper }, { id, action: 'solve', body: answer, done: 'alert = 0' })
  },
)

const notes = counting()

const claiming = async (kit: Kit, company: Company) => {
  const posting = await theLeader(kit, company)
  const place = { ...HOME, actor: await unitOf(kit, posting), record: 'reimbursement_claims' }
  const note = `Receipt ${notes()}`
  return { place, note, body: claimBody(posting, { note }) }
}

const draftClaim = command(
  { operation: 'draftReimbursementClaim', name: 'draft, reimbursement_claims', trips: 3 },
  async (kit, company) => {
    const { place, note, body } = await claiming(kit, company)
    return making(place, { action: 'draft', body, where: 'note = ?', params: [note] })
  },
)

const CLAIM_STATES = ['draft', 'submitted', 'approved'] as const

/** A claim brought to a state: submitted by the unit, approved by the department. */
const claim = async (kit: Kit, company: Company, status: (typeof CLAIM_STATES)[number]) => {
  const { place, body } = await claiming(kit, company)
  const id = await recordOf(place.actor, 'reimbursement_claims', { body })
  const steps = CLAIM_STATES.indexOf(status)
  if (steps > 0) keptOf(await place.actor.post(`/v1/reimbursement_claims/${id}/submit`))
  if (steps > 1) keptOf(await company.helper.post(`/v1/reimbursement_claims/${id}/approve`))
  return { id, place }
}

const updateClaim = command(
  { operation: 'updateReimbursementClaim', name: 'update, reimbursement_claims', method: 'PATCH' },
  async (kit, company) => {
    const { id, place } = await claim(kit, company, 'draft')
    return acting(place, { id, action: 'update', body: { amount_fen: 9900 }, done: 'amount_fen = 9900' })
  },
)

const submitClaim = command(
  { operation: 'submitReimbursementClaim', name: 'submit, reimbursement_claims', trips: 3 },
  async (kit, company) => {
    const { id, place } = await claim(kit, company, 'draft')
    return acting(place, { id, action: 'submit', done: "status = 'submitted'" })
  },
)

const approveClaim = command(
  { operation: 'approveReimbursementClaim', name: 'approve, reimbursement_claims' },
  async (kit, company) => {
    const { id, place } = await claim(kit, company, 'submitted')
    return acting({ ...place, actor: company.helper }, { id, action: 'approve', done: "status = 'approved'" })
  },
)

const refuseClaim = command(
  { operation: 'refuseReimbursementClaim', name: 'refuse, reimbursement_claims' },
  async (kit, company) => {
    const { id, place } = await claim(kit, company, 'submitted')
    const body = { reason: 'no receipt' }
    return acting({ ...place, actor: company.helper }, { id, action: 'refuse', body, done: "status = 'refused'" })
  },
)

const payClaim = command(
  { operation: 'payReimbursementClaim', name: 'pay, reimbursement_claims' },
  async (kit, company) => {
    const { id, place } = await claim(kit, company, 'approved')
    return acting(place, { id, action: 'pay', done: "status = 'paid'" })
  },
)

/** What the sending unit confirms and pays at home. */
export const HOME_COMMANDS: readonly Command[] = [
  fileConfirmation,
  updateConfirmation,
  solveConfirmation,
  draftClaim,
  updateClaim,
  submitClaim,
  approveClaim,
  refuseClaim,
  payClaim,
]

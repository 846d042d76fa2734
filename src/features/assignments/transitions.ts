import { x16Counter, x16Reason } from '../../rules/assignments/x-assignments.ts'
import { callOffAssignment } from './call-off.ts'
import { endAssignment } from './end.ts'
import { AcceptAssignment, contentHash, CounterAssignment, DeclineAssignment, WithdrawAssignment } from './model.ts'
import { admit, readCase, refuse, transition, write, type Transition } from './step.ts'
import { successionOf } from './succession.ts'
import type { AssignmentRow } from './table.ts'
import { judgeTerms, noTurn, otherSide, turnOf, unitFindings } from './terms.ts'

const acceptAssignment = transition(
  'accept',
  'The side whose turn it is accepts the current revision',
  AcceptAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account, host, door } = found
    admit(call, found, { action: 'accept', content_hash: call.body.content_hash })
    refuse(call, found, await judgeTerms(call, host, { terms: before, account }))
    const { beside, cut, findings } = await successionOf(call, { host, row: before, account, door })
    refuse(call, found, findings)
    const open_from = before.valid_from < before.open_from ? before.valid_from : before.open_from
    const accepted_by = [...before.accepted_by, call.principal.tenant]
    const set = {
      ...noTurn(call, before, 'taken'),
      status: 'active' as const,
      accepted_by,
      open_from,
      open_to: before.valid_to,
      ever_active: true,
      cut,
    }
    return write(call, found, { action: 'accept', set, beside })
  },
)

const counterAssignment = transition(
  'counter',
  'The side whose turn it is sends back changed terms',
  CounterAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account, host } = found
    admit(call, found, { action: 'counter' })
    const sent = Object.entries(call.body).filter(([, value]) => value !== undefined)
    const changed: Partial<AssignmentRow> = Object.fromEntries(sent)
    const terms = { ...before, ...changed }
    const answered = await contentHash(terms)
    const units = unitFindings(terms.helper_units)
    refuse(call, found, [
      ...(await judgeTerms(call, host, { terms, account })),
      ...units,
      ...x16Counter({ answered, content_hash: before.content_hash }),
    ])
    const actor = call.principal.tenant
    const revised = { ...terms, revision: before.revision + 1 }
    const set = {
      ...changed,
      ...turnOf(call, { tenant: otherSide(before, host, actor), policy: account.policy, before }),
      status: 'countered' as const,
      revision: revised.revision,
      content_hash: await contentHash(revised),
      accepted_by: [actor],
      unpaired_on: null,
    }
    return write(call, found, { action: 'counter', set })
  },
)

const closeOffer =
  (action: 'decline' | 'withdraw', status: 'declined' | 'withdrawn') =>
  async (call: Transition<{ reason?: string | undefined }>) => {
    const found = await readCase(call)
    admit(call, found, { action })
    if (action === 'decline') refuse(call, found, x16Reason(call.body.reason))
    return write(call, found, {
      action,
      set: {
        ...noTurn(call, found.before, action === 'decline' ? 'taken' : 'lapsed'),
        status,
        open_to: call.today,
        reason: call.body.reason?.trim() || null,
      },
    })
  }

const declineAssignment = transition(
  'decline',
  'The side whose turn it is declines, with a reason',
  DeclineAssignment,
  closeOffer('decline', 'declined'),
)
const withdrawAssignment = transition(
  'withdraw',
  'The side that proposed withdraws its offer',
  WithdrawAssignment,
  closeOffer('withdraw', 'withdrawn'),
)

export const assignmentTransitions = [
  acceptAssignment,
  counterAssignment,
  declineAssignment,
  withdrawAssignment,
  endAssignment,
  callOffAssignment,
] as const

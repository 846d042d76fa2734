import { dayBefore } from '../../rules/dates.ts'
import { SYSTEM_REASONS } from '../../rules/system-reasons.ts'
import { x16Reason, x17CallOff } from '../../rules/assignments/x-assignments.ts'
import { lastAgreed } from '../../rules/assignments/x-succession.ts'
import { endPostings, extendClaim, hangUnder, restorePostings } from '../postings/commands.ts'
import type { PostingRow } from '../postings/queries.ts'
import { CallOffAssignment } from './model.ts'
import { admit, readCase, refuse, transition, write, type Case, type Transition } from './step.ts'
import {
  changeOther,
  fatesAround,
  moveMode,
  NOTHING_BESIDE,
  postingsBeside,
  together,
  type Beside,
} from './succession.ts'
import type { AssignmentRow, CutPosting } from './table.ts'
import { noTurn, otherSide, turnOf } from './terms.ts'

/** What was cut of a posting and still stands as the succession left it; what another act has changed since stays as it is. */
const cutPostings = ({ before, account }: Case): { row: PostingRow; was: CutPosting }[] => {
  const lastDays = [dayBefore(before.valid_from), lastAgreed(before.valid_to)]
  return (before.cut?.postings ?? []).flatMap((was) => {
    const row = account.postings.find(({ id }) => id === was.id)
    return row && row.status === 'ended_early' && lastDays.includes(row.ended_on ?? '') ? [{ row, was }] : []
  })
}

/** 7.1.5: the posts the succession would have ended run on, where nobody has sent their people elsewhere since. */
const runOn = async (call: Transition<unknown>, found: Case): Promise<{ row: PostingRow; was: CutPosting }[]> => {
  const cut = cutPostings(found)
  const free = await Promise.all(
    cut.map(async ({ row, was }) => extendClaim(call, row, was.ended_on ?? row.planned_end)),
  )
  return cut.filter((_, i) => free[i])
}

const oldRuns = (call: Transition<unknown>, found: Case): Beside => {
  const { before, account } = found
  const row = account.assignments.find(({ id }) => id === before.replaces)
  return row && before.cut
    ? changeOther(call, found, { row, set: before.cut.assignment, action: 'run_on' })
    : NOTHING_BESIDE
}

const undone = async (call: Transition<unknown>, found: Case): Promise<Beside> => {
  const { before, account, door, host } = found
  const old = account.assignments.find(({ id }) => id === before.replaces)
  const mode = old?.mode ?? before.mode
  const last = dayBefore(before.valid_from)
  const restored = await runOn(call, found)
  const ids = new Set(restored.map(({ row }) => row.id))
  const fates = fatesAround(call, found, { last, mode, helper: old?.helper_tenant ?? null })
  const back = fates.stay.filter(({ id }) => !ids.has(id) && old !== undefined)
  const postings = postingsBeside(account, [
    endPostings(
      door,
      [...fates.end, ...fates.cancel].filter(({ id }) => !ids.has(id)),
      {
        lastDay: last,
        now: call.now,
        reason: SYSTEM_REASONS.called_off,
      },
    ),
    restorePostings(
      door,
      restored.map(({ row, was: { id: _id, ...was } }) => ({ row, was })),
      call.now,
    ),
    ...(old ? [hangUnder(door, back, { assignment_id: old.id, now: call.now })] : []),
  ])
  return together([
    oldRuns(call, found),
    postings,
    await moveMode(call, { host, account, door }, { mode, from: before.valid_from }),
  ])
}

/** The first side's word: it changes nothing yet and is the other's turn. In mode self there is no other side. */
const isSecondWord = ({ before }: Case): boolean => before.turn !== null || before.mode === 'self'

const withdrawn = (call: Transition<unknown>, before: AssignmentRow, reason: string) => ({
  ...noTurn(call, before, 'taken'),
  status: 'withdrawn' as const,
  ever_active: false,
  cut: null,
  open_to: call.today,
  reason,
})

export const callOffAssignment = transition(
  'call_off',
  'Both sides call off an agreed assignment before its first day; what it was to replace runs on as it was agreed',
  CallOffAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, host, account } = found
    admit(call, found, { action: 'call_off' })
    refuse(call, found, [
      ...x17CallOff({ row: before, others: account.assignments, today: call.today }),
      ...x16Reason(call.body.reason),
    ])
    const reason = (call.body.reason ?? '').trim()
    if (!isSecondWord(found)) {
      const turn = turnOf(call, {
        tenant: otherSide(before, host, call.principal.tenant),
        policy: found.account.policy,
        before,
      })
      return write(call, found, { action: 'call_off', set: { ...turn, reason } })
    }
    return write(call, found, {
      action: 'call_off',
      set: withdrawn(call, before, reason),
      beside: await undone(call, found),
    })
  },
)

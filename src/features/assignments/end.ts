import { dayAfter, inForceOn } from '../../rules/dates.ts'
import { SYSTEM_REASONS } from '../../rules/system-reasons.ts'
import { x16Reason, x18End } from '../../rules/assignments/x-assignments.ts'
import { x18Fates, x18Postings } from '../../rules/assignments/x-succession.ts'
import { endPostings } from '../postings/commands.ts'
import { recordsBehind } from './lasts.ts'
import { EndAssignment } from './model.ts'
import { admit, readCase, refuse, transition, write } from './step.ts'
import { fatesAround, postingsBeside } from './succession.ts'
import { noTurn } from './terms.ts'

export const endAssignment = transition(
  'end',
  'Either side ends a running assignment, on a date and with a reason; an end that lies ahead may be moved to an earlier day',
  EndAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account, door } = found
    admit(call, found, { action: 'end' })
    const { ended_on, reason } = call.body
    const valid_to = dayAfter(ended_on)
    const mode = account.listings.find((row) => inForceOn(row, valid_to))?.dispatch_mode ?? before.mode
    const fates = fatesAround(call, found, { last: ended_on, mode, helper: null })
    const named = x18Postings(fates, call.body.end_postings === true)
    const findings = [
      ...x18End({ row: before, ended_on, others: account.assignments, today: call.today }),
      ...x18Fates(fates, 'ended_on'),
      ...named,
      ...x16Reason(reason),
    ]
    refuse(call, found, findings, named[0]?.facts)
    refuse(
      call,
      found,
      await recordsBehind(call, { host: found.host, ends: fates.end }, { last: ended_on, field: 'ended_on' }),
    )
    const ends = [...fates.end, ...fates.cancel]
    const ending = { lastDay: ended_on, now: call.now, reason: SYSTEM_REASONS.assignment_ended }
    return write(call, found, {
      action: 'end',
      set: {
        ...noTurn(call, before, 'lapsed'),
        status: 'ended',
        valid_to,
        open_to: valid_to,
        reason: reason?.trim() ?? null,
      },
      beside: postingsBeside(account, [endPostings(door, ends, ending)]),
    })
  },
)

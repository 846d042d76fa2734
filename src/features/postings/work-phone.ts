import type { z } from '@hono/zod-openapi'
import type { Call, Reply } from '../../serve/call.ts'
import { problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { asRead } from '../../records/step.ts'
import { postingStatusOn } from '../../rules/postings/posting-states.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import { postingDoor, postingEvent, shownTo } from './writing.ts'
import type { UpdatePosting } from './model.ts'
import { presentPosting } from './present.ts'
import { postings, type PostingRow } from './table.ts'

type Body = z.infer<typeof UpdatePosting>

/** all of a posting that changes while it stands. */
export const isPhoneAlone = ({ work_phone, valid_from: _from, ...more }: Body): boolean =>
  work_phone !== undefined && Object.values(more).every((value) => value === undefined)

/** The day the present number holds from: the last it changed on, or the first of the term. */
const since = ({ work_phone_was, planned_start }: PostingRow): string =>
  work_phone_was
    .map(({ until }) => until)
    .toSorted()
    .at(-1) ?? planned_start

const STANDING = ['submitted', 'confirmed', 'active']

/** another work phone of a posting that stands, from a day on: dated, what was shown before stays readable. */
export const changePhone = async (
  call: Call<{ id: string }, unknown, Body>,
  host: string,
  seen: PostingRow,
): Promise<Reply> => {
  const status = postingStatusOn({ ...seen, host }, call.today)
  if (!STANDING.includes(status))
    throw problemOf([{ rule: 'X-3', code: 'STATE', facts: { status, allowed: [] } }], { allowed: [] })
  const { work_phone = null, valid_from = call.today } = call.body
  const dated = { rule: 'X-4', date: valid_from, field: 'valid_from' }
  const hasBegun = call.today > seen.planned_start
  refuseIf([...notInFuture(dated, call.today), ...(hasBegun ? notBefore(dated, since(seen)) : [])])
  const before = { until: valid_from, work_phone: seen.work_phone }
  const work_phone_was = hasBegun && valid_from > seen.planned_start ? [...seen.work_phone_was, before] : []
  const stamps = { version: seen.version + 1, updated_at: call.now.toISOString() }
  const set = { work_phone, work_phone_was, ...stamps }
  const after = { ...seen, ...set }
  const write = postingDoor(call, host)
  return commit(call, write, {
    guarded: [{ statement: write.update(postings, set, [asRead(postings.table, seen)]) }],
    events: [{ ...postingEvent('update', seen, after), draft: false }],
    answer: {
      status: 200,
      body: presentPosting(shownTo(after), host, call.today),
    },
  })
}

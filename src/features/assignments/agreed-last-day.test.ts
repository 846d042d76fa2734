// X-15, 7.1.2, 3.6: whoever goes on under a successor of the same helper does so until its agreed last day.
import { expect, test } from 'vitest'
import { duoScene, posted } from '../../../test/harness/confirmed.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { at, offer, row, running, succeeded } from '../../../test/harness/successions.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

test('X-15, 7.1.2 who goes on under a successor of the same helper does so until its agreed last day, and longer once it is called off', async () => {
  const { code, host, partner, leader, secretary } = await duoScene(as)
  const old = await running(host, code)
  const terms = offer(code, old, 'paired', { valid_to: '2028-01-01' })
  const next = await succeeded(code, { proposer: partner, other: host }, terms)
  const posting = async ({ id }: { id: string }) => at(host, `/v1/postings/${id}`)
  expect(await posting(leader)).toMatchObject({ ended_on: '2027-12-31', assignment_id: next.id })
  expect(await posting(secretary)).toMatchObject({ status: 'confirmed', ended_on: null, assignment_id: next.id })
  const path = `/v1/assignments/${next.id}/call_off`
  row(await host.post(path, { reason: 'not now' }))
  row(await partner.post(path, { reason: 'agreed' }))
  for (const post of [leader, secretary])
    expect(await posting(post)).toMatchObject({ status: 'confirmed', ended_on: null, assignment_id: old })
})

test('X-15, 3.6 a successor whose agreed last day lies before days that somebody has served is refused', async () => {
  app.setNow('2026-12-20T02:00:00Z')
  const { code, host, partner, leader } = await duoScene(as)
  app.setNow('2027-06-30T02:00:00Z')
  row(await partner.post(`/v1/postings/${leader.id}/end`, { ended_on: '2027-05-31', end_reason: 'transfer' }))
  const terms = offer(code, await running(host, code), 'paired', { valid_from: '2027-01-15', valid_to: '2027-05-01' })
  const made = row(await partner.post('/v1/assignments', terms))
  app.setNow('2027-07-30T02:00:00Z')
  const accepted = await host.post(`/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash })
  expect(accepted.json).toMatchObject({ status: 409, code: 'RECORDS_AFTER' })
  expect(accepted.text).toContain('>= 2027-06-01')
})

test('X-15, 3.6 a successor whose agreed last day lies before the first day of somebody in post is refused', async () => {
  const { code, host, partner } = await pairedScene(as)
  await posted(as, { sender: partner, host, code }, { planned_start: '2027-03-01', planned_end: '2030-02-28' })
  app.setNow('2027-06-30T02:00:00Z')
  const terms = offer(code, await running(host, code), 'paired', { valid_from: '2027-01-15', valid_to: '2027-02-01' })
  const made = row(await partner.post('/v1/assignments', terms))
  const accepted = await host.post(`/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash })
  const errors = [{ field: 'valid_to', accepted: ['>= 2027-03-02'] }]
  expect(accepted.json).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: '3.6', errors })
})

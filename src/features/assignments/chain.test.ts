// X-17, 7.1.5, 7.1.6: a chain of successors is closed from its end; nothing that is to be followed goes before what follows it.
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../../../test/harness/people.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const Row = z.looseObject({ id: z.string(), status: z.string(), content_hash: z.string() })
const row = (answer: { status: number; text: string; json: unknown }) => {
  expect(answer.status, answer.text).toBeLessThan(300)
  return Row.parse(answer.json)
}

const Waiting = z.object({ items: z.array(z.object({ id: z.string() })) })
const Found = z.object({ items: z.array(z.object({ id: z.string() })).min(1) })

/** A running assignment of mode paired, and the host's own successor to it, agreed and not begun. */
const scene = async () => {
  const { code, host, partner } = await pairedScene(as)
  const { items } = Found.parse((await host.get(`/v1/assignments?village_code=${code}&status=active`)).json)
  const old = items[0]?.id ?? ''
  const offer = (more: object) => ({ village_code: code, helper_units: [{ name: 'Unit' }], ...more })
  const self = { mode: 'self', helper_tenant: '441400', valid_from: '2027-02-01', replaces: old }
  const next = row(await host.post('/v1/assignments', offer(self)))
  const back = { mode: 'paired', helper_tenant: '440100', valid_from: '2027-03-01', replaces: next.id }
  const last = row(await partner.post('/v1/assignments', offer(back)))
  const at = (id: string, act: string) => `/v1/assignments/${id}/${act}`
  const callOff = async (actor: Actor, id: string) => actor.post(at(id, 'call_off'), { reason: 'not now' })
  const modeOn = async (day: string) => (await host.get(`/v1/villages/${code}?as_of=${day}`)).json
  return { code, host, partner, old, next, last, at, callOff, modeOn }
}

test('7.1.5 what a successor is to follow is not called off before it, offered or agreed', async () => {
  const { host, partner, next, last, at, callOff, modeOn } = await scene()
  expect((await callOff(host, next.id)).json).toMatchObject({ status: 409, code: 'GAP', rule: 'X-17' })
  row(await host.post(at(last.id, 'accept'), { content_hash: last.content_hash }))
  expect((await callOff(host, next.id)).json).toMatchObject({ status: 409, code: 'GAP', rule: 'X-17' })
  row(await callOff(host, last.id))
  expect(row(await callOff(partner, last.id)).status).toBe('withdrawn')
  expect(await modeOn('2027-03-01')).toMatchObject({ dispatch_mode: 'self' })
  expect(row(await callOff(host, next.id)).status).toBe('withdrawn')
  expect(await modeOn('2027-03-01')).toMatchObject({ dispatch_mode: 'paired' })
})

test('X-17, 7.1.6 beside a chain the old one does not end, the list does not move, and only the last is followed', async () => {
  const { code, host, partner, old, next, last, at } = await scene()
  row(await host.post(at(last.id, 'accept'), { content_hash: last.content_hash }))
  const ended = await host.post(at(old, 'end'), { ended_on: '2026-12-31', reason: 'over' })
  expect(ended.json).toMatchObject({ status: 409, code: 'GAP' })
  const province = await as('province_admin')
  const gone = await province.post(`/v1/villages/${code}/delist`, { delisted_on: '2027-06-30', reason: 'out' })
  expect(gone.json).toMatchObject({ status: 409, code: 'VILLAGE_ASSIGNED' })
  const more = { village_code: code, mode: 'paired', helper_tenant: '440100', helper_units: [{ name: 'Unit' }] }
  for (const replaces of [old, next.id])
    expect((await partner.post('/v1/assignments', { ...more, valid_from: '2027-04-01', replaces })).json).toMatchObject(
      { status: 409, code: 'VILLAGE_ASSIGNED' },
    )
  app.setNow('2027-03-01T02:00:00Z')
  expect((await host.post(at(last.id, 'call_off'), { reason: 'late' })).json).toMatchObject({ code: 'STATE' })
})

test('X-16 an offer is declined by the side whose turn it is, and by no other', async () => {
  const { host, partner, last, at } = await scene()
  const own = await partner.post(at(last.id, 'decline'), { reason: 'no' })
  expect(own.json).toMatchObject({ status: 409, code: 'NOT_YOUR_TURN', allowed: ['withdraw'] })
  expect(row(await host.post(at(last.id, 'decline'), { reason: 'no' })).status).toBe('declined')
})

test('7.1.5 a successor whose last day is agreed already is called off before its first, by both sides', async () => {
  const { host, partner, next, last, at, callOff, modeOn } = await scene()
  row(await host.post(at(last.id, 'accept'), { content_hash: last.content_hash }))
  expect(row(await partner.post(at(last.id, 'end'), { ended_on: '2027-06-30', reason: 'over' })).status).toBe('ended')
  expect(row(await callOff(host, last.id))).toMatchObject({ status: 'ended', turn: '440100' })
  const waiting = async (day: string) => {
    app.setNow(`${day}T02:00:00Z`)
    const { items } = Waiting.parse((await partner.get('/v1/assignments?turn=440100')).json)
    return [
      items.some(({ id }) => id === last.id),
      Row.parse((await host.get(`/v1/assignments/${last.id}`)).json)['turn'],
    ]
  }
  expect(await waiting('2027-02-28')).toEqual([true, '440100'])
  expect(await waiting('2027-03-01')).toEqual([false, null]) // its first day has come: nobody waits any more
  app.setNow('2027-02-28T02:00:00Z')
  expect(row(await callOff(partner, last.id)).status).toBe('withdrawn')
  expect(await modeOn('2027-03-01')).toMatchObject({ dispatch_mode: 'self' })
  expect((await host.get(`/v1/assignments/${next.id}`)).json).toMatchObject({ status: 'active', valid_to: null })
})

test('X-15, X-17 a counter keeps the days in order and leaves no gap behind what it would replace', async () => {
  const { host, partner, last, next, at } = await scene()
  const counter = async (terms: object) => (await host.post(at(last.id, 'counter'), terms)).json
  const order = { status: 422, code: 'DATE_ORDER', errors: [{ field: 'valid_from', accepted: ['> 2027-02-01'] }] }
  expect(await counter({ valid_from: '2027-02-01' })).toMatchObject(order) // the first day of what it follows
  expect(await counter({ valid_to: '2027-03-01' })).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: 'X-15' })
  expect(row(await partner.post(at(last.id, 'withdraw'), {})).status).toBe('withdrawn')
  row(await host.post(at(next.id, 'end'), { ended_on: '2027-04-30', reason: 'over' }))
  const terms = { village_code: last['village_code'], mode: 'paired', helper_tenant: '440100', replaces: next.id }
  const more = { helper_units: [{ name: 'Unit' }], valid_from: '2027-05-01' }
  const again = row(await partner.post('/v1/assignments', { ...terms, ...more }))
  const gap = await host.post(at(again.id, 'counter'), { valid_from: '2027-05-02' })
  expect(gap.json).toMatchObject({ status: 409, code: 'GAP', rule: 'X-17' })
  expect(row(await host.post(at(again.id, 'counter'), { valid_from: '2027-02-02' })).status).toBe('countered')
})

// A closed month: the same bytes at each reading, its hash and signature, and what became of it since.
import { expect, test } from 'vitest'
import canonicalize from 'canonicalize'
import { posted } from '../../../test/harness/confirmed.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { sha256Hex } from '../../vault/encoding.ts'

const { as, app } = suite()

interface Sealed {
  hash: string
  signature: string
  sealed: {
    positions: Record<string, number>
    total: Record<string, number>
    groups: Record<string, { key: string; figures: Record<string, number> | null }[]>
  }
}
interface Drift {
  figures: { tenant: string; figure: string; sealed: number; now: number }[]
  changes: {
    tenant: string
    record: string
    record_id: string
    actor_tenant: string
    indicator: string
    day: string
    delta: number
  }[]
  next: string | null
}

test('a sealed month reads the same for ever, and its drift names what moved it', async () => {
  const province = await as('province_admin')
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  app.setNow('2027-02-03T02:00:00Z')
  const made = await province.post('/v1/summary/sealed', { period: '2027-01' })
  expect(made.status, made.text).toBe(201)
  const first = await province.get('/v1/summary/sealed/2027-01')
  const { sealed, hash, signature } = first.json as Sealed
  expect(await sha256Hex(canonicalize(sealed) ?? '')).toBe(hash)
  expect(made.json).toMatchObject({ period: '2027-01', hash, signature })
  expect(sealed.positions['441400']).toBeGreaterThan(0)
  expect((await province.get('/v1/summary/sealed/2027-01/drift')).json).toMatchObject({
    figures: [],
    changes: [],
    next: null,
  })

  const ended = await partner.post(`/v1/postings/${id}/end`, { ended_on: '2027-02-03', end_reason: 'illness' })
  expect(ended.status, ended.text).toBe(200)
  const soon = (await province.get('/v1/summary/sealed/2027-01/drift')).json as Drift // what January did not know
  expect(new Set(soon.figures.map(({ figure }) => figure))).toEqual(
    new Set(['terms_ending_30', 'terms_ending_90', 'terms_ending_180']),
  )
  expect(new Set(soon.changes.map((each) => `${each.record} ${each.record_id} ${each.actor_tenant}`))).toEqual(
    new Set([`postings ${id} 440100`]),
  )
  const late = '441427109209'
  const listed = { code: late, name: 'Late', dispatch_mode: 'self', listed_on: '2027-01-20' }
  expect((await province.post('/v1/villages', listed)).status).toBe(201)
  const start = (await province.get('/v1/summary/sealed/2027-01/drift?limit=100')).json as Drift
  const before = soon.changes.length
  const drift = { ...start, changes: start.changes.slice(before) }
  for (const tenant of ['441400', '']) {
    const group = sealed.groups['tenant']?.find(({ key }) => key === tenant)
    const villages = (group?.figures ?? sealed.total)['villages'] ?? 0
    expect(drift.figures).toContainEqual({ tenant, figure: 'villages', sealed: villages, now: villages + 1 })
  }
  expect(drift.changes[0]).toMatchObject({ tenant: '441400', record: 'villages', actor_tenant: '440000', delta: 1 })
  expect(drift.changes.map(({ indicator }) => indicator)).toContain('overdue_R-46')
  const pages: Drift['changes'] = []
  for (let next: string | null = ''; next !== null;) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const page = (await province.get(`/v1/summary/sealed/2027-01/drift?limit=2${cursor}`)).json as Drift
    expect(page.changes.length).toBeLessThanOrEqual(2)
    pages.push(...page.changes)
    next = page.next
  }
  expect(pages).toEqual(start.changes)
  expect((await province.get('/v1/summary/sealed/2027-01')).text).toBe(first.text)
})

test('a month is sealed once, when it is over and every database answers', async () => {
  const province = await as('province_admin')
  app.setNow('2027-02-03T02:00:00Z')
  for (const period of ['2027-02', '2027-03', '2015-12']) {
    const early = await province.post('/v1/summary/sealed', { period })
    expect(early.status).toBe(400)
    expect(early.text).toContain('应在 2016-01 至 2027-01 之间')
  }
  app.spy.fault({ tenant: '441800', kind: 'hang' })
  expect((await province.post('/v1/summary/sealed', { period: '2026-12' })).status).toBe(503)
  app.spy.fault()
  expect((await province.post('/v1/summary/sealed', { period: '2026-12' })).status).toBe(201)
  const twice = await province.post('/v1/summary/sealed', { period: '2026-12' })
  expect([twice.status, twice.text.includes('"STATE"')]).toEqual([409, true])
  const heads = (await province.get('/v1/summary/sealed')).json as { items: { period: string }[] }
  expect(heads.items.map(({ period }) => period)).toContain('2026-12')
  expect((await province.get('/v1/summary/sealed/2026-11')).status).toBe(404)
})

const digest = async (text: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

test('the hash is that of the bytes themselves, and the steps of the drift add up to what the figures differ by', async () => {
  const province = await as('province_admin')
  const { code, partner, host } = await pairedScene(as)
  app.setNow('2027-02-03T02:00:00Z')
  expect((await province.post('/v1/summary/sealed', { period: '2026-11' })).status).toBe(201)
  const { text, json } = await province.get('/v1/summary/sealed/2026-11')
  const inside = text.slice(text.indexOf('"sealed":') + '"sealed":'.length, text.indexOf(',"signature":'))
  expect(await digest(inside)).toBe((json as Sealed).hash)
  app.setNow('2027-02-04T02:00:00Z')
  const term = { planned_start: '2026-11-20', planned_end: '2029-11-19' }
  const leader = await posted(as, { sender: partner, host, code }, term)
  const secretary = await posted(as, { sender: host, host, code }, { post_role: 'first_secretary', ...term })
  const { figures, changes } = (await province.get('/v1/summary/sealed/2026-11/drift?limit=100')).json as Drift
  for (const figure of ['people', 'people_role_team_leader', 'people_role_first_secretary', 'holders']) {
    const steps = changes.filter(({ tenant, indicator }) => tenant === '441400' && indicator === figure)
    const difference = figures.find((each) => each.tenant === '441400' && each.figure === figure)
    const moved = (difference?.now ?? 0) - (difference?.sealed ?? 0)
    expect([figure, steps.reduce((sum, { delta }) => sum + delta, 0)]).toEqual([figure, moved])
    expect(moved).toBeGreaterThan(0)
    expect(figures.find((each) => each.tenant === '' && each.figure === figure)).toMatchObject({
      sealed: (json as Sealed).sealed.total[figure],
    })
  }
  const who = new Set(
    changes.filter(({ indicator }) => indicator === 'people').map((each) => `${each.record_id} ${each.actor_tenant}`),
  )
  expect(who).toEqual(new Set([`${leader.id} 441400`, `${secretary.id} 441400`])) // by whose key it came to stand
})

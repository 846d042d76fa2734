// Model cases: drafted, reviewed by somebody else, published; a draft is its author's side's only.
import { expect, test } from 'vitest'
import { duoScene, IN_TERM } from '../../../test/harness/confirmed.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app, withKey } = suite()

const idOf = ({ json }: { json: unknown }) => (json as { id: string }).id
const items = ({ json }: { json: unknown }) => (json as { items: { id: string }[] }).items

const scene = async () => {
  const made = await duoScene(as)
  app.setNow(IN_TERM)
  const body = { posting_id: made.leader.id, title: 'Tea cooperative', text: 'How it began' }
  const drafted = await made.partner.post('/v1/model_cases', body)
  expect(drafted.status, drafted.text).toBe(201)
  return { ...made, path: `/v1/model_cases/${idOf(drafted)}`, id: idOf(drafted) }
}

test('R-78 accept: reviewed, then published; the other side reads it from the review on', async () => {
  const { partner, host, path, id, code } = await scene()
  expect((await host.get(path)).status).toBe(404)
  expect(items(await host.get(`/v1/model_cases?village_code=${code}`))).toEqual([])
  const changed = await partner.patch(path, { text: 'How it grew' }, { if_match: '"v1"' })
  expect(changed.json).toMatchObject({ text: 'How it grew', version: 2, status: 'draft' })
  const second = await as('city_org', '440100')
  const reviewed = await second.post(`${path}/review`, {})
  expect(reviewed.json).toMatchObject({ status: 'reviewed', reviewed_on: '2027-03-01', reviewer_role: 'city_org' })
  expect((await host.get(path)).json).toMatchObject({ status: 'reviewed', reviewed_by: null, author: null })
  const published = await partner.post(`${path}/publish`, {})
  expect(published.json).toMatchObject({ status: 'published', published_on: '2027-03-01' })
  expect(items(await host.get('/v1/model_cases?status=published')).map((each) => each.id)).toContain(id)
  expect(items(await host.get(`${path}/history`))).toMatchObject([{ action: 'review' }, { action: 'publish' }])
  const again = await partner.post(`${path}/publish`, {})
  expect(again.json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
})

test('R-78 reject: unreviewed, reviewed by its author, changed after the review, acts of the other side', async () => {
  const { partner, host, path, leader } = await scene()
  const early = await partner.post(`${path}/publish`, {})
  expect(early.json).toMatchObject({ status: 422, code: 'REVIEW_REQUIRED', rule: 'R-78', allowed: ['review'] })
  const own = await partner.post(`${path}/review`, {})
  expect(own.json).toMatchObject({ status: 422, code: 'SELF_APPROVAL', rule: 'X-14' })
  expect((await host.post(`${path}/review`, {})).status).toBe(404)
  await (await as('city_org', '440100')).post(`${path}/review`, {})
  expect((await host.post(`${path}/publish`, {})).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
  const late = await partner.patch(path, { text: 'x' }, { if_match: '"v2"' })
  expect(late.json).toMatchObject({ status: 409, code: 'STATE', allowed: ['publish'] })
  const auditor = await as('auditor', '441400')
  expect((await auditor.post(`${path}/publish`, {})).status).toBe(403)
  expect((await leader.holder.get(path)).status).toBe(403)
  for (const other of [await as('city_org', '440300'), await as('province_admin')]) {
    expect((await other.get(path)).status).toBe(404)
    expect((await other.post(`${path}/publish`, {})).status).toBe(404)
  }
})

test('R-78, 3.6 what was reviewed and published before today is entered by its days', async () => {
  const { partner, path } = await scene()
  const second = await as('city_org', '440100')
  const review = async (reviewed_on: string) => second.post(`${path}/review`, { reviewed_on })
  const early = { status: 422, code: 'DATE_ORDER', errors: [{ field: 'reviewed_on', accepted: ['>= 2026-12-01'] }] }
  expect((await review('2026-11-30')).json).toMatchObject(early)
  expect((await review('2027-03-02')).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
  expect((await review('2027-01-10')).json).toMatchObject({ status: 'reviewed', reviewed_on: '2027-01-10' })
  const publish = async (published_on: string) => partner.post(`${path}/publish`, { published_on })
  expect((await publish('2027-01-09')).json).toMatchObject({ status: 422, code: 'REVIEW_REQUIRED' })
  expect((await publish('2027-03-02')).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
  expect((await publish('2027-01-10')).json).toMatchObject({ status: 'published', published_on: '2027-01-10' })
})

test('X-14 who wrote it anew does not review it: whoever wrote before may', async () => {
  const { partner, path } = await scene()
  const second = await as('city_org', '440100')
  expect((await second.patch(path, { text: 'Another story' }, { if_match: '"v1"' })).status).toBe(200)
  const own = await second.post(`${path}/review`, {})
  expect(own.json).toMatchObject({ status: 422, code: 'SELF_APPROVAL', rule: 'X-14' })
  expect((await partner.patch(path, { text: 'Another story' }, { if_match: '"v2"' })).json).toMatchObject({
    version: 2,
  })
  expect((await partner.post(`${path}/review`, {})).json).toMatchObject({ status: 'reviewed' })
})

test('B4 R-78: a published case is every tenant’s, with name, unit and village; nothing else of it is', async () => {
  const { partner, path, id, code } = await scene()
  const strangers = [
    await as('city_org', '440300'),
    await as('auditor', '441600'),
    await as('county_org', '441403'),
    await as('county_org', '441602'),
    await as('province_admin'),
  ]
  await (await as('city_org', '440100')).post(`${path}/review`, {})
  for (const other of strangers) expect((await other.get(path)).status).toBe(404)
  const follower = await withKey('440300', ['event.read', 'model_case.read'])
  const { position } = (await follower.get('/v1/events?from=now')).json as { position: string }
  expect((await partner.get(path)).json).toMatchObject({ person_name: null, unit_name: null })
  await partner.post(`${path}/publish`, {})
  const told = items(await follower.get(`/v1/events?cursor=${position}`))
  expect(told).toMatchObject([{ type: 'model_cases.publish', tenant_code: '441400', resource: path, gone: false }])
  const shown = {
    title: 'Tea cooperative',
    text: 'How it began',
    division: code,
    person_name: 'Somebody',
    unit_name: 'Bureau',
  }
  for (const other of strangers) {
    const one = await other.get(path)
    expect(one.json).toMatchObject({ ...shown, status: 'published', author: null, reviewed_by: null })
    const listed = await other.get(`/v1/model_cases?status=published&village_code=${code}`)
    expect(items(listed).map((each) => each.id)).toEqual([id])
    expect(items(await other.get(`/v1/model_cases?division=${code}`)).map((each) => each.id)).toEqual([id])
    expect((await other.post(`${path}/publish`, {})).status).toBe(403)
    expect((await other.get('/v1/visits?division=441400')).status).toBe(200)
  }
})

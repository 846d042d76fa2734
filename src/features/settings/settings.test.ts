// Chapter 5, X-12: the province says from which day the later regulation applies to a city; words are added, never changed.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { approveBranch, draftBranch, teamOf } from '../../../test/harness/branches.ts'
import { duoScene } from '../../../test/harness/confirmed.ts'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { SETTING_WORDS_MAX } from '../../rules/parameters/bounds.ts'
import { addDays, daysBetween } from '../../rules/dates.ts'
import { wordsKept } from '../../rules/settings.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
const PATH = '/v1/settings'

beforeEach(() => app.cold())
afterEach(cleanDirty)

const setting = (tenant: string, value: string, name = 'branch_regulation_from') => ({
  name,
  tenant,
  value,
  reason: 'the regulation came later',
})
const Values = z.object({ items: z.array(z.object({ tenant: z.string(), value: z.string() })) })

test('X-12 every word stands in its order; a city reads its own and the others’', async () => {
  const province = await as('province_admin')
  for (const value of ['2018-10-28', '2017-01-01']) {
    const made = await province.post(PATH, setting('441400', value))
    expect(made.status, made.text).toBe(201)
  }
  keptOf(await province.post(PATH, setting('441600', '2019-01-01')))
  const values = async (query_ = '') =>
    Values.parse((await (await as('city_org', '441400')).get(`${PATH}${query_}`)).json).items.map(
      ({ tenant, value }) => `${tenant} ${value}`,
    )
  expect(await values()).toEqual(['441400 2018-10-28', '441400 2017-01-01', '441600 2019-01-01'])
  expect(await values('?tenant=441600')).toEqual(['441600 2019-01-01'])
  await expect(query('440000', "UPDATE settings SET value = '2016-01-01'")).rejects.toThrow(/settings_are_append_only/)
})

test('5 only the province sets it, for a city and with a reason', async () => {
  const province = await as('province_admin')
  for (const actor of [await as('city_org', '441400'), await as('county_org', '441402')])
    expect(refusalOf(await actor.post(PATH, setting('441400', '2018-10-28')))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await province.post(PATH, setting('440000', '2018-10-28')))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await province.post(PATH, { ...setting('441400', '2018-10-28'), reason: ' ' }))).toEqual([
    400,
    'INVALID_REQUEST',
  ])
  expect(refusalOf(await province.post(PATH, setting('441400', '2018-02-30')))).toEqual([400, 'INVALID_REQUEST'])
})

test('5 before its day B-1 – B-11 ask nothing of a registration; R-73 does all the same', async () => {
  const province = await as('province_admin')
  const small = await teamOf(as, { parties: ['full', 'none'] })
  const elsewhere = await teamOf(as, { host: '441600', parties: ['full'] })
  keptOf(await province.post(PATH, setting('441400', '2026-11-24')))
  const id = await draftBranch(small)
  const submit = async () => small.partner.post(`/v1/branches/${id}/submit`, {})
  expect(codesOf(await submit())).toEqual(['MEMBER_NOT_CPC'])
  const alone = { ...small, posts: small.posts.slice(0, 1) }
  const members = alone.posts.map((post) => ({ posting_id: post.id }))
  keptOf(await small.partner.patch(`/v1/branches/${id}`, { members }, { if_match: '"v1"' }))
  keptOf(await submit())
  const day = await small.county_org.post(`/v1/branches/${id}/approve`, {
    approved_on: '2026-11-23',
    starts_on: '2026-11-24',
  })
  expect(codesOf(day)).toEqual(['BRANCH_NOT_APPROVED', 'OFFICER_NOT_APPOINTED', 'FIELD_REQUIRED', 'BRANCH_TOO_SMALL'])
  keptOf(await small.county_org.post(`/v1/branches/${id}/approve`, {}))
  const other = await draftBranch(elsewhere)
  const refused = await elsewhere.partner.post(`/v1/branches/${other}/submit`, {})
  expect(codesOf(refused)).toEqual(['BRANCH_TOO_SMALL'])
})

test('5 what the regulation asks of branches follows its day, at once and with the schedule', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  keptOf(
    await team.partner.post(`/v1/postings/${team.posts[2]?.id}/end`, { ended_on: '2026-11-23', end_reason: 'illness' }),
  )
  const owed = async () => {
    const rows = await query(
      '441400',
      "SELECT DISTINCT rule FROM tasks WHERE subject_id = ? AND rule LIKE 'B-%' ORDER BY rule",
      id,
    )
    return rows.map(({ rule }) => rule)
  }
  expect(await owed()).toEqual(['B-12', 'B-8'])
  const province = await as('province_admin')
  keptOf(await province.post(PATH, setting('441400', '2029-01-01')))
  expect(await owed()).toEqual([])
  keptOf(await province.post(PATH, setting('441400', '2016-01-01')))
  expect(await owed()).toEqual(['B-12', 'B-8'])
  app.spy.fault({ tenant: '441400', kind: 'before' })
  keptOf(await province.post(PATH, setting('441400', '2029-01-01'))) // what follows in the city fails
  app.spy.fault()
  expect(await owed()).toEqual(['B-12', 'B-8'])
  await runSchedule(await app.services())
  expect(await owed()).toEqual([])
})

test('B-8, B-12 the days of a branch that is too small and the weeks of its sessions follow the word; a new branch begins with it', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const end = { ended_on: '2026-11-23', end_reason: 'illness' }
  keptOf(await team.partner.post(`/v1/postings/${team.posts[2]?.id}/end`, end))
  const due = async (rule: string) => {
    const rows = await query(
      '441400',
      'SELECT DISTINCT opens_on, due_on FROM tasks WHERE subject_id = ? AND rule = ?',
      id,
      rule,
    )
    return rows.map(({ opens_on, due_on }) => [String(opens_on), String(due_on)])
  }
  const [[small = ''] = []] = await due('B-8')
  const [[silent = ''] = []] = await due('B-12')
  expect([await due('B-8'), await due('B-12')]).toEqual([
    [[small, addDays(small, 60)]],
    [[silent, addDays(silent, 56)]],
  ])
  const province = await as('province_admin')
  for (const [name, value] of [
    ['branch_below_minimum_days', '30'],
    ['branch_session_weeks', '4'],
  ] as const)
    keptOf(await province.post(PATH, { ...setting('441400', value, name), valid_from: '2016-01-01' }))
  expect([await due('B-8'), await due('B-12')]).toEqual([
    [[small, addDays(small, 30)]],
    [[silent, addDays(silent, 28)]],
  ])
  const next = await draftBranch(await teamOf(as))
  const [row] = await query('441400', 'SELECT policy FROM branches WHERE id = ?', next)
  expect(JSON.parse(String(row?.['policy']))).toMatchObject([{ value: '30' }, { value: '4' }])
})

test('B5 what is set has its form and its bounds, and the refusal names them', async () => {
  const province = await as('province_admin')
  const refused = async (name: string, value: string) => {
    const answer = await province.post(PATH, setting('441400', value, name))
    const { errors } = answer.json as { errors: { field: string; accepted?: string[] }[] }
    return [answer.status, errors.map(({ field, accepted }) => [field, accepted?.join()])]
  }
  expect(await refused('turn_due_days', '0')).toEqual([400, [['value', '1 – 365']]])
  expect(await refused('turn_due_days', '366')).toEqual([400, [['value', '1 – 365']]])
  expect(await refused('visit_months', 'six')).toEqual([400, [['value', '1 – 36']]])
  expect(await refused('branch_regulation_from', '30')).toEqual([400, [['value', 'YYYY-MM-DD']]])
  const { status } = await province.post(PATH, setting('441400', '7', 'nobody_knows'))
  expect(status).toBe(400)
})

test('B5 what a city’s villages owe follows the word from its day on: at once, with the schedule, and nobody else’s', async () => {
  const province = await as('province_admin')
  const { secretary: posting } = await duoScene(as)
  const due = async () => {
    const rows = await query(
      '441400',
      'SELECT rule, acts_needed, period, due_on FROM tasks WHERE subject_id = ? ORDER BY id',
      posting.id,
    )
    const of = (rule: string) => rows.filter((row) => row['rule'] === rule)
    return {
      turn: of('X-3').map(({ due_on }) => due_on),
      trainings: of('R-77').map(({ period, acts_needed }) => `${String(period)}: ${String(acts_needed)}`),
      visits: of('R-80').length,
    }
  }
  const drift = async () => (await province.get('/v1/summary/recount?tenant=441400')).json
  keptOf(await province.post(PATH, setting('441400', '03-31', 'plan_due'))) // derives the standing duties fixtures leave out
  const stood = await drift()
  const before = await due()
  const said = async (name: string, value: string, valid_from: string) =>
    keptOf(await province.post(PATH, { ...setting('441400', value, name), valid_from }))
  await said('trainings_a_year', '2', '2028-01-01')
  const trainings = before.trainings.map((text) => (text < '2028' ? text : text.replace(/1$/, '2')))
  expect(await due()).toEqual({ ...before, trainings })
  await said('turn_due_days', '20', '2016-01-01')
  expect((await due()).turn).toEqual(before.turn.map((day) => addDays(String(day), 5)))
  await said('visit_months', '12', '2016-01-01')
  const followed = await due()
  expect(followed.visits).toBe(Math.floor(before.visits / 2))

  app.spy.fault({ tenant: '441400', kind: 'before' })
  await said('visit_months', '6', '2016-01-01') // what follows in the city fails
  app.spy.fault()
  expect((await due()).visits).toBe(followed.visits)
  await runSchedule(await app.services())
  expect((await due()).visits).toBe(before.visits)
  const [row] = await query('441400', "SELECT count(*) AS n FROM villages WHERE policy = '[]'")
  const [other] = await query('440500', "SELECT count(*) AS n FROM villages WHERE policy <> '[]'")
  expect([row?.['n'], other?.['n']]).toEqual([0, 0])
  expect(await drift()).toEqual(stood)
})

test('X-3, X-16 a turn is due by the word of the province from its first day on, of staff and of facts that hang on no village too', async () => {
  const { code, partner, host } = await pairedScene(as)
  const province = await as('province_admin')
  const said = async (value: string) =>
    keptOf(await province.post(PATH, { ...setting('441400', value, 'turn_due_days'), valid_from: '2016-01-01' }))
  const due = async (id: string) => {
    const [row] = await query(
      '441400',
      "SELECT opens_on, due_on FROM tasks WHERE subject_id = ? AND rule IN ('X-3', 'X-16')",
      id,
    )
    return [String(row?.['due_on']), String(row?.['opens_on'])] as const
  }
  const left = async (id: string) => {
    const [last, first] = await due(id)
    return daysBetween(first, last)
  }
  await said('20')
  const leader = await drafted(partner, code)
  keptOf(await submitted(partner, leader))
  const staff = await drafted(partner, '', { village_code: undefined, post_role: 'liaison_staff', division: '441400' })
  keptOf(await submitted(partner, staff))
  const { items } = (await host.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const fact = { assignment_id: items[0]?.id, fact: 'people_out', year: 2017, value: 12 }
  const claim = keptOf(await partner.post('/v1/contested_facts', fact))
  expect([await left(leader), await left(staff), await left(claim.id)]).toEqual([20, 20, 20])
  await said('10')
  expect([await left(leader), await left(staff), await left(claim.id)]).toEqual([10, 10, 10])
  keptOf(await host.post(`/v1/postings/${staff}/confirm`, {}))
  expect(await left(staff)).toBe(10)
})

test('3.6 so many words are kept for a city, and one more is refused', () => {
  expect(wordsKept(SETTING_WORDS_MAX - 1)).toEqual([])
  expect(wordsKept(SETTING_WORDS_MAX)).toMatchObject([{ rule: 'X-12', code: 'STATE', field: 'tenant' }])
})
